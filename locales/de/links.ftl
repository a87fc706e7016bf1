### Links to a state of the page: what each part means, and what is said when one is not understood.

## What each part of a link means: beside the fields of the builder, and in docs/links.md.

link-hide = Teile der Seite, die weggelassen werden. Gilt nur zusammen mit „embed“.
link-lang = Die Sprache. Die Seite wechselt zu ihrer Adresse in dieser Sprache und nimmt den Rest des Links mit.
link-theme = Die Anzeige. Ohne diese Angabe gilt, was der Browser gespeichert hat oder bevorzugt.
link-step = Wie weit man ist: „predict“ fragt nach Vermutungen und verbirgt die Antworten, „compare“ zeigt die Vermutungen neben dem Durchlauf, „open“ zeigt alles.
link-design = Wie die Nachricht verschickt wird.
link-vantage = Der hervorgehobene Akteur.

## Said in the notice when a part of a link was not understood.

notice-link-value = Im Link steht „{ $given }“ für „{ $key }“. Das kennt diese Seite nicht; dieser Teil wurde weggelassen.
notice-link-newer = Der Link stammt von einer neueren Version der Seite. Was diese Version davon kennt, wurde übernommen. Lädst du die Seite neu, kommt vielleicht die neuere Version.
notice-link-language = Der Link verlangt eine andere Sprache ({ $language }). Eine Seite, die aus einer Datei geöffnet wurde, kann nicht dorthin wechseln.
