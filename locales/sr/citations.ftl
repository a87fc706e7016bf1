### Beside a statement: what it rests on, and how sure it is.

design-page-last-seen = Извори су последњи пут погледани: { $date }. Закони, услуге и ставови се мењају.

## How sure a statement is.

certainty-seen = Извор је прочитан за ову страницу.
certainty-secondary = Прочитано у извештају о извору, а не у самом извору.
certainty-memory = Из општег знања; још није упоређено с извором.
certainty-unopened = Извор је трајан и јаван, али за ову страницу није отворен.

kind-paper = Научни рад
kind-standard = Технички стандард
kind-statute = Закон или пресуда
kind-press = Извештај у штампи
kind-company = Фирма
kind-government = Орган јавне власти
kind-society = Цивилно друштво

date-long = { $day }. { $month ->
    [1] јануара
    [2] фебруара
    [3] марта
    [4] априла
    [5] маја
    [6] јуна
    [7] јула
    [8] августа
    [9] септембра
    [10] октобра
    [11] новембра
   *[12] децембра
} { $year }.

## Works that are cited.

# $author, $title and $year as the work itself has them.
# $year: “none” where it is not known for certain.
cited-work = { $author }: { $title }{ $year ->
    [none] {""}
   *[other] {" "}({ $year })
}
