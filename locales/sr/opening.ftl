### The calm opening: one message, one question, one prediction.

opening-title = Ко може да види шта шаљете?
opening-intro = Ана шаље поруку Бену. Док куцате, на овој страници ради право шифровање, а ви можете да погледате очима сваке стране.

predict-question = Уз { $with }, { $count ->
    [0] ко може да прочита поруку?
    [1] може ли ова страна да прочита поруку?
    [one] које од ових { $count-word } страна могу да прочитају поруку?
    [few] које од ове { $count-word } стране могу да прочитају поруку?
   *[other] које од ових { $count-word } страна могу да прочитају поруку?
}
predict-how = Кажите шта очекујете, па погледајте. Нема бодова.
predict-options = Чита: довољно је оно што има. Само ако: било би потребно још нешто, на пример кључ или телефон. Не може: не би помогло ништа што постоји.
predict-sees = Чита
predict-sees-if = Ако се то деси: чита
predict-only-if = Само ако …
predict-cannot = Не може
predict-party = { $party }: шта очекујете?
predict-show = Прикажи
predict-skip = Прескочи погађање

predict-result = { $asked ->
    [0] Нисте погађали. Ево шта је програм нашао.
   *[other] Ево шта сте рекли и шта је програм нашао.
}
predict-same = како сте и рекли
predict-other = рекли сте: { $guess }
predict-open = без одговора
predict-done = Затвори поређење
predict-again = Предвиди за овај систем
