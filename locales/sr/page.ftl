### The page’s own voice.

site-name = { -brand }
skip-to-drawing = Пређи на цртеж
display = Приказ
theme-light = Светло
theme-dark = Тамно
theme-projector = Пројектор

## The messages around the reader’s own, and the one the page opens with.

scene-words = Нађимо се у шест код старе библиотеке. Понеси плаву фасциклу.
scene-earlier-words = Јеси ли слободан у петак?
scene-reply-words = Долазим.
scene-later-words = Хвала што си дошао. Видимо се следеће недеље.

## The composer.

composer-label = Ана пише Бену
composer-card = С цртаном картицом
composer-bytes = Речи: { $typed ->
    [one] { NUMBER($typed) } бајт
    [few] { NUMBER($typed) } бајта
   *[other] { NUMBER($typed) } бајтова
}; с Аниног телефона послато, заједно с картицом и омотом: { $sent ->
    [one] { NUMBER($sent) } бајт
    [few] { NUMBER($sent) } бајта
   *[other] { NUMBER($sent) } бајтова
}
composer-bytes-typed = Речи: { $typed ->
    [one] { NUMBER($typed) } бајт
    [few] { NUMBER($typed) } бајта
   *[other] { NUMBER($typed) } бајтова
}

## The designs.

design-choose = Како порука путује
# Names a group in the menu. $group: its name. The second holds those that do
# not belong to the first impression.
design-group = { $group }
design-group-more = { $group }: још
designs-all = Прикажи све системе ({ NUMBER($count) })
designs-fewer = Прикажи мање система
design-previous = Претходни систем
design-next = Следећи систем
design-position = { NUMBER($position) } од { NUMBER($count) }
running = Ради …

## The drawing in words.

drawing-label = Цртеж
drawing-in-words = Цртеж описан речима
drawing-words = Речи овде могу да се прочитају.
drawing-sealed = Запечаћено: { $count ->
    [one] { NUMBER($count) } бајт
    [few] { NUMBER($count) } бајта
   *[other] { NUMBER($count) } бајтова
}. Оним што се чува на овом месту то не може да се прочита.
drawing-empty = Овде нема копије поруке.
drawing-key = Овде стоји { $form }.
# Something that is no key but opens like one, such as a vault.
drawing-holds = Овде: { $form }.
drawing-instead-picture = Речи овде не могу да се прочитају; слика је овде отворена.
drawing-instead-later = Копије ове поруке овде нема; касније поруке печате се и за ово место и овде се отварају.
# $relays: “three relays”.
drawing-relays = На путу: { $relays }; сваки скида по један слој.
drawing-looks = Ко овде гледа:
drawing-look-open = { $party }

## The parties.

parties-title = Шта која страна има
parties-intro = Баш они бајтови које свака страна има и шта од њих може да сазна. Речи исписане серифним словима прочитане су. Бајтови исписани словима једнаке ширине нису.
days-label = Десет дана
days-day = { NUMBER($day) }. дан
days-1 = Ранија порука.
days-5 = Ваша порука.
days-7 = База се копира, на наредбе се одговара, Бенов телефон се одузима; свако од тога само ако се деси.
days-9 = Каснија порука.
days-10 = Гледамо.

## What happens on some day only where a design has the mechanism for it.

days-nightly = Од сада оба телефона сваке ноћи праве резервну копију.
days-joins = Каро улази у групу.
days-origin = Дана шаље Ани поруку коју ће Ана проследити.
days-compared = Слика из ње упоређује се са списком познатих слика.
days-deleted = Порука од 5. дана брише се с оба телефона, заједно са својим кључевима.
days-report = Бен пријављује поруку.
days-ghost = По решењу, платформа у разговор додаје скривеног примаоца.
days-locked = Његов телефон је закључан.
days-implant = Од сада, по наредби, програм на Беновом телефону предаје оно што телефон приказује.
days-cooperating = Од сада Бен показује полицији оно што има.
days-leaves = Каро излази из групе.
days-deleted-later = Избрисана је и порука од 9. дана.
parties-phones = Два телефона
show-everyone = Прикажи све
show-fewer = Прикажи мање
everyone-more = { $count ->
    [one] још { NUMBER($count) } страна
    [few] још { NUMBER($count) } стране
   *[other] још { NUMBER($count) } страна
}
parties-absent = Без места у овом систему и без икаквих података: { $parties }.
panel-reads = Шта чита
# Over a picture, where the words were not read.
panel-sees-picture = Шта види: слику, а не речи
panel-holds = Шта има
panel-holds-key = Шта има: кључ, без порука
panel-holds-nothing = Нема ништа у вези с овом поруком.
panel-more-held = { $count ->
    [1] и још једна ствар коју има
    [one] и још { NUMBER($count) } ствар коју има
    [few] и још { NUMBER($count) } ствари које има
   *[other] и још { NUMBER($count) } ствари које има
}
panel-facts = Може да види: { NUMBER($seen) } од { NUMBER($all) } { $all ->
    [one] податка
    [few] податка
   *[other] података
}
panel-why = Зашто?
panel-ways = Шта је потребно?
panel-why-of = Зашто? { $party }
panel-why-fact = Зашто? { $fact }
panel-ways-of = Шта је потребно? { $party }
panel-close = Затвори
picture-opened = Слика отворена из бајтова: { $card }
picture-opened-unknown = Слика отворена из бајтова

## Bytes and long words.

bytes-label = { $count ->
    [1] Један бајт
    [one] { NUMBER($count) } бајт
    [few] { NUMBER($count) } бајта
   *[other] { NUMBER($count) } бајтова
    }, хексадецимално; почетак: { $beginning }
bytes-more = { $count ->
    [1] Прикажи још један бајт
    [one] Прикажи још { NUMBER($count) } бајт
    [few] Прикажи још { NUMBER($count) } бајта
   *[other] Прикажи још { NUMBER($count) } бајтова
}
bytes-left = { $count ->
    [1] није приказан један бајт
    [one] није приказан { NUMBER($count) } бајт
    [few] нису приказана { NUMBER($count) } бајта
   *[other] није приказано { NUMBER($count) } бајтова
}
words-all = { $count ->
    [one] Прикажи сав текст, { NUMBER($count) } знак
    [few] Прикажи сва { NUMBER($count) } знака
   *[other] Прикажи свих { NUMBER($count) } знакова
}
words-empty = (празна порука)

## The table.

table-title = Сви системи, један поред другог
table-intro = За вашу поруку. Изаберите систем да промените цртеж, или поље да видите како се до њега дошло.
table-caption = По системима: ко види { $fact }
table-fact = Податак
table-design = Систем
table-cell = { $design }, { $party }: { $verdict }
table-cell-only-if = { $design }, { $party }: само уз { $condition }
table-region = Поређење система. Помера се у страну.
table-waiting = Још није изведено
