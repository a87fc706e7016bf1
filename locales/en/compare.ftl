### The difference view: two designs, and only what differs between them.

compare-title = Two designs, and what differs
compare-intro = Both are run with your message. Shown are only the answers that differ, each with the step that makes the difference.
compare-left = First design
compare-right = Second design
compare-swap = Swap the two
compare-same-design = Both sides show the same design. Choose another on one side.
compare-none = No difference: each party sees the same with { $left } as with { $right }.
compare-cells = { $count ->
    [one] One answer differs, of { NUMBER($all) }.
   *[other] { NUMBER($count) } answers differ, of { NUMBER($all) }.
}
compare-gained = { $count ->
    [0] No party sees more with { $right }.
    [one] One party sees more with { $right } than with { $left }.
   *[other] { NUMBER($count) } parties see more with { $right } than with { $left }.
}
compare-lost = { $count ->
    [0] No party sees less with { $right }.
    [one] One party sees less with { $right } than with { $left }.
   *[other] { NUMBER($count) } parties see less with { $right } than with { $left }.
}
compare-caption = What differs between { $left } and { $right }
compare-party = Party
compare-fact = What is asked
compare-cell = { $party }, { $fact }: { $left } with the first, { $right } with the second
compare-step = The step that makes the difference
compare-step-only = Only with { $design }: { $rule }
compare-step-input = It takes { $what }, which is there only with { $design }.
compare-step-missing = With { $design } nothing of the kind exists.
compare-condition = Both need something more, but not the same: { $left } with the first, { $right } with the second.
compare-only-words = Only about the words
compare-all-facts = About everything
compare-open-run = Open the run of { $design }
compare-running = Running both …
