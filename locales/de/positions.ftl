### Who argues what about encryption: one card each, all in one layout. What each
### rests on, and how sure it is, stands in content/positions.toml.

positions-title = Wer was vertritt
positions-intro = { $count } Standpunkte, in unseren eigenen Worten. Die Karten liegen bei jedem Besuch in neuer Reihenfolge, damit niemand immer zuerst kommt. Was hier steht, sagen die Genannten; es ist nicht die Meinung dieser Seite.
positions-note = Kann sich ändern, wovon eine Karte handelt, steht darauf, wann zuletzt nachgesehen wurde.
positions-filter = Zeigen
positions-filter-all = Alle
positions-filter-law-enforcement = Strafverfolgung
positions-filter-child-safety = Kinderschutzorganisationen
positions-filter-companies = Unternehmen
positions-filter-academics = Wissenschaft und Technik
positions-filter-civil-society = Zivilgesellschaft
positions-filter-courts = Gerichte, Datenschutz, Vereinte Nationen
positions-filter-law-makers = Gesetzgeber und Gesetze
positions-shuffle = Neu mischen
positions-shuffled = Die Karten liegen in neuer Reihenfolge.
positions-shown = { $shown ->
    [one] { NUMBER($shown) } von { NUMBER($all) } Karten
   *[other] { NUMBER($shown) } von { NUMBER($all) } Karten
}
positions-show-all = { $count ->
    [one] { NUMBER($count) } weitere Karte zeigen
   *[other] { NUMBER($count) } weitere Karten zeigen
}
positions-on-paper = Auf Papier stehen die Karten in fester Reihenfolge, damit alle Ausdrucke gleich sind.
position-last-seen = Zuletzt nachgesehen: { $date }; es kann sich geändert haben.

## law-enforcement

position-p1-who = Europäische Polizeichefs, gemeinsame Erklärung vom April 2024
position-p1-says = Sie unterstützen Verschlüsselung als Schutz für die Bürger. Sie fordern Dienste, die so gebaut sind, dass Unternehmen Missbrauch weiterhin finden und melden und rechtmäßige Anordnungen weiterhin beantworten können.
position-p2-who = National Crime Agency, Vereinigtes Königreich, Dezember 2023
position-p2-says = Sie sagt, durch die Bauweise, für die sich Meta entschieden hat, fielen Meldungen weg, die zum Schutz von Kindern und zu Festnahmen führen; Metadaten allein würden selten einen Durchsuchungsbeschluss rechtfertigen, und die Last, Missbrauch zu melden, solle nicht auf Kindern liegen.
position-p3-who = Graeme Biggar, Generaldirektor der National Crime Agency, 2023
position-p3-says = Er meint, gewählte Regierungen und nicht Unternehmen sollten entscheiden, wo die Grenze zwischen Privatsphäre und Sicherheit verläuft.
position-p4-who = National Police Chiefs’ Council, Vereinigtes Königreich, Dezember 2023
position-p4-says = Er ist nicht gegen Verschlüsselung als solche. Er fordert von Unternehmen, keine Bauweise einzuführen, die ihnen die Fähigkeit nimmt, Missbrauch zu erkennen, bevor etwas anderes an deren Stelle tritt.
position-p5-who = Virtual Global Taskforce, April 2023
position-p5-says = Fünfzehn Behörden, darunter die National Crime Agency und das FBI, forderten Meta auf, Ende-zu-Ende-Verschlüsselung als Voreinstellung noch einmal zu überdenken.
position-p6-who = Die Innenminister der G7 (2022) und eine internationale Erklärung mehrerer Regierungen (2020)
position-p6-says = Sie unterstützen starke Verschlüsselung und fordern Unternehmen auf, rechtmäßige Anfragen weiterhin beantworten zu können.
position-p7-who = FBI, Vereinigte Staaten
position-p7-says = Es fordert, was es „responsibly managed encryption“ nennt, verantwortlich verwaltete Verschlüsselung: Der Anbieter behält einen Weg, die Anordnung eines Gerichts zu beantworten.
position-p8-who = Sicherheitsbehörden der USA, Dezember 2024
position-p8-says = Nachdem Eindringlinge in US-Telefonnetze gelangt waren, rieten sie Menschen, die wahrscheinlich im Visier stehen, zu Ende-zu-Ende-verschlüsselten Nachrichten. Das ist ein Rat, kein Gesetz.
position-p9-who = Ian Levy und Crispin Robinson von GCHQ und NCSC, 2018
position-p9-says = Sie schlugen Grundsätze für den Zugang in Ausnahmefällen vor. Ihr Beispiel war ein Teilnehmer von einer Behörde, der einem Gespräch ungesehen hinzugefügt wird, sodass keine Verschlüsselung gebrochen wird.
position-p10-who = Ian Levy und Crispin Robinson, 2022
position-p10-says = Sie argumentieren, Sicherheit und Privatsphäre ließen sich beide verbessern, ordnen die Arten von Schaden und kommen zu dem Schluss, dass Verfahren auf dem eigenen Gerät, gut gebaut, den meisten Nutzern keine Privatsphäre nehmen müssen.
position-p11-who = Schwedische Streitkräfte
position-p11-says = Sie erklärten ihrer Regierung, eine Pflicht für Messenger, Nachrichten zu speichern und Zugang zu geben, lasse sich nicht ohne Schwachstellen erfüllen, die andere nutzen könnten. Auch staatliche Stellen sind sich also untereinander nicht einig.

## child-safety

position-p12-who = Internet Watch Foundation, Vereinigtes Königreich, Dezember 2023
position-p12-says = Sie wandte sich entschieden gegen Metas Änderung, solange nichts an die Stelle der Erkennung tritt. Verschlüsselte Apps hielten schon heute Schadsoftware auf, sagt sie, und fragt, warum sich bekannte Missbrauchsbilder nicht auf ähnliche Weise aufhalten lassen.
position-p13-who = NSPCC, Vereinigtes Königreich
position-p13-says = Die Organisation erkennt an, dass Ende-zu-Ende-Verschlüsselung Vorteile hat. Sie fordert von Diensten, sie erst dann einzuführen, wenn sie zeigen können, dass Kinder nicht weniger sicher sein werden.
position-p14-who = NCMEC, die Meldestelle in den Vereinigten Staaten
position-p14-says = Es nannte Metas Änderung von 2023 einen schweren Schlag für den Schutz von Kindern und führt den Rückgang der gemeldeten Vorfälle 2024 größtenteils auf die Verschlüsselung bei Meta zurück.
position-p15-who = Lucy Faithfull Foundation (Stop It Now), Vereinigtes Königreich, Dezember 2023
position-p15-says = Sie sieht in mehr Geheimhaltung einen Rückschlag für die Vorbeugung gegen Missbrauch und fordert Maßnahmen, die Nutzer schützen.
position-p16-who = Thorn, Vereinigte Staaten, Juni 2023
position-p16-says = Die Organisation deutet steigende Zahlen von Meldungen als Zeichen dafür, dass mehr gefunden wird, und möchte, dass mehr Plattformen mehr erkennen.
position-p17-who = Heat Initiative, Vereinigte Staaten
position-p17-says = Sie warb öffentlich dafür, dass Apple in seinem Cloudspeicher nach bekannten Missbrauchsbildern sucht.
position-p18-who = Child Rights International Network, 2023
position-p18-says = Es lehnt die Wahl zwischen Privatsphäre und Schutz ab. Verschlüsselung, sagt es, berühre sämtliche Rechte von Kindern, in beide Richtungen, und was richtig ist, hänge von den Umständen ab.
position-p19-who = UN-Ausschuss für die Rechte des Kindes, Allgemeine Bemerkung Nr. 25 (2021)
position-p19-says = Wo Verschlüsselung ein geeignetes Mittel ist, sollen Staaten nach seiner Auffassung Maßnahmen erwägen, um sexuellen Missbrauch von Kindern zu erkennen und zu melden, gebunden an Rechtmäßigkeit, Notwendigkeit und Verhältnismäßigkeit.

## companies

position-p20-who = Meta
position-p20-says = Das Unternehmen sagt, Menschen erwarteten, dass sonst niemand ihre privaten Nachrichten liest; es habe andere Schutzmaßnahmen (Schranken für Erwachsene, die Jugendlichen schreiben, Signale aus dem Verhalten von Konten, Wege, etwas zu melden) und werde voraussichtlich weiterhin mehr Meldungen schicken als vergleichbare Dienste.
position-p21-who = Meta zu Instagram, 2026
position-p21-says = Das Unternehmen beendete nach dem 8. Mai 2026 die Ende-zu-Ende-Verschlüsselung für Direktnachrichten auf Instagram, die man selbst einschalten musste, und nannte als Grund, dass wenige sie nutzten. Messenger und WhatsApp behalten sie.
position-p22-who = Will Cathcart, WhatsApp, März 2023
position-p22-says = Lieber nähme er hin, dass die App in einem Land gesperrt wird, als dort ihre Verschlüsselung zu schwächen: Das Produkt sei überall dasselbe.
position-p23-who = Sieben Messenger-Dienste, offener Brief vom April 2023
position-p23-says = Sie sagen, Befugnisse in dem britischen Gesetzentwurf könnten das Durchsuchen privater Nachrichten erzwingen und damit Ende-zu-Ende-Verschlüsselung aufheben.
position-p24-who = Meredith Whittaker, Signal
position-p24-says = Sie vertritt die Ansicht, dass sich Zugang nicht auf Menschen beschränken lässt, die es gut meinen. Signal würde eher ein Land verlassen, als seinen Dienst zu schwächen: So wurde es für das Vereinigte Königreich (2023), Schweden (2025) und Kanada (2026) berichtet.
position-p25-who = Apple zur Erkennung, 2021 bis 2023
position-p25-says = Das Unternehmen schlug 2021 einen Abgleich auf dem Gerät vor und gab den Plan im Dezember 2022 auf. Im August 2023 erklärte es, das Durchsuchen privater Clouddaten würde neue Ziele für Diebe schaffen und könnte auf andere Inhalte übergreifen. Warnungen vor Nacktbildern, die auf dem Gerät des Kindes selbst entstehen, bleiben.
position-p26-who = Apple zur britischen Verfügung, 2025
position-p26-says = Statt einen eingebauten Zugang zu schaffen, zog das Unternehmen seinen Ende-zu-Ende-verschlüsselten Cloudspeicher für Nutzer im Vereinigten Königreich zurück. Es sagt, es habe nie einen solchen Zugang gebaut.
position-p27-who = TikTok, 2026
position-p27-says = Das Unternehmen bietet für Direktnachrichten keine Ende-zu-Ende-Verschlüsselung an und stellt das als Entscheidung für die Sicherheit dar.
position-p28-who = Telegram
position-p28-says = Die meisten Chats sind nicht Ende-zu-Ende-verschlüsselt, es sei denn, man wählt es. Seit September 2024 erlauben die Regeln des Dienstes, auf richterliche Anordnung die Netzwerkadresse und die Telefonnummer eines Verdächtigen herauszugeben.
position-p29-who = techUK und CCIA Europe, Branchenverbände
position-p29-says = techUK sagt, mit den Änderungen an britischen Verfügungen könnte eine Regierung Updates von Produkten aufhalten. CCIA Europe begrüßt den Text des Rates der EU von 2025, nach dem Ende-zu-Ende-Verschlüsselung von jeder Pflicht zur Erkennung ausgenommen bleibt.

## academics

position-p30-who = Harold Abelson und vierzehn weitere Fachleute der Informatik, 2015
position-p30-says = Ein für Ausnahmefälle eingebauter Zugang, argumentieren sie, mache Systeme komplizierter, schaffe gebündelte Angriffsziele und beende Forward Secrecy, und niemand habe gesagt, welche Regierungen ihn bekämen.
position-p31-who = Harold Abelson und andere, 2021 und 2024
position-p31-says = Sie kommen zu dem Schluss, dass ein Abgleich auf dem Gerät weder Verbrechen zuverlässig vorbeugt noch Überwachung verhindert: Er könne versagen, umgangen und missbraucht werden.
position-p32-who = Ross Anderson, 2022
position-p32-says = In seiner Antwort auf Levy und Robinson vertritt er, man solle bei gefährdeten Kindern anfangen, bei der örtlichen Polizei und der Sozialarbeit, und nicht bei Technik, die überwacht.
position-p33-who = Riana Pfefferkorn, 2022
position-p33-says = In einer Befragung halten Anbieter das automatische Durchsuchen bei Bildern von Kindesmissbrauch für am nützlichsten, nicht aber bei den meisten anderen Arten von Missbrauch; da seien Meldungen durch Nutzer und Metadaten besser. Was Verschlüsselung ändert, hängt demnach von der Art des Missbrauchs ab.
position-p34-who = Stanford Internet Observatory, April 2024
position-p34-says = Nach 66 Interviews beurteilt es die US-Meldestelle als sehr wertvoll; die Polizei könne aber schwer erkennen, welche Meldungen Vorrang haben, weil vielen die Einzelheiten fehlen. Es fordert bessere Technik bei der Meldestelle und bessere Meldungen.
position-p35-who = Sarah Scheffler und Jonathan Mayer, 2023
position-p35-says = Sie ordnen die Wege, unter Ende-zu-Ende-Verschlüsselung gegen unerwünschte Inhalte vorzugehen, und die Fragen, die jeder davon offen lässt: Transparenz, Sicherheit, Missbrauch.
position-p36-who = National Academies der USA, 2018
position-p36-says = Sie fällen kein Urteil. Sie bieten eine Liste von Fragen an, mit denen sich jeder Vorschlag für einen Zugang in Ausnahmefällen abwägen lässt.
position-p37-who = Encryption Working Group, Carnegie Endowment, 2019
position-p37-says = Ehemalige Amtsträger und Forschende fordern gemeinsam, absolute Positionen aufzugeben, Handys, die vorliegen, getrennt von Nachrichten unterwegs zu behandeln und Vorschläge an offengelegten Grundsätzen zu messen.
position-p38-who = Berkman Center, Harvard-Universität, 2016
position-p38-says = Es argumentiert, vieles andere bleibe lesbar (Sensoren, Metadaten, Cloudspeicher); der Verlust für Ermittler werde darum oft zu hoch angesetzt.
position-p39-who = Internet Engineering Task Force
position-p39-says = Sie sprach sich gegen Beschränkungen nach Art der Schlüsselhinterlegung aus (1996), beschloss, das Abhören bei ihren Standards nicht einzuplanen (2000), und behandelt die Überwachung aller als Angriff auf das Netz (2014).
position-p40-who = Forschende, offene Briefe zur CSA-Verordnung der EU, 2023 bis 2025
position-p40-says = Sie sagen, das Durchsuchen auf Geräten sei in solchem Umfang weder genau noch sicher genug.
position-p41-who = Hany Farid, Mitentwickler von PhotoDNA
position-p41-says = Er hält robuste Fingerabdrücke von Bildern für genau und weist darauf hin, dass ein ähnliches Durchsuchen nach Schadsoftware und unerwünschten E-Mails akzeptiert wird.
position-p42-who = Gutachter zu Apples Entwurf: Mihir Bellare, David Forsyth, Benny Pinkas, 2021
position-p42-says = Nach ihrem Urteil schützt Apples Protokoll die Privatsphäre so, wie Apple es angibt. Ob man es einsetzen sollte, ließen sie offen.

## civil-society

position-p43-who = European Digital Rights (EDRi), 2023 und 2024
position-p43-says = Die Organisation vertritt die Ansicht, dass Lawful Access by Design und das Durchsuchen der Nachrichten aller Privatsphäre, Vertraulichkeit und Sicherheit für alle untergraben würden.
position-p44-who = Electronic Frontier Foundation
position-p44-says = Sie vertritt die Ansicht, dass Verschlüsselung mit einem Weg hinein für Dritte nicht Ende-zu-Ende ist, nennt die Formulierung des FBI ein altes Argument und wendet sich gegen Kanadas Gesetzentwurf C-22.
position-p45-who = Open Rights Group, Vereinigtes Königreich
position-p45-says = Sie lehnt die Befugnisse des Online Safety Act zum Durchsuchen ab und ebenso Zugangsverfügungen.
position-p46-who = Privacy International und Liberty, Vereinigtes Königreich
position-p46-says = Sie bestreiten vor dem Investigatory Powers Tribunal, dass Technical Capability Notices rechtmäßig sind und dass sie geheim sein dürfen.
position-p47-who = Center for Democracy and Technology, Juli 2022
position-p47-says = Es vertritt die Ansicht, dass ein System, das Inhalte erkennt, nicht Ende-zu-Ende-verschlüsselt ist, und schrieb Levy und Robinson, sie hätten nicht gezeigt, dass ihre Vorschläge verhältnismäßig sind.
position-p48-who = Irish Council for Civil Liberties, Oktober 2022
position-p48-says = Er verweist auf Meldungen, die falsch waren, und auf gespeicherte Daten über Menschen, die entlastet worden waren. Die irische Polizei sagt, Familienbilder seien eine seltene Ausnahme, und geschulte Fachleute prüften jede Meldung.
position-p49-who = Tech Against Terrorism, 2021, im Auftrag von Facebook
position-p49-says = Die Organisation spricht sich gegen eingebauten Zugang aus und führt Maßnahmen auf, die keinen Inhalt brauchen: Metadaten, Meldungen durch Nutzer und Hürden gegen Missbrauch.
position-p50-who = Global Encryption Coalition
position-p50-says = Ein Netzwerk von mehr als 400 Organisationen für starke Verschlüsselung. 2025 hatte ein Brief an Schweden 237 Unterzeichner.

## courts

position-p51-who = Europäischer Gerichtshof für Menschenrechte, Podchasov gegen Russland, Februar 2024
position-p51-says = Ein Gesetz, nach dem die Nachrichten aller gespeichert wurden, das direkten Zugang ohne genügende Schutzvorkehrungen gab und nach dem Ende-zu-Ende-verschlüsselte Chats entschlüsselt wurden, war in einer demokratischen Gesellschaft nicht notwendig. Eine schwächere Verschlüsselung würde alle Nutzer treffen. Der Gerichtshof stellte eine Verletzung von Artikel 8 fest.
position-p52-who = Die britische Regierung zu Podchasov, November 2025
position-p52-says = Sie sagt, das russische Gesetz lasse sich nicht unmittelbar mit dem Online Safety Act vergleichen, denn der habe Schutzvorkehrungen.
position-p53-who = EDSA und EDSB, Gemeinsame Stellungnahme 4/2022
position-p53-says = Sie nennen das Ziel legitim. Der Vorschlag der Kommission berge die Gefahr eines allgemeinen Durchsuchens und könne für Einzelne und Gesellschaft gefährlicher sein als für Täter; niemand dürfe davon abgebracht werden, Ende-zu-Ende-Verschlüsselung einzusetzen.
position-p54-who = EDSA, Erklärung 5/2024
position-p54-says = Er hat erste Bedenken zur Hochrangigen Gruppe: Manche Empfehlungen würden einen schweren Eingriff in Privatsphäre und Datenschutz bedeuten.
position-p55-who = UN-Hochkommissariat für Menschenrechte, 2022
position-p55-says = Das Hochkommissariat nennt Verschlüsselung einen Schlüssel zu Privatsphäre und Sicherheit im Netz. Es warnt, dass Pflichten, alles zu durchsuchen, Unschuldige treffen, und warnt auch vor tief eingreifender Hacking-Software.
position-p56-who = UN-Sonderberichterstatter David Kaye, 2015
position-p56-says = Beschränkungen von Verschlüsselung und Anonymität müssen im Gesetz stehen, einem legitimen Ziel dienen und notwendig und verhältnismäßig sein.
position-p57-who = Gerichtshof der EU, EncroChat-Rechtssache C-670/22, April 2024
position-p57-says = Eine Staatsanwaltschaft darf unter Bedingungen einen anderen Staat um abgefangene Daten bitten, die dieser schon hat. Gerichte müssen das überprüfen können; Beweise, zu denen die Verteidigung nicht wirksam Stellung nehmen kann, müssen unter Umständen außer Betracht bleiben.
position-p58-who = Investigatory Powers Tribunal, Vereinigtes Königreich, 2025
position-p58-says = Es lehnte es ab, geheim zu halten, dass es Apples Fall überhaupt gibt (7. April). Später wies es Apples Klage ab, weil sich die Umstände geändert hatten (6. Oktober); die Klage zweier Organisationen läuft weiter.

## law-makers

position-p59-who = Europäische Kommission, Vorschlag für eine CSA-Verordnung, Mai 2022
position-p59-says = Er würde Anordnungen erlauben, bekannte Bilder, neue Bilder und Grooming zu erkennen. Ob solche Anordnungen auch Ende-zu-Ende-verschlüsselte Dienste erreichen sollen, ist umstritten.
position-p60-who = Europäisches Parlament, November 2023
position-p60-says = Sein Standpunkt: Anordnungen, die auf Verdächtige zielen, und keine Anordnungen zur Erkennung bei Ende-zu-Ende-Verschlüsselung.
position-p61-who = Rat der EU, Mandat vom November 2025
position-p61-says = Er lässt die Pflicht zur Erkennung fallen und behält die freiwillige Erkennung bei, mit einem EU-Zentrum, Risikobewertungen und einer Überprüfungsklausel. Der dänische Minister Peter Hummelgaard stellte das Mandat als notwendig dar, nach Jahren ohne Einigung.
position-p62-who = Übergangsregeln der EU: Verordnung 2021/1232, dann Verordnung 2026/1881
position-p62-says = Nach den Regeln von 2021 durften E-Mail- und Nachrichtendienste von sich aus Nachrichten durchsuchen. Sie liefen am 3. April 2026 aus, nachdem das Parlament eine Verlängerung abgelehnt hatte. Die neue Verordnung gilt laut Berichten vom 31. Juli 2026 bis zum 3. April 2028: nur freiwillig und nicht für Ende-zu-Ende-verschlüsselte Kommunikation.
position-p63-who = Verhandlungen über die CSA-Verordnung, 2026
position-p63-says = Die fünfte Runde endete ohne Einigung; eine sechste war für den 29. September 2026 geplant. Offen ist laut Berichten, ob die Erkennung Pflicht oder freiwillig ist und ob sie gezielt oder allgemein ist. Was die sechste Runde ergab, war nicht zu finden.
position-p64-who = Hochrangige Gruppe der EU zum Datenzugang, 2023 und 2024
position-p64-says = Fachleute gaben 42 Empfehlungen, zu digitaler Forensik, zur Speicherung von Daten und zu rechtmäßiger Überwachung; zu den Ideen gehört Lawful Access by Design. Das sind Ansichten von Fachleuten, nicht der Standpunkt der Kommission.
position-p65-who = Europäische Kommission, Strategie ProtectEU und Fahrplan, 2025
position-p65-says = Sechs Felder: Speicherung von Daten, Überwachung, Forensik, Entschlüsselung, Standards, künstliche Intelligenz. Ein Technologiefahrplan zur Verschlüsselung wurde für 2026 angekündigt, Mittel zur Entschlüsselung bei Europol ab 2030. Die Maßnahmen sollen, so heißt es, Cybersicherheit und Grundrechte wahren.
position-p66-who = Rat der EU, Entschließung vom Dezember 2020
position-p66-says = Ihr Leitsatz verlangt Sicherheit durch Verschlüsselung und Sicherheit trotz Verschlüsselung.
position-p67-who = Vereinigtes Königreich, Online Safety Act 2023, Abschnitt 121
position-p67-says = Die Aufsichtsbehörde Ofcom darf zugelassene Technik gegen Darstellungen von Kindesmissbrauch verlangen, auch in privaten Nachrichten. Ein Regierungsmitglied sagte 2023: nur, wo es technisch machbar ist. Laut Berichten von 2026 ist keine solche Verfügung ergangen, weil keine Anforderungen an die Genauigkeit beschlossen sind.
position-p68-who = Vereinigtes Königreich, Investigatory Powers Act 2016, geändert 2024
position-p68-says = Drei Arten von Verfügungen (Datenspeicherung, technische Fähigkeiten, nationale Sicherheit); jede braucht ein Regierungsmitglied und einen Judicial Commissioner. Die Änderungen von 2024 betreffen die Überprüfung, wer als Betreiber gilt, die Verlängerung und die Pflicht, der Regierung geplante Änderungen mitzuteilen.
position-p69-who = Apple und die britische Verfügung, 2022 bis 2026
position-p69-says = Ende-zu-Ende-verschlüsselter Cloudspeicher kam im Dezember 2022. Anfang 2025 wurde über eine Verfügung berichtet, und Apple zog die Funktion im Vereinigten Königreich am 21. Februar zurück. Laut Berichten: eine neue Verfügung nur für britische Nutzer im September 2025, eine neue Klage von Apple im August 2026, eine für Dezember 2026 angesetzte Verhandlung. Die Regierung bestätigt keine Verfügung und bestreitet keine.
position-p70-who = Australien, Assistance and Access Act 2018
position-p70-says = Ersuchen und Verfügungen an Unternehmen, darunter Technical Capability Notices. Sie dürfen weder eine systemische Schwachstelle noch eine neue Fähigkeit zum Entschlüsseln verlangen. Der Beauftragte für die Überprüfung der Sicherheitsgesetze empfahl 2020, dass eine unabhängige Stelle sie genehmigt.
position-p71-who = CALEA der USA (1994) und das Eindringen in Netze 2024
position-p71-says = Das Gesetz verpflichtet Netzbetreiber, die Fähigkeit zum Abhören einzubauen. Eindringlinge, die US-Behörden mit China in Verbindung bringen, gelangten in die Netze von Betreibern, auch in Systeme für gerichtlich angeordnete Überwachung; China bestreitet das. Kritiker sagen, das zeige, dass Zugangssysteme Angriffsziele sind; Befürworter sagen, die Netze müssten besser gesichert werden.
position-p72-who = EARN-IT-Entwürfe der USA, 2020 bis 2023, nicht verabschiedet
position-p72-says = Sie hätten bei Missbrauchsdarstellungen die Haftungsfreiheit von Plattformen eingeschränkt. Die Einbringer sagen, es sei nicht um Verschlüsselung gegangen; Kritiker sagen, es wäre damit rechtlich riskant geworden, sie anzubieten.
position-p73-who = REPORT Act der USA, 2024
position-p73-says = Er erweitert, was gemeldet werden muss (Menschenhandel, Anlocken von Kindern), und lässt Daten aus Meldungen ein Jahr lang aufbewahren. Eine Pflicht zur Suche bringt er nicht.
position-p73b-who = Gesetzentwurf STOP CSAM der USA (S.1829)
position-p73b-says = Er würde Zivilklagen gegen Dienste erlauben, die absichtlich, wissentlich oder leichtfertig Missbrauchsdarstellungen bereithalten. Ende-zu-Ende-Verschlüsselung allein wäre kein Haftungsgrund, könnte aber als Beleg für die Absicht dienen. Laut Berichten kam er im Juni 2025 aus dem Ausschuss und bis August 2026 nicht zur Abstimmung.
position-p74-who = Verfahren von US-Bundesstaaten: Nevada und New Mexico
position-p74-says = Nevada beantragte 2024 bei einem Gericht, Meta zu verbieten, Minderjährigen Ende-zu-Ende-Verschlüsselung anzubieten. Der Generalstaatsanwalt von New Mexico macht geltend, sie habe Plattformen weniger sicher gemacht. Wie diese Verfahren ausgingen, wurde nicht geprüft.
position-p75-who = Schweden, Gesetzentwurf Ju2024/02286
position-p75-says = Messenger müssten Nachrichten für rechtmäßigen Zugang speichern. Geplant für März 2026, dann verschoben. Polizei und Sicherheitspolizei sind dafür, die Streitkräfte warnen.
position-p76-who = Indien, IT-Regeln 2021, Regel 4(2)
position-p76-says = Große Messenger müssen nennen können, wer eine Nachricht zuerst verschickt hat, auf Anordnung eines Gerichts oder der Regierung und bei bestimmten schweren Straftaten. WhatsApp ficht die Regel seit 2021 gerichtlich an; 2026 war das Verfahren noch anhängig.
position-p77-who = Kanada, Gesetzentwurf C-22, 2026
position-p77-says = Pflichten, Zugang geben zu können, mit einer Ausnahme für systemische Schwachstellen. Der Entwurf wurde am 18. Juni 2026 vom Unterhaus angenommen und lag zuletzt beim Senat. Der Datenschutzbeauftragte sah Verbesserungen gegenüber dem früheren Entwurf; Unternehmen erheben Einwände.
position-p78-who = E-Evidence-Verordnung 2023/1543 der EU
position-p78-says = Seit dem 18. August 2026 können Behörden eines Mitgliedstaats Daten unmittelbar bei Anbietern in einem anderen anfordern.
