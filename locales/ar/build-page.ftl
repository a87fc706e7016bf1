### Build your own: for each mechanism one line that says what it does to the bytes.

## The groups they stand in.

mechanism-group-carrier = طريقة نقل الرسالة
mechanism-group-stored = طريقة تخزينها
mechanism-group-access = الوصول المدمج
mechanism-group-detection = الكشف
mechanism-group-reports = بلاغات المستخدمين
mechanism-group-backup = النسخ الاحتياطي
mechanism-group-metadata = مَن يكتب إلى مَن
mechanism-group-ends = عند الطرفين

## How the message is carried.

mechanism-transport-line = كل شيء مختوم بين الهاتف والمنصة، ويُختم من جديد في كل مرحلة من الطريق.
mechanism-double-ratchet-line = كل رسالة تُختم على هاتف للهاتف الآخر، بمفتاح يُستعمل مرة واحدة ثم يُحذف ({ -double-ratchet }).
mechanism-group-line = كل رسالة تُختم مرة واحدة لكل الأعضاء، بمفتاح المرسِل في المجموعة، وهو يتغيّر كلما انضم أحد أو غادر ({ -megolm }).
mechanism-mail-line = المتن مختوم بمفتاح المتلقّي الدائم؛ والترويسات تبقى مقروءة.
mechanism-enclave-line = الرسالة مختومة لعتاد معزول لدى المنصة، يقارن الصورة ثم يختم الرسالة من جديد للمتلقّي.

## How it is stored.

mechanism-at-rest-line = كل صف في قاعدة البيانات، بترويساته، مختوم بمفتاح تخزين تستعمله خوادم المنصة.

## Built-in access.

mechanism-escrow-line = نسخة من مفتاح كل رسالة تُختم بمفتاح هيئة واحدة وتسافر مع الرسالة.
mechanism-split-escrow-line = نسخة من مفتاح كل رسالة تُختم بمفتاح وصول لا يوجد إلا على شكل خمس حصص؛ وأي ثلاث منها تعطيه.
mechanism-ghost-line = من اليوم 7 تُختم كل رسالة أيضًا لجهاز أضافته المنصة ولا تعرضه التطبيقات.
mechanism-key-log-line = مفاتيح كل جهاز تُدوَّن في سجل لا يقبل إلا الإضافة. ويراجع الهاتفان على السجل ما يُسلَّم إليهما من مفاتيح.
mechanism-short-keys-line = تُكشف بتات مفتاح كل رسالة كلها إلا القليل، فيمكن العثور على الباقي بالتجربة.
mechanism-crumple-line = مفتاح كل رسالة موجود أيضًا وراء بحث كلفته معلومة وكبيرة ومحدودة.
mechanism-rng-trapdoor-line = مفتاح كل رسالة يأتي من مولّد تُستنتج أرقامه التالية من أرقامه السابقة، لمَن يعرف عددًا سرّيًا.
mechanism-device-escrow-line = مفتاح مخزن الهاتف محفوظ على الهاتف نفسه، مختومًا بمفتاح المصنّع.
mechanism-operator-key-line = يختم التطبيق كل رسالة أيضًا بمفتاح لدى مشغّل الخدمة.

## Detection.

mechanism-server-scan-line = تقارن المنصة كل صورة تستطيع قراءتها بقائمة، وعند التطابق تختم بلاغًا لمركز البلاغات.
mechanism-client-scan-line = قبل الختم يقارن التطبيق الصورة بقائمة، وعند التطابق يختم بلاغًا لمركز البلاغات.
mechanism-threshold-scan-line = تُعطى كل صورة قسيمة مختومة فيها تطابقها، إن وُجد، محجوبًا. وثلاثة تطابقات تعطي المفتاح الذي يفتح قسائمها.
mechanism-client-block-line = قبل الختم يستبعد التطبيق الصورة إن كانت في القائمة. يرسل الكلمات، ولا يرسل بلاغًا.
mechanism-signals-line = تحتفظ المنصة بأعداد عن كل حساب: إلى كم شخص يكتب، وكم مرة، وبأي حجم.

## Reports by users.

mechanism-user-report-line = حين يبلّغ المتلقّي عن رسالة، يرسلها تطبيقه إلى المنصة، والمنصة تنقلها إلى مركز البلاغات.
mechanism-franking-line = يصنع تطبيق المرسِل تعهّدًا بالكلمات، وتضع المنصة وسمًا على التعهّد من دون أن تقرأه. ويمكن التحقق من أي بلاغ بالاثنين معًا.
mechanism-traceback-line = كل إعادة توجيه تحمل إحالة مختومة إلى الرسالة التي جاءت منها. والبلاغ يتيح للمنصة فتح السلسلة.

## Backups.

mechanism-backup-plain-line = كل ليلة يذهب سجل رسائل كل هاتف إلى شركة نسخ احتياطي، مختومًا بمفتاح لدى تلك الشركة.
mechanism-backup-sealed-line = كل ليلة يذهب سجل رسائل كل هاتف إلى شركة نسخ احتياطي، مختومًا بمفتاح يلزم له رمز مرور وخزنة تحدّ من عدد المحاولات.

## Who writes to whom.

mechanism-sealed-sender-line = يوضع اسم المرسِل داخل المظروف المختوم، ويمرّ المظروف عبر اتصال لا يذكر أي حساب.
mechanism-onion-line = ما يرسله الهاتف يُغلَّف بثلاث طبقات ويمرّ بثلاث محطات ترحيل؛ وكل محطة تنزع طبقة واحدة.

## At the ends.

mechanism-disappearing-line = تُحذف الرسالة ومفاتيحها بعد يوم.
mechanism-own-layer-line = آنا وبن يختمان النص بمفتاح لهما قبل أن يراه التطبيق.
mechanism-endpoint-implant-line = من اليوم 7 يرسل برنامج على هاتف بن إلى الشرطة سجلّ رسائله وما يتلقّاه.
mechanism-cooperating-member-line = من اليوم 7 يسلّم بن إلى الشرطة سجلّ رسائله وما يتلقّاه.

## The page.

build-open = تصميم من صنعك
build-title = بناء تصميم من صنعك
build-intro = هنا يمكن تفعيل الآليات وإيقافها. وتتبعها التجربة والرسم والجدول، كما مع أي تصميم آخر.
build-start-from = البداية من
build-reset = العودة إلى { $design }
build-empty = لا آلية مفعّلة: الكلمات تسافر كما كُتبت.
build-switch-on = تفعيل: { $mechanism }
build-switch-off = إيقاف: { $mechanism }
build-count = { $count ->
    [0] لا آلية مفعّلة
    [one] آلية واحدة مفعّلة
    [two] آليتان مفعّلتان
    [few] { NUMBER($count) } آليات مفعّلة
   *[other] { NUMBER($count) } آلية مفعّلة
}
build-clash-title = لا معنى للجمع بين هذه الآليات
build-clash-says = التجربة المعروضة ما زالت آخر تجربة لها معنى. وهذا ما يمنع إجراء هذه:
build-clash-fix = إيقاف «{ $mechanism }»
build-clash-add = تفعيل «{ $mechanism }»
build-note-title = جدير بالمعرفة
# Where nothing was run yet.
build-clash-unrun = لا يُجرى شيء ما دام لا معنى له. وهذا ما يمنع إجراء هذه:
build-clash-mend = ما قد ينفع
build-choose = الآليات
build-outcome = ما وجدته التجربة
build-from-this = بناء تصميم من صنعك، بدءًا من هذا
build-same = له صفحة خاصة به
build-compare = مقارنته بتصميم آخر

## Combinations that make no sense. $first, $second and $mechanism are names of
## mechanisms, as above.

clash-two-carriers = «{ $first }» و«{ $second }» طريقتان لنقل الرسالة الواحدة. والرسالة تُختم بإحداهما فقط.
clash-ghost-needs-devices = { -hidden-recipient } جهاز إضافي في قائمة أجهزة تُختم لها الرسالة. ومن دون «{ $mechanism }» لا قائمة كهذه.
clash-no-content-key = «{ $mechanism }» طريق إلى المفتاح الخاص بالرسالة. وهنا لا شيء مختوم من طرف إلى طرف، فليس للرسائل مفاتيح خاصة بها: المنصة تقرؤها على أي حال.
clash-two-key-makers = الآليتان «{ $first }» و«{ $second }» تصنع كلٌّ منهما مفتاح الرسالة. وللرسالة مفتاح واحد، فلا تصنعه إلا إحداهما.
clash-nothing-reported = لا عمل للآلية «{ $mechanism }» إلا حين يبلّغ أحد عن رسالة. وهنا لا أحد يستطيع ذلك.
clash-two-backups = يُحفظ السجل في إحدى النسختين الاحتياطيتين. ولو اجتمعتا لحدّدت أضعفهما مَن يستطيع قراءته، ولما غيّرت الأخرى شيئًا.
clash-onion-needs-transport = تنقل محطات الترحيل ما هو مختوم بين الهاتف والمنصة. وهنا لا شيء مختوم، فلو أُضيفت محطات لقرأت أولاها كل شيء ولم تُخفِ شيئًا.
clash-sealed-sender-needs-seal = لا يوضع اسم المرسِل داخل المظروف إلا إذا كان المظروف مختومًا من طرف إلى طرف. وهنا تستطيع المنصة قراءة ما في داخله.
clash-two-scans = الآليتان «{ $first }» و«{ $second }» تبحثان عن الصور نفسها مرتين. لذلك تُفعَّل واحدة في كل مرة، ليتّضح أيّتهما وجدت ماذا.

## Combinations that run, but may surprise.

note-server-scan-sealed = يقارن الخادم ما يستطيع قراءته. والصور مختومة من طرف إلى طرف، فلا يقارن شيئًا ولا يجد شيئًا.
note-reports-readable = تستطيع المنصة قراءة هذه الرسائل على أي حال. فلا يُظهر لها البلاغ شيئًا جديدًا، لكن الإثبات يظل صالحًا.
note-log-without-ghost = السجل قائم وتجري مراجعته، لكن لا أحد يُضاف سرًّا في هذا التصميم.
note-at-rest-sealed = الرسائل مختومة من طرف إلى طرف من قبل. ومفتاح التخزين يضيف ختمًا حول ترويساتها.
note-own-layer = ما يختمه آنا وبن بأنفسهما يبقى مختومًا مهما فعل به التطبيق.
note-disappearing-backup = يحذف الهاتفان بعد يوم. أما النسخة الاحتياطية من الليلة السابقة فلها عمرها الخاص.
note-access-unused = هنا أكثر من طريقة للوصول المدمج. وكلٌّ منها تتيح الرؤية من دون غيرها.
note-threshold-unreached = تُفتح القسائم عند ثلاثة تطابقات. وفي المشهد تطابق واحد، فتبقى مغلقة.
