### Where the subject needs care. A teacher may add a line, which a link carries.

safeguarding-note = Auf dieser Seite kommt der sexuelle Missbrauch von Kindern zur Sprache, weil es in der Debatte über solche Systeme auch darum geht. Gezeigt wird nichts dergleichen: Die Bilder hier sind gezeichnete Testkarten.
safeguarding-help = Wenn dich oder jemanden, den du kennst, etwas davon betrifft oder belastet, sprich mit einer erwachsenen Person, der du vertraust, oder mit einem Hilfetelefon in deinem Land.
safeguarding-local-label = Eine Zeile für deine Klasse: an wen man sich wenden kann
safeguarding-local-says = Sie steht unter dem Hinweis, wird in diesem Browser aufbewahrt und reist in Links mit, die du hier kopierst.
safeguarding-label = Für alle, die das betrifft
# What follows is somebody’s own text, such as a telephone number.
safeguarding-local-from = Ergänzt von der Person, die diese Seite oder diesen Link eingerichtet hat:
safeguarding-local-field = Höchstens 200 Zeichen; sie erscheinen so, wie du sie schreibst
safeguarding-local-save = Speichern
safeguarding-local-remove = Entfernen
