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
form-copies = نسخ مختومة، واحدة لكل جهاز
form-group-packet = رزمة عليها عنوان مجموعة
form-group-message = رسالة مختومة إلى مجموعة
form-group-session = مفتاح هاتف لرسائل مرسِل واحد في المجموعة
form-short-key = مفتاح رسالة كُشفت بتاته كلها إلا القليل
form-puzzle = مفتاح رسالة وراء بحث محدود
form-budget = ما يكفي لدفع كلفة بحث
form-rng-output = بايتات عشوائية معروضة علنًا
form-trapdoor = العدد السرّي وراء الأرقام العشوائية
form-locked-phone = مخزن هاتف، مختومًا
form-known-pictures = قائمة موقَّعة بصور معروفة
form-list-key = المفتاح الذي تُوقَّع به القائمة
form-match-report = بلاغ عن تطابق
form-voucher = نتيجة مطابقة محجوبة
form-match-key = مفتاح المطابقة المحجوبة
form-attestation = توقيع المصنّع على مفتاح الحيّز المعزول
form-user-report = بلاغ من مستخدم
form-committed = رسالة مختومة معها تعهّد بما في داخلها
form-tagged = رزمة عليها وسم المنصة على تعهّدها
form-franked = رسالة معها ما يفتح تعهّدها
form-franked-entry = رسالة وصلت ومعها ما يثبت مرسِلها
form-traced = رسالة معها مفتاح تتبّعها
form-traced-entry = رسالة وصلت ومعها مفتاح تتبّعها
form-franking-key = المفتاح الذي تصنع به المنصة وسومها
form-trace-tag = إحالة مختومة إلى المكان الذي جاءت منه رسالة
form-signals = أعداد عن كل حساب
form-vault = حالة خزنة تحدّ من عدد المحاولات
form-passcode = رمز مرور
form-sender-envelope = اسم مرسِل مع الرسالة المختومة
form-onion-layer = طبقة واحدة من البصلة
form-log-entry = قيد في سجل المفاتيح، مع برهانه

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
keeper-share-1 = لدى حائز الحصة الأولى
keeper-share-2 = لدى حائز الحصة الثانية
keeper-share-3 = لدى حائز الحصة الثالثة
keeper-share-4 = لدى حائز الحصة الرابعة
keeper-share-5 = لدى حائز الحصة الخامسة
keeper-ghost = لدى المتلقّي الخفي
keeper-trapdoor = لدى حائز العدد السرّي
keeper-vendor = في خزنة الشركة المصنّعة للهاتف
keeper-enclave = داخل الحيّز المعزول
keeper-list-owner = لدى صاحب القائمة
keeper-clearing-house = لدى مركز البلاغات
keeper-passcode = في ذاكرة صاحبه
keeper-vault = في الخزنة التي تحدّ من عدد المحاولات
keeper-budget = لدى كل مَن يستطيع دفع كلفة البحث
keeper-relay-1 = في محطة الترحيل الأولى
keeper-relay-2 = في محطة الترحيل الثانية
keeper-relay-3 = في محطة الترحيل الثالثة
keeper-seized-phone = في هاتف بن، كما صودر
keeper-caro-phone = في هاتف كارو
keeper-dana-phone = في هاتف دانا

rule-read = ليس مختومًا: يُقرأ كما هو.
rule-read-frame = ما يسافر هنا ليس مختومًا: يُقرأ كما هو.
rule-read-packet = عنوان الرزمة ليس مختومًا: يُقرأ كما هو.
rule-read-row = الصف ليس مختومًا: تُقرأ خاناته كما هي.
rule-read-history-entry = القيد ليس مختومًا: يعرضه الهاتف كما هو.
rule-read-history = السجل ليس مختومًا: كل رسالة فيه كما يعرضها الهاتف.
rule-read-envelope = المظروف ليس مختومًا: تُخرج منه الصناديق.
rule-accept-hop = من التحية والمفتاح الخاص لذلك اليوم تنتج مفاتيح الاتصال ({ -hpke }).
rule-open-hop = مفاتيح الاتصال تفتح الوحدة المختومة ({ -chacha20-poly1305 }).
rule-open-aead = المفتاح يفتح الصندوق ({ -chacha20-poly1305 }).
rule-open-before-handing-over = قبل التسليم فتحته المنصة بمفتاحها ({ -chacha20-poly1305 }).
rule-open-kem = المفتاح الخاص يفتح الصندوق المختوم له ({ -hpke }).
rule-open-olm = الجلسة تفتح الرسالة ({ -olm }، { -double-ratchet }).
rule-open-prekey = مفاتيح الهوية تفتح أول رسالة في الجلسة ({ -olm }).
rule-combine-shares = عدد كافٍ من الحصص معًا يعطي المفتاح ({ -shamir }).
rule-open-group = مفتاح الهاتف لرسائل هذا المرسِل في المجموعة يفتح هذه الرسالة ({ -megolm }).
rule-search-short-key = جُرّبت المفاتيح الباقية واحدًا بعد آخر، حتى فتح أحدها العيّنة.
rule-solve-puzzle = أُجري البحث حتى نهايته، فأعطى مفتاح الرسالة.
rule-predict-rng = من البايتات العشوائية المعروضة علنًا ومن العدد السرّي يُعرف ما أعطاه المولّد بعد ذلك، ومنه مفتاح الرسالة ({ -dual-ec }، { -p-256 }).
rule-open-vouchers = التطابقات كافية: حصصها معًا تعطي المفتاح، والمفتاح يفتح القسائم ({ -shamir }).
rule-check-franking = التعهّد يُفتح على هذه الكلمات بعينها، ووسم المنصة عليه صحيح. وقد صنعت المنصة هذا الوسم حين أرسل حساب المرسِل الرسالة.
rule-open-commitment = التعهّد الذي أُرسل مع الرسالة المختومة يُفتح على هذه الكلمات بعينها.
rule-trace = المفتاح الذي جاء مع الرسالة يفتح إحالتها. وفي داخلها مفتاح الرسالة التي أُعيد توجيهها، أو ما يقول إن الرسالة بدأت هنا.
rule-ask-vault = ما زالت الخزنة تسمح بمحاولة، ورمز المرور صحيح: ما في الخزنة ورمز المرور معًا يعطيان مفتاح النسخ الاحتياطي ({ -argon2 }).
rule-check-log = توقيع السجل صحيح، والبرهان يُظهر أن القيد موجود في السجل.
rule-read-copies = قائمة النسخ ليست مختومة: تُخرج منها النسخة المختومة لكل جهاز.
rule-read-report = البلاغ ليس مختومًا: تُقرأ خاناته كما هي.
rule-read-onion = فُتحت الطبقة: فيها اسم الوجهة التالية، وما ينبغي نقله إليها.
rule-read-sender-envelope = فُتح المظروف الداخلي: فيه اسم المرسِل، والرسالة المختومة.

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
# Opens the list of sets that were said in one above it.
ways-each = كل مجموعة على حدة ({ NUMBER($count) })
ways-and = و
ways-or-word = أو
ways-cannot = لا شيء موجود في أي مكان من هذه التجربة في اليوم 10 يكشف { $fact }.
ways-cannot-not-never = هذا لا يعني «أبدًا». بل يعني أن ما كان يلزم حُذف قبل اليوم 10، أو لم يوجد قط. وقد يختلف الحال عند مَن أخذ نسخة في الوقت المناسب؛ والنسخ التي أخذها آخرون لا تُحسب هنا. الجواب كامل في حدود القواعد التي تعرفها هذه الصفحة.
ways-complete = وُجد ذلك بالبحث في القواعد التي تعرفها هذه الصفحة، وهو كامل في حدودها.
ways-run = تشغيل
ways-run-with = تشغيل مع { $ways }
ways-ran = مع { $ways }، هذا ما حدث:
ways-ran-not = مع { $ways }، لم تكشف التجربة { $fact }.
