### What an order may ask for, who may approve it, and what the law says of it.
### What each line rests on stands in content/instruments.toml and routes.toml.
###
### Serbian: target-… and office-… are in the nominative: a subject, or a list after
### a colon.

## Whose law.

frame-general = Уопште
frame-eu = Европска унија
frame-uk = Уједињено Краљевство
frame-us = САД

## What is asked for: its name, and the question it answers.

instrument-preservation = Чување података
instrument-preservation-what = Сачувати оно што постоји. Још се ништа не предаје.
instrument-subscriber-data = Подаци о кориснику
instrument-subscriber-data-what = Ко је отворио налог?
instrument-traffic-data = Подаци о саобраћају
instrument-traffic-data-what = Ко је писао коме, када и колико?
instrument-stored-content = Сачувани садржај
instrument-stored-content-what = Шта платформа чува?
instrument-live-interception = Пресретање
instrument-live-interception-what = Шта пролази од сада?
instrument-device-seizure = Одузимање уређаја
instrument-device-seizure-what = Шта је на телефону?
instrument-backup = Резервна копија
instrument-backup-what = Шта чува фирма за резервне копије?
instrument-capability-notice = Решење о техничким могућностима
instrument-capability-notice-what = Омогућити да се користи уграђени приступ.
instrument-voluntary-report = Добровољна пријава
instrument-voluntary-report-what = Шта се пријављује без наредбе?

## Whose: what is aimed at, then whose it is.

target-account-both = Анин и Бенов налог
target-account-ana = Анин налог
target-account-ben = Бенов налог
target-phone-ana = Анин телефон
target-phone-ben = Бенов телефон
target-backup-both = Анина и Бенова резервна копија
target-backup-ana = Анина резервна копија
target-backup-ben = Бенова резервна копија
target-provider-both = платформа, једнако за све

## How grave the offence is.

offence-minor = Било које кривично дело
offence-serious = Запрећено је три године или више
offence-listed = Набројано у закону

issuer-police = Полиција
issuer-prosecutor = Тужилац
issuer-provider = Сама фирма која пружа услугу

## Who may approve. -name in a list; -ask on the button; inside a sentence without either.

office-judge = судија
office-judge-name = Судија
office-judge-ask = Обрати се судији
office-prosecutor = тужилац
office-prosecutor-name = Тужилац
office-prosecutor-ask = Обрати се тужиоцу
office-minister = министар
office-minister-name = Министар
office-minister-ask = Обрати се министру
office-judicial-commissioner = судски повереник
office-judicial-commissioner-name = Судски повереник
office-judicial-commissioner-ask = Обрати се судском поверенику
office-independent-office = независна служба
office-independent-office-name = Независна служба
office-independent-office-ask = Обрати се независној служби
office-senior-officer = виши полицијски службеник
office-senior-officer-name = Виши полицијски службеник
office-senior-officer-ask = Обрати се вишем полицијском службенику
office-consent = онај кога се то тиче
office-consent-name = Онај кога се то тиче
office-consent-ask = Питај онога чији је телефон

## What the law says of each, in short.

law-eu-preservation = Европска наредба за чување (European Preservation Order) замрзава податке било које врсте на 60 дана и може једном да се продужи. Издаје је судија или тужилац. Ништа се не открива.
law-eu-subscriber-data = Европска наредба за достављање (European Production Order) података о кориснику, за било које кривично дело; издаје је судија или тужилац. Фирма одговара у року од 10 дана, у хитном случају у року од 8 сати. Такве наредбе примењују се од 18. августа 2026, али не у Данској.
law-eu-traffic-data = Европска наредба за достављање података о саобраћају: издаје је само судија или суд, за кривична дела за која су запрећене најмање три године или која су на списку. Рок је 10 дана, у хитном случају 8 сати.
law-eu-stored-content = Европска наредба за достављање садржаја: издаје је само судија или суд, за кривична дела за која су запрећене најмање три године или која су на списку. Оно што се чува предаје се онакво какво се чува. Уредба не прописује обавезу дешифровања.
law-eu-live-interception = За пресретање важи право сваке државе чланице, и обично је потребан судија. Преко границе тражи се европским налогом за истрагу (European Investigation Order).
law-eu-device-seizure = За претресање и одузимање важи право сваке државе чланице, и обично је потребан судија.
law-eu-backup = Европска наредба за достављање садржаја, упућена фирми која чува резервну копију.
law-eu-voluntary-report = Правила ограниченог трајања дозвољавају неким услугама да саме од себе траже незаконит материјал. Она дозвољавају, а не налажу. Комуникација шифрована с краја на крај изван је њиховог домашаја.
law-uk-preservation = Решење о задржавању података: чувају се подаци о комуникацији, а садржај не. Одобравају га министар и судски повереник.
law-uk-subscriber-data = Одобрење за податке о комуникацији, које даје служба независна од полиције. Без садржаја.
law-uk-traffic-data = Одобрење за податке о комуникацији, које даје служба независна од полиције. Без садржаја.
law-uk-stored-content = Циљана наредба за пресретање обухвата и оно што је оператер сачувао. Потребни су министар и судски повереник, што се зове двострука брава (double lock). Оно што таква наредба да обично не може бити доказ на суду.
law-uk-live-interception = Циљана наредба за пресретање, под двоструком бравом министра и судског повереника. Оно што таква наредба да обично не може бити доказ на суду.
law-uk-device-seizure = Циљана наредба за улазак у уређај (equipment interference): начелник полиције или министар, и судски повереник. Оно што таква наредба да може бити доказ.
law-uk-backup = Као за сачувани садржај, а упућује се фирми која чува резервну копију.
law-uk-capability-notice = Решење о техничким могућностима оспособљава оператера да извршава наредбе и може тражити да уклони заштиту коју је сам ставио. Одобравају га министар и судски повереник; пре доношења о њему се обављају консултације, може да се преиспита и тајно је. Само по себи не дозвољава никакав надзор: наредба је и даље потребна.
law-uk-voluntary-report = Услуга може нешто да пријави сама од себе.
law-us-preservation = Допис о чувању (preservation letter) замрзава евиденцију на 90 дана и може да се обнови. То је захтев по којем фирме по закону морају да поступе; суд се претходно не пита.
law-us-subscriber-data = Позив за доставу (subpoena) велике пороте или неке агенције обухвата основне податке: име, адресу, времена коришћења, трајање услуге, број или адресу прикључка, начин плаћања.
law-us-traffic-data = Наредба по одељку 2703(d): суд мора да нађе одређене чињенице које показују да је евиденција битна. Обухвата евиденцију која није садржај.
law-us-stored-content = Наредба за претресање, уз основану сумњу (probable cause).
law-us-live-interception = Наредба за прислушкивање: основана сумња, потреба коју ништа друго не задовољава, за набројана кривична дела, сваки пут на 30 дана.
law-us-device-seizure = Наредба за претресање уређаја.
law-us-backup = Наредба за претресање, уз основану сумњу, упућена фирми која чува резервну копију.
law-us-voluntary-report = Фирма која сазна за очигледне снимке злостављања деце мора да их пријави организацији NCMEC. Није обавезна да их тражи.
law-general-preservation = Подаци се неко време чувају онакви какви јесу, да би још постојали ако касније буде одобрена наредба да се предају.
law-general-subscriber-data = Најнижа степеница у већини закона: одобрава се за било које кривично дело, често је одобрава тужилац.
law-general-traffic-data = Многи закони траже судију или друго независно тело и кривично дело извесне тежине.
law-general-stored-content = Већина закона тражи судију и кривично дело извесне тежине.
law-general-live-interception = Највиша степеница у већини закона: судија, тешка кривична дела, ограничено време, а док траје, често нико не сме да сазна.
law-general-device-seizure = Судија, или сагласност онога чији је телефон. Одузимањем се долази до телефона, како год било шифровано између телефона.
law-general-backup = Као за сачувани садржај, а упућује се фирми која чува резервну копију.
law-general-capability-notice = Неки закони дозвољавају да се фирма обавеже да има средства за одговор на касније наредбе. Овде то заједно одобравају министар и судија.
law-general-voluntary-report = За пријаву наредба није потребна. Прослеђује се оно што услуга нађе или корисник пошаље.

law-none = Колико је овде познато, у том праву нема таквог средства. Наредба се одбија.
law-deadline = Рок за одговор: { NUMBER($days) } { $days ->
    [one] дан
   *[other] дана
}{ $hours ->
    [0] .
    [one] , у хитном случају { NUMBER($hours) } сат.
    [few] , у хитном случају { NUMBER($hours) } сата.
   *[other] , у хитном случају { NUMBER($hours) } сати.
}
law-lasts = Сваки пут важи { NUMBER($days) } { $days ->
    [one] дан
   *[other] дана
}.
law-secret = Ко је прими, не сме о њој да говори.
law-not-advice = Укратко и уопштено: ово није правни савет. Називи и појединости разликују се од земље до земље.
