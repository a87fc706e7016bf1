### The mechanisms a design is made of, by name, and what is said of a design that
### the reader made of them.

mechanism-transport-name = { -transport-encryption(at: "start") }
mechanism-double-ratchet-name = End-to-end, for two
mechanism-group-name = End-to-end, for a group
mechanism-mail-name = Sealed e-mail body
mechanism-enclave-name = Matching in an enclave
mechanism-at-rest-name = Encrypted storage
mechanism-escrow-name = { -key-escrow(at: "start") }
mechanism-split-escrow-name = { -key-escrow(at: "start") } in five parts
mechanism-ghost-name = { -hidden-recipient(at: "start") }
mechanism-key-log-name = { -key-log(at: "start") }
mechanism-short-keys-name = Short keys
mechanism-crumple-name = A costly puzzle per message
mechanism-rng-trapdoor-name = Predictable random numbers
mechanism-device-escrow-name = Vendor’s key to the phone
mechanism-operator-key-name = A copy for the operator
mechanism-server-scan-name = Matching on the server
mechanism-client-scan-name = Matching on the phone
mechanism-threshold-scan-name = { -private-matching(at: "start") }, threshold
mechanism-client-block-name = Blocking on the phone
mechanism-signals-name = Behaviour signals
mechanism-user-report-name = User report
mechanism-franking-name = { -message-franking(at: "start") }
mechanism-traceback-name = { -traceback(at: "start") } of forwards
mechanism-backup-plain-name = Backup, company’s key
mechanism-backup-sealed-name = Backup, own passcode
mechanism-sealed-sender-name = { -sealed-sender(at: "start") }
mechanism-onion-name = { -onion-routing(at: "start") }
mechanism-disappearing-name = Disappearing messages
mechanism-own-layer-name = Users’ own encryption
mechanism-endpoint-implant-name = Police software on a phone
mechanism-cooperating-member-name = A member who cooperates
own-design-name = Your own design
own-design-with = your own design
# After “with”: says how many mechanisms, so that two of them can be told apart.
own-design-with-count = your own design of { $count ->
    [0] no mechanism
    [one] one mechanism
   *[other] { NUMBER($count) } mechanisms
}
own-design-line = { $count ->
    [0] Nothing is switched on: the words travel as they were typed.
    [one] Put together by you, from one mechanism.
   *[other] Put together by you, from { NUMBER($count) } mechanisms.
}
own-recognised = This is { $design }.
