### How the message is carried. For each design: its name, one line that says
### what is sealed where, and the words after “With”.
###
### Serbian: design-…-with always stands after “уз” and is in the accusative.

group-baselines = Основни системи
group-lawful-access = Уграђени приступ
group-detection = Откривање
group-edges = На рубовима система

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

design-escrow-name = { -key-escrow(at: "start") }
design-escrow-with = { -key-escrow }
design-escrow-line = Запечаћена с краја на крај, а кључ сваке поруке запечаћен је и кључем једне агенције.

design-backup-plain-name = Копија под кључем фирме
design-backup-plain-with = резервну копију под кључем фирме
design-backup-plain-line = На путу запечаћена с краја на крај. Сваке ноћи оба телефона шаљу копију своје историје порука фирми за резервне копије, под кључевима које та фирма држи.
