### The command line.

cli-usage =
    Sightlines: who can see what you send?

    USAGE
      sightlines matrix [--json] [--design ID]… [--mechanism ID]… [--vantage ID]… [--fact ID]… [--message TEXT]
      sightlines run (--design ID | --mechanism ID…) [--message TEXT] [--card ID] [--transcript FILE]
      sightlines explain (--design ID | --mechanism ID…) --vantage ID --fact ID [--with SOURCE]… [--message TEXT]

    matrix    what every vantage makes of every fact; with --json one object a line
    run       one run in words; with --transcript every record and key of it as JSON
    explain   why a vantage sees a fact, step by step, or what it would take

    DESIGNS   { $designs }
    MECHANISMS, to build a design of your own:
              { $mechanisms }
    VANTAGES  { $vantages }
    FACTS     { $facts }
    SOURCES   { $sources }
    CARDS     { $cards }

cli-error = Stopped: { $problem }
cli-error-unknown = “{ $given }” is no { $what } that this program knows. Choose one of: { $known }.
cli-error-clash = these mechanisms make no design that could be run. { $why }
cli-error-missing = { $option } is needed here.
cli-error-argument = the arguments could not be understood ({ $detail }).
cli-error-command = “{ $given }” is no command. There are matrix, run and explain.
cli-error-run = the run could not be carried out ({ $detail }). Nothing was written.
cli-error-print = the answer could not be printed ({ $detail }). Print it somewhere else.
cli-error-write = { $file } could not be written ({ $detail }). Choose another file.
cli-error-long = the message has { $count } characters; the longest that travels has { $longest }. Shorten it.
cli-hint = Try “sightlines --help”.

cli-run-design = { $design }. { $line }
cli-run-typed = { $typed } bytes typed, { $sent } bytes sent.
cli-run-transcript = Transcript written to { $file }: { $records } records.

cli-explain-question = { $party }: { $fact }
cli-explain-lent = lent for this run: { $sources }
cli-explain-step = { $number }. { $rule }
cli-explain-takes = {"   "}takes { $what }
cli-explain-gives = {"   "}gives { $what }
cli-explain-from-step = what step { $number } gave
cli-explain-held = { $form } { $keeper }, since day { $day }
cli-explain-value = It says: { $value }
cli-explain-picture = a picture of { $count } bytes
cli-explain-only-if = Only with: { $ways }.
cli-explain-cannot = Nothing that exists on day 10 would give it.
