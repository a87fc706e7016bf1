### The page of examples: the page inside another page.

embeds-title = { -brand } inside another page
embeds-description = Three frames with parts of { -brand }. Each grows and shrinks with what it shows.
embeds-intro = Below, three frames show parts of { -brand }, each set up by its address alone. Open or close something in one of them: the frame follows.
embeds-first = A drawing, and nothing else
embeds-first-says = The host page listens for “{ $message }”.
embeds-second = A prediction to make
embeds-second-says = The host page listens for “{ $message }”, too.
embeds-third = One party, and why it sees what it sees
embeds-third-says = The host page speaks the resizing protocol of H5P, as many learning platforms do.
embeds-address = Its address
embeds-back = To the page itself
embeds-noscript = Without { -javascript } the frames keep the height they begin with.
