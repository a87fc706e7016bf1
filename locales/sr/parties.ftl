### Who looks. For each party: its name, a short name for the table and the
### projector, the words for it inside a sentence, and where it stands.
###
### Serbian: party-…-phrase is in the nominative, always singular: a subject, or
### a list after a colon.

party-ana-phone-name = Анин телефон
party-ana-phone-short = Анин телефон
party-ana-phone-phrase = Анин телефон
party-ana-phone-stands = Телефон оне која шаље, откључан, 10. дана.

party-ben-phone-name = Бенов телефон
party-ben-phone-short = Бенов телефон
party-ben-phone-phrase = Бенов телефон
party-ben-phone-stands = Телефон онога ко прима, откључан, 10. дана.

party-network-name = Мрежа
party-network-short = Мрежа
party-network-phrase = мрежа
party-network-stands = Власник бежичне мреже (Wi-Fi) или интернет провајдер на Аниној страни; снима од 0. дана.

party-platform-name = Платформа
party-platform-short = Платформа
party-platform-phrase = платформа
party-platform-stands = Фирма која преноси поруке; њена услуга ради онако како је замишљена.

party-insider-name = Запослени у платформи
party-insider-short = Запослени
party-insider-phrase = неко ко је запослен у платформи
party-insider-stands = Може да претражује базу и чита меморију сервера. Не може да мења програм.

party-thief-name = Крадљивац базе
party-thief-short = Крадљивац
party-thief-phrase = крадљивац базе
party-thief-stands = Има једну копију базе података платформе, ако 7. дана буде украдена. Нема кључеве ни снимак саобраћаја.

party-cloud-name = Фирма за резервне копије
party-cloud-short = Фирма за копије
party-cloud-phrase = фирма за резервне копије
party-cloud-stands = Чува резервне копије телефона и кључеве за њих, ако их држи.

party-police-subscriber-name = Полиција: подаци о кориснику
party-police-subscriber-short = Полиција: корисник
party-police-subscriber-phrase = полиција с наредбом за податке о кориснику
party-police-subscriber-stands = Од платформе добија податке о отварању налога и последњем коришћењу, ако се наредба уручи и на њу се одговори.

party-police-traffic-name = Полиција: подаци о саобраћају
party-police-traffic-short = Полиција: саобраћај
party-police-traffic-phrase = полиција с наредбом за податке о саобраћају
party-police-traffic-stands = Добија податке о томе ко је коме писао и када, ако се 7. дана наредба уручи и на њу се одговори.

party-police-content-name = Полиција: сачувани садржај
party-police-content-short = Полиција: садржај
party-police-content-phrase = полиција с наредбом за сачувани садржај
party-police-content-stands = Добија оно што платформа чува, отворено ако платформа то може да отвори, ако се 7. дана наредба уручи и на њу се одговори.

party-police-intercept-name = Полиција: пресретање
party-police-intercept-short = Полиција: пресретање
party-police-intercept-phrase = полиција која пресреће од 7. дана
party-police-intercept-stands = Од 7. дана добија саобраћај платформе, ако се наредба уручи и изврши. Ништа што је сачувано раније.

party-police-device-name = Полиција с Беновим телефоном
party-police-device-short = Полиција: телефон
party-police-device-phrase = полиција с Беновим телефоном
party-police-device-stands = Има Бенов телефон, откључан, ако буде одузет 7. дана.

party-police-backup-name = Полиција: резервне копије
party-police-backup-short = Полиција: копије
party-police-backup-phrase = полиција с наредбом за резервне копије
party-police-backup-stands = Добија оно што чува фирма за резервне копије, ако се 7. дана наредба уручи и на њу се одговори.

party-police-notice-name = Полиција: решење о приступу
party-police-notice-short = Полиција: решење
party-police-notice-phrase = полиција с решењем о приступу
party-police-notice-stands = Од 7. дана користи механизам приступа уграђен у систем, ако се решење уручи и по њему поступи. Ништа ако таквог механизма нема.

party-foreign-name = Орган друге државе
party-foreign-short = Друга држава
party-foreign-phrase = орган друге државе
party-foreign-stands = Власт друге државе, ако добије оно што овде дају наредба за садржај и решење о приступу.

party-key-thief-name = Крадљивац кључа
party-key-thief-short = Крадљивац кључа
party-key-thief-phrase = крадљивац кључа
party-key-thief-stands = Има најмоћнију тајну коју систем чува, ако буде украдена. Ништа ако такве тајне нема.

party-list-owner-name = Власник списка
party-list-owner-short = Власник списка
party-list-owner-phrase = власник списка
party-list-owner-stands = Води списак познатих слика, ако га систем има. Не прима пријаве.

party-clearing-house-name = Центар за пријаве
party-clearing-house-short = Центар за пријаве
party-clearing-house-phrase = центар за пријаве
party-clearing-house-stands = Прима пријаве, ако их систем шаље.
