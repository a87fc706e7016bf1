### Verdicts and the sentences computed from them.

verdict-sees = sieht
# The same of a party that looks only after a theft, a seizure or an order.
verdict-sees-if = falls es dazu kommt: sieht
verdict-only-if = nur wenn
verdict-cannot = kann nicht

verdict-reads = liest

fact-not-seen = kann nicht
fact-only-if = nur wenn …

## The sentence in a party’s panel, about the words.

panel-sees = Liest den Text.
panel-sees-if = Falls es dazu kommt: liest den Text.
panel-only-if = Würde den Text nur lesen, wenn etwas hinzukäme: { $ways }.
panel-cannot = Kann den Text nicht lesen. Nichts, was an Tag 10 existiert, würde ihn öffnen.

## One way is a set of sources; several ways are alternatives. All of them are
## lists after a colon, so that the sources stay in the nominative.

way-pair = { $first } und dazu { $second }
way-more = { $rest }, { $last }
ways-or = { $rest }; oder { $last }
ways-others = { $rest }; oder { $count ->
    [one] eine weitere Möglichkeit
   *[other] { NUMBER($count) } weitere Möglichkeiten
}

list-and = { $first } und { $second }
list-or = { $first } oder { $second }
list-and-more = { $rest }, { $last }
list-or-more = { $rest }, { $last }

number-word = { $count ->
    [0] null
    [1] eins
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
    [11] elf
    [12] zwölf
    [13] dreizehn
    [14] vierzehn
    [15] fünfzehn
    [16] sechzehn
    [17] siebzehn
    [18] achtzehn
   *[other] { NUMBER($count) }
}

## What has to happen before some parties look at all: dative, after “zu”.

occasion-theft = einem Diebstahl
occasion-seizure = einer Beschlagnahme
occasion-order = einer Anordnung
parties-if-happens = { $happens } (falls es dazu kommt)
parties-split = { $always } sowie, falls es dazu kommt, { $happens }
# The same where the sentence ends after it.
parties-split-at-end = { $always } sowie, falls es dazu kommt, { $happens }

## The headline, and the line that names who is counted. $readers look in the
## ordinary course, $more only if one of $happens does happen; the two phones
## are in neither. $with and $happens are in the dative.

headline = Bei { $with } { $readers ->
    [0] liest { $more ->
        [0] {""}
       *[other] im Normalfall{" "}
    }{ $phones ->
       *[both] niemand außer { $others ->
           *[none] Ana und Ben
            [caro] Ana, Ben und Caro
            [dana] Ana, Ben und Dana
            [both] Ana, Ben, Caro und Dana
        }
        [one] neben { $others ->
           *[none] Ana und Ben
            [caro] Ana, Ben und Caro
            [dana] Ana, Ben und Dana
            [both] Ana, Ben, Caro und Dana
        } niemand
        [none] neben { $others ->
           *[none] Ana und Ben
            [caro] Ana, Ben und Caro
            [dana] Ana, Ben und Dana
            [both] Ana, Ben, Caro und Dana
        } niemand
    } den Text{ $more ->
        [0] .
        [one] ; kommt es zu { $happens }, liest ihn ein weiterer Akteur.
       *[other] ; kommt es zu { $happens }, lesen ihn { $more-word } weitere Akteure.
    }
   *[other] { $readers ->
        [one] liest neben { $others ->
           *[none] Ana und Ben
            [caro] Ana, Ben und Caro
            [dana] Ana, Ben und Dana
            [both] Ana, Ben, Caro und Dana
        } ein Akteur den Text
       *[other] lesen neben { $others ->
           *[none] Ana und Ben
            [caro] Ana, Ben und Caro
            [dana] Ana, Ben und Dana
            [both] Ana, Ben, Caro und Dana
        } { $readers-word } Akteure den Text
    }{ $more ->
        [0] .
        [one] ; kommt es zu { $happens }, dann noch ein weiterer.
       *[other] ; kommt es zu { $happens }, dann noch { $more-word } weitere.
    }
}{ $phones ->
    [none] {" "}An Tag 10 ist er auf keinem der beiden Handys mehr.
    [one] {" "}An Tag 10 ist er nur noch auf einem der beiden Handys.
   *[both] {""}
}
readers-always = Im Normalfall: { $parties }.
readers-if-happens = Falls es dazu kommt: { $parties }.
# Parties that see something of the conversation although they do not read the words.
readers-picture-only = Das Bild ohne den Text: { $parties }.
readers-earlier-words-only = Früheren Text, nicht diesen: { $parties }.
readers-later-words-only = Späteren Text, nicht diesen: { $parties }.
readers-picture-left-out = Das Bild erreicht Bens Handy nicht.

## What changed between two designs, in one sentence: it is spoken after every switch. $with: the
## design now. $before: the one before, both in the dative. $gained, $lost:
## parties in the nominative, one or several, those that look only if it happens
## marked so. They follow a colon, so that no verb has to agree with them.

change-none = Beim Wechsel von { $before } zu { $with } bleibt gleich, wer den Text lesen kann.
change-none-beside = Beim Wechsel von { $before } zu { $with } bleibt gleich, wer den Text lesen kann{ $beside }.
change-gained = Beim Wechsel von { $before } zu { $with } ändert sich, wer den Text lesen kann; neu: { $gained }; niemand fällt weg.
change-lost = Beim Wechsel von { $before } zu { $with } ändert sich, wer den Text lesen kann; nicht mehr: { $lost }; niemand kommt hinzu.
change-both = Beim Wechsel von { $before } zu { $with } ändert sich, wer den Text lesen kann; neu: { $gained }; nicht mehr: { $lost }.
# What changed beside the words, where the words are read by the same parties: it
# follows as $beside, perhaps more than once. $fact: “das Bild” (accusative).
change-sees-too = ; anders ist, wer { $fact } sehen kann, neu: { $parties }
change-no-longer-sees = ; anders ist, wer { $fact } sehen kann, nicht mehr: { $parties }

## The two phones, in one line.

phones-both = Anas Handy und Bens Handy lesen beide den Text, genau wie Ana und Ben selbst.
phones-ana = Anas Handy liest den Text, Bens Handy nicht.
phones-ben = Bens Handy liest den Text, Anas Handy nicht.
phones-none = An Tag 10 liest keines der beiden Handys mehr den Text.

phones-always = Anas Handy und Bens Handy sehen { $fact } hier in jeder Variante, deshalb haben sie keine Spalten.
phones-columns = Die beiden Handys sehen { $fact } nicht in jeder Variante, deshalb haben sie eigene Spalten.

## Which of the six ways around encryption it is (workarounds.ftl).

workaround-find-key-name = Den Schlüssel finden
workaround-guess-key-name = Den Schlüssel erraten
workaround-compel-key-name = Den Schlüssel erzwingen
workaround-exploit-flaw-name = Eine Schwachstelle ausnutzen
workaround-plaintext-in-use-name = Den Text lesen, während er gebraucht wird
workaround-another-copy-name = Eine andere Kopie finden
workaround-tag-says = So heißt dieser Weg bei Kerr und Schneier: { $workaround }
