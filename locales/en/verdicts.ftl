### Verdicts and the sentences computed from them.

verdict-sees = sees
verdict-only-if = only if
verdict-cannot = cannot

verdict-reads = reads

fact-not-seen = no
fact-only-if = only if …

## The sentence in a party’s panel, about the words.

panel-sees = Reads the words.
panel-only-if = Reads them only with: { $ways }.
panel-cannot = Cannot read the words. Nothing that exists on day 10 would open them.

## One way is a set of sources; several ways are alternatives.

way-pair = { $first } together with { $second }
way-more = { $rest }, { $last }
ways-or = { $rest }, or { $last }
ways-others = { $rest }, or { $count ->
    [one] one more way
   *[other] { $count } more ways
}

list-pair = { $first } and { $second }
list-more = { $rest }, { $last }

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
   *[other] { $count }
}

## The headline. $readers and $could leave out the two phones and parties that
## have no place in the design; $could have a way that needs neither phone, and
## $by-phone have only ways that need one.

headline = With { $with }, { $readers ->
    [0] nobody but Ana and Ben reads the words
    [1] one besides Ana and Ben reads the words
   *[other] { $readers-word } besides Ana and Ben read the words
}{ $could ->
    [0] { $by-phone ->
        [0] .
       *[other] . Anyone else would need one of the two phones.
    }
    [1] , and one { $readers ->
        [0] could
       *[other] more could
    } without either phone.
   *[other] , and { $could-word } { $readers ->
        [0] could
       *[other] more could
    } without either phone.
}

headline-phones-changed = With { $with }, { $readers ->
    [0] nobody reads the words from outside the two phones
    [1] one reads the words from outside the two phones
   *[other] { $readers-word } read the words from outside the two phones
}, and on day 10 { $phones ->
    [none] neither phone holds them any more.
   *[one] only one of the phones still holds them.
}

## What changed between two designs, for readers who listen.

change = Now { $with }.
change-gained = Newly able to read the words: { $parties }.
change-lost = No longer able to: { $parties }.
change-none = The same parties read the words as before.

## The two phones, in one line.

phones-both = Ana’s phone and Ben’s phone both read it, as their owners can.
phones-ana = Ana’s phone reads it. Ben’s phone does not.
phones-ben = Ben’s phone reads it. Ana’s phone does not.
phones-none = Neither phone reads it any more on day 10.

phones-always = Ana’s phone and Ben’s phone see { $fact } in every design here, so they have no columns.
phones-columns = The two phones do not see { $fact } in every design, so they have columns of their own.
