### The calm opening: one message, one question, one prediction.

opening-title = Who can see what you send?
opening-intro = Ana sends Ben a message. Real encryption runs in this page as you type, and you can look through each party’s eyes.

predict-question = With { $with }, { $count ->
    [one] can this party read it?
   *[other] which of these { $count-word } can read it?
}
predict-how = Say what you expect, then look. There is no score.
predict-options = Reads it: with what it has. Only if: it would need something more, such as a key or a phone. Cannot: nothing that exists would do.
predict-sees = Reads it
predict-sees-if = If it happens: reads it
predict-only-if = Only if …
predict-cannot = Cannot
predict-party = { $party }: what do you expect?
predict-show = Show me
predict-skip = Skip the guess

predict-result = { $asked ->
    [0] You made no guess. Here is what the run found.
   *[other] Here is what you said, and what the run found.
}
predict-same = as you said
predict-other = you said: { $guess }
predict-open = no guess
predict-done = Close the comparison
predict-again = Predict for this design
