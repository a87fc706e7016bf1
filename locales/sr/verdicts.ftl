### Verdicts and the sentences computed from them.

verdict-sees = види
# The same of a party that looks only after a theft, a seizure or an order.
verdict-sees-if = ако се то деси: види
verdict-only-if = само ако
verdict-cannot = не може

verdict-reads = чита

fact-not-seen = не може
fact-only-if = само ако …

## The sentence in a party’s panel, about the words.

panel-sees = Чита речи.
panel-sees-if = Ако се то деси: чита речи.
panel-only-if = Може да прочита речи само уз { $ways }.
panel-cannot = Не може да прочита речи. Ништа што постоји 10. дана не би их отворило.

## One way is a set of sources; several ways are alternatives. Serbian: all of
## it stands after “уз”, in forms that are nominative and accusative alike.

way-pair = { $first } и још { $second }
way-more = { $rest }, { $last }
ways-or = { $rest }, или { $last }
ways-others = { $rest }, или на још { $count ->
    [1] један начин
    [one] { NUMBER($count) } начин
    [few] { NUMBER($count) } начина
   *[other] { NUMBER($count) } начина
}

list-and = { $first } и { $second }
list-or = { $first } или { $second }
list-and-more = { $rest }, { $last }
list-or-more = { $rest }, { $last }

# Serbian: feminine, because what is counted is always “страна”.
number-word = { $count ->
    [0] ниједна
    [1] једна
    [2] две
    [3] три
    [4] четири
    [5] пет
    [6] шест
    [7] седам
    [8] осам
    [9] девет
    [10] десет
    [11] једанаест
    [12] дванаест
    [13] тринаест
    [14] четрнаест
    [15] петнаест
    [16] шеснаест
    [17] седамнаест
    [18] осамнаест
   *[other] { NUMBER($count) }
}

## What has to happen before some parties look at all. Serbian: genitive, after
## “у случају”.

occasion-theft = крађе
occasion-seizure = одузимања телефона
occasion-order = наредбе
parties-if-happens = ако се то деси, { $happens }
parties-split = { $always }, а ако се то деси, и { $happens }
# The same where the sentence ends after it.
parties-split-at-end = { $always }, а ако се то деси, и { $happens }

## The headline, and the line that names who is counted. $readers look in the
## ordinary course, $more only if one of $happens does happen; the two phones
## are in neither.

headline = Уз { $with }, { $readers ->
    [0] { $more ->
        [0] {""}
       *[other] у редовним околностима{" "}
    }{ $phones ->
       *[both] речи не чита нико осим { $others ->
           *[none] Ане и Бена
            [caro] Ане, Бена и Кара
            [dana] Ане, Бена и Дане
            [both] Ане, Бена, Кара и Дане
        }
        [one] поред { $others ->
           *[none] Ане и Бена
            [caro] Ане, Бена и Кара
            [dana] Ане, Бена и Дане
            [both] Ане, Бена, Кара и Дане
        } нико трећи не чита речи
        [none] поред { $others ->
           *[none] Ане и Бена
            [caro] Ане, Бена и Кара
            [dana] Ане, Бена и Дане
            [both] Ане, Бена, Кара и Дане
        } нико трећи не чита речи
    }{ $more ->
        [0] .
        [one] ; у случају { $happens } чита их још { $more-word } страна.
        [few] ; у случају { $happens } читају их још { $more-word } стране.
       *[other] ; у случају { $happens } чита их још { $more-word } страна.
    }
   *[other] поред { $others ->
           *[none] Ане и Бена
            [caro] Ане, Бена и Кара
            [dana] Ане, Бена и Дане
            [both] Ане, Бена, Кара и Дане
        }, { $readers ->
        [one] речи чита још { $readers-word } страна
        [few] речи читају још { $readers-word } стране
       *[other] речи чита још { $readers-word } страна
    }{ $more ->
        [0] .
       *[other] , а у случају { $happens } и још { $more-word }.
    }
}{ $phones ->
    [none] {" "}Десетог дана више их нема ни на једном телефону.
    [one] {" "}Десетог дана има их још само на једном телефону.
   *[both] {""}
}
readers-always = У редовним околностима: { $parties }.
readers-if-happens = Ако се то деси: { $parties }.
# Parties that see something of the conversation although they do not read the words.
readers-picture-only = Слика, а не речи: { $parties }.
readers-earlier-words-only = Раније речи, а не ове: { $parties }.
readers-later-words-only = Касније речи, а не ове: { $parties }.
readers-picture-left-out = Слика не стиже до Беновог телефона.

## What changed between two designs, in one sentence: it is spoken after every
## switch. $with: the design now. $before: the one before, both as after “уз”.
## $gained, $lost: parties, those that look only if it happens marked so.
## Serbian: a singular “онај ко” before the colon fits one party and several.

change-none = Сада, уз { $with }, речи могу да прочитају исте стране као и уз { $before }.
change-none-beside = Сада, уз { $with }, речи могу да прочитају исте стране као и уз { $before }{ $beside }.
change-gained = Сада, уз { $with }, речи може да прочита и онај ко уз { $before } није могао: { $gained }; нико није изгубио увид у њих.
change-lost = Сада, уз { $with }, речи више не може да прочита онај ко је уз { $before } могао: { $lost }; нико нов није добио увид у њих.
change-both = Сада, уз { $with }, речи може да прочита онај ко уз { $before } није могао: { $gained }; више не може онај ко је раније могао: { $lost }.
# What changed beside the words, where the words are read by the same parties: it
# follows as $beside, perhaps more than once. $fact: “the picture”.
change-sees-too = ; сада може да види { $fact } и онај ко раније није могао: { $parties }
change-no-longer-sees = ; више не може да види { $fact } онај ко је раније могао: { $parties }

## The two phones, in one line.

phones-both = Анин и Бенов телефон читају поруку, као и њихови власници.
phones-ana = Анин телефон чита поруку. Бенов не.
phones-ben = Бенов телефон чита поруку. Анин не.
phones-none = Десетог дана поруку више не чита ниједан телефон.

phones-always = У сваком систему овде Анин и Бенов телефон виде { $fact }, па немају своје колоне.
phones-columns = Два телефона не виде у сваком систему { $fact }, па имају своје колоне.

## Which of the six ways around encryption it is (workarounds.ftl).

workaround-find-key-name = Наћи кључ
workaround-guess-key-name = Погодити кључ
workaround-compel-key-name = Обавезати на предају кључа
workaround-exploit-flaw-name = Искористити пропуст
workaround-plaintext-in-use-name = Доћи до речи док се користе
workaround-another-copy-name = Наћи другу копију
workaround-tag-says = Како Кер и Шнајер зову овај начин: { $workaround }
