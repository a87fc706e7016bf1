### Terms of the field. Every message that names one refers to it here, and so
### does its translation: one word for one thing, wherever it stands.
###
### A language whose words change inside a sentence may give a term further
### forms, chosen by a parameter of its own, as English does with $at.

-brand = Sightlines

# $at: "start" at the start of a label or sentence.
-end-to-end-encryption = { $at ->
    [start] End-to-end encryption
   *[inside] end-to-end encryption
}
-transport-encryption = { $at ->
    [start] Transport encryption
   *[inside] transport encryption
}
-key-escrow = { $at ->
    [start] Key escrow
   *[inside] key escrow
}
-double-ratchet = double ratchet

# Names of specifications: the same everywhere, but perhaps in another script.
-aes-gcm = AES-GCM
-hpke = HPKE
-olm = Olm
-shamir = Shamir
-tls = TLS
-webassembly = WebAssembly
-javascript = JavaScript
