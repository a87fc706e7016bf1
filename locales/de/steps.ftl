### The derivation behind a verdict: forms of things held, and the rules that open them.
### The forms stand alone or after a colon: nominative.

form-frame = eine Nachricht unterwegs
form-hop-record = ein für eine Verbindung versiegelter Datensatz
form-hop-hello = die Begrüßung, mit der eine Verbindung beginnt
form-packet = ein adressiertes Paket
form-publication = die veröffentlichten Schlüssel eines Handys
form-address-book = ein Adressbuch
form-row = eine Zeile einer Datenbank
form-payload = die Nachricht selbst
form-history-entry = ein Eintrag eines Nachrichtenverlaufs
form-history = ein Nachrichtenverlauf
form-envelope = ein Umschlag mit mehreren Boxen
form-traffic-disclosure = eine Auskunft über Verkehrsdaten
form-subscriber-disclosure = eine Auskunft über ein Konto
form-device-list = eine Liste von Geräten
form-aead-box = eine mit einem symmetrischen Schlüssel versiegelte Box
form-kem-box = eine mit einem öffentlichen Schlüssel versiegelte Box
form-olm-message = eine von Ende zu Ende versiegelte Nachricht
form-aead-key = ein symmetrischer Schlüssel
form-kem-key = ein privater Schlüssel
form-hop-keys = die Schlüssel einer Verbindung
form-olm-session = eine Ratchet-Sitzung zwischen den Handys
form-olm-account = die Identitätsschlüssel eines Handys
form-share = ein Anteil eines Schlüssels
form-copies = versiegelte Kopien, je eine für jedes Gerät
form-group-packet = ein an eine Gruppe adressiertes Paket
form-group-message = eine für eine Gruppe versiegelte Nachricht
form-group-session = der Schlüssel eines Handys für die Gruppennachrichten eines Mitglieds
form-short-key = ein Nachrichtenschlüssel, von dem nur wenige Bits nicht verraten sind
form-puzzle = ein Nachrichtenschlüssel hinter einer begrenzten Suche
form-budget = die Mittel, um eine Suche zu bezahlen
form-rng-output = offen gezeigte Zufallsbytes
form-trapdoor = die geheime Zahl hinter den Zufallszahlen
form-locked-phone = der versiegelte Speicher eines Handys
form-known-pictures = die signierte Liste bekannter Bilder
form-list-key = der Schlüssel, mit dem die Liste signiert wird
form-match-report = die Meldung eines Treffers
form-voucher = ein unkenntlich gemachtes Ergebnis des Abgleichs
form-match-key = der Schlüssel des privaten Abgleichs
form-attestation = die Signatur eines Herstellers über den Schlüssel der Enklave
form-user-report = eine Nutzermeldung
form-committed = eine versiegelte Nachricht mit einer Festlegung auf ihren Inhalt
form-tagged = ein Paket mit dem Prüfstempel der Plattform auf seiner Festlegung
form-franked = eine Nachricht mit dem, was ihre Festlegung öffnet
form-franked-entry = eine empfangene Nachricht mit dem Nachweis, wer sie verschickt hat
form-traced = eine Nachricht mit ihrem Rückverfolgungsschlüssel
form-traced-entry = eine empfangene Nachricht mit ihrem Rückverfolgungsschlüssel
form-franking-key = der Schlüssel der Plattform für ihre Prüfstempel
form-trace-tag = ein versiegelter Verweis darauf, woher eine Nachricht kam
form-signals = Zählungen für jedes Konto
form-vault = der Zustand eines Tresors, der die Versuche begrenzt
form-passcode = ein Passcode
form-sender-envelope = der Absendername mit der versiegelten Nachricht
form-onion-layer = eine Schicht der Zwiebel
form-log-entry = ein Eintrag des Schlüsselregisters mit seinem Beweis

keeper-ana-phone = auf Anas Handy
keeper-ben-phone = auf Bens Handy
keeper-wire = auf der Leitung auf Anas Seite
keeper-platform-store = in der Datenbank der Plattform
keeper-platform-keys = bei den Schlüsseln der Plattform
keeper-platform-memory = im Arbeitsspeicher der Plattform
keeper-agency = im Tresor der Behörde
keeper-cloud-store = beim Backup-Anbieter gespeichert
keeper-cloud-keys = bei den Schlüsseln des Backup-Anbieters
keeper-package = übergeben oder kopiert
keeper-share-1 = bei der ersten Stelle mit einem Anteil
keeper-share-2 = bei der zweiten Stelle mit einem Anteil
keeper-share-3 = bei der dritten Stelle mit einem Anteil
keeper-share-4 = bei der vierten Stelle mit einem Anteil
keeper-share-5 = bei der fünften Stelle mit einem Anteil
keeper-ghost = beim verborgenen Empfänger
keeper-trapdoor = bei denen, die die geheime Zahl haben
keeper-vendor = im Tresor des Handyherstellers
keeper-enclave = in der Enklave
keeper-list-owner = beim Listenbetreiber
keeper-clearing-house = bei der Meldestelle
keeper-passcode = im Gedächtnis der Person, die ihn festgelegt hat
keeper-vault = im Tresor, der die Versuche begrenzt
keeper-budget = bei denen, die die Suche bezahlen können
keeper-relay-1 = bei der ersten Zwischenstation
keeper-relay-2 = bei der zweiten Zwischenstation
keeper-relay-3 = bei der dritten Zwischenstation
keeper-seized-phone = auf Bens Handy im Zustand der Beschlagnahme
keeper-caro-phone = auf Caros Handy
keeper-dana-phone = auf Danas Handy

rule-read = Nicht versiegelt: Es wird gelesen, wie es dasteht.
rule-read-frame = Was hier unterwegs ist, ist nicht versiegelt: Es wird gelesen, wie es dasteht.
rule-read-packet = Die Adresse des Pakets ist nicht versiegelt: Sie wird gelesen, wie sie dasteht.
rule-read-row = Die Zeile ist nicht versiegelt: Ihre Felder werden gelesen, wie sie dastehen.
rule-read-history-entry = Der Eintrag ist nicht versiegelt: Das Handy zeigt ihn, wie er dasteht.
rule-read-history = Der Verlauf ist nicht versiegelt: Jede Nachricht steht darin so, wie das Handy sie zeigt.
rule-read-envelope = Der Umschlag ist nicht versiegelt: Die Boxen darin werden herausgenommen.
rule-accept-hop = Aus der Begrüßung und dem privaten Schlüssel dieses Tages entstehen die Schlüssel der Verbindung ({ -hpke }).
rule-open-hop = Die Schlüssel der Verbindung öffnen den Datensatz ({ -chacha20-poly1305 }).
rule-open-aead = Der Schlüssel öffnet die Box ({ -chacha20-poly1305 }).
rule-open-before-handing-over = Vor der Übergabe hat die Plattform es mit ihrem eigenen Schlüssel geöffnet ({ -chacha20-poly1305 }).
rule-open-kem = Der private Schlüssel öffnet die Box, die für ihn versiegelt wurde ({ -hpke }).
rule-open-olm = Die Sitzung öffnet die Nachricht ({ -olm }, { -double-ratchet }).
rule-open-prekey = Die Identitätsschlüssel öffnen die erste Nachricht einer Sitzung ({ -olm }).
rule-combine-shares = Genügend Anteile zusammen ergeben den Schlüssel ({ -shamir }).
rule-open-group = Der Schlüssel, den das Handy für die Gruppennachrichten dieses Mitglieds hat, öffnet die Nachricht ({ -megolm }).
rule-search-short-key = Die Schlüssel, die noch infrage kamen, wurden einzeln ausprobiert, bis einer die Probe öffnete.
rule-solve-puzzle = Die Suche wurde bis zum Ende ausgeführt und ergab den Schlüssel der Nachricht.
rule-predict-rng = Aus den offen gezeigten Zufallsbytes und der geheimen Zahl folgt, was der Generator als Nächstes ausgab, und damit der Schlüssel der Nachricht ({ -dual-ec }, { -p-256 }).
rule-open-vouchers = Es gibt genügend Treffer: Ihre Anteile ergeben zusammen den Schlüssel, und der öffnet die Belege ({ -shamir }).
rule-check-franking = Die Festlegung passt zu genau diesem Text, und der Prüfstempel der Plattform darauf stimmt. Die Plattform hat ihn gesetzt, als das Konto der Absenderin die Nachricht verschickte.
rule-open-commitment = Die Festlegung, die mit der versiegelten Nachricht verschickt wurde, passt zu genau diesem Text.
rule-trace = Der Schlüssel, der mit der Nachricht kam, öffnet ihren Verweis. Darin liegt der Schlüssel der Nachricht, die weitergeleitet wurde, oder die Auskunft, dass sie hier begann.
rule-ask-vault = Der Tresor lässt noch einen Versuch zu, und der Passcode ist richtig: Was im Tresor liegt, ergibt zusammen mit dem Passcode den Schlüssel des Backups ({ -argon2 }).
rule-check-log = Die Signatur des Registers stimmt, und der Beweis zeigt, dass der Eintrag im Register steht.
rule-read-copies = Die Liste der Kopien ist nicht versiegelt: Die versiegelte Kopie jedes Geräts wird herausgenommen.
rule-read-report = Die Meldung ist nicht versiegelt: Ihre Felder werden gelesen, wie sie dastehen.
rule-read-onion = Die Schicht wurde geöffnet: Sie nennt den nächsten Halt und enthält, was weiterzuleiten ist.
rule-read-sender-envelope = Der innere Umschlag wurde geöffnet: Er nennt, wer die Nachricht verschickt hat, und enthält die versiegelte Nachricht.

## The Why panel.

why-heading-sees = Warum kann { $party } { $fact } sehen?
why-heading-not = Warum kann { $party } { $fact } nicht sehen?
why-sees = Sieht { $fact }. Jeder Schritt unten wurde auf dieser Seite ausgeführt, mit den echten Bytes.
why-not = Sieht { $fact } nicht. { $tried ->
    [0] Zu Versiegeltem, das vorliegt, ist kein Schlüssel da.
    [one] Mit dem, was vorliegt, wurde ein Öffnungsversuch gemacht. Er ergab { $fact } nicht.
   *[other] Mit dem, was vorliegt, wurden { NUMBER($tried) } Öffnungsversuche gemacht. Keiner ergab { $fact }.
}
why-holds = Es liegt vor
why-holds-more = { $count ->
    [one] und noch etwas
   *[other] und { NUMBER($count) } weitere Dinge
}
why-holds-nothing = Es liegt nichts vor, was diese Nachricht betrifft.
why-hint = Es müsste etwas hinzukommen. „Was wäre nötig?“ zählt es auf.
why-takes = Verwendet
why-gives = Ergibt
why-result = Was herauskam
why-read-from-step = gelesen aus dem, was Schritt { NUMBER($number) } ergab
why-read-from = gelesen, wie es dasteht: { $what }, { $keeper }
why-step = Schritt { NUMBER($number) }
why-from-step = was Schritt { NUMBER($number) } ergab
why-key = Schlüssel mit dem Fingerabdruck { $fingerprint }
held-since = { $keeper }, seit Tag { NUMBER($day) }
held-about = { $first }, { $second }
held-size = { $count ->
    [one] { NUMBER($count) } Byte
   *[other] { NUMBER($count) } Bytes
}
bytes-show = Bytes zeigen
bytes-of = Bytes: { $what }
fingerprint-of = Fingerabdruck (SHA-256): { $what }. Der Schlüssel selbst wird nie gezeigt.
explain-fact = Erklärt wird

## What would it take.

ways-heading = Was nötig wäre, damit { $party } { $fact } sieht
ways-nothing-more = Nichts weiter. Sieht { $fact } schon jetzt.
ways-intro = { $count ->
    [one] Eine kleinstmögliche Ergänzung würde { $fact } liefern:
   *[other] { NUMBER($count) } kleinstmögliche Ergänzungen würden { $fact } liefern. Jede einzelne genügt:
}
# Opens the list of sets that were said in one above it.
ways-each = Jede dieser { NUMBER($count) } Ergänzungen
ways-and = und
ways-or-word = oder
ways-cannot = Nichts, was in diesem Durchlauf an Tag 10 irgendwo existiert, würde { $fact } liefern.
ways-cannot-not-never = Das heißt nicht „nie“. Es heißt: Was nötig gewesen wäre, war bis Tag 10 gelöscht oder ist nie entstanden. Wer rechtzeitig eine Kopie gemacht hätte, könnte in einer anderen Lage sein; Kopien, die andere gemacht haben, sind hier nicht mitgezählt. Die Antwort ist vollständig für die Regeln, die diese Seite kennt.
ways-complete = Durch Suche über die Regeln gefunden, die diese Seite kennt, und für diese Regeln vollständig.
ways-run = Ausführen
ways-run-with = Ausführen, zusätzlich vorhanden: { $ways }
ways-ran = Zusätzlich vorhanden: { $ways }. Das ist dann geschehen:
ways-ran-not = Zusätzlich vorhanden: { $ways }. Auch so ergab der Durchlauf { $fact } nicht.
