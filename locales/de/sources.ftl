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

cell-if-a-phone = ein Handy
cell-if-both = { $first } und { $second }
cell-if-or-a-phone = { $things } oder ein Handy
cell-if-for-example = { $things } oder anderes
cell-if-several = mehrere Dinge

### Places along the message’s way.

place-ana-phone = Auf Anas Handy
place-first-wire = Auf der Leitung von Anas Handy zur Plattform
place-passing = Im Arbeitsspeicher der Plattform, im Durchgang
place-store = In der Datenbank der Plattform
place-second-wire = Auf der Leitung von der Plattform zu Bens Handy
place-ben-phone = Auf Bens Handy
place-agency = Bei der Behörde
place-cloud = Beim Backup-Anbieter

### The drawn test cards.

card-kite = Drachen
card-sandcastle = Sandburg
card-red-triangle = Rotes Dreieck
