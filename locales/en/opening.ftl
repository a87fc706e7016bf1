### The calm opening: one message, one question, one prediction.

opening-title = Who can see what you send?
opening-intro = Ana sends Ben a message. Real encryption runs in this page as you type, and you can look through each party’s eyes.

predict-question = With { $with }, { $count ->
    [one] can this party read it?
   *[other] which of these { $count-word } can read it?
}
predict-how = Say what you expect, then look. There is no score.
predict-sees = Reads it
predict-only-if = Only if …
predict-cannot = Cannot
predict-party = { $party }: what do you expect?
predict-show = Show me
predict-skip = Skip the guess

predict-result = { $asked ->
    [0] You made no guess. Here is what the run found.
    [one] { $right ->
        [0] You made one guess. The run found otherwise.
       *[other] You made one guess. The run found the same.
    }
   *[other] You made { $asked-word } guesses. The run found the same for { $right ->
        [0] none
       *[other] { $right-word }
    } of them.
}
predict-same = as you said
predict-other = you said: { $guess }
predict-open = no guess
predict-done = Close the comparison
