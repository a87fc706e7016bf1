### What an order may ask for, who may approve it, and what the law says of it.
### What each line rests on stands in content/instruments.toml and routes.toml.

## Whose law.

frame-general = Allgemein
frame-eu = Europäische Union
frame-uk = Vereinigtes Königreich
frame-us = Vereinigte Staaten

## What is asked for: its name, and the question it answers.

instrument-preservation = Sicherung
instrument-preservation-what = Behalten, was da ist. Herausgegeben wird noch nichts.
instrument-subscriber-data = Bestandsdaten
instrument-subscriber-data-what = Wer hat das Konto eröffnet?
instrument-traffic-data = Verkehrsdaten
instrument-traffic-data-what = Wer hat wem wann wie viel geschrieben?
instrument-stored-content = Gespeicherte Inhalte
instrument-stored-content-what = Was bewahrt die Plattform auf?
instrument-live-interception = Laufende Überwachung
instrument-live-interception-what = Was geht von jetzt an hin und her?
instrument-device-seizure = Beschlagnahme des Geräts
instrument-device-seizure-what = Was ist auf dem Handy?
instrument-backup = Backup
instrument-backup-what = Was bewahrt der Backup-Anbieter auf?
instrument-capability-notice = Zugangsverfügung
instrument-capability-notice-what = Einen eingebauten Zugang nutzen lassen.
instrument-voluntary-report = Freiwillige Meldung
instrument-voluntary-report-what = Was wird ohne Anordnung gemeldet?

## Whose: what is aimed at, then whose it is. Nominative.

target-account-both = Anas und Bens Konten
target-account-ana = Anas Konto
target-account-ben = Bens Konto
target-phone-ana = Anas Handy
target-phone-ben = Bens Handy
target-backup-both = Anas und Bens Backups
target-backup-ana = Anas Backup
target-backup-ben = Bens Backup
target-provider-both = die Plattform, für alle gleichermaßen

## How grave the offence is.

offence-minor = Jede Straftat
offence-serious = Drei Jahre oder mehr
offence-listed = Namentlich aufgezählt

issuer-police = Polizei
issuer-prosecutor = Staatsanwaltschaft
issuer-provider = Der Anbieter selbst

## Who may approve. -name in a list; -ask on the button; inside a sentence without
## either: nominative.

office-judge = das Gericht
office-judge-name = Gericht
office-judge-ask = Das Gericht fragen
office-prosecutor = die Staatsanwaltschaft
office-prosecutor-name = Staatsanwaltschaft
office-prosecutor-ask = Die Staatsanwaltschaft fragen
office-minister = das zuständige Regierungsmitglied
office-minister-name = Regierungsmitglied
office-minister-ask = Das Regierungsmitglied fragen
office-judicial-commissioner = der Judicial Commissioner
office-judicial-commissioner-name = Judicial Commissioner
office-judicial-commissioner-ask = Den Judicial Commissioner fragen
office-independent-office = die unabhängige Stelle
office-independent-office-name = Unabhängige Stelle
office-independent-office-ask = Die unabhängige Stelle fragen
office-senior-officer = die Polizeiführung
office-senior-officer-name = Polizeiführung
office-senior-officer-ask = Die Polizeiführung fragen
office-consent = die betroffene Person
office-consent-name = Die betroffene Person
office-consent-ask = Fragen, wem das Handy gehört

## What the law says of each, in short.

law-eu-preservation = Eine Europäische Sicherungsanordnung friert Daten jeder Art für 60 Tage ein und kann einmal verlängert werden. Gericht oder Staatsanwaltschaft erlassen sie. Herausgegeben wird nichts.
law-eu-subscriber-data = Eine Europäische Herausgabeanordnung zu Bestandsdaten, bei jeder Straftat, erlassen von Gericht oder Staatsanwaltschaft. Der Anbieter antwortet binnen 10 Tagen, im Notfall binnen 8 Stunden. Solche Anordnungen gibt es seit dem 18. August 2026, nicht aber in Dänemark.
law-eu-traffic-data = Eine Europäische Herausgabeanordnung zu Verkehrsdaten: Nur ein Gericht erlässt sie, bei Straftaten, auf die mindestens drei Jahre stehen oder die auf einer Liste stehen. Binnen 10 Tagen, im Notfall binnen 8 Stunden.
law-eu-stored-content = Eine Europäische Herausgabeanordnung zu Inhalten: Nur ein Gericht erlässt sie, bei Straftaten, auf die mindestens drei Jahre stehen oder die auf einer Liste stehen. Was vorliegt, wird so herausgegeben, wie es vorliegt. Eine Pflicht zum Entschlüsseln enthält die Verordnung nicht.
law-eu-live-interception = Die Überwachung richtet sich nach dem Recht jedes Mitgliedstaats und braucht in der Regel die Zustimmung eines Gerichts. Über eine Grenze hinweg wird mit einer Europäischen Ermittlungsanordnung darum ersucht.
law-eu-device-seizure = Durchsuchung und Beschlagnahme richten sich nach dem Recht jedes Mitgliedstaats und brauchen in der Regel die Zustimmung eines Gerichts.
law-eu-backup = Eine Europäische Herausgabeanordnung zu Inhalten, gerichtet an das Unternehmen, das das Backup speichert.
law-eu-voluntary-report = Befristete Regeln gestatten manchen Diensten, von sich aus nach illegalem Material zu suchen. Sie gestatten es und ordnen es nicht an. Ende-zu-Ende-verschlüsselte Kommunikation fällt nicht darunter.
law-uk-preservation = Eine Data Retention Notice: Kommunikationsdaten sind aufzubewahren, Inhalte nicht. Ein Regierungsmitglied und ein Judicial Commissioner genehmigen sie.
law-uk-subscriber-data = Eine Genehmigung für Kommunikationsdaten, erteilt von einer Stelle, die von der Polizei unabhängig ist. Keine Inhalte.
law-uk-traffic-data = Eine Genehmigung für Kommunikationsdaten, erteilt von einer Stelle, die von der Polizei unabhängig ist. Keine Inhalte.
law-uk-stored-content = Eine gezielte Überwachungsanordnung (Targeted Interception Warrant) erreicht auch, was der Betreiber gespeichert hat. Sie braucht ein Regierungsmitglied und einen Judicial Commissioner; das nennt man Double Lock. Was sie ergibt, ist vor Gericht in der Regel kein Beweismittel.
law-uk-live-interception = Eine gezielte Überwachungsanordnung (Targeted Interception Warrant), unter dem Double Lock aus Regierungsmitglied und Judicial Commissioner. Was sie ergibt, ist vor Gericht in der Regel kein Beweismittel.
law-uk-device-seizure = Eine Anordnung zum gezielten Eingriff in Geräte (Targeted Equipment Interference Warrant): ein Polizeichef oder ein Regierungsmitglied und dazu ein Judicial Commissioner. Was sie ergibt, kann Beweismittel sein.
law-uk-backup = Wie bei gespeicherten Inhalten, gerichtet an das Unternehmen, das das Backup speichert.
law-uk-capability-notice = Eine Technical Capability Notice versetzt einen Betreiber in die Lage, Anordnungen nachzukommen, und kann verlangen, dass er einen Schutz entfernt, den er selbst angebracht hat. Ein Regierungsmitglied und ein Judicial Commissioner genehmigen sie; vorher wird darüber beraten, sie kann überprüft werden, und sie ist geheim. Für sich allein erlaubt sie keine Überwachung: Dafür braucht es weiterhin eine Anordnung.
law-uk-voluntary-report = Ein Dienst darf von sich aus melden.
law-us-preservation = Ein Preservation Letter friert Unterlagen für 90 Tage ein und kann erneuert werden. Es ist ein Ersuchen, dem Anbieter kraft Gesetzes nachkommen müssen; ein Gericht wird vorher nicht gefragt.
law-us-subscriber-data = Eine Subpoena einer Grand Jury oder einer Behörde erreicht grundlegende Angaben: Name, Adresse, Nutzungszeiten, Dauer des Vertrags, Nummer oder Adresse des Anschlusses, Zahlungsweg.
law-us-traffic-data = Eine Anordnung nach Abschnitt 2703(d): Ein Gericht muss konkrete Tatsachen feststellen, aus denen hervorgeht, dass die Unterlagen von Bedeutung sind. Sie erreicht Unterlagen, die keine Inhalte sind.
law-us-stored-content = Ein Durchsuchungsbeschluss bei hinreichendem Verdacht (probable cause).
law-us-live-interception = Eine Abhöranordnung: hinreichender Verdacht, ein Bedarf, den nichts anderes deckt, bei aufgezählten Straftaten, jeweils für 30 Tage.
law-us-device-seizure = Ein Durchsuchungsbeschluss für das Gerät.
law-us-backup = Ein Durchsuchungsbeschluss bei hinreichendem Verdacht (probable cause), gerichtet an das Unternehmen, das das Backup speichert.
law-us-voluntary-report = Ein Anbieter, der auf mutmaßliche Missbrauchsdarstellungen aufmerksam wird, muss sie dem NCMEC melden. Danach suchen muss er nicht.
law-general-preservation = Die Daten sind eine Zeit lang so zu behalten, wie sie sind, damit sie noch da sind, falls später eine Anordnung zur Herausgabe ergeht.
law-general-subscriber-data = In den meisten Rechtsordnungen die niedrigste Stufe: bei jeder Straftat gewährt, oft von der Staatsanwaltschaft.
law-general-traffic-data = Viele Rechtsordnungen verlangen ein Gericht oder eine andere unabhängige Stelle und eine Straftat von einigem Gewicht.
law-general-stored-content = Die meisten Rechtsordnungen verlangen ein Gericht und eine Straftat von einigem Gewicht.
law-general-live-interception = In den meisten Rechtsordnungen die höchste Stufe: ein Gericht, schwere Straftaten, eine begrenzte Zeit, und oft darf niemand davon erfahren, solange sie dauert.
law-general-device-seizure = Ein Gericht oder die Einwilligung der Person, der das Handy gehört. Die Beschlagnahme erreicht das Handy, wie auch immer zwischen den Handys verschlüsselt wird.
law-general-backup = Wie bei gespeicherten Inhalten, gerichtet an das Unternehmen, das das Backup speichert.
law-general-capability-notice = In manchen Rechtsordnungen kann ein Anbieter verpflichtet werden, die Mittel bereitzuhalten, um spätere Anordnungen zu beantworten. Hier genehmigen es ein Regierungsmitglied und ein Gericht gemeinsam.
law-general-voluntary-report = Eine Meldung braucht keine Anordnung. Was ein Dienst findet oder jemand einschickt, wird weitergegeben.

law-none = Soweit hier bekannt, gibt es in diesem Rechtsrahmen kein solches Mittel. Eine Anordnung dazu wird abgelehnt.
law-deadline = Zu beantworten binnen { NUMBER($days) } Tagen{ $hours ->
    [0] .
   *[other] , im Notfall binnen { NUMBER($hours) } Stunden.
}
law-lasts = Gilt jeweils { NUMBER($days) } Tage.
law-secret = Wer sie erhält, darf nicht darüber sprechen.
law-not-advice = In Kürze und im Allgemeinen: keine Rechtsberatung. Namen und Einzelheiten unterscheiden sich von Land zu Land.
