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

rule-read = Nicht versiegelt: Es wird gelesen, wie es dasteht.
rule-read-frame = Was hier unterwegs ist, ist nicht versiegelt: Es wird gelesen, wie es dasteht.
rule-read-packet = Die Adresse des Pakets ist nicht versiegelt: Sie wird gelesen, wie sie dasteht.
rule-read-row = Die Zeile ist nicht versiegelt: Ihre Felder werden gelesen, wie sie dastehen.
rule-read-history-entry = Der Eintrag ist nicht versiegelt: Das Handy zeigt ihn, wie er dasteht.
rule-read-history = Der Verlauf ist nicht versiegelt: Jede Nachricht steht darin so, wie das Handy sie zeigt.
rule-read-envelope = Der Umschlag ist nicht versiegelt: Die Boxen darin werden herausgenommen.
rule-accept-hop = Aus der Begrüßung und dem privaten Schlüssel dieses Tages entstehen die Schlüssel der Verbindung ({ -hpke }).
rule-open-hop = Die Schlüssel der Verbindung öffnen den Datensatz ({ -aes-gcm }).
rule-open-aead = Der Schlüssel öffnet die Box ({ -aes-gcm }).
rule-open-before-handing-over = Vor der Übergabe hat die Plattform es mit ihrem eigenen Schlüssel geöffnet ({ -aes-gcm }).
rule-open-kem = Der private Schlüssel öffnet die Box, die für ihn versiegelt wurde ({ -hpke }).
rule-open-olm = Die Sitzung öffnet die Nachricht ({ -olm }, { -double-ratchet }).
rule-open-prekey = Die Identitätsschlüssel öffnen die erste Nachricht einer Sitzung ({ -olm }).
rule-combine-shares = Genügend Anteile zusammen ergeben den Schlüssel ({ -shamir }).

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
why-no-run = Es gibt noch keinen Durchlauf, der sich erklären ließe.
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
ways-and = und
ways-or-word = oder
ways-cannot = Nichts, was in diesem Durchlauf an Tag 10 irgendwo existiert, würde { $fact } liefern.
ways-cannot-not-never = Das heißt nicht „nie“. Es heißt: Was nötig gewesen wäre, war bis Tag 10 gelöscht oder ist nie entstanden. Wer rechtzeitig eine Kopie gemacht hätte, könnte in einer anderen Lage sein; Kopien, die andere gemacht haben, sind hier nicht mitgezählt. Die Antwort ist vollständig für die Regeln, die diese Seite kennt.
ways-complete = Durch Suche über die Regeln gefunden, die diese Seite kennt, und für diese Regeln vollständig.
ways-run = Ausführen
ways-run-with = Ausführen, zusätzlich vorhanden: { $ways }
ways-ran = Zusätzlich vorhanden: { $ways }. Das ist dann geschehen:
ways-ran-not = Zusätzlich vorhanden: { $ways }. Auch so ergab der Durchlauf { $fact } nicht.
