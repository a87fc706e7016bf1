### The page /time: which messages open, by the day on which something happens.

time-title = Које се поруке отварају, и када
time-intro = Истих десет дана, уз { $with }. Померајте дан одузимања, крађе или наредбе и гледајте које се поруке отварају оним до чега се тог дана могло доћи.
time-design = Систем
time-event = Шта се догађа
time-event-seizure = Одузимање Беновог телефона
time-event-theft = Копирање базе
time-event-order = Одговор на наредбу
time-event-key-change = Промена кључева

## The sliders. What a screen reader says after the label is time-slider-value.

time-slider-seizure = Дан одузимања Беновог телефона
time-slider-theft = Дан копирања базе
time-slider-order = Дан одговора на наредбу
time-slider-key-change = Дан промене кључева
time-slider-value = { NUMBER($day) }. дан. { $opened ->
    [0] Не отвара се ниједна порука.
   *[other] { $opened ->
        [1] Отвара се једна
        [one] Отвара се { NUMBER($opened) }
        [few] Отварају се { NUMBER($opened) }
       *[other] Отвара се { NUMBER($opened) }
    } од { NUMBER($count) } { $count ->
        [one] поруке
        [few] поруке
       *[other] порука
    }.
}
time-slider-earlier = Један дан раније
time-slider-later = Један дан касније
time-reset = Назад на { NUMBER($day) }. дан

## The line of days and the marks on it.

time-line-label = Десет дана, с порукама и оним што се догађа
time-mark-message = { NUMBER($day) }. дан: порука
time-mark-yours = { NUMBER($day) }. дан: ваша порука
time-mark-event = { NUMBER($day) }. дан: { $what }
time-opens = отвара се
time-opens-not = остаје запечаћена
time-gone = више је нема
time-not-yet = још није написана
time-message = { $message }: { $state }
time-message-of-day = Порука од { NUMBER($day) }. дана

## Keys, appearing and vanishing.

time-keys-title = Кључеви на телефону, дан по дан
time-keys-intro = Свака линија је један кључ. Почиње оног дана када је кључ направљен, а завршава се када је избрисан; кључ без краја постоји и 10. дана.
time-keys-of = { NUMBER($day) }. дан: кључеви које има { $party }
time-keys-count = { $count ->
    [0] ниједан кључ
    [1] један кључ
    [one] { NUMBER($count) } кључ
    [few] { NUMBER($count) } кључа
   *[other] { NUMBER($count) } кључева
}
time-key-appears = Настаје { NUMBER($day) }. дана: { $key }
time-key-vanishes = Нестаје { NUMBER($day) }. дана: { $key }
time-key-stays = Још постоји 10. дана: { $key }
time-key-span = { $key }: од { NUMBER($from) }. до { NUMBER($until) }. дана
time-key-open-end = { $key }: од { NUMBER($from) }. дана надаље

## What it comes to, from the counts.

time-before = { $count ->
    [0] Пре тог дана није послата ниједна порука.
    [1] { $opened ->
        [0] Једина порука послата пре тог дана остаје запечаћена.
       *[other] Једина порука послата пре тог дана отвара се.
    }
   *[other] Од { NUMBER($count) } { $count ->
        [one] поруке послате
        [few] поруке послате
       *[other] порука послатих
    } пре тог дана { $opened ->
        [0] не отвара се ниједна.
        [1] отвара се једна.
        [one] отвара се { NUMBER($opened) }.
        [few] отварају се { NUMBER($opened) }.
       *[other] отвара се { NUMBER($opened) }.
    }
}
time-after = { $count ->
    [0] После тог дана није послата ниједна порука.
    [1] { $opened ->
        [0] Једина порука послата после тог дана остаје запечаћена.
       *[other] Једина порука послата после тог дана отвара се.
    }
   *[other] Од { NUMBER($count) } { $count ->
        [one] поруке послате
        [few] поруке послате
       *[other] порука послатих
    } после тог дана { $opened ->
        [0] не отвара се ниједна.
        [1] отвара се једна.
        [one] отвара се { NUMBER($opened) }.
        [few] отварају се { NUMBER($opened) }.
       *[other] отвара се { NUMBER($opened) }.
    }
}
time-forward-secrecy = Запечаћене копије ранијих порука биле су ту, а кључеви узети тог дана { $opened ->
    [0] нису отворили ниједну: њихови кључеви већ су били избрисани. То се зове { -forward-secrecy(at: "named") }.
    [1] отворили су једну: њен кључ је још био ту.
    [one] отворили су { NUMBER($opened) }: њихови кључеви су још били ту.
    [few] отворили су { NUMBER($opened) }: њихови кључеви су још били ту.
   *[other] отворили су их { NUMBER($opened) }: њихови кључеви су још били ту.
}
time-healing = Од запечаћених порука које су стигле касније, кључеви узети тог дана { $opened ->
    [0] нису отворили ниједну: оба телефона су у међувремену направила нове кључеве. То се зове { -post-compromise-security(at: "named") }.
    [1] отворили су једну. Нови кључеви још нису били направљени, или нису помогли.
    [one] отворили су { NUMBER($opened) }. Нови кључеви још нису били направљени, или нису помогли.
    [few] отворили су { NUMBER($opened) }. Нови кључеви још нису били направљени, или нису помогли.
   *[other] отворили су их { NUMBER($opened) }. Нови кључеви још нису били направљени, или нису помогли.
}
time-history = { $count ->
    [1] Једна порука прочитана је из историје самог телефона, за коју кључ није потребан.
    [one] { NUMBER($count) } порука прочитана је из историје самог телефона, за коју кључ није потребан.
    [few] { NUMBER($count) } поруке прочитане су из историје самог телефона, за коју кључ није потребан.
   *[other] { NUMBER($count) } порука прочитано је из историје самог телефона, за коју кључ није потребан.
}
time-nothing-taken = Тог дана није било ничега до чега се могло доћи.
time-locked = Телефон је закључан
time-limit = Дани су дани модела: оно што се догоди истог дана догађа се редом којим то наводи списак дана.
