### The page of one design. Headings and labels first, the same for all; then,
### for each design, what it is, who proposed it, the strongest argument for it,
### the strongest criticism, and what our model of it leaves out. Which sources
### each of these rests on, and how sure it is, stands in content/designs.toml.

## Baselines.

design-postcard-what = The words travel as they were typed. Each machine on the way can read them, change them and keep them, and so can anyone who gets into one of those machines. There is nothing to break, because nothing is locked.
design-postcard-proposed = We know of nobody who proposes it today. Mail on the internet began this way: its transfer protocol dates from 1982 (RFC 821; now RFC 5321, 2008). Encryption between mail servers was added later.
design-postcard-for = We know of nobody who argues for it today. When it was designed it was simple, it worked between very different machines, and any machine on the way could search or filter what passed.
design-postcard-against = RFC 5321 (2008, section 7.1), the standard for sending mail, says itself that such mail is easy to forge, and that real security comes only from protecting the body of a message from end to end.
design-postcard-leaves-out = One platform stands for a chain of mail servers. Nobody changes the words on the way, although anyone there could.

design-transport-what = The words are sealed from Ana’s phone to the platform, and again from the platform to Ben’s phone. Whoever listens on the network gets sealed bytes. In between, the platform opens the message and keeps it readable, so it can search it, compare it, hand it over, or have it stolen.
design-transport-proposed = { -tls } is the internet’s standard for it; its present version is RFC 8446 (2018, edited by Eric Rescorla). Web mail and most direct messages on social networks travel this way.
design-transport-for = The European police chiefs (joint declaration, April 2024) ask that companies stay able to find illegal material and to answer lawful orders; a service that can read what it carries can do both. TikTok, as reported in 2026, presents going without { -end-to-end-encryption } as a choice for safety.
design-transport-against = After intruders had got into US telephone networks, the US agency CISA (December 2024) advised people who are likely targets to use messengers with { -end-to-end-encryption }. The concern behind it: whoever gets into the middle can read what is readable there.
design-transport-leaves-out = The hops are sealed with { -hpke } under a platform key that is fresh each day, not with a full { -tls } stack. There are no certificates and no one who pretends to be the platform.

design-at-rest-what = As with { -transport-encryption }, but whole rows of the database, headers included, are stored sealed under a storage key. The key lies in a vault that the platform’s own servers use all day. A copy of the database without the key is of no use; the running service works as before.
design-at-rest-proposed = Common practice in data centres, with no single author. Apple’s security guide describes it as the standard protection of iCloud: stored encrypted, with keys kept in Apple’s data centres.
design-at-rest-for = Apple’s security guide gives the reason for keeping the keys: the company can then help people to get their data back.
design-at-rest-against = Apple’s own documentation offers { -end-to-end-encryption } of the same data as the stronger choice, because it holds even if the cloud is broken into.
design-at-rest-leaves-out = One storage key seals the whole database; real services use many, in layers, often in special hardware. How the vault is guarded, and whether each use of the key is logged, is not modelled.

design-e2ee-what = Ana’s phone seals the message so that only Ben’s phone has what opens it. The keys are made on the phones, change with every message, and are deleted once used ({ -double-ratchet }). The platform passes on sealed bytes with a readable address: it learns who writes to whom, when and how much.
design-e2ee-proposed = Trevor Perrin and Moxie Marlinspike described the { -double-ratchet } between 2013 and 2016; WhatsApp has used it by default since 2016, Messenger since December 2023. The run uses { -olm }, an implementation of the same idea.
design-e2ee-for = The UN human rights office (2022) calls encryption a key to privacy and security online. Katriel Cohn-Gordon and others (2017) examined the protocol formally: stealing a key is meant to open neither what was sent long before nor, after a while, what follows.
design-e2ee-against = The UK’s National Crime Agency (December 2023) says that a company which seals messages this way no longer sees the abuse of children on its own service and can no longer give that evidence to the police, and that children are protected and suspects arrested because of such reports.
design-e2ee-leaves-out = Each person has one phone. Nobody compares safety numbers, lengths are not padded, and there is no protection against future quantum computers, which some messengers now add.

design-e2ee-group-what = For a group, each member’s phone makes a key for its own messages and hands it, sealed, to every other member ({ -megolm }). When somebody joins or leaves, new keys are made. The aim is that a new member cannot read what came before, and a former one cannot read what comes after.
design-e2ee-group-proposed = The run uses { -megolm }, made for the Matrix network. The internet’s standard for the same task is Messaging Layer Security, { -mls } (RFC 9420, 2023).
design-e2ee-group-for = The authors of { -mls } (RFC 9420, 2023) aim at { -forward-secrecy } and { -post-compromise-security } for groups from two people to thousands, even when members are offline.
design-e2ee-group-against = Paul Rösler, Christian Mainka and Jörg Schwenk (2018) found that in three well-known messengers the management of groups was not protected from end to end: who belongs to a group rested on more than its members.
design-e2ee-group-leaves-out = { -megolm } is run, not { -mls }: it does not heal by itself, so a stolen sender’s key works until that sender makes a new one. There are three members, nobody is put into the group against the others’ will, and nobody checks keys.

design-mail-what = The body of an e-mail is sealed to the recipient’s lasting key. The headers stay readable to every mail server: from, to, date. The same key opens every mail ever sealed to it.
design-mail-proposed = Philip Zimmermann’s program PGP (1991) brought it to private people. The format is standardised as { -openpgp } (RFC 9580, 2024).
design-mail-for = The { -openpgp } standard (RFC 9580, 2024) lets programs by different makers seal and sign for each other, so that two people need not use, or trust, the same company.
design-mail-against = Nikita Borisov, Ian Goldberg and Eric Brewer (2004) argue that it does the opposite of what a private talk needs: a lasting key, once stolen, opens old messages, and a signature proves for ever who wrote what.
design-mail-leaves-out = The body is sealed with { -hpke }, not in the { -openpgp } format. One platform stands for two mail providers, and finding the right key for a person is taken as solved.

## Built-in access.

design-escrow-what = The phones seal from end to end. With each message the app also seals that message’s key to the public key of one agency, and this copy travels and is stored with the message. Whoever has the agency’s private key and the stored copies has the words, old and new.
design-escrow-proposed = The US government proposed it in 1993 as the Clipper chip, for telephones: two escrow agents held the parts of each chip’s key. The FBI later spoke of “responsibly managed encryption”: a service keeps a way to answer court orders.
design-escrow-for = Dorothy Denning told the US Congress (May 1994) that such a system can protect communications well and still let wiretaps ordered by a court work, and that without it society could suffer heavy losses through crime and terrorism.
design-escrow-against = Harold Abelson and fourteen other authors (“Keys Under Doormats”, 2015) hold that built-in access makes systems more complex, creates targets worth stealing, gives up { -forward-secrecy }, and leaves open which governments may use it.
design-escrow-leaves-out = The apps always make the copy; Matt Blaze (1994) showed for Clipper how one could be forged. Orders, logs and oversight at the agency are not modelled: the key is simply held.

design-split-escrow-what = As with { -key-escrow }, but the access key exists only as five shares, each with a holder of its own ({ -shamir }, { -secret-sharing }). Any three shares give the key; two give nothing at all.
design-split-escrow-proposed = Adi Shamir described { -secret-sharing } in 1979. Clipper had two escrow agents; Matthew Green, Gabriel Kaptchuk and Gijs Van Laer (2021) study access systems that are built to resist abuse.
design-split-escrow-for = Green, Kaptchuk and Van Laer (2021) take the usual worries, abuse by those in charge and theft of the key, as requirements, and set out cryptography in which access leaves a trace that can be checked.
design-split-escrow-against = The objections of “Keys Under Doormats” (2015) remain: a means of access is stored, { -forward-secrecy } is given up, and it is open which country’s holders must agree when a conversation crosses a border.
design-split-escrow-leaves-out = Here the shares are brought together and the key then exists; there are systems that open without ever putting it together. How the holders decide, and who watches them, is not modelled. Nor is the public log that Green and others propose.

design-ghost-what = On a notice, the platform adds one more device to Ana and Ben’s conversation. Their apps seal each message to it as well, and do not show it. The encryption is untouched; what changes is the list of those it is sealed to. It is often called a ghost.
design-ghost-proposed = Ian Levy and Crispin Robinson, of the British agencies NCSC and GCHQ, set it out as an example in an essay on the site Lawfare (29 November 2018).
design-ghost-for = Levy and Robinson (2018) argue that no encryption is weakened, that it concerns one target at a time, that the company stays in the loop, and that it intrudes no more than the clips of a classical wiretap.
design-ghost-against = An open letter by 47 companies, organisations and experts (May 2019) replies that apps would have to mislead their users, that nobody could trust the list of members any more, and that the new ability could fail or be abused.
design-ghost-leaves-out = The hidden device is added to one conversation, from day 7. That such apps would have to be shipped to everybody, and might be taken apart and found out, is not modelled.

design-ghost-watched-what = The keys of all devices stand in a { -key-log }: a list that can only grow and that anybody can check. Before the phones seal, they check that the keys they were given stand there and are everybody’s. When the platform adds a { -hidden-recipient }, there is one key too many. The phones warn, and go on.
design-ghost-watched-proposed = Marcela Melara and others described such a log for messengers in 2015 (CONIKS). WhatsApp introduced one in April 2023. The proofs in this run follow RFC 9162.
design-ghost-watched-for = The authors of CONIKS (2015) argue that people hardly ever compare keys by hand; a log lets their phones do it for them and notice when a company hands out a wrong one.
design-ghost-watched-against = From the side of police: the proposal by Levy and Robinson (2018) adds somebody silently, and a log that tells the user defeats it. It could also conflict with an order that must stay secret.
design-ghost-watched-leaves-out = There is one log and it is kept honestly. A log that shows different people different lists, and the auditors who would notice, are not modelled. What Ana and Ben do after the warning is left to them.

design-weak-keys-what = Most bits of each message’s key are given away; what is left is so short that a computer can try every possibility. How long that takes depends on the number of bits and on the machine, and on nothing else: it is the same for everybody.
design-weak-keys-proposed = In the 1990s US rules let programs be sold abroad easily only with short keys, of 40 bits for example.
design-weak-keys-for = The rules were meant to let US companies sell abroad while foreign messages stayed readable to US intelligence; so the US National Research Council described their purpose in 1996, and recommended loosening them.
design-weak-keys-against = David Adrian and others (“Logjam”, 2015) showed that what was left of those rules weakened websites two decades later: short keys that nobody wanted any more could still be forced on modern programs.
design-weak-keys-leaves-out = The keys here are short enough to be found while you watch, shorter than 40 bits. How long 40, 56 or 128 bits would take is worked out from the speed measured in your browser.

design-crumple-what = Each message’s key also lies behind a puzzle: a search of known size, large but bounded. Whoever pays for the computing opens that one message. The next one costs the same again. There is no access key that could be stolen.
design-crumple-proposed = Charles Wright and Mayank Varia, “Crypto Crumple Zones” (2018).
design-crumple-for = Wright and Varia (2018) argue that the price itself makes access exceptional: possible for a few targets, too dear for watching everybody, and with no vault of keys to guard.
design-crumple-against = The internet’s standards bodies IAB and IESG had argued earlier (RFC 1984, 1996) against limiting strength by rule: computers get faster, and what is within reach of one government comes within reach of others too.
design-crumple-leaves-out = The puzzle has few enough bits to be solved here. The paper’s second price, paid once before any message can be opened, is left out. The price stands for itself as a “budget” that somebody has or has not; there are no amounts of money, and costs do not fall over the years.

design-rng-trapdoor-what = Keys are made from random numbers, and the generator works with two fixed points on a curve. Somebody who knows a secret number linking the two, and who sees a little of its output, can work out what comes next, and so the keys. To everybody else the numbers look like any others.
design-rng-trapdoor-proposed = The generator Dual_EC_DRBG stood in a US standard from 2006 until it was withdrawn in 2014. Dan Shumow and Niels Ferguson showed in 2007 that it could hold such a secret.
design-rng-trapdoor-for = We know of nobody who has argued for it in public. For those who know the number it would have two advantages: there is no vault, and nobody notices.
design-rng-trapdoor-against = Stephen Checkoway and others (2016) describe what happened at the company Juniper: a change that it had not authorised replaced one of the points in its firewalls, and so put whoever knew the new secret number in a position to read.
design-rng-trapdoor-leaves-out = The generator has the structure of { -dual-ec } on { -p-256 }, but it holds back only 4 bits of each output, not the standard’s 16, so that they are guessed in a moment. It is never seeded again on the way.

design-device-escrow-what = The key of a phone’s storage is kept on that very phone, sealed to a key of the vendor. With the phone in hand and the vendor’s help, this one phone opens. Nothing opens from afar, and messages on the way stay as they were.
design-device-escrow-proposed = Ray Ozzie (“CLEAR”, 2018) and Stefan Savage (2018) each described such a design.
design-device-escrow-for = Savage (2018) argues that it rules out watching people in masses, because the phone must be seized and kept for a time, and that it needs neither a master key nor a new authority.
design-device-escrow-against = Matthew Green (April 2018), on Ozzie’s proposal: every maker of phones would have to guard, for good, keys that all governments and criminals would like to have, and no hardware that lasts so long is known.
design-device-escrow-leaves-out = There is no waiting time, no mark left on the opened phone, and no check of who asks. The phone’s hardware is taken to keep its secrets, and one vendor’s key stands for whatever a vendor would keep.

## Detection.

design-server-scan-what = On top of { -transport-encryption }, the platform compares each picture it carries with a list of known ones. On a match it makes a report, with the picture, the account and the day, sealed to the clearing house. Nothing changes on the phones.
design-server-scan-proposed = Microsoft and Hany Farid made PhotoDNA for this in 2009; Meta published PDQ in 2019. Both compare fingerprints that survive small changes to a picture.
design-server-scan-for = Riana Pfefferkorn (2022) asked providers: they rate automatic comparison as the most useful way to find known images of child abuse.
design-server-scan-against = Europe’s data protection authorities, EDPB and EDPS (Joint Opinion 4/2022), call the aim legitimate, but warn that scanning private messages in general could put people and society at more risk than offenders.
design-server-scan-leaves-out = The list holds drawn test cards, compared by a simple hash that also finds slightly altered copies. Real systems use stronger ones, and can still miss some and flag others wrongly. Nobody looks at a match before it is reported.

design-client-scan-what = The list is on the phone. Before the app seals a picture, it compares it; on a match it seals a report to the clearing house, and sends the message as usual. The way from phone to phone stays sealed. This is called { -client-side-scanning }.
design-client-scan-proposed = A draft paper by experts for the European Commission, leaked in September 2020, set out several ways to do it; Ian Levy and Crispin Robinson (2022) discussed it at length.
design-client-scan-for = Levy and Robinson (2022) find that, built well, such techniques could be used without undermining privacy for most people, and that children’s safety and privacy can both gain.
design-client-scan-against = Harold Abelson and thirteen others (“Bugs in our Pockets”, 2021) argue that it neither reliably prevents crime nor prevents surveillance: it can fail, be evaded, and be turned to other lists.
design-client-scan-leaves-out = The list holds drawn test cards, compared by a simple hash that also finds slightly altered copies; with so few cards there are no false alarms here. People who change their app to skip the comparison are not modelled.

design-client-scan-threshold-what = The phone works out a match without learning the list, and the platform does not learn the result: with each picture goes a sealed voucher ({ -private-matching }). Each real match adds one share of a key; with three, the vouchers of the matching pictures open. The run begins with one match.
design-client-scan-threshold-proposed = Apple published such a design in 2021, did not introduce it, and dropped it in December 2022. Anunay Kulshrestha and Jonathan Mayer published another in the same year.
design-client-scan-threshold-for = Apple (2021) planned a threshold of thirty matches, so that a wrong flag would come to less than one in a trillion accounts a year, and nothing would be learned below it.
design-client-scan-threshold-against = Apple (letter of August 2023, as reported) explained that scanning private data makes new targets for thieves and may spread to other content. Kulshrestha and Mayer wrote in 2021 that they had come to see their own system as dangerous.
design-client-scan-threshold-leaves-out = The threshold is three, not thirty, and a card matches only its exact hash. Apple’s second check and its human review are left out.

design-client-block-what = The app compares a picture with a list before sealing. A picture on the list is left out, the words are sent, and nobody is told. The way from phone to phone stays sealed.
design-client-block-proposed = The Internet Watch Foundation (December 2023) asked for known images to be blocked inside encrypted apps; Ian Levy and Crispin Robinson (2022) discuss it among other ways.
design-client-block-for = The Internet Watch Foundation (December 2023) points out that apps with { -end-to-end-encryption } already stop harmful software, and asks why known images of child abuse should be different.
design-client-block-against = The authors of “Bugs in our Pockets” (2021) object to any list on the phone: it can be evaded, and whoever controls the list decides what people can send. And since nothing is reported, it leads to no offender.
design-client-block-leaves-out = The list holds drawn test cards, compared by a simple hash. The app says nothing; real ones could warn, ask, or let the user object.

design-enclave-scan-what = Ana’s phone seals the message to an enclave: closed-off hardware at the platform whose maker vouches, by a signature, for the code inside. The enclave opens the message, compares the picture, lets out a report of a match, and seals the message again for Ben.
design-enclave-scan-proposed = It is among the ways considered in the draft paper for the European Commission that was leaked in September 2020.
design-enclave-scan-for = The draft paper (2020) counts it among the ways to compare pictures on a server without showing messages to the people who run it.
design-enclave-scan-against = Members of the Global Encryption Coalition (November 2020) hold that each way in that paper lets a third party in and puts users at serious risk. Jo Van Bulck and others (2018) read secrets out of such hardware.
design-enclave-scan-leaves-out = There is no special hardware: the enclave is a key that only its own part of the program uses. The maker’s signature is real, but attacks on hardware are not modelled. Cards are compared by a simple hash.

design-user-report-what = Ana’s app adds a commitment to each message, and the platform puts a tag on it without reading it ({ -message-franking }). If Ben reports the message, he opens the commitment, and the platform checks that Ana’s account sent these very words. What is not reported stays sealed, and to outsiders the proof proves nothing.
design-user-report-proposed = Facebook introduced it in 2016 for its secret conversations. Paul Grubbs, Jiahui Lu and Thomas Ristenpart analysed it in 2017.
design-user-report-for = Seny Kamara and others, for the Center for Democracy and Technology (2021), find reporting by users to be one of two ways that keep { -end-to-end-encryption } whole, and useful against many kinds of harm.
design-user-report-against = The UK’s National Crime Agency (December 2023) says that the burden of reporting abuse should not rest entirely on children.
design-user-report-leaves-out = One message is reported, on day 7. Who reads the report, and what is done about it, is not modelled. An attack on the first version’s attachments, published in 2018, is not played.

design-user-report-plain-what = Ben reports, and his app sends the platform the message as it stands on his phone. The platform has nothing to compare it with: a true report and an invented one look the same.
design-user-report-plain-proposed = An old and common practice, with no single author: a button that says “Report”.
design-user-report-plain-for = Tech Against Terrorism (2021) names reports by users among the measures that need no access to messages.
design-user-report-plain-against = Grubbs, Lu and Ristenpart (2017) start from this gap: where the platform cannot read, it needs cryptography to tell a true report from a forged one.
design-user-report-plain-leaves-out = The report here is true. What a platform does with reports that it cannot check is not modelled.

design-traceback-what = Dana wrote the message, and Ana forwards it to Ben. Each message leaves a sealed pointer to the one it came from with the platform, which cannot open it. Ben’s report brings the key to the last pointer; inside is the key to the one before, and so on to where the message began.
design-traceback-proposed = Nirvan Tyagi, Ian Miers and Thomas Ristenpart (2019) gave the construction. India’s IT Rules of 2021, rule 4(2), oblige large messengers to name the first sender on an order.
design-traceback-for = Tyagi, Miers and Ristenpart (2019) argue that platforms could find the source of harmful messages that users report, while all others stay sealed from end to end.
design-traceback-against = WhatsApp (2021), which went to court against the Indian rule, says that to trace one message a service must be ready to trace every one, since nobody knows in advance which will be asked for.
design-traceback-leaves-out = There is one forward, and the path is followed, not the whole tree. Somebody who types the words anew, or changes one, breaks the chain; that is not played.

design-signals-what = The content stays sealed. The platform counts what it sees anyway: to how many people an account writes, how many of them are new, how often, how much. It does not learn what was said.
design-signals-proposed = Meta described such signals for its messengers in 2023; Tech Against Terrorism (2021) lists them among measures that need no content.
design-signals-for = Riana Pfefferkorn (2022) asked providers: for most kinds of abuse, though not for known images of child abuse, they rate reports and metadata above scanning.
design-signals-against = The UK’s National Crime Agency (December 2023) says that metadata alone will rarely be enough for a search warrant. From another side, the EU’s Court of Justice (Digital Rights Ireland, 2014) holds that such data allow very precise conclusions about private lives.
design-signals-leaves-out = There are a few counts from ten days and one conversation. The page flags nobody: where to draw a line, and how often it would be wrong, is not modelled.

## Around the edges.

design-backup-plain-what = The chat is sealed from end to end. Every night both phones copy their whole history to a backup company, which keeps it sealed under keys of its own. The backup is a second copy of the words, in other hands.
design-backup-plain-proposed = A common default, not a proposal. Apple’s security guide describes it for iCloud: the company keeps the keys of backups unless users choose otherwise.
design-backup-plain-for = Apple’s head Tim Cook explained in an interview, as reported in 2019, that some people lose or forget their key and then expect help to get their data back.
design-backup-plain-against = The Electronic Frontier Foundation (2019) called on Apple to change it: such backups lie open to demands by governments, to break-ins, and to employees. An FBI chart of January 2021 lists backups as a way to messages.
design-backup-plain-leaves-out = Both phones make backups, of everything, each night. In real apps many people have none, and what goes into one differs.

design-backup-sealed-what = The backup is sealed under a key that takes two things: a passcode that only its owner knows ({ -argon2 }), and a vault that answers ten guesses and no more. Nobody holds the vault’s key. The backup company keeps sealed bytes.
design-backup-sealed-proposed = WhatsApp introduced it in September 2021, with vaults of special hardware; Apple offered a comparable protection of iCloud in December 2022.
design-backup-sealed-for = WhatsApp (2021) says that with it neither the company itself nor the backup provider can read a backup, while the vault limits how often a password can be tried.
design-backup-sealed-against = The FBI (December 2022), on Apple’s version, said that encryption of this kind hinders its work of protecting people from crime. And whoever forgets the passcode loses the backup.
design-backup-sealed-leaves-out = The vault is a program that counts, not hardware, and it is told the passcode; in real services the passcode does not leave the phone. Stretching the passcode is set to be quick enough for a browser.

design-disappearing-what = The phones delete each message, and the keys that go with it, after a day. What was on a phone yesterday is not there to be found today. Copies that somebody made in time remain.
design-disappearing-proposed = Several messengers offer it; Signal added it in October 2016.
design-disappearing-for = Signal (2021) argues that speech used to be fleeting, and that a history which tidies itself leaves less on a phone that is lost or taken.
design-disappearing-against = The US Department of Justice and the Federal Trade Commission (January 2024) say that people and companies under investigation must keep messages, and that such tools can be used to hide evidence.
design-disappearing-leaves-out = Deletion is complete. Real memory chips, notifications and screenshots keep traces, and Signal itself points out that the other person can always take a photograph.

design-sealed-sender-what = The sender’s name is put inside the sealed envelope. On the outside stands only where it is to go, and it comes over a fresh connection that names no account. The platform still sees when it came, how large it is, and from which network address.
design-sealed-sender-proposed = Signal announced it in October 2018.
design-sealed-sender-for = Signal (2018) argues that a service must know where a message is to go, but need not know who sent it.
design-sealed-sender-against = Ian Martiny and others (2021) showed that a few messages back and forth let the service link the two by statistics. Hiding senders also gives a service less to act on against spam and abuse.
design-sealed-sender-leaves-out = Signal’s certificates and tokens against spam are left out. Linking by statistics over many messages is not played; an inference would be marked as inferred.

design-onion-what = What Ana’s phone sends is wrapped in three layers and passes three relays. Each relay takes off one layer and learns where the bytes came from and where to send them next, and no more. The platform gets them from the last relay.
design-onion-proposed = David Goldschlag, Michael Reed and Paul Syverson described it in 1996; Roger Dingledine, Nick Mathewson and Syverson built Tor (2004).
design-onion-for = The authors of Tor (2004) argue that it strikes a reasonable balance between hiding who talks to whom and being usable, on the internet as it is.
design-onion-against = The European police chiefs (April 2024) point to the darkweb, where such anonymity is used by criminals. Aaron Johnson and others (2013) showed that users are more exposed than thought to those who watch both ends.
design-onion-leaves-out = There are three fixed relays, each layer is sealed with { -hpke }, and nobody chooses a path. Matching the times at which bytes enter and leave is not played.

design-own-layer-what = Before the app sees the text, Ana seals it with another program, under a key that she and Ben share. The app then does with these bytes whatever it is built to do. Here it is built with { -key-escrow }.
design-own-layer-proposed = It needs no one’s proposal. Borisov, Goldberg and Brewer (2004) built such a layer, Off-the-Record Messaging, as an addition to ordinary chat programs.
design-own-layer-for = Bruce Schneier, Kathleen Seidel and Saranya Vijayakumar (2016) counted 865 encryption products from 55 countries. Their point: whoever wants encryption without built-in access can get it.
design-own-layer-against = Alma Whitten and Doug Tygar (1999) gave people ninety minutes to sign and seal a mail with such a program; most of them failed.
design-own-layer-leaves-out = How Ana and Ben agree on their key is not shown: they have met. A phone that is taken over sees the text before it is sealed; you can combine the two yourself.

design-endpoint-implant-what = Under an order, police put software on Ben’s phone. It reads what the phone itself can read, the history and each new message, and sends it on. The encryption is not touched: the words are taken where they are open.
design-endpoint-implant-proposed = Steven Bellovin, Matt Blaze, Sandy Clark and Susan Landau argued for it in “Lawful Hacking” (2014). French and Dutch police used it against the EncroChat telephones in 2020.
design-endpoint-implant-for = Bellovin and others (2014) argue that programs have flaws anyway: using these, under rules and against single targets, is better than building an access into everything.
design-endpoint-implant-against = The UN human rights office (2022) warns of how deeply such tools intrude and how they have been abused. Critics add that a flaw kept for police stays open to others.
design-endpoint-implant-leaves-out = How the software gets onto the phone is not modelled: no flaw is exploited, nobody is deceived, and Ben notices nothing.

design-cooperating-member-what = Nothing is changed in the app. Ben himself works with the police: he shows them his history and passes on what he receives. He can also be an officer whom Ana takes for somebody else.
design-cooperating-member-proposed = As old as investigation itself. No technical paper proposes it.
design-cooperating-member-for = Ross Anderson (2022), answering proposals for scanning, argues that the work should start from local police and social workers, not from surveillance technology.
design-cooperating-member-against = It is slow, and reaches only conversations that somebody has been let into. The European Court of Human Rights (Teixeira de Castro v. Portugal, 1998) demands limits: evidence of a crime that officers themselves incited makes a trial unfair.
design-cooperating-member-leaves-out = Ben shows everything, and truly. That he might leave things out or change them is not modelled, nor is the law under which he does it.

design-run-by-police-what = The police run the messaging service themselves. Between the phones it works as promised, but the app also seals each message to a key that the operator holds. The users do not know.
design-run-by-police-proposed = The FBI and the Australian Federal Police ran such a service, ANOM, from 2019 to 2021.
design-run-by-police-for = Europol (June 2021) reported of ANOM: more than 800 arrests, 27 million messages, and over 300 criminal groups in more than 100 countries.
design-run-by-police-against = Germany’s highest courts admitted the messages as evidence in 2025. Alicia Althaus and Justin Samek criticise that the courts relied on trust in a state that was not even named, where the defence should have been able to check.
design-run-by-police-leaves-out = ANOM’s copies went through servers in another country; here they stay with the operator. That such services were sold almost only to criminals, unlike ordinary messengers, is not part of the model.
