### The derivation behind a verdict: forms of things held, and the rules that open them.

form-frame = a message in transit
form-hop-record = a record sealed for one connection
form-hop-hello = the greeting that starts a connection
form-packet = an addressed packet
form-publication = a phone’s published keys
form-address-book = an address book
form-row = a row of a database
form-payload = the message itself
form-history-entry = an entry of a message history
form-history = a message history
form-envelope = an envelope with several boxes
form-traffic-disclosure = an answer about traffic
form-subscriber-disclosure = an answer about an account
form-device-list = a list of devices
form-aead-box = a box sealed with a symmetric key
form-kem-box = a box sealed to a public key
form-olm-message = an end-to-end sealed message
form-aead-key = a symmetric key
form-kem-key = a private key
form-hop-keys = the keys of one connection
form-olm-session = a ratchet session between the phones
form-olm-account = a phone’s identity keys
form-share = one share of a key
form-copies = sealed copies, one for each device
form-group-packet = a packet addressed to a group
form-group-message = a sealed message to a group
form-group-session = a phone’s key for one sender’s group messages
form-short-key = a message key with all but a few bits given away
form-puzzle = a message key behind a bounded search
form-budget = the means to pay for a search
form-rng-output = random bytes shown openly
form-trapdoor = the secret number behind the random numbers
form-locked-phone = a phone’s storage, sealed
form-known-pictures = the signed list of known pictures
form-list-key = the key that signs the list
form-match-report = a report of a match
form-voucher = a blinded result of matching
form-match-key = the key of the private matching
form-attestation = a vendor’s signature over the enclave’s key
form-user-report = a user’s report
form-committed = a sealed message with a commitment to what is inside
form-tagged = a packet with the platform’s tag on its commitment
form-franked = a message with the opening of its commitment
form-franked-entry = a received message, with what proves who sent it
form-traced = a message with its tracing key
form-traced-entry = a received message, with its tracing key
form-franking-key = the platform’s key for its tags
form-trace-tag = a sealed pointer to where a message came from
form-signals = counts for each account
form-vault = the state of a vault that limits guesses
form-passcode = a passcode
form-sender-envelope = a sender’s name with the sealed message
form-onion-layer = one layer of the onion
form-log-entry = an entry of the key log, with its proof

keeper-ana-phone = on Ana’s phone
keeper-ben-phone = on Ben’s phone
keeper-wire = on the wire on Ana’s side
keeper-platform-store = in the platform’s database
keeper-platform-keys = among the platform’s keys
keeper-platform-memory = in the platform’s memory
keeper-agency = in the agency’s vault
keeper-cloud-store = in the backup company’s store
keeper-cloud-keys = among the backup company’s keys
keeper-package = handed over, or copied
keeper-share-1 = with the first share holder
keeper-share-2 = with the second share holder
keeper-share-3 = with the third share holder
keeper-share-4 = with the fourth share holder
keeper-share-5 = with the fifth share holder
keeper-ghost = with the hidden recipient
keeper-trapdoor = with the holder of the secret number
keeper-vendor = in the phone vendor’s vault
keeper-enclave = inside the enclave
keeper-list-owner = with the list owner
keeper-clearing-house = at the clearing house
keeper-passcode = in its owner’s memory
keeper-vault = in the vault that limits guesses
keeper-budget = with whoever can pay for the search
keeper-relay-1 = at the first relay
keeper-relay-2 = at the second relay
keeper-relay-3 = at the third relay
keeper-seized-phone = on Ben’s phone, as it was seized
keeper-caro-phone = on Caro’s phone
keeper-dana-phone = on Dana’s phone

rule-read = It is not sealed: it is read as it stands.
rule-read-frame = What travels here is not sealed: it is read as it stands.
rule-read-packet = The packet’s address is not sealed: it is read as it stands.
rule-read-row = The row is not sealed: its fields are read as they stand.
rule-read-history-entry = The entry is not sealed: the phone shows it as it stands.
rule-read-history = The history is not sealed: each message stands in it as the phone shows it.
rule-read-envelope = The envelope is not sealed: the boxes in it are taken out.
rule-accept-hop = From the greeting and the private key of that day come the connection’s keys ({ -hpke }).
rule-open-hop = The connection’s keys open the record ({ -chacha20-poly1305 }).
rule-open-aead = The key opens the box ({ -chacha20-poly1305 }).
rule-open-before-handing-over = Before handing it over, the platform opened it with its own key ({ -chacha20-poly1305 }).
rule-open-kem = The private key opens the box that was sealed to it ({ -hpke }).
rule-open-olm = The session opens the message ({ -olm }, { -double-ratchet }).
rule-open-prekey = The identity keys open the first message of a session ({ -olm }).
rule-combine-shares = Enough shares together give the key ({ -shamir }).
rule-open-group = The phone’s key for the sender’s group messages opens this one ({ -megolm }).
rule-search-short-key = The keys that were left were tried one by one, until one opened the sample.
rule-solve-puzzle = The search was carried out to its end, and gave the message’s key.
rule-predict-rng = From the random bytes shown openly and the secret number follows what the generator gave next, and so the message’s key ({ -dual-ec }, { -p-256 }).
rule-open-vouchers = There are enough matches: together their shares give the key, and it opens the vouchers ({ -shamir }).
rule-check-franking = The commitment opens to these very words, and the platform’s tag on it is right. The platform made that tag when the sender’s account sent the message.
rule-open-commitment = The commitment that was sent with the sealed message opens to these very words.
rule-trace = The key that came with the message opens its pointer. Inside is the key of the message it was forwarded from, or word that it began here.
rule-ask-vault = The vault still allows a guess, and the passcode is right: what the vault holds and the passcode together give the backup’s key ({ -argon2 }).
rule-check-log = The log’s signature is right, and the proof shows that the entry stands in the log.
rule-read-copies = The list of copies is not sealed: each device’s sealed copy is taken out.
rule-read-report = The report is not sealed: its fields are read as they stand.
rule-read-onion = The layer has been opened: it names the next stop, and holds what is to be passed on.
rule-read-sender-envelope = The inner envelope has been opened: it names the sender, and holds the sealed message.

## The Why panel.

why-heading-sees = Why can { $party } see { $fact }?
why-heading-not = Why can { $party } not see { $fact }?
why-sees = Sees { $fact }. Each step below was carried out in this page, with the real bytes.
why-not = Does not see { $fact }. { $tried ->
    [0] It holds no key to anything sealed that it has.
    [one] One opening was tried with what it holds. It did not give { $fact }.
   *[other] { NUMBER($tried) } openings were tried with what it holds. None gave { $fact }.
}
why-holds = It holds
why-holds-more = { $count ->
    [one] and one more thing
   *[other] and { NUMBER($count) } more things
}
why-holds-nothing = It holds nothing that bears on this message.
why-hint = It would take something more. “What would it take?” lists it.
why-takes = Takes
why-gives = Gives
why-result = What came out
why-read-from-step = read from what step { NUMBER($number) } gave
why-read-from = read as it stands from { $what }, { $keeper }
why-step = Step { NUMBER($number) }
why-from-step = what step { NUMBER($number) } gave
why-key = key with fingerprint { $fingerprint }
held-since = { $keeper }, since day { NUMBER($day) }
held-about = { $first }, { $second }
held-size = { $count ->
    [one] { NUMBER($count) } byte
   *[other] { NUMBER($count) } bytes
}
bytes-show = Show the bytes
bytes-of = Bytes of { $what }
fingerprint-of = Fingerprint (SHA-256) of { $what }. The key itself is never shown.
explain-fact = Explain

## What would it take.

ways-heading = What it would take for { $party } to see { $fact }
ways-nothing-more = Nothing more. It already sees { $fact }.
ways-intro = { $count ->
    [one] One smallest set of further things would give { $fact }:
   *[other] { NUMBER($count) } smallest sets of further things would give { $fact }. Any one is enough:
}
# Opens the list of sets that were said in one above it.
ways-each = Each of these { NUMBER($count) } sets
ways-and = and
ways-or-word = or
ways-cannot = Nothing that exists anywhere in this run on day 10 would give { $fact }.
ways-cannot-not-never = That is not “never”. It means that what would have been needed was deleted, or never made, by day 10. Someone who had taken a copy in time could be in a different position; copies that others took are not counted here. The answer is complete for the rules this page knows.
ways-complete = Found by search over the rules this page knows, and complete for those rules.
ways-run = Run it
ways-run-with = Run it with { $ways }
ways-ran = With { $ways }, this is what happened:
ways-ran-not = With { $ways }, the run did not give { $fact }.
