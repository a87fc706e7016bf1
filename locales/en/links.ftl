### Links to a state of the page: what each part means, and what is said when one is not understood.

## What each part of a link means: beside the fields of the builder, and in docs/links.md.

link-v = The version of the format. A link without it is read as version 0.1 of the page wrote it.
link-embed = Compact, for a frame in another page.
link-hide = Parts of the page to leave out. Counts only together with “embed”.
link-lang = The language. The page moves to its address in that language and takes the rest of the link along.
link-page = The page. On a site, the page moves to its address and takes the rest of the link along; in a single file, it stands in the address.
link-theme = The display. Without it, the one the reader’s browser keeps or prefers.
link-step = How far the reader is: “predict” asks for guesses and hides the answers, “compare” shows the guesses beside the run, “open” shows everything.
link-design = How the message is carried.
link-against = The design that it is compared with, on the page that compares.
link-mechanisms = The mechanisms switched on, on the page where readers build a design. Given without any, none is.
link-vantage = The party picked out.
link-fact = What is asked about, in the table and in the explanations.
link-card = The drawn card that goes with the message.
link-guess = What the reader expects, for each party that was guessed about.
link-open = What stands open below a party: “why”, the derivation, or “ways”, what it would take.
link-everyone = All parties are shown, not only those the design brings forward.
link-event = What happens, on the page about time.
link-day = The day on which it happens.
link-history = On the page about time, whether a seized phone’s own history is read, and not its keys alone.
link-late = On the page about time, whether Ana’s message of day 8 is held up on its way.
link-law = On the page where orders are served, under whose law.
link-order = On that page, what is asked for.
link-target = On that page, whose. Where what is asked for cannot be directed there, it is directed where it can be.
link-on = On that page, the day on which the order is served.
link-offence = On that page, how grave the offence is.
link-term = The word looked up, on the page of sources.
link-help = The line that somebody, such as a teacher, put below the note on pages that mention abuse. It is shown as text; the browser keeps it only when it is saved there.
link-words = The message. It is in a link only when the reader ticked “Include my words”.

## Said in the notice when a part of a link was not understood.

notice-link-value = The link gives “{ $given }” for “{ $key }”, which this page does not know. That part was left out.
notice-link-newer = The link was made by a newer version of the page. What this version knows of it was followed. Reloading the page may bring the newer version.
notice-link-language = The link asks for another language ({ $language }), which a page opened from a file cannot move to.
