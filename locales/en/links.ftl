### Links to a state of the page: what each part means, and what is said when one is not understood.

## What each part of a link means: beside the fields of the builder, and in docs/links.md.

link-hide = Parts of the page to leave out. Counts only together with “embed”.
link-lang = The language. The page moves to its address in that language and takes the rest of the link along.
link-theme = The display. Without it, the one the reader’s browser keeps or prefers.
link-step = How far the reader is: “predict” asks for guesses and hides the answers, “compare” shows the guesses beside the run, “open” shows everything.
link-design = How the message is carried.
link-vantage = The party picked out.

## Said in the notice when a part of a link was not understood.

notice-link-value = The link gives “{ $given }” for “{ $key }”, which this page does not know. That part was left out.
notice-link-newer = The link was made by a newer version of the page. What this version knows of it was followed. Reloading the page may bring the newer version.
notice-link-language = The link asks for another language ({ $language }), which a page opened from a file cannot move to.
