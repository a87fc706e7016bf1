### Sources, words and limits.

sources-title = Sources, words and limits
sources-intro = What every statement on these pages rests on and how sure it is, what the words mean, and where the model stops.

## Sources.

sources-list-title = Sources
sources-list-intro = What a run shows needs no source: it can be run again. Everything else on these pages was said or found by somebody. Here is each work, how well we know what it says, and where on these pages it is used. A statement is never shown as surer than the least sure of its sources.
sources-certainty-title = How sure is sure?
certainty-seen-name = Read
certainty-seen-means = The passage that the statement rests on was in front of us, as it stood on the day below which the list was last looked at. That the source says it does not make it true.
certainty-secondary-name = Read about
certainty-secondary-means = Somebody else reports what it says. Reports shorten, and sometimes change, what was meant.
certainty-unopened-name = Not opened
certainty-unopened-means = A standard, a law or a paper with an address that stays. The link leads to it; what we say of it comes from elsewhere.
certainty-memory-name = Not checked
certainty-memory-means = Believed to be right, and no more. Check it before you build on it.
sources-narrow = Narrow the list
sources-kind = Kind
sources-certainty = Certainty
sources-search = Author or title
sources-any = all
sources-count = { $shown ->
    [one] One source of { NUMBER($all) } is shown.
   *[other] { NUMBER($shown) } sources of { NUMBER($all) } are shown.
}
sources-used = Used in:

# Where a source is used, by file of content/. $entry: the name of the entry.
cited-designs = { $entry }
cited-claims = Claim { $entry }
cited-positions = Who argues what
cited-rollout = The roll-out, by date
cited-spaces = Spaces beyond reach
cited-services = What real services return
cited-instruments = What the law asks of an order
cited-routes = Orders across borders
cited-workarounds = Ways around encryption, on each design’s page

## Words.

sources-words-title = Words
sources-words-intro = Sixty words of the field, in plain language. On the pages of text each of them is underlined with dots where it stands; choose it there to read what it means.

## Limits.

sources-limits-title = Where the model stops
sources-limits-intro = The keys and the bytes are real; the world around them is a model. What it leaves out can matter more than what it shows.
limit-purpose = This is not a messenger, not a security product and not legal advice. It shows what follows from how a system is built.
limit-scene = There is one conversation between two people, in one design a group of three, with one platform. Each person has one phone. What they write is one message with a drawn card, and a few short ones around it.
limit-time = Ten days are played, and we look on the tenth. Copies are taken and orders are answered on day 7 unless you choose another day. Who never deletes, or waits for years, may be in another place.
limit-hops = The encryption between a phone and a server is { -hpke } for each hop, under a platform key that is fresh every day, and not a full { -tls } connection. There are no certificates, and nobody pretends to be somebody else on the way.
limit-enclave = Attested hardware is modelled by a key that only one path of the program uses. Attacks on real hardware of that kind, of which there have been several, are not played.
limit-rules = “Only if” names every smallest set of further things that would suffice by the rules this page lists. A way that none of the rules knows, such as a mistake in a program or a bribe, is not among them.
limit-gone = What somebody else happened to copy does not count as existing unless that party is one you look through. A deleted key is gone for good; on real devices traces can stay.
limit-if-it-happens = A theft, a seizure or a request from abroad is shown as if it succeeded, in every design alike. How likely any of it is, the page does not say.
limit-inferred = Guesses from the time, the size or the address of what passes are shown as guesses and never as seeing. How good such guesses are in real traffic is not modelled.
limit-searched = A search for a key that the run completes counts as opening. The keys to be searched are short enough for your browser; what a longer one would cost is an estimate, and is said to be one.
limit-pictures = Pictures are drawn test cards: a kite, a sandcastle, a red triangle. The list of known pictures is made of them. How often real matching misses or errs on real pictures cannot be learned here.
limit-software = Every program does what its design says. Flaws, secret changes in an update, and apps that do not do what they promise are left out, unless they are the design.
limit-people = Nobody is talked into anything, nobody reads over a shoulder, and nobody writes a password on a note. In life much is lost that way, whatever the design.
limit-law = What an order may ask is told in general terms and differs from country to country. Whether an order, a law or a measure is right, no run decides.
limit-randomness = Keys come from your browser’s own random numbers. If those are bad, so are the keys, and the page could not tell.
limit-seal = After loading, the page forbids itself every connection. It cannot bind your browser, its extensions, or the machine they run on.
sources-limits-designs = Left out of each design
