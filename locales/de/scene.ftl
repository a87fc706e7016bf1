### The drawing: short texts that stand under names and on slips.

## Under a party's name

# While the reader predicts and has not said anything.
scene-status-unasked = ?
# The words lie open where this party looks.
scene-status-reads = liest den Text
# The same for a thief or an order: every misfortune and every order that succeeds is told so.
scene-status-reads-if = liest, falls es dazu kommt
# The words are sealed where this party looks, and it opens them with what it holds.
scene-status-opens = öffnet und liest
scene-status-opens-if = öffnet und liest, falls es dazu kommt
# The same with a key that is drawn. $key: one of key-…, without an article.
scene-status-opens-with = liest mit { $key }
scene-status-opens-with-if = liest mit { $key }, falls es dazu kommt
# Nothing that exists would let this party read the words.
scene-status-cannot = kann nicht lesen

# Reads later messages, and lacks something for this one. $status: one of
# scene-if-…, in the second one of scene-short-if-….
scene-status-later = liest spätere Nachrichten, diese { $status }
scene-short-status-later = liest spätere, diese { $status }

# What a party would need in addition, as short as can be: it stands under a name.
# Either of the two phones would do, and nothing else.
scene-if-a-phone = nur mit einem Handy
# $things: a source (from scene-source-…, dative), or two joined by scene-if-both.
scene-if-with = nur mit { $things }
scene-if-with-or-a-phone = nur mit { $things } oder einem Handy
# There are other sets of things that would do: this is an example.
scene-if-with-for-example = nur mit mehr, etwa { $things }
# Needs more than can be said here.
scene-if-several = nur wenn …
# Two sources, needed together.
scene-if-both = { $first } und { $second }
# Three sources, needed together.
scene-if-three = { $first }, { $second } und { $third }
# The same in fewer words, for phones and projectors. Stands under a name.
scene-short-if-a-phone = nur mit Handy
scene-short-if-with = nur mit { $things }
scene-short-if-with-or-a-phone = nur mit { $things } oder Handy
scene-short-if-with-for-example = nur mit mehr, etwa { $things }
scene-short-if-several = nur wenn …
scene-short-if-both = { $first } + { $second }
scene-short-if-three = { $first } + { $second } + { $third }
# Stands inside the gate through which a dashed sightline passes; two or three letters.
scene-gate = nur

# What a screen reader says of an eye. $party: its name. $status: one of the above.
scene-eye-spoken = { $party }: { $status }
# $status: one of scene-if-….
scene-eye-spoken-only-if = { $party }: liest { $status }
# $spoken: one of the above.
scene-eye-spoken-later = { $spoken }. Liest spätere Nachrichten.
scene-eye-spoken-unasked = { $party }: noch keine Vermutung von dir

## On the drawing

# The name of the drawing, for a screen reader.
scene-title = Wer die Nachricht sieht, und wo
# What is drawn, for a screen reader.
scene-description = Die Nachricht geht von Anas Handy über das Netzwerk und die Plattform zu Bens Handy. Jeder Akteur blickt von seinem Standort aus darauf. Ein Keil, der bis zum Text reicht: liest ihn. Eine Linie, die an einem Balken endet: kann nicht. Eine gestrichelte Linie durch ein Tor: nur wenn noch etwas hinzukäme.
# The machines that both pass and keep the message.
scene-platform = Die Plattform
# The last line of a slip when the message does not fit. $count: words left out.
scene-more-words = { $count ->
    [one] + { NUMBER($count) } weiteres Wort
   *[other] + { NUMBER($count) } weitere Wörter
}
# Where no copy of the message lies.
scene-no-copy = keine Kopie hier
# Where a key lies, and no copy of any message.
scene-only-a-key = nur ein Schlüssel
# Where the words cannot be read, but something else was opened.
scene-instead-picture = das Bild, nicht der Text
scene-instead-later = Kopien späterer Nachrichten, nicht dieser
# Relays on a wire. $count-word: a number word.
scene-relays = { $count ->
    [one] eine Zwischen{"\u00AD"}station
   *[other] { $count-word } Zwischen{"\u00AD"}stationen
}
# Heads the parties that have nothing to look at under this design.
scene-apart = In dieser Variante nichts im Blick

## Places, short enough to stand on a slip

scene-place-ana-phone = Anas Handy
scene-place-first-wire = Anas Netzwerk
scene-place-passing = Im Durchgang
scene-place-store = Gespeichert
scene-place-second-wire = Bens Netzwerk
scene-place-ben-phone = Bens Handy
scene-place-enclave = Enklave
scene-place-dana-phone = Danas Handy
scene-place-agency = Die Behörde
scene-place-holders = Stellen mit Anteil
scene-place-ghost = Verborgener Empfänger
scene-place-trapdoor = Wer die Zahl kennt
scene-place-budget = Wer zahlen kann
scene-place-list-owner = Listen{"\u00AD"}betreiber
scene-place-clearing-house = Melde{"\u00AD"}stelle
scene-place-caro-phone = Caros Handy
scene-place-vendor = Handy{"\u00AD"}hersteller
scene-place-vault = Der Tresor
scene-place-seized-phone = Bens Handy, gesperrt
scene-place-cloud = Der Backup-Anbieter

## Sources, short enough to stand under a name; each is used in “nur mit …”: dative

scene-source-ana-phone = Anas Handy
scene-source-ben-phone = Bens Handy
scene-source-wire-recording = einem Mitschnitt der Leitung
scene-source-platform-store-7 = der Datenbank
scene-source-platform-store-10 = der späteren Datenbank
scene-source-platform-keys = den Plattformschlüsseln
scene-source-platform-memory = dem Arbeitsspeicher der Server
scene-source-agency-key = dem Zugangsschlüssel
scene-source-cloud-store = den Backups
scene-source-cloud-key = dem Backup-Schlüssel
scene-source-share-1 = Anteil 1
scene-source-share-2 = Anteil 2
scene-source-share-3 = Anteil 3
scene-source-share-4 = Anteil 4
scene-source-share-5 = Anteil 5
scene-source-ghost-key = dem verborgenen Schlüssel
scene-source-trapdoor = der geheimen Zahl
scene-source-vendor-key = dem Herstellerschlüssel
scene-source-enclave-key = dem Enklavenschlüssel
scene-source-list-key = dem Listenschlüssel
scene-source-passcode = dem Passcode
scene-source-vault = dem Tresor
scene-source-budget = einem großen Budget
scene-source-relay-1 = der ersten Zwischenstation
scene-source-relay-2 = der zweiten Zwischenstation
scene-source-relay-3 = der dritten Zwischenstation
scene-source-report = der Meldung
scene-source-caro-phone = Caros Handy
scene-source-dana-phone = Danas Handy

# Any so many of the shares of a key; used as a source is: dative. $needed, $of: number words.
scene-shares = { $needed } der { $of } Anteile
scene-short-shares = { $needed } von { $of } Anteilen

# The same in fewer words, for phones and projectors; dative without an article.
scene-short-source-ana-phone = Anas Handy
scene-short-source-ben-phone = Bens Handy
scene-short-source-wire-recording = Leitungs{"\u00AD"}mitschnitt
scene-short-source-platform-store-7 = Datenbank
scene-short-source-platform-store-10 = späterer Datenbank
scene-short-source-platform-keys = Plattform{"\u00AD"}schlüsseln
scene-short-source-platform-memory = Arbeits{"\u00AD"}speicher
scene-short-source-agency-key = Zugangs{"\u00AD"}schlüssel
scene-short-source-cloud-store = Backups
scene-short-source-cloud-key = Backup-Schlüssel
scene-short-source-share-1 = Anteil 1
scene-short-source-share-2 = Anteil 2
scene-short-source-share-3 = Anteil 3
scene-short-source-share-4 = Anteil 4
scene-short-source-share-5 = Anteil 5
scene-short-source-ghost-key = verborgenem Schlüssel
scene-short-source-trapdoor = geheimer Zahl
scene-short-source-vendor-key = Hersteller{"\u00AD"}schlüssel
scene-short-source-enclave-key = Enklaven{"\u00AD"}schlüssel
scene-short-source-list-key = Listen{"\u00AD"}schlüssel
scene-short-source-passcode = Passcode
scene-short-source-vault = Tresor
scene-short-source-budget = großem Budget
scene-short-source-relay-1 = Station 1
scene-short-source-relay-2 = Station 2
scene-short-source-relay-3 = Station 3
scene-short-source-report = Meldung
scene-short-source-caro-phone = Caros Handy
scene-short-source-dana-phone = Danas Handy

## Keys, drawn where they sit: without an article, so that they can follow both
## “liest mit” (dative) and a colon (nominative).

key-ratchet = Einmalschlüssel des Gesprächs, nach Gebrauch gelöscht
key-hop = Verbindungsschlüssel
key-storage = Speicherschlüssel
key-access = Zugangsschlüssel
key-backup = Backup-Schlüssel
key-share = Anteil am Zugangsschlüssel
key-ghost = Schlüssel des verborgenen Empfängers
key-trapdoor = Kenntnis der geheimen Zahl
key-vendor = Hersteller­schlüssel
key-enclave = Enklavenschlüssel
key-operator = Betreiberschlüssel
key-long-term = Dauerschlüssel des Empfängers
key-group = Gruppenschlüssel
key-own = Schlüssel von Ana und Ben, den die App nicht hat
key-list = Signatur{"\u00AD"}schlüssel der Liste
key-reports = Schlüssel zum Öffnen der Meldungen
# Not keys, but drawn like them.
key-budget = Budget für eine große Suche
key-vault = Tresor, der zehn Versuche zulässt
key-passcode = Passcode, im Gedächtnis
# The pieces of a key, drawn together. $needed, $of: number words.
key-pieces = { $of } Anteile: je { $needed } ergeben den Schlüssel

## The key to the drawing: what each sign means.

legend-label = Zeichenerklärung
legend-wedge = liest den Text
legend-gate = bräuchte, was dabeisteht
legend-bar = nichts, was an Tag 10 existiert, würde den Text öffnen
legend-words = an diesem Ort lesbar
legend-sealed = an diesem Ort versiegelt
legend-key = Schlüssel, dort, wo er liegt
