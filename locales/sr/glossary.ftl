### Terms of the field. Every message that names one refers to it here, and so
### does its translation: one word for one thing, wherever it stands.
###
### Serbian: the forms below serve as nominative and as accusative (after “уз”).

-brand = Sightlines

# $at: "start" at the start of a label or sentence.
-end-to-end-encryption = { $at ->
    [start] Шифровање с краја на крај
   *[inside] шифровање с краја на крај
}
-transport-encryption = { $at ->
    [start] Шифровање у преносу
   *[inside] шифровање у преносу
}
-key-escrow = { $at ->
    [start] Депоновање кључа
   *[inside] депоновање кључа
}
# The name of the algorithm: Serbian texts of the field leave it as it is.
-double-ratchet = Double Ratchet

# Names of specifications: the same everywhere, but perhaps in another script.
-aes-gcm = AES-GCM
-hpke = HPKE
-olm = Olm
-shamir = Шамир
-tls = TLS
-webassembly = WebAssembly
-javascript = JavaScript
