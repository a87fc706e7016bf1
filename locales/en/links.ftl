### Links to a state of the page: what each part means, and what is said when one is not understood.

## What each part of a link means; also the documentation, docs/links.md.

link-v = The version of the format. A link without it is read as version 0.1 of the page wrote it.
link-embed = Compact, for a frame in another page.
link-hide = Parts of the page to leave out. Counts only together with “embed”.
link-lang = The language. The page moves to its address in that language and takes the rest of the link along.
link-theme = The display. Without it, the one the reader’s browser keeps or prefers.
link-step = How far the reader is: “predict” asks for guesses and hides the answers, “compare” shows the guesses beside the run, “open” shows everything.
link-design = How the message is carried.
link-vantage = The party picked out.
link-fact = What is asked about, in the table and in the explanations.
link-card = The drawn card that goes with the message.
link-guess = What the reader expects, for each party that was guessed about.
link-open = What stands open below a party: “why”, the derivation, or “ways”, what it would take.
link-everyone = All parties are shown, not only those the design brings forward.
link-words = The message. It is in a link only when the reader ticked “Include my words”.

## The kinds of values, for the documentation.

link-kind-number = a number
link-kind-choice = one of { $values }
link-kind-list = any of { $values }, joined by commas
link-kind-pairs = pairs of { $first } and { $second }, as in { $example }, joined by commas
link-kind-flag = 1 or 0
link-kind-text = any text, percent-encoded, at most { $count } characters
link-default-none = nothing
link-default-reader = the reader’s own

## The rest of the documentation.

links-doc-title = Links to a state of the page
links-doc-generated = This file is generated from src/ui/address/schema.rs and locales/en/links.ftl. To write it anew: { $command }
links-doc-intro = Everything the reader chose stands in the address, after the #. Parts are joined by &, each is a key, =, and a value. What is left out has its default. The order does not matter when a link is read; the page writes the order below.
links-doc-total = Any text is a link: what is not understood is said in a notice and replaced by its default, and the rest is followed. Of a key given twice, the last counts. A word without = is a place on the page and changes nothing.
links-doc-versions = Links written by any released version open for ever; tests/released_links.rs holds samples of each. In a link without “v”, naming a design or a party shows the page unfolded unless “step” says otherwise, and naming a party opens its “why” unless “open” is given.
links-doc-key = key
links-doc-values = values
links-doc-default = default
links-doc-meaning = meaning
links-doc-where = where it counts
links-doc-state = everywhere
links-doc-embed = in frames
links-doc-example = Examples
links-doc-example-design = A design, unfolded, with one party picked out and its derivation open
links-doc-example-predict = A prediction to make about a design
links-doc-example-embed = A frame with the drawing alone
links-doc-frames = Frames
links-doc-frames-code = In another page, a frame needs no more than this:
links-doc-frames-height = Whenever its height changes, the frame posts a message to the page around it: an object whose “type” is “sightlines-height” and whose “height” is a number of CSS pixels. A page that listens compares the message’s source with the frame’s window, and sets the frame’s height:
links-doc-frames-h5p = The frame also speaks the resizing protocol of H5P (“context” is “h5p”; hello, prepareResize, resize), so that a page with h5p-resizer.js needs nothing further. Messages it does not know are ignored. Nothing but its height is ever posted.

## Said in the notice when a part of a link was not understood.

notice-link-value = The link gives “{ $given }” for “{ $key }”, which this page does not know. That part was left out.
notice-link-newer = The link was made by a newer version of the page. What this version knows of it was followed. Reloading the page may bring the newer version.
notice-link-language = The link asks for another language ({ $language }), which a page opened from a file cannot move to.
