### Terms of the field. Every message that names one refers to it here, and so
### does its translation: one word for one thing, wherever it stands.
###
### German nouns are written alike at the start of a label and inside a
### sentence, and these are the same in every case as long as no article stands
### before them, so they need no further forms.
###
### {"\u00AD"} is a soft hyphen: it shows only where a long word has to be broken.

-brand = Sightlines

-end-to-end-encryption = Ende-zu-Ende-Verschlüsselung
-transport-encryption = Transport{"\u00AD"}verschlüsselung
-key-escrow = Schlüssel{"\u00AD"}hinterlegung
-double-ratchet = Double Ratchet

# Names of specifications: the same everywhere, but perhaps in another script.
-aes-gcm = AES-GCM
-hpke = HPKE
-olm = Olm
-shamir = Shamir
-tls = TLS
-webassembly = WebAssembly
-javascript = JavaScript
