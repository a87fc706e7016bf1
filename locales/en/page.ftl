### The page’s own voice.

site-name = { -brand }
skip-to-drawing = Skip to the drawing
display = Display
theme-light = Light
theme-dark = Dark
theme-projector = Projector

## The messages around the reader’s own, and the one the page opens with.

scene-words = Meet me at the old library at six. Bring the blue folder.
scene-earlier-words = Are you free on Friday?
scene-reply-words = I will be there.
scene-later-words = Thanks for coming. See you next week.

## The composer.

composer-label = Ana writes to Ben
composer-card = With a drawn card
composer-bytes = { $typed ->
    [one] { NUMBER($typed) } byte
   *[other] { NUMBER($typed) } bytes
} of words; { $sent ->
    [one] { NUMBER($sent) } byte
   *[other] { NUMBER($sent) } bytes
} left Ana’s phone, with the card and the wrapping
composer-bytes-typed = { $typed ->
    [one] { NUMBER($typed) } byte of words
   *[other] { NUMBER($typed) } bytes of words
}

## The designs.

design-choose = How the message is carried
# Names a group in the menu. $group: its name. The second holds those that do
# not belong to the first impression.
design-group = { $group }
design-group-more = { $group }: more
designs-all = Show all { NUMBER($count) } designs
designs-fewer = Show fewer designs
design-previous = Previous design
design-next = Next design
design-position = { NUMBER($position) } of { NUMBER($count) }
running = Running …

## The drawing in words.

drawing-label = The drawing
drawing-in-words = The drawing in words
drawing-words = The words can be read here.
drawing-sealed = Sealed here: { $count ->
    [one] one byte that is
   *[other] { NUMBER($count) } bytes that are
} not readable with what is kept in this place.
drawing-empty = No copy of the message here.
drawing-key = A key sits here: { $form }.
# Something that is no key but opens like one, such as a vault.
drawing-holds = Here: { $form }.
drawing-instead-picture = The words cannot be read here; the picture was opened here.
drawing-instead-later = No copy of this message here; later messages are sealed for this place too, and open here.
# $relays: “three relays”.
drawing-relays = On the way: { $relays }, each taking off one layer.
drawing-looks = Looking here:
drawing-look-open = { $party }

## The parties.

parties-title = What each party holds
parties-intro = The very bytes each one has, and what it can make of them. Words in a serif type have been read. Bytes in a fixed-width type have not.
days-label = The ten days
days-day = Day { NUMBER($day) }
days-1 = An earlier message.
days-5 = Your message.
days-7 = The database is copied, orders are answered, Ben’s phone is seized; each if it happens.
days-9 = A later message.
days-10 = We look.

## What happens on some day only where a design has the mechanism for it.

days-nightly = From now on both phones make a backup every night.
days-joins = Caro joins the group.
days-origin = Dana sends Ana the message that Ana will forward.
days-compared = Its picture is compared with the list of known pictures.
days-deleted = The message of day 5 is deleted from both phones, with its keys.
days-report = Ben reports the message.
days-ghost = On a notice, the platform adds a hidden recipient to the conversation.
days-locked = His phone is locked.
days-implant = From now on, under an order, software on Ben’s phone hands over what it shows.
days-cooperating = From now on Ben shows the police what he has.
days-leaves = Caro leaves the group.
days-deleted-later = Day 9’s message has been deleted too.
parties-phones = The two phones
show-everyone = Show everyone
show-fewer = Show fewer
everyone-more = { $count ->
    [one] { NUMBER($count) } more party
   *[other] { NUMBER($count) } more parties
}
parties-absent = With no place in this design, holding nothing: { $parties }.
panel-reads = What it reads
# Over a picture, where the words were not read.
panel-sees-picture = What it sees: the picture, not the words
panel-holds = What it holds
panel-holds-key = What it holds: a key, no message
panel-holds-nothing = Holds nothing about this message.
panel-more-held = { $count ->
    [one] and one more thing it holds
   *[other] and { NUMBER($count) } more things it holds
}
panel-facts = Can see { NUMBER($seen) } of { NUMBER($all) } facts
panel-why = Why?
panel-ways = What would it take?
panel-why-of = Why? { $party }
panel-why-fact = Why? { $fact }
panel-ways-of = What would it take? { $party }
panel-close = Close
picture-opened = The picture as opened from the bytes: { $card }
picture-opened-unknown = The picture as opened from the bytes

## Bytes and long words.

bytes-label = { $count ->
    [one] One byte, in hexadecimal, beginning { $beginning }
   *[other] { NUMBER($count) } bytes, in hexadecimal, beginning { $beginning }
}
bytes-more = { $count ->
    [one] Show one more byte
   *[other] Show { NUMBER($count) } more bytes
}
bytes-left = { $count ->
    [one] one byte not shown
   *[other] { NUMBER($count) } bytes not shown
}
words-all = Show all { NUMBER($count) } characters
words-empty = (an empty message)

## The table.

table-title = Every design, side by side
table-intro = For your message. Choose a design to change the drawing, or a cell to open the run behind it.
table-caption = Who sees { $fact }, by design
table-fact = Ask about
table-design = Design
table-cell = { $design }, { $party }: { $verdict }
table-cell-only-if = { $design }, { $party }: only if it had { $condition }
table-region = Designs compared. Scrolls sideways.
table-waiting = Not run yet
