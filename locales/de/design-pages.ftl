### The page of one design. Headings and labels first, the same for all; then,
### for each design, what it is, who proposed it, the strongest argument for it,
### the strongest criticism, and what our model of it leaves out. Which sources
### each of these rests on, and how sure it is, stands in content/designs.toml.

## Baselines.

design-postcard-what = Der Text reist so, wie er getippt wurde. Jeder Rechner unterwegs kann ihn lesen, ändern und aufbewahren, und das kann auch, wer in einen dieser Rechner eindringt. Zu knacken gibt es nichts, weil nichts verschlossen ist.
design-postcard-proposed = Wir kennen niemanden, der das heute vorschlägt. So hat die E-Mail im Internet angefangen: Ihr Übertragungsprotokoll stammt von 1982 (RFC 821; heute RFC 5321, 2008). Verschlüsselung zwischen den Mailservern kam später hinzu.
design-postcard-for = Wir kennen niemanden, der heute dafür eintritt. Als es entworfen wurde, war es einfach, es funktionierte zwischen ganz verschiedenen Rechnern, und jeder Rechner unterwegs konnte durchsuchen oder filtern, was durchlief.
design-postcard-against = RFC 5321 (2008, Abschnitt 7.1), der Standard für den Versand von E-Mails, sagt selbst, dass solche Mails leicht zu fälschen sind und dass wirkliche Sicherheit nur entsteht, wenn der Inhalt einer Nachricht von Ende zu Ende geschützt wird.
design-postcard-leaves-out = Eine Plattform steht für eine Kette von Mailservern. Niemand ändert den Text unterwegs, obwohl das dort alle könnten.

design-transport-what = Der Text ist von Anas Handy bis zur Plattform versiegelt und noch einmal von der Plattform bis zu Bens Handy. Wer im Netzwerk mithört, bekommt versiegelte Bytes. Dazwischen öffnet die Plattform die Nachricht und bewahrt sie lesbar auf. Sie kann sie also durchsuchen, abgleichen und herausgeben, und die Nachricht kann ihr gestohlen werden.
design-transport-proposed = { -tls } ist der Standard des Internets dafür; die heutige Fassung ist RFC 8446 (2018, herausgegeben von Eric Rescorla). So reisen E-Mails im Browser und die meisten Direktnachrichten in sozialen Netzwerken.
design-transport-for = Die europäischen Polizeichefs (gemeinsame Erklärung, April 2024) fordern, dass Unternehmen weiterhin illegales Material finden und rechtmäßige Anordnungen beantworten können; ein Dienst, der lesen kann, was er befördert, kann beides. TikTok stellt den Verzicht auf { -end-to-end-encryption } nach Berichten von 2026 als Entscheidung für die Sicherheit dar.
design-transport-against = Nachdem Eindringlinge in US-Telefonnetze gelangt waren, riet die US-Behörde CISA (Dezember 2024) Menschen, die wahrscheinlich im Visier stehen, zu Messengern mit { -end-to-end-encryption }. Die Sorge dahinter: Wer in die Mitte gelangt, kann lesen, was dort lesbar ist.
design-transport-leaves-out = Die Abschnitte sind mit { -hpke } und einem täglich frischen Schlüssel der Plattform versiegelt, nicht mit allem, was zu { -tls } gehört. Es gibt keine Zertifikate und niemanden, der sich als die Plattform ausgibt.

design-at-rest-what = Wie bei { -transport-encryption }, aber ganze Zeilen der Datenbank, samt Kopfzeilen, sind mit einem Speicherschlüssel versiegelt gespeichert. Der Schlüssel liegt in einem Tresor, den die Server der Plattform selbst den ganzen Tag nutzen. Eine Kopie der Datenbank ohne den Schlüssel nützt nichts; der laufende Dienst arbeitet wie zuvor.
design-at-rest-proposed = Übliche Praxis in Rechenzentren, ohne einzelnen Urheber. Apples Sicherheitshandbuch beschreibt es als den Standardschutz von iCloud: verschlüsselt gespeichert, die Schlüssel in Apples Rechenzentren.
design-at-rest-for = Apples Sicherheitshandbuch nennt den Grund, die Schlüssel zu behalten: Das Unternehmen kann dann Menschen helfen, wieder an ihre Daten zu kommen.
design-at-rest-against = Apples eigene Dokumentation bietet { -end-to-end-encryption } derselben Daten als die stärkere Wahl an, weil sie auch dann hält, wenn jemand in die Cloud einbricht.
design-at-rest-leaves-out = Ein einziger Speicherschlüssel versiegelt die ganze Datenbank; echte Dienste verwenden viele, in Schichten, oft in besonderer Hardware. Wie der Tresor bewacht wird und ob jede Nutzung des Schlüssels protokolliert wird, ist nicht nachgebildet.

design-e2ee-what = Anas Handy versiegelt die Nachricht so, dass nur Bens Handy hat, was sie öffnet. Die Schlüssel entstehen auf den Handys, wechseln mit jeder Nachricht und werden nach Gebrauch gelöscht ({ -double-ratchet }). Die Plattform leitet versiegelte Bytes mit lesbarer Adresse weiter: Sie erfährt, wer wem wann wie viel schreibt.
design-e2ee-proposed = Trevor Perrin und Moxie Marlinspike haben das Verfahren { -double-ratchet } zwischen 2013 und 2016 beschrieben; WhatsApp verwendet es seit 2016 als Voreinstellung, Messenger seit Dezember 2023. Der Durchlauf verwendet { -olm }, eine Umsetzung derselben Idee.
design-e2ee-for = Das UN-Menschenrechtsbüro (2022) nennt Verschlüsselung einen Schlüssel zu Privatsphäre und Sicherheit im Netz. Katriel Cohn-Gordon und andere (2017) haben das Protokoll formal untersucht: Wer einen Schlüssel stiehlt, soll damit weder öffnen können, was lange vorher verschickt wurde, noch, nach einer Weile, was danach kommt.
design-e2ee-against = Die britische National Crime Agency (Dezember 2023) sagt, ein Unternehmen, das Nachrichten so versiegelt, sehe den Missbrauch von Kindern auf seinem eigenen Dienst nicht mehr und könne der Polizei diese Beweise nicht mehr geben; wegen solcher Meldungen würden Kinder geschützt und Verdächtige festgenommen.
design-e2ee-leaves-out = Jede Person hat ein Handy. Niemand vergleicht Sicherheitsnummern, Längen werden nicht aufgefüllt, und es gibt keinen Schutz gegen künftige Quantencomputer, wie ihn manche Messenger inzwischen ergänzen.

design-e2ee-group-what = Für eine Gruppe bildet das Handy jedes Mitglieds einen Schlüssel für dessen eigene Nachrichten und gibt ihn versiegelt an alle anderen Mitglieder weiter ({ -megolm }). Kommt jemand dazu oder geht jemand, entstehen neue Schlüssel. Das Ziel: Ein neues Mitglied kann nicht lesen, was vorher war, und ein früheres nicht, was nachher kommt.
design-e2ee-group-proposed = Der Durchlauf verwendet { -megolm }, entwickelt für das Matrix-Netzwerk. Der Standard des Internets für dieselbe Aufgabe ist Messaging Layer Security, { -mls } (RFC 9420, 2023).
design-e2ee-group-for = Wer { -mls } (RFC 9420, 2023) entworfen hat, strebt { -forward-secrecy } und { -post-compromise-security } für Gruppen von zwei bis zu Tausenden Mitgliedern an, auch wenn manche gerade offline sind.
design-e2ee-group-against = Paul Rösler, Christian Mainka und Jörg Schwenk (2018) fanden heraus, dass bei drei bekannten Messengern die Verwaltung der Gruppen nicht von Ende zu Ende geschützt war: Wer zu einer Gruppe gehörte, hing nicht allein von ihren Mitgliedern ab.
design-e2ee-group-leaves-out = Ausgeführt wird { -megolm }, nicht { -mls }: Es heilt nicht von selbst; ein gestohlener Schlüssel eines Mitglieds wirkt also, bis dieses Mitglied einen neuen bildet. Es gibt drei Mitglieder, niemand wird gegen den Willen der anderen in die Gruppe gesetzt, und niemand prüft Schlüssel.

design-mail-what = Der Inhalt einer E-Mail ist mit dem dauerhaften Schlüssel des Empfängers versiegelt. Die Kopfzeilen bleiben für jeden Mailserver lesbar: von wem, an wen, wann. Derselbe Schlüssel öffnet jede E-Mail, die je damit versiegelt wurde.
design-mail-proposed = Philip Zimmermanns Programm PGP (1991) brachte das zu Privatleuten. Das Format ist als { -openpgp } standardisiert (RFC 9580, 2024).
design-mail-for = Mit dem Standard { -openpgp } (RFC 9580, 2024) können Programme verschiedener Hersteller füreinander versiegeln und signieren; zwei Menschen müssen also nicht dasselbe Unternehmen nutzen oder ihm vertrauen.
design-mail-against = Nikita Borisov, Ian Goldberg und Eric Brewer (2004) meinen, es tue das Gegenteil von dem, was ein privates Gespräch braucht: Ein dauerhafter Schlüssel öffne, einmal gestohlen, alte Nachrichten, und eine Signatur beweise für immer, wer was geschrieben hat.
design-mail-leaves-out = Der Inhalt ist mit { -hpke } versiegelt, nicht im Format { -openpgp }. Eine Plattform steht für zwei Mailanbieter, und dass man zu einer Person den richtigen Schlüssel findet, ist vorausgesetzt.

## Built-in access.

design-escrow-what = Die Handys versiegeln von Ende zu Ende. Mit jeder Nachricht versiegelt die App zusätzlich deren Schlüssel mit dem öffentlichen Schlüssel einer Behörde, und diese Kopie reist mit der Nachricht und wird mit ihr gespeichert. Wer den privaten Schlüssel der Behörde und die gespeicherten Kopien hat, hat den Text, alten wie neuen.
design-escrow-proposed = Die US-Regierung schlug es 1993 für Telefone vor, als Clipper-Chip: Zwei Hinterlegungsstellen hatten je einen Teil vom Schlüssel jedes Chips. Das FBI sprach später von „responsibly managed encryption“, verantwortlich verwalteter Verschlüsselung: Ein Dienst behält einen Weg, gerichtliche Anordnungen zu beantworten.
design-escrow-for = Dorothy Denning sagte vor dem US-Kongress (Mai 1994), ein solches System könne die Kommunikation gut schützen und gerichtlich angeordnete Überwachung trotzdem möglich lassen; ohne es könne die Gesellschaft durch Verbrechen und Terrorismus schwere Verluste erleiden.
design-escrow-against = Harold Abelson und vierzehn weitere („Keys Under Doormats“, 2015) vertreten die Ansicht, ein eingebauter Zugang mache Systeme komplizierter, schaffe Ziele, die zu stehlen sich lohnt, gebe { -forward-secrecy } auf und lasse offen, welche Regierungen ihn nutzen dürfen.
design-escrow-leaves-out = Die Apps legen die Kopie immer an; Matt Blaze (1994) zeigte für Clipper, wie sich eine fälschen ließ. Anordnungen, Protokolle und Aufsicht bei der Behörde sind nicht nachgebildet: Sie hat den Schlüssel einfach.

design-split-escrow-what = Wie bei { -key-escrow }, aber den Zugangsschlüssel gibt es nur in fünf Anteilen, jeder an einer eigenen Stelle ({ -shamir }, { -secret-sharing }). Je drei Anteile ergeben den Schlüssel; zwei ergeben überhaupt nichts.
design-split-escrow-proposed = Adi Shamir beschrieb 1979 die { -secret-sharing }. Clipper hatte zwei Hinterlegungsstellen; Matthew Green, Gabriel Kaptchuk und Gijs Van Laer (2021) untersuchen Zugangssysteme, die Missbrauch widerstehen sollen.
design-split-escrow-for = Green, Kaptchuk und Van Laer (2021) nehmen die üblichen Sorgen, Missbrauch durch die Verantwortlichen und Diebstahl des Schlüssels, als Anforderungen und beschreiben eine Kryptografie, bei der Zugriffe eine prüfbare Spur hinterlassen.
design-split-escrow-against = Die Einwände aus „Keys Under Doormats“ (2015) bleiben: Ein Mittel zum Zugang sei gespeichert, { -forward-secrecy } sei aufgegeben, und es sei offen, Stellen aus welchem Land zustimmen müssten, wenn ein Gespräch über eine Grenze geht.
design-split-escrow-leaves-out = Hier werden die Anteile zusammengeführt, und dann gibt es den Schlüssel; andere Systeme öffnen, ohne ihn je zusammenzusetzen. Wie die Stellen entscheiden und wer sie beaufsichtigt, ist nicht nachgebildet, ebenso wenig das öffentliche Protokoll, das Green und andere vorschlagen.

design-ghost-what = Auf eine Verfügung hin fügt die Plattform dem Gespräch von Ana und Ben ein weiteres Gerät hinzu. Ihre Apps versiegeln jede Nachricht auch für dieses Gerät und zeigen es nicht an. Die Verschlüsselung bleibt unberührt; was sich ändert, ist die Liste derer, für die versiegelt wird. Oft wird das „Geist“ genannt.
design-ghost-proposed = Ian Levy und Crispin Robinson von den britischen Behörden NCSC und GCHQ stellten es als Beispiel in einem Aufsatz auf der Website Lawfare vor (29. November 2018).
design-ghost-for = Levy und Robinson (2018) machen geltend, dass keine Verschlüsselung geschwächt werde, dass es jeweils nur ein Ziel betreffe, dass das Unternehmen beteiligt bleibe und dass der Eingriff nicht weiter gehe als die Klemmen einer klassischen Telefonüberwachung.
design-ghost-against = Ein offener Brief von 47 Unternehmen, Organisationen und Fachleuten (Mai 2019) entgegnet, Apps müssten die Menschen täuschen, die sie nutzen, niemand könne der Mitgliederliste mehr trauen, und die neue Fähigkeit könne versagen oder missbraucht werden.
design-ghost-leaves-out = Das verborgene Gerät kommt zu einem einzigen Gespräch hinzu, ab Tag 7. Dass solche Apps an alle ausgeliefert werden müssten und jemand sie zerlegen und so dahinterkommen könnte, ist nicht nachgebildet.

design-ghost-watched-what = Die Schlüssel aller Geräte stehen in einem { -key-log(case: "dative") }: einer Liste, die nur wachsen kann und die alle prüfen können. Bevor die Handys versiegeln, prüfen sie, ob die Schlüssel, die sie bekommen haben, dort stehen und für alle dieselben sind. Fügt die Plattform einen { -hidden-recipient(case: "accusative") } hinzu, ist ein Schlüssel zu viel da. Die Handys warnen und machen weiter.
design-ghost-watched-proposed = Marcela Melara und andere beschrieben 2015 ein solches Register für Messenger (CONIKS). WhatsApp führte im April 2023 eines ein. Die Beweise in diesem Durchlauf folgen RFC 9162.
design-ghost-watched-for = Wer CONIKS (2015) entworfen hat, argumentiert so: Von Hand vergleichen Menschen Schlüssel kaum je; mit einem Register können ihre Handys das für sie tun und bemerken, wenn ein Unternehmen einen falschen herausgibt.
design-ghost-watched-against = Aus Sicht der Polizei: Der Vorschlag von Levy und Robinson (2018) fügt jemanden unbemerkt hinzu, und ein Register, das die Betroffenen darauf hinweist, vereitelt ihn. Es könnte auch einer Anordnung widersprechen, die geheim bleiben muss.
design-ghost-watched-leaves-out = Es gibt ein Register, und es wird ehrlich geführt. Ein Register, das verschiedenen Leuten Verschiedenes zeigt, und die Prüfstellen, die das bemerken würden, sind nicht nachgebildet. Was Ana und Ben nach der Warnung tun, bleibt ihnen überlassen.

design-weak-keys-what = Die meisten Bits vom Schlüssel jeder Nachricht werden verraten; was bleibt, ist so kurz, dass ein Computer alle Möglichkeiten ausprobieren kann. Wie lange das dauert, hängt von der Zahl der Bits und vom Rechner ab und von nichts sonst: Es ist für alle gleich.
design-weak-keys-proposed = In den 1990er-Jahren ließen sich Programme nach den US-Regeln nur mit kurzen Schlüsseln leicht ins Ausland verkaufen, zum Beispiel mit 40 Bit.
design-weak-keys-for = US-Unternehmen sollten ins Ausland verkaufen können, während ausländische Nachrichten für US-Nachrichtendienste lesbar blieben: So beschrieb 1996 der National Research Council der USA den Zweck der Regeln und empfahl, sie zu lockern.
design-weak-keys-against = David Adrian und andere („Logjam“, 2015) zeigten, dass Überbleibsel dieser Regeln noch zwei Jahrzehnte später Websites schwächten: Kurze Schlüssel, die niemand mehr wollte, ließen sich modernen Programmen weiterhin aufzwingen.
design-weak-keys-leaves-out = Die Schlüssel hier sind kurz genug, um gefunden zu werden, während du zusiehst, kürzer als 40 Bit. Wie lange 40, 56 oder 128 Bit dauern würden, wird aus dem Tempo hochgerechnet, das in deinem Browser gemessen wurde.

design-crumple-what = Der Schlüssel jeder Nachricht liegt außerdem hinter einem Rätsel: einer Suche von bekanntem Umfang, groß, aber begrenzt. Wer die Rechenleistung bezahlt, öffnet diese eine Nachricht. Die nächste kostet noch einmal dasselbe. Einen Zugangsschlüssel, der gestohlen werden könnte, gibt es nicht.
design-crumple-proposed = Charles Wright und Mayank Varia, „Crypto Crumple Zones“ (2018).
design-crumple-for = Wright und Varia (2018) argumentieren, der Preis selbst mache den Zugriff zur Ausnahme: möglich bei wenigen Zielen, zu teuer, um alle zu überwachen, und ohne einen Tresor voller Schlüssel, den man bewachen müsste.
design-crumple-against = Die Standardisierungsgremien des Internets IAB und IESG hatten sich schon früher (RFC 1984, 1996) dagegen ausgesprochen, die Stärke durch Vorschriften zu begrenzen: Computer würden schneller, und was für eine Regierung erreichbar sei, werde auch für andere erreichbar.
design-crumple-leaves-out = Das Rätsel hat so wenige Bits, dass es sich hier lösen lässt. Der zweite Preis aus der Arbeit, der einmal zu zahlen ist, bevor sich überhaupt eine Nachricht öffnen lässt, ist weggelassen. Der Preis steht als „Budget“ da, das jemand hat oder nicht hat; es gibt keine Geldbeträge, und die Kosten sinken nicht mit den Jahren.

design-rng-trapdoor-what = Schlüssel entstehen aus Zufallszahlen, und der Generator arbeitet mit zwei festen Punkten auf einer Kurve. Wer eine geheime Zahl kennt, die beide verbindet, und ein wenig von seiner Ausgabe sieht, kann berechnen, was als Nächstes kommt, und damit die Schlüssel. Für alle anderen sehen die Zahlen aus wie beliebige.
design-rng-trapdoor-proposed = Der Generator Dual_EC_DRBG stand von 2006 an in einem US-Standard, bis er 2014 zurückgezogen wurde. Dan Shumow und Niels Ferguson zeigten 2007, dass er ein solches Geheimnis enthalten kann.
design-rng-trapdoor-for = Wir kennen niemanden, der öffentlich dafür eingetreten ist. Für die, die die Zahl kennen, hätte es zwei Vorteile: Es gibt keinen Tresor, und niemand bemerkt etwas.
design-rng-trapdoor-against = Stephen Checkoway und andere (2016) beschreiben, was bei der Firma Juniper geschah: Durch eine Änderung, die sie nicht genehmigt hatte, wurde einer der Punkte in ihren Firewalls ersetzt; wer die neue geheime Zahl kannte, war damit in der Lage mitzulesen.
design-rng-trapdoor-leaves-out = Der Generator ist gebaut wie { -dual-ec } auf { -p-256 }, hält aber nur 4 Bit jeder Ausgabe zurück statt 16 wie im Standard, damit sie sich im Nu erraten lassen. Unterwegs wird er nie mit neuem Zufall gespeist.

design-device-escrow-what = Der Schlüssel zum Speicher eines Handys liegt auf ebendiesem Handy, versiegelt mit einem Schlüssel des Herstellers. Mit dem Handy in der Hand und der Hilfe des Herstellers öffnet sich dieses eine Handy. Aus der Ferne öffnet sich nichts, und Nachrichten unterwegs bleiben, wie sie waren.
design-device-escrow-proposed = Ray Ozzie („CLEAR“, 2018) und Stefan Savage (2018) haben jeder einen solchen Entwurf beschrieben.
design-device-escrow-for = Savage (2018) argumentiert, es schließe massenhafte Überwachung aus, weil das Handy beschlagnahmt und eine Zeit lang behalten werden müsse, und es brauche weder einen Generalschlüssel noch eine neue Stelle.
design-device-escrow-against = Matthew Green (April 2018) zu Ozzies Vorschlag: Alle Handyhersteller müssten auf Dauer Schlüssel bewachen, die sämtliche Regierungen und Kriminellen gern hätten, und Hardware, die so lange standhalte, sei nicht bekannt.
design-device-escrow-leaves-out = Es gibt keine Wartezeit, keine Spur, die am geöffneten Handy bleibt, und keine Prüfung, wer anfragt. Angenommen wird, dass die Hardware des Handys ihre Geheimnisse bewahrt; der eine Schlüssel des Herstellers steht für alles, was ein Hersteller aufbewahren würde.

## Detection.

design-server-scan-what = Zusätzlich zu { -transport-encryption } vergleicht die Plattform jedes Bild, das sie befördert, mit einer Liste bekannter Bilder. Bei einem Treffer erstellt sie eine Meldung mit dem Bild, dem Konto und dem Tag, versiegelt für die Meldestelle. Auf den Handys ändert sich nichts.
design-server-scan-proposed = Microsoft und Hany Farid entwickelten dafür 2009 PhotoDNA; Meta veröffentlichte 2019 PDQ. Beide vergleichen Fingerabdrücke, die kleine Änderungen an einem Bild überstehen.
design-server-scan-for = Riana Pfefferkorn (2022) hat Anbieter befragt: Für sie ist der automatische Abgleich das nützlichste Mittel, um bekannte Darstellungen von Kindesmissbrauch zu finden.
design-server-scan-against = Die europäischen Datenschutzbehörden EDSA und EDSB (Gemeinsame Stellungnahme 4/2022) nennen das Ziel legitim, warnen aber, dass das allgemeine Durchsuchen privater Nachrichten für Einzelne und die Gesellschaft mehr Gefahren bringen könnte als für Täter.
design-server-scan-leaves-out = Auf der Liste stehen gezeichnete Testkarten, verglichen mit einem einfachen Hash, der auch leicht veränderte Kopien findet. Echte Systeme verwenden stärkere und können trotzdem manche übersehen und andere zu Unrecht markieren. Niemand sieht sich einen Treffer an, bevor er gemeldet wird.

design-client-scan-what = Die Liste ist auf dem Handy. Bevor die App ein Bild versiegelt, vergleicht sie es; bei einem Treffer versiegelt sie eine Meldung für die Meldestelle und verschickt die Nachricht wie gewohnt. Der Weg von Handy zu Handy bleibt versiegelt. Das nennt man { -client-side-scanning }.
design-client-scan-proposed = Ein Papierentwurf von Fachleuten für die Europäische Kommission, durchgesickert im September 2020, stellte mehrere Wege dafür vor; Ian Levy und Crispin Robinson (2022) erörterten es ausführlich.
design-client-scan-for = Levy und Robinson (2022) kommen zu dem Schluss, dass sich solche Verfahren, gut gebaut, einsetzen ließen, ohne die Privatsphäre der meisten Menschen zu untergraben, und dass die Sicherheit von Kindern und die Privatsphäre beide gewinnen können.
design-client-scan-against = Harold Abelson und dreizehn weitere („Bugs in our Pockets“, 2021) argumentieren, es beuge weder Verbrechen zuverlässig vor, noch verhindere es Überwachung: Es könne versagen, umgangen und auf andere Listen gerichtet werden.
design-client-scan-leaves-out = Auf der Liste stehen gezeichnete Testkarten, verglichen mit einem einfachen Hash, der auch leicht veränderte Kopien findet; bei so wenigen Karten gibt es hier keinen Fehlalarm. Menschen, die ihre App ändern, um den Abgleich zu überspringen, sind nicht nachgebildet.

design-client-scan-threshold-what = Das Handy ermittelt einen Treffer, ohne die Liste zu erfahren, und die Plattform erfährt das Ergebnis nicht: Mit jedem Bild reist ein versiegelter Beleg ({ -private-matching }). Jeder echte Treffer liefert einen Anteil eines Schlüssels; bei dreien öffnen sich die Belege der Bilder mit Treffer. Der Durchlauf beginnt mit einem Treffer.
design-client-scan-threshold-proposed = Apple veröffentlichte 2021 einen solchen Entwurf, führte ihn nicht ein und gab ihn im Dezember 2022 auf. Anunay Kulshrestha und Jonathan Mayer veröffentlichten im selben Jahr einen anderen.
design-client-scan-threshold-for = Apple (2021) plante eine Schwelle von dreißig Treffern; die Wahrscheinlichkeit, ein Konto innerhalb eines Jahres zu Unrecht zu markieren, sollte damit unter eins zu einer Billion liegen, und unterhalb der Schwelle sollte niemand etwas erfahren.
design-client-scan-threshold-against = Apple (Brief vom August 2023, laut Berichten) erklärte, das Durchsuchen privater Daten schaffe neue Ziele für Diebe und könne auf andere Inhalte übergreifen. Kulshrestha und Mayer schrieben 2021, sie seien zu der Einsicht gelangt, dass ihr eigenes System gefährlich ist.
design-client-scan-threshold-leaves-out = Die Schwelle liegt bei drei, nicht bei dreißig, und eine Karte passt nur zu genau ihrem eigenen Hash. Apples zweite Prüfung und die Kontrolle durch Menschen sind weggelassen.

design-client-block-what = Die App vergleicht ein Bild vor dem Versiegeln mit einer Liste. Steht es darauf, wird es weggelassen, der Text wird verschickt, und niemand erfährt etwas davon. Der Weg von Handy zu Handy bleibt versiegelt.
design-client-block-proposed = Die Internet Watch Foundation (Dezember 2023) forderte, bekannte Bilder innerhalb verschlüsselter Apps zu sperren; Ian Levy und Crispin Robinson (2022) erörtern es neben anderen Wegen.
design-client-block-for = Die Internet Watch Foundation (Dezember 2023) weist darauf hin, dass Apps mit { -end-to-end-encryption } schon heute Schadsoftware aufhalten, und fragt, warum es bei bekannten Darstellungen von Kindesmissbrauch anders sein sollte.
design-client-block-against = Die Gruppe hinter „Bugs in our Pockets“ (2021) wendet sich gegen jede Liste auf dem Handy: Sie lasse sich umgehen, und wer die Liste bestimme, entscheide, was Menschen verschicken können. Und da hier nichts gemeldet wird, führt sie zu keinem Täter.
design-client-block-leaves-out = Auf der Liste stehen gezeichnete Testkarten, verglichen mit einem einfachen Hash. Die App sagt nichts; echte könnten warnen, nachfragen oder Widerspruch zulassen.

design-enclave-scan-what = Anas Handy versiegelt die Nachricht für eine Enklave: abgeschottete Hardware bei der Plattform, deren Hersteller mit einer Signatur für den Code darin bürgt. Die Enklave öffnet die Nachricht, vergleicht das Bild, gibt die Meldung eines Treffers nach außen und versiegelt die Nachricht neu für Ben.
design-enclave-scan-proposed = Es gehört zu den Wegen, die der im September 2020 durchgesickerte Papierentwurf für die Europäische Kommission erwägt.
design-enclave-scan-for = Der Papierentwurf (2020) zählt es zu den Wegen, Bilder auf einem Server abzugleichen, ohne denen, die ihn betreiben, Nachrichten zu zeigen.
design-enclave-scan-against = Mitglieder der Global Encryption Coalition (November 2020) vertreten die Ansicht, jeder Weg in jenem Papier lasse Dritte hinein und setze die Menschen, die den Dienst nutzen, ernsten Gefahren aus. Jo Van Bulck und andere (2018) lasen Geheimnisse aus solcher Hardware aus.
design-enclave-scan-leaves-out = Es gibt keine besondere Hardware: Die Enklave ist ein Schlüssel, den nur ihr eigener Teil des Programms verwendet. Die Signatur des Herstellers ist echt, aber Angriffe auf Hardware sind nicht nachgebildet. Karten werden mit einem einfachen Hash verglichen.

design-user-report-what = Anas App fügt jeder Nachricht eine Festlegung bei, und die Plattform setzt einen Prüfstempel darauf, ohne sie zu lesen ({ -message-franking }). Meldet Ben die Nachricht, öffnet er die Festlegung, und die Plattform prüft, dass Anas Konto genau diesen Text verschickt hat. Was nicht gemeldet wird, bleibt versiegelt, und Außenstehenden beweist der Nachweis nichts.
design-user-report-proposed = Facebook führte es 2016 für seine geheimen Unterhaltungen ein. Paul Grubbs, Jiahui Lu und Thomas Ristenpart untersuchten es 2017.
design-user-report-for = Seny Kamara und andere, für das Center for Democracy and Technology (2021), sehen in Meldungen durch Nutzer einen von zwei Wegen, die { -end-to-end-encryption } unversehrt lassen und gegen viele Arten von Schaden nützlich sind.
design-user-report-against = Die britische National Crime Agency (Dezember 2023) sagt, die Last, Missbrauch zu melden, solle nicht allein auf Kindern liegen.
design-user-report-leaves-out = Gemeldet wird eine Nachricht, an Tag 7. Wer die Meldung liest und was daraufhin geschieht, ist nicht nachgebildet. Ein 2018 veröffentlichter Angriff auf die Anhänge der ersten Version wird nicht durchgespielt.

design-user-report-plain-what = Ben meldet, und seine App schickt der Plattform die Nachricht so, wie sie auf seinem Handy steht. Die Plattform hat nichts, womit sie vergleichen könnte: Eine wahre und eine erfundene Meldung sehen gleich aus.
design-user-report-plain-proposed = Eine alte und verbreitete Praxis ohne einzelnen Urheber: ein Knopf, auf dem „Melden“ steht.
design-user-report-plain-for = Tech Against Terrorism (2021) nennt Meldungen durch Nutzer unter den Maßnahmen, die keinen Zugang zu Nachrichten brauchen.
design-user-report-plain-against = Grubbs, Lu und Ristenpart (2017) gehen von dieser Lücke aus: Wo die Plattform nicht lesen kann, braucht sie Kryptografie, um eine wahre Meldung von einer gefälschten zu unterscheiden.
design-user-report-plain-leaves-out = Die Meldung hier ist wahr. Was eine Plattform mit Meldungen tut, die sie nicht prüfen kann, ist nicht nachgebildet.

design-traceback-what = Dana hat die Nachricht geschrieben, und Ana leitet sie an Ben weiter. Jede Nachricht hinterlässt bei der Plattform einen versiegelten Verweis auf die, aus der sie entstand; die Plattform kann ihn nicht öffnen. Bens Meldung bringt den Schlüssel zum letzten Verweis; darin liegt der Schlüssel zum vorigen und so weiter, bis dahin, wo die Nachricht begann.
design-traceback-proposed = Nirvan Tyagi, Ian Miers und Thomas Ristenpart (2019) haben die Konstruktion angegeben. Indiens IT-Regeln von 2021, Regel 4(2), verpflichten große Messenger, auf eine Anordnung hin den ersten Absender zu nennen.
design-traceback-for = Tyagi, Miers und Ristenpart (2019) argumentieren, Plattformen könnten die Quelle schädlicher Nachrichten finden, die gemeldet werden, während alle anderen von Ende zu Ende versiegelt bleiben.
design-traceback-against = WhatsApp (2021), das gegen die indische Regel vor Gericht zog, sagt, um eine Nachricht zurückzuverfolgen, müsse ein Dienst darauf vorbereitet sein, jede zurückzuverfolgen, denn niemand wisse im Voraus, nach welcher gefragt wird.
design-traceback-leaves-out = Es gibt eine Weiterleitung, und verfolgt wird der Pfad, nicht der ganze Baum. Wer den Text neu tippt oder etwas daran ändert, unterbricht die Kette; das wird nicht durchgespielt.

design-signals-what = Der Inhalt bleibt versiegelt. Die Plattform zählt, was sie ohnehin sieht: an wie viele Leute ein Konto schreibt, wie viele davon neu sind, wie oft, wie viel. Was gesagt wurde, erfährt sie nicht.
design-signals-proposed = Meta beschrieb 2023 solche Signale für seine Messenger; Tech Against Terrorism (2021) führt sie unter den Maßnahmen auf, die keinen Inhalt brauchen.
design-signals-for = Riana Pfefferkorn (2022) hat Anbieter befragt: Bei den meisten Arten von Missbrauch, nicht aber bei bekannten Darstellungen von Kindesmissbrauch, halten sie Meldungen und Metadaten für nützlicher als das Durchsuchen von Inhalten.
design-signals-against = Die britische National Crime Agency (Dezember 2023) sagt, Metadaten allein genügten selten für einen Durchsuchungsbeschluss. Von anderer Seite: Der Gerichtshof der EU (Digital Rights Ireland, 2014) stellt fest, dass solche Daten sehr genaue Schlüsse auf das Privatleben zulassen.
design-signals-leaves-out = Es gibt einige Zählungen aus zehn Tagen und einem Gespräch. Die Seite kennzeichnet niemanden als verdächtig: Wo man eine Grenze zieht und wie oft sie falsch läge, ist nicht nachgebildet.

## Around the edges.

design-backup-plain-what = Der Chat ist von Ende zu Ende versiegelt. Jede Nacht kopieren beide Handys ihren ganzen Verlauf zu einem Backup-Anbieter, der ihn mit eigenen Schlüsseln versiegelt aufbewahrt. Das Backup ist eine zweite Kopie des Textes, in anderen Händen.
design-backup-plain-proposed = Eine verbreitete Voreinstellung, kein Vorschlag. Apples Sicherheitshandbuch beschreibt sie für iCloud: Das Unternehmen behält die Schlüssel der Backups, sofern man nichts anderes einstellt.
design-backup-plain-for = Apple-Chef Tim Cook erklärte laut Berichten von 2019 in einem Interview, dass manche Menschen ihren Schlüssel verlieren oder vergessen und dann Hilfe erwarten, um wieder an ihre Daten zu kommen.
design-backup-plain-against = Die Electronic Frontier Foundation (2019) forderte Apple auf, das zu ändern: Solche Backups seien Forderungen von Regierungen, Einbrüchen und dem eigenen Personal ausgesetzt. Eine Übersicht des FBI vom Januar 2021 führt Backups als einen Weg zu Nachrichten auf.
design-backup-plain-leaves-out = Beide Handys sichern alles, jede Nacht. Bei echten Apps haben viele kein Backup, und was hineinkommt, ist verschieden.

design-backup-sealed-what = Das Backup ist mit einem Schlüssel versiegelt, für den es zweierlei braucht: einen Passcode, den nur kennt, wem das Backup gehört ({ -argon2 }), und einen Tresor, der auf zehn Versuche antwortet und nicht öfter. Den Schlüssel des Tresors hat niemand. Der Backup-Anbieter bewahrt versiegelte Bytes auf.
design-backup-sealed-proposed = WhatsApp führte es im September 2021 ein, mit Tresoren aus besonderer Hardware; Apple bot im Dezember 2022 einen vergleichbaren Schutz für iCloud an.
design-backup-sealed-for = WhatsApp (2021) sagt, damit könne weder das Unternehmen selbst noch der Backup-Anbieter ein Backup lesen, während der Tresor begrenzt, wie oft sich ein Passwort ausprobieren lässt.
design-backup-sealed-against = Das FBI (Dezember 2022) sagte zu Apples Fassung, Verschlüsselung dieser Art behindere seine Arbeit, Menschen vor Verbrechen zu schützen. Und wer den Passcode vergisst, verliert das Backup.
design-backup-sealed-leaves-out = Der Tresor ist ein Programm, das zählt, keine Hardware, und der Passcode wird ihm mitgeteilt; bei echten Diensten verlässt der Passcode das Handy nicht. Das rechenintensive Strecken des Passcodes ist so eingestellt, dass es für einen Browser schnell genug geht.

design-disappearing-what = Die Handys löschen jede Nachricht und die dazugehörigen Schlüssel nach einem Tag. Was gestern auf einem Handy war, ist dort heute nicht mehr zu finden. Kopien, die jemand rechtzeitig gemacht hat, bleiben.
design-disappearing-proposed = Mehrere Messenger bieten es an; Signal ergänzte es im Oktober 2016.
design-disappearing-for = Signal (2021) argumentiert, Gesprochenes sei früher flüchtig gewesen, und ein Verlauf, der sich selbst aufräumt, lasse weniger auf einem Handy zurück, das verloren geht oder jemandem abgenommen wird.
design-disappearing-against = Das US-Justizministerium und die Federal Trade Commission (Januar 2024) sagen, dass Menschen und Unternehmen, gegen die ermittelt wird, Nachrichten aufbewahren müssen und dass solche Werkzeuge dazu dienen können, Beweise zu verbergen.
design-disappearing-leaves-out = Gelöscht wird vollständig. Echte Speicherchips, Benachrichtigungen und Bildschirmfotos behalten Spuren, und Signal selbst weist darauf hin, dass die andere Person immer ein Foto machen kann.

design-sealed-sender-what = Der Name des Absenders kommt in den versiegelten Umschlag. Außen steht nur, wohin er gehen soll, und er kommt über eine frische Verbindung, die kein Konto nennt. Die Plattform sieht weiterhin, wann er kam, wie groß er ist und von welcher Netzwerkadresse.
design-sealed-sender-proposed = Signal kündigte es im Oktober 2018 an.
design-sealed-sender-for = Signal (2018) argumentiert, ein Dienst müsse wissen, wohin eine Nachricht soll, aber nicht, wer sie verschickt hat.
design-sealed-sender-against = Ian Martiny und andere (2021) zeigten, dass der Dienst die beiden schon nach wenigen hin- und hergehenden Nachrichten mit Statistik in Verbindung bringen kann. Wo Absender verborgen sind, hat ein Dienst außerdem weniger in der Hand gegen Spam und Missbrauch.
design-sealed-sender-leaves-out = Signals Zertifikate und Token gegen Spam sind weggelassen. Statistik über viele Nachrichten wird nicht durchgespielt; eine Schlussfolgerung wäre als erschlossen gekennzeichnet.

design-onion-what = Was Anas Handy verschickt, ist in drei Schichten verpackt und geht durch drei Zwischenstationen. Jede nimmt eine Schicht ab und erfährt, woher die Bytes kamen und wohin sie als Nächstes gehen, und sonst nichts. Die Plattform bekommt sie von der letzten Zwischenstation.
design-onion-proposed = David Goldschlag, Michael Reed und Paul Syverson beschrieben es 1996; Roger Dingledine, Nick Mathewson und Syverson bauten Tor (2004).
design-onion-for = Die Entwickler von Tor (2004) argumentieren, es finde ein vernünftiges Gleichgewicht: Es verbirgt, wer mit wem spricht, und bleibt benutzbar, im Internet, wie es ist.
design-onion-against = Die europäischen Polizeichefs (April 2024) verweisen auf das Darkweb, wo Kriminelle solche Anonymität nutzen. Aaron Johnson und andere (2013) zeigten, dass man gegenüber denen, die beide Enden beobachten, schlechter geschützt ist als gedacht.
design-onion-leaves-out = Es gibt drei feste Zwischenstationen, jede Schicht ist mit { -hpke } versiegelt, und niemand wählt einen Pfad. Der Vergleich der Zeitpunkte, zu denen Bytes hinein- und hinausgehen, wird nicht durchgespielt.

design-own-layer-what = Bevor die App den Text sieht, versiegelt Ana ihn mit einem anderen Programm, unter einem Schlüssel, den sie und Ben gemeinsam haben. Die App macht dann mit diesen Bytes, wofür sie gebaut ist. Hier ist sie mit { -key-escrow } gebaut.
design-own-layer-proposed = Dafür braucht es keinen Vorschlag. Borisov, Goldberg und Brewer (2004) bauten eine solche Schicht, Off-the-Record Messaging, als Zusatz zu gewöhnlichen Chatprogrammen.
design-own-layer-for = Bruce Schneier, Kathleen Seidel und Saranya Vijayakumar (2016) zählten 865 Verschlüsselungsprodukte aus 55 Ländern. Ihr Argument: Wer Verschlüsselung ohne eingebauten Zugang will, bekommt sie.
design-own-layer-against = Alma Whitten und Doug Tygar (1999) gaben Menschen neunzig Minuten Zeit, mit einem solchen Programm eine E-Mail zu signieren und zu versiegeln; den meisten gelang es nicht.
design-own-layer-leaves-out = Wie Ana und Ben sich auf ihren Schlüssel einigen, wird nicht gezeigt: Sie haben sich getroffen. Ein Handy, das jemand übernommen hat, sieht den Text, bevor er versiegelt wird; du kannst beides selbst kombinieren.

design-endpoint-implant-what = Auf eine Anordnung hin bringt die Polizei Software auf Bens Handy. Sie liest, was das Handy selbst lesen kann, den Verlauf und jede neue Nachricht, und schickt es weiter. Die Verschlüsselung wird nicht angetastet: Der Text wird dort genommen, wo er offen ist.
design-endpoint-implant-proposed = Steven Bellovin, Matt Blaze, Sandy Clark und Susan Landau traten in „Lawful Hacking“ (2014) dafür ein. Die französische und die niederländische Polizei setzten es 2020 gegen die EncroChat-Telefone ein.
design-endpoint-implant-for = Bellovin und andere (2014) argumentieren, Programme hätten ohnehin Schwachstellen: Diese nach Regeln und gegen einzelne Ziele zu nutzen, sei besser, als in alles einen Zugang einzubauen.
design-endpoint-implant-against = Das UN-Menschenrechtsbüro (2022) warnt davor, wie tief solche Werkzeuge eingreifen und wie sie missbraucht wurden. Weitere Kritik: Eine Schwachstelle, die für die Polizei erhalten bleibt, steht auch anderen offen.
design-endpoint-implant-leaves-out = Wie die Software auf das Handy kommt, ist nicht nachgebildet: Es wird keine Schwachstelle ausgenutzt, niemand wird getäuscht, und Ben bemerkt nichts.

design-cooperating-member-what = An der App wird nichts geändert. Ben selbst arbeitet mit der Polizei zusammen: Er zeigt ihr seinen Verlauf und gibt weiter, was er empfängt. Er kann auch ein Polizist sein, den Ana für jemand anderen hält.
design-cooperating-member-proposed = So alt wie die Ermittlungsarbeit selbst. Keine technische Arbeit schlägt es vor.
design-cooperating-member-for = Ross Anderson (2022) antwortet auf Vorschläge, Inhalte zu durchsuchen: Die Arbeit solle bei der örtlichen Polizei und der Sozialarbeit anfangen, nicht bei Überwachungstechnik.
design-cooperating-member-against = Es ist langsam und erreicht nur Gespräche, in die jemand eingelassen wurde. Der Europäische Gerichtshof für Menschenrechte (Teixeira de Castro gegen Portugal, 1998) verlangt Grenzen: Beweise für eine Straftat, zu der die Polizei selbst angestiftet hat, machen ein Verfahren unfair.
design-cooperating-member-leaves-out = Ben zeigt alles, und zwar wahrheitsgemäß. Dass er etwas weglassen oder ändern könnte, ist nicht nachgebildet, und auch nicht das Recht, nach dem er es tut.

design-run-by-police-what = Die Polizei betreibt den Nachrichtendienst selbst. Zwischen den Handys funktioniert er wie versprochen, aber die App versiegelt jede Nachricht zusätzlich mit einem Schlüssel, den der Betreiber hat. Wer ihn nutzt, weiß davon nichts.
design-run-by-police-proposed = Das FBI und die australische Bundespolizei betrieben von 2019 bis 2021 einen solchen Dienst, ANOM.
design-run-by-police-for = Europol (Juni 2021) berichtete über ANOM: mehr als 800 Festnahmen, 27 Millionen Nachrichten und über 300 kriminelle Gruppen in mehr als 100 Ländern.
design-run-by-police-against = Deutschlands höchste Gerichte ließen die Nachrichten 2025 als Beweismittel zu. Alicia Althaus und Justin Samek kritisieren, die Gerichte hätten sich auf das Vertrauen in einen Staat gestützt, der nicht einmal genannt wurde; die Verteidigung müsse so etwas aber nachprüfen können.
design-run-by-police-leaves-out = ANOMs Kopien gingen über Server in einem anderen Land; hier bleiben sie beim Betreiber. Dass solche Dienste, anders als gewöhnliche Messenger, fast nur an Kriminelle verkauft wurden, gehört nicht zum Modell.
