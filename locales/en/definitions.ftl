### What the words of the field mean, for readers of about fourteen. Below the text of
### a page each stands at the word it explains; all of them stand on the page of sources.
###
### term-<id>        the word, as it stands in a list of words
### term-<id>-means  what it means
### term-<id>-forms  as what it is found in a sentence, however its letters are
###                  written: every form of the word that the language has, with
###                  “|” between two. The longer is found before the shorter.
### term-<id>-apart  where there are such: phrases with one of its forms in them
###                  that do not mean it, and are left alone

term-access-by-design = Access by design
term-access-by-design-means = Building a service from the start so that somebody outside the conversation, for example police with an order, can be let in. Some call it lawful access by design.
term-access-by-design-forms = access by design | lawful access by design

term-anonymity = Anonymity
term-anonymity-means = Nobody can tell who you are. That is something else than encryption, which hides what you say.
term-anonymity-forms = anonymity | anonymous | anonymously

term-authentication = Authentication
term-authentication-means = Checking that a person or a device really is the one it claims to be.
term-authentication-forms = authentication | authenticate | authenticates | authenticated

term-backdoor = Backdoor
term-backdoor-means = A word for a special way into a system, often a hidden one. Critics use it for any built-in access; those who want access under rules mostly avoid it. These pages say “built-in access mechanism”.
term-backdoor-forms = backdoor | backdoors | back door | back doors

term-backup = Backup
term-backup-means = A second copy of your data, often kept by a company. It may be less well protected than the conversation it was copied from.
term-backup-forms = backup | backups

term-base-rate = Base rate
term-base-rate-means = How common something really is. It decides how many alarms are right: where a thing is very rare, even a good test gives mostly false alarms.
term-base-rate-forms = base rate | base rates

term-chain-of-custody = Chain of custody
term-chain-of-custody-means = The record of who had a piece of evidence, and when, from the moment it was taken. It lets a court check that nobody changed it on the way.
term-chain-of-custody-forms = chain of custody

term-ciphertext = Ciphertext
term-ciphertext-means = What a message looks like once it has been encrypted: bytes that tell nothing to anybody without the key.
term-ciphertext-forms = ciphertext | ciphertexts

term-classifier = Classifier
term-classifier-means = A program that guesses which group something belongs to, such as “spam” or “not spam”, and says how sure it is. It can be wrong.
term-classifier-forms = classifier | classifiers

term-client = Client
term-client-means = The app on your own phone or computer, as opposed to the company’s machines.
term-client-forms = client | clients

term-client-side-scanning = Client-side scanning
term-client-side-scanning-means = Checking what is sent on your own device, before it is encrypted or after it has been decrypted.
term-client-side-scanning-forms = client-side scanning

term-collision = Collision
term-collision-means = Two different files that have the same hash.
term-collision-forms = collision | collisions

term-content-data = Content data
term-content-data-means = What was said or shown: the words, the pictures, the sound.
term-content-data-forms = content data

term-csam = Child sexual abuse material (CSAM)
term-csam-means = Pictures and films that show the sexual abuse of children. Having or sharing them is a crime almost everywhere. These pages show none.
term-csam-forms = CSAM | child sexual abuse material

term-court-order = Court order, warrant
term-court-order-means = A written decision of a judge, or of somebody else whom the law names, that allows a search or demands data.
term-court-order-forms = court order | court orders | warrant | warrants

term-cybertipline = CyberTipline
term-cybertipline-means = The place in the United States, run by NCMEC, where companies and anybody else report suspected sexual exploitation of children.
term-cybertipline-forms = CyberTipline

term-dark-web = Dark web
term-dark-web-means = Websites that can be reached only through networks that hide where their readers and their machines are.
term-dark-web-forms = dark web | darkweb

term-decryption = Decrypt
term-decryption-means = To turn ciphertext back into what it was, with the key.
term-decryption-forms = decrypt | decrypts | decrypted | decryption

term-deniability = Deniability
term-deniability-means = Anybody in the conversation could have made what stands there, so a leaked message proves no more about its author than somebody’s word.
term-deniability-forms = deniability | deniable

term-double-lock = Double lock
term-double-lock-means = A rule in the United Kingdom: for some powers both a minister and an independent judge must say yes.
term-double-lock-forms = double lock | double-lock

term-encryption = Encryption
term-encryption-means = Changing data with a key so that only those who have the right key can read it.
term-encryption-forms = encryption | encrypt | encrypts | encrypted

term-end-to-end-encryption = End-to-end encryption (E2EE)
term-end-to-end-encryption-means = Encryption where only the people in the conversation have the keys, and the company that carries it has none.
term-end-to-end-encryption-forms = end-to-end encryption | end-to-end encrypted | E2EE

term-equipment-interference = Equipment interference
term-equipment-interference-means = Police get into a device, with permission, and read there what has not been encrypted yet or is decrypted already. Also called lawful hacking.
term-equipment-interference-forms = equipment interference | lawful hacking

term-exceptional-access = Exceptional access
term-exceptional-access-means = A way in that is meant to be used seldom and under strict rules.
term-exceptional-access-forms = exceptional access

term-false-positive = False positive, false alarm
term-false-positive-means = The check says “match”, and there is none.
term-false-positive-forms = false positive | false positives | false alarm | false alarms

term-false-negative = False negative, miss
term-false-negative-means = The check says “no match”, and there is one.
term-false-negative-forms = false negative | false negatives

term-forward-secrecy = Forward secrecy
term-forward-secrecy-means = Whoever steals today’s key cannot open yesterday’s messages with it, because the keys of yesterday are gone.
term-forward-secrecy-forms = forward secrecy

term-franking = Franking
term-franking-means = A mark that goes with an encrypted message, with which whoever received it can prove to the company what was sent.
term-franking-forms = message franking | franking

term-ghost-participant = Ghost participant
term-ghost-participant-means = A further member of a conversation whom the others are not shown. Here also called a hidden recipient.
term-ghost-participant-forms = ghost participant | ghost participants | hidden recipient | hidden recipients

term-hash = Hash
term-hash-means = A short number worked out from a file. Change one bit of the file, and the number is quite another.
term-hash-forms = hash | hashes | hashed | hashing

term-hash-list = Hash list
term-hash-list-means = A list of the hashes of known files, to find those files again.
term-hash-list-forms = hash list | hash lists | list of hashes | lists of hashes

term-hsm = Hardware security module (HSM)
term-hsm-means = A box built to keep keys: it uses them for you, does not give them out, and can limit how often somebody may guess.
term-hsm-forms = HSM | HSMs | hardware security module | hardware security modules

term-key = Key
term-key-means = A secret number that locks or unlocks data.
term-key-forms = key | keys
term-key-apart = key to | key role | key point | key question | key part

term-key-escrow = Key escrow
term-key-escrow-means = A copy of a key is left with somebody who may use it only under agreed rules.
term-key-escrow-forms = key escrow | escrow | escrowed

term-key-transparency = Key transparency
term-key-transparency-means = A public list of everybody’s keys that only grows and that anyone can check, so that a key changed in secret is noticed.
term-key-transparency-forms = key transparency | public key log | key log

term-lawful-access = Lawful access
term-lawful-access-means = A company hands over data about a suspect because the law allows or orders it.
term-lawful-access-forms = lawful access

term-metadata = Metadata, traffic data
term-metadata-means = Data about a message: who, to whom, when, from where, how big. Not what it says.
term-metadata-forms = metadata | traffic data

term-ncmec = NCMEC
term-ncmec-means = The National Center for Missing & Exploited Children, a charity in the United States to which the law gives certain tasks, such as receiving companies’ reports.
term-ncmec-forms = NCMEC

term-onion-routing = Onion routing
term-onion-routing-means = Sending traffic through several relays, each of which knows only the stop before it and the stop after it.
term-onion-routing-forms = onion routing

term-oversight = Oversight
term-oversight-means = Somebody independent checks how a power is used, and can say so.
term-oversight-forms = oversight

term-pen-register = Pen register
term-pen-register-means = An order in the United States to note who contacts whom from now on, without what is said.
term-pen-register-forms = pen register | pen registers

term-perceptual-hash = Perceptual hash
term-perceptual-hash-means = A number worked out from how a picture looks. It hardly changes when the picture is made smaller or saved again, so altered copies are found too.
term-perceptual-hash-forms = perceptual hash | perceptual hashes | perceptual hashing

term-preservation-order = Preservation order
term-preservation-order-means = An order that says: do not delete this yet.
term-preservation-order-forms = preservation order | preservation orders

term-private-set-intersection = Private set intersection
term-private-set-intersection-means = Two sides find out what stands on both their lists, without showing each other the rest. Private matching is a use of it.
term-private-set-intersection-forms = private set intersection | private matching

term-proactive-detection = Proactive detection
term-proactive-detection-means = A service looks for illegal content of its own accord, not because somebody asked about a person.
term-proactive-detection-forms = proactive detection

term-production-order = Production order
term-production-order-means = An order that says: hand this over.
term-production-order-forms = production order | production orders

term-proportionality = Proportionality
term-proportionality-means = A measure must not cost more in rights than its aim is worth, and must not go further than the aim needs.
term-proportionality-forms = proportionality | proportionate | disproportionate

term-public-key = Public key, private key
term-public-key-means = Two keys that belong together: anybody can lock with the public one, and only who has the private one can unlock.
term-public-key-forms = public key | public keys | private key | private keys

term-safety-number = Safety number, security code
term-safety-number-means = Digits that two people compare to find out whether somebody has exchanged their keys.
term-safety-number-forms = safety number | safety numbers | security code | security codes

term-sealed-sender = Sealed sender
term-sealed-sender-means = The sender’s name lies inside the envelope, so that whoever carries it does not read it.
term-sealed-sender-forms = sealed sender

term-security-by-design = Security by design
term-security-by-design-means = Protection that is planned from the start. Engineers mostly mean: hard to attack. The police chiefs’ declaration means: able to find and report crime and to answer orders. The same words, two meanings.
term-security-by-design-forms = security by design | secure by design

term-subscriber-data = Subscriber data
term-subscriber-data-means = What a company knows about who opened an account: name, number, address, payment.
term-subscriber-data-forms = subscriber data

term-capability-notice = Technical capability notice
term-capability-notice-means = An order in the United Kingdom that a company must keep the technical means to answer warrants.
term-capability-notice-forms = technical capability notice | technical capability notices | capability notice | capability notices

term-threat-model = Threat model
term-threat-model-means = A list of who might attack, what they are able to do, and what is to be protected from them.
term-threat-model-forms = threat model | threat models

term-threshold = Threshold
term-threshold-means = The number that must be reached before something happens, such as three of five holders of a key, or thirty matches.
term-threshold-forms = threshold | thresholds

term-tls = TLS
term-tls-means = The lock on the way between you and a website. The website at the end of the way can read.
term-tls-forms = TLS | transport encryption

term-traceability = Traceability
term-traceability-means = Being able to find out who sent a message first.
term-traceability-forms = traceability | traceable | traceback

term-triage = Triage
term-triage-means = Sorting what is urgent from what can wait.
term-triage-forms = triage

term-trusted-third-party = Trusted third party
term-trusted-third-party-means = Somebody on whom all others must rely, such as the holder of a key.
term-trusted-third-party-forms = trusted third party | trusted third parties

term-user-report = User report
term-user-report-means = Somebody in the conversation tells the company about a message.
term-user-report-forms = user report | user reports

## Around them.

# $term: a word that is explained, as in a list of words. Names the box that opens at it.
term-note = { $term }: what it means
term-more = All words explained
