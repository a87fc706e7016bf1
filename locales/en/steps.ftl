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

rule-read = It is not sealed: it is read as it stands.
rule-read-frame = What travels here is not sealed: it is read as it stands.
rule-read-packet = The packet’s address is not sealed: it is read as it stands.
rule-read-row = The row is not sealed: its fields are read as they stand.
rule-read-history-entry = The entry is not sealed: the phone shows it as it stands.
rule-read-history = The history is not sealed: each message stands in it as the phone shows it.
rule-read-envelope = The envelope is not sealed: the boxes in it are taken out.
rule-accept-hop = From the greeting and the private key of that day come the connection’s keys ({ -hpke }).
rule-open-hop = The connection’s keys open the record ({ -aes-gcm }).
rule-open-aead = The key opens the box ({ -aes-gcm }).
rule-open-before-handing-over = Before handing it over, the platform opened it with its own key ({ -aes-gcm }).
rule-open-kem = The private key opens the box that was sealed to it ({ -hpke }).
rule-open-olm = The session opens the message ({ -olm }, { -double-ratchet }).
rule-open-prekey = The identity keys open the first message of a session ({ -olm }).
rule-combine-shares = Enough shares together give the key ({ -shamir }).

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
why-no-run = There is no run to explain yet.
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
ways-and = and
ways-or-word = or
ways-cannot = Nothing that exists anywhere in this run on day 10 would give { $fact }.
ways-cannot-not-never = That is not “never”. It means that what would have been needed was deleted, or never made, by day 10. Someone who had taken a copy in time could be in a different position; copies that others took are not counted here. The answer is complete for the rules this page knows.
ways-complete = Found by search over the rules this page knows, and complete for those rules.
ways-run = Run it
ways-run-with = Run it with { $ways }
ways-ran = With { $ways }, this is what happened:
ways-ran-not = With { $ways }, the run did not give { $fact }.
