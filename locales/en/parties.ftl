### Who looks. For each party: its name, a short name for the table and the
### projector, the words for it inside a sentence, and where it stands.

party-ana-phone-name = Ana’s phone
party-ana-phone-short = Ana’s phone
party-ana-phone-phrase = Ana’s phone
party-ana-phone-stands = The sender’s own phone, unlocked, on day 10.

party-ben-phone-name = Ben’s phone
party-ben-phone-short = Ben’s phone
party-ben-phone-phrase = Ben’s phone
party-ben-phone-stands = The recipient’s own phone, unlocked, on day 10.

party-network-name = The network
party-network-short = Network
party-network-phrase = the network
party-network-stands = The Wi-Fi owner or internet provider on Ana’s side, recording since day 0.

party-platform-name = The platform
party-platform-short = Platform
party-platform-phrase = the platform
party-platform-stands = The messaging company, running its service as designed.

party-insider-name = Platform employee
party-insider-short = Employee
party-insider-phrase = an employee of the platform
party-insider-stands = Can run queries and read the servers’ memory. Cannot change the software.

party-thief-name = Database thief
party-thief-short = Thief
party-thief-phrase = a database thief
party-thief-stands = Has one copy of the platform’s database, if it is stolen on day 7. No keys, no traffic.

party-cloud-name = Backup company
party-cloud-short = Backup
party-cloud-phrase = the backup company
party-cloud-stands = Stores the phones’ backups, and any keys it keeps for them.

party-police-subscriber-name = Police: account order
party-police-subscriber-short = Police: account
party-police-subscriber-phrase = police with an order for account data
party-police-subscriber-stands = Get sign-up data and last use from the platform, if an order is served and answered.

party-police-traffic-name = Police: traffic order
party-police-traffic-short = Police: traffic
party-police-traffic-phrase = police with an order for traffic data
party-police-traffic-stands = Get who wrote to whom and when, if an order is served and answered on day 7.

party-police-content-name = Police: content order
party-police-content-short = Police: content
party-police-content-phrase = police with an order for stored content
party-police-content-stands = Get what the platform stores, opened where it can open it, if an order is served and answered on day 7.

party-police-intercept-name = Police: interception
party-police-intercept-short = Police: intercept
party-police-intercept-phrase = police intercepting from day 7
party-police-intercept-stands = Get the platform’s traffic from day 7, if an order is served and carried out. Nothing stored earlier.

party-police-device-name = Police with Ben’s phone
party-police-device-short = Police: phone
party-police-device-phrase = police with Ben’s phone
party-police-device-stands = Hold Ben’s phone, unlocked, if it is seized on day 7.

party-police-backup-name = Police: backup order
party-police-backup-short = Police: backup
party-police-backup-phrase = police with an order to the backup company
party-police-backup-stands = Get what the backup company keeps, if an order is served and answered on day 7.

party-police-notice-name = Police: access notice
party-police-notice-short = Police: notice
party-police-notice-phrase = police with an access notice
party-police-notice-stands = Use the design’s built-in access mechanism from day 7, if a notice is served and obeyed. Nothing where there is none.

party-foreign-name = A foreign authority
party-foreign-short = Foreign
party-foreign-phrase = a foreign authority
party-foreign-stands = Another state’s authority, if it obtains what a content order and an access notice give here.

party-key-thief-name = Key thief
party-key-thief-short = Key thief
party-key-thief-phrase = a key thief
party-key-thief-stands = Has the design’s most powerful stored secret, if it is stolen. Nothing where there is none.

party-list-owner-name = List owner
party-list-owner-short = List owner
party-list-owner-phrase = the list owner
party-list-owner-stands = Maintains the list of known pictures, where the design has one. Receives no reports.

party-clearing-house-name = Clearing house
party-clearing-house-short = Clearing house
party-clearing-house-phrase = the clearing house
party-clearing-house-stands = Receives reports, where the design sends any.
