### The share menu: the link, the QR code, the picture, the code for another page.

share-open = Teilen
share-title = Teilen, was zu sehen ist
share-close = Teilen-Menü schließen

## The link.

share-link-title = Als Link
share-link-says = Der Link öffnet die Seite so, wie sie gerade ist: mit der Variante, dem Akteur, deinen Vermutungen und allem, was aufgeklappt ist. Was nach dem # steht, bleibt im Browser; an den Server, auf dem die Seite liegt, wird es nicht geschickt.
share-link-label = Der Link
share-words = Mit meinem Text
share-words-says = Ohne Häkchen steht deine Nachricht nicht im Link. Mit Häkchen können alle sie lesen, die den Link haben. Tippst du weiter, verschwindet das Häkchen wieder.
share-copy = Link kopieren
share-copied = Der Link ist kopiert.
share-copy-refused = Der Browser lässt die Seite nichts kopieren. Der Text ist markiert: Kopiere ihn mit der Tastatur oder über das Menü des Browsers.
share-local = Diese Seite wurde aus einer Datei geöffnet. Der Link funktioniert nur auf diesem Gerät.

## The QR code.

share-qr-title = Als QR-Code
share-qr-label = QR-Code des Links
share-qr-says = Richte die Kamera eines Handys darauf, um dort dasselbe zu öffnen.
share-qr-too-long = Der Link hat { NUMBER($count) } Zeichen, zu viele für einen QR-Code. Nimm deinen Text heraus oder kopiere den Link.

## The picture.

share-picture-title = Als Bild
share-picture-says = Die Zeichnung, wie sie auf der Seite steht. Das Bild entsteht hier; nichts wird verschickt.
share-picture-words = Im Bild steht deine Nachricht überall dort, wo jemand sie lesen kann.
share-picture-svg = Als SVG speichern
share-picture-png = Als PNG speichern
share-picture-saved = Das Bild ist fertig: Du findest es bei deinen Downloads.
share-picture-none = Auf der Seite ist noch keine Zeichnung. Warte, bis sie fertig ist, und versuch es dann noch einmal.
share-picture-failed = Dieser Browser konnte das Bild nicht erstellen. Versuch es mit dem anderen Format oder mach ein Bildschirmfoto.
# Stands inside the saved picture, below the drawing.
share-picture-line = { $design } · { -brand }
