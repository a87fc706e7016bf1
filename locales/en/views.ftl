### Views of a design, of two beside each other, and of the way of a message.

## The page of a design.

design-page-run = See it drawn, with your message
design-page-compare = Compare it with another design
design-page-what = What it is
design-page-proposed = Who proposed it, and where
design-page-walk = How it works: your message, step by step
design-page-walk-intro = Every record that carried the message or told of it in this run, in the order in which they came about. The bytes are real, and so are the keys.
design-page-message = The message:
design-page-sight = Who gains sight, and who loses it
design-page-sight-intro = For the same parties, in the same layout on every design’s page, from runs done in this page. A thing that happens only if somebody succeeds, such as a theft or an order, is meant as if it had happened.
design-page-opinions-title = For and against
design-page-for = The strongest argument for it
design-page-against = The strongest criticism of it
design-page-opinions = These are positions that others have taken. The page does not decide between them.
design-page-leaves-out = What our model leaves out
design-page-sources = Sources
design-page-others = All designs

## The table of who gains and who loses sight.

sight-party = Party
# $design: a design after “with”.
sight-against = Compared with { $design }
sight-gains = Sees as well
sight-loses = No longer sees
sight-none = nothing
sight-is-this = This is the design of this page.
sight-region = Who gains and loses sight. Scrolls sideways.
sight-waiting = Running …

## The walk.

walk-step = Step { NUMBER($number) }, day { NUMBER($day) }
walk-made = Made { $keeper }.
walk-again = And again { $count ->
    [one] once, on day { $days }
   *[other] { NUMBER($count) } times, on days { $days }
}.
walk-kept = Kept
walk-stay = { $keeper }, days { NUMBER($from) } to { NUMBER($until) }
walk-stay-one = { $keeper }, day { NUMBER($from) }
# $party: a party inside a sentence.
walk-stay-whose = handed to, or copied by, { $party }: { $days }
walk-days = days { NUMBER($from) } to { NUMBER($until) }
walk-days-one = day { NUMBER($from) }
walk-day = { NUMBER($day) }
walk-carries-plain = Nothing closes it: whoever has it reads the words.
walk-carries-sealed = The words are in it, closed.
walk-carries-about = The words are not in it. It tells of the message.
walk-closed = What closes it
walk-closed-form = Closed: { $form }
walk-key-nowhere = Nobody kept it as such.
walk-key-got = It also comes out of something else:

## The difference between two designs.

table-intro-elsewhere = For your message. Choose a design for its page, or a cell to open the run behind it.

compare-title = Compare designs
compare-intro = Any two designs, for your message: only what differs, party by party. Open one to see the step that makes the difference.
compare-choose = The two designs
compare-first = First design
compare-second = Second design
compare-swap = Change places
compare-differences = What differs
compare-same = It is the same design twice. Choose another to compare it with.
compare-none = Every party stands the same in both.
compare-running = Running …
compare-count = { $cells ->
    [one] One cell differs
   *[other] { NUMBER($cells) } cells differ
}, for { $parties ->
    [one] one party
   *[other] { NUMBER($parties) } parties
}.
compare-sight-same = Nobody sees in one what they do not see in the other.
compare-more = { $count ->
    [one] One more cell, where nobody sees in either, and what it would take differs
   *[other] { NUMBER($count) } more cells, where nobody sees in either, and what it would take differs
}
compare-only-if = only if it had { $condition }
# $fact: a fact, as a label.
compare-step-of = { $fact }: the step that makes the difference
# $design: a design after “with”; $party: a party inside a sentence.
compare-step-key = With { $design }, { $party } can take this step, because it has this key. In the other design it has none of that kind there:
compare-step-record = With { $design }, { $party } can take this step, because it has this record. In the other design it has none of that kind there:
compare-step-outcome = With { $design }, { $party } gets this out. In the other design it holds the same kinds of things, and this does not come out of them:
compare-step-number = Step { NUMBER($number) } of how it sees { $fact }
compare-step-reads = It is read as it stands.
compare-needs = Neither sees { $fact }. What it would take differs:
compare-needs-in = With { $design }: { $ways }.
compare-needs-nothing = nothing that exists would give it
compare-waiting = The run is not there yet.
# $design: the name of a design, as at the start of a label.
compare-page-of = About this design: { $design }
compare-own-clash = The mechanisms of your own design cannot run together.
compare-own-mend = See why, and change it
compare-own-change = Change your own design
compare-own-build = Build your own to compare with
