### How the message is carried. For each design: its name, one line that says
### what is sealed where, and the words after “Bei”, “von” and “zu” (dative).

group-baselines = Grundformen
group-lawful-access = Eingebauter Zugang
group-detection = Erkennung
group-edges = Rundherum

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

design-escrow-name = { -key-escrow }
design-escrow-with = { -key-escrow }
design-escrow-line = Ende-zu-Ende. Zusätzlich ist der Schlüssel jeder Nachricht mit dem Schlüssel einer Behörde versiegelt.

design-backup-plain-name = Backup mit Anbieterschlüssel
design-backup-plain-with = einem Backup unter dem Schlüssel des Anbieters
design-backup-plain-line = Unterwegs Ende-zu-Ende. Jede Nacht kopieren beide Handys ihren Verlauf zu einem Backup-Anbieter, unter Schlüsseln, die er selbst hat.
