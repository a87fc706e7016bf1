### Views of a design, of two beside each other, and of the way of a message.

## The page of a design.

design-page-run = رؤيته مرسومًا مع رسالتك
design-page-compare = مقارنته بتصميم آخر
design-page-what = ما هذا التصميم
design-page-proposed = مَن اقترحه، وأين
design-page-walk = كيف يعمل: رسالتك خطوة خطوة
design-page-walk-intro = كل وحدة بيانات نقلت الرسالة أو دلّت عليها في هذه التجربة، بترتيب نشأتها. البايتات حقيقية، والمفاتيح كذلك.
design-page-message = الرسالة:
design-page-sight = مَن يكسب رؤيةً، ومَن يفقدها
design-page-sight-intro = للأطراف نفسها، وبالترتيب نفسه في صفحة كل تصميم، من تجارب أُجريت في هذه الصفحة. وما لا يحدث إلا إذا نجح أحد فيه، كسرقة أو أمر، يُعرض هنا كأنه حدث.
design-page-opinions-title = حجج له وحجج عليه
design-page-for = أقوى حجّة له
design-page-against = أقوى نقد له
design-page-opinions = هذه مواقف اتخذها آخرون. والصفحة لا تفصل بينها.
design-page-leaves-out = ما لا يشمله نموذجنا
design-page-sources = المصادر
design-page-others = كل التصاميم

## The table of who gains and who loses sight.

sight-party = الطرف
# $design: a design after «مع»; «ب» is written together with it.
sight-against = مقارنةً ب{ $design }
# Of facts: so they fit every party.
sight-gains = ما صار مرئيًا
sight-loses = ما لم يعد مرئيًا
sight-none = لا شيء
sight-is-this = هذا هو تصميم هذه الصفحة.
sight-region = مَن يكسب رؤيةً ومَن يفقدها. يمكن التمرير إلى الجانب.
sight-waiting = جارٍ التشغيل…

## The walk. What is spoken of is «وحدة بيانات», feminine; keys are masculine.

walk-step = الخطوة { NUMBER($number) }، اليوم { NUMBER($day) }
walk-made = الإنشاء: { $keeper }.
walk-again = وتكرّر ذلك { $count ->
    [one] مرة واحدة، في اليوم { $days }
    [two] مرتين، في اليومين { $days }
    [few] { NUMBER($count) } مرات، في الأيام { $days }
   *[other] { NUMBER($count) } مرة، في الأيام { $days }
}.
walk-kept = مكان الحفظ
walk-stay = { $keeper }، من اليوم { NUMBER($from) } إلى اليوم { NUMBER($until) }
walk-stay-one = { $keeper }، اليوم { NUMBER($from) }
# $party: a party inside a sentence.
walk-stay-whose = لدى { $party }، بالتسليم أو بالنسخ: { $days }
walk-days = من اليوم { NUMBER($from) } إلى اليوم { NUMBER($until) }
walk-days-one = اليوم { NUMBER($from) }
walk-day = { NUMBER($day) }
walk-carries-plain = لا شيء يغلقها: كل مَن لديه هذه البيانات يقرأ الكلمات.
walk-carries-sealed = الكلمات في داخلها، مغلقًا عليها.
walk-carries-about = ليست الكلمات في داخلها. لكنها تدلّ على الرسالة.
walk-closed = ما يغلقها
walk-closed-form = المغلق: { $form }
walk-key-nowhere = لم يحفظه أحد بهذه الصورة.
walk-key-got = وهو ينتج أيضًا من شيء آخر:

## The difference between two designs.

table-intro-elsewhere = عن رسالتك. اختيار تصميم يفتح صفحته، واختيار خلية يفتح التجربة التي وراءها.

compare-title = مقارنة التصاميم
compare-intro = أي تصميمين، مع رسالتك: ما يختلف وحده، طرفًا بعد طرف. وعند فتح أيٍّ منها تظهر الخطوة التي تصنع الفرق.
compare-choose = التصميمان
compare-first = التصميم الأول
compare-second = التصميم الثاني
compare-swap = تبديل المكانين
compare-differences = ما يختلف
compare-same = هذا التصميم نفسه مرتين. يمكنك اختيار تصميم آخر لمقارنته به.
compare-none = حال كل طرف واحدة في التصميمين.
compare-running = جارٍ التشغيل…
compare-count = { $cells ->
    [one] خلية واحدة تختلف
    [two] خليتان تختلفان
    [few] { NUMBER($cells) } خلايا تختلف
   *[other] { NUMBER($cells) } خلية تختلف
}، لدى { $parties ->
    [one] طرف واحد
    [two] طرفين
    [few] { NUMBER($parties) } أطراف
    [many] { NUMBER($parties) } طرفًا
   *[other] { NUMBER($parties) } طرف
}.
compare-sight-same = لا يرى أحد في أحد التصميمين ما لا يراه في الآخر.
compare-more = { $count ->
    [one] خلية أخرى لا رؤية فيها في أيٍّ من التصميمين، ويختلف ما يلزم لها
    [two] خليتان أخريان لا رؤية فيهما في أيٍّ من التصميمين، ويختلف ما يلزم لهما
    [few] { NUMBER($count) } خلايا أخرى لا رؤية فيها في أيٍّ من التصميمين، ويختلف ما يلزم لها
   *[other] { NUMBER($count) } خلية أخرى لا رؤية فيها في أيٍّ من التصميمين، ويختلف ما يلزم لها
}
compare-only-if = بشرط توفّر { $condition }
# $fact: a fact, as a label.
compare-step-of = { $fact }: الخطوة التي تصنع الفرق
# $design: a design after «مع»; $party: a party after «بإمكان».
compare-step-key = مع { $design }، بإمكان { $party } تنفيذ هذه الخطوة، لأن هذا المفتاح لدى هذا الطرف. وفي التصميم الآخر ليس لديه في ذلك المكان مفتاح من هذا النوع:
compare-step-record = مع { $design }، بإمكان { $party } تنفيذ هذه الخطوة، لأن هذه البيانات لدى هذا الطرف. وفي التصميم الآخر ليست لديه في ذلك المكان بيانات من هذا النوع:
compare-step-outcome = مع { $design }، بإمكان { $party } استخراج هذا. وفي التصميم الآخر لدى هذا الطرف أشياء من الأنواع نفسها، لكن هذا لا يُستخرج منها:
compare-step-number = الخطوة { NUMBER($number) } من خطوات رؤية { $fact }
compare-step-reads = يُقرأ كما هو.
compare-needs = لا يرى هذا الطرف { $fact } في أيٍّ من التصميمين. ويختلف ما يلزم لذلك:
compare-needs-in = مع { $design }: { $ways }.
compare-needs-nothing = لا شيء موجود يكشف ذلك
compare-waiting = لم تُجرَ التجربة بعد.
compare-page-of = عن هذا التصميم: { $design }
compare-own-clash = لا يمكن تشغيل آليات تصميمك معًا.
compare-own-mend = معرفة السبب وتغيير التصميم
compare-own-change = تغيير تصميمك
compare-own-build = بناء تصميم من صنعك للمقارنة به
