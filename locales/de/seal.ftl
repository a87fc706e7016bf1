### What the page says about itself at its foot.

seal-pending = Die Seite hat sich noch nicht versiegelt.
seal-closed = Diese Seite ist versiegelt: Ab jetzt verweigert der Browser jede Anfrage ans Netz, die diese Seite stellen könnte. Was du tippst, bleibt hier.
seal-failed = Diese Seite konnte sich in diesem Browser nicht versiegeln. Sie stellt trotzdem keine Anfragen ans Netz, aber der Browser erzwingt das nicht.
seal-limits-title = Was das Siegel nicht abdeckt
seal-limit-links = Links, denen du folgst, und Adressen, die du eintippst: Das sind deine Anfragen, nicht die der Seite.
seal-limit-browser = Den Browser selbst und seine Erweiterungen, die jede Seite lesen und verschicken können, was sie wollen.
seal-limit-webrtc = Direkte Verbindungen zwischen Browsern (WebRTC), für die ein solches Siegel nicht gilt. Das Programm dieser Seite öffnet keine.
seal-limit-worker = Den Helfer, der die Offline-Kopie aufbewahrt (einen Service Worker): Für ihn gelten eigene Regeln. Er holt womöglich noch Dateien dieser Website, nachdem die Seite sich versiegelt hat, und bei einem späteren Besuch fragt der Browser vielleicht nach, ob es eine neuere Fassung gibt. Das Programm dieser Seite sagt ihm nichts von dem, was du tippst.
seal-limit-load = Das erste Laden: Wer die Seite ausgeliefert hat, hat gesehen, dass du sie abgerufen hast.

footer-neutral = { -brand } ergreift keine Partei. Die Seite zeigt, was die einzelnen Akteure bei einer bestimmten Variante sehen können. Dazu öffnet sie echte Bytes mit den Schlüsseln, die der jeweilige Akteur hat. Ob ein Akteur das sehen können soll, ist eine Wertfrage. Kein Durchlauf entscheidet sie; dieses Urteil bleibt dir überlassen.
footer-limits-title = Grenzen des Modells
footer-limit-product = Kein Messenger, kein Sicherheitsprodukt, keine Rechtsberatung.
footer-limit-transport = Die Verschlüsselung auf jedem Abschnitt ist mit { -hpke } und einem täglich frischen Schlüssel der Plattform nachgebildet, nicht mit allem, was zu { -tls } gehört.
footer-limit-complete = Antworten mit „nur wenn“ sind vollständig für die Regeln, die diese Seite durchsucht, und nur für diese.
footer-limit-scene = Ein Gespräch, zehn Tage, drei gezeichnete Karten. Ein Unglück oder eine erfolgreiche Anordnung ist mit „falls es dazu kommt“ gekennzeichnet, in jeder Variante gleich.
