### Terms of the field. Every message that names one refers to it here, and so
### does its translation: one word for one thing, wherever it stands.
###
### Serbian: without $case, a term serves as nominative and as accusative (after
### “уз”). $case asks for another form: "genitive", "dative" (which is also the
### locative), "instrumental"; and "accusative" where a person is meant and the
### form differs. $at: "start" at the start of a label or sentence.

-brand = Sightlines

-end-to-end-encryption = { $case ->
    [genitive] шифровања с краја на крај
    [dative] шифровању с краја на крај
    [instrumental] шифровањем с краја на крај
   *[other] { $at ->
        [start] Шифровање с краја на крај
       *[inside] шифровање с краја на крај
    }
}
-transport-encryption = { $case ->
    [genitive] шифровања у преносу
    [dative] шифровању у преносу
    [instrumental] шифровањем у преносу
   *[other] { $at ->
        [start] Шифровање у преносу
       *[inside] шифровање у преносу
    }
}
-key-escrow = { $case ->
    [genitive] депоновања кључа
    [dative] депоновању кључа
    [instrumental] депоновањем кључа
   *[other] { $at ->
        [start] Депоновање кључа
       *[inside] депоновање кључа
    }
}
# The name of the algorithm: Serbian texts of the field leave it as it is.
-double-ratchet = Double Ratchet
-hidden-recipient = { $case ->
    [genitive] скривеног примаоца
    [dative] скривеном примаоцу
    [instrumental] скривеним примаоцем
    [accusative] скривеног примаоца
   *[other] { $at ->
        [start] Скривени прималац
       *[inside] скривени прималац
    }
}
-key-log = { $case ->
    [genitive] јавног дневника кључева
    [dative] јавном дневнику кључева
    [instrumental] јавним дневником кључева
   *[other] { $at ->
        [start] Јавни дневник кључева
       *[inside] јавни дневник кључева
    }
}
-secret-sharing = { $case ->
    [genitive] дељења тајне
    [dative] дељењу тајне
    [instrumental] дељењем тајне
   *[other] { $at ->
        [start] Дељење тајне
       *[inside] дељење тајне
    }
}
-client-side-scanning = { $case ->
    [genitive] скенирања на страни клијента
    [dative] скенирању на страни клијента
    [instrumental] скенирањем на страни клијента
   *[other] { $at ->
        [start] Скенирање на страни клијента
       *[inside] скенирање на страни клијента
    }
}
-private-matching = { $case ->
    [genitive] приватног упоређивања
    [dative] приватном упоређивању
    [instrumental] приватним упоређивањем
   *[other] { $at ->
        [start] Приватно упоређивање
       *[inside] приватно упоређивање
    }
}
-message-franking = { $case ->
    [genitive] франкирања порука
    [dative] франкирању порука
    [instrumental] франкирањем порука
   *[other] { $at ->
        [start] Франкирање порука
       *[inside] франкирање порука
    }
}
-traceback = { $case ->
    [genitive] праћења порекла
    [dative] праћењу порекла
    [instrumental] праћењем порекла
   *[other] { $at ->
        [start] Праћење порекла
       *[inside] праћење порекла
    }
}
-sealed-sender = { $case ->
    [genitive] запечаћеног пошиљаоца
    [dative] запечаћеном пошиљаоцу
    [instrumental] запечаћеним пошиљаоцем
    [accusative] запечаћеног пошиљаоца
   *[other] { $at ->
        [start] Запечаћени пошиљалац
       *[inside] запечаћени пошиљалац
    }
}
-onion-routing = { $case ->
    [genitive] слојевитог рутирања (onion)
    [dative] слојевитом рутирању (onion)
    [instrumental] слојевитим рутирањем (onion)
   *[other] { $at ->
        [start] Слојевито рутирање (onion)
       *[inside] слојевито рутирање (onion)
    }
}
# $at: "named" where it is introduced; then the English name stands beside it.
-forward-secrecy = { $case ->
    [genitive] тајности унапред
    [dative] тајности унапред
    [instrumental] тајношћу унапред
   *[other] { $at ->
        [start] Тајност унапред
        [named] тајност унапред (forward secrecy)
       *[inside] тајност унапред
    }
}
-post-compromise-security = { $case ->
    [genitive] безбедности после упада
    [dative] безбедности после упада
    [instrumental] безбедношћу после упада
   *[other] { $at ->
        [start] Безбедност после упада
        [named] безбедност после упада (post-compromise security)
       *[inside] безбедност после упада
    }
}

# Names of specifications: the same everywhere, but perhaps in another script.
-aes-gcm = AES-GCM
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
