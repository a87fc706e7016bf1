### Sources, words and limits.

sources-title = Sources, words and limits
sources-intro = What every statement on these pages rests on and how sure it is, what the words mean, and where the model stops.
