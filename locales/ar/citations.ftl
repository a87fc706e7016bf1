### Beside a statement: what it rests on, and how sure it is.

design-page-last-seen = آخر اطّلاع على المصادر: { $date }. والقوانين والخدمات والمواقف تتغيّر.

## How sure a statement is.

certainty-seen = قُرئ المصدر لأجل هذه الصفحة.
certainty-secondary = قُرئ في تقرير عن المصدر، لا في المصدر نفسه.
certainty-memory = من المعرفة العامة؛ ولم يُراجَع على المصدر بعد.
certainty-unopened = المصدر ثابت وعلني، لكنه لم يُفتح لأجل هذه الصفحة.

kind-paper = بحث علمي
kind-standard = معيار تقني
kind-statute = قانون أو حكم قضائي
kind-press = تقرير صحفي
kind-company = شركة
kind-government = سلطة عامة
kind-society = مجتمع مدني

date-long = { $day } { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
} { $year }

## Works that are cited.

# $author, $title and $year as the work itself has them.
# $year: “none” where it is not known for certain.
cited-work = { $author }: { $title }{ $year ->
    [none] {""}
   *[other] {" "}({ $year })
}
