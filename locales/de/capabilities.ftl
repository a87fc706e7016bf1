### Sections that set two things side by side: capabilities, looking, a roll-out,
### services, traces, and two meanings of security by design. All answers in them are
### put together from runs.

## An answer of a run, wherever one stands.

# $design: a design's name. $party: a party's name. $fact: a label.
answer-asked = { $design }. { $party }: { $fact }
answer-asked-within = { $party }: { $fact }
answer-drawn = Als Zeichnung ansehen
answer-drawn-of = Als Zeichnung ansehen: { $asked }
answer-waiting = Läuft …
run-progress = Läuft: { NUMBER($done) } von { NUMBER($all) } Varianten …

## Two capabilities, side by side.

capabilities-title = Zwei Fähigkeiten nebeneinander
capabilities-intro = Die Erklärung vom April 2024 verlangt zwei Dinge, die ganz verschieden voneinander sind, und sagt, dass die Lösungen für jedes andere sein werden. Schalte eines davon aus und sieh, welche unserer { $all } Varianten das andere leisten und wer sonst noch dadurch Text liest.
capabilities-asked = Was verlangt wird
capability-lawful-access = Rechtmäßiger Zugang: Daten über einen Verdächtigen, auf Anordnung
capability-proactive-detection = Proaktive Erkennung: ein bekanntes Bild, unaufgefordert gefunden und gemeldet
capability-lawful-access-short = Rechtmäßiger Zugang
capability-proactive-detection-short = Proaktive Erkennung
capability-report-short = Meldung durch den Empfänger
capabilities-access = Was eine Anordnung bringen muss
capability-access-words = Text einer Nachricht, ohne das Handy
capability-access-words-or-phone = Text einer Nachricht, das beschlagnahmte Handy mitgezählt
capability-access-traffic = Wer wem geschrieben hat
capabilities-detection-says = Als Erkennung zählt, wenn ein Treffer in der Liste zur Plattform oder zur Meldestelle gelangt.
capabilities-both = Von { NUMBER($all) } Varianten leisten rechtmäßigen Zugang: { NUMBER($access) }; proaktive Erkennung: { NUMBER($detection) }; beides: { NUMBER($both) }; keines von beiden: { NUMBER($neither) }.
capabilities-only-lawful-access = Ist nur rechtmäßiger Zugang verlangt, leisten ihn von { NUMBER($all) } Varianten { NUMBER($served) }, und { NUMBER($rest) } leisten ihn nicht.
capabilities-only-proactive-detection = Ist nur proaktive Erkennung verlangt, leisten sie von { NUMBER($all) } Varianten { NUMBER($served) }, und { NUMBER($rest) } leisten sie nicht.
capabilities-none = Es ist nichts verlangt, also unterscheidet nichts die { NUMBER($all) } Varianten.
served-both = Beides
served-access = Nur rechtmäßiger Zugang
served-detection = Nur proaktive Erkennung
served-neither = Keines von beiden
served-it = Leisten es
served-not = Leisten es nicht
served-all = Alle Varianten
served-count = { $count ->
    [one] { NUMBER($count) } Variante
   *[other] { NUMBER($count) } Varianten
}
served-none = Keine Variante
actors-title = Wer Text einer Nachricht liest
actor-sender = Absender
actor-recipient = Empfänger
actor-provider = Anbieter
actor-authority = Behörde mit gültiger Anordnung
actor-third-party = Alle anderen
actor-in = bei { NUMBER($count) } von { NUMBER($all) }
actors-note = Anbieter ist die Plattform oder der Backup-Anbieter. Alle anderen: das Netzwerk, jemand vom Personal, ein Datenbankdieb, ein Schlüsseldieb oder die Behörde eines anderen Staates, jeweils falls es dazu kommt. Gezählt werden Varianten auf dieser Seite, nicht Dienste in Gebrauch.
capabilities-each = Variante für Variante: was zu wem gelangt
capabilities-each-region = Variante für Variante. Seitwärts verschiebbar.
capabilities-each-design = Variante
# $count: how many of the three messages of the scene.
capability-messages = { $party } ({ NUMBER($count) } von 3 Nachrichten)
capability-none = –
capability-none-spoken = niemand
capabilities-cannot-settle = Was kein Durchlauf entscheidet: ob diese beiden Fähigkeiten die wichtigsten sind, ob andere (Meldungen durch Nutzer, Vorbeugung, die Durchsuchung eines Handys) ebenso wichtig sind und was jede davon jemandem wert ist.

## “Will not look” and “cannot look”.

looking-title = „Will nicht hinsehen“ und „kann nicht hinsehen“
looking-intro = Es wurde gesagt, Missbrauch höre nicht auf, weil ein Unternehmen aufhört hinzusehen. Aufhören kann ein Unternehmen auf zwei Arten. Bei der einen entscheidet jemand, Bilder nicht zu vergleichen; bei der anderen lässt die Bauweise nichts zum Vergleichen übrig. Betätige in beiden Fällen denselben Schalter und stelle dieselbe Anordnung zu.
looking-policy-title = Aus, weil es so entschieden wurde
looking-policy-says = Der Server kann lesen, was er befördert. Ob er Bilder mit einer Liste vergleicht, ist eine Einstellung.
looking-design-title = Aus, weil es so gebaut ist
looking-design-says = Nachrichten sind von Handy zu Handy versiegelt. Der Server hat dieselbe Liste und dieselbe Einstellung.
looking-switch = Der Server vergleicht Bilder mit der Liste
looking-order = Anordnung zum Wiedereinschalten zustellen
looking-ordered = Eine Anordnung zum Wiedereinschalten wurde zugestellt und befolgt.
# $parties: parties in the nominative.
looking-found-ordered = Nach der Anordnung gibt es einen Treffer, und er kommt an. Wer ihn erhält: { $parties }.
looking-found = Der Schalter ist an. Es gibt einen Treffer, und er kommt an. Wer ihn erhält: { $parties }.
looking-off = Der Schalter ist aus. Niemand erhält einen Treffer.
looking-nothing-ordered = Nach der Anordnung vergleicht der Server, was er hat, und niemand erhält einen Treffer.
looking-nothing = Der Schalter ist an, und niemand erhält einen Treffer.
looking-cannot-settle = Was kein Durchlauf entscheidet: ob ein Unternehmen, das von der einen Art zur anderen wechselt, damit beschließt aufzuhören, und ob es das sollte. Eine andere Variante könnte an anderer Stelle hinsehen; sie würde dann auch ändern, was andere sehen.

## The roll-out.

shares-title = Eine Einführung, Gespräch für Gespräch
shares-intro = Dienste sind nach und nach zu Ende-zu-Ende-Verschlüsselung übergegangen, und einer ist umgekehrt. Verschieb den Regler: Von hundert Gesprächen ist ein Teil auf die eine Art gebaut, der Rest auf die andere. Jede Art wird wirklich ausgeführt und dann so oft gezählt, wie sie vorkommt.
shares-slider = Gespräche, die Ende-zu-Ende sind
shares-value = { NUMBER($share) } von 100
shares-sealed-as = Wie diese gebaut sind
shares-readable-as = Die übrigen: { $design }
shares-list-kept-on-server = Ende-zu-Ende, die Liste bleibt auf dem Server
shares-seen = Bei wie vielen von hundert Gesprächen
shares-matched = Ein Treffer gelangt zur Plattform oder zur Meldestelle
shares-platform-words = Die Plattform liest den Text
shares-thief-words = Ein Datenbankdieb liest den Text
shares-order-words = Eine Anordnung zu gespeicherten Inhalten bringt den Text
shares-traffic = Eine Anordnung zu Verkehrsdaten bringt, wer geschrieben hat
# $share, $matched: numbers out of 100.
shares-sentence = Enthielte jedes von 100 Gesprächen ein Bild von der Liste und wären { NUMBER($share) } davon Ende-zu-Ende, so käme es bei { NUMBER($matched) } zu einem Treffer.
shares-cannot-settle = Was kein Durchlauf entscheidet: wie viele Gespräche solche Bilder enthalten, wie viele Meldungen es gäbe und was aus ihnen würde. Eine Zahl von Meldungen ist keine Zahl von Verbrechen, von Kindern oder von Tätern.
shares-history = Was geschah, nach Datum

## Services differ.

services-differ-title = Dienste sind verschieden
services-differ-intro = Dieselben zwei Fragen an verschiedene Arten von Diensten: Wer liest den Text, und wer hat das Bild offen vor sich, sodass es sich mit einer Liste vergleichen ließe? Jede Zeile ist ein Durchlauf der Variante, die so gebaut ist wie der Dienst.
services-differ-kind = Art des Dienstes
services-differ-design = Ausgeführt als
services-differ-words = Liest den Text
services-differ-picture = Hat das Bild offen vor sich
services-differ-ordinary = im Normalfall
services-differ-if = falls es dazu kommt
services-differ-region = Dienste und wer was sieht. Seitwärts verschiebbar.
service-public-post = Öffentlicher Beitrag
service-web-mail = E-Mail im Browser, die meisten Direktnachrichten
service-sealed-mail = Verschlüsselte E-Mail
service-group = Gruppenchat, Ende-zu-Ende
service-one-to-one = Chat zu zweit, Ende-zu-Ende
service-backup = Derselbe Chat, mit einem Backup in der Cloud
service-backup-own = Derselbe Chat, mit einem Backup unter einem Passcode
services-differ-note = Die beiden Handys lesen in jeder Zeile alles und sind weggelassen. Ein Beitrag, der für alle bestimmt ist, verbirgt vor niemandem etwas: Dort ist es kein Verlust, gesehen zu werden.

## What is left to go by.

traces-title = Woran sich verschiedene Arten von Missbrauch erkennen lassen
traces-intro = In einer Befragung von 2022 sagten Anbieter, welcher Weg, Missbrauch zu finden, bei welcher Art am nützlichsten ist. Neben dem, was sie sagten, steht, was in einem Durchlauf bei jemandem ankommt, einmal mit einem Server, der lesen kann, und einmal Ende-zu-Ende.
traces-way = Weg, etwas zu finden
traces-rated = Was Anbieter sagten (2022)
traces-readable = Der Server kann lesen
traces-sealed = Ende-zu-Ende
traces-region = Wege, etwas zu finden. Seitwärts verschiebbar.
trace-known-picture = Eine Liste bekannter Bilder
trace-known-picture-rated = Bei Bildern von Kindesmissbrauch für am nützlichsten gehalten; bei den meisten anderen Arten von Missbrauch bei Weitem nicht so nützlich.
trace-report = Eine Nutzermeldung
trace-report-rated = Besser bei den meisten anderen Arten von Missbrauch.
trace-behaviour = Metadaten: wer, an wen, wann
trace-behaviour-rated = Besser bei den meisten anderen Arten von Missbrauch.
traces-not-known = Die Erklärung nennt auch Terrorismus, Menschenhandel, Drogen, Mord und Wirtschaftskriminalität. Wir haben keine Befragung gefunden, die sagt, welcher dieser Wege bei welcher dieser Taten nützt; deshalb sagt die Tabelle dazu nichts.

## Security by design, twice.

by-design-title = Security by Design, zwei Bedeutungen
by-design-intro = Die Erklärung verlangt von der Industrie, Security by Design einzubauen, und meint damit, dass Meldungen und rechtmäßiger Zugang möglich bleiben. In der Technik ist mit denselben Wörtern oft etwas anderes gemeint: zuerst daran zu denken, wer angreifen könnte. Hier steht für jede der beiden Bedeutungen eine Variante, und beide haben es mit demselben Dieb zu tun.
by-design-threat-title = Zuerst die Bedrohungen
by-design-threat-says = Die Frage am Anfang: Wer könnte angreifen, und was dürfen Angreifer nicht bekommen? Die Antwort: Niemand in der Mitte behält einen Schlüssel.
by-design-access-title = Zuerst der Zugang
by-design-access-says = Die Frage am Anfang: Was muss für Berechtigte weiterhin möglich sein? Die Antwort: Auch eine Behörde behält einen Schlüssel.
by-design-same = In diesen beiden Durchläufen lesen dieselben Akteure den Text.
# $gained, $lost: parties in the nominative.
by-design-differs = Wer den Text bei der zweiten liest und bei der ersten nicht: { $gained }. Wer ihn bei der ersten liest und bei der zweiten nicht: { $lost }.
by-design-nobody = niemand
by-design-cannot-settle = Was kein Durchlauf entscheidet: wie wahrscheinlich ein Diebstahl ist, wie oft eine Anordnung käme und welche der beiden Bedeutungen ein Gesetz im Sinn haben sollte.
