### How the message is carried. For each design: its name, one line that says
### what is sealed where, and the words after “With”.

group-baselines = Baselines
group-lawful-access = Built-in access
group-detection = Detection
group-edges = Around the edges

design-postcard-name = No encryption
design-postcard-with = no encryption
design-postcard-line = The words travel, and are kept, exactly as Ana typed them.

design-transport-name = { -transport-encryption(at: "start") }
design-transport-with = { -transport-encryption }
design-transport-line = Sealed from Ana’s phone to the platform and again from there to Ben’s. In between the platform opens it, and stores it readable.

design-at-rest-name = Encrypted storage
design-at-rest-with = encrypted storage
design-at-rest-line = Sealed on each hop, and stored sealed under a key in a vault that the platform’s own servers use.

design-e2ee-name = { -end-to-end-encryption(at: "start") }
design-e2ee-with = { -end-to-end-encryption }
design-e2ee-line = Sealed on Ana’s phone, opened on Ben’s. The platform passes on the sealed message with a readable address.

design-escrow-name = { -key-escrow(at: "start") }
design-escrow-with = { -key-escrow }
design-escrow-line = End-to-end, and each message’s key is also sealed to one agency’s key.

design-backup-plain-name = Backup, company’s key
design-backup-plain-with = a backup under the company’s key
design-backup-plain-line = End-to-end on the way. Every night both phones copy their history to a backup company, under keys that company holds.
