### The six ways around encryption, after Orin Kerr and Bruce Schneier,
### “Encryption Workarounds”, Georgetown Law Journal 106 (2018).

workarounds-title = Six ways around encryption
workarounds-intro = The lawyer Orin Kerr and the cryptographer Bruce Schneier (2018) sort the lawful ways in which investigators reach sealed words into six. They find that none works every time and that none can be ruled out every time, and leave open which should be used. Here is what each comes to with { $with }, as found by the run.
workarounds-party = For { $party }
workarounds-source = Orin S. Kerr and Bruce Schneier, “Encryption Workarounds”, Georgetown Law Journal 106 (2018)

workaround-find-key-line = The key lies somewhere: on paper, in a phone, in a vault. Whoever finds it opens what was sealed with it.
workaround-guess-key-line = Try keys or passcodes until one fits. It works where there are few enough to try, and nobody stops the trying.
workaround-compel-key-line = Oblige somebody who holds a key, a passcode or a finger to use it or hand it over.
workaround-exploit-flaw-line = Use a weakness in the program or in the numbers it works with, whether it came there by mistake or on purpose.
workaround-plaintext-in-use-line = Words must be open while people write and read them. Whoever is on the device then, or looks at it, needs no key.
workaround-another-copy-line = The same words may lie elsewhere, less well sealed: in a backup, or on the other person’s phone.

## What the run found. $ways: sets of things, as in “only if”. $parties: a list.

workaround-works = Works here, with { $ways }.
workaround-used = Works here already. It is how { $parties } { $count ->
    [one] reads
   *[other] read
} the words.
# After “workaround-used”.
workaround-others = Others would need at least { $ways }.
workaround-would-need = Would need { $ways }.
workaround-works-not = Does not work here. Nothing that exists in this run on day 10 gives the words in this way.
workaround-not-modelled = Not part of this model. A run cannot say whether it would work.
workaround-tag = { $workaround }
workarounds-count = { $works ->
    [0] None of the six works here.
    [one] One of the six works here.
   *[other] { NUMBER($works) } of the six work here.
}
workarounds-limit = A run shows what a way would give. Whether somebody may use it is a question of law, and whether they should is one of values.
