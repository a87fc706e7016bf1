### Where things that exist are kept: the words of an “only if” answer.
### Nominative: they stand alone or in lists after a colon.

source-ana-phone = Anas Handy
source-ben-phone = Bens Handy
source-wire-recording = ein Mitschnitt des Netzwerks auf Anas Seite
source-platform-store-7 = die Datenbank der Plattform (Tag 7)
source-platform-store-10 = die nach Tag 7 hinzugekommenen Einträge der Datenbank
source-platform-keys = die Schlüssel der Plattform
source-platform-memory = der Arbeitsspeicher der Plattform-Server
source-agency-key = der Zugangsschlüssel der Behörde
source-cloud-store = die beim Backup-Anbieter gespeicherten Kopien
source-cloud-key = der Schlüssel des Backup-Anbieters
source-share-1 = Anteil 1 des Zugangsschlüssels
source-share-2 = Anteil 2 des Zugangsschlüssels
source-share-3 = Anteil 3 des Zugangsschlüssels
source-share-4 = Anteil 4 des Zugangsschlüssels
source-share-5 = Anteil 5 des Zugangsschlüssels
source-ghost-key = die Schlüssel des verborgenen Empfängers
source-trapdoor = die geheime Zahl hinter den Zufallszahlen
source-vendor-key = der Schlüssel des Handyherstellers
source-enclave-key = der Schlüssel der Enklave
source-list-key = der Schlüssel, mit dem die Liste signiert wird
source-passcode = der Passcode des Backups
source-vault = der Tresor, der die Versuche begrenzt
source-budget = genügend Rechenleistung, um die Suche zu bezahlen
source-relay-1 = was die erste Zwischenstation hat
source-relay-2 = was die zweite Zwischenstation hat
source-relay-3 = was die dritte Zwischenstation hat
source-report = die Meldung, wie sie verschickt wurde
source-caro-phone = Caros Handy
source-dana-phone = Danas Handy

## The same where room is short: in the cells of the table.

source-ana-phone-short = Anas Handy
source-ben-phone-short = Bens Handy
source-wire-recording-short = Leitungs{"\u00AD"}mitschnitt
source-platform-store-7-short = Daten{"\u00AD"}bank
source-platform-store-10-short = spätere Daten{"\u00AD"}bank
source-platform-keys-short = Plattform{"\u00AD"}schlüssel
source-platform-memory-short = Arbeits{"\u00AD"}speicher
source-agency-key-short = Behörden{"\u00AD"}schlüssel
source-cloud-store-short = Backups
source-cloud-key-short = Backup-Schlüssel
source-share-1-short = Anteil 1
source-share-2-short = Anteil 2
source-share-3-short = Anteil 3
source-share-4-short = Anteil 4
source-share-5-short = Anteil 5
source-ghost-key-short = verborgener Empfänger
source-trapdoor-short = geheime Zahl
source-vendor-key-short = Hersteller{"\u00AD"}schlüssel
source-enclave-key-short = Enklaven{"\u00AD"}schlüssel
source-list-key-short = Listen{"\u00AD"}schlüssel
source-passcode-short = Passcode
source-vault-short = Tresor
source-budget-short = Rechen{"\u00AD"}budget
source-relay-1-short = Zwischen{"\u00AD"}station 1
source-relay-2-short = Zwischen{"\u00AD"}station 2
source-relay-3-short = Zwischen{"\u00AD"}station 3
source-report-short = Meldung
source-caro-phone-short = Caros Handy
source-dana-phone-short = Danas Handy

cell-if-a-phone = ein Handy
cell-if-both = { $first } und { $second }
cell-if-or-a-phone = { $things } oder ein Handy
cell-if-for-example = { $things } oder anderes
cell-if-several = mehrere Dinge
# Any so many of the shares of a key. $needed, $of: number words.
cell-shares = { $needed } von { $of } Anteilen

## Several sets of sources that differ only in which of some alike things they
## take, said in one. $needed, $of: number words.

any-shares = { $needed } beliebige der { $of } Anteile
# $of: a list of things, in the nominative.
any-of = { $needed } von diesen ({ $of })

### Places along the message’s way.

place-ana-phone = Auf Anas Handy
place-first-wire = Auf der Leitung von Anas Handy zur Plattform
place-passing = Im Arbeitsspeicher der Plattform, im Durchgang
place-store = In der Datenbank der Plattform
place-second-wire = Auf der Leitung von der Plattform zu Bens Handy
place-ben-phone = Auf Bens Handy
place-enclave = In der Enklave, im Durchgang
place-dana-phone = Auf Danas Handy, von der Ana die Nachricht hat
place-agency = Bei der Behörde
place-holders = Bei den Stellen mit einem Anteil
place-ghost = Beim verborgenen Empfänger
place-trapdoor = Bei denen, die die geheime Zahl kennen
place-budget = Bei denen, die die Suche bezahlen können
place-list-owner = Beim Listenbetreiber
place-clearing-house = Bei der Meldestelle
place-caro-phone = Auf Caros Handy
place-vendor = Beim Handyhersteller
place-vault = Im Tresor
place-seized-phone = Auf Bens Handy, wie es beschlagnahmt wurde: gesperrt
place-cloud = Beim Backup-Anbieter

### The drawn test cards.

card-kite = Drachen
card-sandcastle = Sandburg
card-red-triangle = Rotes Dreieck
