### Where things that exist are kept: the words of an “only if” answer.
###
### Serbian: every source is worded so that nominative and accusative are the
### same, because it stands alone, in lists, and after “уз”.

source-ana-phone = Анин телефон
source-ben-phone = Бенов телефон
source-wire-recording = снимак мреже на Аниној страни
source-platform-store-7 = садржај базе платформе (7. дан)
source-platform-store-10 = оно што је у базу стигло после 7. дана
source-platform-keys = свежањ кључева платформе
source-platform-memory = садржај меморије сервера платформе
source-agency-key = агенцијин кључ за приступ
source-cloud-store = копије сачуване код фирме за резервне копије
source-cloud-key = кључ фирме за резервне копије
source-share-1 = 1. део кључа за приступ
source-share-2 = 2. део кључа за приступ
source-share-3 = 3. део кључа за приступ
source-share-4 = 4. део кључа за приступ
source-share-5 = 5. део кључа за приступ
source-ghost-key = свежањ кључева скривеног примаоца
source-trapdoor = тајни број иза случајних бројева
source-vendor-key = кључ произвођача телефона
source-enclave-key = кључ енклаве
source-list-key = кључ којим се потписује списак
source-passcode = ПИН власника
source-vault = трезор који ограничава погађања
source-budget = довољно рачунарске снаге за претрагу
source-relay-1 = оно што има први релеј
source-relay-2 = оно што има други релеј
source-relay-3 = оно што има трећи релеј
source-report = садржај пријаве, онако како је послата
source-caro-phone = Каров телефон
source-dana-phone = Данин телефон

## The same where room is short: in the cells of the table.

source-ana-phone-short = Анин телефон
source-ben-phone-short = Бенов телефон
source-wire-recording-short = снимак мреже
source-platform-store-7-short = садржај базе
source-platform-store-10-short = новији део базе
source-platform-keys-short = свежањ кључева
source-platform-memory-short = садржај меморије
source-agency-key-short = кључ агенције
source-cloud-store-short = копије
source-cloud-key-short = кључ за копије
source-share-1-short = 1. део
source-share-2-short = 2. део
source-share-3-short = 3. део
source-share-4-short = 4. део
source-share-5-short = 5. део
source-ghost-key-short = скривени кључ
source-trapdoor-short = тајни број
source-vendor-key-short = кључ произвођача
source-enclave-key-short = кључ енклаве
source-list-key-short = кључ списка
source-passcode-short = ПИН
source-vault-short = трезор
source-budget-short = буџет за рачунање
source-relay-1-short = 1. релеј
source-relay-2-short = 2. релеј
source-relay-3-short = 3. релеј
source-report-short = садржај пријаве
source-caro-phone-short = Каров телефон
source-dana-phone-short = Данин телефон

cell-if-a-phone = телефон
cell-if-both = { $first } и { $second }
cell-if-or-a-phone = { $things }, или телефон
cell-if-for-example = { $things }, или друкчије
cell-if-several = више ствари
# Any so many of the shares of a key. $needed, $of: number words.
cell-shares = било која { $needed } од { $of } делова

## Several sets of sources that differ only in which of some alike things they
## take, said in one. $needed, $of: number words. Serbian: these are feminine,
## which shows only in one and two; “ствари” agrees with them, “делова” with
## three and more.

any-shares = било која { $needed } од { $of } делова кључа
# $of: a list of things.
any-of = било које { $needed } од ових ствари: { $of }

### Places along the message’s way.

place-ana-phone = На Анином телефону
place-first-wire = На путу од Аниног телефона до платформе
place-passing = У меморији платформе, у пролазу
place-store = У бази података платформе
place-second-wire = На путу од платформе до Беновог телефона
place-ben-phone = На Беновом телефону
place-enclave = У енклави, у пролазу
place-dana-phone = На Данином телефону, с којег је Ана добила поруку
place-agency = Код агенције
place-holders = Код чувара делова кључа
place-ghost = Код скривеног примаоца
place-trapdoor = Код онога ко зна тајни број
place-budget = Код онога ко може да плати претрагу
place-list-owner = Код власника списка
place-clearing-house = У центру за пријаве
place-caro-phone = На Каровом телефону
place-vendor = Код произвођача телефона
place-vault = У трезору
place-seized-phone = На Беновом телефону какав је одузет, закључан
place-cloud = Код фирме за резервне копије

### The drawn test cards.

card-kite = Папирни змај
card-sandcastle = Кула од песка
card-red-triangle = Црвени троугао
