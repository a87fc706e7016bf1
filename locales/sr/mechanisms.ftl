### Build your own: the mechanisms a design is made of. For each: its name, and
### one line that says what it does to the bytes.

## The groups they stand in.

mechanism-group-carrier = Како порука путује
mechanism-group-stored = Како се чува
mechanism-group-access = Уграђени приступ
mechanism-group-detection = Откривање
mechanism-group-reports = Пријаве корисника
mechanism-group-backup = Резервне копије
mechanism-group-metadata = Ко коме пише
mechanism-group-ends = На крајевима

## How the message is carried.

mechanism-transport-name = { -transport-encryption(at: "start") }
mechanism-transport-line = Све се печати између телефона и платформе, на свакој деоници изнова.
mechanism-double-ratchet-name = С краја на крај, за двоје
mechanism-double-ratchet-line = Свака порука се на једном телефону печати за други, кључем који се употреби једном и обрише ({ -double-ratchet }).
mechanism-group-name = С краја на крај, за групу
mechanism-group-line = Свака порука се печати једном за све чланове, групним кључем пошиљаоца, који се мења када неко уђе у групу или изађе из ње ({ -megolm }).
mechanism-mail-name = Запечаћен текст е-поште
mechanism-mail-line = Текст писма печати се трајним кључем примаоца; заглавље остаје читљиво.
mechanism-enclave-name = Упоређивање у енклави
mechanism-enclave-line = Порука се печати за издвојен хардвер код платформе, који упоређује слику и поново печати поруку, за примаоца.

## How it is stored.

mechanism-at-rest-name = Шифровано складиште
mechanism-at-rest-line = Сваки ред базе, заједно са заглављем, запечаћен је кључем складишта, који користе сервери платформе.

## Built-in access.

mechanism-escrow-name = { -key-escrow(at: "start") }
mechanism-escrow-line = Копија кључа сваке поруке печати се кључем једне агенције и путује с поруком.
mechanism-split-escrow-name = { -key-escrow(at: "start") } у пет делова
mechanism-split-escrow-line = Копија кључа сваке поруке печати се кључем за приступ који постоји само као пет делова; било која три дају цео кључ.
mechanism-ghost-name = { -hidden-recipient(at: "start") }
mechanism-ghost-line = Од 7. дана свака порука се печати и за уређај који је платформа додала, а апликације га не приказују.
mechanism-key-log-name = { -key-log(at: "start") }
mechanism-key-log-line = Кључеви сваког уређаја уписују се у дневник у који може само да се дописује. Телефони према њему проверавају кључеве које добију.
mechanism-short-keys-name = Кратки кључеви
mechanism-short-keys-line = Кључ сваке поруке открива се сав осим неколико битова, па остатак може да се нађе испробавањем.
mechanism-crumple-name = Скупа загонетка за сваку поруку
mechanism-crumple-line = Кључ сваке поруке стоји и иза претраге чија је цена позната, велика и ограничена.
mechanism-rng-trapdoor-name = Предвидљиви случајни бројеви
mechanism-rng-trapdoor-line = Кључ сваке поруке долази из генератора чији следећи бројеви следе из претходних, за онога ко зна један тајни број.
mechanism-device-escrow-name = Произвођачев кључ за телефон
mechanism-device-escrow-line = Кључ складишта телефона чува се на самом телефону, запечаћен кључем произвођача.
mechanism-operator-key-name = Копија за оператера
mechanism-operator-key-line = Апликација сваку поруку печати и кључем који држи оператер услуге.

## Detection.

mechanism-server-scan-name = Упоређивање на серверу
mechanism-server-scan-line = Платформа сваку слику коју може да прочита упоређује са списком, а пријаву поклапања печати за центар за пријаве.
mechanism-client-scan-name = Упоређивање на телефону
mechanism-client-scan-line = Пре печаћења апликација упоређује слику са списком, а пријаву поклапања печати за центар за пријаве.
mechanism-threshold-scan-name = { -private-matching(at: "start") } с прагом
mechanism-threshold-scan-line = Свака слика добија запечаћен ваучер у којем је, прикривено, њено поклапање, ако га има. Три поклапања дају кључ којим се ваучери отварају.
mechanism-client-block-name = Блокирање на телефону
mechanism-client-block-line = Пре печаћења апликација изоставља слику која је на списку. Речи шаље, а пријаву не.
mechanism-signals-name = Знаци у понашању
mechanism-signals-line = Платформа за сваки налог броји: коликом броју људи пише, колико често, колико много.

## Reports by users.

mechanism-user-report-name = Пријава корисника
mechanism-user-report-line = Када прималац пријави поруку, његова апликација шаље је платформи, а она центру за пријаве.
mechanism-franking-name = { -message-franking(at: "start") }
mechanism-franking-line = Апликација пошиљаоца обавезује се на речи, а платформа на то обавезивање ставља ознаку, не читајући га. Пријава може да се провери и према једном и према другом.
mechanism-traceback-name = { -traceback(at: "start") } прослеђених порука
mechanism-traceback-line = Свака прослеђена порука носи запечаћен показивач на поруку од које је потекла. Пријава омогућује платформи да отвори цео ланац.

## Backups.

mechanism-backup-plain-name = Копија под кључем фирме
mechanism-backup-plain-line = Сваке ноћи историја порука с оба телефона одлази фирми за резервне копије, запечаћена кључем који та фирма држи.
mechanism-backup-sealed-name = Копија под сопственим ПИН-ом
mechanism-backup-sealed-line = Сваке ноћи историја порука с оба телефона одлази фирми за резервне копије, запечаћена кључем за који су потребни ПИН и трезор који ограничава погађања.

## Who writes to whom.

mechanism-sealed-sender-name = { -sealed-sender(at: "start") }
mechanism-sealed-sender-line = Име пошиљаоца ставља се у запечаћену коверту, а коверта се шаље везом која не наводи ниједан налог.
mechanism-onion-name = { -onion-routing(at: "start") }
mechanism-onion-line = Оно што телефон шаље умотано је у три слоја и пролази кроз три релеја; сваки скида по један слој.

## At the ends.

mechanism-disappearing-name = Нестајуће поруке
mechanism-disappearing-line = Порука и њени кључеви бришу се после једног дана.
mechanism-own-layer-name = Сопствено шифровање корисника
mechanism-own-layer-line = Ана и Бен печате текст својим кључем пре него што га апликација види.
mechanism-endpoint-implant-name = Полицијски програм на телефону
mechanism-endpoint-implant-line = Од 7. дана програм на Беновом телефону шаље полицији његову историју порука и оно што Бен прима.
mechanism-cooperating-member-name = Члан који сарађује
mechanism-cooperating-member-line = Од 7. дана Бен предаје полицији своју историју порука и оно што прима.

## The page.

build-open = Састави свој систем
build-title = Саставите свој систем
build-intro = Укључујте и искључујте механизме. Извођење, цртеж и табела прате то, као и за сваки други систем.
build-start-from = Полазиште
build-reset = Назад на полазиште: { $design }
build-empty = Ништа није укључено: речи путују онако како су откуцане.
build-switch-on = Укључи: { $mechanism }
build-switch-off = Искључи: { $mechanism }
build-count = { $count ->
    [0] Ниједан механизам није укључен
    [1] Укључен је један механизам
    [one] Укључен је { NUMBER($count) } механизам
    [few] Укључена су { NUMBER($count) } механизма
   *[other] Укључено је { NUMBER($count) } механизама
}
build-clash-title = Ови механизми заједно немају смисла
build-clash-says = Приказано је и даље последње извођење које је имало смисла. Ево зашто ово не може да се изведе:
build-clash-fix = Искључи „{ $mechanism }”
build-clash-add = Укључи „{ $mechanism }”
build-note-title = Добро је знати
# Where nothing was run yet.
build-clash-unrun = Док је тако, ништа се не изводи. Ево зашто ово не може да се изведе:
build-clash-mend = Шта би помогло
build-choose = Механизми
build-outcome = Шта је извођење показало
build-from-this = Састави свој систем, полазећи од овог
build-same = Има своју страницу
build-compare = Упоредите га са другим системом

own-design-name = Ваш систем
own-design-with = ваш систем
# After “with”: says how many mechanisms, so that two of them can be told apart.
own-design-with-count = ваш систем { $count ->
    [0] без иједног механизма
    [1] од једног механизма
    [one] од { NUMBER($count) } механизма
    [few] од { NUMBER($count) } механизма
   *[other] од { NUMBER($count) } механизама
}
own-design-line = { $count ->
    [0] Ништа није укључено: речи путују онако како су откуцане.
    [1] Саставили сте га ви, од једног механизма.
    [one] Саставили сте га ви, од { NUMBER($count) } механизма.
    [few] Саставили сте га ви, од { NUMBER($count) } механизма.
   *[other] Саставили сте га ви, од { NUMBER($count) } механизама.
}
own-recognised = То је овај систем: { $design }.

## Combinations that make no sense. $first, $second and $mechanism are names of
## mechanisms, as above.

clash-two-carriers = „{ $first }” и „{ $second }” два су начина да се пренесе иста порука. Порука се печати на један од њих.
clash-ghost-needs-devices = { -hidden-recipient(at: "start") } само је још један уређај на списку уређаја за које се печати. Без механизма „{ $mechanism }” таквог списка нема.
clash-no-content-key = „{ $mechanism }” отвара пут до сопственог кључа поруке. Овде ништа није запечаћено с краја на крај, па поруке немају свој кључ: платформа их ионако чита.
clash-two-key-makers = „{ $first }” и „{ $second }”: и једно и друго прави кључ поруке. Порука има само један кључ, па га може направити само једно од њих.
clash-nothing-reported = „{ $mechanism }” ступа у дејство када неко пријави поруку. Овде нико то не може.
clash-two-backups = Историја порука чува се у једној резервној копији или у другој. Да постоје обе, ко може да је чита одређивала би слабија, а друга не би мењала ништа.
clash-onion-needs-transport = Релеји прослеђују оно што је запечаћено између телефона и платформе. Овде није запечаћено ништа, па би први релеј прочитао све, а ништа не би било сакривено.
clash-sealed-sender-needs-seal = Име пошиљаоца може да буде у коверти само ако је коверта запечаћена с краја на крај. Овде платформа може да прочита шта је унутра.
clash-two-scans = „{ $first }” и „{ $second }” тражили би исте слике два пута. Изводи се само једно од њих, да би се знало шта је које нашло.

## Combinations that run, but may surprise.

note-server-scan-sealed = Сервер упоређује оно што може да прочита. Слике су запечаћене с краја на крај, па не упоређује ништа и не налази ништа.
note-reports-readable = Платформа ове поруке ионако може да прочита. Пријава јој тада не показује ништа ново, али доказ и даље важи.
note-log-without-ghost = Дневник се води и проверава, али у овом систему нико се не додаје кришом.
note-at-rest-sealed = Поруке су већ запечаћене с краја на крај. Кључ складишта додаје печат око њихових заглавља.
note-own-layer = Оно што Ана и Бен сами запечате остаје запечаћено, шта год апликација с тим радила.
note-disappearing-backup = Телефони бришу после једног дана. Копија од претходне ноћи живи својим животом.
note-access-unused = Овде постоји више уграђених приступа. Сваки даје увид и без осталих.
note-threshold-unreached = Ваучери се отварају тек уз три поклапања. Овде постоји само једно, па остају затворени.
