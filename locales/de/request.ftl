### The request desk: an order is written, approved, served, and answered.

request-title = Eine Anordnung zustellen
request-intro = Wähle eine Anordnung, hol die nötigen Zustimmungen ein, stelle sie einem Messenger-Dienst zu und lies, was zurückkommt: jeden Datensatz, Byte für Byte, und dazu, was sich öffnen ließ und was nicht.
request-aside = Was verlangt werden darf, legt eine rechtliche Befugnis fest. Was es überhaupt zu geben gibt, liegt an der Bauweise eines Systems. Hier wählst du beides.

## The order as it is written.

order-title = Die Anordnung
order-case = Fall { $case }
order-law = Nach welchem Recht
order-instrument = Was verlangt wird
order-design = Bei welcher Variante
# $target: nominative; $offence: a label.
order-more = Betrifft: { $target }; Tag { NUMBER($day) }. Schwere der Straftat: { $offence }.
order-target = Wen sie betrifft
order-day = An welchem Tag
order-day-option = Tag { NUMBER($day) }{ $day ->
    [1] : nach der ersten Nachricht
    [5] : der Tag der Nachricht
    [7] : der Tag, für den die Tabelle gilt
    [10] : der letzte Tag
   *[other] {""}
}
order-offence = Um welche Straftat es geht
order-serve = Anordnung zustellen
order-serve-ready = Alles Nötige liegt vor.
order-serve-early = Du kannst sie jetzt schon zustellen. Solange etwas Nötiges fehlt, wird sie abgelehnt.
order-serve-waits = Sie geht hinaus, sobald alle Gefragten geantwortet haben.

## Approvals.

approvals-title = Was sie braucht
approvals-none = Niemand muss zustimmen.
approvals-or = oder
approvals-signed = Signiert. Die Signatur beginnt mit { $signature }
approvals-other-order = Hat eine Anordnung signiert, die du seitdem geändert hast.
law-more = Fristen und worauf das beruht

## The folder.

folder-tab = Was zurückkommt
folder-nothing-yet = Die Mappe ist noch leer.
# $office: nominative, after a colon.
folder-next-ask = Als Nächstes die nötige Zustimmung einholen: { $office }. Dann die Anordnung zustellen.
folder-next-serve = Als Nächstes die Anordnung zustellen.
folder-will-hold = In der Mappe liegt dann, was es bei dieser Variante an diesem Tag wirklich gibt, und sonst nichts. Ausgeführt wird die Anordnung auf dieser Seite, an zehn Tagen eines Gesprächs mit echten Schlüsseln und echten Bytes.
folder-stale = Diese Mappe gehört zu einer Anordnung, die du seitdem geändert hast. Stelle die neue zu, um zu sehen, was sie ergibt.
folder-refused = Die Anordnung wurde abgelehnt.
folder-refusal-logged = Die Ablehnung steht im Aufsichtsprotokoll, als Eintrag { NUMBER($number) }.
folder-not-there = So etwas ist hier nicht zu haben.
folder-not-there-why = Die Anordnung wurde genehmigt, aber bei dieser Variante gibt es an diesem Tag nichts dergleichen. Wähle einen anderen Tag oder jemand anderen.
folder-failed = Es kam keine Antwort zustande. Lade die Seite neu und versuch es noch einmal.

## Why an order is refused. $office: nominative, after a colon or in brackets.

refusal-no-such-instrument = Soweit hier bekannt, gibt es in diesem Rechtsrahmen kein solches Mittel.
refusal-wrong-target = Auf dieses Ziel lässt sich das Mittel nicht richten.
refusal-no-days = Der letzte Tag der Anordnung liegt vor ihrem ersten.
refusal-offence-not-covered = Bei einer solchen Straftat darf das Mittel nicht eingesetzt werden.
refusal-approval-missing = Es fehlt die Zustimmung: { $office }.
refusal-wrong-office = Zugestimmt hat eine Stelle, die diese Anordnung nicht braucht. Es fehlt die Zustimmung: { $office }.
refusal-approval-expired = Eine Zustimmung gilt am Tag der Anordnung nicht: { $office }.
refusal-signature-does-not-hold = Eine Signatur stimmt nicht ({ $office }): Die Anordnung wurde nach dem Signieren geändert, oder jemand anderes hat signiert.

## The package.

package-words = In der Mappe liegt der Text.
package-sealed = In der Mappe liegt die Nachricht, versiegelt. Was sie öffnet, liegt anderswo.
package-closed = In der Mappe liegt die Nachricht, versiegelt, und nichts, was noch existiert, öffnet sie.
package-about = Die Mappe sagt etwas über die Nachricht, aber nicht, was darin steht.
package-account = Die Mappe sagt etwas über die Konten und nichts über die Nachricht.
package-silent = In der Mappe liegen Datensätze, die nichts über die Nachricht sagen.
package-empty = Die Mappe ist leer: Es gibt nichts, was diese Anordnung erreicht.
package-frozen = { $count ->
    [0] Nichts wird herausgegeben, und es gibt nichts einzufrieren.
    [one] Nichts wird herausgegeben. Ein Datensatz ist eingefroren.
   *[other] Nichts wird herausgegeben. { NUMBER($count) } Datensätze sind eingefroren.
}
package-count = { $records ->
    [0] Kein Datensatz
    [one] Ein Datensatz
   *[other] { NUMBER($records) } Datensätze
}, { $bytes ->
    [one] ein Byte
   *[other] { NUMBER($bytes) } Bytes
}, alles so, wie es aufbewahrt wurde.
package-records = { $count ->
    [one] Der eine Datensatz, Byte für Byte
   *[other] Alle { NUMBER($count) } Datensätze, Byte für Byte
}
package-frozen-list = { $count ->
    [one] Der eingefrorene Datensatz
   *[other] Die { NUMBER($count) } eingefrorenen Datensätze
}
package-frozen-line = { $form }, { $keeper }, seit Tag { NUMBER($day) }, { $count ->
    [one] ein Byte
   *[other] { NUMBER($count) } Bytes
}. SHA-256: { $digest }
package-download = Paket speichern
package-download-says = Eine ZIP-Datei mit einer README, dem Verzeichnis als JSON und in Tabellen, jedem Datensatz in einer eigenen Datei und SHA-256-Prüfsummen. Sie entsteht hier; nichts wird verschickt.
package-saved = Die Datei ging zum Speichern an den Browser.
package-not-saved = Der Browser konnte die Datei nicht speichern. Vielleicht kann es ein anderer.
# What stands in README.txt.
package-readme =
    Sightlines: die Antwort auf eine Anordnung.

    { $headline }

    Das ist ein Modell. Alles darin ist auf einer Webseite entstanden, die zehn
    Tage eines Gesprächs mit echten Schlüsseln und echten Bytes durchspielt.
    Wirkliche Personen, Konten oder Firmen kommen nicht darin vor.

    manifest.json   das ganze Verzeichnis: Anordnung, Zustimmungen, Datensätze,
                    Befunde
    records.csv     die Datensätze als Tabelle
    findings.csv    was sie zeigen und was nicht
    records/        jeder Datensatz, wie er aufbewahrt wurde; von einem
                    Schlüssel der Fingerabdruck
    custody.json    wer das Paket wem übergeben hat, mit Signaturen
    SHA256SUMS      zum Prüfen: sha256sum -c SHA256SUMS

cover-title = Deckblatt
cover-case = Fall
cover-law = Recht
cover-asked = Verlangt
cover-whose = Betrifft
cover-system = Variante
cover-covers = Zeitraum
cover-day = Tag { NUMBER($from) }
cover-days = { $from ->
    [0] von Anfang an
   *[other] ab Tag { NUMBER($from) }
} bis Tag { NUMBER($until) }
cover-offence = Straftat
cover-by = Aussteller
cover-approved = Wer zugestimmt hat
cover-nobody = niemand; es war nicht nötig

## The categories of data: those of Article 3 of Regulation (EU) 2023/1543, and keys.

category-subscriber = Bestandsdaten
category-subscriber-what = Wer das Konto eröffnet hat.
category-identification = Identifizierung
category-identification-what = Technische Daten, die nur verlangt werden, um herauszufinden, wer jemand ist.
category-traffic = Verkehrsdaten
category-traffic-what = Wer, wann, wo, wie viel.
category-content = Inhaltsdaten
category-content-what = Was gesagt oder gezeigt wurde.
category-keys = Schlüssel
category-keys-what = Was andere Datensätze öffnet. Gezeigt wird der Fingerabdruck, nie die Bytes.
category-count = { $count ->
    [0] Kein Datensatz dieser Art.
    [one] Ein Datensatz dieser Art.
   *[other] { NUMBER($count) } Datensätze dieser Art.
}

finding-how = Warum? So kam es heraus
# $ways: nominative, after a colon.
finding-would-take = Nötig wäre: { $ways }.
why-not-sealed-here = Es liegt versiegelt in der Mappe. Was es öffnet, liegt anderswo.
why-not-lies-elsewhere = Nichts in der Mappe sagt etwas darüber. Es liegt anderswo.
why-not-closed-for-good = Es liegt versiegelt in der Mappe. Nichts, was noch existiert, öffnet es.
why-not-nowhere-left = Nichts in der Mappe sagt etwas darüber, und nichts, was noch existiert, ergibt es.
proof-record = Datensatz { NUMBER($number) }
proof-step = was Schritt { NUMBER($number) } ergab
proof-gives = Das ergibt: { $form }.
proof-fingerprint = Von einem Schlüssel wird der Fingerabdruck gezeigt.
proof-read-from = Hier abgelesen: { $input }.

record-line = Datensatz { NUMBER($number) }: { $form }, { $count ->
    [one] ein Byte
   *[other] { NUMBER($count) } Bytes
}
record-key = Datensatz { NUMBER($number) }: { $form }, nur der Fingerabdruck
record-kept = Aufbewahrt
record-days = Vorhanden
record-category = Kategorie
record-message = Nachricht
record-message-number = Nummer { NUMBER($number) } im Gespräch
record-opened = Geöffnet
record-not-opened = Nicht geöffnet
record-digest = SHA-256
record-key-says = Von einem Schlüssel wird nur der Fingerabdruck gezeigt. Der Schlüssel selbst verlässt den Durchlauf nicht.

## Who else.

same-means-title = Für die Ermittlung und für alle anderen
same-means-intro = In der ersten Zeile steht, was die Ermittlung über die Nachricht von Tag 5 gewonnen hat, darunter, was andere sehen, die dasselbe haben oder daran gelangen. Überall ist angenommen, dass es dazu kommt: dass die Anordnung zugestellt, die Kopie gestohlen oder dem Ersuchen aus dem Ausland entsprochen wird.
same-means-who = Wer

yields-title = Dieselbe Anordnung bei jeder Variante
# $asked: what is asked for, as a label.
yields-intro = „{ $asked }“, bezogen auf die Nachricht von Tag 5, bei allen Varianten, die es gibt. Jede Zeile wurde mit deiner Nachricht ausgeführt. Wähle eine Variante, um die Anordnung dort zuzustellen.
yields-other-day = In der Tabelle gilt die Anordnung für den üblichen Tag und für beide Konten. Deine Anordnung verlangt einen anderen Tag oder betrifft jemand anderen; in ihrer Mappe kann anderes liegen.
yields-caption = Was die Anordnung „{ $asked }“ bei jeder Variante zeigt
yields-region = Die Varianten, eine pro Zeile
yields-nothing = Eine solche Anordnung legt bei keiner Variante etwas offen: Sie bewahrt, was da ist, vor dem Löschen.
yields-sees = gezeigt
yields-cannot = nicht zu haben

## Oversight.

oversight-title = Wer die Aufsicht führt
oversight-intro = Jede Anordnung, jede Ablehnung und jede Herausgabe kommt in ein Protokoll, das nur wachsen kann. Jeder Eintrag nennt den Fingerabdruck des vorigen und ist signiert. Eine Prüfstelle braucht nur den öffentlichen Schlüssel, um herauszufinden, ob etwas geändert wurde.
oversight-empty = Noch wurde nichts protokolliert. Stelle eine Anordnung zu; auch eine abgelehnte wird protokolliert.
oversight-unreadable = Das Protokoll lässt sich nicht lesen.
oversight-log = Das Protokoll
oversight-auditor = Die Prüfstelle
auditor-holds = { $count ->
    [0] Noch steht nichts darin.
    [one] Der eine Eintrag steht an seinem Platz, so wie er signiert wurde.
   *[other] Alle { NUMBER($count) } Einträge stehen an ihrem Platz, so wie sie signiert wurden.
}
happening-served-name = Zugestellt.
happening-refused-name = Abgelehnt.
happening-disclosed-name = Herausgegeben.
# $law: as in “Vereinigtes Königreich”; $design: a name.
happening-about = { $asked }, { $law }, Tag { NUMBER($day) }, bei „{ $design }“. Fall { $case }.
happening-served = Alle Zustimmungen waren gültig.
happening-disclosed = { $count ->
    [0] Kein Datensatz wurde herausgegeben.
    [one] Ein Datensatz wurde herausgegeben.
   *[other] { NUMBER($count) } Datensätze wurden herausgegeben.
}
tamper-intro = Probier es an einer Kopie des Protokolls aus. Wer sich daran zu schaffen macht, hat den Schlüssel des Protokolls nicht.
tamper-entry = Eintrag
tamper-option = Eintrag { NUMBER($entry) }
tamper-alter = Verändern
tamper-remove = Entfernen
tamper-reorder = Mit dem Nachbarn vertauschen
tamper-cut-off = Das Protokoll davor abschneiden
tamper-restore = Protokoll wiederherstellen
tampered-alter = In der Kopie wurde ein Bit von Eintrag { NUMBER($entry) } umgedreht.
tampered-remove = In der Kopie wurde Eintrag { NUMBER($entry) } herausgenommen.
tampered-reorder = In der Kopie wurde Eintrag { NUMBER($entry) } mit seinem Nachbarn vertauscht.
tampered-cut-off = In der Kopie endet das Protokoll vor Eintrag { NUMBER($entry) }.

## What the auditor says. $entry: the first that does not fit.

fault-bad-key = Der Schlüssel des Protokolls ist kein Schlüssel. Prüfen lässt sich nichts.
fault-altered = Eintrag { NUMBER($entry) } passt nicht: Seine Bytes sind nicht die, die signiert wurden.
fault-unreadable = Was als Eintrag { NUMBER($entry) } dasteht, ist signiert, aber kein Eintrag.
fault-wrong-place = Eintrag { NUMBER($entry) } passt nicht: Nach seiner eigenen Angabe gehört er an eine andere Stelle. Ein Eintrag davor wurde entfernt, oder die Reihenfolge wurde geändert.
fault-broken-chain = Eintrag { NUMBER($entry) } passt nicht: Er nennt nicht den, der vor ihm steht.
fault-cut-short = Eintrag { NUMBER($entry) } fehlt: Nach dem, was das Protokoll einmal veröffentlicht hat, waren es mehr Einträge.
fault-not-in-the-head = Eintrag { NUMBER($entry) } wurde hinzugefügt: Dass es so viele Einträge sind, hat das Protokoll nie veröffentlicht.
fault-other-end = Eintrag { NUMBER($entry) } passt nicht: Das Protokoll hat ein anderes Ende veröffentlicht.
fault-head-not-signed = Die Signatur über das Ende des Protokolls stimmt nicht.

## Chain of custody. The custodians: nominative and accusative alike.

custody-title = Von der Plattform bis zum Gericht
custody-intro = Ein Beweismittel ist zu gebrauchen, wenn ein Gericht darauf vertrauen kann, dass niemand es geändert hat. Wer das Paket weitergibt, signiert dabei dessen Fingerabdruck. Lass unterwegs jemanden ein Bit eines Datensatzes ändern und sieh, was das Gericht feststellt.
custody-empty = Es gibt noch kein Paket. Stelle eine Anordnung zu, um eines zu bekommen.
custody-who = Wer einen Datensatz ändert
custody-nobody = Niemand
custody-hand-on = Bis zum Gericht weitergeben
custody-step = Signiert und übergeben durch { $giver } an { $receiver }.
custody-altered = Während { $holder } das Paket hatte, wurde ein Bit von Datensatz { NUMBER($record) } umgedreht.
custody-holds = Das Gericht stellt fest: Alle Signaturen stimmen, und das Paket ist so, wie es die Plattform verlassen hat.
custody-fault-no-hand-over = Niemand hat etwas übergeben.
custody-fault-not-signed = Das Gericht stellt fest: Die Signatur bei Schritt { NUMBER($step) } stimmt nicht.
custody-fault-broken-chain = Das Gericht stellt fest: Schritt { NUMBER($step) } schließt nicht an den vorigen an.
custody-fault-package-altered = Das Gericht stellt fest: Das Paket ist nicht das, das die Plattform verlassen hat. Es wurde geändert, während { $holder } es hatte.
custodian-platform = die Plattform
custodian-platform-name = Die Plattform
custodian-police = die Polizei
custodian-police-name = Die Polizei
custodian-laboratory = das Labor
custodian-laboratory-name = Das Labor
custodian-court = das Gericht
custodian-court-name = Das Gericht

## The notice simulator.

notice-title = Eine Zugangsverfügung, Schritt für Schritt
notice-intro = Manche Gesetze lassen zu, dass ein Staat einen Anbieter verpflichtet, die Mittel bereitzuhalten, um spätere Anordnungen zu beantworten. Begleite eine solche Verfügung: wer sie unterschreibt, was sie verlangen darf, ob sie überprüft werden kann, wer davon wissen darf und was der Anbieter tun darf. Jede Antwort ergibt ein anderes System; das alte und das neue werden ausgeführt.
notice-open = Eine Verfügung entwerfen
notice-demand = Was sie verlangt
demand-agency-key = Ein Schlüssel für eine Behörde
demand-agency-key-what = Der Schlüssel jeder Nachricht wird zusätzlich mit dem Schlüssel einer Behörde versiegelt.
demand-divided-key = Ein aufgeteilter Schlüssel
demand-divided-key-what = Dasselbe, wobei dieser Schlüssel auf fünf Stellen aufgeteilt ist.
demand-hidden-device = Ein verborgener Empfänger
demand-hidden-device-what = Der Anbieter kann einen Empfänger hinzufügen, den die anderen nicht sehen.
demand-readable-messages = Nachrichten, die der Anbieter lesen kann
demand-readable-messages-what = Die Ende-zu-Ende-Verschlüsselung fällt weg.
demand-readable-backups = Backups, die sich lesen lassen
demand-readable-backups-what = Der Backup-Anbieter hat die Schlüssel der Backups. Das setzt versiegelte Backups voraus: Wähle oben eine solche Variante.
demand-phone-key = Ein Weg in ein gesperrtes Handy
demand-phone-key-what = Der Hersteller des Handys behält einen Schlüssel, der genau dieses eine Handy öffnet.
notice-stage-drafted = Entworfen
notice-stage-drafted-what = Die Verfügung wird geschrieben. Der Anbieter kann angehört werden, und noch haben nicht alle unterschrieben, die unterschreiben müssen.
notice-stage-given = Zugestellt
notice-stage-given-what = Der Anbieter hat die Verfügung in der Hand. Er kann um eine Überprüfung bitten, bevor sie in Kraft tritt.
notice-stage-under-review = In Überprüfung
notice-stage-under-review-what = Man sieht sich die Verfügung noch einmal an: was sie kosten würde und ob sie verhältnismäßig ist.
notice-stage-in-force = In Kraft
notice-stage-in-force-what = Der Anbieter muss antworten. Diese Antworten passen zu diesem System:
notice-stage-answered = Beantwortet
notice-stage-answered-what = Der Anbieter hat sein System geändert. Die Verfügung selbst erlaubt keine Überwachung: Für jede Nachricht braucht es weiterhin eine Anordnung.
notice-stage-in-court = Vor Gericht
notice-stage-in-court-what = Der Anbieter ficht die Verfügung an. Bis das Gericht entscheidet, bleibt das System, wie es ist.
notice-stage-ended = Beendet
notice-stage-ended-what = Die Verfügung gilt nicht mehr. Das System ist, wie es vorher war.
# $offices: nominative, after a colon.
notice-signed = Unterschrift liegt vor: { $offices }.
notice-to-sign = Unterschrift fehlt noch: { $offices }.
notice-is-secret = Der Anbieter darf nicht darüber sprechen.
notice-consulted = Der Anbieter wurde angehört.
notice-reviewed = Die Verfügung wurde überprüft.
notice-told = Die Nutzer wurden informiert.
notice-now = Das System jetzt: { $design }.
notice-action-consult = Den Anbieter anhören
notice-action-give = Dem Anbieter zustellen
notice-action-ask-for-review = Um eine Überprüfung bitten
notice-action-confirm = Die Überprüfung bestätigt sie
notice-action-revoke = Die Überprüfung hebt sie auf
notice-action-take-effect = In Kraft treten lassen
notice-action-uphold = Das Gericht bestätigt sie
notice-action-quash = Das Gericht hebt sie auf
notice-action-tell-users = Die Nutzer informieren
response-comply = Sie befolgen
response-withdraw = Die Funktion zurückziehen
response-challenge = Vor Gericht gehen
alternative-divide-the-key = Stattdessen den Schlüssel auf fünf Stellen aufteilen
alternative-public-log = Sie befolgen, aber mit einem öffentlichen Schlüsselregister
alternative-reports = Stattdessen Nutzermeldungen mit Nachweis anbieten
alternative-no-backups = Keine Backups anbieten
alternative-keep-less = Nachrichten nach einem Tag löschen
notice-refusal-no-such-notice = Soweit hier bekannt, gibt es in diesem Rechtsrahmen keine solche Verfügung. Wähle oben ein anderes Recht.
notice-refusal-not-now = Dieser Schritt ist hier nicht an der Reihe.
notice-refusal-wrong-office = Diese Stelle hat damit nichts zu tun.
notice-refusal-not-signed = Sie kann noch nicht zugestellt werden: Es fehlt eine Unterschrift, die nötig ist.
notice-refusal-secret = Der Anbieter darf nichts sagen: Die Verfügung ist geheim.
notice-refusal-no-such-change = Diese Antwort passt nicht zu diesem System.
notice-again = Noch einmal von vorn
notice-before-after = Vorher: { $before }. Nachher: { $after }.

## Across a border.

border-title = Dasselbe Ersuchen über eine Grenze hinweg
border-intro = Der Anbieter sitzt in einem anderen Land. Dasselbe Ersuchen kann drei Wege nehmen, und jeder braucht seine Zeit. Ein Anbieter bewahrt Datensätze nicht ewig auf: Was am Tag der Antwort noch da ist, zeigt ein Durchlauf.
border-open = Über eine Grenze hinweg ersuchen
border-preserved = Am selben Tag wird eine Sicherungsanordnung zugestellt
border-emergency = Es ist ein Notfall
border-kept = Wie lange der Anbieter eine gespeicherte Zeile aufbewahrt
border-days = { $days ->
    [one] ein Tag
   *[other] { NUMBER($days) } Tage
}
route-production-order = Herausgabeanordnung
route-production-order-what = Ein Gericht oder eine Staatsanwaltschaft in einem Staat der Union richtet die Anordnung direkt an den Vertreter des Anbieters in einem anderen.
route-mutual-assistance = Rechtshilfe
route-mutual-assistance-what = Ein Staat ersucht einen anderen, und dessen eigene Behörden richten eine Anordnung an den Anbieter.
route-executive-agreement = Regierungsabkommen (Executive Agreement)
route-executive-agreement-what = Zwei Staaten haben vereinbart, dass eine Anordnung des einen direkt an Anbieter im anderen gehen darf.
border-clock = { $earliest ->
    [0] Sofort beantwortet.
   *[other] Beantwortet { $latest ->
        [0] sofort
       *[other] frühestens an Tag { NUMBER($earliest) } und spätestens an Tag { NUMBER($latest) }
    }.
}
border-clock-one = Die Antwort kommt an Tag { NUMBER($earliest) }.
border-clock-supposed = Niemand hat gesagt, wie lange es dauert. Hier ist angenommen, dass die Antwort an Tag { NUMBER($earliest) } kommt.
border-left = Zeilen, die an Tag { NUMBER($day) } noch da sind: { NUMBER($left) } von { NUMBER($count) }.
# $facts: labels, after a colon.
border-shows = Das zeigen sie: { $facts }.
border-shows-nothing = Über die Nachricht zeigen sie nichts.
border-frozen = Was eingefroren wurde, wird bis Tag { NUMBER($day) } aufbewahrt.
border-since = Nutzbar seit { $date }.
border-limit = Die Tage werden gezählt wie im Gespräch und laufen über dessen Ende hinaus weiter. Die Fristen sind so, wie sie vorgeschrieben sind oder berichtet wurden; gemessen hat sie hier niemand.

## The rule-builder.

rules-title = Zwei Regelwerke, ein Fall
rules-intro = Wer muss zustimmen, bei welchen Straftaten, wie lange darf es dauern, wer erfährt davon, und wird es protokolliert? Stell zwei Regelwerke auf und führe denselben Fall nach beiden aus.
rules-open = Zwei Regelwerke aufstellen
rules-case = Der Fall ist die Anordnung oben: { $asked }, an Tag { NUMBER($day) }. Schwere der Straftat: { $offence }.
rules-has = Wer in diesem Fall zugestimmt hat
rules-a = Regelwerk A
rules-b = Regelwerk B
rules-approvers = Sie alle müssen zustimmen
rules-offences = Bei diesen Straftaten
rules-days = Höchstdauer
rules-told = Wer davon erfährt
told-nobody = Niemand
told-target = Wen die Anordnung betrifft
told-everybody = Alle, deren Nachrichten herausgegeben wurden
rules-after = Wann
rules-after-days = { $days ->
    [0] sofort
    [one] einen Tag später
   *[other] { NUMBER($days) } Tage später
}
rules-logged = Es kommt ins Aufsichtsprotokoll
rules-run = Den Fall nach beiden ausführen
ruling-same = Nichts ist verschieden.
ruling-differs = Das ist verschieden:
ruling-outcome = Ergebnis
ruling-days = Tage im Zeitraum
ruling-records = Herausgegebene Datensätze
ruling-shown = Gezeigt
ruling-told = Davon erfahren
ruling-log = Protokoll
ruling-served = Zugestellt.
ruling-nothing = Nichts.
ruling-told-on = An Tag { NUMBER($day) }.
ruling-told-nobody = Niemand.
ruling-logged = Steht darin.
ruling-not-logged = Steht nicht darin.
ruling-count = { NUMBER($count) }

## Identification.

address-title = Von einer Adresse zu einem Haushalt
address-intro = Anbieter von Internetzugängen haben weniger Adressen als Kunden. Mehrere Haushalte teilen sich gleichzeitig eine, jeder für eine Weile mit einem eigenen Bereich von Portnummern. Wer nach einem Haushalt fragt, muss Adresse, Port und Uhrzeit nennen, und die Uhren müssen übereinstimmen.
address-open = Den Haushalt finden
address-who = Welcher Haushalt den Dienst wirklich besucht
address-number = { NUMBER($number) }
address-clock = Die Uhr des Dienstes
address-clock-right = geht richtig
address-clock-ahead = geht { NUMBER($seconds) } Sekunden vor
address-clock-behind = geht { NUMBER($seconds) } Sekunden nach
address-with-port = Der Port wurde aufgezeichnet und wird genannt
address-corrected = Es ist bekannt, um wie viel die Uhr falsch geht, und wird ausgeglichen
address-log = Der Dienst hat aufgezeichnet
address-asked = Die Frage
address-question = { $address }, Port { $port }, um { $time }
address-question-no-port = { $address }, um { $time }
address-answer = Antwort aus dem Protokoll des Zugangsanbieters
address-truth = In Wirklichkeit war es
address-household = Haushalt { $number }
address-nobody = niemand
hit-right = Der richtige Haushalt und kein anderer.
hit-wrong = Ein Haushalt, und zwar der falsche.
hit-among = Mehrere Haushalte; der richtige ist darunter.
hit-missed = Der richtige Haushalt ist nicht darunter.
address-limit = Ein kleines Modell: Acht Haushalte teilen sich eine Adresse und wechseln alle 15 Minuten die Ports. Der Besuch liegt eine halbe Minute vor einem solchen Wechsel. Ein Haushalt ist noch keine Person.
