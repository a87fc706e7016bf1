### What real services can return to an order. Sources, dates and certainty stand
### in content/services.toml; the ids follow from it.

services-title = Was wirkliche Dienste herausgeben
services-intro = Bis hierher wurde alles ausgeführt. Diese Tabelle lässt sich nicht ausführen: Sie enthält, was andere über wirkliche Dienste veröffentlicht oder berichtet haben, jede Zeile mit ihrer Quelle. Der erste Teil ist eine Übersicht des FBI, der Bundespolizei der Vereinigten Staaten. Sie zeigt, wie eine einzelne Behörde das Recht eines einzelnen Landes zu einem einzelnen Zeitpunkt sieht.
services-chart = Die Übersicht vom { $made }; Stand der Dienste: { $as-of }
services-chart-published = Öffentlich seit { $published }, herausgegeben auf Antrag nach dem Recht der Informationsfreiheit.
services-region = Die Übersicht, Dienst für Dienst
services-service = Dienst
services-end-to-end = Ende-zu-Ende als Voreinstellung
services-column-content = Was gesagt oder gezeigt wurde
services-column-backup = Backups
services-column-account = Das Konto
services-column-contacts = Kontakte
services-column-traffic = Wer, wann, wo
services-not-said = Dazu sagt die Übersicht nichts
services-short-seen = an der Quelle gelesen
services-short-secondary = laut Berichten
services-short-memory = aus dem Gedächtnis, nicht geprüft
services-short-unopened = Quelle nicht geöffnet
services-changes = Was daneben veröffentlicht oder berichtet wurde
services-how-published = veröffentlicht
services-how-reported = berichtet
services-general-title = Was sich aus der Übersicht allgemein sagen lässt
services-general-separate = Ende-zu-Ende-Verschlüsselung sagt etwas darüber, was das Unternehmen vom Inhalt herausgeben kann. Backups, Kontakte und Verkehrsdaten sind eigene Schalter: Ein Dienst kann das eine versiegeln und das andere aufbewahren.
services-general-logs = Zwei Dienste mit derselben Verschlüsselung können ganz Verschiedenes herausgeben, weil sie Verschiedenes aufzeichnen.
services-general-policy = Ein Dienst ohne Ende-zu-Ende-Verschlüsselung gibt Inhalte nicht in jedem Fall heraus: Es kommt auch auf das Recht an, dem er untersteht, und auf seine eigenen Regeln.
services-last-seen = Zuletzt nachgesehen: { $date }. Dienste und Regeln ändern sich; eine Lehrkraft weiß vielleicht Neueres.

service-end-to-end-yes = Ja
service-end-to-end-no = Nein
service-end-to-end-newer = In neueren Versionen
service-end-to-end-opt-in = Nur in Chats, die als geheim begonnen werden

service-imessage-content = Begrenzt.
service-imessage-backup = Das Backup eines Geräts, mit richterlichem Beschluss. War iCloud-Backup eingeschaltet, kamen die Schlüssel mit. Ebenso Nachrichten, die in iCloud liegen.
service-imessage-account = Grundlegende Kontodaten, mit einer Subpoena.
service-imessage-traffic = Abfragen von und zu einer Nummer aus 25 Tagen. Keine laufende Aufzeichnung der Kontakte.
service-imessage-sealed-backup = Ist der Erweiterte Datenschutz eingeschaltet, liegen Backups und Nachrichten in iCloud unter Schlüsseln, die nur die Geräte des Nutzers haben. Solange er nicht eingeschaltet ist, behält Apple die Schlüssel des Backups.
service-imessage-withdrawn-uk = Apple zog den Erweiterten Datenschutz für Nutzer im Vereinigten Königreich zurück, nachdem die Presse über eine Verfügung berichtet hatte. Die Regierung bestätigt nicht, dass es eine gab, und bestreitet es nicht.

service-line-content = Begrenzt: bis zu sieben Tage der Textchats ausgewählter Nutzer, mit richterlichem Beschluss und nur, wo keine Ende-zu-Ende-Verschlüsselung in Gebrauch war.
service-line-account = Namen, Bild, E-Mail-Adresse, Telefonnummer, LINE ID und Datum der Registrierung.
service-line-traffic = Angaben zur Nutzung.

service-signal-content = Nichts.
service-signal-account = Nur, dass es das Konto gibt.
service-signal-traffic = Datum und Uhrzeit der Registrierung und der letzte Tag mit einer Verbindung.
service-signal-subpoena-2016 = Eine Grand Jury in Virginia fragte nach zwei Nummern; nur zu einer gab es ein Konto. Herausgegeben wurde: wann es registriert wurde und an welchem Tag es zuletzt verbunden war.
service-signal-subpoena-2021 = Ein Gericht in Kalifornien fragte nach sechs Nummern. Herausgegeben wurden dieselben zwei Angaben.
service-signal-warrant-2021 = Ein Durchsuchungsbeschluss aus Santa Clara County wurde nur mit Zeitpunkten beantwortet. Die Anordnung, nicht darüber zu sprechen, wurde viermal verlängert.

service-telegram-content = Nichts.
service-telegram-account = Netzwerkadresse und Telefonnummer, nach Ermessen des Unternehmens, bei bestätigten Ermittlungen zu Terrorismus.
service-telegram-policy-2024 = Das Unternehmen änderte seine Regeln: Netzwerkadresse und Telefonnummer von Verdächtigen in Strafsachen, auf gültige Anordnung eines Gerichts.
service-telegram-figures-2024 = Im Laufe des Jahres beantwortete Anfragen und wie viele Nutzer sie betrafen: Indien 14.641 (23.535), Deutschland 945 (2.237), Vereinigte Staaten 900 (2.253), Frankreich 893 (2.072), Vereinigtes Königreich 142 (293). Bis Ende September waren es in den Vereinigten Staaten 14 Anfragen (108 Nutzer) gewesen.

service-threema-content = Nichts.
service-threema-account = Ein Fingerabdruck von Telefonnummer und E-Mail-Adresse, wo angegeben, und der öffentliche Schlüssel.
service-threema-traffic = Das Token für Benachrichtigungen, wo benutzt; die Tage, ohne Uhrzeit, an denen die ID angelegt und zuletzt benutzt wurde.

service-viber-content = Nichts.
service-viber-account = Telefonnummer, Registrierung und die Netzwerkadresse bei der Anmeldung.
service-viber-traffic = Ein Verlauf der Nachrichten: Uhrzeit, Datum, von wem, an wen. Nicht, was darin stand.

service-wechat-content = Nichts.
service-wechat-account = Name, Telefonnummer, E-Mail-Adresse und Netzwerkadresse bei Konten, die nicht in China angelegt wurden, solange das Konto aktiv ist. Nichts bei Konten, die in China angelegt wurden.
service-wechat-traffic = Netzwerkadressen.

service-whatsapp-content = Begrenzt: von WhatsApp selbst nichts.
service-whatsapp-backup = Wo das iCloud-Backup des Handys die Chats enthielt, ließen sie sich daraus lesen.
service-whatsapp-account = Grundlegende Angaben, mit einer Subpoena. Mit einer gerichtlichen Anordnung außerdem zum Beispiel, wen der Nutzer blockiert hat.
service-whatsapp-contacts = Mit richterlichem Beschluss: das Adressbuch des Nutzers und die Nutzer, die ihn in ihrem haben.
service-whatsapp-traffic = Laufend: von wem und an wen jede Nachricht geht, etwa alle 15 Minuten.
service-whatsapp-sealed-backup = Wer will, kann Backups versiegeln lassen: mit einem Schlüssel aus 64 Ziffern oder mit einem Passwort, das ein Tresor aus Hardware bewacht. Dann kann weder WhatsApp noch das Unternehmen, das das Backup speichert, es öffnen.
service-whatsapp-key-log = Ein öffentliches Register der Schlüssel, das die Handys prüfen.

service-wickr-content = Nichts.
service-wickr-account = Wann das Konto angelegt wurde, Arten von Geräten, letzte Nutzung, Zahl der Nachrichten, Zahl der verknüpften E-Mail-Adressen und Telefonnummern (nicht welche), Bild, Version der App.

service-messenger-default-e2ee = Ende-zu-Ende-Verschlüsselung wird für Chats zwischen zwei Personen zur Voreinstellung, über einige Monate hinweg. Bis dahin konnte das Unternehmen auf richterlichen Beschluss Inhalte liefern.
service-instagram-e2ee-removed = Die Möglichkeit Ende-zu-Ende-verschlüsselter Nachrichten fällt weg. Das Unternehmen kann Nachrichten wieder lesen.
