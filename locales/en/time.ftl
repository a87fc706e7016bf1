### The page /time: which messages open, by the day on which something happens.

time-title = Which messages open, and when
time-intro = The same ten days, with { $with }. Drag the day of a seizure, a theft or an order, and see which of the messages open with what could be had on that day.
time-design = Design
time-event = What happens
time-event-seizure = Ben’s phone is seized
time-event-theft = The database is copied
time-event-order = An order is answered
time-event-key-change = The keys are changed

## The sliders. What a screen reader says after the label is time-slider-value.

time-slider-seizure = Day on which Ben’s phone is seized
time-slider-theft = Day on which the database is copied
time-slider-order = Day on which the order is answered
time-slider-key-change = Day on which the keys are changed
time-slider-value = Day { NUMBER($day) }. { $opened ->
    [0] No message opens.
    [one] One of { NUMBER($count) } messages opens.
   *[other] { NUMBER($opened) } of { NUMBER($count) } messages open.
}
time-slider-earlier = One day earlier
time-slider-later = One day later
time-reset = Back to day { NUMBER($day) }

## The line of days and the marks on it.

time-line-label = The ten days, with the messages and what happens
time-mark-message = Day { NUMBER($day) }: a message
time-mark-yours = Day { NUMBER($day) }: your message
time-mark-event = Day { NUMBER($day) }: { $what }
time-opens = opens
time-opens-not = stays sealed
time-gone = no longer there
time-not-yet = not written yet
time-message = { $message }: { $state }
time-message-of-day = Message of day { NUMBER($day) }

## Keys, appearing and vanishing.

time-keys-title = Keys on a phone, day by day
time-keys-intro = Each line is one key. It begins on the day the key is made and ends on the day it is deleted; a key without an end is still there on day 10.
time-keys-of = Keys that { $party } holds on day { NUMBER($day) }
time-keys-count = { $count ->
    [0] no key
    [one] one key
   *[other] { NUMBER($count) } keys
}
time-key-appears = Appears on day { NUMBER($day) }: { $key }
time-key-vanishes = Vanishes on day { NUMBER($day) }: { $key }
time-key-stays = Still there on day 10: { $key }
time-key-span = { $key }: day { NUMBER($from) } to day { NUMBER($until) }
time-key-open-end = { $key }: from day { NUMBER($from) } on

## What it comes to, from the counts.

time-before = { $count ->
    [0] No message was sent before that day.
    [one] { $opened ->
        [0] The one message sent before that day stays sealed.
       *[other] The one message sent before that day opens.
    }
   *[other] { $opened ->
        [0] Of the { NUMBER($count) } messages sent before that day, none opens.
        [one] Of the { NUMBER($count) } messages sent before that day, one opens.
       *[other] Of the { NUMBER($count) } messages sent before that day, { NUMBER($opened) } open.
    }
}
time-after = { $count ->
    [0] No message is sent after that day.
    [one] { $opened ->
        [0] The one message sent after that day stays sealed.
       *[other] The one message sent after that day opens.
    }
   *[other] { $opened ->
        [0] Of the { NUMBER($count) } messages sent after that day, none opens.
        [one] Of the { NUMBER($count) } messages sent after that day, one opens.
       *[other] Of the { NUMBER($count) } messages sent after that day, { NUMBER($opened) } open.
    }
}
time-forward-secrecy = Sealed copies of earlier messages were there, and the keys taken that day opened { $opened ->
    [0] none of them: their keys were already deleted. This is called { -forward-secrecy }.
    [one] one of them: its key was still there.
   *[other] { NUMBER($opened) } of them: their keys were still there.
}
time-healing = Of the sealed messages that came later, the keys taken that day opened { $opened ->
    [0] none: both phones had made new keys since. This is called { -post-compromise-security }.
    [one] one. New keys had not been made yet, or did not help.
   *[other] { NUMBER($opened) }. New keys had not been made yet, or did not help.
}
time-history = { $count ->
    [one] One message was read from the phone’s own history, where no key is needed.
   *[other] { NUMBER($count) } messages were read from the phone’s own history, where no key is needed.
}
time-nothing-taken = On that day there was nothing to be had.
time-locked = The phone is locked
time-limit = The days are the model’s own: whatever happens on a day happens in the order in which the list of days tells it.
