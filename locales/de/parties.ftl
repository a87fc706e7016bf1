### Who looks. For each party: its name, a short name for the table and the
### projector, the words for it inside a sentence, and where it stands.
### The phrases are subjects (nominative, singular).

party-ana-phone-name = Anas Handy
party-ana-phone-short = Anas Handy
party-ana-phone-phrase = Anas Handy
party-ana-phone-stands = Das eigene Handy der Absenderin, entsperrt, an Tag 10.

party-ben-phone-name = Bens Handy
party-ben-phone-short = Bens Handy
party-ben-phone-phrase = Bens Handy
party-ben-phone-stands = Das eigene Handy des Empfängers, entsperrt, an Tag 10.

party-network-name = Das Netzwerk
party-network-short = Netz{"\u00AD"}werk
party-network-phrase = das Netzwerk
party-network-stands = Wer auf Anas Seite das WLAN oder den Internetanschluss betreibt und seit Tag 0 aufzeichnet.

party-platform-name = Die Plattform
party-platform-short = Platt{"\u00AD"}form
party-platform-phrase = die Plattform
party-platform-stands = Die Firma hinter dem Nachrichtendienst, die ihn so betreibt wie vorgesehen.

party-insider-name = Personal der Plattform
party-insider-short = Personal
party-insider-phrase = jemand vom Personal der Plattform
party-insider-stands = Kann Abfragen ausführen und den Arbeitsspeicher der Server lesen. Kann die Software nicht ändern.

party-thief-name = Datenbankdieb
party-thief-short = Dieb
party-thief-phrase = ein Datenbankdieb
party-thief-stands = Hat eine Kopie der Datenbank der Plattform, falls sie an Tag 7 gestohlen wird. Keine Schlüssel, keinen Datenverkehr.

party-cloud-name = Backup-Anbieter
party-cloud-short = Backup
party-cloud-phrase = der Backup-Anbieter
party-cloud-stands = Speichert die Backups der Handys und gegebenenfalls Schlüssel, die er dafür aufbewahrt.

party-police-subscriber-name = Polizei: Bestandsdaten
party-police-subscriber-short = Polizei: Konto
party-police-subscriber-phrase = die Polizei mit einer Anordnung zu Bestandsdaten
party-police-subscriber-stands = Erhält von der Plattform die Angaben aus der Registrierung und den Zeitpunkt der letzten Nutzung, falls eine Anordnung zugestellt und beantwortet wird.

party-police-traffic-name = Polizei: Verkehrsdaten
party-police-traffic-short = Polizei: Meta{"\u00AD"}daten
party-police-traffic-phrase = die Polizei mit einer Anordnung zu Verkehrsdaten
party-police-traffic-stands = Erhält die Verkehrsdaten (Metadaten), also wer wem wann schrieb, falls an Tag 7 eine Anordnung zugestellt und beantwortet wird.

party-police-content-name = Polizei: Inhaltsdaten
party-police-content-short = Polizei: Inhalte
party-police-content-phrase = die Polizei mit einer Anordnung zu gespeicherten Inhalten
party-police-content-stands = Erhält, was die Plattform speichert, und zwar geöffnet, wo sie es öffnen kann, falls an Tag 7 eine Anordnung zugestellt und beantwortet wird.

party-police-intercept-name = Polizei: Überwachung
party-police-intercept-short = Polizei: Über{"\u00AD"}wachung
party-police-intercept-phrase = die Polizei mit einer Überwachung ab Tag 7
party-police-intercept-stands = Erhält ab Tag 7 den Datenverkehr der Plattform, falls eine Anordnung zugestellt und ausgeführt wird. Nichts, was früher gespeichert wurde.

party-police-device-name = Polizei mit Bens Handy
party-police-device-short = Polizei: Handy
party-police-device-phrase = die Polizei mit Bens Handy
party-police-device-stands = Hat Bens Handy, entsperrt, falls es an Tag 7 beschlagnahmt wird.

party-police-backup-name = Polizei: Backup-Daten
party-police-backup-short = Polizei: Backup
party-police-backup-phrase = die Polizei mit einer Anordnung an den Backup-Anbieter
party-police-backup-stands = Erhält, was der Backup-Anbieter aufbewahrt, falls an Tag 7 eine Anordnung zugestellt und beantwortet wird.

party-police-notice-name = Polizei: Zugangsverfügung
party-police-notice-short = Polizei: Ver{"\u00AD"}fügung
party-police-notice-phrase = die Polizei mit einer Zugangsverfügung
party-police-notice-stands = Nutzt ab Tag 7 den eingebauten Zugang der Variante, falls eine Verfügung zugestellt und befolgt wird. Nichts, wo es keinen gibt.

party-foreign-name = Ausländische Behörde
party-foreign-short = Ausland
party-foreign-phrase = eine ausländische Behörde
party-foreign-stands = Behörde eines anderen Staates, falls sie erhält, was hier eine Anordnung zu Inhalten und eine Zugangsverfügung ergeben.

party-key-thief-name = Schlüsseldieb
party-key-thief-short = Schlüssel{"\u00AD"}dieb
party-key-thief-phrase = ein Schlüsseldieb
party-key-thief-stands = Hat das mächtigste gespeicherte Geheimnis der Variante, falls es gestohlen wird. Nichts, wo es keines gibt.

party-list-owner-name = Listenbetreiber
party-list-owner-short = Liste
party-list-owner-phrase = der Listenbetreiber
party-list-owner-stands = Pflegt die Liste bekannter Bilder, wo die Variante eine hat. Bekommt keine Meldungen.

party-clearing-house-name = Meldestelle
party-clearing-house-short = Melde{"\u00AD"}stelle
party-clearing-house-phrase = die Meldestelle
party-clearing-house-stands = Bekommt Meldungen, wo die Variante welche verschickt.
