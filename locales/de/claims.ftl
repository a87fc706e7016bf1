### The sentences of the dispute. First the page; then how a run’s answer is worded,
### a few patterns for all of them; then the sentences, each with the strongest reply
### and with what no run can show. Every sentence and every reply is a paraphrase, in
### words of this page; what each rests on stands in content/claims.toml.

claims-title = Die Behauptungen im Versuch
claims-intro = Was europäische Polizeichefs, die Presse rund um deren Erklärung, Unternehmen, Hilfsorganisationen und Forschende über Verschlüsselung gesagt haben, Satz für Satz, neben der stärksten Erwiderung, die wir gefunden haben. Was sich ausführen lässt, wird ausgeführt, mit deiner eigenen Nachricht. Was kein Durchlauf entscheiden kann, ist so gekennzeichnet und bleibt dir überlassen.
claims-paraphrased = Jeder Satz ist sinngemäß wiedergegeben. Was aus der Presse stammt, wird als Bericht wiedergegeben, nach einer schon umformulierten Fassung; nichts davon ist ein wörtliches Zitat.
claims-message = Ausgeführt mit deiner Nachricht:
claims-other-message = Eine andere Nachricht schreiben

## Which of them are shown.

claims-choose = Welche Behauptungen
claims-by = Wer es sagt
claims-kind = Art des Satzes
claims-settles = Was ein Durchlauf leisten kann
claims-order = Reihenfolge
claims-any = alle
claims-order-given = wie in Erklärung und Presse
claims-order-kind = nach der Art des Satzes
claims-order-speaker = danach, wer es sagt
claims-order-settles = danach, was ein Durchlauf leisten kann
claims-shown = { $shown ->
    [one] Eine von { NUMBER($all) } Behauptungen wird gezeigt.
   *[other] { NUMBER($shown) } von { NUMBER($all) } Behauptungen werden gezeigt.
}
claims-none-shown = Keine Behauptung passt zu allen drei Angaben zugleich. Wähle bei einer davon „{ claims-any }“.
claims-reply-first = Die Erwiderung zuerst zeigen
claims-reply-first-says = Was man zuerst liest, wiegt schwerer. Du hast die Wahl.
claims-core = Der Kern des Streits
claims-more = { $count ->
    [one] Eine weitere Behauptung
   *[other] { NUMBER($count) } weitere Behauptungen
}

## One claim.

claim-number = Behauptung { NUMBER($number) }
claim-said-by = Wer es sagt: { $speaker }
claim-claim = Die Behauptung
claim-reply = Die stärkste Erwiderung
claim-reply-by = Wer so antwortet: { $holder }
claim-numbers = Die veröffentlichten Zahlen
claim-run = Der Satz im Versuch
claim-cannot = Was kein Durchlauf zeigen kann
claim-elsewhere = Wo dem noch nachgegangen wird
claim-open-to-run = Klapp die Behauptung auf, dann werden die nötigen Durchläufe hier ausgeführt.
claim-no-run = Diesen Satz kann kein Durchlauf prüfen: Er handelt nicht davon, was ein Nachrichtendienst tut.
claim-run-elsewhere = Der Versuch zu diesem Satz steht auf einer anderen Seite.
claim-run-not-built = Der Versuch zu diesem Satz gehört auf eine Seite, die es noch nicht gibt.

claim-kind-technical = Technik
claim-kind-technical-says = es geht darum, was ein System tut; ein Durchlauf kann es entscheiden
claim-kind-empirical = Erfahrung
claim-kind-empirical-says = es geht darum, was geschieht; dafür braucht es Daten
claim-kind-legal = Recht
claim-kind-legal-says = es geht darum, was das Recht sagt; dafür braucht es einen Gesetzestext oder ein Gericht
claim-kind-value = Werte
claim-kind-value-says = es geht darum, was sein soll; das entscheidet nichts und niemand für dich
claim-kind-fact = Tatsache
claim-kind-fact-says = man kann es nachschlagen

claim-settles-decides = Ein Durchlauf entscheidet es
claim-settles-part = Ein Durchlauf zeigt einen Teil davon
claim-settles-data = Es braucht Daten oder einen Text
claim-settles-value = Es ist eine Wertfrage

speaker-chiefs = die europäischen Polizeichefs (gemeinsame Erklärung, April 2024)
speaker-nca = die britische National Crime Agency, laut Berichten (April 2024)
speaker-biggar = Graeme Biggar, Generaldirektor der britischen National Crime Agency, laut Berichten (April 2024)
speaker-de-bolle = Catherine De Bolle, Exekutivdirektorin von Europol, laut Berichten (April 2024)
speaker-press = die Presse (April 2024)
speaker-companies = Technologieunternehmen, laut Berichten (April 2024)

speaker-chiefs-short = Europäische Polizeichefs
speaker-nca-short = National Crime Agency
speaker-biggar-short = Graeme Biggar
speaker-de-bolle-short = Catherine De Bolle
speaker-press-short = Die Presse
speaker-companies-short = Technologieunternehmen

## Pages that bear on a claim.

claim-page-time = Je nachdem, an welchem Tag etwas geschieht
claim-page-request = Stell die Anordnung selbst zu
claim-page-detect = Ein Labor für den Abgleich von Bildern
claim-page-numbers = Wie Meldungen, Fehler und Fälle gezählt werden
claim-page-traces = Was ohne den Inhalt übrig bleibt
claim-page-not-built = { $page } (diese Seite gibt es noch nicht)

## A run’s answer. $with: a design, or several, in the dative. $party: a party in the
## nominative, those that look only if it happens marked so. $fact, $seen, $unseen:
## facts in the accusative. $count-word, $of: number words.

run-sees = Bei { $with } kann { $party } { $fact } sehen.
run-only-if = Bei { $with } könnte { $party } { $fact } nur sehen, wenn etwas hinzukäme: { $ways }.
run-cannot = Bei { $with } kann { $party } { $fact } nicht sehen: Nichts, was an Tag 10 existiert, würde dafür genügen.
run-who = Bei { $with } { $count ->
    [0] kann keiner der { $of } Akteure, um die es geht, { $fact } sehen.
    [one] kann einer der { $of } Akteure, um die es geht, { $fact } sehen: { $parties }.
   *[other] können { $count-word } der { $of } Akteure, um die es geht, { $fact } sehen: { $parties }.
}
run-what-all = Bei { $with } kann { $party } { $seen } sehen.
run-what-part = Bei { $with } kann { $party } { $seen } sehen. Von dem, wonach gefragt ist, gibt es nicht zu sehen: { $unseen }.
run-what-none = Bei { $with } kann { $party } nichts von dem sehen, wonach gefragt ist: { $unseen }.
run-change = Von der ersten zur zweiten Variante gerät { $lost ->
    [0] in keinem Feld der Tabelle etwas aus dem Blick
    [one] in einem Feld der Tabelle etwas aus dem Blick
   *[other] in { NUMBER($lost) } Feldern der Tabelle etwas aus dem Blick
}, und { $gained ->
    [0] in keinem kommt etwas in den Blick.
    [one] in einem kommt etwas in den Blick.
   *[other] in { NUMBER($gained) } kommt etwas in den Blick.
}
run-tally = { $count ->
    [one] Eine Variante wurde ausgeführt.
   *[other] { NUMBER($count) } Varianten wurden ausgeführt.
} { $first ->
    [0] Bei keiner davon gilt
   *[other] Bei { NUMBER($first) } davon gilt
}: { $first-says }. { $second ->
    [0] Bei keiner davon gilt
   *[other] Bei { NUMBER($second) } davon gilt
}: { $second-says }. { $both ->
    [0] Beides zugleich gilt bei keiner
   *[other] Beides zugleich gilt bei { NUMBER($both) }
}, { $neither ->
    [0] und mindestens eines von beiden gilt bei allen.
   *[other] keines von beiden bei { NUMBER($neither) }.
}
# These three follow a colon: whole sentences, without the full stop.
run-group-access = Durch eine Anordnung oder eine Verfügung lässt sich Text aus dem Gespräch öffnen, ohne dass ein Handy beschlagnahmt wird
run-group-detection = Ein Bild von der Liste ergibt einen Treffer, und der Treffer gelangt zur Plattform oder zu einer Meldestelle
run-group-outsiders = Jemand, den hier keine Anordnung nennt (das Netzwerk, jemand vom Personal, ein Datenbankdieb, ein Schlüsseldieb oder eine ausländische Behörde), liest Text aus dem Gespräch, falls es dazu kommt
run-group-access-short = Text auf Anordnung oder Verfügung
run-group-detection-short = Ein Treffer, der gemeldet wird
run-group-outsiders-short = Text für jemanden, den keine Anordnung nennt

run-asked-one = Kann { $party } { $fact } sehen?
run-asked-who = Wer von diesen kann { $fact } sehen?
run-asked-what = Was davon kann { $party } sehen?
run-asked-change = Worin unterscheiden sich die beiden?
run-asked-tally = Welche Varianten leisten das eine, welche das andere?
run-of = Gefragt bei: { $designs }
run-of-all = Gefragt bei allen { NUMBER($count) } Varianten
run-cells = Wonach gefragt wurde
# $party, $fact: names, as labels.
run-row = { $party }: { $fact }
run-waiting = Läuft …
run-link-cell = { $verdict }: den Durchlauf dahinter ansehen
run-compare = Die beiden vollständig vergleichen
run-tally-both = Beides
run-tally-first = Nur: { $doing }
run-tally-second = Nur: { $doing }
run-tally-neither = Keines von beiden

## Who replies: nominative, after a colon.

holder-anderson = Ross Anderson, Informatiker (2022)
holder-pfefferkorn = Riana Pfefferkorn, nach einer Befragung von Online-Diensten (2022)
holder-kerr-schneier = Orin Kerr und Bruce Schneier, in einer Arbeit über Wege um die Verschlüsselung herum (2018)
holder-crin = das Child Rights International Network (2023)
holder-messengers = sieben Messenger-Unternehmen, in einem offenen Brief (2023)
holder-tech-against-terrorism = Tech Against Terrorism, in einem Bericht im Auftrag von Facebook (2021)
holder-privacy-international = Privacy International und Liberty, vor einem britischen Tribunal (seit 2025)
holder-iccl = der Irish Council for Civil Liberties (2022), und die irische Polizei in ihrer Antwort (2024)
holder-meta = Meta, laut Berichten (2024 und 2025)
holder-stanford = das Stanford Internet Observatory, nach 66 Interviews (2024)
holder-bugs-authors = vierzehn Fachleute der Informatik, in „Bugs in our Pockets“ (2021)
holder-cjeu = der Gerichtshof der Europäischen Union, zu den EncroChat-Beweisen (2024)
holder-fbi-chart = eine Übersicht des FBI, wie sie veröffentlicht wurde (2021)
holder-iwf = die Internet Watch Foundation (2023)
holder-us-officials = US-Behörden, nach dem Eindringen in Telefonnetze (2024)
holder-kaye = David Kaye, UN-Sonderberichterstatter für Meinungsfreiheit (2015)
holder-ecthr = der Europäische Gerichtshof für Menschenrechte, in Podchasov gegen Russland (2024)
holder-edri = European Digital Rights und andere, in einem offenen Brief (2023)
holder-welcome-to-video = Presseberichte über den Fall „Welcome to Video“ (2019)
holder-eff = die Electronic Frontier Foundation, laut Berichten (2024)
holder-signal = Meredith Whittaker, Präsidentin von Signal (2023)
holder-cdt = das Center for Democracy and Technology, in einem Brief (2022)
holder-doormats-authors = fünfzehn Fachleute der Informatik, in „Keys Under Doormats“ (2015)
holder-whatsapp = Will Cathcart, Chef von WhatsApp, laut Berichten (2023)
holder-swedish-forces = die schwedischen Streitkräfte, laut Berichten (2025)
holder-greek-case = Berichte über den griechischen Abhörfall (2006)
holder-edpb = die Datenschutzbehörden der EU, in einer gemeinsamen Stellungnahme (2022)
holder-linear-study = eine Studie über Meldungen aus zehn Jahren (2024)
holder-nspcc = die britische Kinderschutzorganisation NSPCC, in einem Diskussionspapier
holder-apple = Apple, zu den Gründen, seinen Plan aufzugeben (2023)
holder-ncmec = die US-Meldestelle NCMEC selbst
holder-german-figures = Presseberichte über Zahlen des deutschen Bundeskriminalamts (2024)
holder-us-law = das US-Recht, wie die Meldestelle NCMEC es erläutert
holder-npcc = der britische National Police Chiefs’ Council (2023)
holder-encrochat = Berichte über den EncroChat-Einsatz (2023)
holder-uk-government = das britische Innenministerium (2024)
holder-two-headlines = die National Crime Agency, in ihrer eigenen Veröffentlichung desselben Textes (2024)
holder-ohchr = das UN-Menschenrechtsbüro (2022)
holder-lawful-hacking-authors = vier Fachleute der Informatik, in „Lawful Hacking“ (2014)
holder-ietf = die IETF, das Standardisierungsgremium des Internets (2000 und 2014)

## The declaration, April 2024.

claim-c1 = Industrie und Regierungen sollten dringend handeln, damit Menschen auf sozialen Plattformen sicher sind.
claim-c1-reply = Die Debatte sollte bei den gefährdeten Kindern anfangen, bei der örtlichen Polizei und der Sozialarbeit; nicht bei der Technik der Überwachung.
claim-c1-cannot = Wie dringend etwas ist und welches Handeln das richtige ist.

claim-c2 = Maßnahmen wie { -end-to-end-encryption } hindern Unternehmen daran, die Straftaten zu sehen, die auf ihren Diensten geschehen.
claim-c2-reply = Unternehmen erfahren auf verschiedenen Wegen von Missbrauch. Das Durchsuchen von Inhalten gilt bei bekannten Bildern von Kindesmissbrauch als am nützlichsten; bei den meisten anderen Arten sind es Meldungen durch Nutzer und Metadaten.
claim-c2-cannot = Was ein Unternehmen aus dem macht, was es sieht. Inhalt, Metadaten und Meldungen muss man auseinanderhalten: Die Durchläufe fragen nach jedem einzeln.

claim-c3 = { -end-to-end-encryption } hindert die Polizei daran, solche Beweise zu bekommen und gegen die schwersten Straftaten zu verwenden.
claim-c3-reply = Es gibt sechs Arten von Wegen um die Verschlüsselung herum, etwa einen Schlüssel zu finden oder eine andere Kopie. Keiner funktioniert jedes Mal, und keiner lässt sich jedes Mal ausschließen.
claim-c3-cannot = Wie oft in einem wirklichen Fall ein anderer Weg genügt.

claim-c4 = Polizei und Technologiebranche haben gemeinsam die Pflicht, die Öffentlichkeit zu schützen und vor allem Kinder.
claim-c4-reply = Schutz und Privatsphäre sollten nicht gegeneinander ausgespielt werden. Verschlüsselung berührt sämtliche Rechte von Kindern, in beide Richtungen, und es kommt auf die Umstände an.
claim-c4-cannot = Wer wem was schuldet.

claim-c5 = Eine wertvolle Partnerschaft zwischen Polizei und Industrie ist jetzt in Gefahr.
claim-c5-reply = Befugnisse, die im Vereinigten Königreich geplant waren, könnten das Durchsuchen privater Nachrichten erzwingen und { -end-to-end-encryption } damit zunichtemachen.
claim-c5-cannot = Wie viel eine Partnerschaft wert ist und wer sie in Gefahr bringt.

claim-c6 = Zwei Fähigkeiten sind für die Sicherheit im Netz am wichtigsten: „rechtmäßiger Zugang“, das heißt, eine Anordnung zu einem Verdächtigen zu beantworten, und „proaktive Erkennung“, das heißt, illegales Material unaufgefordert zu finden.
claim-c6-reply = Auch andere Mittel sind wichtig und brauchen keinen Inhalt: Metadaten, Meldungen durch Nutzer und Funktionen, die Missbrauch bremsen.
claim-c6-cannot = Ob andere ebenso wichtig sind: Meldungen, Vorbeugung, die Durchsuchung eines Geräts.

claim-c7 = „Rechtmäßiger Zugang“ heißt: Unternehmen geben die Daten eines Verdächtigen heraus, wenn eine zuständige Behörde es verlangt, mit starken Schutzvorkehrungen und Aufsicht.
claim-c7-reply = Ob Verfügungen, die ein Unternehmen verpflichten, solchen Zugang offen zu halten, rechtmäßig sind und ob sie geheim sein dürfen, ist vor einem Tribunal umstritten.
claim-c7-cannot = Wie stark Schutzvorkehrungen in der Praxis sind. Dafür braucht es den Text eines Gesetzes und die Erfahrung damit.

claim-c8 = Unternehmen können aus eigenem Antrieb illegales oder schädliches Verhalten auf ihren Plattformen finden.
claim-c8-reply = Eine Meldung ist noch kein Befund: Von 4.192, die 2020 die irische Polizei erreichten, waren 471 dann doch keine Missbrauchsdarstellungen. Die Polizei entgegnet, dass geschulte Fachleute jede einzelne prüfen.
claim-c8-cannot = Wie viele Funde stimmen. Das hängt von der Liste ab, von der Schwelle und von denen, die prüfen.

claim-c9 = Das ist vor allem wichtig, um Nutzer mit sexuellem Interesse an Kindern zu finden, die Bilder tauschen oder Kontakt suchen.
claim-c9-reply = Kontakt lässt sich erschweren, ohne irgendjemandes Nachrichten zu lesen: mit Schranken für Erwachsene, die Jugendlichen schreiben, mit Signalen aus dem Verhalten von Konten und mit Meldungen.
claim-c9-cannot = Wie viele solcher Nutzer jedes Mittel findet.

claim-c10 = Unternehmen können heute die Behörden verständigen. Das hat viele Tausend Kinder vor Schaden bewahrt und zu Festnahmen geführt.
claim-c10-reply = Dieser Weg ist sehr wertvoll; aber die Polizei kann schwer erkennen, welche Meldung dringend ist, weil vielen die Einzelheiten fehlen. Bessere Technik bei der Meldestelle und bessere Meldungen würden helfen.
claim-c10-cannot = Was wozu geführt hat und wie viel davon aus privaten Nachrichten kam.
claim-c10-data = Am häufigsten werden für das Vereinigte Königreich diese Zahlen genannt: jeden Monat 1.200 vor Schaden bewahrte Kinder und 800 Festnahmen. Die veröffentlichten Aussagen führen sie auf Verschiedenes zurück (siehe Behauptung 38), und keine nennt den Anteil, der aus privaten Nachrichten stammt.

claim-c11 = Die beiden Fähigkeiten sind voneinander ganz verschieden.
claim-c11-reply = Eine davon, der Abgleich auf dem Handy, beugt weder Verbrechen zuverlässig vor, noch verhindert sie Überwachung. Sie kann versagen, umgangen und missbraucht werden.
claim-c11-cannot = Was Varianten tun würden, die hier niemand nachgebildet hat.

claim-c12 = Zusammen retten die beiden jeden Tag Leben: bei Terrorismus, Missbrauch, Menschenhandel, Drogen, Mord und Wirtschaftskriminalität.
claim-c12-reply = Was Verschlüsselung ändert, hängt von der Art des Missbrauchs ab. Bei bekannten Bildern von Kindesmissbrauch gilt das Durchsuchen als am nützlichsten; bei den meisten anderen Arten von Missbrauch sind es Meldungen durch Nutzer und Metadaten.
claim-c12-cannot = Gerettete Leben zählt man in Fällen und nicht in Durchläufen.

claim-c13 = Sie liefern die Beweise, auf denen Strafverfahren beruhen, und verschaffen den Opfern Gerechtigkeit.
claim-c13-reply = Daten sind noch keine Beweise: Gerichte müssen prüfen können, wie sie gewonnen wurden, und müssen unter Umständen weglassen, wozu die Verteidigung nicht wirksam Stellung nehmen kann.
claim-c13-cannot = Ob ein Gericht sie zulässt.

claim-c14 = { -end-to-end-encryption } wird auf eine Weise eingeführt, die beide Fähigkeiten untergräbt.
claim-c14-reply = Menschen erwarten, dass niemand ihre privaten Nachrichten liest. Sicherheitsfunktionen, Signale aus dem Verhalten von Konten und Meldungen bleiben, und das Unternehmen erwartet, weiterhin mehr Meldungen zu schicken als vergleichbare Firmen.
claim-c14-cannot = Ob es besser wäre, sie anders einzuführen. Darum geht es bei Behauptung 25.

claim-c15 = Unternehmen werden einer zuständigen Behörde nicht mehr wirksam antworten können.
claim-c15-reply = Die Antworten unterscheiden sich auch zwischen Diensten, die alle verschlüsselt sind: Der eine liefert zwei Zeitangaben, ein anderer Kontakte und wer wem schrieb, und ein dritter über ein Backup den Inhalt.
claim-c15-cannot = Was als „wirksam“ gilt.

claim-c16 = Unternehmen werden illegales Verhalten weder finden noch melden können.
claim-c16-reply = Unternehmen halten schon heute innerhalb verschlüsselter Apps Schadsoftware auf. Warum sollten sich dann bekannte Missbrauchsbilder nicht auf dieselbe Weise aufhalten lassen?
claim-c16-cannot = Wie viel Meldungen durch Nutzer und Metadaten in der Praxis finden, verglichen mit einem Abgleich.

claim-c17 = In der Folge wird die Polizei die Öffentlichkeit nicht mehr schützen können.
claim-c17-reply = Auch Verschlüsselung schützt Menschen: Nachdem Eindringlinge in Telefonnetze gelangt waren, wurde gefährdeten Menschen zu Ende-zu-Ende-verschlüsselten Nachrichten geraten.
claim-c17-cannot = Was geschehen wird.

claim-c18 = Bisher haben Gesellschaften keine Räume geduldet, die für die Strafverfolgung unerreichbar sind.
claim-c18-reply = Wer Verschlüsselung oder Anonymität beschränkt, braucht dafür ein Gesetz und ein legitimes Ziel, und die Beschränkung muss notwendig und verhältnismäßig sein.
claim-c18-cannot = Die Geschichte. Gesprochene Worte und verbrannte Briefe ließen nichts zurück, was man beschlagnahmen konnte; ob sie solche Räume waren, ist umstritten. Die Durchläufe zeigen nur, was aufbewahrt wird.

claim-c19 = Sie sollten auch jetzt keine dulden.
claim-c19-reply = Ein Gesetz, nach dem alle Nachrichten gespeichert und verschlüsselte Chats entschlüsselt wurden, war in einer demokratischen Gesellschaft nicht notwendig; eine Schwächung der Verschlüsselung würde alle Nutzer treffen.
claim-c19-cannot = Was eine Gesellschaft dulden sollte.

claim-c20 = Die Gesellschaft darf sich nicht in eine Lage bringen, in der sie Verbrechen nicht mehr sehen kann.
claim-c20-reply = Access by Design und allgemeines Durchsuchen untergraben Privatsphäre, Vertraulichkeit und Sicherheit, und zwar für alle.
claim-c20-cannot = Was nicht erlaubt sein darf, und um welchen Preis.

claim-c21 = Das Darkweb zeigt, wie schnell und in welchem Umfang Kriminelle solche Anonymität nutzen.
claim-c21-reply = Eine Ermittlung, die Zahlungen verfolgte, ließ sich von Anonymität nicht aufhalten: Berichtet wurde von 337 Festnahmen und mindestens 23 geretteten Kindern.
claim-c21-cannot = In welchem Umfang sie genutzt wird und wofür. Anonymität und Verschlüsselung sind zweierlei: Die Durchläufe halten sie auseinander.

claim-c22 = Die Polizei unterstützt Verschlüsselung und andere Erfindungen, die Sicherheit und Privatsphäre der Bürger stärken.
claim-c22-reply = Verschlüsselung, zu der ein Dritter einen Zugang hat, ist keine { -end-to-end-encryption }.
claim-c22-cannot = Was jemand unterstützt. Die Durchläufe zeigen, gegen wen welche Verschlüsselung schützt.

claim-c23 = Man muss nicht wählen zwischen Sicherheit und Privatsphäre im Netz einerseits und dem Schutz der Öffentlichkeit andererseits.
claim-c23-reply = Zugang lässt sich nicht auf die beschränken, die es gut meinen. Signal würde eher einen Markt verlassen, als sich dort schwächen zu lassen.
claim-c23-cannot = Wie schwer jede Seite wiegt. Die Durchläufe zeigen, wer mehr sieht und wer weniger; die Waage hältst du.

claim-c24 = Absolute Haltungen helfen nicht, auf keiner Seite.
claim-c24-reply = Manche Grenzen sind technischer Art: Ein System, das erkennt, was in Nachrichten steht, ist nicht Ende-zu-Ende-verschlüsselt.
claim-c24-cannot = Was einer Debatte hilft.

claim-c25 = Technische Lösungen gibt es. Sie verlangen etwas Beweglichkeit von der Industrie und von den Regierungen.
claim-c25-reply = Eingebauter Zugang macht Systeme komplizierter, sammelt Schlüssel an Orten, wo sich ein Diebstahl lohnt, gibt { -forward-secrecy } auf und lässt offen, welche Regierungen ihn bekommen.
claim-c25-cannot = Ob ein Ergebnis „eine Lösung“ ist. Die Erklärung nennt keine Technik; die Varianten, die hier ausgeführt werden, sind die Lesart dieser Seite.

claim-c26 = Die Lösungen werden je nach Fähigkeit und je nach Plattform verschieden sein.
claim-c26-reply = Ein Produkt ist auf der ganzen Welt ein und dasselbe. Ehe es in einem Land geschwächt würde, nähme WhatsApp hin, dort gesperrt zu werden.
claim-c26-cannot = Welche Lösung eine Plattform wählen sollte.

claim-c27 = Die Industrie sollte Security by Design so einbauen, dass sie illegales Verhalten weiterhin finden und melden und auf eine rechtmäßige Anordnung hin handeln kann.
claim-c27-reply = Eine Pflicht, Nachrichten zu speichern und Zugang dazu zu geben, ließe sich nicht erfüllen, ohne Schwachstellen zu schaffen, die Dritte nutzen könnten.
claim-c27-cannot = Was „Security by Design“ heißen sollte: gegen jeden Eindringling gebaut oder so gebaut, dass ein Weg hinein bleibt.

claim-c28 = Der Zugang soll rechtmäßig sein und die Ausnahme bleiben.
claim-c28-reply = In Griechenland schalteten Eindringlinge 2004 und 2005 eine Abhörfunktion ein, die in ein Telefonnetz eingebaut war: Mehr als hundert Telefone wurden abgehört, auch das des Ministerpräsidenten. Vor Gericht kam nie jemand.
claim-c28-cannot = Ob Recht, Technik oder beides ihn über die Jahre eine Ausnahme bleiben lassen.

claim-c29 = Demokratische Regierungen sollten Regeln schaffen, die der Polizei die Informationen geben, die sie braucht.
claim-c29-reply = Das Ziel ist legitim; aber ein dafür vorgeschlagenes Gesetz barg die Gefahr eines allgemeinen Durchsuchens und könnte für Menschen und Gesellschaft gefährlicher sein als für Täter. Niemand darf davon abgebracht werden, Verschlüsselung einzusetzen.
claim-c29-cannot = Welche Regeln richtig sind. Was bestimmte Regeln bewirken, lässt sich ausprobieren.

claim-c30 = Täter nutzen zunehmend Technik, um Opfer zu finden und auszubeuten und um sich über Grenzen hinweg auszutauschen.
claim-c30-reply = Über zehn Jahre sind die Meldungen geradlinig gestiegen, im Gleichschritt mit der Zahl der Konten.
claim-c30-cannot = Wie Täter sich verhalten.
claim-c30-data = Die US-Meldestelle zählte 518.720 Meldungen über das Anlocken von Kindern im Netz im ersten Halbjahr 2025; im ersten Halbjahr 2024 waren es 292.951. Eine Zahl von Meldungen ist keine Zahl von Verbrechen.

claim-c31 = Das gemeinsame Ziel aller muss sein, dass Täter gefasst und Plattformen sicherer werden.
claim-c31-reply = Ein Ziel allein macht eine Maßnahme nicht verhältnismäßig. Für die Maßnahmen, die vorgeschlagen wurden, um Missbrauch in privaten Nachrichten zu finden, war das nicht gezeigt worden.
claim-c31-cannot = Welche Ziele alle teilen sollten.

## The press around it, April 2024: told as reported.

claim-c32 = Metas Pläne für Facebook und Instagram könnten jedes Jahr Millionen Missbrauchsmeldungen kosten.
claim-c32-reply = Das Unternehmen erwartet, weiterhin mehr Meldungen zu schicken als vergleichbare Firmen.
claim-c32-cannot = Was verloren gehen wird oder verloren ging. Ein Durchlauf zeigt, wo ein Treffer hängen bleibt; wie viele es gegeben hätte, ist eine Prognose.
claim-c32-data = Die Zahl der Vorfälle, die der US-Meldestelle gemeldet wurden, sank von 2023 auf 2024 um 7,0 Millionen auf 29,2 Millionen; bei Meta allein sank sie um 6,9 Millionen. Ab 2024 wurden Meldungen außerdem anders gezählt. Instagram beendete seine Ende-zu-Ende-verschlüsselten Chats im Mai 2026.

claim-c33 = Verschlüsselung kann ungemein nützlich sein und schützt die Öffentlichkeit vor Verbrechen.
claim-c33-reply = Sie hat Vorteile und sollte zu einem Dienst dann kommen, wenn der Dienst zeigen kann, dass Kinder nicht weniger sicher sein werden.
claim-c33-cannot = Wie viele Verbrechen sie verhindert.

claim-c34 = Eine pauschale und immer breitere Einführung gefährdet Nutzer, weil Unternehmen illegales Verhalten auf ihren eigenen Systemen nicht mehr sehen.
claim-c34-reply = Das Durchsuchen privater Daten in der Cloud würde neue Ziele schaffen, die Diebe finden könnten, und könnte auf andere Inhalte übergreifen.
claim-c34-cannot = Ob eine Einführung „pauschal“ ist und welche Gefahr größer ist.

claim-c35 = Missbrauch hört nicht auf, weil Unternehmen aufhören hinzusehen.
claim-c35-reply = Die Zahl der Meldungen misst ihn auch nicht: Eine Zahl von Meldungen ist keine Zahl von Verbrechen, von Kindern oder von Tätern.
claim-c35-cannot = Wie viel Missbrauch es gibt. Worin sich ein Unternehmen, das nicht hinsieht, von einem unterscheidet, das nicht hinsehen kann, das kann ein Durchlauf zeigen.

claim-c36 = Die allermeisten Meldungen von Facebook und Instagram, die die britische Polizei erreichen, würden verloren gehen.
claim-c36-reply = Nicht jede Meldung ist ein Fall: Von den 180.300 Meldungen des Jahres 2023 in Deutschland ging es bei 89.350 um etwas Strafbares. Kritiker zählen die übrigen als Fehlalarme; die Polizei verweist auf fast 90.000 Hinweise.
claim-c36-cannot = Ob eine Prognose richtig war.
claim-c36-data = Die Prognose von 2023 lautete 92 % für Facebook oder dessen Messenger und 85 % für Instagram. Es ging um Meldungen, die an das Vereinigte Königreich weitergegeben werden. Wie sie zustande kam, konnten wir nicht herausfinden. Gemeint sind Meldungen an die CyberTipline; „suspicious activity reports“ sind im britischen Sprachgebrauch etwas anderes.

claim-c37 = Die Mehrheit der Hinweise, die Technologieunternehmen an die Meldestelle NCMEC geben, kommt von Meta.
claim-c37-reply = Das Gesetz verlangt von Unternehmen, zu melden, was sie erfahren haben. Es verlangt nicht, dass sie suchen, und schreibt nicht vor, was eine Meldung enthalten muss.
claim-c37-cannot = Das muss man zählen; einen Durchlauf braucht es dafür nicht.
claim-c37-data = Von den 36,2 Millionen Meldungen des Jahres 2023 kamen 17,8 Millionen von Facebook und 11,4 Millionen von Instagram. Von denen des Jahres 2024 kamen etwa 67 % von Meta.

claim-c38 = Inhalte von Facebook und Instagram helfen der britischen Polizei, jeden Monat 1.200 Kinder vor Schaden zu bewahren und 800 Verdächtige festzunehmen.
claim-c38-reply = Dieselben Zahlen wurden auch als Monatsdurchschnitt der gesamten Polizeiarbeit im Vereinigten Königreich zur sexuellen Ausbeutung von Kindern genannt.
claim-c38-cannot = Welche Zuordnung stimmt.
claim-c38-data = Die National Crime Agency (Dezember 2023) nannte die Zahlen für ihre Arbeit mit der Polizei zu solchen Meldungen; der National Police Chiefs’ Council (Dezember 2023) für die gesamte Polizeiarbeit zu diesen Verbrechen; das Innenministerium (September 2023) für Informationen von Social-Media-Unternehmen, und zwar „bis zu“ 1.200.

claim-c39 = { -end-to-end-encryption } macht es der Polizei auch schwerer, auf rechtmäßigem Weg Daten von Unternehmen zu bekommen.
claim-c39-reply = Die Polizei wertete mehr als 115 Millionen Unterhaltungen im EncroChat-Netz aus. Die Verschlüsselung brach sie nicht: Es wurde Software auf die Telefone gebracht.
claim-c39-cannot = Um wie viel schwerer es in der Praxis ist. Ein Dienst, der vor allem an Kriminelle verkauft wurde, ist keine App für alle.

claim-c40 = Mit neuen Befugnissen nach dem Investigatory Powers Act ließe sich die Einführung von { -end-to-end-encryption } verhindern, solange kein Zugang eingebaut ist.
claim-c40-reply = Jede der drei Arten von Verfügungen braucht die Entscheidung eines Regierungsmitglieds und die Zustimmung eines Judicial Commissioner. Die Änderungen von 2024 betreffen Überprüfung, Verlängerung und die Ankündigung geplanter Änderungen.
claim-c40-cannot = Wie Befugnisse genutzt werden. Dafür braucht es den Gesetzestext und die Erfahrung damit.

claim-c41 = Die Erklärung wurde am 18. April 2024 beschlossen und am 21. April veröffentlicht. Hinter ihr stehen die Polizeichefs von 32 Ländern: des Vereinigten Königreichs, der 27 EU-Staaten, Norwegens, der Schweiz, Islands und Liechtensteins.
claim-c41-reply = Es ist ein Text unter zwei Überschriften: Die von Europol verlangt Schritte gegen die Einführung; die der National Crime Agency verlangt, dass zur Einführung Maßnahmen zum Schutz der Öffentlichkeit gehören.
claim-c41-cannot = Das lässt sich nachschlagen: Auszuführen gibt es nichts.

claim-c42 = Weil sich das Verbrechen ins Netz verlagert, wird es zu Hause gefährlicher als auf der Straße.
claim-c42-reply = Zahlen aus dem Netz sind schwer zu deuten: Selbst die Meldestelle, die die Meldungen zählt, gibt keine eindeutige Erklärung dafür, wie sie sich von einem Halbjahr zum nächsten ändern.
claim-c42-cannot = Wie gefährlich ein Ort ist.

claim-c43 = Technologieunternehmen haben eine gesellschaftliche Verantwortung, für ein Umfeld zu sorgen, in dem die Justiz arbeiten kann.
claim-c43-reply = Verschlüsselung ist ein Schlüssel zu Privatsphäre und Sicherheit im Netz; allgemeine Pflichten zum Durchsuchen träfen Menschen, die nichts getan haben.
claim-c43-cannot = Wofür ein Unternehmen verantwortlich ist.

claim-c44 = Wenn die Polizei keine Beweise mehr sammeln kann, kann die Gesellschaft die Opfer nicht schützen.
claim-c44-reply = Beweise lassen sich über Schwachstellen sammeln, die Programme ohnehin haben, Telefon für Telefon, ohne neue Schwachstellen in die Programme aller einzubauen.
claim-c44-cannot = Wie oft Beweise auf anderen Wegen gefunden werden und was die Gesellschaft tun kann.

claim-c45 = Die Polizei weist die Vorstellung zurück, es gehe nur das eine oder das andere: Privatsphäre oder Sicherheit.
claim-c45-reply = Internetstandards werden nicht im Hinblick aufs Abhören entworfen, und die Überwachung aller gilt als Angriff.
claim-c45-cannot = Wie schwer jede Seite wiegt, wie bei Behauptung 23.
