### The share menu: the link, the QR code, the picture, the code for another page.

share-open = Share
share-title = Share what you see
share-close = Close the share menu

## The link.

share-link-title = As a link
share-link-says = It opens the page as it stands now: the design, the party, your guesses, what is open. What follows the # stays in the browser; it is not sent to the server that keeps the page.
share-link-label = The link
share-words = Include my words
share-words-says = Without the tick your message stays out of the link. With it, whoever has the link can read your message. When you type on, the tick is taken away again.
share-copy = Copy the link
share-copied = The link is copied.
share-copy-refused = The browser does not let the page copy. The text is selected: copy it with the keyboard or with the browser’s own menu.
share-local = This page was opened from a file. The link works only on this machine.

## The QR code.

share-qr-title = As a QR code
share-qr-label = QR code of the link
share-qr-says = Point a phone’s camera at it to open the same there.
share-qr-too-long = The link has { NUMBER($count) } characters, too many for a QR code. Take your words out of it, or copy the link.

## The picture.

share-picture-title = As a picture
share-picture-says = The drawing as it stands on the page. It is made here; nothing is sent.
share-picture-words = The picture shows your message wherever somebody can read it.
share-picture-svg = Save as SVG
share-picture-png = Save as PNG
share-picture-saved = The picture is made: look among your downloads.
share-picture-none = There is no drawing on the page yet. Wait until it is drawn, then try again.
share-picture-failed = This browser could not make the picture. Try the other kind, or take a picture of the screen.
# Stands inside the saved picture, below the drawing.
share-picture-line = { $design } · { -brand }
