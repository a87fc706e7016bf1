### The command line.

cli-usage =
    Sightlines: Wer kann sehen, was du verschickst?

    AUFRUF
      sightlines matrix [--json] [--design ID]… [--mechanism ID]… [--vantage ID]… [--fact ID]… [--message TEXT]
      sightlines run (--design ID | --mechanism ID…) [--message TEXT] [--card ID] [--transcript DATEI]
      sightlines explain (--design ID | --mechanism ID…) --vantage ID --fact ID [--with QUELLE]… [--message TEXT]

    matrix    was jeder Akteur von jeder Angabe hat; mit --json ein Objekt je Zeile
    run       ein Durchlauf in Worten; mit --transcript jeder Datensatz und jeder Schlüssel als JSON
    explain   warum ein Akteur eine Angabe sieht, Schritt für Schritt, oder was dafür nötig wäre

    VARIANTEN { $designs }
    MECHANISMEN, um eine eigene Variante zu bauen:
              { $mechanisms }
    AKTEURE   { $vantages }
    ANGABEN   { $facts }
    QUELLEN   { $sources }
    KARTEN    { $cards }

cli-error = Abgebrochen: { $problem }
# $what: the option’s English name, such as “design”.
cli-error-unknown = „{ $given }“ kennt dieses Programm nicht als { $what }. Zur Wahl stehen: { $known }.
cli-error-clash = Aus diesen Mechanismen ergibt sich keine Variante, die sich ausführen ließe. { $why }
cli-error-missing = { $option } wird hier gebraucht.
cli-error-argument = Die Argumente waren nicht verständlich ({ $detail }).
cli-error-command = „{ $given }“ ist kein Befehl. Es gibt matrix, run und explain.
cli-error-run = Der Durchlauf ließ sich nicht ausführen ({ $detail }). Es wurde nichts geschrieben.
cli-error-print = Die Antwort ließ sich nicht ausgeben ({ $detail }). Gib sie anderswo aus.
cli-error-write = { $file } ließ sich nicht schreiben ({ $detail }). Wähle eine andere Datei.
cli-error-long = Die Nachricht hat { $count } Zeichen; die längste, die mitreisen kann, hat { $longest }. Kürze sie.
cli-hint = Hilfe gibt es mit „sightlines --help“.

cli-run-design = { $design }. { $line }
cli-run-typed = Bytes getippt: { $typed }, Bytes verschickt: { $sent }.
cli-run-transcript = Protokoll in { $file } geschrieben. Datensätze: { $records }.

cli-explain-question = { $party }: { $fact }
cli-explain-lent = für diesen Durchlauf geliehen: { $sources }
cli-explain-step = { $number }. { $rule }
cli-explain-takes = {"   "}verwendet: { $what }
cli-explain-gives = {"   "}ergibt: { $what }
cli-explain-from-step = was Schritt { $number } ergab
cli-explain-held = { $form } { $keeper }, seit Tag { $day }
cli-explain-value = Darin steht: { $value }
cli-explain-picture = ein Bild, Größe in Bytes: { $count }
cli-explain-only-if = Nur wenn hinzukäme: { $ways }.
cli-explain-cannot = Nichts, was an Tag 10 existiert, würde es ergeben.
