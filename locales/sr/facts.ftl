### What can be seen: a label, and the words for it inside a sentence.
###
### Serbian: fact-…-phrase is always an object, in the accusative or as a clause.

fact-words = Речи
fact-words-phrase = речи
fact-earlier-words = Раније речи, 1. дан
fact-earlier-words-phrase = раније речи од 1. дана
fact-later-words = Касније речи, 9. дан
fact-later-words-phrase = касније речи од 9. дана
fact-picture = Слика
fact-picture-phrase = слику
fact-sender = Пошиљалац
fact-sender-phrase = ко је послао поруку
fact-recipient = Прималац
fact-recipient-phrase = коме је порука упућена
fact-time = Дан
fact-time-phrase = ког дана је порука послата
fact-size = Величина
fact-size-phrase = величину поруке
fact-sender-ip = Анина адреса
fact-sender-ip-phrase = мрежну адресу Аниног телефона
fact-contacts = Анини контакти
fact-contacts-phrase = Анин адресар
fact-device-list = Списак уређаја
fact-device-list-phrase = тачан списак уређаја за које је порука запечаћена
fact-list-match = Поклапање са списком
fact-list-match-phrase = поклапање са списком познатих слика
fact-authorship = Доказ о аутору
fact-authorship-checked = проверено
fact-authorship-phrase = проверен доказ да су речи написане с Аниног налога

value-day = { NUMBER($day) }. дан
value-bytes = { $count ->
    [one] { NUMBER($count) } бајт
    [few] { NUMBER($count) } бајта
   *[other] { NUMBER($count) } бајтова
}
