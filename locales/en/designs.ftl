### How the message is carried. For each design: its name, one line that says
### what is sealed where, and the words after “With”.

group-baselines = Baselines
group-lawful-access = Built-in access
group-detection = Detection
group-edges = Around the edges

## Baselines.

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

design-e2ee-group-name = End-to-end in a group
design-e2ee-group-with = { -end-to-end-encryption } in a group
design-e2ee-group-line = Sealed on Ana’s phone for every member of a group. Caro joins on day 3 and leaves on day 8, and the group’s keys change each time.

design-mail-name = Encrypted e-mail
design-mail-with = encrypted e-mail
design-mail-line = The body is sealed to Ben’s lasting key. The headers, which say who writes to whom and when, stay readable to the platform.

## Built-in access.

design-escrow-name = { -key-escrow(at: "start") }
design-escrow-with = { -key-escrow }
design-escrow-line = End-to-end, and each message’s key is also sealed to one agency’s key.

design-split-escrow-name = { -key-escrow(at: "start") } in five parts
design-split-escrow-with = { -key-escrow } in five parts
design-split-escrow-line = End-to-end, and each message’s key is also sealed to an access key that is split among five holders. Any three of them together can open.

design-ghost-name = { -hidden-recipient(at: "start") }
design-ghost-with = a { -hidden-recipient }
design-ghost-line = End-to-end. On a notice, from day 7, the platform adds a further recipient that the apps do not show.

design-ghost-watched-name = { -hidden-recipient(at: "start") }, watched
design-ghost-watched-with = a { -hidden-recipient } and a { -key-log }
design-ghost-watched-line = As with a { -hidden-recipient }, but every device’s key stands in a public log that the phones check. They warn, and go on.

design-weak-keys-name = Short keys
design-weak-keys-with = short keys
design-weak-keys-line = End-to-end, with message keys so short that they can be found by trying them all.

design-crumple-name = A costly puzzle per message
design-crumple-with = a costly puzzle per message
design-crumple-line = End-to-end, and each message can also be opened by a search of bounded, large cost.

design-rng-trapdoor-name = Predictable random numbers
design-rng-trapdoor-with = predictable random numbers
design-rng-trapdoor-line = End-to-end, with message keys made from random numbers that the holder of a secret number can predict.

design-device-escrow-name = Vendor’s key to the phone
design-device-escrow-with = a vendor’s key to the phone
design-device-escrow-line = End-to-end. Ben’s phone is seized locked; the vendor’s key opens that one phone.

## Detection.

design-server-scan-name = Matching on the server
design-server-scan-with = matching on the server
design-server-scan-line = Sealed on each hop. The platform compares pictures with a list of known ones, and reports a match.

design-client-scan-name = Matching on the phone
design-client-scan-with = matching on the phone
design-client-scan-line = End-to-end. The app compares the picture with a list before sealing it. A match is reported, and the message is sent.

design-client-scan-threshold-name = { -private-matching(at: "start") }, threshold
design-client-scan-threshold-with = { -private-matching } and a threshold
design-client-scan-threshold-line = End-to-end. Each picture travels with a sealed voucher. Vouchers open only once there are three matches.

design-client-block-name = Blocking on the phone
design-client-block-with = blocking on the phone
design-client-block-line = End-to-end. The app leaves out a picture that is on the list, sends the words, and tells nobody.

design-enclave-scan-name = Matching in an enclave
design-enclave-scan-with = matching in an enclave
design-enclave-scan-line = Sealed to closed-off hardware at the platform, which compares the picture, lets out a match, and seals the message again for Ben.

design-user-report-name = User report with proof
design-user-report-with = user reports that can be proved
design-user-report-line = End-to-end. If Ben reports a message, the platform can check that Ana’s account sent it.

design-user-report-plain-name = User report without proof
design-user-report-plain-with = user reports without proof
design-user-report-plain-line = End-to-end. Ben can report a message; nothing shows whether the report is true.

design-traceback-name = { -traceback(at: "start") } of forwards
design-traceback-with = { -traceback } of forwards
design-traceback-line = End-to-end. Ana forwards a message from Dana. Sealed pointers travel along, and Ben’s report lets the platform open them.

design-signals-name = Behaviour signals
design-signals-with = behaviour signals
design-signals-line = End-to-end. The platform looks only at behaviour: who writes to how many people, how often and how much.

## Around the edges.

design-backup-plain-name = Backup, company’s key
design-backup-plain-with = a backup under the company’s key
design-backup-plain-line = End-to-end on the way. Every night both phones copy their history to a backup company, under keys that company holds.

design-backup-sealed-name = Backup, own passcode
design-backup-sealed-with = a backup under a passcode
design-backup-sealed-line = End-to-end, and a backup under a passcode. It opens only together with a vault that allows ten guesses; nobody holds the vault’s key.

design-disappearing-name = Disappearing messages
design-disappearing-with = disappearing messages
design-disappearing-line = End-to-end. Messages and their keys are deleted after a day.

design-sealed-sender-name = { -sealed-sender(at: "start") }
design-sealed-sender-with = { -sealed-sender }
design-sealed-sender-line = End-to-end. The sender’s name is inside the envelope, which comes over a fresh connection that names no account.

design-onion-name = { -onion-routing(at: "start") }
design-onion-with = { -onion-routing }
design-onion-line = End-to-end, and sent through three relays. Each opens one layer, which names only the next stop.

design-own-layer-name = Users’ own encryption
design-own-layer-with = the users’ own encryption over { -key-escrow }
design-own-layer-line = Ana and Ben encrypt the text before the app sees it. The app underneath is built with { -key-escrow }.

design-endpoint-implant-name = Police software on a phone
design-endpoint-implant-with = police software on Ben’s phone
design-endpoint-implant-line = End-to-end. On day 7, under an order, police software on Ben’s phone hands over his history, and from then on every message.

design-cooperating-member-name = A member who cooperates
design-cooperating-member-with = Ben working with the police
design-cooperating-member-line = End-to-end. On day 7 Ben shows the police his history, and from then on every message.

design-run-by-police-name = Run by the police
design-run-by-police-with = a service run by the police
design-run-by-police-line = End-to-end between the phones, but the app also seals each message to a key that the service’s operator holds. The operator is the police.
