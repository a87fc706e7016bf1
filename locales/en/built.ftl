### The page for readers whose browser does not run the program: one run, done
### when the page was built.

built-title = One message, many designs
built-why = Your browser does not run this page’s program. Below is what the same program found when the page was built: the keys and bytes were real, but the message is ours and cannot be changed.
# $date: the day, written out.
built-when = That was on { $date }.
built-message = Ana writes to Ben:
built-day = Ten days are played: what happens on each is in this list.
built-drawing = Drawn here: { $design }.
built-read-on = What each party can see
