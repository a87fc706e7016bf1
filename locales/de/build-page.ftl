### Build your own: for each mechanism one line that says what it does to the bytes.

## The groups they stand in.

mechanism-group-carrier = Wie die Nachricht verschickt wird
mechanism-group-stored = Wie sie gespeichert wird
mechanism-group-access = Eingebauter Zugang
mechanism-group-detection = Erkennung
mechanism-group-reports = Meldungen durch Nutzer
mechanism-group-backup = Backups
mechanism-group-metadata = Wer wem schreibt
mechanism-group-ends = An den Enden

## How the message is carried.

mechanism-transport-line = Zwischen einem Handy und der Plattform ist alles versiegelt, auf jedem Abschnitt neu.
mechanism-double-ratchet-line = Jede Nachricht wird auf dem einen Handy für das andere versiegelt, mit einem Schlüssel, der einmal gebraucht und dann gelöscht wird ({ -double-ratchet }).
mechanism-group-line = Jede Nachricht wird einmal für alle Mitglieder versiegelt, mit dem Gruppenschlüssel des Absenders; er wechselt, wenn jemand dazukommt oder geht ({ -megolm }).
mechanism-mail-line = Der Inhalt ist mit dem dauerhaften Schlüssel des Empfängers versiegelt; die Kopfzeilen bleiben lesbar.
mechanism-enclave-line = Die Nachricht ist für abgeschottete Hardware bei der Plattform versiegelt. Sie vergleicht das Bild und versiegelt die Nachricht neu für den Empfänger.

## How it is stored.

mechanism-at-rest-line = Jede Zeile der Datenbank, samt Kopfzeilen, ist mit einem Speicherschlüssel versiegelt, den die Server der Plattform nutzen.

## Built-in access.

mechanism-escrow-line = Eine Kopie vom Schlüssel jeder Nachricht ist mit dem Schlüssel einer Behörde versiegelt und reist mit der Nachricht.
mechanism-split-escrow-line = Eine Kopie vom Schlüssel jeder Nachricht ist mit einem Zugangsschlüssel versiegelt, den es nur in fünf Anteilen gibt; je drei ergeben ihn.
mechanism-ghost-line = Ab Tag 7 wird jede Nachricht auch für ein Gerät versiegelt, das die Plattform hinzugefügt hat und das die Apps nicht anzeigen.
mechanism-key-log-line = Die Schlüssel aller Geräte werden in ein Register eingetragen, das nur wachsen kann. Die Handys prüfen daran, was ihnen übergeben wird.
mechanism-short-keys-line = Vom Schlüssel jeder Nachricht werden alle Bits bis auf wenige verraten, sodass sich der Rest durch Ausprobieren finden lässt.
mechanism-crumple-line = Der Schlüssel jeder Nachricht liegt außerdem hinter einer Suche, deren Aufwand bekannt, groß und begrenzt ist.
mechanism-rng-trapdoor-line = Der Schlüssel jeder Nachricht kommt aus einem Generator, dessen nächste Zahlen aus den letzten folgen, für alle, die eine geheime Zahl kennen.
mechanism-device-escrow-line = Der Schlüssel zum Speicher eines Handys liegt auf diesem Handy selbst, versiegelt mit dem Schlüssel eines Herstellers.
mechanism-operator-key-line = Die App versiegelt jede Nachricht zusätzlich mit einem Schlüssel, den der Betreiber des Dienstes hat.

## Detection.

mechanism-server-scan-line = Die Plattform vergleicht jedes Bild, das sie lesen kann, mit einer Liste und versiegelt die Meldung eines Treffers für die Meldestelle.
mechanism-client-scan-line = Vor dem Versiegeln vergleicht die App das Bild mit einer Liste und versiegelt die Meldung eines Treffers für die Meldestelle.
mechanism-threshold-scan-line = Jedes Bild bekommt einen versiegelten Beleg; ein Treffer steckt unkenntlich gemacht darin. Drei Treffer ergeben den Schlüssel zum Öffnen.
mechanism-client-block-line = Vor dem Versiegeln lässt die App ein Bild weg, das auf der Liste steht. Sie verschickt den Text und keine Meldung.
mechanism-signals-line = Die Plattform zählt für jedes Konto mit: an wie viele Leute es schreibt, wie oft, wie viel.

## Reports by users.

mechanism-user-report-line = Meldet der Empfänger eine Nachricht, schickt seine App sie an die Plattform, und die gibt sie an die Meldestelle weiter.
mechanism-franking-line = Die App auf Absenderseite legt sich auf den Text fest, und die Plattform setzt ihren Prüfstempel auf die Festlegung, ohne sie zu lesen. An beiden lässt sich eine Meldung prüfen.
mechanism-traceback-line = Jede Weiterleitung trägt einen versiegelten Verweis auf die Nachricht, aus der sie entstand. Durch eine Meldung kann die Plattform die Kette öffnen.

## Backups.

mechanism-backup-plain-line = Jede Nacht geht der Verlauf jedes Handys an einen Backup-Anbieter, versiegelt mit einem Schlüssel, den dieser hat.
mechanism-backup-sealed-line = Jede Nacht geht der Verlauf jedes Handys an einen Backup-Anbieter, versiegelt mit einem Schlüssel, für den es einen Passcode braucht und einen Tresor, der die Versuche begrenzt.

## Who writes to whom.

mechanism-sealed-sender-line = Der Name des Absenders kommt in den versiegelten Umschlag und der Umschlag über eine Verbindung, die kein Konto nennt.
mechanism-onion-line = Was ein Handy verschickt, ist in drei Schichten verpackt und geht durch drei Zwischenstationen; jede nimmt eine Schicht ab.

## At the ends.

mechanism-disappearing-line = Eine Nachricht und ihre Schlüssel werden nach einem Tag gelöscht.
mechanism-own-layer-line = Ana und Ben versiegeln den Text mit einem eigenen Schlüssel, bevor die App ihn sieht.
mechanism-endpoint-implant-line = Ab Tag 7 schickt ein Programm auf Bens Handy seinen Verlauf und alles, was er empfängt, an die Polizei.
mechanism-cooperating-member-line = Ab Tag 7 gibt Ben der Polizei seinen Verlauf und alles, was er empfängt.

## The page.

build-open = Selbst bauen
build-title = Bau deine eigene Variante
build-intro = Schalte Mechanismen ein und aus. Der Durchlauf, die Zeichnung und die Tabelle richten sich danach, wie bei jeder anderen Variante.
build-start-from = Ausgehen von
build-reset = Zurück zu: { $design }
build-empty = Nichts ist eingeschaltet: Der Text reist so, wie er getippt wurde.
build-switch-on = Einschalten: { $mechanism }
build-switch-off = Ausschalten: { $mechanism }
build-count = { $count ->
    [0] Kein Mechanismus ist eingeschaltet
    [one] Ein Mechanismus ist eingeschaltet
   *[other] { NUMBER($count) } Mechanismen sind eingeschaltet
}
build-clash-title = Diese Zusammenstellung ergibt keinen Sinn
build-clash-says = Zu sehen ist noch der letzte Durchlauf, der möglich war. Diese hier lässt sich aus folgendem Grund nicht ausführen:
build-clash-fix = „{ $mechanism }“ ausschalten
build-clash-add = „{ $mechanism }“ einschalten
build-note-title = Gut zu wissen
# Where nothing was run yet.
build-clash-unrun = Solange das so ist, wird nichts ausgeführt. Diese hier lässt sich aus folgendem Grund nicht ausführen:
build-clash-mend = Was helfen würde
build-choose = Mechanismen
build-outcome = Was der Durchlauf ergab
build-from-this = Selbst bauen, ausgehend von dieser Variante
build-same = Sie hat eine eigene Seite
build-compare = Mit einer anderen Variante vergleichen

## Combinations that make no sense. $first, $second and $mechanism are names of
## mechanisms, as above: in the nominative, so they stand in quotation marks.

clash-two-carriers = „{ $first }“ und „{ $second }“ sind zwei Arten, eine Nachricht zu verschicken. Versiegelt wird eine Nachricht auf eine davon.
clash-ghost-needs-devices = Ein { -hidden-recipient } ist ein weiteres Gerät auf einer Liste von Geräten, für die versiegelt wird. Ohne „{ $mechanism }“ gibt es keine solche Liste.
clash-no-content-key = „{ $mechanism }“ eröffnet einen Weg zum eigenen Schlüssel einer Nachricht. Hier ist nichts von Ende zu Ende versiegelt, die Nachrichten haben also keinen eigenen Schlüssel: Die Plattform liest sie ohnehin.
clash-two-key-makers = „{ $first }“ und „{ $second }“ erzeugen beide den Schlüssel der Nachricht. Eine Nachricht hat einen Schlüssel, also kann ihn nur eines von beiden erzeugen.
clash-nothing-reported = „{ $mechanism }“ kommt ins Spiel, wenn jemand eine Nachricht meldet. Hier kann das niemand.
clash-two-backups = Ein Verlauf liegt in dem einen Backup oder in dem anderen. Bei beiden zugleich würde das schwächere bestimmen, wer ihn lesen kann, und das andere würde nichts ändern.
clash-onion-needs-transport = Die Zwischenstationen leiten weiter, was zwischen Handy und Plattform versiegelt ist. Hier ist das nichts; die erste Zwischenstation würde also alles lesen und nichts verbergen.
clash-sealed-sender-needs-seal = Der Name des Absenders kann nur dann im Umschlag stehen, wenn der Umschlag von Ende zu Ende versiegelt ist. Hier kann die Plattform lesen, was darin ist.
clash-two-scans = „{ $first }“ und „{ $second }“ würden zweimal nach denselben Bildern suchen. Es läuft immer nur eines davon, damit klar ist, welches was gefunden hat.

## Combinations that run, but may surprise.

note-server-scan-sealed = Der Server vergleicht, was er lesen kann. Die Bilder sind von Ende zu Ende versiegelt, also vergleicht er nichts und findet nichts.
note-reports-readable = Die Plattform kann diese Nachrichten ohnehin lesen. Die Meldung zeigt ihr dann nichts Neues, der Nachweis funktioniert aber trotzdem.
note-log-without-ghost = Das Register wird geführt und geprüft, aber bei dieser Variante wird niemand heimlich hinzugefügt.
note-at-rest-sealed = Die Nachrichten sind schon von Ende zu Ende versiegelt. Der Speicherschlüssel legt ein Siegel um ihre Kopfzeilen.
note-own-layer = Was Ana und Ben selbst versiegeln, bleibt versiegelt, was auch immer die App damit macht.
note-disappearing-backup = Die Handys löschen nach einem Tag. Das Backup von der Nacht davor führt ein Eigenleben.
note-access-unused = Hier gibt es mehr als einen eingebauten Zugang. Jeder für sich genügt.
note-threshold-unreached = Die Belege lassen sich ab drei Treffern öffnen. Hier gibt es nur einen, also bleiben sie zu.
