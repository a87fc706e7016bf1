### Sections that set two things side by side: capabilities, looking, a roll-out,
### services, traces, and two meanings of security by design. All answers in them are
### put together from runs.

## An answer of a run, wherever one stands.

# $design: a design's name. $party: a party's name. $fact: a label.
answer-asked = { $design }. { $party }: { $fact }
answer-asked-within = { $party }: { $fact }
answer-drawn = Погледај на цртежу
answer-drawn-of = Погледај на цртежу: { $asked }
answer-waiting = Ради …
run-progress = Ради: { NUMBER($done) } од { NUMBER($all) } система …

## Two capabilities, side by side.

capabilities-title = Две способности, једна поред друге
capabilities-intro = Декларација из априла 2024. тражи две веома различите ствари и каже да ће се решења за њих разликовати. Искључите једну и погледајте који од наших система (има их { $all }) служе другој и ко још уз то чита речи.
capabilities-asked = Шта се тражи
capability-lawful-access = Законит приступ: подаци о осумњиченом, по наредби
capability-proactive-detection = Проактивно откривање: позната слика нађена и пријављена без ичијег захтева
capability-lawful-access-short = Законит приступ
capability-proactive-detection-short = Проактивно откривање
capability-report-short = Пријава примаоца
capabilities-access = Шта наредба треба да донесе
capability-access-words = Речи неке поруке, без телефона
capability-access-words-or-phone = Речи неке поруке, рачунајући и одузети телефон
capability-access-traffic = Ко је писао коме
capabilities-detection-says = Откривање се рачуна тамо где поклапање са списком стиже до платформе или до центра за пријаве.
capabilities-both = Од { NUMBER($all) } система, законит приступ могућ је у { NUMBER($access) }, а проактивно откривање у { NUMBER($detection) }: и једно и друго у { NUMBER($both) }, а ни једно ни друго у { NUMBER($neither) }.
capabilities-only-lawful-access = Када се тражи само законит приступ, он је могућ у { NUMBER($served) } од { NUMBER($all) } система, а у { NUMBER($rest) } није.
capabilities-only-proactive-detection = Када се тражи само проактивно откривање, оно је могуће у { NUMBER($served) } од { NUMBER($all) } система, а у { NUMBER($rest) } није.
capabilities-none = Не тражи се ништа, па се по томе системи (има их { NUMBER($all) }) не разликују.
served-both = И једно и друго
served-access = Само законит приступ
served-detection = Само проактивно откривање
served-neither = Ни једно ни друго
served-it = Могуће је
served-not = Није могуће
served-all = Сви системи
served-count = { $count ->
    [one] { NUMBER($count) } систем
    [few] { NUMBER($count) } система
   *[other] { NUMBER($count) } система
}
served-none = Ниједан систем
actors-title = Ко чита речи неке поруке
actor-sender = Пошиљалац
actor-recipient = Прималац
actor-provider = Пружалац услуге
actor-authority = Власт с пуноважном наредбом
actor-third-party = Било ко други
actor-in = у { NUMBER($count) } од { NUMBER($all) }
actors-note = Пружалац услуге је платформа или фирма за резервне копије. Било ко други је мрежа, запослени, крадљивац базе или кључа, или орган друге државе, сваки ако се то деси. Броје се системи на овој страници, а не услуге које се користе.
capabilities-each = Систем по систем: шта до кога стиже
capabilities-each-region = Систем по систем. Помера се у страну.
capabilities-each-design = Систем
# $count: how many of the three messages of the scene.
capability-messages = { $party } ({ NUMBER($count) } од 3 поруке)
capability-none = –
capability-none-spoken = нико
capabilities-cannot-settle = О чему не одлучује ниједно извођење: да ли су баш ове две способности најважније, да ли су друге једнако важне (пријаве корисника, превенција, претресање телефона) и колико свака коме вреди.

## “Will not look” and “cannot look”.

looking-title = „Неће да гледа” и „не може да гледа”
looking-intro = Речено је да злостављање не престаје зато што фирма престане да гледа. Фирма може да престане на два начина. У једном неко одлучи да се слике не упоређују; у другом је систем такав да нема шта да се упореди. Употребите исти прекидач и уручите исту наредбу у оба.
looking-policy-title = Искључено одлуком
looking-policy-says = Сервер може да чита оно што преноси. Да ли упоређује слике са списком, ствар је подешавања.
looking-design-title = Искључено грађом система
looking-design-says = Поруке су запечаћене од телефона до телефона. Сервер има исти списак и исто подешавање.
looking-switch = Сервер упоређује слике са списком
looking-order = Уручи наредбу да се упоређивање настави
looking-ordered = Наредба да се упоређивање настави уручена је и по њој је поступљено.
# $parties: a list of parties. Serbian: in the nominative, after a colon.
looking-found-ordered = После наредбе, поклапање стиже. Добија га: { $parties }.
looking-found = Прекидач је укључен и поклапање стиже. Добија га: { $parties }.
looking-off = Прекидач је искључен. Поклапање не стиже ни до кога.
looking-nothing-ordered = После наредбе сервер упоређује оно што има, а поклапање не стиже ни до кога.
looking-nothing = Прекидач је укључен, а поклапање не стиже ни до кога.
looking-cannot-settle = О чему не одлучује ниједно извођење: да ли фирма која с једног пређе на друго тиме бира да престане, и да ли треба. Друкчији систем могао би да гледа на другом месту; тада би се променило и шта виде други.

## The roll-out.

shares-title = Увођење, разговор по разговор
shares-intro = Услуге су на шифровање с краја на крај прелазиле постепено, а једна се и вратила. Померите клизач: од сто разговора један део је грађен на један начин, остали на други. Свака врста се заиста изведе, а затим броји онолико пута колико се јавља.
shares-slider = Разговори с краја на крај
shares-value = { NUMBER($share) } од 100
shares-sealed-as = Како су они грађени
shares-readable-as = Остали: { $design }
shares-list-kept-on-server = С краја на крај, списак остаје на серверу
shares-seen = У колико од сто разговора
shares-matched = Поклапање стиже до платформе или до центра за пријаве
shares-platform-words = Платформа чита речи
shares-thief-words = Крадљивац базе чита речи
shares-order-words = Наредба за сачувани садржај доноси речи
shares-traffic = Наредба за податке о саобраћају доноси ко је писао
# $share, $matched: numbers out of 100.
shares-sentence = Када би у сваком од 100 разговора била једна слика са списка, а с краја на крај било их { NUMBER($share) }, до поклапања би дошло у { NUMBER($matched) }.
shares-cannot-settle = О чему не одлучује ниједно извођење: у колико је разговора таквих слика, колико би било пријава и шта је из њих произашло. Број пријава није број кривичних дела, ни деце, ни починилаца.
shares-history = Шта се догодило, по датумима

## Services differ.

services-differ-title = Услуге се разликују
services-differ-intro = Иста два питања, постављена различитим врстама услуга: ко чита речи и код кога је слика отворена, тако да би могла да се упореди са списком? Сваки ред је извођење система који је грађен као та услуга.
services-differ-kind = Врста услуге
services-differ-design = Изводи се као
services-differ-words = Чита речи
services-differ-picture = Има отворену слику
services-differ-ordinary = у редовним околностима
services-differ-if = ако се то деси
services-differ-region = Услуге и ко шта види. Помера се у страну.
service-public-post = Објава коју може да прочита било ко
service-web-mail = Веб-пошта, већина директних порука
service-sealed-mail = Шифрована е-пошта
service-group = Разговор у групи, с краја на крај
service-one-to-one = Разговор удвоје, с краја на крај
service-backup = Тај разговор, с резервном копијом у облаку
service-backup-own = Тај разговор, с резервном копијом под ПИН-ом
services-differ-note = Два телефона у сваком реду читају све, па су изостављена. Објава која је намењена свима ни од кога ништа не скрива: ту увид није губитак.

## What is left to go by.

traces-title = Какве трагове остављају различите врсте злоупотребе
traces-intro = У једном упитнику из 2022. фирме су рекле који је начин откривања најкориснији за коју врсту злоупотребе. Поред онога што су рекле стоји шта у извођењу до кога стиже, када сервер може да чита и када је све с краја на крај.
traces-way = Начин откривања
traces-rated = Шта су фирме рекле (2022)
traces-readable = Сервер може да чита
traces-sealed = С краја на крај
traces-region = Начини да се злоупотреба открије. Помера се у страну.
trace-known-picture = Списак познатих слика
trace-known-picture-rated = Оцењен као најкориснији против снимака злостављања деце; против већине других злоупотреба ни близу толико.
trace-report = Пријава корисника
trace-report-rated = Боља је против већине других врста злоупотребе.
trace-behaviour = Метаподаци: ко, коме, када
trace-behaviour-rated = Бољи су против већине других врста злоупотребе.
traces-not-known = Декларација помиње и тероризам, трговину људима, дрогу, убиства и привредни криминал. Нисмо нашли ниједан упитник у којем пише који од ових начина служи за шта од тога, па ни табела о томе не каже ништа.

## Security by design, twice.

by-design-title = Уграђена безбедност, два значења
by-design-intro = Декларација тражи да индустрија примењује уграђену безбедност и под тим подразумева да пријављивање и законит приступ остану могући. Инжењери под истим речима често подразумевају нешто друго: прво помислити на то ко би могао да нападне. Ево по једног система грађеног с једном и с другом мишљу, и исти крадљивац код оба.
by-design-threat-title = Прво претње
by-design-threat-says = Питање на почетку: ко би могао да нападне и шта не сме да добије? Одговор гласи: у средини нико не чува никакав кључ.
by-design-access-title = Прво приступ
by-design-access-says = Питање на почетку: шта мора да остане могуће за онога ко на то има право? Одговор гласи: кључ чува и једна агенција.
by-design-same = У ова два извођења речи читају исте стране.
# $first, $second: designs as after “with”. $gained: a list of parties.
by-design-differs = Ко у другом чита речи, а у првом не: { $gained }. Ко их у првом чита, а у другом не: { $lost }.
by-design-nobody = нико
by-design-cannot-settle = О чему не одлучује ниједно извођење: колико је крађа вероватна, колико би често стизала наредба и које од та два значења закон треба да има на уму.
