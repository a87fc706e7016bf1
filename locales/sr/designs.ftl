### How the message is carried. For each design: its name, one line that says
### what is sealed where, and the words after “With”.
###
### Serbian: design-…-with always stands after “уз” and is in the accusative.

group-baselines = Основни системи
group-lawful-access = Уграђени приступ
group-detection = Откривање
group-edges = На рубовима система

## Baselines.

design-postcard-name = Без шифровања
design-postcard-with = слање без шифровања
design-postcard-line = Речи путују и чувају се тачно онако како их је Ана откуцала.

design-transport-name = { -transport-encryption(at: "start") }
design-transport-with = { -transport-encryption }
design-transport-line = Запечаћена од Аниног телефона до платформе и поново одатле до Беновог. У међувремену је платформа отвара и чува читљиву.

design-at-rest-name = Шифровано складиште
design-at-rest-with = шифровано складиште
design-at-rest-line = Запечаћена на свакој деоници, као и у складишту. Кључ складишта је у трезору који користе сервери платформе.

design-e2ee-name = { -end-to-end-encryption(at: "start") }
design-e2ee-with = { -end-to-end-encryption }
design-e2ee-line = Запечаћена на Анином телефону, отворена на Беновом. Платформа прослеђује запечаћену поруку с читљивом адресом.

design-e2ee-group-name = С краја на крај у групи
design-e2ee-group-with = { -end-to-end-encryption } у групи
design-e2ee-group-line = Запечаћена на Анином телефону за сваког члана групе. Каро у групу улази 3. дана, а излази из ње 8. дана; кључеви групе тада се сваки пут мењају.

design-mail-name = Шифрована е-пошта
design-mail-with = шифровану е-пошту
design-mail-line = Текст писма запечаћен је Беновим трајним кључем. Заглавље, у којем пише ко коме пише и када, платформи остаје читљиво.

## Built-in access.

design-escrow-name = { -key-escrow(at: "start") }
design-escrow-with = { -key-escrow }
design-escrow-line = Запечаћена с краја на крај, а кључ сваке поруке запечаћен је и кључем једне агенције.

design-split-escrow-name = { -key-escrow(at: "start") } у пет делова
design-split-escrow-with = { -key-escrow } у пет делова
design-split-escrow-line = Запечаћена с краја на крај, а кључ сваке поруке запечаћен је и кључем за приступ који је подељен на пет чувара. Било која тројица заједно могу да отворе.

design-ghost-name = { -hidden-recipient(at: "start") }
design-ghost-with = { -hidden-recipient(case: "accusative") }
design-ghost-line = Запечаћена с краја на крај. По решењу, од 7. дана платформа додаје још једног примаоца, којег апликације не приказују.

design-ghost-watched-name = { -hidden-recipient(at: "start") } под провером
design-ghost-watched-with = { -hidden-recipient(case: "accusative") } и { -key-log }
design-ghost-watched-line = Исто што и { -hidden-recipient }, али кључ сваког уређаја стоји у јавном дневнику који телефони проверавају. Они упозоре и наставе.

design-weak-keys-name = Кратки кључеви
design-weak-keys-with = кратке кључеве
design-weak-keys-line = Запечаћена с краја на крај, али су кључеви порука тако кратки да се могу наћи испробавањем свих могућности.

design-crumple-name = Скупа загонетка за сваку поруку
design-crumple-with = скупу загонетку за сваку поруку
design-crumple-line = Запечаћена с краја на крај, а свака порука може да се отвори и претрагом чија је цена велика, али ограничена.

design-rng-trapdoor-name = Предвидљиви случајни бројеви
design-rng-trapdoor-with = предвидљиве случајне бројеве
design-rng-trapdoor-line = Запечаћена с краја на крај, а кључеви порука настају од случајних бројева које може да предвиди онај ко има један тајни број.

design-device-escrow-name = Произвођачев кључ за телефон
design-device-escrow-with = произвођачев кључ за телефон
design-device-escrow-line = Запечаћена с краја на крај. Бенов телефон је закључан када га одузму; кључ произвођача отвара тај један телефон.

## Detection.

design-server-scan-name = Упоређивање на серверу
design-server-scan-with = упоређивање на серверу
design-server-scan-line = Запечаћена на свакој деоници. Платформа упоређује слике са списком познатих и пријављује поклапање.

design-client-scan-name = Упоређивање на телефону
design-client-scan-with = упоређивање на телефону
design-client-scan-line = Запечаћена с краја на крај. Пре печаћења апликација упоређује слику са списком. Поклапање се пријављује, а порука се шаље.

design-client-scan-threshold-name = { -private-matching(at: "start") } с прагом
design-client-scan-threshold-with = { -private-matching } и праг
design-client-scan-threshold-line = Запечаћена с краја на крај. Уз сваку слику путује запечаћен ваучер. Ваучери се отварају тек када има три поклапања.

design-client-block-name = Блокирање на телефону
design-client-block-with = блокирање на телефону
design-client-block-line = Запечаћена с краја на крај. Слику која је на списку апликација изоставља, речи шаље и никоме ништа не јавља.

design-enclave-scan-name = Упоређивање у енклави
design-enclave-scan-with = упоређивање у енклави
design-enclave-scan-line = Запечаћена за издвојен хардвер код платформе, који упоређује слику, јавља поклапање и поново печати поруку, за Бена.

design-user-report-name = Пријава корисника с доказом
design-user-report-with = пријаве корисника које могу да се докажу
design-user-report-line = Запечаћена с краја на крај. Ако Бен пријави поруку, платформа може да провери да ли је послата с Аниног налога.

design-user-report-plain-name = Пријава корисника без доказа
design-user-report-plain-with = пријаве корисника без доказа
design-user-report-plain-line = Запечаћена с краја на крај. Бен може да пријави поруку; ништа не показује да ли је пријава истинита.

design-traceback-name = { -traceback(at: "start") } прослеђених порука
design-traceback-with = { -traceback } прослеђених порука
design-traceback-line = Запечаћена с краја на крај. Ана прослеђује поруку коју је добила од Дане. С поруком путују запечаћени показивачи, а Бенова пријава омогућује платформи да их отвори.

design-signals-name = Знаци у понашању
design-signals-with = знаке у понашању
design-signals-line = Запечаћена с краја на крај. Платформа гледа само понашање: ко пише коликом броју људи, колико често и колико много.

## Around the edges.

design-backup-plain-name = Копија под кључем фирме
design-backup-plain-with = резервну копију под кључем фирме
design-backup-plain-line = На путу запечаћена с краја на крај. Сваке ноћи оба телефона шаљу копију своје историје порука фирми за резервне копије, под кључевима које та фирма држи.

design-backup-sealed-name = Копија под сопственим ПИН-ом
design-backup-sealed-with = резервну копију под ПИН-ом
design-backup-sealed-line = Запечаћена с краја на крај, а резервна копија је под ПИН-ом. Отвара се само заједно с трезором који дозвољава десет погађања; кључ трезора нема нико.

design-disappearing-name = Нестајуће поруке
design-disappearing-with = нестајуће поруке
design-disappearing-line = Запечаћена с краја на крај. Поруке и њихови кључеви бришу се после једног дана.

design-sealed-sender-name = { -sealed-sender(at: "start") }
design-sealed-sender-with = { -sealed-sender(case: "accusative") }
design-sealed-sender-line = Запечаћена с краја на крај. Име пошиљаоца је унутар коверте, а она стиже новом везом која не наводи ниједан налог.

design-onion-name = { -onion-routing(at: "start") }
design-onion-with = { -onion-routing }
design-onion-line = Запечаћена с краја на крај и послата преко три релеја. Сваки отвара један слој, у којем пише само која је следећа станица.

design-own-layer-name = Сопствено шифровање корисника
design-own-layer-with = сопствено шифровање корисника изнад система с { -key-escrow(case: "instrumental") }
design-own-layer-line = Ана и Бен шифрују текст пре него што га апликација види. У апликацију испод тога уграђено је { -key-escrow }.

design-endpoint-implant-name = Полицијски програм на телефону
design-endpoint-implant-with = полицијски програм на Беновом телефону
design-endpoint-implant-line = Запечаћена с краја на крај. Седмог дана, по наредби, полицијски програм на Беновом телефону предаје његову историју порука, а од тада и сваку поруку.

design-cooperating-member-name = Члан који сарађује
design-cooperating-member-with = Бенову сарадњу с полицијом
design-cooperating-member-line = Запечаћена с краја на крај. Седмог дана Бен показује полицији своју историју порука, а од тада и сваку поруку.

design-run-by-police-name = Услуга коју води полиција
design-run-by-police-with = услугу коју води полиција
design-run-by-police-line = Запечаћена с краја на крај између телефона, али апликација сваку поруку печати и кључем који држи оператер услуге. Оператер је полиција.
