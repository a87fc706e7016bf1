### The page of examples: the page inside another page.

embeds-title = { -brand } in einer anderen Seite
embeds-description = Drei Rahmen mit Teilen von { -brand }. Jeder wächst und schrumpft mit dem, was er zeigt.
embeds-intro = Unten zeigen drei Rahmen Teile von { -brand }. Was darin zu sehen ist, legt allein die Adresse fest. Klapp in einem davon etwas auf oder zu: Der Rahmen passt sich an.
embeds-first = Eine Zeichnung und sonst nichts
embeds-first-says = Die umgebende Seite achtet auf die Mitteilung „{ $message }“.
embeds-second = Eine Frage nach deiner Vermutung
embeds-second-says = Auch hier achtet die umgebende Seite auf die Mitteilung „{ $message }“.
embeds-third = Ein Akteur und warum er sieht, was er sieht
embeds-third-says = Die umgebende Seite passt die Höhe mit dem Protokoll von H5P an, wie viele Lernplattformen es tun.
embeds-address = Adresse des Rahmens
embeds-back = Zur eigentlichen Seite
embeds-noscript = Ohne { -javascript } behalten die Rahmen ihre anfängliche Höhe.
