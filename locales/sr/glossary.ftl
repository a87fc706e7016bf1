### Terms of the field. Every message that names one refers to it here, and so
### does its translation: one word for one thing, wherever it stands.
###
### Serbian: without $case, a term serves as nominative and as accusative (after
### “уз”). $case asks for another form, where some sentence needs one:
### "genitive", "instrumental", and "accusative" where a person is meant. $at:
### "start" at the start of a label or sentence; "named" where a term is
### introduced, and its English name stands beside it.

-brand = Sightlines

-end-to-end-encryption = { $case ->
    [genitive] шифровања с краја на крај
    [instrumental] шифровањем с краја на крај
   *[other] { $at ->
        [start] Шифровање с краја на крај
       *[inside] шифровање с краја на крај
    }
}
-transport-encryption = { $case ->
    [genitive] шифровања у преносу
   *[other] { $at ->
        [start] Шифровање у преносу
       *[inside] шифровање у преносу
    }
}
-key-escrow = { $case ->
    [genitive] депоновања кључа
    [instrumental] депоновањем кључа
   *[other] { $at ->
        [start] Депоновање кључа
       *[inside] депоновање кључа
    }
}
# The name of the algorithm: Serbian texts of the field leave it as it is.
-double-ratchet = Double Ratchet
-hidden-recipient = { $case ->
    [accusative] скривеног примаоца
   *[other] { $at ->
        [start] Скривени прималац
       *[inside] скривени прималац
    }
}
-key-log = { $at ->
    [start] Јавни дневник кључева
   *[inside] јавни дневник кључева
}
-secret-sharing = дељење тајне
-client-side-scanning = скенирање на страни клијента
-private-matching = { $at ->
    [start] Приватно упоређивање
   *[inside] приватно упоређивање
}
-message-franking = { $at ->
    [start] Франкирање порука
   *[inside] франкирање порука
}
-traceback = { $at ->
    [start] Праћење порекла
   *[inside] праћење порекла
}
-sealed-sender = { $case ->
    [accusative] запечаћеног пошиљаоца
   *[other] { $at ->
        [start] Запечаћени пошиљалац
       *[inside] запечаћени пошиљалац
    }
}
-onion-routing = { $at ->
    [start] Слојевито рутирање (onion)
   *[inside] слојевито рутирање (onion)
}
-forward-secrecy = { $case ->
    [genitive] тајности унапред
   *[other] { $at ->
        [named] тајност унапред (forward secrecy)
       *[inside] тајност унапред
    }
}
-post-compromise-security = { $at ->
    [named] безбедност после упада (post-compromise security)
   *[inside] безбедност после упада
}

# Names of specifications: the same everywhere, but perhaps in another script.
-chacha20-poly1305 = ChaCha20-Poly1305
-hpke = HPKE
-olm = Olm
-megolm = Megolm
-mls = MLS
-openpgp = OpenPGP
-dual-ec = Dual EC
-p-256 = P-256
-argon2 = Argon2
-shamir = Шамир
-tls = TLS
-webassembly = WebAssembly
-javascript = JavaScript
