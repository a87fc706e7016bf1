### The drawing: short texts that stand under names and on slips.

## Under a party's name

# While the reader predicts and has not said anything.
scene-status-unasked = ?
# The words lie open where this party looks.
scene-status-reads = reads it
# The same for a thief or an order: every misfortune and every order that succeeds is told so.
scene-status-reads-if = reads it, if it happens
# The words are sealed where this party looks, and it opens them with what it holds.
scene-status-opens = opens and reads it
scene-status-opens-if = opens and reads it, if it happens
# The same with a key that is drawn. $key: one of key-….
scene-status-opens-with = reads it with { $key }
scene-status-opens-with-if = reads it with { $key }, if it happens
# Nothing that exists would let this party read the words.
scene-status-cannot = cannot read it

# Reads later messages, and lacks something for this one. $status: one of
# scene-if-…, in the second one of scene-short-if-….
scene-status-later = reads later messages, this one { $status }
scene-short-status-later = reads later ones, this { $status }

# What a party would need in addition, as short as can be: it stands under a name.
# Either of the two phones would do, and nothing else.
scene-if-a-phone = only with a phone
# $things: a source (from scene-source-…), or two joined by scene-if-both.
scene-if-with = only with { $things }
scene-if-with-or-a-phone = only with { $things }, or a phone
# There are other sets of things that would do: this is an example.
scene-if-with-for-example = only with more, say { $things }
# Needs more than can be said here.
scene-if-several = only if …
# Two sources, needed together.
scene-if-both = { $first } and { $second }
# Three sources, needed together.
scene-if-three = { $first }, { $second } and { $third }
# The same in fewer words, for phones and projectors. Stands under a name.
scene-short-if-a-phone = if a phone
scene-short-if-with = if { $things }
scene-short-if-with-or-a-phone = if { $things }, or a phone
scene-short-if-with-for-example = if more, say { $things }
scene-short-if-several = only if …
scene-short-if-both = { $first } + { $second }
scene-short-if-three = { $first } + { $second } + { $third }
# Stands inside the gate through which a dashed sightline passes; two or three letters.
scene-gate = if

# What a screen reader says of an eye. $party: its name. $status: one of the above.
scene-eye-spoken = { $party }: { $status }
# $status: one of scene-if-….
scene-eye-spoken-only-if = { $party }: reads it { $status }
# $spoken: one of the above.
scene-eye-spoken-later = { $spoken }. It reads later messages.
scene-eye-spoken-unasked = { $party }: you have not predicted yet

## On the drawing

# The name of the drawing, for a screen reader.
scene-title = Who sees the message, and where
# What is drawn, for a screen reader.
scene-description = The message goes from Ana’s phone over the network and the platform to Ben’s phone. Each party looks at it from where it stands. A wedge that reaches the words: reads them. A line ending at a bar: cannot. A dashed line through a gate: only if it had something more.
# The machines that both pass and keep the message.
scene-platform = The platform
# The last line of a slip when the message does not fit. $count: words left out.
scene-more-words = { $count ->
    [one] + { NUMBER($count) } more word
   *[other] + { NUMBER($count) } more words
}
# Where no copy of the message lies.
scene-no-copy = no copy here
# Where a key lies, and no copy of any message.
scene-only-a-key = a key, no message
# Where the words cannot be read, but something else was opened.
scene-instead-picture = the picture, not the words
scene-instead-later = copies of later messages, not of this one
# Relays on a wire. $count-word: a number word.
scene-relays = { $count ->
    [one] one relay
   *[other] { $count-word } relays
}
# Heads the parties that have nothing to look at under this design.
scene-apart = With nothing to look at in this design

## Places, short enough to stand on a slip

scene-place-ana-phone = Ana’s phone
scene-place-first-wire = Ana’s network
scene-place-passing = Passing through
scene-place-store = Kept
scene-place-second-wire = Ben’s network
scene-place-ben-phone = Ben’s phone
scene-place-enclave = Enclave
scene-place-dana-phone = Dana’s phone
scene-place-agency = The agency
scene-place-holders = Share holders
scene-place-ghost = Hidden recipient
scene-place-trapdoor = Who knows the number
scene-place-budget = Who can pay
scene-place-list-owner = List owner
scene-place-clearing-house = Clearing house
scene-place-caro-phone = Caro’s phone
scene-place-vendor = Phone vendor
scene-place-vault = The vault
scene-place-seized-phone = Ben’s phone, seized locked
scene-place-cloud = The backup company

## Sources, short enough to stand under a name; each is used in “only with …”

scene-source-ana-phone = Ana’s phone
scene-source-ben-phone = Ben’s phone
scene-source-wire-recording = a recording of the wire
scene-source-platform-store-7 = the database
scene-source-platform-store-10 = the later database
scene-source-platform-keys = the platform’s keys
scene-source-platform-memory = the servers’ memory
scene-source-agency-key = the access key
scene-source-cloud-store = the backups
scene-source-cloud-key = the backup key
scene-source-share-1 = share 1
scene-source-share-2 = share 2
scene-source-share-3 = share 3
scene-source-share-4 = share 4
scene-source-share-5 = share 5
scene-source-ghost-key = the hidden key
scene-source-trapdoor = the secret number
scene-source-vendor-key = the vendor’s key
scene-source-enclave-key = the enclave’s key
scene-source-list-key = the list key
scene-source-passcode = the passcode
scene-source-vault = the vault
scene-source-budget = a large budget
scene-source-relay-1 = the first relay
scene-source-relay-2 = the second relay
scene-source-relay-3 = the third relay
scene-source-report = the report
scene-source-caro-phone = Caro’s phone
scene-source-dana-phone = Dana’s phone

# Any so many of the shares of a key; used as a source is. $needed, $of: number words.
scene-shares = { $needed } of the { $of } shares
scene-short-shares = { $needed } of { $of } shares

# The same in fewer words, for phones and projectors; each is used in “if …”.
scene-short-source-ana-phone = Ana’s phone
scene-short-source-ben-phone = Ben’s phone
scene-short-source-wire-recording = a wire recording
scene-short-source-platform-store-7 = database
scene-short-source-platform-store-10 = later database
scene-short-source-platform-keys = platform’s keys
scene-short-source-platform-memory = server memory
scene-short-source-agency-key = access key
scene-short-source-cloud-store = backups
scene-short-source-cloud-key = backup key
scene-short-source-share-1 = share 1
scene-short-source-share-2 = share 2
scene-short-source-share-3 = share 3
scene-short-source-share-4 = share 4
scene-short-source-share-5 = share 5
scene-short-source-ghost-key = hidden key
scene-short-source-trapdoor = secret number
scene-short-source-vendor-key = vendor’s key
scene-short-source-enclave-key = enclave’s key
scene-short-source-list-key = list key
scene-short-source-passcode = passcode
scene-short-source-vault = vault
scene-short-source-budget = big budget
scene-short-source-relay-1 = relay 1
scene-short-source-relay-2 = relay 2
scene-short-source-relay-3 = relay 3
scene-short-source-report = report
scene-short-source-caro-phone = Caro’s phone
scene-short-source-dana-phone = Dana’s phone

## Keys, drawn where they sit.

key-ratchet = the conversation’s keys, each deleted once used
key-hop = the key of the connection
key-storage = the storage key
key-access = the access key
key-backup = the backup key
key-share = a share of the access key
key-ghost = the hidden recipient’s key
key-trapdoor = the secret number
key-vendor = the vendor’s key
key-enclave = the enclave’s key
key-operator = the operator’s key
key-long-term = the recipient’s lasting key
key-group = the group’s keys
key-own = Ana and Ben’s own key, which the app does not have
key-list = the key that signs the list
key-reports = the key that opens reports
# Not keys, but drawn like them.
key-budget = the means for a large search
key-vault = a vault that allows ten guesses
key-passcode = a passcode, remembered
# The pieces of a key, drawn together. $needed, $of: number words.
key-pieces = { $of } shares: any { $needed } give the key

## The key to the drawing: what each sign means.

legend-label = Key to the drawing
legend-wedge = reads the words
legend-gate = would need what is printed
legend-bar = nothing that exists on day 10 would open it
legend-words = readable at this place
legend-sealed = sealed at this place
legend-key = a key, where it is kept
