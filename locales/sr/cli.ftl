### The command line.

cli-usage =
    Sightlines: ко може да види шта шаљете?

    УПОТРЕБА
      sightlines matrix [--json] [--design ID]… [--mechanism ID]… [--vantage ID]… [--fact ID]… [--message ТЕКСТ]
      sightlines run (--design ID | --mechanism ID…) [--message ТЕКСТ] [--card ID] [--transcript ДАТОТЕКА]
      sightlines explain (--design ID | --mechanism ID…) --vantage ID --fact ID [--with ИЗВОР]… [--message ТЕКСТ]

    matrix    шта свака страна може да види; уз --json по један објекат у реду
    run       једно извођење описано речима; уз --transcript сви његови записи и кључеви као JSON
    explain   зашто страна види неки податак, корак по корак, или шта би било потребно

    СИСТЕМИ   { $designs }
    МЕХАНИЗМИ, за састављање свог система:
              { $mechanisms }
    СТРАНЕ    { $vantages }
    ПОДАЦИ    { $facts }
    ИЗВОРИ    { $sources }
    КАРТИЦЕ   { $cards }

cli-error = Заустављено: { $problem }
cli-error-unknown = „{ $given }” ({ $what }): то овај програм не познаје. Изаберите нешто од овога: { $known }.
cli-error-clash = од ових механизама не настаје систем који би могао да се изведе. { $why }
cli-error-missing = овде је потребно { $option }.
cli-error-argument = аргументи нису схваћени ({ $detail }).
cli-error-command = „{ $given }” није наредба. Постоје matrix, run и explain.
cli-error-run = извођење није успело ({ $detail }). Ништа није записано.
cli-error-print = одговор није могао да се испише ({ $detail }). Испишите га на неко друго место.
cli-error-write = датотека { $file } није могла да се запише ({ $detail }). Изаберите другу датотеку.
cli-error-long = порука је предугачка; број знакова: { $count }, а највише може да путује: { $longest }. Скратите је.
cli-hint = Пробајте „sightlines --help”.

cli-run-design = { $design }. { $line }
cli-run-typed = Откуцано бајтова: { $typed }. Послато бајтова: { $sent }.
cli-run-transcript = Запис извођења налази се у датотеци { $file }; ставки: { $records }.

cli-explain-question = { $party }: { $fact }
cli-explain-lent = позајмљено за ово извођење: { $sources }
cli-explain-step = { $number }. { $rule }
cli-explain-takes = {"   "}узима: { $what }
cli-explain-gives = {"   "}даје: { $what }
cli-explain-from-step = оно што је дао { $number }. корак
cli-explain-held = { $form } { $keeper }, од { $day }. дана
cli-explain-value = Пише: { $value }
cli-explain-picture = слика (бајтова: { $count })
cli-explain-only-if = Само уз: { $ways }.
cli-explain-cannot = Ништа што постоји 10. дана не би то открило.
