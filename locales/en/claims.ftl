### The sentences of the dispute. First the page; then how a run’s answer is worded,
### a few patterns for all of them; then the sentences, each with the strongest reply
### and with what no run can show. Every sentence and every reply is a paraphrase, in
### words of this page; what each rests on stands in content/claims.toml.

claims-title = The claims, run
claims-intro = What European police chiefs, the press around them, companies, charities and researchers have said about encryption, one sentence at a time, beside the strongest reply we found. What can be run is run, on your own message. What no run can decide is said to be so, and left to you.
claims-paraphrased = Every sentence is a paraphrase. Those from the press are told as reported, from a copy that had been reworded; none of them is a quotation.
claims-message = Run with your message:
claims-other-message = Write another message

## Which of them are shown.

claims-choose = Which claims
claims-by = Said by
claims-kind = Kind of sentence
claims-settles = What a run can do
claims-order = In order of
claims-any = all
claims-order-given = the declaration and the press
claims-order-kind = the kind of sentence
claims-order-speaker = who says it
claims-order-settles = what a run can do
claims-shown = { $shown ->
    [one] One claim of { NUMBER($all) } is shown.
   *[other] { NUMBER($shown) } claims of { NUMBER($all) } are shown.
}
claims-none-shown = No claim is of this kind, by this speaker and for this use of a run. Choose “{ claims-any }” for one of the three.
claims-reply-first = Show the reply first
claims-reply-first-says = What is read first weighs more. You choose it.
claims-core = The core of the dispute
claims-more = { $count ->
    [one] One more claim
   *[other] { NUMBER($count) } more claims
}

## One claim.

claim-number = Claim { NUMBER($number) }
claim-said-by = Said by { $speaker }
claim-claim = The claim
claim-reply = The strongest reply
claim-reply-by = Answered by { $holder }
claim-numbers = The published numbers
claim-run = Run the sentence
claim-cannot = What no run can show
claim-elsewhere = Where else it is looked into
claim-open-to-run = Open the claim, and the runs it needs are done here.
claim-no-run = No run can touch this sentence: it is not about what a messaging system does.
claim-run-elsewhere = The experiment for this sentence is on another page.
claim-run-not-built = The experiment for this sentence belongs to a page that is not built yet.

claim-kind-technical = Technical
claim-kind-technical-says = about what a system does: a run can decide it
claim-kind-empirical = Empirical
claim-kind-empirical-says = about what happens: it needs data
claim-kind-legal = Legal
claim-kind-legal-says = about what the law says: it needs a text or a court
claim-kind-value = Value
claim-kind-value-says = about what should be: nothing decides it for you
claim-kind-fact = Plain fact
claim-kind-fact-says = it can be looked up

claim-settles-decides = A run decides it
claim-settles-part = A run shows part of it
claim-settles-data = It needs data, or a text
claim-settles-value = It is a question of values

speaker-chiefs = the European police chiefs (joint declaration, April 2024)
speaker-nca = the UK’s National Crime Agency, as reported (April 2024)
speaker-biggar = Graeme Biggar, Director General of the UK’s National Crime Agency, as reported (April 2024)
speaker-de-bolle = Catherine De Bolle, Executive Director of Europol, as reported (April 2024)
speaker-press = the press (April 2024)
speaker-companies = technology companies, as reported (April 2024)

speaker-chiefs-short = European police chiefs
speaker-nca-short = National Crime Agency
speaker-biggar-short = Graeme Biggar
speaker-de-bolle-short = Catherine De Bolle
speaker-press-short = The press
speaker-companies-short = Technology companies

## Pages that bear on a claim.

claim-page-time = By the day on which something happens
claim-page-request = Serve the order yourself
claim-page-detect = A laboratory for matching pictures
claim-page-numbers = How reports, errors and cases are counted
claim-page-traces = What is left without the content
claim-page-not-built = { $page } (this page is not built yet)

## A run’s answer. $with: a design, or several, as after “With”. $party: a party
## inside a sentence, those that look only if it happens marked so. $fact, $seen,
## $unseen: facts inside a sentence.

run-sees = With { $with }, { $party } can see { $fact }.
run-only-if = With { $with }, { $party } could see { $fact } only with { $ways }.
run-cannot = With { $with }, { $party } cannot see { $fact }: nothing that exists on day 10 would give it.
run-who = With { $with }, { $count ->
    [0] none of the { $of } parties asked about can see { $fact }.
    [one] one of the { $of } parties asked about can see { $fact }: { $parties }.
   *[other] { $count-word } of the { $of } parties asked about can see { $fact }: { $parties }.
}
run-what-all = With { $with }, { $party } can see { $seen }.
run-what-part = With { $with }, { $party } can see { $seen }. Of what was asked, this stays closed: { $unseen }.
run-what-none = With { $with }, { $party } can see nothing of what was asked: { $unseen }.
run-change = Between the two, { $lost ->
    [0] nobody loses sight of anything
    [one] one cell of the table goes from seen to unseen
   *[other] { NUMBER($lost) } cells of the table go from seen to unseen
} and { $gained ->
    [0] none the other way.
    [one] one the other way.
   *[other] { NUMBER($gained) } the other way.
}
run-tally = { $count ->
    [one] One design was run.
   *[other] { NUMBER($count) } designs were run.
} In { NUMBER($first) }, { $first-says }. In { NUMBER($second) }, { $second-says }. { $both ->
    [0] In none both are so
   *[other] In { NUMBER($both) } both are so
}, and { $neither ->
    [0] in none neither.
   *[other] in { NUMBER($neither) } neither.
}
run-group-access = an order or a notice brings words of the conversation, the search of an unlocked phone not counted
run-group-detection = a listed picture is matched, and the match reaches the platform or a clearing house
run-group-outsiders = somebody whom no order here names (the network, an employee, a thief, a key thief or a foreign authority) reads words of it, if that happens
run-group-access-short = Words for an order or a notice
run-group-detection-short = A match that is reported
run-group-outsiders-short = Words for somebody no order names

run-asked-one = Can { $party } see { $fact }?
run-asked-who = Who of these can see { $fact }?
run-asked-what = What of this can { $party } see?
run-asked-change = What differs between the two?
run-asked-tally = Which designs do the one, which the other?
run-of = Asked of: { $designs }
run-of-all = Asked of all { NUMBER($count) } designs
run-cells = What was asked
# $party, $fact: names, as labels.
run-row = { $party }: { $fact }
run-waiting = Running …
run-link-cell = { $verdict }: see the run behind it
run-compare = Compare the two in full
run-tally-both = Both
run-tally-first = Only: { $doing }
run-tally-second = Only: { $doing }
run-tally-neither = Neither

## Who replies.

holder-anderson = Ross Anderson, computer scientist (2022)
holder-pfefferkorn = Riana Pfefferkorn, from a survey of online service providers (2022)
holder-kerr-schneier = Orin Kerr and Bruce Schneier, in a paper on ways around encryption (2018)
holder-crin = the Child Rights International Network (2023)
holder-messengers = seven messaging firms, in an open letter (2023)
holder-tech-against-terrorism = Tech Against Terrorism, in a report commissioned by Facebook (2021)
holder-privacy-international = Privacy International and Liberty, before a UK tribunal (from 2025)
holder-iccl = the Irish Council for Civil Liberties (2022), and the Irish police in answer (2024)
holder-meta = Meta, as reported (2024 and 2025)
holder-stanford = the Stanford Internet Observatory, after 66 interviews (2024)
holder-bugs-authors = fourteen computer scientists, in “Bugs in our Pockets” (2021)
holder-cjeu = the Court of Justice of the European Union, on the EncroChat evidence (2024)
holder-fbi-chart = a chart by the FBI, as published (2021)
holder-iwf = the Internet Watch Foundation (2023)
holder-us-officials = US officials, after intrusions into telephone networks (2024)
holder-kaye = David Kaye, UN Special Rapporteur on freedom of expression (2015)
holder-ecthr = the European Court of Human Rights, in Podchasov v. Russia (2024)
holder-edri = European Digital Rights, with others, in an open letter (2023)
holder-welcome-to-video = press reports on the “Welcome to Video” case (2019)
holder-eff = the Electronic Frontier Foundation, as reported (2024)
holder-signal = Meredith Whittaker, president of Signal (2023)
holder-cdt = the Center for Democracy and Technology, in a letter (2022)
holder-doormats-authors = fifteen computer scientists, in “Keys Under Doormats” (2015)
holder-whatsapp = Will Cathcart, head of WhatsApp, as reported (2023)
holder-swedish-forces = the Swedish Armed Forces, as reported (2025)
holder-greek-case = reports on the Greek wiretapping case (2006)
holder-edpb = the EU’s data protection authorities, in a joint opinion (2022)
holder-linear-study = a study of reports over ten years (2024)
holder-nspcc = the NSPCC, a UK children’s charity, in a discussion paper
holder-apple = Apple, on why it gave up its plan (2023)
holder-ncmec = the US clearing house NCMEC itself
holder-german-figures = press reports on figures of the German federal police (2024)
holder-us-law = US law, as the clearing house NCMEC explains it
holder-npcc = the UK’s National Police Chiefs’ Council (2023)
holder-encrochat = reports on the EncroChat operation (2023)
holder-uk-government = the UK Home Office (2024)
holder-two-headlines = the National Crime Agency’s own publication of the same text (2024)
holder-ohchr = the UN human rights office (2022)
holder-lawful-hacking-authors = four computer scientists, in “Lawful Hacking” (2014)
holder-ietf = the Internet’s standards body, the IETF (2000 and 2014)

## The declaration, April 2024.

claim-c1 = Industry and governments should act urgently, so that people are safe on social platforms.
claim-c1-reply = The debate should begin with the children at risk, and with local policing and social work; not with the technology of surveillance.
claim-c1-cannot = How urgent something is, and which action is the right one.

claim-c2 = Measures such as { -end-to-end-encryption } stop companies from seeing the offences that take place on their services.
claim-c2-reply = Companies learn of abuse in several ways. Scanning content is rated most useful for known pictures of child abuse; for most other kinds, reports by users and metadata are.
claim-c2-cannot = What a company makes of what it sees. Content, metadata and reports have to be told apart: the runs ask about each.

claim-c3 = { -end-to-end-encryption(at: "start") } stops police from obtaining such evidence, and from using it, against the most serious crimes.
claim-c3-reply = There are six kinds of ways around encryption, among them finding a key and finding another copy. None works every time, and none can be ruled out every time.
claim-c3-cannot = How often another way is enough in a real case.

claim-c4 = Police and the technology industry share a duty to protect the public, and children above all.
claim-c4-reply = Protection and privacy should not be set against each other. Encryption touches the whole range of children’s rights, in both directions, and it is the situation that decides.
claim-c4-cannot = Who owes what to whom.

claim-c5 = A valued partnership between police and industry is now at risk.
claim-c5-reply = Powers planned in the UK could force private messages to be scanned, and so defeat { -end-to-end-encryption }.
claim-c5-cannot = How much a partnership is worth, and who puts it at risk.

claim-c6 = Two capabilities matter most for safety online: “lawful access”, which is answering an order about a suspect, and “proactive detection”, which is finding illegal material unprompted.
claim-c6-reply = Other means matter too, and need no content: metadata, reports by users, and features that make misuse slower.
claim-c6-cannot = Whether others matter as much: reports, prevention, the search of a device.

claim-c7 = “Lawful access” means that companies hand over a suspect’s data when a lawful authority requires it, with strong safeguards and oversight.
claim-c7-reply = Whether notices that oblige a company to keep such access open are lawful, and whether they may be secret, is contested before a tribunal.
claim-c7-cannot = How strong safeguards are in practice. That takes the text of a law, and its record.

claim-c8 = Companies can, on their own initiative, find illegal or harmful activity on their platforms.
claim-c8-reply = A report is not yet a finding: of 4,192 that reached the Irish police in 2020, 471 turned out to be no abuse material. The police answer that trained examiners check each one.
claim-c8-cannot = How many finds are right. That depends on the list, on the threshold and on those who check.

claim-c9 = This matters above all for finding users with a sexual interest in children, who trade pictures or seek contact.
claim-c9-reply = Contact can be made harder without reading anybody’s messages: limits on adults who write to teenagers, signals from how accounts behave, and reports.
claim-c9-cannot = How many such users each means finds.

claim-c10 = Companies can alert the authorities today. That has kept many thousands of children from harm, and has led to arrests.
claim-c10-reply = The channel is very valuable; but police struggle to tell which report is urgent, because many lack detail. Better technology at the clearing house and better reports would help.
claim-c10-cannot = What led to what, and how much of it came from private messages.
claim-c10-data = In the UK, 1,200 children kept from harm and 800 arrests a month are the figures most often given. Published statements attribute them differently (see claim 38), and none gives the share that comes from private messages.

claim-c11 = The two capabilities are quite different from each other.
claim-c11-reply = One of them, scanning on the phone, neither reliably prevents crime nor prevents surveillance. It can fail, be evaded and be misused.
claim-c11-cannot = What designs that nobody has modelled here would do.

claim-c12 = Together, the two save lives every day: in terrorism, abuse, trafficking, drugs, murder and economic crime.
claim-c12-reply = What encryption changes depends on the kind of abuse. Scanning is rated most useful for known pictures of child abuse; for most other abuse, reports by users and metadata are.
claim-c12-cannot = Lives saved are counted in cases, and not in runs.

claim-c13 = They supply the evidence on which prosecutions rest, and justice for victims.
claim-c13-reply = Data is not evidence yet: courts must be able to review how it was obtained, and may have to leave out what the defence cannot effectively comment on.
claim-c13-cannot = Whether a court admits it.

claim-c14 = { -end-to-end-encryption(at: "start") } is being introduced in a way that undermines both capabilities.
claim-c14-reply = People expect that nobody reads their private messages. Safety features, signals from accounts and reports remain, and the company expects to go on sending more reports than its peers.
claim-c14-cannot = Whether another way of introducing it would be better. That is argued under claim 25.

claim-c15 = Companies will not be able to answer a lawful authority effectively.
claim-c15-reply = Answers differ between services that are all encrypted: one gives two dates, another contacts and who wrote to whom, and a third, through a backup, the content.
claim-c15-cannot = What counts as “effectively”.

claim-c16 = Companies will not be able to find or to report illegal activity.
claim-c16-reply = Firms already stop malware inside encrypted apps. Why, then, should known pictures of abuse not be stopped in the same way?
claim-c16-cannot = How much reports by users and metadata find in practice, compared with matching.

claim-c17 = As a result, police will not be able to keep the public safe.
claim-c17-reply = Encryption keeps people safe too: after intruders had reached telephone networks, people at risk were advised to use end-to-end encrypted messages.
claim-c17-cannot = What will happen.

claim-c18 = Until now, societies have not tolerated spaces that are beyond the reach of law enforcement.
claim-c18-reply = A restriction of encryption or anonymity has to be laid down in law, to serve a legitimate aim, and to be necessary and proportionate.
claim-c18-cannot = History. Spoken words and burned letters left nothing to seize; whether they were such spaces is disputed. The runs only show what is kept.

claim-c19 = They should not tolerate them now.
claim-c19-reply = A law that had all messages stored, and encrypted chats decrypted, was not necessary in a democratic society; weakening encryption would affect all users.
claim-c19-cannot = What a society should tolerate.

claim-c20 = Society must not let itself become unable to see crime.
claim-c20-reply = Access by design and general scanning undermine privacy, confidentiality and security, and do so for everybody.
claim-c20-cannot = What must not be allowed, and at what price.

claim-c21 = The darkweb shows how fast, and how widely, criminals make use of such anonymity.
claim-c21-reply = Anonymity did not stop an investigation that followed payments: 337 arrests were reported, and at least 23 children rescued.
claim-c21-cannot = How widely it is used, and for what. Anonymity and encryption are two things: the runs keep them apart.

claim-c22 = Police support encryption, and other inventions that strengthen the security and privacy of citizens.
claim-c22-reply = Encryption to which a third party has a way in is not { -end-to-end-encryption }.
claim-c22-cannot = What somebody supports. The runs show against whom which encryption protects.

claim-c23 = There need be no choice of one or the other between security and privacy online and the safety of the public.
claim-c23-reply = Access cannot be kept to those who mean well. Signal would leave a market rather than be weakened there.
claim-c23-cannot = How much each side weighs. The runs show who gains sight and who loses it; the scale is yours.

claim-c24 = Being absolute, on either side, does not help.
claim-c24-reply = Some lines are technical: a system that detects what is in messages is not end-to-end encrypted.
claim-c24-cannot = What helps a debate.

claim-c25 = Technical solutions exist. They need some flexibility from industry, and from governments.
claim-c25-reply = Access that is built in adds complexity, gathers keys where they are worth stealing, gives up { -forward-secrecy }, and leaves open which governments get it.
claim-c25-cannot = Whether a result is “a solution”. The declaration names no technique; the designs run here are this page’s reading of it.

claim-c26 = Solutions will differ by capability, and by platform.
claim-c26-reply = A product is one and the same all over the world. Rather than weaken it in one country, WhatsApp would accept being blocked there.
claim-c26-cannot = Which solution a platform should choose.

claim-c27 = Industry should build in security by design in such a way that it stays able to find and report illegal activity, and to act on a lawful order.
claim-c27-reply = A duty to store messages and give access to them could not be met without bringing in weaknesses that third parties could use.
claim-c27-cannot = What “security by design” should mean: designed against every intruder, or designed to keep a way in.

claim-c28 = Access should be lawful, and exceptional.
claim-c28-reply = In Greece in 2004 and 2005, intruders switched on an interception feature built into a telephone network: more than a hundred phones were tapped, the prime minister’s among them. Nobody was ever tried.
claim-c28-cannot = Whether law, technology or both keep it exceptional over the years.

claim-c29 = Democratic governments should make rules that give police the information they need.
claim-c29-reply = The aim is legitimate; but a law proposed for it risked general scanning, and could be a greater risk to people and society than to offenders. Encryption must not be discouraged.
claim-c29-cannot = Which rules are right. What given rules do can be tried out.

claim-c30 = Offenders increasingly use technology to find and exploit victims, and to talk to each other across borders.
claim-c30-reply = Over ten years, reports have grown in a straight line, in step with the number of accounts.
claim-c30-cannot = How offenders behave.
claim-c30-data = The US clearing house counted 518,720 reports of online enticement of children in the first half of 2025, and 292,951 in the first half of 2024. A count of reports is not a count of crimes.

claim-c31 = The aim that all share must be that abusers are caught and platforms become safer.
claim-c31-reply = An aim alone does not make a measure proportionate. Of the measures proposed for finding abuse in private messages, that had not been shown.
claim-c31-cannot = Which aims should be shared.

## The press around it, April 2024: told as reported.

claim-c32 = Meta’s plans for Facebook and Instagram could cost millions of reports of abuse a year.
claim-c32-reply = The company expects to go on sending more reports than its peers.
claim-c32-cannot = What will be lost, or was. A run shows where a match stops; how many there would have been is a forecast.
claim-c32-data = Incidents reported to the US clearing house fell by 7.0 million from 2023 to 2024, to 29.2 million; Meta’s alone fell by 6.9 million. Reports were also counted in a new way from 2024 on. Instagram ended its end-to-end encrypted chats in May 2026.

claim-c33 = Encryption can be hugely useful, and protects the public from crime.
claim-c33-reply = It has benefits, and should come to a service once the service can show that children will be no less safe.
claim-c33-cannot = How much crime it prevents.

claim-c34 = A blunt and growing roll-out puts users at risk, since companies no longer see illegal behaviour on their own systems.
claim-c34-reply = Scanning private data in the cloud would make new targets for thieves to find, and could spread to other content.
claim-c34-cannot = Whether a roll-out is “blunt”, and which risk is greater.

claim-c35 = Abuse does not stop because companies stop looking.
claim-c35-reply = Nor does the number of reports measure it: a count of reports is not a count of crimes, of children or of offenders.
claim-c35-cannot = How much abuse there is. What differs between a company that does not look and one that cannot, a run can show.

claim-c36 = The vast majority of the reports from Facebook and Instagram that reach UK police would be lost.
claim-c36-reply = Not every report is a case: in Germany, 89,350 of 180,300 in 2023 concerned something criminal. Critics count the others as false alarms; police point to nearly 90,000 leads.
claim-c36-cannot = Whether a forecast was right.
claim-c36-data = The forecast of 2023 was 92 % for Facebook or its Messenger and 85 % for Instagram. It was about reports passed on to the UK. How it was made, we could not find. These are CyberTipline reports; “suspicious activity reports” in UK use are something else.

claim-c37 = Of the referrals that technology companies make to the clearing house NCMEC, Meta makes the majority.
claim-c37-reply = The law requires companies to report what they have become aware of. It does not require them to search, nor lays down what a report must contain.
claim-c37-cannot = It is a matter of counting, and no run is needed.
claim-c37-data = Of 36.2 million reports in 2023, 17.8 million came from Facebook and 11.4 million from Instagram. Of those in 2024, about 67 % came from Meta.

claim-c38 = Content from Facebook and Instagram helps UK police to keep 1,200 children from harm and to arrest 800 suspects each month.
claim-c38-reply = The same figures were given as the monthly average of all police work in the UK on the sexual exploitation of children.
claim-c38-cannot = Which attribution is right.
claim-c38-data = The National Crime Agency (December 2023) gave the figures for its work with police on such reports; the National Police Chiefs’ Council (December 2023) for all police work on these crimes; the Home Office (September 2023) for information from social media companies, and “up to” 1,200.

claim-c39 = { -end-to-end-encryption(at: "start") } also makes it harder for police to obtain data from companies lawfully.
claim-c39-reply = Police analysed more than 115 million conversations of the EncroChat network. They did not break its cipher: software was placed on the phones.
claim-c39-cannot = How much harder it is in practice. A service sold mostly to criminals is not an app for everybody.

claim-c40 = New powers under the Investigatory Powers Act could be used to stop { -end-to-end-encryption } from being introduced unless access is built in.
claim-c40-reply = Each of the three kinds of notice needs a minister’s decision and a Judicial Commissioner’s approval. The changes of 2024 concern review, renewal, and notice of planned changes.
claim-c40-cannot = How powers will be used. That takes the text of the law, and its record.

claim-c41 = The declaration was agreed on 18 April 2024 and published on 21 April. Behind it stand the police chiefs of 32 countries: the UK, the 27 of the EU, Norway, Switzerland, Iceland and Liechtenstein.
claim-c41-reply = It is one text under two headlines: Europol’s asks for action against the roll-out; the National Crime Agency’s asks that the roll-out include measures to protect the public.
claim-c41-cannot = It can be looked up: there is nothing to run.

claim-c42 = As crime moves online, homes are becoming more dangerous than streets.
claim-c42-reply = Figures from online are hard to read: even the clearing house that counts the reports gives no definite explanation for how they change from one half-year to the next.
claim-c42-cannot = How dangerous a place is.

claim-c43 = Technology companies have a social responsibility to make surroundings in which justice can work.
claim-c43-reply = Encryption is a key to privacy and security online; general duties to scan would reach people who have done nothing.
claim-c43-cannot = What a company is responsible for.

claim-c44 = If police lose the ability to collect evidence, society cannot protect victims.
claim-c44-reply = Evidence can be collected through flaws that programs have anyway, phone by phone, without building new ones into everybody’s.
claim-c44-cannot = How often evidence is found in other ways, and what society can do.

claim-c45 = Police reject the idea that it is one or the other: privacy or safety.
claim-c45-reply = Standards for the Internet are not made with wiretapping in mind, and monitoring of everybody is treated as an attack.
claim-c45-cannot = How much each side weighs; as in claim 23.
