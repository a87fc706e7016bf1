### مختبر البحث عن المفتاح: مفتاح قصير يجري البحث عنه فعلًا.

search-title = البحث عن مفتاح
search-intro = المفتاح عدد. فإن كان قصيرًا، أمكن الحاسوبَ أن يجرّب كل الاحتمالات حتى يفتح أحدها الرسالة. يمكنك اختيار طول ثم ترك هذا المتصفح يبحث: والمفتاح الذي يبحث عنه حقيقي.
search-bits = طول المفتاح
search-bits-value = { $count ->
    [zero] صفر بت
    [one] بت واحد
    [two] بتان
    [few] { NUMBER($count) } بتات
    [many] { NUMBER($count) } بتًا
   *[other] { NUMBER($count) } بت
}
search-possibilities = { $count ->
    [zero] لا احتمالات
    [one] احتمال واحد
    [two] احتمالان
    [few] { NUMBER($count) } احتمالات
    [many] { NUMBER($count) } احتمالًا
   *[other] { NUMBER($count) } احتمال
}
search-double = كل بت إضافي يضاعف العمل.
search-start = بدء البحث
search-cancel = إيقاف البحث
search-again = بحث من جديد، عن مفتاح جديد
search-progress = المفاتيح المجرَّبة: { NUMBER($tried) } من { NUMBER($total) }
search-progress-label = تقدّم البحث
search-percent = جُرّب { NUMBER($percent) }% من المفاتيح
search-rate = { $count ->
    [zero] أقل من مفتاح في الثانية على هذا الجهاز
    [one] مفتاح واحد في الثانية على هذا الجهاز
    [two] مفتاحان في الثانية على هذا الجهاز
    [few] { NUMBER($count) } مفاتيح في الثانية على هذا الجهاز
    [many] { NUMBER($count) } مفتاحًا في الثانية على هذا الجهاز
   *[other] { NUMBER($count) } مفتاح في الثانية على هذا الجهاز
}
# $duration stands in the nominative everywhere: after a colon or at the start.
search-left = بهذه السرعة، أقصى ما يستغرقه الباقي: { $duration }.
search-found = عُثر على المفتاح. المفاتيح المجرَّبة: { NUMBER($tried) }. المدة: { $duration }. وهو يفتح الرسالة:
search-found-fingerprint = مفتاح بصمته { $fingerprint }
search-not-found = جُرّبت المفاتيح كلها، وعددها { NUMBER($total) }، ولم يفتح أيٌّ منها الرسالة.
search-cancelled = أُوقف البحث. المفاتيح المجرَّبة: { NUMBER($tried) } من { NUMBER($total) }. ولم يُعثر على شيء حتى ذلك الحين.
search-background = يستمر البحث أثناء قراءتك في موضع آخر من الصفحة.
search-anyone = كل مَن لديه الرسالة المختومة وهذا القدر من الحوسبة يستطيع أن يفعل الشيء نفسه: فالبحث لا يستأذن أحدًا.

## How long longer keys would take at the speed that was measured.

search-extrapolation-title = مفاتيح أطول، محسوبة من السرعة التي قيست هنا
search-extrapolation-none = يلزم إجراء بحث أولًا: فالأرقام تُحسب من سرعته.
search-extrapolation = مفتاح من { $bits ->
    [one] بت واحد
    [two] بتين
    [few] { NUMBER($bits) } بتات
    [many] { NUMBER($bits) } بتًا
   *[other] { NUMBER($bits) } بت
    }، مدة تجربة كل الاحتمالات على هذا الجهاز: { $duration }
search-extrapolation-many = مفتاح من { $bits ->
    [one] بت واحد
    [two] بتين
    [few] { NUMBER($bits) } بتات
    [many] { NUMBER($bits) } بتًا
   *[other] { NUMBER($bits) } بت
    }، المدة مع { $count ->
    [one] جهاز واحد مثل هذا الجهاز
    [two] جهازين مثل هذا الجهاز
    [few] { NUMBER($count) } أجهزة مثل هذا الجهاز
    [many] { NUMBER($count) } جهازًا مثل هذا الجهاز
   *[other] { NUMBER($count) } جهاز مثل هذا الجهاز
    }: { $duration }
search-extrapolation-says = يكفي في المتوسط نصف ذلك. والآلات المصنوعة للبحث أسرع كثيرًا من المتصفح؛ وهذا يُنقص شيئًا من مدة المفتاح القصير، ولا يكاد يُنقص شيئًا من مدة الطويل.
search-bits-40 = 40 بتًا: ما سمحت قواعد الولايات المتحدة ببيعه في الخارج بسهولة في تسعينيات القرن العشرين.
search-bits-56 = 56 بتًا: معيار الولايات المتحدة لعام 1977 (DES).
search-bits-128 = 128 بتًا: أقل ما لمفاتيح الرسائل اليوم.

## Spans of time. $power is the exponent of ten, for numbers too long to write.

duration-moment = أقل من ثانية
duration-seconds = { $count ->
    [zero] صفر ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { NUMBER($count) } ثوانٍ
   *[other] { NUMBER($count) } ثانية
}
duration-minutes = { $count ->
    [zero] صفر دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { NUMBER($count) } دقائق
   *[other] { NUMBER($count) } دقيقة
}
duration-hours = { $count ->
    [zero] صفر ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { NUMBER($count) } ساعات
   *[other] { NUMBER($count) } ساعة
}
duration-days = { $count ->
    [zero] صفر يوم
    [one] يوم واحد
    [two] يومان
    [few] { NUMBER($count) } أيام
    [many] { NUMBER($count) } يومًا
   *[other] { NUMBER($count) } يوم
}
duration-years = { $count ->
    [zero] صفر سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { NUMBER($count) } سنوات
   *[other] { NUMBER($count) } سنة
}
duration-years-power = نحو 10 أُسّ { NUMBER($power) } من السنين
duration-age-of-universe = { $duration }، وهذا أطول من عمر الكون
