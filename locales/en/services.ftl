### What real services can return to an order. Sources, dates and certainty stand
### in content/services.toml; the ids follow from it.

services-title = What real services return
services-intro = So far, everything was run here. This table cannot be run: it is what others have published or reported about real services, each line with its source. The first part is a chart made by the FBI, the federal police of the United States. It shows one agency’s view of one country’s law at one date.
services-chart = The chart of { $made }, for the services as they were in { $as-of }
services-chart-published = It became public in { $published }, released on request under freedom-of-information law.
services-region = The chart, service by service
services-service = Service
services-end-to-end = End-to-end by default
services-column-content = What was said or shown
services-column-backup = Backups
services-column-account = The account
services-column-contacts = Contacts
services-column-traffic = Who, when, where
services-not-said = The chart says nothing
services-short-seen = read at the source
services-short-secondary = as reported
services-short-memory = from memory, not checked
services-short-unopened = source not opened
services-changes = What was published or reported beside it
services-how-published = published
services-how-reported = reported
services-general-title = What the chart allows one to say in general
services-general-separate = End-to-end encryption tells what the company can return of the content. Backups, contacts and traffic data are separate switches: a service can seal the one and keep the other.
services-general-logs = Two services with the same encryption can return very different things, because they keep different records.
services-general-policy = A service without end-to-end encryption does not always hand content over: the law it stands under and its own policy decide too.
services-last-seen = Last looked at on { $date }. Services and policies change; a teacher may know of something newer.

service-end-to-end-yes = Yes
service-end-to-end-no = No
service-end-to-end-newer = In newer versions
service-end-to-end-opt-in = Only in chats started as secret

service-imessage-content = Limited.
service-imessage-backup = A device’s backup, with a warrant. Where iCloud Backup was on, the keys came with it. Messages kept in iCloud likewise.
service-imessage-account = Basic account data, with a subpoena.
service-imessage-traffic = 25 days of look-ups to and from a number. No live record of contacts.
service-imessage-sealed-backup = Advanced Data Protection, when switched on, puts backups and messages in iCloud under keys that only the user’s devices hold. Unless it is switched on, Apple keeps the backup’s keys.
service-imessage-withdrawn-uk = Apple withdrew Advanced Data Protection for users in the United Kingdom, after press reports of a notice. The government neither confirms nor denies that there was one.

service-line-content = Limited: up to seven days of the text chats of chosen users, with a warrant, and only where end-to-end encryption was not in use.
service-line-account = Names, picture, e-mail, telephone number, LINE ID and date of registration.
service-line-traffic = Information about use.

service-signal-content = None.
service-signal-account = Nothing but that the account exists.
service-signal-traffic = Date and time of registration, and the last day of connection.
service-signal-subpoena-2016 = A grand jury in Virginia asked about two numbers, of which one was an account. What was returned: when it was registered, and the last day it connected.
service-signal-subpoena-2021 = A court in California asked about six numbers. The same two items were returned.
service-signal-warrant-2021 = A search warrant of Santa Clara County was answered with times alone. The order not to speak of it was extended four times.

service-telegram-content = None.
service-telegram-account = Address and telephone number, at the company’s choice, for confirmed investigations of terrorism.
service-telegram-policy-2024 = The company changed its policy: address and telephone number of suspects in criminal cases, on a valid order of a court.
service-telegram-figures-2024 = Requests answered in the year, with the users they concerned: India 14,641 (23,535), Germany 945 (2,237), United States 900 (2,253), France 893 (2,072), United Kingdom 142 (293). By the end of September it had been 14 requests (108 users) in the United States.

service-threema-content = None.
service-threema-account = A fingerprint of telephone number and e-mail where given, and the public key.
service-threema-traffic = The token for notifications where used; the days, without the time, on which the ID was made and last used.

service-viber-content = None.
service-viber-account = Telephone number, registration, and the address at sign-up.
service-viber-traffic = A history of messages: time, date, from whom, to whom. Not what was in them.

service-wechat-content = None.
service-wechat-account = Name, telephone number, e-mail and address, for accounts not made in China, as long as the account is active. Nothing for accounts made in China.
service-wechat-traffic = Addresses.

service-whatsapp-content = Limited: none from WhatsApp itself.
service-whatsapp-backup = Where the phone’s iCloud backup held the chats, they could be read from it.
service-whatsapp-account = Basic records, with a subpoena. With a court order also, for example, whom the user has blocked.
service-whatsapp-contacts = With a warrant: the user’s address book, and the users who have this one in theirs.
service-whatsapp-traffic = Live: from whom and to whom each message goes, about every 15 minutes.
service-whatsapp-sealed-backup = Backups can be sealed, for those who choose it: with a key of 64 digits, or a password guarded by a vault in hardware. Then neither WhatsApp nor the company that stores the backup can open it.
service-whatsapp-key-log = A public log of keys, which phones check.

service-wickr-content = None.
service-wickr-account = When the account was made, kinds of devices, last use, number of messages, number of linked e-mails and telephone numbers (not which), picture, version of the app.

service-messenger-default-e2ee = End-to-end encryption becomes the default for chats between two people, over some months.
service-instagram-e2ee-removed = The option of end-to-end encrypted messages is removed. Messages can be read by the company again.
