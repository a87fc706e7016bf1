### Words that stand in the page before its program runs, or after it stopped.

shell-title = { -brand }: Wer kann sehen, was du verschickst?
shell-heading = Wer kann sehen, was du verschickst?
shell-description = Schreib eine Nachricht, wähle, wie sie verschickt wird, und sieh, was jeder Akteur auf dem Weg lesen kann. Die Verschlüsselung ist echt und läuft hier, in deinem Browser.
# The picture that stands beside a shared link, in words.
shell-preview = Eine Zeichnung: Eine Nachricht geht von Ana zu Ben, und am Weg stehen alle, die sie vielleicht lesen könnten.

## While the program loads

shell-starting = Das Programm startet. Lesen kannst du schon; gleich kannst du auch schreiben und auswählen.
shell-starting-next = Dauert das länger als eine Minute, dann lade die Seite neu oder öffne sie in einem neueren Browser.

## JavaScript is switched off

shell-noscript = Um eine eigene Nachricht zu schreiben, erlaube { -javascript } für diese Seite und lade sie neu.
shell-noscript-next = Alles läuft in deinem Browser; nichts, was du schreibst, wird irgendwohin geschickt. Bis dahin kannst du lesen, was unten steht.

## The browser cannot run WebAssembly

shell-no-wasm = Dieser Browser kann die Seite nicht ausführen
shell-no-wasm-why = Die Seite verschlüsselt wirklich, und zwar mit { -webassembly }, einem Bestandteil jedes aktuellen Browsers. Deinem fehlt er, oder er ist dort abgeschaltet. Manche Browser schalten ihn in einem strengen Modus ab, zum Beispiel im „Blockierungsmodus“.
shell-no-wasm-next = Öffne die Seite in einem aktuellen Firefox, Chrome, Edge oder Safari, oder erlaube { -webassembly } für sie in den Einstellungen deines Browsers, und lade sie neu.

## The program did not arrive

shell-load-failed = Die Seite wurde nicht vollständig geladen
shell-load-failed-why = Ein Teil kam nicht an oder wurde unterwegs verändert. Nichts, was du geschrieben hast, wurde irgendwohin geschickt.
shell-load-failed-next = Prüfe, ob du mit dem Internet verbunden bist, und lade die Seite dann noch einmal. Hilft das nicht, ist vielleicht ein Filter in deinem Netzwerk im Weg: Versuch es in einem anderen Netzwerk.
shell-load-failed-reload = Seite noch einmal laden

## The program stopped

shell-crash = Die Seite ist stehen geblieben
shell-crash-why = Wir haben beim Programmieren einen Fehler gemacht, und die Seite kann nicht weiterlaufen. Es liegt nicht an dir, und nichts, was du geschrieben hast, wurde irgendwohin geschickt.
shell-crash-text = Das hattest du geschrieben:
shell-crash-next = Du kannst es hier herauskopieren oder neu anfangen und es an seinem Platz wiederfinden.
shell-crash-restart = Mit meinem Text neu anfangen
shell-crash-restart-empty = Mit leerer Seite neu anfangen
