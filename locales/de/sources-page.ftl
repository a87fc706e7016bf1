### Sources, words and limits.

sources-title = Quellen, Wörter und Grenzen
sources-intro = Worauf jede Aussage auf diesen Seiten beruht und wie sicher sie ist, was die Wörter bedeuten und wo das Modell aufhört.

## Sources.

sources-list-title = Quellen
sources-list-intro = Was ein Durchlauf zeigt, braucht keine Quelle: Man kann ihn wiederholen. Alles andere auf diesen Seiten hat jemand gesagt oder herausgefunden. Hier steht jedes Werk, dazu, wie gut wir wissen, was darin steht, und wo es auf diesen Seiten gebraucht wird. Keine Aussage wird als sicherer dargestellt als die unsicherste ihrer Quellen.
sources-certainty-title = Wie sicher ist sicher?
certainty-seen-name = Gelesen
certainty-seen-means = Die Stelle, auf der die Aussage beruht, lag uns vor, so wie sie an dem Tag lautete, der unten als letzter Blick in die Quellen angegeben ist. Dass die Quelle es sagt, macht es nicht wahr.
certainty-secondary-name = Davon gelesen
certainty-secondary-means = Jemand anderes berichtet, was darin steht. Berichte verkürzen und verändern manchmal, was gemeint war.
certainty-unopened-name = Nicht geöffnet
certainty-unopened-means = Ein Standard, ein Gesetz oder eine Forschungsarbeit mit einer Adresse, die bleibt. Der Link führt dorthin; was wir darüber sagen, stammt von anderswo.
certainty-memory-name = Nicht geprüft
certainty-memory-means = Wir halten es für richtig, mehr nicht. Prüfe es, bevor du darauf baust.
sources-narrow = Liste eingrenzen
sources-kind = Art
sources-certainty = Sicherheit
sources-search = Verfasser oder Titel
sources-any = alle
sources-count = { $shown ->
    [one] Eine von { NUMBER($all) } Quellen wird gezeigt.
   *[other] { NUMBER($shown) } von { NUMBER($all) } Quellen werden gezeigt.
}
sources-used = Gebraucht in:

# Where a source is used, by file of content/. $entry: the name of the entry.
cited-designs = { $entry }
cited-claims = Behauptung { $entry }
cited-positions = Wer was vertritt
cited-rollout = Die Einführung, nach Datum
cited-spaces = Unerreichbare Räume
cited-services = Was wirkliche Dienste herausgeben
cited-instruments = Was das Recht von einer Anordnung verlangt
cited-routes = Anordnungen über Grenzen hinweg
cited-workarounds = Wege um die Verschlüsselung herum, auf der Seite jeder Variante

## Words.

sources-words-title = Wörter
sources-words-intro = Sechzig Wörter des Fachs, in einfacher Sprache. Auf den Seiten mit viel Text ist jedes von ihnen, wo es vorkommt, mit Punkten unterstrichen; wähle es dort aus, um zu lesen, was es heißt.

## Limits.

sources-limits-title = Wo das Modell aufhört
sources-limits-intro = Die Schlüssel und die Bytes sind echt; die Welt um sie herum ist ein Modell. Was es weglässt, kann wichtiger sein als das, was es zeigt.
limit-purpose = Das hier ist kein Messenger, kein Sicherheitsprodukt und keine Rechtsberatung. Es zeigt, was daraus folgt, wie ein System gebaut ist.
limit-scene = Es gibt ein Gespräch zwischen zwei Menschen, in einer Variante eine Gruppe von drei, auf einer Plattform. Alle haben je ein Handy. Geschrieben werden eine Nachricht mit einer gezeichneten Karte und darum herum ein paar kurze.
limit-time = Durchgespielt werden zehn Tage, und wir schauen am zehnten nach. Kopiert wird an Tag 7, und auch Anordnungen werden an Tag 7 beantwortet, sofern du keinen anderen Tag wählst. Wer nie etwas löscht oder jahrelang wartet, kann in einer anderen Lage sein.
limit-hops = Die Verschlüsselung zwischen einem Handy und einem Server ist für jeden Abschnitt { -hpke } mit einem täglich frischen Schlüssel der Plattform und keine vollständige Verbindung mit { -tls }. Es gibt keine Zertifikate, und niemand gibt sich unterwegs als jemand anderes aus.
limit-enclave = Hardware, für die ein Hersteller bürgt, ist durch einen Schlüssel nachgebildet, den nur ein einziger Teil des Programms benutzt. Angriffe auf echte Hardware dieser Art, von denen es mehrere gegeben hat, werden nicht durchgespielt.
limit-rules = „Nur wenn“ nennt jede kleinstmögliche Ergänzung, die nach den Regeln dieser Seite genügen würde. Ein Weg, den keine der Regeln kennt, etwa ein Fehler in einem Programm oder eine Bestechung, ist nicht darunter.
limit-gone = Was jemand anderes zufällig kopiert hat, zählt nicht als vorhanden, es sei denn, du schaust gerade mit den Augen dieses Akteurs. Ein gelöschter Schlüssel ist endgültig weg; auf echten Geräten können Spuren bleiben.
limit-if-it-happens = Ein Diebstahl, eine Beschlagnahme oder ein Ersuchen aus dem Ausland wird so gezeigt, als wäre es gelungen, in jeder Variante gleich. Wie wahrscheinlich das ist, sagt die Seite nicht.
limit-inferred = Was sich aus Zeitpunkt, Größe oder Adresse nur erschließen lässt, wird als Schlussfolgerung gezeigt und nie als Sehen. Wie gut solche Schlussfolgerungen bei wirklichem Datenverkehr sind, ist nicht nachgebildet.
limit-searched = Eine Suche nach einem Schlüssel, die der Durchlauf zu Ende führt, zählt als Öffnen. Die gesuchten Schlüssel sind kurz genug für deinen Browser; was ein längerer kosten würde, ist eine Schätzung und als solche gekennzeichnet.
limit-pictures = Bilder sind gezeichnete Testkarten: ein Drachen, eine Sandburg, ein rotes Dreieck. Aus ihnen besteht auch die Liste bekannter Bilder. Wie oft ein wirklicher Abgleich bei wirklichen Bildern etwas übersieht oder sich irrt, lässt sich hier nicht erfahren.
limit-software = Jedes Programm tut, was seine Variante vorsieht. Schwachstellen, heimliche Änderungen in einem Update und Apps, die nicht tun, was sie versprechen, sind weggelassen, es sei denn, gerade das ist die Variante.
limit-people = Niemand wird zu etwas überredet, niemand liest über die Schulter mit, und niemand schreibt ein Passwort auf einen Zettel. Im Leben geht so vieles verloren, bei welcher Variante auch immer.
limit-law = Was eine Anordnung verlangen darf, ist in allgemeiner Form erzählt und von Land zu Land verschieden. Ob eine Anordnung, ein Gesetz oder eine Maßnahme richtig ist, entscheidet kein Durchlauf.
limit-randomness = Die Schlüssel entstehen aus den Zufallszahlen deines eigenen Browsers. Sind die schlecht, sind es auch die Schlüssel, und die Seite könnte es nicht bemerken.
limit-seal = Nach dem Laden verbietet sich die Seite jede Verbindung. Deinen Browser, seine Erweiterungen und den Rechner, auf dem sie laufen, kann sie nicht daran binden.
sources-limits-designs = Was bei jeder Variante weggelassen ist
