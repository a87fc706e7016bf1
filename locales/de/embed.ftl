### The page inside another page: the builder in the share menu, the line inside the frame.

## The builder.

embed-title = In eine andere Seite einbetten
embed-says = Wähle aus, was der Rahmen zeigt, und füge dann den Code in deine Seite ein.
embed-hide = Weglassen
embed-part-masthead = Der Kopf der Seite
embed-part-composer = Die Nachricht
embed-part-designs = Die Auswahl der Variante
embed-part-prediction = Die Vermutung
embed-part-key = Die Zeichenerklärung
embed-part-drawing-words = Die Zeichnung in Worten
embed-part-parties = Was die Akteure jeweils haben
embed-part-table = Die Tabelle der Varianten
embed-part-footer = Der Fuß der Seite
embed-theme = Anzeige
embed-theme-reader = Wie im jeweiligen Browser eingestellt
embed-lang = Sprache
embed-design = Variante
embed-vantage = Hervorgehobener Akteur
embed-vantage-nobody = Niemand
# A label; the choices below it are nominative.
embed-step = Zu Beginn
embed-step-predict = Frage nach einer Vermutung
embed-step-compare = Vermutungen neben dem Durchlauf
embed-step-open = Alles aufgeklappt
embed-code = Der Code
embed-code-says = Der Rahmen teilt der umgebenden Seite auf zwei Wegen mit, wie hoch er ist. Wie sie das empfängt, steht in der Dokumentation der Links.
embed-copy = Code kopieren
embed-copied = Der Code ist kopiert.
embed-link-label = Link nur zum Rahmen
embed-try = Nur den Rahmen öffnen
# The name of the frame, for readers who listen.
embed-frame-title = { -brand }, { $design }: Wer kann sehen, was du verschickst?

## Inside a frame.

embed-full = Ganze Seite öffnen
embed-full-new = Ganze Seite öffnen (in neuem Tab)
