### الاشتقاق وراء كل حكم: صور الأشياء التي لدى الطرف، والقواعد التي تفتحها.

form-frame = رسالة في الطريق
form-hop-record = وحدة مختومة لاتصال واحد
form-hop-hello = تحية يبدأ بها اتصال
form-packet = رزمة عليها عنوان
form-publication = مفاتيح منشورة لهاتف
form-address-book = دفتر عناوين
form-row = صف من قاعدة بيانات
form-payload = الرسالة نفسها
form-history-entry = قيد في سجل رسائل
form-history = سجل رسائل
form-envelope = مظروف فيه عدة صناديق
form-traffic-disclosure = جواب عن حركة الاتصالات
form-subscriber-disclosure = جواب عن حساب
form-device-list = قائمة أجهزة
form-aead-box = صندوق مختوم بمفتاح متماثل
form-kem-box = صندوق مختوم لمفتاح عام
form-olm-message = رسالة مختومة من طرف إلى طرف
form-aead-key = مفتاح متماثل
form-kem-key = مفتاح خاص
form-hop-keys = مفاتيح اتصال واحد
form-olm-session = جلسة سقّاطة بين الهاتفين
form-olm-account = مفاتيح هوية هاتف
form-share = حصة من مفتاح

keeper-ana-phone = في هاتف آنا
keeper-ben-phone = في هاتف بن
keeper-wire = على الخط من جهة آنا
keeper-platform-store = في قاعدة بيانات المنصة
keeper-platform-keys = بين مفاتيح المنصة
keeper-platform-memory = في ذاكرة المنصة
keeper-agency = في خزنة الهيئة
keeper-cloud-store = في مخزن شركة النسخ الاحتياطي
keeper-cloud-keys = بين مفاتيح شركة النسخ الاحتياطي
keeper-package = بالتسليم أو بالنسخ

rule-read = ليس مختومًا: يُقرأ كما هو.
rule-read-frame = ما يسافر هنا ليس مختومًا: يُقرأ كما هو.
rule-read-packet = عنوان الرزمة ليس مختومًا: يُقرأ كما هو.
rule-read-row = الصف ليس مختومًا: تُقرأ خاناته كما هي.
rule-read-history-entry = القيد ليس مختومًا: يعرضه الهاتف كما هو.
rule-read-history = السجل ليس مختومًا: كل رسالة فيه كما يعرضها الهاتف.
rule-read-envelope = المظروف ليس مختومًا: تُخرج منه الصناديق.
rule-accept-hop = من التحية والمفتاح الخاص لذلك اليوم تنتج مفاتيح الاتصال ({ -hpke }).
rule-open-hop = مفاتيح الاتصال تفتح الوحدة المختومة ({ -aes-gcm }).
rule-open-aead = المفتاح يفتح الصندوق ({ -aes-gcm }).
rule-open-before-handing-over = قبل التسليم فتحته المنصة بمفتاحها ({ -aes-gcm }).
rule-open-kem = المفتاح الخاص يفتح الصندوق المختوم له ({ -hpke }).
rule-open-olm = الجلسة تفتح الرسالة ({ -olm }، { -double-ratchet }).
rule-open-prekey = مفاتيح الهوية تفتح أول رسالة في الجلسة ({ -olm }).
rule-combine-shares = عدد كافٍ من الحصص معًا يعطي المفتاح ({ -shamir }).

## The Why panel. «بإمكان» takes any party after it, feminine or masculine.

why-heading-sees = لماذا بإمكان { $party } رؤية { $fact }؟
why-heading-not = لماذا ليس بإمكان { $party } رؤية { $fact }؟
why-sees = هذا الطرف يرى { $fact }. كل خطوة أدناه نُفّذت في هذه الصفحة، بالبايتات الحقيقية.
why-not = هذا الطرف لا يرى { $fact }. { $tried ->
    [0] ليس لديه مفتاح لأي شيء مختوم مما عنده.
    [one] أُجريت محاولة فتح واحدة بما لديه، ولم تكشف { $fact }.
    [two] أُجريت محاولتا فتح بما لديه، ولم تكشف أيٌّ منهما { $fact }.
    [few] أُجريت { NUMBER($tried) } محاولات فتح بما لديه، ولم تكشف أيٌّ منها { $fact }.
   *[other] أُجريت { NUMBER($tried) } محاولة فتح بما لديه، ولم تكشف أيٌّ منها { $fact }.
}
why-holds = ما لديه
why-holds-more = { $count ->
    [zero] ولا شيء آخر
    [one] وشيء آخر
    [two] وشيئان آخران
    [few] و{ NUMBER($count) } أشياء أخرى
    [many] و{ NUMBER($count) } شيئًا آخر
   *[other] و{ NUMBER($count) } شيء آخر
}
why-holds-nothing = ليس لديه شيء يتعلق بهذه الرسالة.
why-hint = يلزم شيء إضافي. الجواب في «ما الذي يلزم؟».
why-no-run = لا توجد تجربة لشرحها بعد.
why-takes = المدخلات
why-gives = المخرجات
why-result = النتيجة
why-read-from-step = قراءة مما أعطته الخطوة { NUMBER($number) }
why-read-from = قراءة مباشرة من { $what }، { $keeper }
why-step = الخطوة { NUMBER($number) }
why-from-step = ما أعطته الخطوة { NUMBER($number) }
why-key = مفتاح بصمته { $fingerprint }
held-since = { $keeper }، منذ اليوم { NUMBER($day) }
held-about = { $first }، { $second }
held-size = { $count ->
    [zero] صفر بايت
    [one] بايت واحد
    [two] بايتان
    [few] { NUMBER($count) } بايتات
    [many] { NUMBER($count) } بايتًا
   *[other] { NUMBER($count) } بايت
}
bytes-show = إظهار البايتات
bytes-of = بايتات { $what }
fingerprint-of = بصمة { $what } (SHA-256). أما المفتاح نفسه فلا يُعرض أبدًا.
explain-fact = شرح

## What would it take.

ways-heading = ما يلزم ليصبح بإمكان { $party } رؤية { $fact }
ways-nothing-more = لا يلزم شيء آخر. هذا الطرف يرى { $fact } الآن.
ways-intro = { $count ->
    [one] أصغر ما يكفي لكشف { $fact } مجموعة واحدة من أشياء إضافية:
    [two] أصغر ما يكفي لكشف { $fact } مجموعتان من أشياء إضافية، وتكفي أيٌّ منهما:
    [few] أصغر ما يكفي لكشف { $fact } { NUMBER($count) } مجموعات من أشياء إضافية، وتكفي أيٌّ منها:
   *[other] أصغر ما يكفي لكشف { $fact } { NUMBER($count) } مجموعة من أشياء إضافية، وتكفي أيٌّ منها:
}
ways-and = و
ways-or-word = أو
ways-cannot = لا شيء موجود في أي مكان من هذه التجربة في اليوم 10 يكشف { $fact }.
ways-cannot-not-never = هذا لا يعني «أبدًا». بل يعني أن ما كان يلزم حُذف قبل اليوم 10، أو لم يوجد قط. وقد يختلف الحال عند مَن أخذ نسخة في الوقت المناسب؛ والنسخ التي أخذها آخرون لا تُحسب هنا. الجواب كامل في حدود القواعد التي تعرفها هذه الصفحة.
ways-complete = وُجد ذلك بالبحث في القواعد التي تعرفها هذه الصفحة، وهو كامل في حدودها.
ways-run = تشغيل
ways-run-with = تشغيل مع { $ways }
ways-ran = مع { $ways }، هذا ما حدث:
ways-ran-not = مع { $ways }، لم تكشف التجربة { $fact }.
