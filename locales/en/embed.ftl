### The page inside another page: the builder in the share menu, the line inside the frame.

## The builder.

embed-title = Inside another page
embed-says = Choose what the frame shows, then put the code into your page.
embed-hide = Leave out
embed-part-masthead = The top of the page
embed-part-composer = The message
embed-part-designs = The choice of designs
embed-part-prediction = The prediction
embed-part-key = The key to the drawing
embed-part-drawing-words = The drawing in words
embed-part-parties = What each party holds
embed-part-table = The table of designs
embed-part-footer = The foot of the page
embed-theme = Display
embed-theme-reader = As each reader prefers
embed-lang = Language
embed-design = Design
embed-vantage = Party picked out
embed-vantage-nobody = Nobody
embed-step = Opens with
embed-step-predict = A prediction to make
embed-step-compare = The guesses beside the run
embed-step-open = Everything unfolded
embed-code = The code
embed-code-says = The frame tells the page around it how tall it is, in two ways; the documentation of links says how to listen.
embed-copy = Copy the code
embed-copied = The code is copied.
embed-link-label = The link to the frame alone
embed-try = Open the frame alone
# The name of the frame, for readers who listen.
embed-frame-title = { -brand }, { $design }: who can see what you send?

## Inside a frame.

embed-full = Open the whole page
embed-full-new = Open the whole page (in a new tab)
