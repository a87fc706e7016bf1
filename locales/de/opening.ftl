### The calm opening: one message, one question, one prediction.

opening-title = Wer kann sehen, was du verschickst?
opening-intro = Ana schickt Ben eine Nachricht. Während du tippst, läuft auf dieser Seite echte Verschlüsselung, und du kannst mit den Augen jedes Akteurs hinschauen.

# $with: a design in the dative.
predict-question = { $count ->
    [0] Wer kann die Nachricht bei { $with } lesen?
    [one] Kann dieser Akteur die Nachricht bei { $with } lesen?
   *[other] Welche dieser { $count-word } Akteure können die Nachricht bei { $with } lesen?
}
predict-how = Sag, was du erwartest, und sieh dann nach. Es gibt keine Punkte.
predict-options = „Liest“: mit dem, was schon da ist. „Nur wenn“: Es müsste noch etwas hinzukommen, etwa ein Schlüssel oder ein Handy. „Kann nicht“: Nichts, was es gibt, würde genügen.
predict-sees = Liest
predict-sees-if = Falls es dazu kommt: liest
predict-only-if = Nur wenn …
predict-cannot = Kann nicht
predict-party = { $party }: Was erwartest du?
predict-show = Zeigen
predict-skip = Überspringen

predict-result = { $asked ->
    [0] Du hast nichts vermutet. Das hat der Durchlauf ergeben.
   *[other] Das hast du vermutet, und das hat der Durchlauf ergeben.
}
predict-same = wie vermutet
predict-other = vermutet: { $guess }
predict-open = keine Vermutung
predict-done = Vergleich schließen
predict-again = Vermutung zu dieser Variante
