### Views of a design, of two beside each other, and of the way of a message.

## The page of a design.

design-page-run = Прикажи на цртежу, с мојом поруком
design-page-compare = Упореди с другим системом
design-page-what = Шта је то
design-page-proposed = Ко је то предложио и где
design-page-walk = Како то ради: ваша порука, корак по корак
design-page-walk-intro = Сваки запис који је у овом извођењу носио поруку или говорио о њој, редом којим су настајали. И бајтови и кључеви су прави.
design-page-message = Порука:
design-page-sight = Ко добија увид, а ко га губи
design-page-sight-intro = За исте стране и на исти начин на страници сваког система, из извођења на овој страници. Оно што се дешава само ако неко успе, на пример крађа или наредба, приказано је као да се десило.
design-page-opinions-title = За и против
design-page-for = Најјачи аргумент за
design-page-against = Најјача критика
design-page-opinions = Ово су ставови које су заступали други. Страница не пресуђује између њих.
design-page-leaves-out = Шта наш модел изоставља
design-page-sources = Извори
design-page-others = Сви системи

## The table of who gains and who loses sight.
## Serbian: $design stands after “на” here, in the accusative as after “уз”.

sight-party = Страна
# $design: a design after “with”.
sight-against = У односу на { $design }
sight-gains = Увид који добија
sight-loses = Увид који губи
sight-none = ништа
sight-is-this = То је систем о којем говори ова страница.
sight-region = Ко добија увид, а ко га губи. Помера се у страну.
sight-waiting = Ради …

## The walk.

walk-step = { NUMBER($number) }. корак, { NUMBER($day) }. дан
walk-made = Где је настало: { $keeper }.
walk-again = И поново { $count ->
    [1] једном, { $days } дана
    [one] { NUMBER($count) } пут, { $days } дана
    [few] { NUMBER($count) } пута, { $days } дана
   *[other] { NUMBER($count) } пута, { $days } дана
}.
walk-kept = Где се чува
walk-stay = { $keeper }, од { NUMBER($from) }. до { NUMBER($until) }. дана
walk-stay-one = { $keeper }, { NUMBER($from) }. дана
# $party: a party inside a sentence.
walk-stay-whose = предато или копирано ({ $party }): { $days }
walk-days = од { NUMBER($from) }. до { NUMBER($until) }. дана
walk-days-one = { NUMBER($from) }. дана
walk-day = { NUMBER($day) }.
walk-carries-plain = Ништа га не затвара: ко има овај запис, чита речи.
walk-carries-sealed = Речи су у њему, затворене.
walk-carries-about = Речи нису у њему. Он говори о поруци.
walk-closed = Шта га затвара
walk-closed-form = Затворено: { $form }
walk-key-nowhere = Сам по себи није сачуван ни код кога.
walk-key-got = Добија се и из нечег другог:

## The difference between two designs.

table-intro-elsewhere = За вашу поруку. Изаберите систем да отворите његову страницу, или поље да видите како се до њега дошло.

compare-title = Поређење система
compare-intro = Било која два система, за вашу поруку: само оно што се разликује, страну по страну. Отворите нешто од тога да видите корак који чини разлику.
compare-choose = Два система
compare-first = Први систем
compare-second = Други систем
compare-swap = Замени места
compare-differences = Шта се разликује
compare-same = Два пута је изабран исти систем. Изаберите други за поређење.
compare-none = За сваку страну у оба система важи исто.
compare-running = Ради …
compare-count = { $cells ->
    [1] Разликује се једно поље
    [one] Разликује се { NUMBER($cells) } поље
    [few] Разликују се { NUMBER($cells) } поља
   *[other] Разликује се { NUMBER($cells) } поља
}, за { $parties ->
    [1] једну страну
    [one] { NUMBER($parties) } страну
    [few] { NUMBER($parties) } стране
   *[other] { NUMBER($parties) } страна
}.
compare-sight-same = Свако у једном систему види исто што и у другом.
compare-more = { $count ->
    [1] Још једно поље у којем се ни у једном систему не види ништа, а разликује се оно што би било потребно
    [one] Још { NUMBER($count) } поље у којем се ни у једном систему не види ништа, а разликује се оно што би било потребно
    [few] Још { NUMBER($count) } поља у којима се ни у једном систему не види ништа, а разликује се оно што би било потребно
   *[other] Још { NUMBER($count) } поља у којима се ни у једном систему не види ништа, а разликује се оно што би било потребно
}
compare-only-if = само уз { $condition }
# $fact: a fact, as a label.
compare-step-of = { $fact }: корак који чини разлику
# $design: a design after “with”; $party: a party inside a sentence.
compare-step-key = Уз { $design }, овај корак може да изведе { $party }, јер има овај кључ; у другом систему нема ниједан такав:
compare-step-record = Уз { $design }, овај корак може да изведе { $party }, јер има овај запис; у другом систему нема ниједан такав:
compare-step-outcome = Уз { $design }, из овог корака { $party } добија ово. У другом систему има исте врсте ствари, али из њих то не произлази:
compare-step-number = { NUMBER($number) }. корак на путу да види { $fact }
compare-step-reads = Чита се онакво какво је.
compare-needs = Ни у једном од ова два система не види { $fact }. Разликује се оно што би било потребно:
compare-needs-in = Уз { $design }: { $ways }.
compare-needs-nothing = ништа што постоји не би то открило
compare-waiting = Извођење још није готово.
# $design: the name of a design, as at the start of a label.
compare-page-of = О овом систему: { $design }
compare-own-clash = Механизми вашег система не могу да раде заједно.
compare-own-mend = Погледајте зашто, и промените га
compare-own-change = Промените свој систем
compare-own-build = Саставите свој систем за поређење
