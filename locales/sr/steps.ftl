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

rule-read = Није запечаћено: чита се онакво какво је.
rule-read-frame = Оно што овде путује није запечаћено: чита се онакво какво је.
rule-read-packet = Адреса пакета није запечаћена: чита се онаква каква је.
rule-read-row = Ред није запечаћен: његова поља читају се онаква каква су.
rule-read-history-entry = Ставка није запечаћена: телефон је приказује онакву каква је.
rule-read-history = Историја није запечаћена: свака порука у њој стоји онако како је телефон приказује.
rule-read-envelope = Коверта није запечаћена: кутије се ваде из ње.
rule-accept-hop = Из поздрава и приватног кључа за тај дан настају кључеви везе ({ -hpke }).
rule-open-hop = Кључеви везе отварају запис ({ -aes-gcm }).
rule-open-aead = Кључ отвара кутију ({ -aes-gcm }).
rule-open-before-handing-over = Пре него што је то предала, платформа га је отворила својим кључем ({ -aes-gcm }).
rule-open-kem = Приватни кључ отвара кутију која је запечаћена за њега ({ -hpke }).
rule-open-olm = Сесија отвара поруку ({ -olm }, { -double-ratchet }).
rule-open-prekey = Кључеви идентитета отварају прву поруку сесије ({ -olm }).
rule-combine-shares = Довољно делова заједно даје кључ ({ -shamir }).

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
why-no-run = Још нема шта да се објасни: ништа није изведено.
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
ways-and = и
ways-or-word = или
ways-cannot = Ништа што 10. дана постоји било где у овом извођењу не би открило { $fact }.
ways-cannot-not-never = То не значи „никада”. Значи да је оно што би било потребно до 10. дана избрисано, или да никада није ни настало. Неко ко је на време направио копију могао би да буде у друкчијем положају; копије које су направили други овде се не рачунају. Одговор је потпун за правила која ова страница познаје.
ways-complete = Нађено претрагом по правилима која ова страница познаје, и потпуно за та правила.
ways-run = Покрени
ways-run-with = Покрени уз { $ways }
ways-ran = Уз { $ways } догодило се ово:
ways-ran-not = Уз { $ways } извођење није открило { $fact }.
