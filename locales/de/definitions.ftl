### What the words of the field mean, for readers of about fourteen.
###
### term-<id>        the word, as it stands in a list of words
### term-<id>-means  what it means
### term-<id>-forms  as what it is found in a sentence: every form of the word,
###                  with “|” between two
### term-<id>-apart  phrases with one of its forms in them that do not mean it
###
### A form that a text takes from the glossary has a soft hyphen ({"\u00AD"}) where
### the glossary has one; such forms stand here with it and without it.

term-access-by-design = Access by Design
term-access-by-design-means = Einen Dienst von Anfang an so bauen, dass jemand außerhalb des Gesprächs hineinkommen kann, zum Beispiel die Polizei mit einer Anordnung. Manche sagen dazu „Lawful Access by Design“.
term-access-by-design-forms = Access by Design | Lawful Access by Design

term-anonymity = Anonymität
term-anonymity-means = Niemand kann feststellen, wer du bist. Das ist etwas anderes als Verschlüsselung: Die verbirgt, was du sagst.
term-anonymity-forms = Anonymität | anonym | anonyme | anonymen | anonymer | anonymes | anonymem

term-authentication = Authentifizierung
term-authentication-means = Prüfen, ob eine Person wirklich die ist, für die sie sich ausgibt, oder ein Gerät das, als das es sich meldet.
term-authentication-forms = Authentifizierung | Authentifizierungen | authentifizieren | authentifiziert | authentifizierte | authentifizierten | authentifizierter | authentifiziertes

term-backdoor = Hintertür (Backdoor)
term-backdoor-means = Ein Wort für einen besonderen, oft verborgenen Weg in ein System. Kritiker nennen jeden eingebauten Zugang so; wer einen geregelten Zugang will, meidet das Wort meist. Auf diesen Seiten heißt es „eingebauter Zugang“.
term-backdoor-forms = Hintertür | Hintertüren | Backdoor | Backdoors

term-backup = Backup
term-backup-means = Eine zweite Kopie deiner Daten, oft bei einem Unternehmen. Sie kann schlechter geschützt sein als das Gespräch, aus dem sie stammt.
term-backup-forms = Backup | Backups | Sicherungskopie | Sicherungskopien

term-base-rate = Grundrate
term-base-rate-means = Wie häufig etwas wirklich ist. Davon hängt ab, wie viele Alarme stimmen: Wo etwas sehr selten ist, schlägt auch ein guter Test meistens falschen Alarm.
term-base-rate-forms = Grundrate | Grundraten | Basisrate | Basisraten

term-chain-of-custody = Beweismittelkette
term-chain-of-custody-means = Die Aufzeichnung, wer ein Beweismittel wann in Händen hatte, von dem Moment an, in dem es gesichert wurde. Damit kann ein Gericht prüfen, dass unterwegs niemand etwas daran verändert hat.
term-chain-of-custody-forms = Beweismittelkette | Beweismittelketten | Chain of Custody

term-ciphertext = Geheimtext
term-ciphertext-means = Wie eine Nachricht aussieht, nachdem sie verschlüsselt wurde: Bytes, die niemandem etwas sagen, der den Schlüssel nicht hat.
term-ciphertext-forms = Geheimtext | Geheimtextes | Geheimtexts | Geheimtexte | Geheimtexten | Chiffrat | Chiffrate

term-classifier = Klassifikator
term-classifier-means = Ein Programm, das schätzt, zu welcher Gruppe etwas gehört, etwa „Spam“ oder „kein Spam“, und wie sicher es sich dabei ist. Es kann sich irren.
term-classifier-forms = Klassifikator | Klassifikators | Klassifikatoren

term-client = Client
term-client-means = Die App auf deinem eigenen Handy oder Computer, im Unterschied zu den Rechnern des Unternehmens.
term-client-forms = Client | Clients

term-client-side-scanning = Client-Side-Scanning
term-client-side-scanning-means = Auf deinem eigenen Gerät wird geprüft, was verschickt wird, bevor es verschlüsselt oder nachdem es entschlüsselt ist.
term-client-side-scanning-forms = Client-Side-Scanning | Client-Side-Scannings

term-collision = Kollision
term-collision-means = Zwei verschiedene Dateien, die denselben Hash haben.
term-collision-forms = Kollision | Kollisionen

term-content-data = Inhaltsdaten
term-content-data-means = Was gesagt oder gezeigt wurde: der Text, die Bilder, der Ton.
term-content-data-forms = Inhaltsdaten

term-csam = Darstellungen sexuellen Missbrauchs von Kindern (CSAM)
term-csam-means = Bilder und Filme, die den sexuellen Missbrauch von Kindern zeigen. Sie zu besitzen oder weiterzugeben ist fast überall strafbar. Auf diesen Seiten gibt es keine.
term-csam-forms = CSAM | Darstellungen sexuellen Missbrauchs von Kindern | Darstellungen des sexuellen Missbrauchs von Kindern | Darstellungen von Kindesmissbrauch | Missbrauchsdarstellung | Missbrauchsdarstellungen

term-court-order = Gerichtliche Anordnung, richterlicher Beschluss
term-court-order-means = Die schriftliche Entscheidung eines Gerichts oder einer anderen Stelle, die das Gesetz dafür bestimmt. Sie erlaubt eine Durchsuchung oder verlangt Daten.
term-court-order-forms = gerichtliche Anordnung | gerichtlichen Anordnung | gerichtlicher Anordnung | gerichtliche Anordnungen | gerichtlichen Anordnungen | gerichtlicher Anordnungen | richterliche Anordnung | richterlichen Anordnung | richterlicher Anordnung | richterliche Anordnungen | richterlichen Anordnungen | richterlicher Beschluss | richterlichen Beschluss | richterlichem Beschluss | richterlichen Beschlusses | richterliche Beschlüsse | richterlichen Beschlüsse | richterlichen Beschlüssen | Gerichtsbeschluss | Gerichtsbeschlusses | Gerichtsbeschlüsse | Gerichtsbeschlüssen | Durchsuchungsbeschluss | Durchsuchungsbeschlusses | Durchsuchungsbeschlüsse | Durchsuchungsbeschlüssen | Warrant | Warrants

term-cybertipline = CyberTipline
term-cybertipline-means = Die vom NCMEC betriebene Stelle in den Vereinigten Staaten, bei der Unternehmen und alle anderen melden, wenn sie die sexuelle Ausbeutung von Kindern vermuten.
term-cybertipline-forms = CyberTipline

term-dark-web = Darkweb
term-dark-web-means = Websites, die man nur über Netzwerke erreicht, die verbergen, wo sich Besucher und Server befinden.
term-dark-web-forms = Darkweb | Darkwebs | Dark Web | Darknet | Darknets

term-decryption = Entschlüsseln
term-decryption-means = Geheimtext mit dem Schlüssel wieder in das zurückverwandeln, was er vorher war.
term-decryption-forms = entschlüsseln | entschlüsselt | entschlüsselte | entschlüsselten | entschlüsselter | entschlüsseltes | entschlüsseltem | Entschlüsselung | Entschlüsselns

term-deniability = Abstreitbarkeit
term-deniability-means = Jede Person im Gespräch könnte verfasst haben, was da steht. Eine Nachricht, die nach außen dringt, beweist darum über ihre Herkunft nicht mehr als irgendjemandes Wort.
term-deniability-forms = Abstreitbarkeit | abstreitbar | abstreitbare | abstreitbaren | abstreitbarer | abstreitbares

term-double-lock = Doppelte Genehmigung (Double Lock)
term-double-lock-means = Eine Regel im Vereinigten Königreich: Bei manchen Befugnissen müssen ein Mitglied der Regierung und ein unabhängiger Richter zustimmen.
term-double-lock-forms = Double Lock | Double-Lock | doppelte Genehmigung | doppelten Genehmigung | doppelter Genehmigung

term-encryption = Verschlüsselung
term-encryption-means = Daten mit einem Schlüssel so verändern, dass nur lesen kann, wer den richtigen Schlüssel hat.
term-encryption-forms = Verschlüsselung | Verschlüsselungen | verschlüsseln | verschlüsselt | verschlüsselte | verschlüsselten | verschlüsselter | verschlüsseltes | verschlüsseltem | Verschlüsselns

term-end-to-end-encryption = Ende-zu-Ende-Verschlüsselung (E2EE)
term-end-to-end-encryption-means = Verschlüsselung, bei der nur diejenigen die Schlüssel haben, die miteinander schreiben. Das Unternehmen, das die Nachrichten befördert, hat keinen.
term-end-to-end-encryption-forms = Ende-zu-Ende-Verschlüsselung | Ende-zu-Ende-Verschlüsselungen | Ende-zu-Ende-verschlüsselt | Ende-zu-Ende-verschlüsselte | Ende-zu-Ende-verschlüsselten | Ende-zu-Ende-verschlüsselter | Ende-zu-Ende-verschlüsseltes | Ende-zu-Ende-verschlüsseltem | Ende-zu-Ende verschlüsselt | von Ende zu Ende verschlüsselt | von Ende zu Ende verschlüsselte | von Ende zu Ende verschlüsselten | von Ende zu Ende verschlüsselter | E2EE

term-equipment-interference = Eingriff in Geräte (Equipment Interference)
term-equipment-interference-means = Die Polizei dringt mit Genehmigung in ein Gerät ein und liest dort, was noch nicht verschlüsselt oder schon entschlüsselt ist. Auch „Lawful Hacking“ genannt.
term-equipment-interference-forms = Equipment Interference | Lawful Hacking | Eingriff in Geräte | Eingriffe in Geräte | Eingriff in ein Gerät

term-exceptional-access = Zugang im Ausnahmefall (Exceptional Access)
term-exceptional-access-means = Ein Weg hinein, der selten und nur nach strengen Regeln benutzt werden soll.
term-exceptional-access-forms = Exceptional Access | Zugang im Ausnahmefall | Zugang in Ausnahmefällen | Zugang für Ausnahmefälle

term-false-positive = Fehlalarm (falsch positiv)
term-false-positive-means = Die Prüfung sagt „Treffer“, und es ist keiner.
term-false-positive-forms = Fehlalarm | Fehlalarms | Fehlalarme | Fehlalarmen | falscher Alarm | falschen Alarm | falsche Alarme | falsch positiv | falsch-positiv

term-false-negative = Übersehener Treffer (falsch negativ)
term-false-negative-means = Die Prüfung sagt „kein Treffer“, und es ist einer.
term-false-negative-forms = übersehener Treffer | übersehenen Treffer | übersehene Treffer | falsch negativ | falsch-negativ

term-forward-secrecy = Forward Secrecy
term-forward-secrecy-means = Wer den Schlüssel von heute stiehlt, kann damit die Nachrichten von gestern nicht öffnen, denn die Schlüssel von gestern gibt es nicht mehr.
term-forward-secrecy-forms = Forward Secrecy

term-franking = Message Franking
term-franking-means = Ein Kennzeichen, das mit einer verschlüsselten Nachricht reist. Wer sie empfängt, kann damit dem Unternehmen beweisen, was verschickt wurde.
term-franking-forms = Message Franking | Franking

term-ghost-participant = „Geist“ (Ghost Participant)
term-ghost-participant-means = Ein weiteres Mitglied eines Gesprächs, das den anderen nicht angezeigt wird. Hier heißt es auch „verborgener Empfänger“.
term-ghost-participant-forms = Ghost Participant | Ghost Participants | verborgener Empfänger | verborgenen Empfänger | verborgenem Empfänger | verborgenen Empfängers | verborgene Empfänger | verborgenen Empfängern

term-hash = Hash
term-hash-means = Eine kurze Zahl, die aus einer Datei berechnet wird. Ändert sich ein einziges Bit der Datei, kommt eine ganz andere Zahl heraus.
term-hash-forms = Hash | Hashs | Hashes | Hashwert | Hashwerts | Hashwertes | Hashwerte | Hashwerten

term-hash-list = Hashliste
term-hash-list-means = Eine Liste der Hashes bekannter Dateien, um ebendiese Dateien wiederzufinden.
term-hash-list-forms = Hashliste | Hashlisten | Hash-Liste | Hash-Listen | Liste von Hashes | Listen von Hashes

term-hsm = Hardware-Sicherheitsmodul (HSM)
term-hsm-means = Ein Kasten, der Schlüssel verwahrt: Er benutzt sie für dich, gibt sie nicht heraus und kann begrenzen, wie oft jemand raten darf.
term-hsm-forms = HSM | HSMs | Hardware-Sicherheitsmodul | Hardware-Sicherheitsmoduls | Hardware-Sicherheitsmodule | Hardware-Sicherheitsmodulen

term-key = Schlüssel
term-key-means = Eine geheime Zahl, die Daten verschließt oder öffnet.
term-key-forms = Schlüssel | Schlüssels | Schlüsseln
term-key-apart = Schlüssel zu Privatsphäre | Schlüssel zur Privatsphäre | Schlüssel zu mehr | Schlüssel zum Erfolg | Schlüssel zum Verständnis

term-key-escrow = Schlüsselhinterlegung (Key Escrow)
term-key-escrow-means = Eine Kopie eines Schlüssels liegt bei jemandem, der sie nur nach vereinbarten Regeln benutzen darf.
term-key-escrow-forms = Schlüsselhinterlegung | Schlüssel{"\u00AD"}hinterlegung | Schlüsselhinterlegungen | Key Escrow | Key-Escrow

term-key-transparency = Öffentliches Schlüsselregister (Key Transparency)
term-key-transparency-means = Eine öffentliche Liste der Schlüssel aller, die nur wachsen und die jeder prüfen kann. So fällt auf, wenn ein Schlüssel heimlich ausgetauscht wird.
term-key-transparency-forms = Key Transparency | öffentliches Schlüsselregister | öffentliches Schlüssel{"\u00AD"}register | öffentlichen Schlüsselregister | öffentlichen Schlüssel{"\u00AD"}register | öffentlichem Schlüsselregister | öffentliche Schlüsselregister | öffentlichen Schlüsselregisters | Schlüsselregister | Schlüssel{"\u00AD"}register | Schlüsselregisters | Schlüsselregistern

term-lawful-access = Rechtmäßiger Zugang (Lawful Access)
term-lawful-access-means = Ein Unternehmen gibt Daten über einen Verdächtigen heraus, weil das Gesetz es erlaubt oder verlangt.
term-lawful-access-forms = Lawful Access | rechtmäßiger Zugang | rechtmäßigen Zugang | rechtmäßigem Zugang | rechtmäßige Zugang | rechtmäßigen Zugangs

term-metadata = Metadaten, Verkehrsdaten
term-metadata-means = Daten über eine Nachricht: wer, an wen, wann, von wo, wie groß. Nicht, was darin steht.
term-metadata-forms = Metadaten | Verkehrsdaten

term-ncmec = NCMEC
term-ncmec-means = Das National Center for Missing & Exploited Children, eine gemeinnützige Organisation in den Vereinigten Staaten. Das Gesetz überträgt ihr bestimmte Aufgaben, etwa die Meldungen der Unternehmen entgegenzunehmen.
term-ncmec-forms = NCMEC | NCMECs

term-onion-routing = Onion-Routing
term-onion-routing-means = Daten gehen über mehrere Zwischenstationen. Jede kennt nur den Halt vor ihr und den Halt nach ihr.
term-onion-routing-forms = Onion-Routing | Onion-Routings | Onion Routing

term-oversight = Aufsicht
term-oversight-means = Jemand Unabhängiges prüft, wie eine Befugnis genutzt wird, und darf sagen, was dabei herauskommt.
term-oversight-forms = Aufsicht

term-pen-register = Pen Register
term-pen-register-means = Eine Anordnung in den Vereinigten Staaten: Von nun an wird festgehalten, wer mit wem Kontakt hat, aber nicht, was gesagt wird.
term-pen-register-forms = Pen Register | Pen Registers

term-perceptual-hash = Perzeptueller Hash
term-perceptual-hash-means = Eine Zahl, die daraus berechnet wird, wie ein Bild aussieht. Sie ändert sich kaum, wenn das Bild verkleinert oder neu gespeichert wird; darum werden auch veränderte Kopien gefunden.
term-perceptual-hash-forms = perzeptueller Hash | perzeptuellen Hash | perzeptuellem Hash | perzeptuelle Hash | perzeptuelle Hashes | perzeptuellen Hashes | perzeptueller Hashes | perzeptuelles Hashing | Perceptual Hash | Perceptual Hashes | Perceptual Hashing

term-preservation-order = Sicherungsanordnung
term-preservation-order-means = Eine Anordnung, die sagt: Lösche das noch nicht.
term-preservation-order-forms = Sicherungsanordnung | Sicherungsanordnungen

term-private-set-intersection = Private Set Intersection
term-private-set-intersection-means = Zwei Seiten finden heraus, was auf ihren beiden Listen steht, ohne einander den Rest zu zeigen. Der private Abgleich ist eine Anwendung davon.
term-private-set-intersection-forms = Private Set Intersection | privater Abgleich | private Abgleich | privaten Abgleich | privatem Abgleich | privaten Abgleichs

term-proactive-detection = Proaktive Erkennung
term-proactive-detection-means = Ein Dienst sucht von sich aus nach illegalen Inhalten, nicht weil jemand nach einer bestimmten Person gefragt hat.
term-proactive-detection-forms = proaktive Erkennung | proaktiven Erkennung | proaktiver Erkennung

term-production-order = Herausgabeanordnung
term-production-order-means = Eine Anordnung, die sagt: Gib das heraus.
term-production-order-forms = Herausgabeanordnung | Herausgabeanordnungen

term-proportionality = Verhältnismäßigkeit
term-proportionality-means = Eine Maßnahme darf nicht mehr an Rechten kosten, als ihr Ziel wert ist, und nicht weiter gehen, als das Ziel es verlangt.
term-proportionality-forms = Verhältnismäßigkeit | verhältnismäßig | verhältnismäßige | verhältnismäßigen | verhältnismäßiger | unverhältnismäßig | unverhältnismäßige | unverhältnismäßigen | unverhältnismäßiger

term-public-key = Öffentlicher Schlüssel, privater Schlüssel
term-public-key-means = Zwei Schlüssel, die zusammengehören: Mit dem öffentlichen können alle etwas verschließen; öffnen kann es nur, wer den privaten hat.
term-public-key-forms = öffentlicher Schlüssel | öffentlichen Schlüssel | öffentlichem Schlüssel | öffentliche Schlüssel | öffentlichen Schlüssels | öffentlichen Schlüsseln | privater Schlüssel | privaten Schlüssel | privatem Schlüssel | private Schlüssel | privaten Schlüssels | privaten Schlüsseln

term-safety-number = Sicherheitsnummer
term-safety-number-means = Ziffern, die zwei Menschen vergleichen, um herauszufinden, ob jemand ihre Schlüssel ausgetauscht hat.
term-safety-number-forms = Sicherheitsnummer | Sicherheitsnummern | Sicherheitscode | Sicherheitscodes

term-sealed-sender = Versiegelter Absender
term-sealed-sender-means = Der Name des Absenders liegt im Innern des Umschlags. Wer den Umschlag befördert, liest ihn nicht.
term-sealed-sender-forms = versiegelter Absender | versiegelten Absender | versiegeltem Absender | versiegelte Absender | versiegelten Absenders | Sealed Sender

term-security-by-design = Security by Design
term-security-by-design-means = Schutz, der von Anfang an eingeplant ist. In der Technik ist meistens gemeint: schwer anzugreifen. Die Erklärung der Polizeichefs meint damit: fähig, Straftaten zu finden und zu melden und Anordnungen zu beantworten. Dieselben Wörter, zwei Bedeutungen.
term-security-by-design-forms = Security by Design | Secure by Design

term-subscriber-data = Bestandsdaten
term-subscriber-data-means = Was ein Unternehmen darüber weiß, wer ein Konto eröffnet hat: Name, Nummer, Adresse, Zahlungsweg.
term-subscriber-data-forms = Bestandsdaten

term-capability-notice = Technical Capability Notice
term-capability-notice-means = Eine Verfügung im Vereinigten Königreich: Ein Unternehmen muss die technischen Mittel bereithalten, um Anordnungen zu beantworten.
term-capability-notice-forms = Technical Capability Notice | Technical Capability Notices | Capability Notice | Capability Notices

term-threat-model = Bedrohungsmodell
term-threat-model-means = Eine Liste: wer angreifen könnte, was diese Leute können und was vor ihnen geschützt werden soll.
term-threat-model-forms = Bedrohungsmodell | Bedrohungsmodells | Bedrohungsmodelle | Bedrohungsmodellen

term-threshold = Schwelle
term-threshold-means = Die Zahl, die erreicht sein muss, bevor etwas geschieht, zum Beispiel drei von fünf Stellen mit einem Anteil am Schlüssel oder dreißig Treffer.
term-threshold-forms = Schwelle | Schwellen | Schwellenwert | Schwellenwerts | Schwellenwerte | Schwellenwerten

term-tls = TLS
term-tls-means = Das Schloss auf dem Weg zwischen dir und einer Website. Die Website am Ende dieses Weges kann lesen.
term-tls-forms = TLS | Transportverschlüsselung | Transport{"\u00AD"}verschlüsselung

term-traceability = Rückverfolgbarkeit
term-traceability-means = Herausfinden können, wer eine Nachricht zuerst verschickt hat.
term-traceability-forms = Rückverfolgbarkeit | rückverfolgbar | rückverfolgbare | rückverfolgbaren | Rückverfolgung | Rück{"\u00AD"}verfolgung

term-triage = Triage
term-triage-means = Das Dringende von dem trennen, was warten kann.
term-triage-forms = Triage

term-trusted-third-party = Vertrauenswürdiger Dritter
term-trusted-third-party-means = Jemand, auf den sich alle anderen verlassen müssen, etwa die Stelle, die einen Schlüssel verwahrt.
term-trusted-third-party-forms = vertrauenswürdiger Dritter | vertrauenswürdigen Dritten | vertrauenswürdigem Dritten | vertrauenswürdige Dritte | vertrauenswürdiger Dritte | Trusted Third Party | Trusted Third Parties

term-user-report = Nutzermeldung
term-user-report-means = Jemand aus dem Gespräch macht das Unternehmen auf eine Nachricht aufmerksam.
term-user-report-forms = Nutzermeldung | Nutzermeldungen | Meldung durch Nutzer | Meldungen durch Nutzer | Meldungen von Nutzern

## Around them.

# $term: a word that is explained, as in a list of words. Names the box that opens at it.
term-note = { $term }: was das heißt
term-more = Alle Wörter mit Erklärung
