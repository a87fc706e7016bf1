### The mechanisms a design is made of, by name, and what is said of a design that
### the reader made of them.

mechanism-transport-name = { -transport-encryption }
mechanism-double-ratchet-name = Ende-zu-Ende, für zwei
mechanism-group-name = Ende-zu-Ende, für eine Gruppe
mechanism-mail-name = Versiegelter E-Mail-Inhalt
mechanism-enclave-name = Abgleich in einer Enklave
mechanism-at-rest-name = Verschlüsselte Speicherung
mechanism-escrow-name = { -key-escrow }
mechanism-split-escrow-name = { -key-escrow } in fünf Teilen
mechanism-ghost-name = { -hidden-recipient(at: "start") }
mechanism-key-log-name = { -key-log(at: "start") }
mechanism-short-keys-name = Kurze Schlüssel
mechanism-crumple-name = Teures Rätsel pro Nachricht
mechanism-rng-trapdoor-name = Vorhersagbare Zufallszahlen
mechanism-device-escrow-name = Herstellerschlüssel zum Handy
mechanism-operator-key-name = Eine Kopie für den Betreiber
mechanism-server-scan-name = Abgleich auf dem Server
mechanism-client-scan-name = Abgleich auf dem Handy
mechanism-threshold-scan-name = { -private-matching(at: "start") } mit Schwelle
mechanism-client-block-name = Sperre auf dem Handy
mechanism-signals-name = Verhaltenssignale
mechanism-user-report-name = Nutzermeldung
mechanism-franking-name = { -message-franking }
mechanism-traceback-name = { -traceback } von Weiterleitungen
mechanism-backup-plain-name = Backup mit Anbieterschlüssel
mechanism-backup-sealed-name = Backup mit eigenem Passcode
mechanism-sealed-sender-name = { -sealed-sender(at: "start") }
mechanism-onion-name = { -onion-routing }
mechanism-disappearing-name = Verschwindende Nachrichten
mechanism-own-layer-name = Eigene Verschlüsselung der Nutzer
mechanism-endpoint-implant-name = Polizeisoftware auf einem Handy
mechanism-cooperating-member-name = Zusammenarbeit eines Mitglieds
own-design-name = Deine eigene Variante
# After “Bei”, “von” and “zu” (dative).
own-design-with = deiner eigenen Variante
# The same with the number of mechanisms, so that two of them can be told apart.
own-design-with-count = deiner eigenen Variante { $count ->
    [0] ohne Mechanismus
    [one] aus einem Mechanismus
   *[other] aus { NUMBER($count) } Mechanismen
}
own-design-line = { $count ->
    [0] Nichts ist eingeschaltet: Der Text reist so, wie er getippt wurde.
    [one] Von dir zusammengestellt, aus einem Mechanismus.
   *[other] Von dir zusammengestellt, aus { NUMBER($count) } Mechanismen.
}
own-recognised = Diese Zusammenstellung gibt es schon: { $design }.
