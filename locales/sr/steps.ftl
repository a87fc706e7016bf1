### The derivation behind a verdict: forms of things held, and the rules that open them.

form-frame = порука у преносу
form-hop-record = запис запечаћен за једну везу
form-hop-hello = поздрав којим веза почиње
form-packet = пакет с адресом
form-publication = објављени кључеви телефона
form-address-book = адресар
form-row = ред базе података
form-payload = сама порука
form-history-entry = ставка историје порука
form-history = историја порука
form-envelope = коверта с више кутија
form-traffic-disclosure = одговор о саобраћају
form-subscriber-disclosure = одговор о кориснику
form-device-list = списак уређаја
form-aead-box = кутија запечаћена симетричним кључем
form-kem-box = кутија запечаћена јавним кључем
form-olm-message = порука запечаћена с краја на крај
form-aead-key = симетрични кључ
form-kem-key = приватни кључ
form-hop-keys = кључеви једне везе
form-olm-session = сесија између телефона, с новим кључем за сваку поруку
form-olm-account = кључеви идентитета телефона
form-share = један део кључа
form-copies = запечаћене копије, по једна за сваки уређај
form-group-packet = пакет упућен групи
form-group-message = запечаћена порука групи
form-group-session = кључ који телефон има за групне поруке једног пошиљаоца
form-short-key = кључ поруке, откривен сав осим неколико битова
form-puzzle = кључ поруке иза ограничене претраге
form-budget = средства да се плати претрага
form-rng-output = случајни бајтови који су отворено показани
form-trapdoor = тајни број иза случајних бројева
form-locked-phone = складиште телефона, запечаћено
form-known-pictures = потписан списак познатих слика
form-list-key = кључ којим се потписује списак
form-match-report = пријава поклапања
form-voucher = прикривен исход упоређивања
form-match-key = кључ приватног упоређивања
form-attestation = потпис произвођача на кључу енклаве
form-user-report = пријава корисника
form-committed = запечаћена порука с обавезивањем на њен садржај
form-tagged = пакет с ознаком коју је платформа ставила на обавезивање
form-franked = порука с оним што отвара њено обавезивање
form-franked-entry = примљена порука, с доказом о томе ко ју је послао
form-traced = порука с кључем за праћење порекла
form-traced-entry = примљена порука, с кључем за праћење порекла
form-franking-key = кључ којим платформа прави своје ознаке
form-trace-tag = запечаћен показивач на поруку од које је ова потекла
form-signals = бројања за сваки налог
form-vault = стање трезора који ограничава погађања
form-passcode = ПИН
form-sender-envelope = име пошиљаоца са запечаћеном поруком
form-onion-layer = један слој омота
form-log-entry = ставка дневника кључева, с доказом

keeper-ana-phone = на Анином телефону
keeper-ben-phone = на Беновом телефону
keeper-wire = у мрежи на Аниној страни
keeper-platform-store = у бази података платформе
keeper-platform-keys = међу кључевима платформе
keeper-platform-memory = у меморији платформе
keeper-agency = у трезору агенције
keeper-cloud-store = у складишту фирме за резервне копије
keeper-cloud-keys = међу кључевима фирме за резервне копије
keeper-package = предато или копирано
keeper-share-1 = код првог чувара дела кључа
keeper-share-2 = код другог чувара дела кључа
keeper-share-3 = код трећег чувара дела кључа
keeper-share-4 = код четвртог чувара дела кључа
keeper-share-5 = код петог чувара дела кључа
keeper-ghost = код скривеног примаоца
keeper-trapdoor = код онога ко има тајни број
keeper-vendor = у трезору произвођача телефона
keeper-enclave = у енклави
keeper-list-owner = код власника списка
keeper-clearing-house = у центру за пријаве
keeper-passcode = у памћењу свог власника
keeper-vault = у трезору који ограничава погађања
keeper-budget = код онога ко може да плати претрагу
keeper-relay-1 = на првом релеју
keeper-relay-2 = на другом релеју
keeper-relay-3 = на трећем релеју
keeper-seized-phone = на Беновом телефону, какав је био када је одузет
keeper-caro-phone = на Каровом телефону
keeper-dana-phone = на Данином телефону

rule-read = Није запечаћено: чита се онакво какво је.
rule-read-frame = Оно што овде путује није запечаћено: чита се онакво какво је.
rule-read-packet = Адреса пакета није запечаћена: чита се онаква каква је.
rule-read-row = Ред није запечаћен: његова поља читају се онаква каква су.
rule-read-history-entry = Ставка није запечаћена: телефон је приказује онакву каква је.
rule-read-history = Историја није запечаћена: свака порука у њој стоји онако како је телефон приказује.
rule-read-envelope = Коверта није запечаћена: кутије се ваде из ње.
rule-accept-hop = Из поздрава и приватног кључа за тај дан настају кључеви везе ({ -hpke }).
rule-open-hop = Кључеви везе отварају запис ({ -chacha20-poly1305 }).
rule-open-aead = Кључ отвара кутију ({ -chacha20-poly1305 }).
rule-open-before-handing-over = Пре него што је то предала, платформа га је отворила својим кључем ({ -chacha20-poly1305 }).
rule-open-kem = Приватни кључ отвара кутију која је запечаћена за њега ({ -hpke }).
rule-open-olm = Сесија отвара поруку ({ -olm }, { -double-ratchet }).
rule-open-prekey = Кључеви идентитета отварају прву поруку сесије ({ -olm }).
rule-combine-shares = Довољно делова заједно даје кључ ({ -shamir }).
rule-open-group = Кључ који телефон има за групне поруке тог пошиљаоца отвара и ову ({ -megolm }).
rule-search-short-key = Преостали кључеви испробавани су један по један, док један није отворио узорак.
rule-solve-puzzle = Претрага је изведена до краја и дала је кључ поруке.
rule-predict-rng = Из случајних бајтова који су отворено показани и из тајног броја следи шта је генератор дао затим, а тиме и кључ поруке ({ -dual-ec }, { -p-256 }).
rule-open-vouchers = Поклапања има довољно: њихови делови заједно дају кључ, а он отвара ваучере ({ -shamir }).
rule-check-franking = Обавезивање се отвара управо на ове речи, а ознака платформе на њему је исправна. Платформа ју је ставила када је порука послата с налога пошиљаоца.
rule-open-commitment = Обавезивање које је послато са запечаћеном поруком отвара се управо на ове речи.
rule-trace = Кључ који је стигао с поруком отвара њен показивач. Унутра је кључ поруке од које је прослеђена, или податак да је настала овде.
rule-ask-vault = Трезор још дозвољава погађање, а ПИН је тачан: оно што чува трезор и ПИН заједно дају кључ резервне копије ({ -argon2 }).
rule-check-log = Потпис дневника је исправан, а доказ показује да ставка стоји у дневнику.
rule-read-copies = Списак копија није запечаћен: вади се запечаћена копија за сваки уређај.
rule-read-report = Пријава није запечаћена: њена поља читају се онаква каква су.
rule-read-onion = Слој је отворен: у њему стоје следећа станица и оно што треба проследити.
rule-read-sender-envelope = Унутрашња коверта је отворена: у њој стоје име пошиљаоца и запечаћена порука.

## The Why panel.

why-heading-sees = Зашто { $party } може да види { $fact }?
why-heading-not = Зашто { $party } не може да види { $fact }?
why-sees = Види { $fact }. Сваки корак наведен доле изведен је на овој страници, с правим бајтовима.
why-not = Не види { $fact }. { $tried ->
    [0] Нема кључ ни за једну запечаћену ствар коју има.
    [1] Покушано је једно отварање оним што има. Тај покушај није открио { $fact }.
    [one] { NUMBER($tried) } пут је покушано отварање оним што има. Ниједан покушај није открио { $fact }.
    [few] { NUMBER($tried) } пута је покушано отварање оним што има. Ниједан покушај није открио { $fact }.
   *[other] { NUMBER($tried) } пута је покушано отварање оним што има. Ниједан покушај није открио { $fact }.
}
why-holds = Шта има
why-holds-more = { $count ->
    [1] и још једна ствар
    [one] и још { NUMBER($count) } ствар
    [few] и још { NUMBER($count) } ствари
   *[other] и још { NUMBER($count) } ствари
}
why-holds-nothing = Нема ништа у вези с овом поруком.
why-hint = Требало би још нешто. Под „Шта је потребно?” пише шта.
why-takes = Узима
why-gives = Даје
why-result = Добијено
why-read-from-step = прочитано из онога што је дао { NUMBER($number) }. корак
why-read-from = прочитано без отварања: { $what }, { $keeper }
why-step = { NUMBER($number) }. корак
why-from-step = оно што је дао { NUMBER($number) }. корак
why-key = кључ с отиском { $fingerprint }
held-since = { $keeper }, од { NUMBER($day) }. дана
held-about = { $first }, { $second }
held-size = { $count ->
    [one] { NUMBER($count) } бајт
    [few] { NUMBER($count) } бајта
   *[other] { NUMBER($count) } бајтова
}
bytes-show = Прикажи бајтове
bytes-of = Бајтови: { $what }
fingerprint-of = Отисак (SHA-256): { $what }. Сам кључ се никада не приказује.
explain-fact = Податак

## What would it take.

ways-heading = Шта је потребно да { $party } види { $fact }
ways-nothing-more = Ништа више. Већ види { $fact }.
ways-intro = { $count ->
    [1] Један најмањи скуп додатних ствари открио би { $fact }:
    [one] { NUMBER($count) } најмањи скуп додатних ствари открио би { $fact }. Довољан је било који:
    [few] { NUMBER($count) } најмања скупа додатних ствари открила би { $fact }. Довољан је било који:
   *[other] { NUMBER($count) } најмањих скупова додатних ствари открило би { $fact }. Довољан је било који:
}
# Opens the list of sets that were said in one above it.
ways-each = Сваки од ових скупова ({ NUMBER($count) })
ways-and = и
ways-or-word = или
ways-cannot = Ништа што 10. дана постоји било где у овом извођењу не би открило { $fact }.
ways-cannot-not-never = То не значи „никада”. Значи да је оно што би било потребно до 10. дана избрисано, или да никада није ни настало. Неко ко је на време направио копију могао би да буде у друкчијем положају; копије које су направили други овде се не рачунају. Одговор је потпун за правила која ова страница познаје.
ways-complete = Нађено претрагом по правилима која ова страница познаје, и потпуно за та правила.
ways-run = Покрени
ways-run-with = Покрени уз { $ways }
ways-ran = Уз { $ways } догодило се ово:
ways-ran-not = Уз { $ways } извођење није открило { $fact }.
