### Whether the page can be opened again without a network.

offline-pending = In diesem Browser wird gerade eine Kopie abgelegt, die sich ohne Netz lesen lässt.
offline-kept = In diesem Browser liegt eine Kopie der Seite: Sie lässt sich ohne Netz wieder öffnen.
offline-none = In diesem Browser ließ sich keine Kopie ablegen: Wer die Seite wieder öffnet, braucht ein Netz.
offline-file = Das ist die Seite in einer einzigen Datei. Sie braucht überhaupt kein Netz.
