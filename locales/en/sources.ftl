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

cell-if-a-phone = a phone
cell-if-both = { $first } and { $second }
cell-if-or-a-phone = { $things }, or a phone
cell-if-for-example = { $things }, or other ways
cell-if-several = several things

### Places along the message’s way.

place-ana-phone = On Ana’s phone
place-first-wire = On the wire from Ana’s phone to the platform
place-passing = In the platform’s memory, while it passes
place-store = In the platform’s database
place-second-wire = On the wire from the platform to Ben’s phone
place-ben-phone = On Ben’s phone
place-agency = At the agency
place-cloud = At the backup company

### The drawn test cards.

card-kite = Kite
card-sandcastle = Sandcastle
card-red-triangle = Red triangle
