### How this language is offered. The build reads these before anything else.

# The language's own name for itself, as it stands in the menu.
locale-name = Српски
# ltr or rtl.
locale-direction = ltr
# complete: no message is missing, and a test holds it to that.
# partial: missing messages stand in English, and the page says so.
locale-status = complete

## How whole numbers are written, as in Unicode’s data for the language.

locale-digits = 0123456789
# What stands between groups of three digits.
locale-group = .
# From how many digits on there are groups.
locale-grouped-from = 4
