### الرسم: نصوص قصيرة تحت الأسماء وعلى القصاصات.
###
### «تُقرأ» مبنيّة للمجهول، ونائب الفاعل هو الرسالة: فهي تصلح لكل طرف، مذكّرًا
### كان أو مؤنّثًا.

## Under a party's name

# While the reader predicts and has not said anything.
scene-status-unasked = ؟
# The words lie open where this party looks.
scene-status-reads = تُقرأ هنا
# The same for a thief or an order: every misfortune and every order that succeeds is told so.
scene-status-reads-if = تُقرأ هنا إن حدث ذلك
# The words are sealed where this party looks, and it opens them with what it holds.
scene-status-opens = تُفتح هنا وتُقرأ
scene-status-opens-if = تُفتح هنا وتُقرأ إن حدث ذلك
# The same with a key that is drawn. $key: one of key-…; each begins with a noun, so
# that «ب» joins it.
scene-status-opens-with = تُقرأ ب{ $key }
scene-status-opens-with-if = تُقرأ ب{ $key }، إن حدث ذلك
# Nothing that exists would let this party read the words.
scene-status-cannot = لا سبيل إلى قراءتها

# Reads later messages, and lacks something for this one. $status: one of
# scene-if-…, in the second one of scene-short-if-….
scene-status-later = تُقرأ اللاحقة هنا، وهذه { $status }
scene-short-status-later = تُقرأ اللاحقة، وهذه { $status }

# What a party would need in addition, as short as can be: it stands under a name.
# Either of the two phones would do, and nothing else.
scene-if-a-phone = بشرط توفّر هاتف
# $things: a source (from scene-source-…), or two joined by scene-if-both.
scene-if-with = بشرط توفّر { $things }
scene-if-with-or-a-phone = بشرط توفّر { $things }، أو هاتف
# There are other sets of things that would do: this is an example.
scene-if-with-for-example = بشرط توفّر المزيد، مثل { $things }
# Needs more than can be said here.
scene-if-several = بشرط…
# Two sources, needed together.
scene-if-both = { $first } و{ $second }
# Three sources, needed together.
scene-if-three = { $first } و{ $second } و{ $third }
# The same in fewer words, for phones and projectors. Stands under a name.
scene-short-if-a-phone = بشرط: هاتف
scene-short-if-with = بشرط: { $things }
scene-short-if-with-or-a-phone = بشرط: { $things }، أو هاتف
scene-short-if-with-for-example = بشرط المزيد، مثل { $things }
scene-short-if-several = بشرط…
scene-short-if-both = { $first } + { $second }
scene-short-if-three = { $first } + { $second } + { $third }
# Stands inside the gate through which a dashed sightline passes; two or three letters.
scene-gate = إن

# What a screen reader says of an eye. $party: its name. $status: one of the above.
scene-eye-spoken = { $party }: الرسالة { $status }
# $status: one of scene-if-….
scene-eye-spoken-only-if = { $party }: الرسالة تُقرأ { $status }
# $spoken: one of the above.
scene-eye-spoken-later = { $spoken }. والرسائل اللاحقة تُقرأ.
scene-eye-spoken-unasked = { $party }: لا توقّع منك بعد

## On the drawing

# The name of the drawing, for a screen reader.
scene-title = مَن يرى الرسالة، وأين
# What is drawn, for a screen reader.
scene-description = تنتقل الرسالة من هاتف آنا عبر الشبكة والمنصة إلى هاتف بن. وينظر إليها كل طرف من موقعه. شعاع عريض يبلغ الكلمات: تُقرأ. خط ينتهي عند حاجز: لا سبيل. خط متقطّع يمرّ ببوابة: تُقرأ بشرط توفّر شيء إضافي.
# The machines that both pass and keep the message.
scene-platform = المنصة
# The last line of a slip when the message does not fit. $count: words left out.
scene-more-words = { $count ->
    [one] + كلمة أخرى
    [two] + كلمتان أخريان
    [few] + { NUMBER($count) } كلمات أخرى
   *[other] + { NUMBER($count) } كلمة أخرى
}
# Where no copy of the message lies.
scene-no-copy = لا نسخة هنا
# Where a key lies, and no copy of any message.
scene-only-a-key = مفتاح، بلا رسالة
# Where the words cannot be read, but something else was opened.
scene-instead-picture = الصورة، لا الكلمات
scene-instead-later = نسخ من رسائل لاحقة، لا من هذه
# Relays on a wire. $count-word: a number word, in the form that goes with «طرف»;
# so it stands after «عددها», not before the feminine «محطات».
scene-relays = { $count ->
    [one] محطة ترحيل واحدة
    [two] محطتا ترحيل
   *[other] محطات ترحيل عددها { $count-word }
}
# Heads the parties that have nothing to look at under this design.
scene-apart = لا شيء للنظر إليه في هذا التصميم

## Places, short enough to stand on a slip

scene-place-ana-phone = هاتف آنا
scene-place-first-wire = شبكة آنا
scene-place-passing = أثناء المرور
scene-place-store = محفوظة
scene-place-second-wire = شبكة بن
scene-place-ben-phone = هاتف بن
scene-place-enclave = الحيّز المعزول
scene-place-dana-phone = هاتف دانا
scene-place-agency = الهيئة
scene-place-holders = حائزو الحصص
scene-place-ghost = المتلقّي الخفي
scene-place-trapdoor = مَن يعرف العدد
scene-place-budget = مَن يستطيع الدفع
scene-place-list-owner = صاحب القائمة
scene-place-clearing-house = مركز البلاغات
scene-place-caro-phone = هاتف كارو
scene-place-vendor = مصنّع الهاتف
scene-place-vault = الخزنة
scene-place-seized-phone = هاتف بن، صودر مقفلًا
scene-place-cloud = شركة النسخ الاحتياطي

## Sources, short enough to stand under a name; each is used after «بشرط توفّر»

scene-source-ana-phone = هاتف آنا
scene-source-ben-phone = هاتف بن
scene-source-wire-recording = تسجيل حركة الشبكة
scene-source-platform-store-7 = قاعدة البيانات
scene-source-platform-store-10 = قاعدة البيانات اللاحقة
scene-source-platform-keys = مفاتيح المنصة
scene-source-platform-memory = ذاكرة الخوادم
scene-source-agency-key = مفتاح الوصول
scene-source-cloud-store = النسخ الاحتياطية
scene-source-cloud-key = مفتاح النسخ الاحتياطي
scene-source-share-1 = الحصة 1
scene-source-share-2 = الحصة 2
scene-source-share-3 = الحصة 3
scene-source-share-4 = الحصة 4
scene-source-share-5 = الحصة 5
scene-source-ghost-key = المفتاح الخفي
scene-source-trapdoor = العدد السرّي
scene-source-vendor-key = مفتاح المصنّع
scene-source-enclave-key = مفتاح الحيّز المعزول
scene-source-list-key = مفتاح القائمة
scene-source-passcode = رمز المرور
scene-source-vault = الخزنة
scene-source-budget = ميزانية كبيرة
scene-source-relay-1 = محطة الترحيل الأولى
scene-source-relay-2 = محطة الترحيل الثانية
scene-source-relay-3 = محطة الترحيل الثالثة
scene-source-report = البلاغ
scene-source-caro-phone = هاتف كارو
scene-source-dana-phone = هاتف دانا

# Any so many of the shares of a key; used as a source is. $needed, $of: number words,
# in the form that goes with «طرف»; so they never stand before the feminine «حصص».
scene-shares = حصص عددها { $needed } من أصل { $of }
scene-short-shares = حصص ({ $needed } من { $of })

# The same in fewer words, for phones and projectors; each is used after «بشرط:».
scene-short-source-ana-phone = هاتف آنا
scene-short-source-ben-phone = هاتف بن
scene-short-source-wire-recording = تسجيل الشبكة
scene-short-source-platform-store-7 = قاعدة البيانات
scene-short-source-platform-store-10 = القاعدة اللاحقة
scene-short-source-platform-keys = مفاتيح المنصة
scene-short-source-platform-memory = ذاكرة الخوادم
scene-short-source-agency-key = مفتاح الوصول
scene-short-source-cloud-store = النسخ المحفوظة
scene-short-source-cloud-key = مفتاح النسخ
scene-short-source-share-1 = الحصة 1
scene-short-source-share-2 = الحصة 2
scene-short-source-share-3 = الحصة 3
scene-short-source-share-4 = الحصة 4
scene-short-source-share-5 = الحصة 5
scene-short-source-ghost-key = المفتاح الخفي
scene-short-source-trapdoor = العدد السرّي
scene-short-source-vendor-key = مفتاح المصنّع
scene-short-source-enclave-key = مفتاح الحيّز
scene-short-source-list-key = مفتاح القائمة
scene-short-source-passcode = رمز المرور
scene-short-source-vault = الخزنة
scene-short-source-budget = ميزانية كبيرة
scene-short-source-relay-1 = المحطة 1
scene-short-source-relay-2 = المحطة 2
scene-short-source-relay-3 = المحطة 3
scene-short-source-report = البلاغ
scene-short-source-caro-phone = هاتف كارو
scene-short-source-dana-phone = هاتف دانا

## Keys, drawn where they sit.

key-ratchet = مفاتيح المحادثة التي يُحذف كلٌّ منها بعد استعماله
key-hop = مفتاح الاتصال
key-storage = مفتاح التخزين
key-access = مفتاح الوصول
key-backup = مفتاح النسخ الاحتياطي
key-share = حصة من مفتاح الوصول
key-ghost = مفتاح المتلقّي الخفي
key-trapdoor = العدد السرّي
key-vendor = مفتاح المصنّع
key-enclave = مفتاح الحيّز المعزول
key-operator = مفتاح مشغّل الخدمة
key-long-term = المفتاح الدائم للمتلقّي
key-group = مفاتيح المجموعة
key-own = مفتاح لآنا وبن ليس لدى التطبيق
key-list = المفتاح الذي تُوقَّع به القائمة
key-reports = المفتاح الذي يفتح البلاغات
# Not keys, but drawn like them.
key-budget = ما يكفي لبحث كبير
key-vault = خزنة تسمح بعشر محاولات
key-passcode = رمز مرور محفوظ في الذاكرة
# The pieces of a key, drawn together. $needed, $of: number words.
key-pieces = حصص عددها { $of }: أي { $needed } منها تعطي المفتاح

## The key to the drawing: what each sign means.

legend-label = مفتاح الرسم
legend-wedge = الكلمات تُقرأ
legend-gate = يلزم الشيء المكتوب
legend-bar = لا شيء موجود في اليوم 10 يفتحها
legend-words = مقروءة في هذا المكان
legend-sealed = مختومة في هذا المكان
legend-key = مفتاح، حيث يُحفظ
