### The key-search laboratory: a short key, really searched for.

search-title = Претрага кључева
search-intro = Кључ је број. Ако је кратак, рачунар може да испробава све могућности док једна не отвори поруку. Изаберите дужину и пустите овај прегледач да тражи: кључ који тражи је прави.
search-bits = Дужина кључа
search-bits-value = { $count ->
    [1] један бит
    [one] { NUMBER($count) } бит
    [few] { NUMBER($count) } бита
   *[other] { NUMBER($count) } битова
}
search-possibilities = { $count ->
    [1] Једна могућност
    [one] { NUMBER($count) } могућност
    [few] { NUMBER($count) } могућности
   *[other] { NUMBER($count) } могућности
}
search-double = Сваки додатни бит удвостручује посао.
search-start = Почни претрагу
search-cancel = Заустави претрагу
search-again = Тражи поново, с новим кључем
search-progress = Испробано кључева: { NUMBER($tried) } од { NUMBER($total) }
search-progress-label = Докле је претрага стигла
search-percent = Испробано је { NUMBER($percent) } % кључева
search-rate = { $count ->
    [1] Један кључ у секунди на овом уређају
    [one] { NUMBER($count) } кључ у секунди на овом уређају
    [few] { NUMBER($count) } кључа у секунди на овом уређају
   *[other] { NUMBER($count) } кључева у секунди на овом уређају
}
search-left = За остатак је, овом брзином, потребно највише: { $duration }.
search-found = Нађен је после { NUMBER($tried) } { $tried ->
    [one] испробаног кључа
    [few] испробана кључа
   *[other] испробаних кључева
    }; трајање: { $duration }. Отвара поруку:
search-found-fingerprint = Кључ с отиском { $fingerprint }
search-not-found = Испробани су сви кључеви ({ NUMBER($total) }) и ниједан није отворио поруку.
search-cancelled = Заустављено. Испробано кључева: { NUMBER($tried) } од { NUMBER($total) }. Дотле ништа није нађено.
search-background = Претрага тече док читате друге делове странице.
search-anyone = Исто може свако ко има запечаћену поруку и оволико рачунарске снаге: за претрагу није потребна ничија дозвола.

## How long longer keys would take at the speed that was measured.
## Serbian: $duration is in the nominative, after a colon.

search-extrapolation-title = Дужи кључеви, израчунато из брзине измерене овде
search-extrapolation-none = Прво покрените претрагу: бројеви следе из њене брзине.
search-extrapolation = { NUMBER($bits) } { $bits ->
    [one] бит
    [few] бита
   *[other] битова
    }, испробавање свих на овом уређају: { $duration }
search-extrapolation-many = { NUMBER($bits) } { $bits ->
    [one] бит
    [few] бита
   *[other] битова
    }, испробавање свих { $count ->
    [1] на једном оваквом уређају
    [one] на { NUMBER($count) } оваквом уређају
    [few] на { NUMBER($count) } оваква уређаја
   *[other] на { NUMBER($count) } оваквих уређаја
    }: { $duration }
search-extrapolation-says = У просеку је довољна половина тога. Машине направљене за претрагу много су брже од прегледача; кратком кључу то скраћује време, а дугачком готово нимало.
search-bits-40 = 40 битова: програми с таквим кључевима по правилима САД деведесетих година лако су могли да се продају у иностранство.
search-bits-56 = 56 битова: стандард САД из 1977. године (DES).
search-bits-128 = 128 битова: најмање толико данас имају кључеви порука.

## Spans of time. $power is the exponent of ten, for numbers too long to write.

duration-moment = мање од једне секунде
duration-seconds = { $count ->
    [1] једна секунда
    [one] { NUMBER($count) } секунда
    [few] { NUMBER($count) } секунде
   *[other] { NUMBER($count) } секунди
}
duration-minutes = { $count ->
    [1] један минут
    [one] { NUMBER($count) } минут
    [few] { NUMBER($count) } минута
   *[other] { NUMBER($count) } минута
}
duration-hours = { $count ->
    [1] један сат
    [one] { NUMBER($count) } сат
    [few] { NUMBER($count) } сата
   *[other] { NUMBER($count) } сати
}
duration-days = { $count ->
    [1] један дан
    [one] { NUMBER($count) } дан
    [few] { NUMBER($count) } дана
   *[other] { NUMBER($count) } дана
}
duration-years = { $count ->
    [1] једна година
    [one] { NUMBER($count) } година
    [few] { NUMBER($count) } године
   *[other] { NUMBER($count) } година
}
duration-years-power = око 10 на { NUMBER($power) }. степен година
duration-age-of-universe = { $duration }, дуже него што свемир постоји
