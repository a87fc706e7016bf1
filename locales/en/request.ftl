### The request desk: an order is written, approved, served, and answered.

request-title = Serve an order
request-intro = Choose an order, get the approvals it needs, serve it on a messaging system, and read what comes back: every record, byte for byte, with what could be opened and what could not.
request-aside = A legal power decides what may be demanded. The design of a system decides what there is to give. Here, both are yours to choose.

## The order as it is written.

order-title = The order
order-case = Case { $case }
order-law = Whose law
order-instrument = What is asked for
order-design = Of which system
# $target: whose, as in “Ana’s and Ben’s accounts”.
order-more = About { $target }, on day { NUMBER($day) }. Offence: { $offence }.
order-target = About whom
order-day = On which day
order-day-option = Day { NUMBER($day) }{ $day ->
    [1] : after the first message
    [5] : the day of the message
    [7] : the day of the table
    [10] : the last day
   *[other] {""}
}
order-offence = What the case is about
order-serve = Serve the order
order-serve-ready = Everything it needs is there.
order-serve-early = It can be served as it is. Without what it needs it will be refused.
order-serve-waits = It goes out as soon as everyone asked has answered.

## Approvals.

approvals-title = What it needs
approvals-none = Nobody’s approval is needed.
approvals-or = or
approvals-signed = Signed. The signature begins { $signature }
approvals-other-order = Signed an order that you have changed since.
law-more = Deadlines, and what this rests on

## The folder.

folder-tab = What comes back
folder-nothing-yet = The folder is still empty.
# $office: as in “a judge”.
folder-next-ask = Next: have { $office } approve the order. Then serve it.
folder-next-serve = Next: serve the order.
folder-will-hold = It will hold what this system really has that day, and nothing else. The order is carried out in this page, on ten days of a conversation with real keys and real bytes.
folder-stale = This folder answers an order that you have changed since. Serve the new one to see what it gives.
folder-refused = The order was refused.
folder-refusal-logged = The refusal is written in the oversight log, as entry { NUMBER($number) }.
folder-not-there = There is nothing of the kind to be had.
folder-not-there-why = The order was approved, but this system has nothing of the kind on that day. Choose another day, or somebody else.
folder-failed = The desk could not answer. Reload the page and try again.

## Why an order is refused. $office: who it is about, as in “a judge”.

refusal-no-such-instrument = The law of this frame has no such instrument, as far as is known here.
refusal-wrong-target = What is asked for cannot be directed there.
refusal-no-days = Its last day lies before its first.
refusal-offence-not-covered = It may not be used for such an offence.
refusal-approval-missing = The approval of { $office } is missing.
refusal-wrong-office = It was approved by an office that this order does not need. The approval of { $office } is missing.
refusal-approval-expired = The approval of { $office } is not good on the day of the order.
refusal-signature-does-not-hold = The signature of { $office } does not hold: the order was changed after it was signed, or somebody else signed.

## The package.

package-words = The folder holds the words.
package-sealed = The folder holds the message, sealed. What opens it lies elsewhere.
package-closed = The folder holds the message, sealed, and nothing that still exists opens it.
package-about = The folder tells of the message, and not what it says.
package-account = The folder tells of the accounts, and nothing of the message.
package-silent = The folder holds records that say nothing of the message.
package-empty = The folder is empty: there is nothing that this order reaches.
package-frozen = { $count ->
    [0] Nothing is handed over, and there is nothing to freeze.
    [one] Nothing is handed over. One record is frozen.
   *[other] Nothing is handed over. { NUMBER($count) } records are frozen.
}
package-count = { $records ->
    [0] No record
    [one] One record
   *[other] { NUMBER($records) } records
}, { $bytes ->
    [one] one byte
   *[other] { NUMBER($bytes) } bytes
}, as they were held.
package-records = { $count ->
    [one] The one record, byte for byte
   *[other] All { NUMBER($count) } records, byte for byte
}
package-frozen-list = { $count ->
    [one] The record that is frozen
   *[other] The { NUMBER($count) } records that are frozen
}
package-frozen-line = { $form }, { $keeper }, since day { NUMBER($day) }, { NUMBER($count) } bytes. SHA-256: { $digest }
package-download = Save the package
package-download-says = A ZIP file with a README, the list in JSON and as tables, every record in a file of its own, and SHA-256 sums. It is made here; nothing is sent.
package-saved = The file was handed to the browser, to be saved.
package-not-saved = The browser could not save the file. Another browser may.
# What stands in README.txt.
package-readme =
    Sightlines: the answer to an order.

    { $headline }

    This is a model. Everything in it was made in a web page that plays ten days
    of a conversation with real keys and real bytes. No real person, account or
    company is in it.

    manifest.json   the whole list: order, approvals, records, findings
    records.csv     the records as a table
    findings.csv    what they show, and what they do not
    records/        every record as it was held; of a key, its fingerprint
    custody.json    who handed the package to whom, with signatures
    SHA256SUMS      check it with: sha256sum -c SHA256SUMS

cover-title = Cover sheet
cover-case = Case
cover-law = Law
cover-asked = Asked for
cover-whose = About
cover-system = System
cover-covers = Covers
cover-day = day { NUMBER($from) }
cover-days = { $from ->
    [0] from the beginning
   *[other] from day { NUMBER($from) }
} to day { NUMBER($until) }
cover-offence = Offence
cover-by = Written by
cover-approved = Approved by
cover-nobody = nobody; nobody had to

## The categories of data: those of Article 3 of Regulation (EU) 2023/1543, and keys.

category-subscriber = Subscriber data
category-subscriber-what = Who opened the account.
category-identification = Identification
category-identification-what = Technical data asked for only to find out who somebody is.
category-traffic = Traffic data
category-traffic-what = Who, when, where, how much.
category-content = Content
category-content-what = What was said or shown.
category-keys = Keys
category-keys-what = What opens other records. Shown by fingerprint, never as bytes.
category-count = { $count ->
    [0] No record of its own.
    [one] One record.
   *[other] { NUMBER($count) } records.
}

finding-how = Why? How it came out
finding-would-take = It would take { $ways }.
why-not-sealed-here = Records of this message are in the folder. What would give it lies elsewhere.
why-not-lies-elsewhere = No record in the folder is about it. It lies elsewhere.
why-not-closed-for-good = Records of this message are in the folder. Nothing that still exists gives it.
why-not-nowhere-left = No record in the folder is about it, and nothing that still exists gives it.
proof-record = record { NUMBER($number) }
proof-step = what step { NUMBER($number) } gave
proof-gives = It gives { $form }.
proof-fingerprint = A key is shown by its fingerprint.
proof-read-from = Read from { $input }.

record-line = { NUMBER($number) }. { $form }, { $count ->
    [one] one byte
   *[other] { NUMBER($count) } bytes
}
record-key = { NUMBER($number) }. { $form }, by its fingerprint
record-kept = Kept
record-days = There
record-category = Category
record-message = Message
record-message-number = number { NUMBER($number) } of the conversation
record-opened = Opened
record-not-opened = Not opened
record-digest = SHA-256
record-key-says = Of a key only the fingerprint is shown. The key itself does not leave the run.

## Who else.

same-means-title = For the case, and for anybody else
same-means-intro = The first line is what the case has gained of the message of day 5. Below it: what others see who hold the same, or come by it. Of each it is taken that it happens: that the order is served, the copy is stolen, the request from abroad is granted.
same-means-who = Who

yields-title = The same order, on every design
# $asked: what is asked for, as in “Stored content”.
yields-intro = { $asked }, of the message of day 5, on every design there is. Each line was run with your message. Choose a design to serve the order on it.
yields-other-day = The table has the order on its usual day and about both accounts. Your order asks for another day, or somebody else; its folder can differ.
yields-caption = What the order “{ $asked }” shows on every design
yields-region = The designs, one a line
yields-nothing = Such an order discloses nothing on any design: it keeps what is there from being deleted.
yields-sees = shown
yields-cannot = cannot be had

## Oversight.

oversight-title = Who watches the desk
oversight-intro = Every order, every refusal and every disclosure is written in a log that only grows. Each entry names the fingerprint of the one before it, and is signed. An auditor needs only the public key to find out whether anything was changed.
oversight-empty = Nothing has been logged yet. Serve an order; a refused one is logged too.
oversight-unreadable = The log cannot be read.
oversight-log = The log
oversight-auditor = The auditor
auditor-holds = { $count ->
    [0] There is nothing in it yet.
    [one] The one entry is in its place, as it was signed.
   *[other] All { NUMBER($count) } entries are in their places, as they were signed.
}
happening-served-name = Served.
happening-refused-name = Refused.
happening-disclosed-name = Disclosed.
# $law: as in “United Kingdom”; $design: a name.
happening-about = { $asked }, { $law }, day { NUMBER($day) }, on “{ $design }”. Case { $case }.
happening-served = All approvals held.
happening-disclosed = { $count ->
    [0] No record was handed over.
    [one] One record was handed over.
   *[other] { NUMBER($count) } records were handed over.
}
tamper-intro = Try it on a copy of the log. Whoever tampers has not the log’s key.
tamper-entry = Entry
tamper-option = Entry { NUMBER($entry) }
tamper-alter = Alter it
tamper-remove = Remove it
tamper-reorder = Swap it with its neighbour
tamper-cut-off = Cut the log off before it
tamper-restore = Put the log back
tampered-alter = In the copy, one bit of entry { NUMBER($entry) } was turned.
tampered-remove = In the copy, entry { NUMBER($entry) } was taken out.
tampered-reorder = In the copy, entry { NUMBER($entry) } changed places with its neighbour.
tampered-cut-off = In the copy, the log ends before entry { NUMBER($entry) }.

## What the auditor says. $entry: the first that does not fit.

fault-bad-key = The log’s key is no key. Nothing can be checked.
fault-altered = Entry { NUMBER($entry) } does not fit: its bytes are not those that were signed.
fault-unreadable = Entry { NUMBER($entry) } is signed, and is no entry.
fault-wrong-place = Entry { NUMBER($entry) } does not fit: it says that it belongs somewhere else. One before it was removed, or they were put in another order.
fault-broken-chain = Entry { NUMBER($entry) } does not fit: it does not name the one before it.
fault-cut-short = Entry { NUMBER($entry) } is missing: the log once published that there were more.
fault-not-in-the-head = Entry { NUMBER($entry) } was added: the log never published that there were so many.
fault-other-end = Entry { NUMBER($entry) } does not fit: the log published another end.
fault-head-not-signed = The signature on the log’s end does not hold.

## Chain of custody.

custody-title = From the platform to the court
custody-intro = Evidence is of use when a court can trust that nobody changed it. Whoever passes the package on signs for it, by its fingerprint. Have somebody alter one bit of one record on the way, and see what the court finds.
custody-empty = There is no package yet. Serve an order to have one.
custody-who = Who alters a record
custody-nobody = Nobody
custody-hand-on = Hand it on to the court
custody-step = { $giver } signs and hands it to { $receiver }.
custody-altered = In the hands of { $holder }, one bit of record { NUMBER($record) } was turned.
custody-holds = The court finds every signature in order, and the package as it left the platform.
custody-fault-no-hand-over = Nobody has handed anything over.
custody-fault-not-signed = The court finds that the signature at step { NUMBER($step) } does not hold.
custody-fault-broken-chain = The court finds that step { NUMBER($step) } does not follow from the one before it.
custody-fault-package-altered = The court finds that the package is not the one that left the platform. It was changed in the hands of { $holder }.
custodian-platform = the platform
custodian-platform-name = The platform
custodian-police = the police
custodian-police-name = The police
custodian-laboratory = the laboratory
custodian-laboratory-name = The laboratory
custodian-court = the court
custodian-court-name = The court

## The notice simulator.

notice-title = A capability notice, step by step
notice-intro = Some laws let a state oblige a provider to have the means to answer later orders. Follow one: who signs it, what it may demand, whether it can be reviewed, who may know, and what the provider may do. Each answer is another system, and both are run.
notice-open = Draft a notice
notice-demand = What it demands
demand-agency-key = A key for an agency
demand-agency-key-what = The key of each message is also sealed to one agency’s key.
demand-divided-key = A divided key
demand-divided-key-what = The same, with that key divided among five holders.
demand-hidden-device = A hidden recipient
demand-hidden-device-what = The provider can add a recipient that the others do not see.
demand-readable-messages = Messages the provider can read
demand-readable-messages-what = End-to-end encryption is taken away.
demand-readable-backups = Backups that can be read
demand-readable-backups-what = The backup company holds the keys of the backups. Begins with sealed backups: choose such a system above.
demand-phone-key = A way into a locked phone
demand-phone-key-what = The vendor of the phone keeps a key that opens that one phone.
notice-stage-drafted = Drafted
notice-stage-drafted-what = The notice is being written. The provider may be consulted, and those who must sign have not all done so.
notice-stage-given = Given
notice-stage-given-what = The provider has it in hand. It may ask for a review before the notice takes effect.
notice-stage-under-review = Under review
notice-stage-under-review-what = The notice is looked at again: what it would cost, and whether it is proportionate.
notice-stage-in-force = In force
notice-stage-in-force-what = The provider must answer. These answers go together with this system:
notice-stage-answered = Answered
notice-stage-answered-what = The provider has changed its system. The notice itself permits no surveillance: for any message an order is still needed.
notice-stage-in-court = In court
notice-stage-in-court-what = The provider challenges the notice. The system stays as it is until the court decides.
notice-stage-ended = Ended
notice-stage-ended-what = The notice is no longer in force. The system is as it was.
notice-signed = Signed by { $offices }.
notice-to-sign = Still to sign: { $offices }.
notice-is-secret = The provider may not speak of it.
notice-consulted = The provider was consulted.
notice-reviewed = It was reviewed.
notice-told = Users were told.
notice-now = The system is now: { $design }.
notice-action-consult = Consult the provider
notice-action-give = Give it to the provider
notice-action-ask-for-review = Ask for a review
notice-action-confirm = The review confirms it
notice-action-revoke = The review revokes it
notice-action-take-effect = Let it take effect
notice-action-uphold = The court upholds it
notice-action-quash = The court quashes it
notice-action-tell-users = Tell the users
response-comply = Comply
response-withdraw = Withdraw the feature
response-challenge = Go to court
alternative-divide-the-key = Divide the key among five instead
alternative-public-log = Do it, with a public key log
alternative-reports = Offer verified reports instead
alternative-no-backups = Offer no backups
alternative-keep-less = Delete messages after a day
notice-refusal-no-such-notice = The law of this frame has no such notice, as far as is known here. Choose another law above.
notice-refusal-not-now = That step does not come here.
notice-refusal-wrong-office = This office has no part in it.
notice-refusal-not-signed = It cannot be given yet: somebody who must sign has not.
notice-refusal-secret = The provider may not tell: the notice is secret.
notice-refusal-no-such-change = That answer does not go together with this system.
notice-again = Begin again
notice-before-after = Before: { $before }. After: { $after }.

## Across a border.

border-title = The same request, across a border
border-intro = The provider is in another country. The same request can go three ways, and each takes its time. A provider does not keep records for ever: what is still there on the day of the answer is run.
border-open = Ask across a border
border-preserved = A preservation is served on the same day
border-emergency = It is an emergency
border-kept = How long the provider keeps a stored row
border-days = { $days ->
    [one] one day
   *[other] { NUMBER($days) } days
}
route-production-order = Production order
route-production-order-what = A judge or prosecutor in one state of the Union orders the provider’s representative in another, directly.
route-mutual-assistance = Mutual legal assistance
route-mutual-assistance-what = One state asks another, and that state’s own authorities order the provider.
route-executive-agreement = Executive agreement
route-executive-agreement-what = Two states have agreed that an order of the one may go to providers in the other, directly.
border-clock = Answered between day { NUMBER($earliest) } and day { NUMBER($latest) }.
border-clock-one = Answered on day { NUMBER($earliest) }.
border-clock-supposed = Nobody has said how long it takes. Here it is supposed to be answered on day { NUMBER($earliest) }.
border-left = On day { NUMBER($day) }, { NUMBER($left) } of { NUMBER($count) } rows are still there.
border-shows = They show: { $facts }.
border-shows-nothing = They show nothing of the message.
border-frozen = What was frozen is kept until day { NUMBER($day) }.
border-since = Can be used since { $date }.
border-limit = Days are counted as in the scene, and go on after its end. Times are as laid down or as reported; nobody here has measured them.

## The rule-builder.

rules-title = Two sets of rules, one case
rules-intro = Who must approve, for which offences, how long may it last, who is told, and is it logged? Make two sets of rules and run the same case under both.
rules-open = Build two sets of rules
rules-case = The case is the order above: { $asked }, on day { NUMBER($day) }. Offence: { $offence }.
rules-has = What the case has: approved by
rules-a = Rules A
rules-b = Rules B
rules-approvers = All of these must approve
rules-offences = For these offences
rules-days = It may last
rules-told = Who is told
told-nobody = Nobody
told-target = Whoever it is directed at
told-everybody = Everybody whose messages were disclosed
rules-after = When
rules-after-days = { $days ->
    [0] at once
    [one] one day later
   *[other] { NUMBER($days) } days later
}
rules-logged = It is written in the oversight log
rules-run = Run the case under both
ruling-same = Nothing differs.
ruling-differs = This is what differs:
ruling-outcome = Outcome
ruling-days = Days covered
ruling-records = Records disclosed
ruling-shown = Shown
ruling-told = Told
ruling-log = Log
ruling-served = Served.
ruling-nothing = Nothing.
ruling-told-on = On day { NUMBER($day) }.
ruling-told-nobody = Nobody.
ruling-logged = Written in it.
ruling-not-logged = Not written in it.
ruling-count = { NUMBER($count) }

## Identification.

address-title = From an address to a household
address-intro = Providers of internet access have fewer addresses than customers. Several households share one at the same time, each with its own range of port numbers, for a while. Whoever asks for a household must name address, port and time, and the clocks must agree.
address-open = Find the household
address-who = Who really visits the service
address-number = { NUMBER($number) }
address-clock = The service’s clock
address-clock-right = is right
address-clock-ahead = is { NUMBER($seconds) } seconds ahead
address-clock-behind = is { NUMBER($seconds) } seconds behind
address-with-port = The port was written down, and is given
address-corrected = It is known how far the clock is off, and set right
address-log = The service wrote down
address-asked = The question
address-question = { $address }, port { $port }, at { $time }
address-question-no-port = { $address }, at { $time }
address-answer = The access provider’s log answers
address-truth = It really was
address-household = household { $number }
address-nobody = nobody
hit-right = The right household, and no other.
hit-wrong = One household, and the wrong one.
hit-among = Several households; the right one is among them.
hit-missed = The right household is not among them.
address-limit = A small model: eight households share one address, and change ports every 15 minutes. The visit is half a minute before such a change. A household is not yet a person.
