### مكتب الطلبات: يُكتب أمر، ويُوافَق عليه، ويُبلَّغ، ويُجاب عنه.

request-title = تبليغ أمر
request-intro = هنا يمكن اختيار أمر، والحصول على الموافقات التي يحتاجها، وتبليغه إلى نظام مراسلة، وقراءة ما يعود منه: كل وحدة بيانات، بايتًا بايتًا، مع ما أمكن فتحه منها وما لم يمكن.
request-aside = السلطة القانونية تقرّر ما يجوز طلبه. وتصميم النظام يقرّر ما يوجد لتسليمه. وهنا اختيار الاثنين لك.

## The order as it is written.

order-title = الأمر
order-case = القضية { $case }
order-law = القانون المطبَّق
order-instrument = المطلوب
order-design = من أي نظام
# $target: whose, as in “حساب آنا وحساب بن”.
order-more = عن: { $target }، في اليوم { NUMBER($day) }. الجريمة: { $offence }.
order-target = عمّن
order-day = في أي يوم
order-day-option = اليوم { NUMBER($day) }{ $day ->
    [1] : بعد الرسالة الأولى
    [5] : يوم الرسالة
    [7] : يوم الجدول
    [10] : اليوم الأخير
   *[other] {""}
}
order-offence = الجريمة موضوع القضية
order-serve = تبليغ الأمر
order-serve-ready = كل ما يحتاجه موجود.
order-serve-early = يمكن تبليغه كما هو. لكنه سيُرفض ما دام ينقصه شيء مما يحتاجه.
order-serve-waits = يُبلَّغ فور أن يجيب كل من سُئل.

## Approvals.

approvals-title = ما يحتاجه الأمر
approvals-none = لا تلزم موافقة أحد.
approvals-or = أو
approvals-signed = تمّ التوقيع، وبدايته { $signature }
approvals-other-order = التوقيع على أمر تغيّر بعد ذلك.
law-more = المهل، وما يستند إليه هذا

## The folder.

folder-tab = ما يعود
folder-nothing-yet = المجلّد فارغ حتى الآن.
# $office: as in “قاضٍ”.
folder-next-ask = الخطوة التالية: الحصول على موافقة { $office } على الأمر، ثم تبليغه.
folder-next-serve = الخطوة التالية: تبليغ الأمر.
folder-will-hold = سيكون فيه ما لدى هذا النظام حقًا في ذلك اليوم، ولا شيء غيره. ويُنفَّذ الأمر في هذه الصفحة، على عشرة أيام من محادثة بمفاتيح حقيقية وبايتات حقيقية.
folder-stale = هذا المجلّد جواب عن أمر تغيّر بعد ذلك. وتبليغ الأمر الجديد يُظهر ما يعطيه.
folder-refused = رُفض الأمر.
folder-refusal-logged = الرفض مدوَّن في سجل الرقابة، في القيد { NUMBER($number) }.
folder-not-there = لا شيء من هذا النوع يمكن الحصول عليه.
folder-not-there-why = صدرت الموافقة على الأمر، لكن ليس لدى هذا النظام شيء من هذا النوع في ذلك اليوم. يمكنك اختيار يوم آخر، أو شخص آخر.
folder-failed = لم يستطع المكتب أن يجيب. قد تنفع إعادة تحميل الصفحة والمحاولة من جديد.

## Why an order is refused. $office: who it is about, as in “قاضٍ”; always after a noun.

refusal-no-such-instrument = ليست في قانون هذا الإطار أداة كهذه، بحسب ما هو معروف هنا.
refusal-wrong-target = لا يمكن توجيه هذا الطلب إلى هناك.
refusal-no-days = يومه الأخير قبل يومه الأول.
refusal-offence-not-covered = لا يجوز استعماله في جريمة كهذه.
refusal-approval-missing = تنقص موافقة { $office }.
refusal-wrong-office = الموافقة عليه صدرت من جهة لا يحتاج إليها هذا الأمر. وتنقص موافقة { $office }.
refusal-approval-expired = موافقة { $office } ليست سارية في يوم الأمر.
refusal-signature-does-not-hold = توقيع { $office } غير صحيح: تغيّر الأمر بعد توقيعه، أو وقّعه شخص آخر.

## The package.

package-words = في المجلّد الكلمات.
package-sealed = في المجلّد الرسالة مختومةً. وما يفتحها موجود في مكان آخر.
package-closed = في المجلّد الرسالة مختومةً، ولا شيء مما بقي موجودًا يفتحها.
package-about = المجلّد يدلّ على الرسالة، لا على ما تقوله.
package-account = المجلّد يدلّ على الحسابين، ولا يدلّ على شيء من الرسالة.
package-silent = في المجلّد وحدات بيانات لا تقول شيئًا عن الرسالة.
package-empty = المجلّد فارغ: لا شيء هنا يصل إليه هذا الأمر.
package-frozen = { $count ->
    [0] لم يُسلَّم شيء، ولا شيء يمكن تجميده.
    [one] لم يُسلَّم شيء. جُمّدت وحدة بيانات واحدة.
    [two] لم يُسلَّم شيء. جُمّدت وحدتا بيانات.
    [few] لم يُسلَّم شيء. جُمّدت { NUMBER($count) } وحدات بيانات.
   *[other] لم يُسلَّم شيء. جُمّدت { NUMBER($count) } وحدة بيانات.
}
package-count = { $records ->
    [0] لا وحدات بيانات
    [one] وحدة بيانات واحدة
    [two] وحدتا بيانات
    [few] { NUMBER($records) } وحدات بيانات
   *[other] { NUMBER($records) } وحدة بيانات
}، { $bytes ->
    [zero] صفر بايت
    [one] بايت واحد
    [two] بايتان
    [few] { NUMBER($bytes) } بايتات
    [many] { NUMBER($bytes) } بايتًا
   *[other] { NUMBER($bytes) } بايت
}، كما كانت محفوظة.
package-records = { $count ->
    [one] وحدة البيانات الوحيدة، بايتًا بايتًا
    [two] وحدتا البيانات، بايتًا بايتًا
   *[other] كل وحدات البيانات ({ NUMBER($count) })، بايتًا بايتًا
}
package-frozen-list = { $count ->
    [one] وحدة البيانات المجمّدة
    [two] وحدتا البيانات المجمّدتان
   *[other] وحدات البيانات المجمّدة ({ NUMBER($count) })
}
package-frozen-line = { $form }، { $keeper }، منذ اليوم { NUMBER($day) }، { $count ->
    [zero] صفر بايت
    [one] بايت واحد
    [two] بايتان
    [few] { NUMBER($count) } بايتات
    [many] { NUMBER($count) } بايتًا
   *[other] { NUMBER($count) } بايت
}. SHA-256: { $digest }
package-download = حفظ الحزمة
package-download-says = ملف ZIP فيه ملف README، والقائمة بصيغة JSON وعلى شكل جداول، وكل وحدة بيانات في ملف لها، وبصمات SHA-256. يُصنع الملف هنا؛ ولا يُرسل شيء.
package-saved = سُلّم الملف إلى المتصفح ليحفظه.
package-not-saved = لم يستطع المتصفح حفظ الملف. وقد يستطيع متصفح آخر.
# What stands in README.txt.
package-readme =
    Sightlines: الجواب عن أمر.

    { $headline }

    هذا نموذج. كل ما فيه صُنع في صفحة ويب تمثّل عشرة أيام من محادثة، بمفاتيح
    حقيقية وبايتات حقيقية. وليس فيه شخص حقيقي ولا حساب حقيقي ولا شركة حقيقية.

    manifest.json   القائمة كاملة: الأمر والموافقات ووحدات البيانات والنتائج
    records.csv     وحدات البيانات على شكل جدول
    findings.csv    ما تُظهره، وما لا تُظهره
    records/        كل وحدة بيانات كما كانت محفوظة؛ ومن المفتاح بصمته
    custody.json    مَن سلّم الحزمة إلى مَن، مع التوقيعات
    SHA256SUMS      للتحقق: sha256sum -c SHA256SUMS

cover-title = صفحة الغلاف
cover-case = القضية
cover-law = القانون
cover-asked = المطلوب
cover-whose = عن
cover-system = النظام
cover-covers = المدة المشمولة
cover-day = اليوم { NUMBER($from) }
cover-days = { $from ->
    [0] من البداية
   *[other] من اليوم { NUMBER($from) }
} إلى اليوم { NUMBER($until) }
cover-offence = الجريمة
cover-by = كاتب الأمر
cover-approved = الموافقة
cover-nobody = لا أحد؛ لم تكن موافقة أحد لازمة

## The categories of data: those of Article 3 of Regulation (EU) 2023/1543, and keys.

category-subscriber = بيانات الحساب
category-subscriber-what = مَن فتح الحساب.
category-identification = تحديد الهوية
category-identification-what = بيانات تقنية تُطلب لمعرفة هوية شخص لا غير.
category-traffic = بيانات حركة الاتصالات
category-traffic-what = مَن، ومتى، ومن أين، وكم.
category-content = المحتوى
category-content-what = ما قيل أو عُرض.
category-keys = المفاتيح
category-keys-what = ما يفتح وحدات بيانات أخرى. تُعرض بصمته، ولا تُعرض بايتاته أبدًا.
category-count = { $count ->
    [0] لا وحدات بيانات من هذا النوع.
    [one] وحدة بيانات واحدة من هذا النوع.
    [two] وحدتا بيانات من هذا النوع.
    [few] { NUMBER($count) } وحدات بيانات من هذا النوع.
   *[other] { NUMBER($count) } وحدة بيانات من هذا النوع.
}

finding-how = لماذا؟ كيف ظهر ذلك
finding-would-take = يلزم لذلك { $ways }.
why-not-sealed-here = هو في المجلّد، مختومًا. وما يفتحه موجود في مكان آخر.
why-not-lies-elsewhere = لا شيء في المجلّد عنه. هو موجود في مكان آخر.
why-not-closed-for-good = هو في المجلّد، مختومًا. ولا شيء مما بقي موجودًا يفتحه.
why-not-nowhere-left = لا شيء في المجلّد عنه، ولا شيء مما بقي موجودًا يعطيه.
proof-record = وحدة البيانات { NUMBER($number) }
proof-step = ما أعطته الخطوة { NUMBER($number) }
proof-gives = الناتج: { $form }.
proof-fingerprint = من المفتاح لا تُعرض إلا بصمته.
proof-read-from = المقروء منه: { $input }.

record-line = { NUMBER($number) }. { $form }، { $count ->
    [zero] صفر بايت
    [one] بايت واحد
    [two] بايتان
    [few] { NUMBER($count) } بايتات
    [many] { NUMBER($count) } بايتًا
   *[other] { NUMBER($count) } بايت
}
record-key = { NUMBER($number) }. { $form }، ببصمته
record-kept = مكان الحفظ
record-days = الأيام
record-category = الفئة
record-message = الرسالة
record-message-number = رقم { NUMBER($number) } في المحادثة
record-opened = فُتح
record-not-opened = لم يُفتح
record-digest = SHA-256
record-key-says = من المفتاح لا تُعرض إلا بصمته. والمفتاح نفسه لا يغادر التجربة.

## Who else.

same-means-title = للقضية، ولغيرها
same-means-intro = السطر الأول هو ما كسبته القضية من رسالة اليوم 5. وتحته ما يراه آخرون لديهم الشيء نفسه، أو يصلون إليه. ويُفترض في كل منهم أن الأمر قد حدث: بُلّغ أمر، وسُرقت نسخة، واستُجيب لطلب من الخارج.
same-means-who = مَن

yields-title = الأمر نفسه، في كل التصاميم
# $asked: what is asked for, as in “المحتوى المخزّن”.
yields-intro = المطلوب: { $asked }، من رسالة اليوم 5، في كل تصميم موجود هنا. كل سطر أُجري برسالتك. واختيار تصميم يتيح تبليغ الأمر إليه.
yields-other-day = في الجدول الأمر في يومه المعتاد وعن الحسابين كليهما. أما أمرك فعن يوم آخر، أو عن شخص آخر؛ وقد يختلف مجلّده.
yields-caption = ما يُظهره الأمر «{ $asked }» في كل تصميم
yields-region = التصاميم، سطر لكل تصميم
yields-nothing = لا يكشف أمر كهذا شيئًا في أي تصميم: إنما يمنع حذف ما هو موجود.
yields-sees = في المتناول
yields-cannot = لا سبيل

## Oversight.

oversight-title = مَن يراقب المكتب
oversight-intro = كل أمر وكل رفض وكل كشف للبيانات يُدوَّن في سجل لا يقبل إلا الإضافة. ويذكر كل قيد بصمة القيد الذي قبله، ويحمل توقيعًا. ولا يحتاج المدقّق إلا إلى المفتاح العام ليعرف هل تغيّر شيء.
oversight-empty = لم يُدوَّن شيء بعد. يُدوَّن كل أمر يُبلَّغ، حتى المرفوض.
oversight-unreadable = لا يمكن قراءة السجل.
oversight-log = السجل
oversight-auditor = المدقّق
auditor-holds = { $count ->
    [0] لا شيء فيه بعد.
    [one] القيد الوحيد في مكانه، كما وُقّع.
    [two] القيدان كلاهما في مكانيهما، كما وُقّعا.
   *[other] القيود كلها ({ NUMBER($count) }) في أماكنها، كما وُقّعت.
}
happening-served-name = تبليغ.
happening-refused-name = رفض.
happening-disclosed-name = كشف بيانات.
# $law: as in “المملكة المتحدة”; $design: a name.
happening-about = { $asked }، { $law }، اليوم { NUMBER($day) }، في «{ $design }». القضية { $case }.
happening-served = كل الموافقات سارية.
happening-disclosed = { $count ->
    [0] لم تُسلَّم أي وحدة بيانات.
    [one] سُلّمت وحدة بيانات واحدة.
    [two] سُلّمت وحدتا بيانات.
    [few] سُلّمت { NUMBER($count) } وحدات بيانات.
   *[other] سُلّمت { NUMBER($count) } وحدة بيانات.
}
tamper-intro = يمكنك تجربة ذلك على نسخة من السجل. ومَن يعبث بها ليس لديه مفتاح السجل.
tamper-entry = القيد
tamper-option = القيد { NUMBER($entry) }
tamper-alter = تغييره
tamper-remove = إزالته
tamper-reorder = تبديل مكانه مع جاره
tamper-cut-off = قطع السجل قبله
tamper-restore = إعادة السجل كما كان
tampered-alter = في النسخة، قُلب بت واحد في القيد { NUMBER($entry) }.
tampered-remove = في النسخة، أُزيل القيد { NUMBER($entry) }.
tampered-reorder = في النسخة، بُدّل مكان القيد { NUMBER($entry) } مع جاره.
tampered-cut-off = في النسخة، ينتهي السجل قبل القيد { NUMBER($entry) }.

## What the auditor says. $entry: the first that does not fit.

fault-bad-key = مفتاح السجل ليس مفتاحًا. فلا يمكن التحقق من شيء.
fault-altered = القيد { NUMBER($entry) } لا يستقيم: ليست بايتاته هي التي وُقّعت.
fault-unreadable = القيد { NUMBER($entry) } موقَّع، لكنه ليس قيدًا.
fault-wrong-place = القيد { NUMBER($entry) } لا يستقيم: يقول إن مكانه غير هذا المكان. فقد أُزيل قيد قبله، أو تغيّر ترتيب القيود.
fault-broken-chain = القيد { NUMBER($entry) } لا يستقيم: لا يذكر القيد الذي قبله.
fault-cut-short = القيد { NUMBER($entry) } مفقود: أعلن السجل من قبل أن قيوده أكثر.
fault-not-in-the-head = القيد { NUMBER($entry) } مضاف: لم يعلن السجل قط أن قيوده بهذا العدد.
fault-other-end = القيد { NUMBER($entry) } لا يستقيم: أعلن السجل نهاية أخرى.
fault-head-not-signed = التوقيع على نهاية السجل غير صحيح.

## Chain of custody.

custody-title = من المنصة إلى المحكمة
custody-intro = ينفع الدليل حين تستطيع المحكمة أن تثق بأن أحدًا لم يغيّره. وكل مَن ينقل الحزمة يوقّع عليها ببصمتها. هنا يمكن جعل أحدهم يغيّر بتًا واحدًا في وحدة بيانات واحدة على الطريق، ورؤية ما تجده المحكمة.
custody-empty = لا حزمة بعد. وتأتي بتبليغ أمر.
custody-who = مَن يغيّر وحدة بيانات
custody-nobody = لا أحد
custody-hand-on = نقلها حتى المحكمة
# Without a verb: some who hand it on are feminine, some masculine.
custody-step = توقيع من { $giver }، وتسليم إلى { $receiver }.
custody-altered = لدى { $holder } قُلب بت واحد في وحدة البيانات { NUMBER($record) }.
custody-holds = تجد المحكمة كل التوقيعات صحيحة، والحزمة كما غادرت المنصة.
custody-fault-no-hand-over = لم يسلّم أحد شيئًا.
custody-fault-not-signed = تجد المحكمة أن التوقيع في الخطوة { NUMBER($step) } غير صحيح.
custody-fault-broken-chain = تجد المحكمة أن الخطوة { NUMBER($step) } ليست تتمّة للخطوة التي قبلها.
custody-fault-package-altered = تجد المحكمة أن الحزمة ليست هي التي غادرت المنصة. وقد تغيّرت لدى { $holder }.
custodian-platform = المنصة
custodian-platform-name = المنصة
custodian-police = الشرطة
custodian-police-name = الشرطة
custodian-laboratory = المختبر
custodian-laboratory-name = المختبر
custodian-court = المحكمة
custodian-court-name = المحكمة

## The notice simulator.

notice-title = إخطار القدرة، خطوة خطوة
notice-intro = تتيح بعض القوانين للدولة أن تُلزم مزوّد خدمة بأن تكون لديه وسائل الاستجابة لأوامر لاحقة. هنا يمكن تتبّع إخطار من هذا النوع: مَن يوقّعه، وما يجوز أن يطلبه، وهل يمكن أن يُراجَع، ومَن يجوز له أن يعلم به، وما يجوز لمزوّد الخدمة أن يفعله. وكل جواب يعني نظامًا آخر، ويُشغَّل النظامان كلاهما.
notice-open = صياغة إخطار
notice-demand = ما يطلبه
demand-agency-key = مفتاح لهيئة
demand-agency-key-what = يُختم مفتاح كل رسالة أيضًا بمفتاح هيئة واحدة.
demand-divided-key = مفتاح مقسوم
demand-divided-key-what = كذلك، لكن هذا المفتاح مقسوم على خمسة حائزين.
demand-hidden-device = متلقٍّ خفي
demand-hidden-device-what = يستطيع مزوّد الخدمة أن يضيف متلقّيًا لا يراه الآخرون.
demand-readable-messages = رسائل يستطيع مزوّد الخدمة قراءتها
demand-readable-messages-what = يُزال التشفير من طرف إلى طرف.
demand-readable-backups = نسخ احتياطية يمكن قراءتها
demand-readable-backups-what = تحتفظ شركة النسخ الاحتياطي بمفاتيح النسخ الاحتياطية. والبداية من نسخ احتياطية مختومة: يلزم اختيار نظام كهذا أعلاه.
demand-phone-key = طريق إلى داخل هاتف مقفل
demand-phone-key-what = يحتفظ مصنّع الهاتف بمفتاح يفتح ذلك الهاتف وحده.
notice-stage-drafted = قيد الصياغة
notice-stage-drafted-what = الإخطار قيد الكتابة. وقد تجري مشاورة مع مزوّد الخدمة، ولم تكتمل بعد التوقيعات اللازمة.
notice-stage-given = مسلَّم
notice-stage-given-what = الإخطار في يد مزوّد الخدمة. ويجوز له أن يطلب مراجعته قبل أن يسري.
notice-stage-under-review = قيد المراجعة
notice-stage-under-review-what = يُنظر في الإخطار من جديد: كم سيكلّف، وهل هو متناسب.
notice-stage-in-force = سارٍ
notice-stage-in-force-what = على مزوّد الخدمة أن يجيب. وهذه هي الأجوبة الممكنة مع هذا النظام:
notice-stage-answered = مُجاب عنه
notice-stage-answered-what = غيّر مزوّد الخدمة نظامه. والإخطار نفسه لا يجيز أي مراقبة: فكل رسالة ما زال يلزم لها أمر.
notice-stage-in-court = أمام المحكمة
notice-stage-in-court-what = طعن مزوّد الخدمة في الإخطار. ويبقى النظام كما هو إلى أن تقرّر المحكمة.
notice-stage-ended = منتهٍ
notice-stage-ended-what = لم يعد الإخطار ساريًا. والنظام كما كان.
# $offices: a list, after «توقيع».
notice-signed = عليه توقيع { $offices }.
notice-to-sign = ينقصه توقيع { $offices }.
notice-is-secret = لا يجوز لمزوّد الخدمة أن يتحدث عنه.
notice-consulted = جرت مشاورة مع مزوّد الخدمة.
notice-reviewed = تمّت مراجعته.
notice-told = أُخبر المستخدمون.
notice-now = النظام الآن: { $design }.
notice-action-consult = مشاورة مزوّد الخدمة
notice-action-give = تسليمه إلى مزوّد الخدمة
notice-action-ask-for-review = طلب مراجعة
notice-action-confirm = المراجعة تؤكّده
notice-action-revoke = المراجعة تلغيه
notice-action-take-effect = بدء سريانه
notice-action-uphold = المحكمة تؤيّده
notice-action-quash = المحكمة تبطله
notice-action-tell-users = إخبار المستخدمين
response-comply = الامتثال
response-withdraw = سحب الميزة
response-challenge = اللجوء إلى القضاء
alternative-divide-the-key = تقسيم المفتاح على خمسة بدلًا من ذلك
alternative-public-log = التنفيذ مع سجل علني للمفاتيح
alternative-reports = تقديم بلاغات متحقَّق منها بدلًا من ذلك
alternative-no-backups = الاستغناء عن النسخ الاحتياطي
alternative-keep-less = حذف الرسائل بعد يوم
notice-refusal-no-such-notice = ليس في قانون هذا الإطار إخطار كهذا، بحسب ما هو معروف هنا. يمكنك اختيار قانون آخر أعلاه.
notice-refusal-not-now = ليس هذا موضع تلك الخطوة.
notice-refusal-wrong-office = لا شأن لهذه الجهة به.
notice-refusal-not-signed = لا يمكن تسليمه بعد: ينقصه توقيع لازم.
notice-refusal-secret = لا يجوز لمزوّد الخدمة أن يخبر أحدًا: الإخطار سرّي.
notice-refusal-no-such-change = لا يصلح ذلك الجواب مع هذا النظام.
notice-again = البدء من جديد
notice-before-after = قبل ذلك: { $before }. وبعده: { $after }.

## Across a border.

border-title = الطلب نفسه، عبر الحدود
border-intro = مزوّد الخدمة في بلد آخر. ويمكن أن يسلك الطلب نفسه ثلاث طرق، ولكل طريق مدته. ومزوّد الخدمة لا يحتفظ بالصفوف إلى الأبد: وما بقي منها يوم الجواب تبيّنه التجربة.
border-open = الطلب عبر الحدود
border-preserved = يُبلَّغ أمر حفظ في اليوم نفسه
border-emergency = الحالة طارئة
border-kept = مدة احتفاظ مزوّد الخدمة بصف مخزّن
border-days = { $days ->
    [zero] صفر يوم
    [one] يوم واحد
    [two] يومان
    [few] { NUMBER($days) } أيام
    [many] { NUMBER($days) } يومًا
   *[other] { NUMBER($days) } يوم
}
route-production-order = أمر التقديم
route-production-order-what = قاضٍ أو نيابة عامة في دولة من دول الاتحاد يأمر مباشرةً ممثّل مزوّد الخدمة في دولة أخرى.
route-mutual-assistance = المساعدة القانونية المتبادلة
route-mutual-assistance-what = دولة تطلب من دولة أخرى، وسلطات هذه الدولة نفسها تأمر مزوّد الخدمة.
route-executive-agreement = الاتفاق التنفيذي
route-executive-agreement-what = اتفقت دولتان على أن أمر إحداهما يجوز أن يذهب مباشرةً إلى مزوّدي الخدمات في الأخرى.
border-clock = { $earliest ->
    [0] الجواب فوري.
   *[other] الجواب { $latest ->
        [0] فوري
       *[other] بين اليوم { NUMBER($earliest) } واليوم { NUMBER($latest) }
    }.
}
border-clock-one = يأتي الجواب في اليوم { NUMBER($earliest) }.
border-clock-supposed = لم يقل أحد كم يستغرق ذلك. ويُفترض هنا أن الجواب يأتي في اليوم { NUMBER($earliest) }.
border-left = في اليوم { NUMBER($day) }، عدد الصفوف الباقية { NUMBER($left) } من أصل { NUMBER($count) }.
border-shows = ما تُظهره: { $facts }.
border-shows-nothing = لا تُظهر شيئًا عن الرسالة.
border-frozen = ما جُمّد يُحفظ حتى اليوم { NUMBER($day) }.
border-since = يمكن استعماله منذ { $date }.
border-limit = تُعدّ الأيام كما في المشهد، وتتواصل بعد نهايته. والمدد كما هي مقرَّرة أو بحسب تقارير؛ ولم يقسها أحد هنا.

## The rule-builder.

rules-title = مجموعتان من القواعد، وقضية واحدة
rules-intro = مَن يجب أن يوافق، وفي أي جرائم، وكم يجوز أن يدوم، ومَن يُخبَر، وهل يُدوَّن في السجل؟ هنا يمكنك وضع مجموعتين من القواعد وتشغيل القضية نفسها بكلٍّ منهما.
rules-open = وضع مجموعتين من القواعد
rules-case = القضية هي الأمر أعلاه: { $asked }، في اليوم { NUMBER($day) }. الجريمة: { $offence }.
rules-has = ما لدى القضية من موافقات
rules-a = القواعد أ
rules-b = القواعد ب
rules-approvers = موافقة كل هؤلاء لازمة
rules-offences = في هذه الجرائم
rules-days = المدة المسموح بها
rules-told = مَن يُخبَر
told-nobody = لا أحد
told-target = مَن وُجّه إليه الأمر
told-everybody = كل مَن كُشفت رسائله
rules-after = متى
rules-after-days = { $days ->
    [0] على الفور
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { NUMBER($days) } أيام
    [many] بعد { NUMBER($days) } يومًا
   *[other] بعد { NUMBER($days) } يوم
}
rules-logged = يُدوَّن في سجل الرقابة
rules-run = تشغيل القضية بالمجموعتين
ruling-same = لا شيء يختلف.
ruling-differs = هذا ما يختلف:
ruling-outcome = النتيجة
ruling-days = الأيام المشمولة
ruling-records = وحدات البيانات المكشوفة
ruling-shown = ما ظهر
ruling-told = الإخبار
ruling-log = السجل
ruling-served = بُلّغ الأمر.
ruling-nothing = لا شيء.
ruling-told-on = في اليوم { NUMBER($day) }.
ruling-told-nobody = لا أحد.
ruling-logged = مدوَّن فيه.
ruling-not-logged = غير مدوَّن فيه.
ruling-count = { NUMBER($count) }

## Identification.

address-title = من عنوان إلى منزل
address-intro = عناوين مزوّدي الإنترنت أقل من زبائنهم. فتتشارك عدة منازل عنوانًا واحدًا في الوقت نفسه، ولكل منزل، لمدة من الزمن، نطاق خاص به من أرقام المنافذ. ومَن يسأل عن منزل عليه أن يذكر العنوان والمنفذ والوقت، ويجب أن تتفق الساعات.
address-open = العثور على المنزل
address-who = مَن يزور الخدمة حقًا
address-number = { NUMBER($number) }
address-clock = ساعة الخدمة
address-clock-right = مضبوطة
address-clock-ahead = متقدّمة { $seconds ->
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { NUMBER($seconds) } ثوانٍ
   *[other] { NUMBER($seconds) } ثانية
}
address-clock-behind = متأخرة { $seconds ->
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { NUMBER($seconds) } ثوانٍ
   *[other] { NUMBER($seconds) } ثانية
}
address-with-port = المنفذ مدوَّن، ويُذكر في السؤال
address-corrected = مقدار خطأ الساعة معروف، ويُصحَّح
address-log = ما دوّنته الخدمة
address-asked = السؤال
address-question = { $address }، المنفذ { $port }، في الساعة { $time }
address-question-no-port = { $address }، في الساعة { $time }
address-answer = جواب سجل مزوّد الإنترنت
address-truth = الحقيقة
address-household = المنزل { $number }
address-nobody = لا أحد
hit-right = المنزل الصحيح وحده.
hit-wrong = منزل واحد، وليس الصحيح.
hit-among = عدة منازل؛ والصحيح بينها.
hit-missed = ليس المنزل الصحيح بينها.
address-limit = نموذج صغير: ثمانية منازل تتشارك عنوانًا واحدًا، وتتبدّل منافذها كل 15 دقيقة. والزيارة قبل تبدّل كهذا بنصف دقيقة. ومعرفة المنزل ليست بعد معرفة الشخص.
