### The drawing: short texts that stand under names and on slips.

## Under a party's name

# While the reader predicts and has not said anything.
scene-status-unasked = ?
# The words lie open where this party looks.
scene-status-reads = чита поруку
# The same for a thief or an order: every misfortune and every order that succeeds is told so.
scene-status-reads-if = чита поруку, ако се то деси
# The words are sealed where this party looks, and it opens them with what it holds.
scene-status-opens = отвара и чита поруку
scene-status-opens-if = отвара и чита поруку, ако се то деси
# The same with a key that is drawn. $key: one of key-…. Serbian: accusative after “уз”.
scene-status-opens-with = чита уз { $key }
scene-status-opens-with-if = чита уз { $key }, ако се то деси
# Nothing that exists would let this party read the words.
scene-status-cannot = не може да прочита

# Reads later messages, and lacks something for this one. $status: one of
# scene-if-…, in the second one of scene-short-if-….
scene-status-later = чита касније поруке, ову { $status }
scene-short-status-later = чита новије, ову { $status }

# What a party would need in addition, as short as can be: it stands under a name.
# Either of the two phones would do, and nothing else.
scene-if-a-phone = само уз неки телефон
# $things: a source (from scene-source-…), or two joined by scene-if-both.
scene-if-with = само уз { $things }
scene-if-with-or-a-phone = само уз { $things }, или телефон
# There are other sets of things that would do: this is an example.
scene-if-with-for-example = само уз још нешто, нпр. { $things }
# Needs more than can be said here.
scene-if-several = само ако …
# Two sources, needed together.
scene-if-both = { $first } и { $second }
# Three sources, needed together.
scene-if-three = { $first }, { $second } и { $third }
# The same in fewer words, for phones and projectors. Stands under a name.
scene-short-if-a-phone = уз телефон
scene-short-if-with = уз { $things }
scene-short-if-with-or-a-phone = уз { $things }, или телефон
scene-short-if-with-for-example = нпр. уз { $things }
scene-short-if-several = само ако …
scene-short-if-both = { $first } + { $second }
scene-short-if-three = { $first } + { $second } + { $third }
# Stands inside the gate through which a dashed sightline passes; two or three letters.
scene-gate = ако

# What a screen reader says of an eye. $party: its name. $status: one of the above.
scene-eye-spoken = { $party }: { $status }
# $status: one of scene-if-….
scene-eye-spoken-only-if = { $party }: чита { $status }
# $spoken: one of the above.
scene-eye-spoken-later = { $spoken }. Касније поруке чита.
scene-eye-spoken-unasked = { $party }: још нисте рекли шта очекујете

## On the drawing

# The name of the drawing, for a screen reader.
scene-title = Ко види поруку и где
# What is drawn, for a screen reader.
scene-description = Порука иде од Аниног телефона преко мреже и платформе до Беновог телефона. Свака страна је гледа са свог места. Клин који допире до речи: чита их. Линија која се завршава попречном цртом: не може. Испрекидана линија кроз капију: само ако би имала још нешто.
# The machines that both pass and keep the message.
scene-platform = Платформа
# The last line of a slip when the message does not fit. $count: words left out.
scene-more-words = { $count ->
    [one] + још { NUMBER($count) } реч
    [few] + још { NUMBER($count) } речи
   *[other] + још { NUMBER($count) } речи
}
# Where no copy of the message lies.
scene-no-copy = овде нема копије
# Where a key lies, and no copy of any message.
scene-only-a-key = кључ, без порука
# Where the words cannot be read, but something else was opened.
scene-instead-picture = слика, а не речи
scene-instead-later = копије каснијих порука, не ове
# Relays on a wire. $count-word: a number word. Serbian: that is feminine, so two
# relays, masculine, are written out.
scene-relays = { $count ->
    [1] један релеј
    [2] два релеја
    [one] { $count-word } релеј
    [few] { $count-word } релеја
   *[other] { $count-word } релеја
}
# Heads the parties that have nothing to look at under this design.
scene-apart = У овом систему немају шта да гледају

## Places, short enough to stand on a slip

scene-place-ana-phone = Анин телефон
scene-place-first-wire = Анина мрежа
scene-place-passing = У пролазу
scene-place-store = Сачувано
scene-place-second-wire = Бенова мрежа
scene-place-ben-phone = Бенов телефон
scene-place-enclave = Енклава
scene-place-dana-phone = Данин телефон
scene-place-agency = Агенција
scene-place-holders = Чувари делова
scene-place-ghost = Скривени прималац
scene-place-trapdoor = Ко зна број
scene-place-budget = Ко може да плати
scene-place-list-owner = Власник списка
scene-place-clearing-house = Центар за пријаве
scene-place-caro-phone = Каров телефон
scene-place-vendor = Произвођач
scene-place-vault = Трезор
scene-place-seized-phone = Бенов телефон, одузет закључан
scene-place-cloud = Фирма за копије

## Sources, short enough to stand under a name; each is used in “only with …”.
## Serbian: accusative after “уз”.

scene-source-ana-phone = Анин телефон
scene-source-ben-phone = Бенов телефон
scene-source-wire-recording = снимак мреже
scene-source-platform-store-7 = базу
scene-source-platform-store-10 = новији део базе
scene-source-platform-keys = кључеве платформе
scene-source-platform-memory = меморију сервера
scene-source-agency-key = кључ за приступ
scene-source-cloud-store = резервне копије
scene-source-cloud-key = кључ за копије
scene-source-share-1 = 1. део кључа
scene-source-share-2 = 2. део кључа
scene-source-share-3 = 3. део кључа
scene-source-share-4 = 4. део кључа
scene-source-share-5 = 5. део кључа
scene-source-ghost-key = скривени кључ
scene-source-trapdoor = тајни број
scene-source-vendor-key = кључ произвођача
scene-source-enclave-key = кључ енклаве
scene-source-list-key = кључ списка
scene-source-passcode = ПИН
scene-source-vault = трезор
scene-source-budget = велики буџет
scene-source-relay-1 = први релеј
scene-source-relay-2 = други релеј
scene-source-relay-3 = трећи релеј
scene-source-report = пријаву
scene-source-caro-phone = Каров телефон
scene-source-dana-phone = Данин телефон

# Any so many of the shares of a key; used as a source is. $needed, $of: number words.
scene-shares = { $needed } од { $of } делова кључа
scene-short-shares = { $needed } од { $of } делова

# The same in fewer words, for phones and projectors; each is used in “if …”.
scene-short-source-ana-phone = Анин телефон
scene-short-source-ben-phone = Бенов телефон
scene-short-source-wire-recording = снимак мреже
scene-short-source-platform-store-7 = базу
scene-short-source-platform-store-10 = новији део базе
scene-short-source-platform-keys = кључеве платформе
scene-short-source-platform-memory = меморију сервера
scene-short-source-agency-key = кључ за приступ
scene-short-source-cloud-store = копије
scene-short-source-cloud-key = кључ за копије
scene-short-source-share-1 = 1. део
scene-short-source-share-2 = 2. део
scene-short-source-share-3 = 3. део
scene-short-source-share-4 = 4. део
scene-short-source-share-5 = 5. део
scene-short-source-ghost-key = скривени кључ
scene-short-source-trapdoor = тајни број
scene-short-source-vendor-key = кључ произвођача
scene-short-source-enclave-key = кључ енклаве
scene-short-source-list-key = кључ списка
scene-short-source-passcode = ПИН
scene-short-source-vault = трезор
scene-short-source-budget = велики буџет
scene-short-source-relay-1 = 1. релеј
scene-short-source-relay-2 = 2. релеј
scene-short-source-relay-3 = 3. релеј
scene-short-source-report = пријаву
scene-short-source-caro-phone = Каров телефон
scene-short-source-dana-phone = Данин телефон

## Keys, drawn where they sit. Serbian: masculine inanimate singular, so that one
## form is both nominative (“овде стоји …”) and accusative (“чита уз …”).

key-ratchet = низ кључева разговора, од којих се сваки после употребе брише
key-hop = кључ везе
key-storage = кључ складишта
key-access = кључ за приступ
key-backup = кључ за копије
key-share = део кључа за приступ
key-ghost = кључ скривеног примаоца
key-trapdoor = тајни број
key-vendor = кључ произво­ђача
key-enclave = кључ енклаве
key-operator = кључ оператера
key-long-term = трајни кључ примаоца
key-group = скуп кључева групе
key-own = сопствени кључ Ане и Бена, који апликација нема
key-list = кључ којим се потписује списак
key-reports = кључ који отвара пријаве
# Not keys, but drawn like them.
key-budget = буџет за велику претрагу
key-vault = трезор који дозвољава десет погађања
key-passcode = запамћен ПИН
# The pieces of a key, drawn together. $needed, $of: number words.
key-pieces = { $of } делова: било која { $needed } дају кључ

## The key to the drawing: what each sign means.

legend-label = Легенда
legend-wedge = чита речи
legend-gate = било би потребно то што пише
legend-bar = ништа што постоји 10. дана не би их отворило
legend-words = читљиво на овом месту
legend-sealed = запечаћено на овом месту
legend-key = кључ, на месту где се чува
