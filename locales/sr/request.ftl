### The request desk: an order is written, approved, served, and answered.
###
### Serbian: offices, targets and custodians come in the nominative: a subject, or a
### list after a colon. “Наредба” is feminine and “решење” neuter; short sentences
### about them agree with these words.

request-title = Уручење наредбе
request-intro = Изаберите наредбу, прибавите одобрења која су јој потребна, уручите је неком систему за поруке и прочитајте шта стиже назад: сваки запис, бајт по бајт, и оно што је могло да се отвори и оно што није.
request-aside = Законско овлашћење одређује шта сме да се тражи. Начин на који је систем грађен одређује шта уопште постоји да би се предало. Овде и једно и друго бирате ви.

## The order as it is written.

order-title = Наредба
order-case = Предмет { $case }
order-law = По чијем праву
order-instrument = Шта се тражи
order-design = Од ког система
# $target: whose, as in “Ana’s and Ben’s accounts”.
order-more = На шта се односи: { $target }; { NUMBER($day) }. дан. Дело: { $offence }.
order-target = На шта се односи
order-day = Ког дана
order-day-option = { NUMBER($day) }. дан{ $day ->
    [1] : после прве поруке
    [5] : дан када је послата порука
    [7] : дан за који важи табела
    [10] : последњи дан
   *[other] {""}
}
order-offence = О каквом делу је реч
order-serve = Уручи наредбу
order-serve-ready = Све што јој је потребно ту је.
order-serve-early = Може да се уручи и оваква. Без онога што јој је потребно биће одбијена.
order-serve-waits = Иде даље чим сви питани одговоре.

## Approvals.

approvals-title = Шта јој је потребно
approvals-none = Није потребно ничије одобрење.
approvals-or = или
approvals-signed = Потписано. Почетак потписа: { $signature }
approvals-other-order = Потписана је наредба коју сте у међувремену изменили.
law-more = Рокови, и на чему ово почива

## The folder.

folder-tab = Шта стиже назад
folder-nothing-yet = Фасцикла је још празна.
# $office: as in “a judge”.
folder-next-ask = Следећи корак: наредбу треба да одобри { $office }. Затим је уручите.
folder-next-serve = Следећи корак: уручите наредбу.
folder-will-hold = У њој ће бити оно што овај систем тог дана заиста има, и ништа друго. Наредба се извршава на овој страници, на десет дана једног разговора с правим кључевима и правим бајтовима.
folder-stale = Ова фасцикла одговара на наредбу коју сте у међувремену изменили. Уручите нову да видите шта она даје.
folder-refused = Наредба је одбијена.
folder-refusal-logged = Одбијање је уписано у дневник независне контроле, као { NUMBER($number) }. ставка.
folder-not-there = Ничега таквог овде нема.
folder-not-there-why = Наредба је одобрена, али овај систем тог дана нема ништа такво. Изаберите други дан или некога другог.
folder-failed = Одговор није могао да се добије. Поново учитајте страницу, па покушајте још једном.

## Why an order is refused. $office: who it is about, as in “a judge”.

refusal-no-such-instrument = Колико је овде познато, у том праву нема таквог средства.
refusal-wrong-target = Таква наредба не може да се односи на то.
refusal-no-days = Њен последњи дан је пре првог.
refusal-offence-not-covered = За такво дело није дозвољена.
refusal-approval-missing = Недостаје одобрење које даје { $office }.
refusal-wrong-office = Одобрио ју је неко чије јој одобрење није потребно. Недостаје одобрење које даје { $office }.
refusal-approval-expired = На дан наредбе не важи одобрење које даје { $office }.
refusal-signature-does-not-hold = Потпис није исправан ({ $office }): наредба је измењена пошто је потписана, или је потписао неко други.

## The package.

package-words = У фасцикли су речи.
package-sealed = У фасцикли је порука, запечаћена. Оно што је отвара налази се другде.
package-closed = У фасцикли је порука, запечаћена, и не отвара је ништа што још постоји.
package-about = Фасцикла говори о поруци, али не и шта у њој пише.
package-account = Фасцикла говори о налозима, а о поруци ништа.
package-silent = У фасцикли су записи који о поруци не говоре ништа.
package-empty = Фасцикла је празна: нема ничега до чега ова наредба допире.
package-frozen = { $count ->
    [0] Ништа се не предаје, а нема ни шта да се замрзне.
    [1] Ништа се не предаје. Замрзнут је један запис.
    [one] Ништа се не предаје. Замрзнут је { NUMBER($count) } запис.
    [few] Ништа се не предаје. Замрзнута су { NUMBER($count) } записа.
   *[other] Ништа се не предаје. Замрзнуто је { NUMBER($count) } записа.
}
package-count = { $records ->
    [0] Ниједан запис
    [1] Један запис
    [one] { NUMBER($records) } запис
    [few] { NUMBER($records) } записа
   *[other] { NUMBER($records) } записа
}, { $bytes ->
    [1] један бајт
    [one] { NUMBER($bytes) } бајт
    [few] { NUMBER($bytes) } бајта
   *[other] { NUMBER($bytes) } бајтова
}, у затеченом облику.
package-records = { $count ->
    [1] Тај један запис, бајт по бајт
   *[other] Сви записи ({ NUMBER($count) }), бајт по бајт
}
package-frozen-list = { $count ->
    [1] Запис који је замрзнут
   *[other] Записи који су замрзнути ({ NUMBER($count) })
}
package-frozen-line = { $form }, { $keeper }, од { NUMBER($day) }. дана, { NUMBER($count) } { $count ->
    [one] бајт
    [few] бајта
   *[other] бајтова
}. SHA-256: { $digest }
package-download = Сачувај пакет
package-download-says = ZIP датотека у којој су README, списак у формату JSON и у табелама, сваки запис у засебној датотеци и SHA-256 отисци за проверу. Настаје овде; ништа се никуда не шаље.
package-saved = Датотека је предата прегледачу да је сачува.
package-not-saved = Прегледач није могао да сачува датотеку. Можда ће неки други моћи.
# What stands in README.txt.
package-readme =
    Sightlines: одговор на наредбу.

    { $headline }

    Ово је модел. Све у њему настало је на веб-страници која изводи десет дана
    једног разговора с правим кључевима и правим бајтовима. У њему нема ниједне
    стварне особе, налога ни фирме.

    manifest.json   цео списак: наредба, одобрења, записи, налази
    records.csv     записи, као табела
    findings.csv    шта се из њих види, а шта не
    records/        сваки запис у затеченом облику; од кључа само отисак
    custody.json    ко је коме предао пакет, с потписима
    SHA256SUMS      за проверу: sha256sum -c SHA256SUMS

cover-title = Насловни лист
cover-case = Предмет
cover-law = Право
cover-asked = Шта се тражи
cover-whose = На шта се односи
cover-system = Систем
cover-covers = Обухвата
cover-day = { NUMBER($from) }. дан
cover-days = { $from ->
    [0] од почетка
   *[other] од { NUMBER($from) }.
} до { NUMBER($until) }. дана
cover-offence = Дело
cover-by = Наредбу пише
cover-approved = Одобрава
cover-nobody = нико; одобрење није ни било потребно

## The categories of data: those of Article 3 of Regulation (EU) 2023/1543, and keys.

category-subscriber = Подаци о кориснику
category-subscriber-what = Ко је отворио налог.
category-identification = Идентификација
category-identification-what = Технички подаци који се траже само да би се утврдило ко је неко.
category-traffic = Подаци о саобраћају
category-traffic-what = Ко, када, где, колико.
category-content = Садржај
category-content-what = Шта је речено или показано.
category-keys = Кључеви
category-keys-what = Оно што отвара друге записе. Приказују се отиском, никада као бајтови.
category-count = { $count ->
    [0] Ниједан запис ове врсте.
    [1] Један запис ове врсте.
    [one] { NUMBER($count) } запис ове врсте.
    [few] { NUMBER($count) } записа ове врсте.
   *[other] { NUMBER($count) } записа ове врсте.
}

finding-how = Зашто? Како се до тога дошло
finding-would-take = Било би потребно: { $ways }.
why-not-sealed-here = То је у фасцикли, запечаћено. Оно чиме се отвара налази се другде.
why-not-lies-elsewhere = У фасцикли о томе нема ничега. То се налази другде.
why-not-closed-for-good = То је у фасцикли, запечаћено. Ничега чиме би се отворило више нема.
why-not-nowhere-left = У фасцикли о томе нема ничега, а ни другде више не постоји ништа из чега би се то добило.
proof-record = { NUMBER($number) }. запис
proof-step = оно што је дао { NUMBER($number) }. корак
proof-gives = Даје: { $form }.
proof-fingerprint = Од кључа се приказује само отисак.
proof-read-from = Одакле је прочитано: { $input }.

record-line = { NUMBER($number) }. { $form }, { $count ->
    [1] један бајт
    [one] { NUMBER($count) } бајт
    [few] { NUMBER($count) } бајта
   *[other] { NUMBER($count) } бајтова
}
record-key = { NUMBER($number) }. { $form }, приказано отиском
record-kept = Где се чувало
record-days = Од када до када
record-category = Категорија
record-message = Порука
record-message-number = { NUMBER($number) }. у разговору
record-opened = Отворено
record-not-opened = Није отворено
record-digest = SHA-256
record-key-says = Од кључа се приказује само отисак. Сам кључ не излази из извођења.

## Who else.

same-means-title = За истрагу, и за било кога другог
same-means-intro = У првом реду је оно што је истрага сазнала о поруци од 5. дана. Испод њега: шта виде други, који имају исто или до тога дођу. За сваког се узима да се то деси: да је наредба уручена, копија украдена, захтев из иностранства прихваћен.
same-means-who = Ко

yields-title = Иста наредба, у сваком систему
# $asked: what is asked for, as in “Stored content”.
yields-intro = Шта се тражи: { $asked }, за поруку од 5. дана, у сваком систему који овде постоји. Сваки ред је изведен с вашом поруком. Изаберите систем којем ће се наредба уручити.
yields-other-day = У табели је наредба узета за уобичајени дан и за оба налога. Ваша се односи на други дан или на некога другог, па у њеној фасцикли може бити нешто друго.
yields-caption = Шта наредба „{ $asked }” показује у сваком систему
yields-region = Системи, сваки у свом реду
yields-nothing = Таква наредба ни у једном систему не открива ништа: она само не дозвољава да се избрише оно што постоји.
yields-sees = види се
yields-cannot = не може да се добије

## Oversight.

oversight-title = Ко све ово контролише
oversight-intro = Свака наредба, свако одбијање и свака предаја података уписује се у дневник у који може само да се дописује. У свакој ставци стоји отисак оне пре ње, и свака је потписана. Ревизору је довољан јавни кључ да утврди да ли је ишта измењено.
oversight-empty = Још ништа није уписано. Уручите наредбу; уписује се и одбијена.
oversight-unreadable = Дневник не може да се прочита.
oversight-log = Дневник
oversight-auditor = Ревизор
auditor-holds = { $count ->
    [0] У дневнику још нема ничега.
    [1] Једина ставка је на свом месту, онаква каква је потписана.
   *[other] Све ставке ({ NUMBER($count) }) на својим су местима, онакве какве су потписане.
}
happening-served-name = Уручено.
happening-refused-name = Одбијено.
happening-disclosed-name = Предато.
# $law: as in “United Kingdom”; $design: a name.
happening-about = { $asked } ({ $law }), { NUMBER($day) }. дан, систем „{ $design }”. Предмет { $case }.
happening-served = Сва одобрења су исправна.
happening-disclosed = { $count ->
    [0] Није предат ниједан запис.
    [1] Предат је један запис.
    [one] Предат је { NUMBER($count) } запис.
    [few] Предата су { NUMBER($count) } записа.
   *[other] Предато је { NUMBER($count) } записа.
}
tamper-intro = Пробајте на копији дневника. Ко га мења, нема кључ дневника.
tamper-entry = Ставка
tamper-option = { NUMBER($entry) }. ставка
tamper-alter = Измени је
tamper-remove = Уклони је
tamper-reorder = Замени јој место са суседном
tamper-cut-off = Одсеци дневник пре ње
tamper-restore = Врати дневник
tampered-alter = У копији је промењен један бит, у { NUMBER($entry) }. ставци.
tampered-remove = Из копије је извађена { NUMBER($entry) }. ставка.
tampered-reorder = У копији су замениле места { NUMBER($entry) }. ставка и њој суседна.
tampered-cut-off = У копији се дневник завршава пре { NUMBER($entry) }. ставке.

## What the auditor says. $entry: the first that does not fit.

fault-bad-key = Кључ дневника није никакав кључ. Ништа не може да се провери.
fault-altered = { NUMBER($entry) }. ставка се не уклапа: њени бајтови нису они који су потписани.
fault-unreadable = { NUMBER($entry) }. ставка је потписана, а није ставка дневника.
fault-wrong-place = { NUMBER($entry) }. ставка се не уклапа: у њој пише да јој је место другде. Нека пре ње је уклоњена, или им је промењен редослед.
fault-broken-chain = { NUMBER($entry) }. ставка се не уклапа: у њој није наведена она пре ње.
fault-cut-short = { NUMBER($entry) }. ставка недостаје: дневник је једном објавио да их има више.
fault-not-in-the-head = { NUMBER($entry) }. ставка је додата: дневник никада није објавио да их има толико.
fault-other-end = { NUMBER($entry) }. ставка се не уклапа: дневник је објавио друкчији крај.
fault-head-not-signed = Потпис којим је потписан крај дневника није исправан.

## Chain of custody.

custody-title = Од платформе до суда
custody-intro = Доказ је од користи када суд може да се поузда у то да га нико није изменио. Ко преда пакет даље, потписује се за њега, тачније за његов отисак. Нека неко на том путу измени један бит једног записа, па погледајте шта суд налази.
custody-empty = Пакета још нема. Уручите наредбу да га добијете.
custody-who = Ко мења неки запис
custody-nobody = Нико
custody-hand-on = Предај даље, до суда
custody-step = Потписује и предаје { $giver }, прима { $receiver }.
custody-altered = Док пакет држи { $holder }, у { NUMBER($record) }. запису промени се један бит.
custody-holds = Суд налази да су сви потписи исправни и да је пакет онакав какав је отишао с платформе.
custody-fault-no-hand-over = Нико није ништа предао.
custody-fault-not-signed = Суд налази да потпис у { NUMBER($step) }. кораку није исправан.
custody-fault-broken-chain = Суд налази да се { NUMBER($step) }. корак не надовезује на претходни.
custody-fault-package-altered = Суд налази да пакет није онај који је отишао с платформе. Ко га је држао када је измењен: { $holder }.
custodian-platform = платформа
custodian-platform-name = Платформа
custodian-police = полиција
custodian-police-name = Полиција
custodian-laboratory = лабораторија
custodian-laboratory-name = Лабораторија
custodian-court = суд
custodian-court-name = Суд

## The notice simulator.

notice-title = Решење о техничким могућностима, корак по корак
notice-intro = Неки закони дозвољавају држави да обавеже фирму да има средства за одговор на касније наредбе. Испратите једно такво решење: ко га потписује, шта сме да тражи, може ли да се преиспита, ко сме да зна за њега и шта фирма може да уради. Сваки одговор је други систем; изводе се и ранији и нови.
notice-open = Састави решење
notice-demand = Шта тражи
demand-agency-key = Кључ за једну агенцију
demand-agency-key-what = Кључ сваке поруке печати се и кључем једне агенције.
demand-divided-key = Подељен кључ
demand-divided-key-what = Исто то, али је кључ агенције подељен на пет чувара.
demand-hidden-device = Скривени прималац
demand-hidden-device-what = Фирма може да дода примаоца којег остали не виде.
demand-readable-messages = Поруке које фирма може да чита
demand-readable-messages-what = Шифровање с краја на крај се укида.
demand-readable-backups = Резервне копије које могу да се читају
demand-readable-backups-what = Кључеве резервних копија држи фирма која их чува. Полази се од запечаћених копија: изаберите горе такав систем.
demand-phone-key = Пут у закључан телефон
demand-phone-key-what = Произвођач телефона чува кључ који отвара само тај један телефон.
notice-stage-drafted = У припреми
notice-stage-drafted-what = Решење се пише. С фирмом могу да се обаве консултације, а нису још потписали сви који морају.
notice-stage-given = Уручено
notice-stage-given-what = Решење је код фирме. Пре него што почне да важи, она може да тражи да се преиспита.
notice-stage-under-review = Преиспитује се
notice-stage-under-review-what = Решење се поново разматра: колико би коштало и да ли је сразмерно.
notice-stage-in-force = На снази
notice-stage-in-force-what = Фирма мора да одговори. Уз овај систем могући су ови одговори:
notice-stage-answered = Одговорено
notice-stage-answered-what = Фирма је изменила свој систем. Само решење не дозвољава никакав надзор: за сваку поруку и даље је потребна наредба.
notice-stage-in-court = Пред судом
notice-stage-in-court-what = Фирма оспорава решење. Док суд не одлучи, систем остаје какав је.
notice-stage-ended = Престало да важи
notice-stage-ended-what = Решење више није на снази. Систем је онакав какав је био.
notice-signed = Потписи на решењу: { $offices }.
notice-to-sign = Потписи који још недостају: { $offices }.
notice-is-secret = Фирма о њему не сме да говори.
notice-consulted = С фирмом су обављене консултације.
notice-reviewed = Преиспитано је.
notice-told = Корисници су обавештени.
notice-now = Систем је сада: { $design }.
notice-action-consult = Обави консултације с фирмом
notice-action-give = Уручи га фирми
notice-action-ask-for-review = Тражи преиспитивање
notice-action-confirm = Преиспитивањем се потврђује
notice-action-revoke = Преиспитивањем се опозива
notice-action-take-effect = Нека почне да важи
notice-action-uphold = Суд га оставља на снази
notice-action-quash = Суд га поништава
notice-action-tell-users = Обавести кориснике
response-comply = Поступи по решењу
response-withdraw = Повуци ту могућност из понуде
response-challenge = Обрати се суду
alternative-divide-the-key = Уместо тога подели кључ на пет чувара
alternative-public-log = Поступи тако, уз јавни дневник кључева
alternative-reports = Уместо тога понуди пријаве с доказом
alternative-no-backups = Не нуди резервне копије
alternative-keep-less = Бриши поруке после једног дана
notice-refusal-no-such-notice = Колико је овде познато, у том праву нема таквог решења. Изаберите горе друго право.
notice-refusal-not-now = Том кораку овде није место.
notice-refusal-wrong-office = Тај орган у овоме не учествује.
notice-refusal-not-signed = Још не може да се уручи: није га потписао неко ко мора.
notice-refusal-secret = Фирма о томе не сме никога да обавести: решење је тајно.
notice-refusal-no-such-change = Тај одговор не иде уз овај систем.
notice-again = Почни изнова
notice-before-after = Пре: { $before }. После: { $after }.

## Across a border.

border-title = Исти захтев, преко границе
border-intro = Фирма је у другој земљи. Исти захтев може да иде на три начина, и за сваки је потребно неко време. Фирма не чува записе заувек: изводи се оно што на дан одговора још постоји.
border-open = Тражи преко границе
border-preserved = Истог дана уручује се и наредба за чување података
border-emergency = Случај је хитан
border-kept = Колико дуго фирма чува један ред базе
border-days = { $days ->
    [1] један дан
    [one] { NUMBER($days) } дан
    [few] { NUMBER($days) } дана
   *[other] { NUMBER($days) } дана
}
route-production-order = Наредба за достављање података
route-production-order-what = Судија или тужилац у једној држави Уније издаје наредбу непосредно представнику фирме у другој.
route-mutual-assistance = Међународна правна помоћ
route-mutual-assistance-what = Једна држава се обраћа другој, а наредбу фирми издају органи те друге државе.
route-executive-agreement = Извршни споразум (executive agreement)
route-executive-agreement-what = Две државе су се споразумеле да наредба једне сме да се упути непосредно фирмама у другој.
border-clock = { $earliest ->
    [0] Одговор стиже одмах.
   *[other] Одговор стиже { $latest ->
        [0] одмах
       *[other] између { NUMBER($earliest) }. и { NUMBER($latest) }. дана
    }.
}
border-clock-one = Одговор стиже { NUMBER($earliest) }. дана.
border-clock-supposed = Нико није рекао колико то траје. Овде се узима да одговор стиже { NUMBER($earliest) }. дана.
border-left = Стање { NUMBER($day) }. дана: од { NUMBER($count) } { $count ->
    [one] реда
    [few] реда
   *[other] редова
} { $left ->
    [0] није остао ниједан.
    [1] остао је један.
    [one] остао је { NUMBER($left) }.
    [few] остала су { NUMBER($left) }.
   *[other] остало је { NUMBER($left) }.
}
border-shows = Из тога се види: { $facts }.
border-shows-nothing = О поруци се из тога не види ништа.
border-frozen = Оно што је замрзнуто чува се до { NUMBER($day) }. дана.
border-since = Може да се користи од: { $date }.
border-limit = Дани се броје као у разговору на овој страници и теку и после његовог краја. Рокови су онакви како су прописани или како се о њима извештава; овде их нико није мерио.

## The rule-builder.

rules-title = Два скупа правила, један случај
rules-intro = Ко мора да одобри, за која дела, колико дуго сме да траје, ко се обавештава и уписује ли се у дневник? Саставите два скупа правила и изведите исти случај по једном и по другом.
rules-open = Састави два скупа правила
rules-case = Случај је горња наредба: { $asked }, { NUMBER($day) }. дан. Дело: { $offence }.
rules-has = Чија одобрења случај има
rules-a = Правила А
rules-b = Правила Б
rules-approvers = Морају да одобре сви означени
rules-offences = За ова дела
rules-days = Сме да траје
rules-told = Ко се обавештава
told-nobody = Нико
told-target = Онај на кога се односи
told-everybody = Сви чије су поруке откривене
rules-after = Када
rules-after-days = { $days ->
    [0] одмах
    [1] један дан касније
    [one] { NUMBER($days) } дан касније
    [few] { NUMBER($days) } дана касније
   *[other] { NUMBER($days) } дана касније
}
rules-logged = Уписује се у дневник независне контроле
rules-run = Изведи случај по оба
ruling-same = Ништа се не разликује.
ruling-differs = Ево шта се разликује:
ruling-outcome = Исход
ruling-days = Обухваћено дана
ruling-records = Предато записа
ruling-shown = Шта се види
ruling-told = Обавештење
ruling-log = Дневник
ruling-served = Уручено.
ruling-nothing = Ништа.
ruling-told-on = { NUMBER($day) }. дана.
ruling-told-nobody = Нико се не обавештава.
ruling-logged = Уписано.
ruling-not-logged = Није уписано.
ruling-count = { NUMBER($count) }

## Identification.

address-title = Од адресе до домаћинства
address-intro = Интернет провајдери имају мање адреса него корисника. Више домаћинстава у исто време дели једну, а свако неко време има свој опсег бројева портова. Ко тражи одређено домаћинство, мора да наведе адресу, порт и време, а сатови морају да се слажу.
address-open = Нађи домаћинство
address-who = Које домаћинство заиста посећује услугу
address-number = { NUMBER($number) }
address-clock = Сат услуге
address-clock-right = тачан је
address-clock-ahead = жури { NUMBER($seconds) } { $seconds ->
    [one] секунду
    [few] секунде
   *[other] секунди
}
address-clock-behind = касни { NUMBER($seconds) } { $seconds ->
    [one] секунду
    [few] секунде
   *[other] секунди
}
address-with-port = Порт је записан, и наводи се
address-corrected = Познато је колико сат греши, и то је исправљено
address-log = Шта је услуга записала
address-asked = Питање
address-question = { $address }, порт { $port }, у { $time }
address-question-no-port = { $address }, у { $time }
address-answer = Одговор из дневника интернет провајдера
address-truth = Ко је то заиста био
address-household = домаћинство { $number }
address-nobody = нико
hit-right = Право домаћинство, и ниједно друго.
hit-wrong = Једно домаћинство, и то погрешно.
hit-among = Више домаћинстава; право је међу њима.
hit-missed = Право домаћинство није међу њима.
address-limit = Мали модел: осам домаћинстава дели једну адресу и мења портове на сваких 15 минута. Посета је пола минута пре једне такве промене. Домаћинство још није особа.
