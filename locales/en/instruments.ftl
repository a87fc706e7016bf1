### What an order may ask for, who may approve it, and what the law says of it.
### What each line rests on stands in content/instruments.toml and routes.toml.

## Whose law.

frame-general = In general
frame-eu = European Union
frame-uk = United Kingdom
frame-us = United States

## What is asked for: its name, and the question it answers.

instrument-preservation = Preservation
instrument-preservation-what = Keep what is there. Nothing is handed over yet.
instrument-subscriber-data = Subscriber data
instrument-subscriber-data-what = Who opened the account?
instrument-traffic-data = Traffic data
instrument-traffic-data-what = Who wrote to whom, when, how much?
instrument-stored-content = Stored content
instrument-stored-content-what = What does the platform keep?
instrument-live-interception = Live interception
instrument-live-interception-what = What passes from now on?
instrument-device-seizure = Device seizure
instrument-device-seizure-what = What is on the phone?
instrument-backup = Backup
instrument-backup-what = What does the backup company keep?
instrument-capability-notice = Capability notice
instrument-capability-notice-what = Let a built-in access be used.
instrument-voluntary-report = Voluntary report
instrument-voluntary-report-what = What is reported without an order?

## Whose: what is aimed at, then whose it is.

target-account-both = Ana’s and Ben’s accounts
target-account-ana = Ana’s account
target-account-ben = Ben’s account
target-phone-ana = Ana’s phone
target-phone-ben = Ben’s phone
target-backup-both = Ana’s and Ben’s backups
target-backup-ana = Ana’s backup
target-backup-ben = Ben’s backup
target-provider-both = the platform, for everybody alike

## How grave the offence is.

offence-minor = Any offence
offence-serious = Three years or more
offence-listed = Listed by name

issuer-police = Police
issuer-prosecutor = Prosecutor
issuer-provider = The provider itself

## Who may approve. -name in a list; -ask on the button; inside a sentence without either.

office-judge = a judge
office-judge-name = Judge
office-judge-ask = Ask the judge
office-prosecutor = a prosecutor
office-prosecutor-name = Prosecutor
office-prosecutor-ask = Ask the prosecutor
office-minister = the minister
office-minister-name = Minister
office-minister-ask = Ask the minister
office-judicial-commissioner = the Judicial Commissioner
office-judicial-commissioner-name = Judicial Commissioner
office-judicial-commissioner-ask = Ask the Judicial Commissioner
office-independent-office = the independent office
office-independent-office-name = Independent office
office-independent-office-ask = Ask the independent office
office-senior-officer = a senior officer
office-senior-officer-name = Senior officer
office-senior-officer-ask = Ask a senior officer
office-consent = the person concerned
office-consent-name = The person concerned
office-consent-ask = Ask whose phone it is

## What the law says of each, in short.

law-eu-preservation = A European Preservation Order freezes data of any category for 60 days, and can be prolonged once. A judge or a prosecutor issues it. Nothing is disclosed.
law-eu-subscriber-data = A European Production Order for subscriber data, for any offence, issued by a judge or a prosecutor. The provider answers within 10 days, within 8 hours in an emergency. Orders of this kind apply since 18 August 2026, and not in Denmark.
law-eu-traffic-data = A European Production Order for traffic data: only a judge or court issues it, for offences of at least three years or on a list. Within 10 days, within 8 hours in an emergency.
law-eu-stored-content = A European Production Order for content: only a judge or court issues it, for offences of at least three years or on a list. What is held is handed over as it is held. The Regulation lays down no duty to decrypt.
law-eu-live-interception = Interception follows the law of each member state and normally needs a judge. Across a border it is asked for by a European Investigation Order.
law-eu-device-seizure = Search and seizure follow the law of each member state and normally need a judge.
law-eu-backup = A European Production Order for content, addressed to the company that stores the backup.
law-eu-voluntary-report = Rules of limited duration permit some services to look for illegal material of their own accord. They permit and do not order. End-to-end encrypted communication is outside their scope.
law-uk-preservation = A data retention notice: communications data is to be kept, content is not. The minister and a Judicial Commissioner approve it.
law-uk-subscriber-data = A communications-data authorisation, granted by an office that is independent of the police. No content.
law-uk-traffic-data = A communications-data authorisation, granted by an office that is independent of the police. No content.
law-uk-stored-content = A targeted interception warrant also reaches what the operator has stored. It needs the minister and a Judicial Commissioner, which is called the double lock. What it gives normally cannot be evidence in court.
law-uk-live-interception = A targeted interception warrant, under the double lock of minister and Judicial Commissioner. What it gives normally cannot be evidence in court.
law-uk-device-seizure = A targeted equipment interference warrant: a chief officer or the minister, and a Judicial Commissioner. What it gives can be evidence.
law-uk-backup = As for stored content, addressed to the company that stores the backup.
law-uk-capability-notice = A technical capability notice makes an operator able to comply with warrants, and may ask it to remove protection that it applied itself. The minister and a Judicial Commissioner approve it; it is consulted on, can be reviewed, and is secret. It permits no surveillance by itself: a warrant is still needed.
law-uk-voluntary-report = A service may report of its own accord.
law-us-preservation = A preservation letter freezes records for 90 days and can be renewed. It is a request that the law obliges providers to follow; no court is asked first.
law-us-subscriber-data = A subpoena of a grand jury or an agency reaches basic data: name, address, times of use, length of service, number or address of the line, means of payment.
law-us-traffic-data = An order under section 2703(d): a court must find specific facts that show the records to be relevant. It reaches records that are not content.
law-us-stored-content = A search warrant on probable cause.
law-us-live-interception = A wiretap order: probable cause, a need that nothing else meets, for listed offences, 30 days at a time.
law-us-device-seizure = A search warrant for the device.
law-us-backup = A search warrant on probable cause, addressed to the company that stores the backup.
law-us-voluntary-report = A provider that becomes aware of apparent abuse material must report it to NCMEC. It is not obliged to look for it.
law-general-preservation = The data is to be kept as it is, for a time, so that it is still there if an order for disclosure is granted later.
law-general-subscriber-data = The lowest step in most laws: granted for any offence, often by a prosecutor.
law-general-traffic-data = Many laws want a judge or another independent body, and an offence of some weight.
law-general-stored-content = Most laws want a judge, and an offence of some weight.
law-general-live-interception = The highest step in most laws: a judge, grave offences, a limited time, and often nobody may be told while it lasts.
law-general-device-seizure = A judge, or the agreement of the person whose phone it is. Seizure reaches the phone whatever the encryption between phones.
law-general-backup = As for stored content, addressed to the company that stores the backup.
law-general-capability-notice = Some laws let a provider be obliged to have the means to answer later orders. Here a minister and a judge approve it together.
law-general-voluntary-report = A report needs no order. What a service finds or a user sends in is passed on.

law-none = As far as is known here, the law of this frame has no such instrument. An order for it is refused.
law-deadline = To be answered within { NUMBER($days) } days{ $hours ->
    [0] .
   *[other] , in an emergency within { NUMBER($hours) } hours.
}
law-lasts = Lasts { NUMBER($days) } days at a time.
law-secret = Whoever receives it may not speak of it.
law-not-advice = In short and in general: not legal advice. Names and details differ from country to country.
