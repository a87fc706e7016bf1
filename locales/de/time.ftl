### The page /time: which messages open, by the day on which something happens.

time-title = Welche Nachrichten sich öffnen lassen und wann
# $with: a design in the dative.
time-intro = Dieselben zehn Tage, bei { $with }. Wähle, was geschieht, und verschieb den Tag: Jede Nachricht, die sich öffnen lässt, wurde wirklich geöffnet, mit dem, was an diesem Tag zu haben war.
time-design = Variante

## What happens.

time-event = Was geschieht
time-event-seizure = Bens Handy wird beschlagnahmt
time-event-sender-seizure = Anas Handy wird beschlagnahmt
time-event-theft = Die Datenbank wird kopiert
time-event-order = Eine Anordnung zu gespeicherten Inhalten wird beantwortet
time-event-interception = Eine Überwachung beginnt
time-event-notice = Eine Verfügung öffnet den eingebauten Zugang
time-event-key-theft = Das mächtigste gespeicherte Geheimnis wird gestohlen

## Said where a design has nothing of the kind.

time-none-seizure = Bens Handy lässt sich in diesem Durchlauf nicht beschlagnahmen: Es ist nicht da.
time-none-sender-seizure = Das Handy, das im Modell gesperrt ist, ist Bens. Was Anas gesperrtes Handy ergeben würde, wird nicht ausgeführt.
time-none-theft = In diesem Durchlauf gibt es keine Datenbank, die sich kopieren ließe.
time-none-order = In diesem Durchlauf gibt es niemanden, der eine Anordnung beantworten könnte.
time-none-interception = In diesem Durchlauf gibt es nichts, wo eine Überwachung ansetzen könnte.
time-none-notice = Diese Variante hat keinen eingebauten Zugang, den eine Verfügung öffnen könnte.
time-none-key-theft = Bei dieser Variante liegt nirgends ein dauerhaftes Geheimnis, das Nachrichten öffnet, wenn es gestohlen wird.

## Switches.

time-history-switch = Auch den eigenen Verlauf des Handys lesen
time-history-hint = Ohne das werden nur die Schlüssel auf dem Handy ausprobiert, an den versiegelten Kopien, die die Plattform gespeichert hat.
time-late-switch = Eine Nachricht aufhalten
time-late-hint = Anas Nachricht von Tag 8 wird verschickt und gespeichert, kommt aber nicht auf Bens Handy an, obwohl die von Tag 9 ankommt.

## The slider. What a screen reader says after the label is time-slider-value.

time-slider-seizure = Tag, an dem Bens Handy beschlagnahmt wird
time-slider-sender-seizure = Tag, an dem Anas Handy beschlagnahmt wird
time-slider-theft = Tag, an dem die Datenbank kopiert wird
time-slider-order = Tag, an dem die Anordnung beantwortet wird
time-slider-interception = Tag, an dem die Überwachung beginnt
time-slider-notice = Tag, ab dem die Verfügung gilt
time-slider-key-theft = Tag, an dem das Geheimnis gestohlen wird
time-slider-value = Tag { NUMBER($day) }. { $opened ->
    [0] Keine Nachricht lässt sich öffnen.
    [one] Eine von { NUMBER($count) } Nachrichten lässt sich öffnen.
   *[other] { NUMBER($opened) } von { NUMBER($count) } Nachrichten lassen sich öffnen.
}
time-slider-earlier = Einen Tag früher
time-slider-later = Einen Tag später

## The line of days and the marks on it.

time-line-label = Die zehn Tage mit den Nachrichten, den Schlüsseln und dem, was geschieht
time-day = { NUMBER($day) }
time-number = { NUMBER($number) }
time-messages-title = Nachrichten
# $from: Ana or Ben, as the account is called.
time-message-head = { NUMBER($number) }. Tag { NUMBER($day) }, von { $from }
time-message-yours = deine Nachricht
time-message-late = unterwegs aufgehalten
time-opens = Lässt sich öffnen:
time-opens-not = Bleibt versiegelt
time-gone = Nichts davon ist zur Hand
time-not-yet = Noch nicht geschrieben, und nichts davon ist zur Hand
# $key: a kind of key in the nominative, as at the start of a line.
time-by-key = Der Schlüssel dazu: { $key }, auf dem Handy von Tag { NUMBER($from) } bis Tag { NUMBER($until) }.
time-by-history = Aus dem Verlauf des Handys selbst gelesen; dafür braucht es keinen Schlüssel.
time-by-nothing = Vom Handy wurde dafür nichts gebraucht.

## Keys, appearing and vanishing.

# $party: a phone, as a heading.
time-keys-of = { $party }: Schlüssel, Tag für Tag
time-keys-on-day = { $party }, Tag { NUMBER($day) }: { $count ->
    [0] kein Schlüssel
    [one] ein Schlüssel
   *[other] { NUMBER($count) } Schlüssel
}
time-keys-none = Bei dieser Variante liegt auf diesem Handy kein Schlüssel.
time-key-span = { $key }: Tag { NUMBER($from) } bis Tag { NUMBER($until) }.
time-key-one-day = { $key }: nur Tag { NUMBER($from) }.
time-key-open-end = { $key }: ab Tag { NUMBER($from) }.
time-key-there = Am gewählten Tag vorhanden.
time-key-not-there = Am gewählten Tag nicht vorhanden.
time-key-used = Am gewählten Tag vorhanden; damit wurde eine Nachricht geöffnet.

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
time-that-day = { $count ->
    [one] { $opened ->
        [0] Die eine Nachricht dieses Tages lässt sich nicht öffnen.
       *[other] Die eine Nachricht dieses Tages lässt sich öffnen.
    }
   *[other] { $opened ->
        [0] Von den { NUMBER($count) } Nachrichten dieses Tages lässt sich keine öffnen.
        [one] Von den { NUMBER($count) } Nachrichten dieses Tages lässt sich eine öffnen.
       *[other] Von den { NUMBER($count) } Nachrichten dieses Tages lassen sich { NUMBER($opened) } öffnen.
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
time-history = { $count ->
    [one] Eine Nachricht wurde aus dem Verlauf des Handys selbst gelesen; dafür braucht es keinen Schlüssel.
   *[other] { NUMBER($count) } Nachrichten wurden aus dem Verlauf des Handys selbst gelesen; dafür braucht es keinen Schlüssel.
}
time-keys-back = { $count ->
    [one] Die Schlüssel, die an diesem Tag auf dem Handy sind, öffnen eine früher verschickte Nachricht: Ihr Schlüssel wurde behalten oder wartete noch auf sie.
   *[other] Die Schlüssel, die an diesem Tag auf dem Handy sind, öffnen { NUMBER($count) } früher verschickte Nachrichten: Ihre Schlüssel wurden behalten oder warteten noch auf sie.
}
time-forward-secrecy = { $count ->
    [one] Eine frühere Nachricht, die die Schlüssel dieses Handys an einem Tag davor öffneten, lässt sich mit denen dieses Tages nicht öffnen: Ihr Schlüssel wurde gelöscht. Das nennt man { -forward-secrecy }.
   *[other] { NUMBER($count) } frühere Nachrichten, die die Schlüssel dieses Handys an Tagen davor öffneten, lassen sich mit denen dieses Tages nicht öffnen: Ihre Schlüssel wurden gelöscht. Das nennt man { -forward-secrecy }.
}
time-keys-ahead = { $count ->
    [one] Die Schlüssel, die an diesem Tag auf dem Handy sind, öffnen eine Nachricht, die später verschickt wird: Dazwischen kommt kein neuer Schlüssel.
   *[other] Die Schlüssel, die an diesem Tag auf dem Handy sind, öffnen { NUMBER($count) } Nachrichten, die später verschickt werden: Dazwischen kommt kein neuer Schlüssel.
}
time-healing = { $count ->
    [one] Eine spätere Nachricht, die die Schlüssel dieses Handys an einem Tag danach öffnen, lässt sich mit denen dieses Tages nicht öffnen: Dazwischen entstehen neue Schlüssel. Das nennt man { -post-compromise-security }.
   *[other] { NUMBER($count) } spätere Nachrichten, die die Schlüssel dieses Handys an Tagen danach öffnen, lassen sich mit denen dieses Tages nicht öffnen: Dazwischen entstehen neue Schlüssel. Das nennt man { -post-compromise-security }.
}
time-limit = Wird ein Handy am Tag einer Nachricht beschlagnahmt, kann das geschehen, bevor oder nachdem es sie liest: Es zählt, was irgendwann an diesem Tag darauf war. Neben einem beschlagnahmten Handy liegt, was die Plattform an allen zehn Tagen gespeichert hat, so wie sie es gespeichert hat. Ein verborgenes Gerät wird nach Tag 7 hinzugefügt und an keinem anderen Tag.
