### The page for readers whose browser does not run the program: one run, done
### when the page was built.

built-title = Eine Nachricht, viele Varianten
built-why = Dein Browser führt das Programm dieser Seite nicht aus. Unten steht, was dasselbe Programm herausgefunden hat, als die Seite gebaut wurde: Schlüssel und Bytes waren echt, aber die Nachricht ist von uns und lässt sich nicht ändern.
built-when = Das war am { $date }.
built-message = Ana schreibt an Ben:
built-day = Zehn Tage werden durchgespielt. Was an welchem Tag geschieht, steht in dieser Liste.
built-drawing = Hier gezeichnet: { $design }.
built-read-on = Was die einzelnen Akteure sehen können
