### The page /time: which messages open, by the day on which something happens.

time-title = Which messages open, and when
time-intro = The same ten days, with { $with }. Choose what happens and drag its day: each message that opens was really opened with what could be had on that day.
time-design = Design

## What happens.

time-event = What happens
time-event-seizure = Ben’s phone is seized
time-event-sender-seizure = Ana’s phone is seized
time-event-theft = The database is copied
time-event-order = An order for stored content is answered
time-event-interception = Interception begins
time-event-notice = A notice opens the built-in access
time-event-key-theft = The strongest stored secret is stolen

## Said where a design has nothing of the kind.

time-none-seizure = Ben’s phone is not there to be seized in this run.
time-none-sender-seizure = The phone that the model locks is Ben’s. What Ana’s locked phone would give is not run.
time-none-theft = There is no database to be copied in this run.
time-none-order = There is nobody to answer an order in this run.
time-none-interception = There is nowhere to intercept in this run.
time-none-notice = This design has no built-in access that a notice could open.
time-none-key-theft = This design has no lasting secret, kept somewhere, that opens messages when it is stolen.

## Switches.

time-history-switch = Read the phone’s own history too
time-history-hint = Without it, only the keys on the phone are tried on the sealed copies that the platform stored.
time-late-switch = Hold a message up
time-late-hint = Ana’s message of day 8 is sent and stored but does not reach Ben’s phone, although the one of day 9 does.

## The slider. What a screen reader says after the label is time-slider-value.

time-slider-seizure = Day on which Ben’s phone is seized
time-slider-sender-seizure = Day on which Ana’s phone is seized
time-slider-theft = Day on which the database is copied
time-slider-order = Day on which the order is answered
time-slider-interception = Day on which interception begins
time-slider-notice = Day on which the notice begins
time-slider-key-theft = Day on which the secret is stolen
time-slider-value = Day { NUMBER($day) }. { $opened ->
    [0] No message opens.
    [one] One of { NUMBER($count) } messages opens.
   *[other] { NUMBER($opened) } of { NUMBER($count) } messages open.
}
time-slider-earlier = One day earlier
time-slider-later = One day later

## The line of days and the marks on it.

time-line-label = The ten days, with the messages, the keys and what happens
time-day = { NUMBER($day) }
time-number = { NUMBER($number) }
time-messages-title = Messages
# $from: the account that wrote it.
time-message-head = { NUMBER($number) }. Day { NUMBER($day) }, from { $from ->
    [ana] Ana
   *[ben] Ben
}
time-message-yours = your message
time-message-late = held up on its way
time-opens = Opens:
time-opens-not = Stays sealed
time-gone = Nothing of it is at hand
time-not-yet = Not written yet, and nothing of it is at hand
# $key: a kind of key, as at the start of a line, without its article being changed.
time-by-key = The key: { $key }, on the phone from day { NUMBER($from) } to day { NUMBER($until) }.
time-by-history = Read in the phone’s own history, where no key is needed.
time-by-nothing = Nothing on the phone was needed for it.

## Keys, appearing and vanishing.

# $party: a phone, as a heading.
time-keys-of = { $party }: keys, day by day
time-keys-on-day = { $party }, day { NUMBER($day) }: { $count ->
    [0] no key
    [one] one key
   *[other] { NUMBER($count) } keys
}
time-keys-none = This design puts no key on this phone.
time-key-span = { $key }: day { NUMBER($from) } to day { NUMBER($until) }.
time-key-one-day = { $key }: day { NUMBER($from) } only.
time-key-open-end = { $key }: from day { NUMBER($from) } on.
time-key-there = It is there on the day chosen.
time-key-not-there = It is not there on the day chosen.
time-key-used = It is there on the day chosen, and opened a message.

## What it comes to, from the counts.

time-before = { $count ->
    [0] No message was sent before that day.
    [one] { $opened ->
        [0] The one message sent before that day does not open.
       *[other] The one message sent before that day opens.
    }
   *[other] { $opened ->
        [0] Of the { NUMBER($count) } messages sent before that day, none opens.
        [one] Of the { NUMBER($count) } messages sent before that day, one opens.
       *[other] Of the { NUMBER($count) } messages sent before that day, { NUMBER($opened) } open.
    }
}
time-that-day = { $count ->
    [one] { $opened ->
        [0] The one message of that day does not open.
       *[other] The one message of that day opens.
    }
   *[other] { $opened ->
        [0] Of the { NUMBER($count) } messages of that day, none opens.
        [one] Of the { NUMBER($count) } messages of that day, one opens.
       *[other] Of the { NUMBER($count) } messages of that day, { NUMBER($opened) } open.
    }
}
time-after = { $count ->
    [0] No message is sent after that day.
    [one] { $opened ->
        [0] The one message sent after that day does not open.
       *[other] The one message sent after that day opens.
    }
   *[other] { $opened ->
        [0] Of the { NUMBER($count) } messages sent after that day, none opens.
        [one] Of the { NUMBER($count) } messages sent after that day, one opens.
       *[other] Of the { NUMBER($count) } messages sent after that day, { NUMBER($opened) } open.
    }
}
time-history = { $count ->
    [one] One message was read in the phone’s own history, where no key is needed.
   *[other] { NUMBER($count) } messages were read in the phone’s own history, where no key is needed.
}
time-keys-back = { $count ->
    [one] The keys on the phone that day open one message sent earlier: its key was kept, or still waited for it.
   *[other] The keys on the phone that day open { NUMBER($count) } messages sent earlier: their keys were kept, or still waited for them.
}
time-forward-secrecy = { $count ->
    [one] One earlier message, which this phone’s keys opened on a day before, stays sealed to those of that day: the key was deleted. This is called { -forward-secrecy }.
   *[other] { NUMBER($count) } earlier messages, which this phone’s keys opened on days before, stay sealed to those of that day: the keys were deleted. This is called { -forward-secrecy }.
}
time-keys-ahead = { $count ->
    [one] The keys on the phone that day open one message that is sent later: no new key comes in between.
   *[other] The keys on the phone that day open { NUMBER($count) } messages that are sent later: no new key comes in between.
}
time-healing = { $count ->
    [one] One later message, which this phone’s keys open on a day after, stays sealed to those of that day: new keys are made in between. This is called { -post-compromise-security }.
   *[other] { NUMBER($count) } later messages, which this phone’s keys open on days after, stay sealed to those of that day: new keys are made in between. This is called { -post-compromise-security }.
}
time-limit = A phone seized on the day of a message may be seized before or after it reads it: whatever was on it at some time of that day counts. Beside a seized phone lies what the platform stored on all ten days, as it stored it. A hidden device is added after day 7, and on no other day.
