### Beside a statement: what it rests on, and how sure it is.

design-page-last-seen = Sources last looked at on { $date }. Laws, services and positions change.

## How sure a statement is.

certainty-seen = The source was read for this page.
certainty-secondary = Read in a report about the source, not in the source.
certainty-memory = From general knowledge; not checked against the source yet.
certainty-unopened = The source is stable and public, but was not opened for this page.

kind-paper = Research paper
kind-standard = Technical standard
kind-statute = Law or judgment
kind-press = Press report
kind-company = Company
kind-government = Public authority
kind-society = Civil society

# A day, written out, as it stands in a sentence. $day and $year: digits; $month: from 1 to 12.
date-long = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $day }, { $year }

## Works that are cited.

# $author, $title and $year as the work itself has them.
# $year: “none” where it is not known for certain.
cited-work = { $author }: { $title }{ $year ->
    [none] {""}
   *[other] {" "}({ $year })
}
