### How the message is carried. For each design: its name, one line that says
### what is sealed where, and the words after “Bei”, “von” and “zu” (dative).

group-baselines = Grundformen
group-lawful-access = Eingebauter Zugang
group-detection = Erkennung
group-edges = Rundherum

## Baselines.

design-postcard-name = Keine Verschlüsselung
design-postcard-with = Versand ohne Verschlüsselung
design-postcard-line = Der Text reist und liegt genau so da, wie Ana ihn getippt hat.

design-transport-name = { -transport-encryption }
design-transport-with = { -transport-encryption }
design-transport-line = Versiegelt von Anas Handy bis zur Plattform und neu versiegelt von dort bis zu Bens Handy. Dazwischen öffnet die Plattform die Nachricht und speichert sie lesbar.

design-at-rest-name = Verschlüsselte Speicherung
design-at-rest-with = verschlüsselter Speicherung
design-at-rest-line = Auf jedem Abschnitt versiegelt und auch versiegelt gespeichert. Der Schlüssel dafür liegt in einem Tresor, den die Server der Plattform selbst nutzen.

design-e2ee-name = { -end-to-end-encryption }
design-e2ee-with = { -end-to-end-encryption }
design-e2ee-line = Auf Anas Handy versiegelt, auf Bens Handy geöffnet. Die Plattform leitet die versiegelte Nachricht weiter; die Adresse darauf ist lesbar.

design-e2ee-group-name = Ende-zu-Ende in einer Gruppe
design-e2ee-group-with = { -end-to-end-encryption } in einer Gruppe
design-e2ee-group-line = Auf Anas Handy für jedes Mitglied einer Gruppe versiegelt. Caro kommt an Tag 3 dazu und geht an Tag 8; jedes Mal wechseln die Schlüssel der Gruppe.

design-mail-name = Verschlüsselte E-Mail
design-mail-with = verschlüsselter E-Mail
design-mail-line = Der Inhalt ist mit Bens dauerhaftem Schlüssel versiegelt. Die Kopfzeilen, in denen steht, wer wem wann schreibt, bleiben für die Plattform lesbar.

## Built-in access.

design-escrow-name = { -key-escrow }
design-escrow-with = { -key-escrow }
design-escrow-line = Ende-zu-Ende. Zusätzlich ist der Schlüssel jeder Nachricht mit dem Schlüssel einer Behörde versiegelt.

design-split-escrow-name = { -key-escrow } in fünf Teilen
design-split-escrow-with = { -key-escrow } in fünf Teilen
design-split-escrow-line = Ende-zu-Ende. Zusätzlich ist der Schlüssel jeder Nachricht mit einem Zugangsschlüssel versiegelt, der auf fünf Stellen verteilt ist. Je drei von ihnen können zusammen öffnen.

design-ghost-name = { -hidden-recipient(at: "start") }
design-ghost-with = einem { -hidden-recipient(case: "dative") }
design-ghost-line = Ende-zu-Ende. Auf eine Verfügung hin fügt die Plattform ab Tag 7 einen weiteren Empfänger hinzu, den die Apps nicht anzeigen.

design-ghost-watched-name = { -hidden-recipient(at: "start") }, beobachtet
design-ghost-watched-with = einem { -hidden-recipient(case: "dative") } und einem { -key-log(case: "dative") }
design-ghost-watched-line = Wie mit einem { -hidden-recipient(case: "dative") }, aber der Schlüssel jedes Geräts steht in einem öffentlichen Register, das die Handys prüfen. Sie warnen und machen weiter.

design-weak-keys-name = Kurze Schlüssel
design-weak-keys-with = kurzen Schlüsseln
design-weak-keys-line = Ende-zu-Ende, aber mit so kurzen Nachrichtenschlüsseln, dass man sie durch Ausprobieren findet.

design-crumple-name = Teures Rätsel pro Nachricht
design-crumple-with = einem teuren Rätsel pro Nachricht
design-crumple-line = Ende-zu-Ende. Jede Nachricht lässt sich außerdem durch eine Suche öffnen, deren Aufwand groß, aber begrenzt ist.

design-rng-trapdoor-name = Vorhersagbare Zufallszahlen
design-rng-trapdoor-with = vorhersagbaren Zufallszahlen
design-rng-trapdoor-line = Ende-zu-Ende. Die Nachrichtenschlüssel entstehen aber aus Zufallszahlen, die vorhersagen kann, wer eine geheime Zahl hat.

design-device-escrow-name = Herstellerschlüssel zum Handy
design-device-escrow-with = einem Herstellerschlüssel zum Handy
design-device-escrow-line = Ende-zu-Ende. Bens Handy wird gesperrt beschlagnahmt; der Schlüssel des Herstellers öffnet genau dieses eine Handy.

## Detection.

design-server-scan-name = Abgleich auf dem Server
design-server-scan-with = einem Abgleich auf dem Server
design-server-scan-line = Auf jedem Abschnitt versiegelt. Die Plattform vergleicht Bilder mit einer Liste bekannter Bilder und meldet einen Treffer.

design-client-scan-name = Abgleich auf dem Handy
design-client-scan-with = einem Abgleich auf dem Handy
design-client-scan-line = Ende-zu-Ende. Bevor die App das Bild versiegelt, vergleicht sie es mit einer Liste. Ein Treffer wird gemeldet, und die Nachricht wird verschickt.

design-client-scan-threshold-name = { -private-matching(at: "start") } mit Schwelle
design-client-scan-threshold-with = { -private-matching(case: "dative") } mit Schwelle
design-client-scan-threshold-line = Ende-zu-Ende. Mit jedem Bild reist ein versiegelter Beleg. Öffnen lassen sich die Belege erst, wenn es drei Treffer gibt.

design-client-block-name = Sperre auf dem Handy
design-client-block-with = einer Sperre auf dem Handy
design-client-block-line = Ende-zu-Ende. Steht ein Bild auf der Liste, lässt die App es weg, verschickt den Text und teilt es niemandem mit.

design-enclave-scan-name = Abgleich in einer Enklave
design-enclave-scan-with = einem Abgleich in einer Enklave
design-enclave-scan-line = Versiegelt für abgeschottete Hardware bei der Plattform. Sie vergleicht das Bild, gibt einen Treffer nach außen und versiegelt die Nachricht neu für Ben.

design-user-report-name = Nutzermeldung mit Nachweis
design-user-report-with = Nutzermeldungen mit Nachweis
design-user-report-line = Ende-zu-Ende. Meldet Ben eine Nachricht, kann die Plattform prüfen, dass sie von Anas Konto kam.

design-user-report-plain-name = Nutzermeldung ohne Nachweis
design-user-report-plain-with = Nutzermeldungen ohne Nachweis
design-user-report-plain-line = Ende-zu-Ende. Ben kann eine Nachricht melden; ob die Meldung stimmt, zeigt nichts.

design-traceback-name = { -traceback } von Weiterleitungen
design-traceback-with = { -traceback } von Weiterleitungen
design-traceback-line = Ende-zu-Ende. Ana leitet eine Nachricht von Dana weiter. Versiegelte Verweise reisen mit, und durch Bens Meldung kann die Plattform sie öffnen.

design-signals-name = Verhaltenssignale
design-signals-with = Verhaltenssignalen
design-signals-line = Ende-zu-Ende. Die Plattform achtet nur auf das Verhalten: wer an wie viele Leute schreibt, wie oft und wie viel.

## Around the edges.

design-backup-plain-name = Backup mit Anbieterschlüssel
design-backup-plain-with = einem Backup unter dem Schlüssel des Anbieters
design-backup-plain-line = Unterwegs Ende-zu-Ende. Jede Nacht kopieren beide Handys ihren Verlauf zu einem Backup-Anbieter, unter Schlüsseln, die er selbst hat.

design-backup-sealed-name = Backup mit eigenem Passcode
design-backup-sealed-with = einem Backup mit eigenem Passcode
design-backup-sealed-line = Ende-zu-Ende, dazu ein Backup unter einem Passcode. Es öffnet sich nur zusammen mit einem Tresor, der zehn Versuche zulässt; den Schlüssel des Tresors hat niemand.

design-disappearing-name = Verschwindende Nachrichten
design-disappearing-with = verschwindenden Nachrichten
design-disappearing-line = Ende-zu-Ende. Nachrichten und ihre Schlüssel werden nach einem Tag gelöscht.

design-sealed-sender-name = { -sealed-sender(at: "start") }
design-sealed-sender-with = { -sealed-sender(case: "dative") }
design-sealed-sender-line = Ende-zu-Ende. Der Name der Absenderin steht im Innern des Umschlags, und der kommt über eine frische Verbindung, die kein Konto nennt.

design-onion-name = { -onion-routing }
design-onion-with = { -onion-routing }
design-onion-line = Ende-zu-Ende und über drei Zwischenstationen geschickt. Jede öffnet eine Schicht, und darin steht nur der nächste Halt.

design-own-layer-name = Eigene Verschlüsselung der Nutzer
design-own-layer-with = eigener Verschlüsselung der Nutzer zusätzlich zur { -key-escrow }
design-own-layer-line = Ana und Ben verschlüsseln den Text, bevor die App ihn sieht. Die App darunter ist mit { -key-escrow } gebaut.

design-endpoint-implant-name = Polizeisoftware auf einem Handy
design-endpoint-implant-with = Polizeisoftware auf Bens Handy
design-endpoint-implant-line = Ende-zu-Ende. An Tag 7 gibt auf eine Anordnung hin Polizeisoftware auf Bens Handy seinen Verlauf weiter und von da an jede Nachricht.

design-cooperating-member-name = Zusammenarbeit eines Mitglieds
design-cooperating-member-with = Bens Zusammenarbeit mit der Polizei
design-cooperating-member-line = Ende-zu-Ende. An Tag 7 zeigt Ben der Polizei seinen Verlauf und von da an jede Nachricht.

design-run-by-police-name = Von der Polizei betrieben
design-run-by-police-with = einem von der Polizei betriebenen Dienst
design-run-by-police-line = Ende-zu-Ende zwischen den Handys. Die App versiegelt aber jede Nachricht zusätzlich mit einem Schlüssel, den der Betreiber des Dienstes hat. Der Betreiber ist die Polizei.
