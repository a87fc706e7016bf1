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
-hidden-recipient = { $at ->
    [start] Hidden recipient
   *[inside] hidden recipient
}
-key-log = { $at ->
    [start] Public key log
   *[inside] public key log
}
-secret-sharing = secret sharing
-client-side-scanning = client-side scanning
-private-matching = { $at ->
    [start] Private matching
   *[inside] private matching
}
-message-franking = { $at ->
    [start] Message franking
   *[inside] message franking
}
-traceback = { $at ->
    [start] Traceback
   *[inside] traceback
}
-sealed-sender = { $at ->
    [start] Sealed sender
   *[inside] sealed sender
}
-onion-routing = { $at ->
    [start] Onion routing
   *[inside] onion routing
}
-forward-secrecy = { $at ->
    [start] Forward secrecy
   *[inside] forward secrecy
}
-post-compromise-security = post-compromise security

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
-shamir = Shamir
-tls = TLS
-webassembly = WebAssembly
-javascript = JavaScript
