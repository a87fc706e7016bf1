### Sections that set two things side by side: capabilities, looking, a roll-out,
### services, traces, and two meanings of security by design. All answers in them are
### put together from runs.

## An answer of a run, wherever one stands.

# $design: a design's name. $party: a party's name. $fact: a label.
answer-asked = { $design } · { $party } · { $fact }
answer-asked-within = { $party } · { $fact }
answer-drawn = See it drawn
answer-drawn-of = See it drawn: { $asked }
answer-waiting = Running …
run-progress = Running: { NUMBER($done) } of { NUMBER($all) } designs …

## Two capabilities, side by side.

capabilities-title = Two capabilities, side by side
capabilities-intro = The declaration of April 2024 asks for two things that are quite different from each other, and says that solutions will differ for each. Switch one off and see which of our { $all } designs serve the other, and who else reads words by it.
capabilities-asked = What is asked for
capability-lawful-access = Lawful access: data about a suspect, on an order
capability-proactive-detection = Proactive detection: a known picture found and reported unasked
capability-lawful-access-short = Lawful access
capability-proactive-detection-short = Proactive detection
capability-report-short = Report by the recipient
capabilities-access = What an order has to bring
capability-access-words = Words of a message, without the phone
capability-access-words-or-phone = Words of a message, the seized phone counted too
capability-access-traffic = Who wrote to whom
capabilities-detection-says = Detection counts where a match with the list reaches the platform or the clearing house.
capabilities-both = Of { NUMBER($all) } designs, { NUMBER($access) } { $access ->
    [one] serves
   *[other] serve
} lawful access and { NUMBER($detection) } { $detection ->
    [one] serves
   *[other] serve
} proactive detection: { $both ->
    [0] none serves both
    [one] one serves both
   *[other] { NUMBER($both) } serve both
}, and { NUMBER($neither) } { $neither ->
    [one] serves
   *[other] serve
} neither.
capabilities-only-lawful-access = With lawful access alone asked for, { NUMBER($served) } of { NUMBER($all) } designs { $served ->
    [one] serves
   *[other] serve
} it and { NUMBER($rest) } { $rest ->
    [one] does
   *[other] do
} not.
capabilities-only-proactive-detection = With proactive detection alone asked for, { NUMBER($served) } of { NUMBER($all) } designs { $served ->
    [one] serves
   *[other] serve
} it and { NUMBER($rest) } { $rest ->
    [one] does
   *[other] do
} not.
capabilities-none = Nothing is asked for, so nothing tells the { NUMBER($all) } designs apart.
served-both = Both
served-access = Lawful access only
served-detection = Proactive detection only
served-neither = Neither
served-it = Serve it
served-not = Do not serve it
served-all = All designs
served-count = { $count ->
    [one] { NUMBER($count) } design
   *[other] { NUMBER($count) } designs
}
served-none = No design
actors-title = Who reads words of a message
actor-sender = Sender
actor-recipient = Recipient
actor-provider = Provider
actor-authority = Authority with a valid order
actor-third-party = Anybody else
actor-in = in { NUMBER($count) } of { NUMBER($all) }
actors-note = The provider is the platform or the backup company. Anybody else is the network, an employee, a thief of the database or of a key, or another state’s authority, each if it happens. These are counts of designs on this page, and not of services in use.
capabilities-each = Design by design: what reaches whom
capabilities-each-region = Design by design. Scrolls sideways.
capabilities-each-design = Design
# $count: how many of the three messages of the scene.
capability-messages = { $party } ({ NUMBER($count) } of 3 messages)
capability-none = –
capability-none-spoken = nobody
capabilities-cannot-settle = What no run settles: whether these two capabilities matter most, whether others (reports by users, prevention, searching a phone) matter as much, and what each is worth to anybody.

## “Will not look” and “cannot look”.

looking-title = “Will not look” and “cannot look”
looking-intro = It has been said that abuse does not stop because a company stops looking. A company can stop in two ways. In one, somebody decides not to compare pictures; in the other, the design leaves nothing to compare. Use the same switch, and serve the same order, in both.
looking-policy-title = Off by decision
looking-policy-says = The server can read what it carries. Whether it compares pictures with a list is a setting.
looking-design-title = Off by design
looking-design-says = Messages are sealed from phone to phone. The server has the same list and the same setting.
looking-switch = The server compares pictures with the list
looking-order = Serve an order to resume
looking-ordered = An order to resume has been served, and obeyed.
# $parties: a list of parties.
looking-found-ordered = A match reaches { $parties }.
looking-found = The switch is on. A match reaches { $parties }.
looking-off = The switch is off. No match reaches anybody.
looking-nothing-ordered = The server compares what it has, and no match reaches anybody.
looking-nothing = The switch is on. The server compares what it has, and no match reaches anybody.
looking-cannot-settle = What no run settles: whether a company that moves from one to the other chooses to stop, and whether it should. A different design could look in a different place; it would then change what others see as well.

## The roll-out.

shares-title = A roll-out, conversation by conversation
shares-intro = Services moved to end-to-end encryption by degrees, and one moved back. Move the slider: one part of a hundred conversations is built one way, the rest the other. Each kind is really run, and then counted as often as it occurs.
shares-slider = Conversations that are end-to-end
shares-value = { NUMBER($share) } of 100
shares-sealed-as = How those are built
shares-readable-as = The others: { $design }
shares-list-kept-on-server = End-to-end, the list stays on the server
shares-seen = In how many of a hundred conversations
shares-matched = A match reaches the platform or the clearing house
shares-platform-words = The platform reads the words
shares-thief-words = A database thief reads the words
shares-order-words = An order for stored content brings the words
shares-traffic = An order for traffic data brings who wrote
# $share, $matched: numbers out of 100.
shares-sentence = If each of 100 conversations carried one picture on the list and { NUMBER($share) } of them were end-to-end, { NUMBER($matched) } would lead to a match.
shares-cannot-settle = What no run settles: how many conversations carry such pictures, how many reports there would be, and what came of them. A count of reports is not a count of crimes, of children or of offenders.
shares-history = What happened, by date

## Services differ.

services-differ-title = Services differ
services-differ-intro = The same two questions, put to different kinds of services: who reads the words, and who has the picture open, so that it could be compared with a list? Each row is a run of the design that is built like it.
services-differ-kind = Kind of service
services-differ-design = Run as
services-differ-words = Reads the words
services-differ-picture = Has the picture open
services-differ-ordinary = in the ordinary course
services-differ-if = if it happens
services-differ-region = Services and who sees what. Scrolls sideways.
service-public-post = Post that anybody may read
service-web-mail = Web mail, most direct messages
service-sealed-mail = Encrypted e-mail
service-group = Group chat, end-to-end
service-one-to-one = Chat of two, end-to-end
service-backup = That chat, with a backup in the cloud
service-backup-own = That chat, with a backup under a passcode
services-differ-note = The two phones are left out. A post that is meant for everybody hides nothing from anybody: there, sight is no loss.

## What is left to go by.

traces-title = What different kinds of abuse leave to go by
traces-intro = In a survey of 2022, providers said which way of finding abuse is most useful for which kind. Beside what they said stands what reaches somebody in a run, with a server that can read and end to end.
traces-way = Way of finding
traces-rated = What providers said (2022)
traces-readable = The server can read
traces-sealed = End to end
traces-region = Ways of finding abuse. Scrolls sideways.
trace-known-picture = A list of known pictures
trace-known-picture-rated = Rated most useful against images of the abuse of children; not nearly so useful against most other abuse.
trace-report = A report by a user
trace-report-rated = Does better against most other kinds of abuse.
trace-behaviour = Metadata: who, to whom, when
trace-behaviour-rated = Does better against most other kinds of abuse.
traces-not-known = The declaration also names terrorism, trafficking, drugs, murder and economic crime. We found no survey that says which of these ways serves which of them, so the table says nothing about them.

## Security by design, twice.

by-design-title = Security by design, two meanings
by-design-intro = The declaration asks industry to build in security by design, and means that reporting and lawful access stay possible. Engineers often mean something else by the same words: to think first of who might attack. Here is one design made with each in mind, and the same thief at both.
by-design-threat-title = Threats first
by-design-threat-says = The question at the start: who could attack, and what must they not get? The answer is that nobody in the middle keeps a key.
by-design-access-title = Access first
by-design-access-says = The question at the start: what must still be possible for whoever is entitled? The answer is that one agency keeps a key as well.
by-design-same = In these two runs the same parties read the words.
# $gained, $lost: a list of parties, or “nobody”.
by-design-differs = Who reads the words in the second and not in the first: { $gained }. Who reads them in the first and not in the second: { $lost }.
by-design-nobody = nobody
by-design-cannot-settle = What no run settles: how likely a theft is, how often an order would come, and which of the two meanings a law should have in mind.
