### Where things that exist are kept: the words of an “only if” answer.

source-ana-phone = Ana’s phone
source-ben-phone = Ben’s phone
source-wire-recording = a recording of the network on Ana’s side
source-platform-store-7 = the platform’s database (day 7)
source-platform-store-10 = what its database gained after day 7
source-platform-keys = the platform’s keys
source-platform-memory = the memory of the platform’s servers
source-agency-key = the agency’s access key
source-cloud-store = the backup company’s stored copies
source-cloud-key = the backup company’s key
source-share-1 = share 1 of the access key
source-share-2 = share 2 of the access key
source-share-3 = share 3 of the access key
source-share-4 = share 4 of the access key
source-share-5 = share 5 of the access key
source-ghost-key = the hidden recipient’s keys
source-trapdoor = the secret number behind the random numbers
source-vendor-key = the phone vendor’s key
source-enclave-key = the enclave’s key
source-list-key = the key that signs the list
source-passcode = the owner’s passcode
source-vault = the vault that limits guesses
source-budget = enough computing to pay for the search
source-relay-1 = what the first relay holds
source-relay-2 = what the second relay holds
source-relay-3 = what the third relay holds
source-report = the report as it was sent
source-caro-phone = Caro’s phone
source-dana-phone = Dana’s phone

## The same where room is short: in the cells of the table.

source-ana-phone-short = Ana’s phone
source-ben-phone-short = Ben’s phone
source-wire-recording-short = wire recording
source-platform-store-7-short = database
source-platform-store-10-short = later database
source-platform-keys-short = platform’s keys
source-platform-memory-short = servers’ memory
source-agency-key-short = agency’s key
source-cloud-store-short = backups
source-cloud-key-short = backup key
source-share-1-short = share 1
source-share-2-short = share 2
source-share-3-short = share 3
source-share-4-short = share 4
source-share-5-short = share 5
source-ghost-key-short = hidden recipient
source-trapdoor-short = secret number
source-vendor-key-short = vendor’s key
source-enclave-key-short = enclave’s key
source-list-key-short = list key
source-passcode-short = passcode
source-vault-short = vault
source-budget-short = computing budget
source-relay-1-short = relay 1
source-relay-2-short = relay 2
source-relay-3-short = relay 3
source-report-short = report
source-caro-phone-short = Caro’s phone
source-dana-phone-short = Dana’s phone

cell-if-a-phone = a phone
cell-if-both = { $first } and { $second }
cell-if-or-a-phone = { $things }, or a phone
cell-if-for-example = { $things }, or other ways
cell-if-several = several things
# Any so many of the shares of a key. $needed, $of: number words.
cell-shares = any { $needed } of { $of } shares

## Several sets of sources that differ only in which of some alike things they
## take, said in one. $needed, $of: number words.

any-shares = any { $needed } of the { $of } shares
# $of: a list of things.
any-of = any { $needed } of { $of }

### Places along the message’s way.

place-ana-phone = On Ana’s phone
place-first-wire = On the wire from Ana’s phone to the platform
place-passing = In the platform’s memory, while it passes
place-store = In the platform’s database
place-second-wire = On the wire from the platform to Ben’s phone
place-ben-phone = On Ben’s phone
place-enclave = Inside the enclave, while it passes
place-dana-phone = On Dana’s phone, which Ana had the message from
place-agency = At the agency
place-holders = With the share holders
place-ghost = With the hidden recipient
place-trapdoor = With whoever knows the secret number
place-budget = With whoever can pay for the search
place-list-owner = With the list owner
place-clearing-house = At the clearing house
place-caro-phone = On Caro’s phone
place-vendor = At the phone vendor
place-vault = In the vault
place-seized-phone = On Ben’s phone as it was seized, locked
place-cloud = At the backup company

### The drawn test cards.

card-kite = Kite
card-sandcastle = Sandcastle
card-red-triangle = Red triangle
