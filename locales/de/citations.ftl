### Beside a statement: what it rests on, and how sure it is.

design-page-last-seen = Quellen zuletzt angesehen: { $date }. Gesetze, Dienste und Standpunkte ändern sich.

## How sure a statement is.

certainty-seen = Die Quelle wurde für diese Seite gelesen.
certainty-secondary = In einem Bericht über die Quelle gelesen, nicht in der Quelle selbst.
certainty-memory = Aus allgemeinem Wissen; noch nicht an der Quelle geprüft.
certainty-unopened = Die Quelle ist dauerhaft und öffentlich, wurde für diese Seite aber nicht geöffnet.

kind-paper = Forschungsarbeit
kind-standard = Technischer Standard
kind-statute = Gesetz oder Urteil
kind-press = Pressebericht
kind-company = Unternehmen
kind-government = Behörde
kind-society = Zivilgesellschaft

date-long = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }

## Works that are cited.

# $author, $title and $year as the work itself has them.
# $year: “none” where it is not known for certain.
cited-work = { $author }: { $title }{ $year ->
    [none] {""}
   *[other] {" "}({ $year })
}
