### The pages of the site, and the ways between them.

skip-to-content = Zum Inhalt springen
page-nav = Seiten
page-home = Die Nachricht
page-compare = Varianten vergleichen
page-build = Selbst bauen
page-design = Über eine Variante
page-time = Tag für Tag
page-request = Anordnung zustellen
page-claims = Die Behauptungen
page-sources = Quellen

page-compare-title = Varianten vergleichen – { -brand }
page-compare-description = Zwei beliebige Varianten, eine Nachricht zu verschicken, nebeneinander: wer bei der einen was sieht und bei der anderen nicht, und an welchem Schritt das liegt.
page-build-title = Bau deine eigene Variante – { -brand }
page-build-description = Schalte die Mechanismen eines Nachrichtendienstes ein und aus und sieh, wer deine Nachricht dann lesen kann. Zusammenstellungen, die keinen Sinn ergeben, werden erklärt.
# $design: the name of a design, as at the start of a label.
page-design-title = { $design } – { -brand }
page-design-description = { $design }: was das ist, wer es vorgeschlagen hat, wie es an echten Datensätzen funktioniert und wer dadurch mehr sieht und wer weniger.
page-time-title = Welche Nachrichten sich öffnen lassen und wann – { -brand }
page-time-description = Verschieb den Tag, an dem ein Handy beschlagnahmt, eine Datenbank gestohlen oder eine Anordnung beantwortet wird, und sieh, welche Nachrichten sich mit den Schlüsseln dieses Tages wirklich öffnen lassen.
page-request-title = Eine Anordnung zustellen – { -brand }
page-request-description = Nimm auf dem Stuhl der Ermittlerin Platz: Wähle eine Anordnung, lass sie genehmigen, stelle sie bei einer beliebigen Variante zu und lies Byte für Byte, was zurückkommt.
page-claims-title = Die Behauptungen im Versuch – { -brand }
page-claims-description = Satz für Satz, was Polizeichefs, Firmen, Hilfsorganisationen und Forschende über Verschlüsselung sagen: was ein Durchlauf dazu zeigt und was kein Durchlauf zeigen kann.
page-sources-title = Quellen, Wörter und Grenzen – { -brand }
page-sources-description = Jede Quelle und wie sicher sie ist, die erklärten Wörter und was das Modell weglässt.
page-without-program = Was ausgeführt werden müsste, fehlt auf dieser Seite, weil das Programm hier nicht läuft. Was beim Bau der Seite ausgeführt wurde:
page-without-program-link = die Nachricht und alle Varianten
