### What the page says when something is not as it expected, and what to do.

notice-unknown-design = The link names a design this page does not know (“{ $given }”). { $shown } is shown instead.
notice-unknown-vantage = The link names a party this page does not know (“{ $given }”). No party is picked out.
notice-unknown-fact = The link names a fact this page does not know (“{ $given }”). The words are asked about instead.
notice-unknown-theme = The link names a display this page does not have (“{ $given }”). The display stays as it was.
notice-unknown-part = Part of the link was not understood (“{ $given }”). The rest was followed.
notice-too-long = The message has { NUMBER($typed) } characters. The first { NUMBER($carried) } were sent; your text is kept as you typed it.
notice-characters = Some characters could not be carried, because they are only half of a character. Each became �.
notice-empty = The message is empty. It is still sent: an empty message leaves a record too.
notice-file = A file cannot travel here, and nothing was read from it. Only the three drawn cards can: choose one below the message. Your text is kept.
notice-draft = Your message was kept from before the page was reloaded.
notice-failed = The run did not succeed: the browser gave no randomness or refused a step. Your text is kept. Reloading the page usually helps.
