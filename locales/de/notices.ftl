### What the page says when something is not as it expected, and what to do.

notice-unknown-design = Der Link nennt eine Variante, die diese Seite nicht kennt („{ $given }“). Stattdessen ist „{ $shown }“ zu sehen.
notice-unknown-vantage = Der Link nennt einen Akteur, den diese Seite nicht kennt („{ $given }“). Es ist niemand hervorgehoben.
notice-unknown-fact = Der Link nennt eine Angabe, die diese Seite nicht kennt („{ $given }“). Stattdessen geht es um den Text.
notice-unknown-theme = Der Link nennt eine Anzeige, die diese Seite nicht hat („{ $given }“). Die Anzeige bleibt, wie sie war.
notice-unknown-part = Ein Teil des Links war nicht verständlich („{ $given }“). Der Rest wurde übernommen.
notice-too-long = Die Nachricht hat { NUMBER($typed) } Zeichen. Die ersten { NUMBER($carried) } wurden verschickt; dein Text bleibt so stehen, wie du ihn getippt hast.
notice-characters = Einige Zeichen ließen sich nicht übermitteln, weil sie nur halbe Zeichen sind. Aus jedem wurde ein �.
notice-empty = Die Nachricht ist leer. Sie wird trotzdem verschickt: Auch eine leere Nachricht hinterlässt einen Eintrag.
notice-file = Eine Datei kann hier nicht mitreisen, und es wurde nichts aus ihr gelesen. Mitreisen können nur die drei gezeichneten Karten: Wähle unter der Nachricht eine aus. Dein Text bleibt erhalten.
notice-draft = Deine Nachricht aus der Zeit vor dem Neuladen der Seite ist noch da.
notice-failed = Der Durchlauf ist nicht gelungen: Der Browser gab keine Zufallszahlen her oder lehnte einen Schritt ab. Dein Text bleibt erhalten. Meist hilft es, die Seite neu zu laden.
