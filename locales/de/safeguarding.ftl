### Where the subject needs care. A teacher may add a line, which a link carries.

safeguarding-note = Auf dieser Seite kommt der sexuelle Missbrauch von Kindern zur Sprache, weil es in der Debatte über solche Systeme auch darum geht. Gezeigt wird nichts dergleichen: Die Bilder hier sind gezeichnete Testkarten.
safeguarding-help = Wenn dich oder jemanden, den du kennst, etwas davon betrifft oder belastet, sprich mit einer erwachsenen Person, der du vertraust, oder mit einem Hilfetelefon in deinem Land.
safeguarding-local-label = Eine Zeile für deine Klasse: an wen man sich wenden kann
safeguarding-local-says = Sie steht unter dem Hinweis und wird in diesem Browser aufbewahrt.
