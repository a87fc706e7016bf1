### Build your own: for each mechanism one line that says what it does to the bytes.

## The groups they stand in.

mechanism-group-carrier = How the message is carried
mechanism-group-stored = How it is stored
mechanism-group-access = Built-in access
mechanism-group-detection = Detection
mechanism-group-reports = Reports by users
mechanism-group-backup = Backups
mechanism-group-metadata = Who writes to whom
mechanism-group-ends = At the ends

## How the message is carried.

mechanism-transport-line = Everything is sealed between a phone and the platform, on each hop anew.
mechanism-double-ratchet-line = Each message is sealed on one phone for the other, under a key that is used once and deleted ({ -double-ratchet }).
mechanism-group-line = Each message is sealed once for all members, under the sender’s group key, which changes when somebody joins or leaves ({ -megolm }).
mechanism-mail-line = The body is sealed to the recipient’s lasting key; the headers stay readable.
mechanism-enclave-line = The message is sealed to closed-off hardware at the platform, which compares the picture and seals the message again for the recipient.

## How it is stored.

mechanism-at-rest-line = Each row of the database, headers included, is sealed under a storage key that the platform’s servers use.

## Built-in access.

mechanism-escrow-line = A copy of each message’s key is sealed to one agency’s key and travels with the message.
mechanism-split-escrow-line = A copy of each message’s key is sealed to an access key that exists only as five shares; any three give it.
mechanism-ghost-line = From day 7 each message is also sealed to a device that the platform has added and the apps do not show.
mechanism-key-log-line = The keys of every device are entered in a log that can only grow. The phones check what they are handed against it.
mechanism-short-keys-line = All but a few bits of each message’s key are given away, so that the rest can be found by trying.
mechanism-crumple-line = Each message’s key also lies behind a search whose cost is known, large and bounded.
mechanism-rng-trapdoor-line = Each message’s key comes from a generator whose next numbers follow from its last ones, for those who know a secret number.
mechanism-device-escrow-line = The key of a phone’s storage is kept on that phone, sealed to a vendor’s key.
mechanism-operator-key-line = The app also seals each message to a key that the operator of the service holds.

## Detection.

mechanism-server-scan-line = The platform compares each picture it can read with a list, and seals a report of a match to the clearing house.
mechanism-client-scan-line = Before sealing, the app compares the picture with a list, and seals a report of a match to the clearing house.
mechanism-threshold-scan-line = Each picture gets a sealed voucher that holds its match, if any, blinded. Three matches give the key to open them.
mechanism-client-block-line = Before sealing, the app leaves out a picture that is on the list. It sends the words, and no report.
mechanism-signals-line = The platform keeps counts for each account: to how many people it writes, how often, how much.

## Reports by users.

mechanism-user-report-line = When the recipient reports a message, his app sends it to the platform, which passes it on to the clearing house.
mechanism-franking-line = The sender’s app commits to the words, and the platform tags the commitment without reading it. A report can be checked against both.
mechanism-traceback-line = Each forward carries a sealed pointer to the message it came from. A report lets the platform open the chain.

## Backups.

mechanism-backup-plain-line = Every night each phone’s history goes to a backup company, sealed under a key which that company holds.
mechanism-backup-sealed-line = Every night each phone’s history goes to a backup company, sealed under a key that takes a passcode and a guess-limiting vault.

## Who writes to whom.

mechanism-sealed-sender-line = The sender’s name goes inside the sealed envelope, and the envelope over a connection that names no account.
mechanism-onion-line = What a phone sends is wrapped in three layers and passes three relays; each takes off one layer.

## At the ends.

mechanism-disappearing-line = A message and its keys are deleted after a day.
mechanism-own-layer-line = Ana and Ben seal the text under a key of their own before the app sees it.
mechanism-endpoint-implant-line = From day 7 a program on Ben’s phone sends his history, and what he receives, to the police.
mechanism-cooperating-member-line = From day 7 Ben hands the police his history, and what he receives.

## The page.

build-open = Build your own
build-title = Build your own design
build-intro = Switch mechanisms on and off. The run, the drawing and the table follow, as for any other design.
build-start-from = Start from
build-reset = Back to { $design }
build-empty = Nothing is switched on: the words travel as they were typed.
build-switch-on = Switch on: { $mechanism }
build-switch-off = Switch off: { $mechanism }
build-count = { $count ->
    [0] No mechanism is switched on
    [one] One mechanism is switched on
   *[other] { NUMBER($count) } mechanisms are switched on
}
build-clash-title = This combination makes no sense
build-clash-says = The run shown is still the last one that did. Here is why this one cannot be run:
build-clash-fix = Switch off “{ $mechanism }”
build-clash-add = Switch on “{ $mechanism }”
build-note-title = Worth knowing
# Where nothing was run yet.
build-clash-unrun = Nothing is run until it does. Here is why this one cannot be run:
build-clash-mend = What would help
build-choose = Mechanisms
build-outcome = What the run found
build-from-this = Build your own, starting from this
build-same = It has a page of its own
build-compare = Compare it with another design

## Combinations that make no sense. $first, $second and $mechanism are names of
## mechanisms, as above.

clash-two-carriers = “{ $first }” and “{ $second }” are two ways of carrying one message. A message is sealed in one of them.
clash-ghost-needs-devices = A { -hidden-recipient } is one more device on a list of devices to seal to. Without “{ $mechanism }” there is no such list.
clash-no-content-key = “{ $mechanism }” gives a way to a message’s own key. Here nothing is sealed from end to end, so messages have no key of their own: the platform reads them anyway.
clash-two-key-makers = { $first } and { $second } each make the message’s key. A message has one key, so only one of them can make it.
clash-nothing-reported = “{ $mechanism }” comes into play when somebody reports a message. Here nobody can.
clash-two-backups = A history is kept in one backup or in the other. With both, the weaker one would decide who can read it, and the other would change nothing.
clash-onion-needs-transport = Relays pass on what is sealed between phone and platform. Here nothing is, so the first relay would read everything and hide nothing.
clash-sealed-sender-needs-seal = The sender’s name can go inside the envelope only if the envelope is sealed from end to end. Here the platform can read what is inside.
clash-two-scans = “{ $first }” and “{ $second }” would look for the same pictures twice. One of them is run at a time, so that it is clear which one found what.

## Combinations that run, but may surprise.

note-server-scan-sealed = The server compares what it can read. The pictures are sealed from end to end, so it compares nothing and finds nothing.
note-reports-readable = The platform can read these messages anyway. The report then shows it nothing new, but the proof still works.
note-log-without-ghost = The log is kept and checked, but in this design nobody is added in secret.
note-at-rest-sealed = The messages are sealed from end to end already. The storage key adds a seal around their headers.
note-own-layer = What Ana and Ben seal themselves stays sealed whatever the app does with it.
note-disappearing-backup = The phones delete after a day. The backup of the night before has its own life.
note-access-unused = More than one way of built-in access stands here. Each gives sight without the others.
note-threshold-unreached = The vouchers open at three matches. The scene holds one, so they stay shut.
