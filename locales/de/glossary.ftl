### Terms of the field. Every message that names one refers to it here, and so
### does its translation: one word for one thing, wherever it stands.
###
### German nouns are written alike at the start of a label and inside a
### sentence, and most of these are the same in every case as long as no article
### stands before them, so they need no further forms. Where an adjective belongs
### to the term, its ending is chosen by $case; $at is "start" at the start of a
### label, as in English.
###
### {"\u00AD"} is a soft hyphen: it shows only where a long word has to be broken.

-brand = Sightlines

-end-to-end-encryption = Ende-zu-Ende-Verschlüsselung
-transport-encryption = Transport{"\u00AD"}verschlüsselung
-key-escrow = Schlüssel{"\u00AD"}hinterlegung
-double-ratchet = Double Ratchet
# Masculine; after “ein”. $case: "accusative" or "dative"; otherwise nominative.
-hidden-recipient = { $case ->
    [accusative] verborgenen Empfänger
    [dative] verborgenen Empfänger
   *[nominative] { $at ->
        [start] Verborgener Empfänger
       *[inside] verborgener Empfänger
    }
}
# Neuter; after “ein”. $case: "dative"; otherwise nominative and accusative alike.
-key-log = { $case ->
    [dative] öffentlichen Schlüssel{"\u00AD"}register
   *[nominative] { $at ->
        [start] Öffentliches Schlüssel{"\u00AD"}register
       *[inside] öffentliches Schlüssel{"\u00AD"}register
    }
}
-secret-sharing = Geheimnis{"\u00AD"}teilung
-client-side-scanning = Client-Side-Scanning
# Masculine; without an article. $case: "dative"; otherwise nominative.
-private-matching = { $case ->
    [dative] privatem Abgleich
   *[nominative] { $at ->
        [start] Privater Abgleich
       *[inside] privater Abgleich
    }
}
-message-franking = Message Franking
-traceback = Rück{"\u00AD"}verfolgung
# Masculine; without an article. $case: "dative"; otherwise nominative.
-sealed-sender = { $case ->
    [dative] versiegeltem Absender
   *[nominative] { $at ->
        [start] Versiegelter Absender
       *[inside] versiegelter Absender
    }
}
-onion-routing = Onion-Routing
-forward-secrecy = Forward Secrecy
-post-compromise-security = Post-Compromise Security

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
