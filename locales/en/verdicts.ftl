### Verdicts and the sentences computed from them.

verdict-sees = sees
# The same of a party that looks only after a theft, a seizure or an order.
verdict-sees-if = if it happens: sees
verdict-only-if = only if
verdict-cannot = cannot

verdict-reads = reads

fact-not-seen = cannot
fact-only-if = only if …

## The sentence in a party’s panel, about the words.

panel-sees = Reads the words.
panel-sees-if = If it happens: reads the words.
panel-only-if = Would read the words only with { $ways }.
panel-cannot = Cannot read the words. Nothing that exists on day 10 would open them.

## One way is a set of sources; several ways are alternatives.

way-pair = { $first } together with { $second }
way-more = { $rest }, { $last }
ways-or = { $rest }, or { $last }
ways-others = { $rest }, or { $count ->
    [one] one more way
   *[other] { NUMBER($count) } more ways
}

# Lists are built from the front: all but the last by list-…-more, then the last
# by list-and or list-or.
list-and = { $first } and { $second }
list-and-more = { $rest }, { $last }
list-or = { $first } or { $second }
list-or-more = { $rest }, { $last }

number-word = { $count ->
    [0] none
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
    [13] thirteen
    [14] fourteen
    [15] fifteen
    [16] sixteen
    [17] seventeen
    [18] eighteen
   *[other] { NUMBER($count) }
}

## What has to happen before some parties look at all.

occasion-theft = a theft
occasion-seizure = a seizure
occasion-order = an order
parties-if-happens = if it happens, { $happens }
parties-split = { $always } and, if it happens, { $happens },
# The same where the sentence ends after it.
parties-split-at-end = { $always } and, if it happens, { $happens }

## The headline, and the line that names who is counted. $readers look in the
## ordinary course, $more only if one of $happens does happen; the two phones
## are in neither.

headline = With { $with }, { $readers ->
    [0] { $more ->
        [0] {""}
       *[other] in the ordinary course{" "}
    }{ $phones ->
       *[both] nobody but { $others ->
           *[none] Ana and Ben
            [caro] Ana, Ben and Caro
            [dana] Ana, Ben and Dana
            [both] Ana, Ben, Caro and Dana
        } reads the words
        [one] nobody besides { $others ->
           *[none] Ana and Ben
            [caro] Ana, Ben and Caro
            [dana] Ana, Ben and Dana
            [both] Ana, Ben, Caro and Dana
        } reads the words
        [none] nobody besides { $others ->
           *[none] Ana and Ben
            [caro] Ana, Ben and Caro
            [dana] Ana, Ben and Dana
            [both] Ana, Ben, Caro and Dana
        } reads the words
    }{ $more ->
        [0] .
        [one] ; one more party does if there is { $happens }.
       *[other] ; { $more-word } more parties do if there is { $happens }.
    }
   *[other] { $readers ->
        [one] one party besides { $others ->
           *[none] Ana and Ben
            [caro] Ana, Ben and Caro
            [dana] Ana, Ben and Dana
            [both] Ana, Ben, Caro and Dana
        } reads the words
       *[other] { $readers-word } parties besides { $others ->
           *[none] Ana and Ben
            [caro] Ana, Ben and Caro
            [dana] Ana, Ben and Dana
            [both] Ana, Ben, Caro and Dana
        } read the words
    }{ $more ->
        [0] .
       *[other] , and { $more-word } more if there is { $happens }.
    }
}{ $phones ->
    [none] {" "}On day 10 neither phone holds them any more.
    [one] {" "}On day 10 only one of the phones still holds them.
   *[both] {""}
}
readers-always = In the ordinary course: { $parties }.
readers-if-happens = If it happens: { $parties }.
# Parties that see something of the conversation although they do not read the words.
readers-picture-only = The picture without the words: { $parties }.
readers-earlier-words-only = Earlier words, not these: { $parties }.
readers-later-words-only = Later words, not these: { $parties }.
readers-picture-left-out = The picture does not reach Ben’s phone.

## What changed between two designs, in one sentence: it is spoken after every
## switch. $with: the design now. $before: the one
## before, both as after “With”. $gained, $lost:
## parties, those that look only if it happens marked so.

change-none = Now with { $with }, compared with { $before }: the same parties can read the words as before.
# The same where something changed beside the words. $beside: one or more of the two below.
change-none-beside = Now with { $with }, compared with { $before }: the same parties can read the words as before{ $beside }.
change-sees-too = ; { $parties } can now see { $fact }
change-no-longer-sees = ; { $parties } can no longer see { $fact }
change-gained = Now with { $with }, compared with { $before }: { $gained } can now read the words, and nobody has lost sight of them.
change-lost = Now with { $with }, compared with { $before }: { $lost } can no longer read the words, and nobody new can.
change-both = Now with { $with }, compared with { $before }: { $gained } can now read the words, and { $lost } no longer can.

## The two phones, in one line.

phones-both = Ana’s phone and Ben’s phone both read it, as their owners can.
phones-ana = Ana’s phone reads it. Ben’s phone does not.
phones-ben = Ben’s phone reads it. Ana’s phone does not.
phones-none = Neither phone reads it any more on day 10.

phones-always = Ana’s phone and Ben’s phone see { $fact } in every design here, so they have no columns.
phones-columns = The two phones do not see { $fact } in every design, so they have columns of their own.

## Which of the six ways around encryption it is (workarounds.ftl).

workaround-find-key-name = Find the key
workaround-guess-key-name = Guess the key
workaround-compel-key-name = Compel the key
workaround-exploit-flaw-name = Exploit a flaw
workaround-plaintext-in-use-name = Reach the words while in use
workaround-another-copy-name = Find another copy
workaround-tag-says = Kerr and Schneier’s name for this way: { $workaround }
