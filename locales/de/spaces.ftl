### Places and ways in which people kept words to themselves, beside an encrypted
### message: what a warrant could reach, and what had been kept. Which runs are alike
### stands in content/spaces.toml.

spaces-title = Unerreichbare Räume
spaces-intro = In der Erklärung heißt es, Gesellschaften hätten keine Räume geduldet, die für die Strafverfolgung unerreichbar sind. Andere entgegnen, solche habe es immer gegeben. Jede Karte fragt zweierlei: Wer konnte mit einem richterlichen Beschluss an die Worte gelangen, und was war bis dahin aufbewahrt worden? Darunter steht ein Durchlauf, der in einer Hinsicht ähnlich ist.
spaces-warrant = Mit richterlichem Beschluss
spaces-kept = Was aufbewahrt wurde
spaces-alike = Ein ähnlicher Durchlauf
spaces-unlike = Wo die Ähnlichkeit endet
spaces-certainty = Was die Karten über Briefe, Anrufe und Zimmer sagen, ist Allgemeinwissen und noch nicht an Quellen geprüft. Recht und Praxis sind je nach Land und Zeit verschieden.
spaces-cannot-settle = Was kein Durchlauf entscheidet: ob eine Nachricht eher ein Brief, ein Anruf oder ein Gespräch ist, und was eine Gesellschaft dulden sollte.

space-postcard-name = Eine Postkarte
space-postcard-warrant = Zu öffnen gibt es nichts. Wer sie befördert, kann sie lesen.
space-postcard-kept = Die Karte selbst, bei der Person, die sie bekommen hat. Die Post behält keine Kopie.
space-postcard-unlike = Eine Plattform behält jede Nachricht; die Post hat jede Karte ausgehändigt und vergessen.

space-sealed-letter-name = Ein verschlossener Brief
space-sealed-letter-warrant = In vielen Ländern kann ein Gericht anordnen, dass ein Brief unterwegs geöffnet oder in der Wohnung gesucht und gelesen wird.
space-sealed-letter-kept = Der Brief, bei der Person, die ihn bekommen hat. Briefe, die vor der Anordnung durchgingen, hinterließen keine Kopie.
space-sealed-letter-unlike = Die Post musste Briefe einzeln öffnen. Ein Server öffnet jede Nachricht, um sie weiterzuleiten, und speichert sie.

space-phone-call-name = Ein Telefongespräch
space-phone-call-warrant = Vom Tag einer Anordnung an lässt sich die Leitung abhören. Was vorher gesagt wurde, ist vorbei.
space-phone-call-kept = Wer wen wann angerufen hat, solange Rechnungen oder Gesetze es verlangen. Nicht die Worte.
space-phone-call-unlike = Eine Abhörvorrichtung sitzt im Netz und gehört dazu. Ein verborgener Empfänger kommt in der eigenen App der Nutzer hinzu, und die zeigt ihn nicht an.

space-safe-name = Ein Safe
space-safe-warrant = Er lässt sich öffnen: von der Person, der er gehört und die dazu verpflichtet werden kann, vom Hersteller oder mit Werkzeug und Zeit.
space-safe-kept = Alles, was darin ist.
space-safe-unlike = Ein Safe geht mit genügend Gewalt auf. Versiegelte Bytes öffnen sich mit dem Schlüssel oder gar nicht; hier hat den Schlüssel, wer sie speichert.

space-spoken-word-name = Das gesprochene Wort
space-spoken-word-warrant = Nur, wenn jemand dabei ist: ein Polizist, ein Mitglied, das redet, oder von dem Tag an ein Gerät im Raum.
space-spoken-word-kept = Woran sich die Anwesenden erinnern; man kann sie als Zeugen befragen.
space-spoken-word-unlike = Ein Gespräch reicht so weit wie die Stimme, und alle müssen am selben Ort sein. Eine Nachricht erreicht jeden, überall, und zum Löschen braucht es zwei Handys, die es tun.

space-code-name = Ein geflüsterter Code
space-code-warrant = Die Worte kann man hören und trotzdem nicht verstehen. Wer den Code kennt, kann befragt werden.
space-code-kept = Was gesagt wurde, falls es jemand aufgeschrieben hat. Was es bedeutet, in zwei Köpfen.
space-code-unlike = Einen Code muss man vorher vereinbaren, und einfache wurden oft geknackt. Eine App kann es für alle, und gut.

space-burned-letter-name = Ein verbrannter Brief
space-burned-letter-warrant = Die Asche sagt nichts. Dass es einen Brief gab, weiß vielleicht noch der Briefträger.
space-burned-letter-kept = Von den Worten nichts.
space-burned-letter-unlike = Jeden Brief musste jemand verbrennen, und einen zu verbrennen, um den es in Ermittlungen geht, kann strafbar sein. Eine App löscht von allein.

space-encrypted-message-name = Eine verschlüsselte Nachricht
space-encrypted-message-warrant = Die Plattform kann verpflichtet werden, herauszugeben, was sie hat: versiegelte Bytes und wer wem geschrieben hat. Das Handy kann beschlagnahmt und durchsucht werden.
space-encrypted-message-kept = Die Worte auf beiden Handys, solange niemand sie löscht.
space-encrypted-message-unlike = Das ist die Sache selbst, in ihrer schlichtesten Variante.
