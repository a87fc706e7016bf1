### Links to a state of the page: what each part means, and what is said when one is not understood.

## What each part of a link means: beside the fields of the builder, and in docs/links.md.

link-v = Die Version des Formats. Ein Link ohne sie wird so gelesen, wie Version 0.1 der Seite ihn geschrieben hat.
link-embed = Kompakt, für einen Rahmen in einer anderen Seite.
link-hide = Teile der Seite, die weggelassen werden. Gilt nur zusammen mit „embed“.
link-lang = Die Sprache. Die Seite wechselt zu ihrer Adresse in dieser Sprache und nimmt den Rest des Links mit.
link-page = Welche Seite gezeigt wird. Im Netz wechselt der Browser zu ihrer Adresse und nimmt den Rest des Links mit; in einer einzigen Datei steht sie in der Adresse.
link-theme = Die Anzeige. Ohne diese Angabe gilt, was der Browser gespeichert hat oder bevorzugt.
link-step = Wie weit man ist: „predict“ fragt nach Vermutungen und verbirgt die Antworten, „compare“ zeigt die Vermutungen neben dem Durchlauf, „open“ zeigt alles.
link-design = Wie die Nachricht verschickt wird.
link-against = Die Variante, mit der verglichen wird, auf der Seite zum Vergleichen.
link-mechanisms = Die eingeschalteten Mechanismen, auf der Seite zum Selbstbauen. Steht hier nichts, ist keiner eingeschaltet.
link-vantage = Der hervorgehobene Akteur.
link-fact = Worum es geht, in der Tabelle und in den Erklärungen.
link-card = Die gezeichnete Karte, die mit der Nachricht reist.
link-guess = Was vermutet wird, für jeden Akteur mit einer Vermutung.
link-open = Was unter einem Akteur aufgeklappt ist: „why“, die Herleitung, oder „ways“, was nötig wäre.
link-everyone = Alle Akteure werden gezeigt, nicht nur die, die bei der Variante im Vordergrund stehen.
link-event = Was geschieht, auf der Seite über die Tage.
link-day = Der Tag, an dem es geschieht.
link-history = Auf der Seite über die Tage: ob auch der eigene Verlauf eines beschlagnahmten Handys gelesen wird und nicht nur seine Schlüssel genutzt werden.
link-late = Auf der Seite über die Tage: ob Anas Nachricht von Tag 8 unterwegs aufgehalten wird.
link-claim = Die Behauptung, die aufgeklappt ist, auf der Seite der Behauptungen.
link-kind = Nur Behauptungen dieser Art.
link-by = Nur Behauptungen dieser Person oder Stelle.
link-settles = Nur Behauptungen, bei denen ein Durchlauf das leisten kann.
link-sort = Die Reihenfolge der Behauptungen.
link-term = Das nachgeschlagene Wort, auf der Seite der Quellen.
link-help = Die Zeile, die jemand, etwa eine Lehrkraft, auf Seiten, auf denen Missbrauch zur Sprache kommt, unter den Hinweis gesetzt hat. Sie erscheint als bloßer Text; der Browser behält sie nur, wenn man sie dort speichert.
link-law = Auf der Seite, auf der Anordnungen zugestellt werden: nach welchem Recht.
link-order = Auf derselben Seite: was verlangt wird.
link-target = Auf derselben Seite: wen die Anordnung betrifft. Ist das bei dem, was verlangt wird, nicht möglich, gilt, was möglich ist.
link-on = Auf derselben Seite: der Tag, an dem die Anordnung zugestellt wird.
link-offence = Auf derselben Seite: wie schwer die Straftat ist.
link-words = Die Nachricht. Sie steht nur dann im Link, wenn „Mit meinem Text“ angekreuzt wurde.

## Said in the notice when a part of a link was not understood.

notice-link-value = Im Link steht „{ $given }“ für „{ $key }“. Das kennt diese Seite nicht; dieser Teil wurde weggelassen.
notice-link-newer = Der Link stammt von einer neueren Version der Seite. Was diese Version davon kennt, wurde übernommen. Lädst du die Seite neu, kommt vielleicht die neuere Version.
notice-link-language = Der Link verlangt eine andere Sprache ({ $language }). Eine Seite, die aus einer Datei geöffnet wurde, kann nicht dorthin wechseln.
