### The page /time: which messages open, by the day on which something happens.

time-title = Welche Nachrichten sich öffnen lassen und wann
# $with: a design in the dative.
time-intro = Dieselben zehn Tage, bei { $with }. Verschieb den Tag einer Beschlagnahme, eines Diebstahls oder einer Anordnung und sieh, welche Nachrichten sich mit dem öffnen lassen, was an diesem Tag zu haben war.
time-design = Variante
time-event = Was geschieht
time-event-seizure = Bens Handy wird beschlagnahmt
time-event-theft = Die Datenbank wird kopiert
time-event-order = Eine Anordnung wird beantwortet
time-event-key-change = Die Schlüssel werden gewechselt

## The sliders. What a screen reader says after the label is time-slider-value.

time-slider-seizure = Tag, an dem Bens Handy beschlagnahmt wird
time-slider-theft = Tag, an dem die Datenbank kopiert wird
time-slider-order = Tag, an dem die Anordnung beantwortet wird
time-slider-key-change = Tag, an dem die Schlüssel gewechselt werden
time-slider-value = Tag { NUMBER($day) }. { $opened ->
    [0] Keine Nachricht lässt sich öffnen.
    [one] Eine von { NUMBER($count) } Nachrichten lässt sich öffnen.
   *[other] { NUMBER($opened) } von { NUMBER($count) } Nachrichten lassen sich öffnen.
}
time-slider-earlier = Einen Tag früher
time-slider-later = Einen Tag später
time-reset = Zurück zu Tag { NUMBER($day) }

## The line of days and the marks on it.

time-line-label = Die zehn Tage mit den Nachrichten und dem, was geschieht
time-mark-message = Tag { NUMBER($day) }: eine Nachricht
time-mark-yours = Tag { NUMBER($day) }: deine Nachricht
time-mark-event = Tag { NUMBER($day) }: { $what }
time-opens = lässt sich öffnen
time-opens-not = bleibt versiegelt
time-gone = nicht mehr da
time-not-yet = noch nicht geschrieben
time-message = { $message }: { $state }
time-message-of-day = Nachricht von Tag { NUMBER($day) }

## Keys, appearing and vanishing.

time-keys-title = Schlüssel auf einem Handy, Tag für Tag
time-keys-intro = Jede Linie ist ein Schlüssel. Sie beginnt an dem Tag, an dem er entsteht, und endet an dem Tag, an dem er gelöscht wird; ein Schlüssel ohne Ende ist an Tag 10 noch da.
# $party: a party in the nominative.
time-keys-of = Schlüssel, die { $party } an Tag { NUMBER($day) } hat
time-keys-count = { $count ->
    [0] kein Schlüssel
    [one] ein Schlüssel
   *[other] { NUMBER($count) } Schlüssel
}
time-key-appears = Entsteht an Tag { NUMBER($day) }: { $key }
time-key-vanishes = Verschwindet an Tag { NUMBER($day) }: { $key }
time-key-stays = An Tag 10 noch da: { $key }
time-key-span = { $key }: Tag { NUMBER($from) } bis Tag { NUMBER($until) }
time-key-open-end = { $key }: ab Tag { NUMBER($from) }

## What it comes to, from the counts.

time-before = { $count ->
    [0] Vor diesem Tag wurde keine Nachricht verschickt.
    [one] { $opened ->
        [0] Die eine Nachricht, die vor diesem Tag verschickt wurde, bleibt versiegelt.
       *[other] Die eine Nachricht, die vor diesem Tag verschickt wurde, lässt sich öffnen.
    }
   *[other] { $opened ->
        [0] Von den { NUMBER($count) } Nachrichten, die vor diesem Tag verschickt wurden, lässt sich keine öffnen.
        [one] Von den { NUMBER($count) } Nachrichten, die vor diesem Tag verschickt wurden, lässt sich eine öffnen.
       *[other] Von den { NUMBER($count) } Nachrichten, die vor diesem Tag verschickt wurden, lassen sich { NUMBER($opened) } öffnen.
    }
}
time-after = { $count ->
    [0] Nach diesem Tag wird keine Nachricht verschickt.
    [one] { $opened ->
        [0] Die eine Nachricht, die nach diesem Tag verschickt wird, bleibt versiegelt.
       *[other] Die eine Nachricht, die nach diesem Tag verschickt wird, lässt sich öffnen.
    }
   *[other] { $opened ->
        [0] Von den { NUMBER($count) } Nachrichten, die nach diesem Tag verschickt werden, lässt sich keine öffnen.
        [one] Von den { NUMBER($count) } Nachrichten, die nach diesem Tag verschickt werden, lässt sich eine öffnen.
       *[other] Von den { NUMBER($count) } Nachrichten, die nach diesem Tag verschickt werden, lassen sich { NUMBER($opened) } öffnen.
    }
}
time-forward-secrecy = Von früheren Nachrichten lagen versiegelte Kopien vor, und die an diesem Tag erlangten Schlüssel öffneten { $opened ->
    [0] keine davon: Deren Schlüssel waren schon gelöscht. Das nennt man { -forward-secrecy }.
    [one] eine davon: Deren Schlüssel war noch da.
   *[other] { NUMBER($opened) } davon: Deren Schlüssel waren noch da.
}
time-healing = Von den versiegelten Nachrichten, die später kamen, öffneten die an diesem Tag erlangten Schlüssel { $opened ->
    [0] keine: Beide Handys hatten seitdem neue Schlüssel gebildet. Das nennt man { -post-compromise-security }.
    [one] eine. Neue Schlüssel waren noch nicht entstanden oder halfen nicht.
   *[other] { NUMBER($opened) }. Neue Schlüssel waren noch nicht entstanden oder halfen nicht.
}
time-history = { $count ->
    [one] Eine Nachricht wurde aus dem Verlauf des Handys selbst gelesen; dafür braucht es keinen Schlüssel.
   *[other] { NUMBER($count) } Nachrichten wurden aus dem Verlauf des Handys selbst gelesen; dafür braucht es keinen Schlüssel.
}
time-nothing-taken = An diesem Tag war nichts zu haben.
time-locked = Das Handy ist gesperrt
time-limit = Die Tage sind die des Modells: Was an einem Tag geschieht, geschieht in der Reihenfolge, in der die Liste der Tage es erzählt.
