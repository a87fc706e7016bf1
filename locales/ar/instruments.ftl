### ما قد يطلبه الأمر، ومَن قد يوافق عليه، وما يقوله القانون عنه.
### أما ما يستند إليه كل سطر ففي content/instruments.toml وroutes.toml.

## Whose law.

frame-general = بوجه عام
frame-eu = الاتحاد الأوروبي
frame-uk = المملكة المتحدة
frame-us = الولايات المتحدة

## What is asked for: its name, and the question it answers.

instrument-preservation = حفظ البيانات
instrument-preservation-what = يبقى ما هو موجود كما هو. ولا يُسلَّم شيء بعد.
instrument-subscriber-data = بيانات الحساب
instrument-subscriber-data-what = مَن فتح الحساب؟
instrument-traffic-data = بيانات حركة الاتصالات
instrument-traffic-data-what = مَن كتب إلى مَن، ومتى، وكم؟
instrument-stored-content = المحتوى المخزّن
instrument-stored-content-what = ما الذي تحتفظ به المنصة؟
instrument-live-interception = اعتراض الاتصالات
instrument-live-interception-what = ما الذي يمرّ من الآن فصاعدًا؟
instrument-device-seizure = مصادرة جهاز
instrument-device-seizure-what = ما الذي على الهاتف؟
instrument-backup = النسخ الاحتياطي
instrument-backup-what = ما الذي تحتفظ به شركة النسخ الاحتياطي؟
instrument-capability-notice = إخطار القدرة
instrument-capability-notice-what = إتاحة استعمال وصول مدمج.
instrument-voluntary-report = البلاغ الطوعي
instrument-voluntary-report-what = ما الذي يُبلَّغ عنه من دون أمر؟

## Whose: what is aimed at, then whose it is. Written alike in every case.

target-account-both = حساب آنا وحساب بن
target-account-ana = حساب آنا
target-account-ben = حساب بن
target-phone-ana = هاتف آنا
target-phone-ben = هاتف بن
target-backup-both = النسخ الاحتياطية لآنا وبن
target-backup-ana = النسخة الاحتياطية لآنا
target-backup-ben = النسخة الاحتياطية لبن
target-provider-both = المنصة، لكل مَن يستعملها على السواء

## How grave the offence is.

offence-minor = أي جريمة
offence-serious = عقوبتها ثلاث سنوات أو أكثر
offence-listed = مذكورة بالاسم في قائمة

issuer-police = الشرطة
issuer-prosecutor = النيابة العامة
issuer-provider = مزوّد الخدمة نفسه

## Who may approve. -name in a list; -ask on the button; inside a sentence without
## either: always in the nominative or the genitive, which are written alike.

office-judge = قاضٍ
office-judge-name = القاضي
office-judge-ask = طلب موافقة القاضي
office-prosecutor = النيابة العامة
office-prosecutor-name = النيابة العامة
office-prosecutor-ask = طلب موافقة النيابة العامة
office-minister = الوزير
office-minister-name = الوزير
office-minister-ask = طلب موافقة الوزير
office-judicial-commissioner = المفوّض القضائي
office-judicial-commissioner-name = المفوّض القضائي
office-judicial-commissioner-ask = طلب موافقة المفوّض القضائي
office-independent-office = المكتب المستقل
office-independent-office-name = المكتب المستقل
office-independent-office-ask = طلب موافقة المكتب المستقل
office-senior-officer = ضابط رفيع الرتبة
office-senior-officer-name = ضابط رفيع الرتبة
office-senior-officer-ask = طلب موافقة ضابط رفيع الرتبة
office-consent = صاحب الشأن
office-consent-name = صاحب الشأن
office-consent-ask = طلب موافقة صاحب الهاتف

## What the law says of each, in short.

law-eu-preservation = يجمّد أمر الحفظ الأوروبي (European Preservation Order) بيانات من أي فئة مدة 60 يومًا، ويمكن تمديده مرة واحدة. ويصدره قاضٍ أو النيابة العامة. ولا يُكشف شيء من البيانات.
law-eu-subscriber-data = أمر التقديم الأوروبي (European Production Order) في ما يخص بيانات الحساب: يصدره قاضٍ أو النيابة العامة، في أي جريمة. ويجيب مزوّد الخدمة خلال 10 أيام، وخلال 8 ساعات في حالة الطوارئ. ويُعمل بأوامر من هذا النوع منذ 18 أغسطس 2026، ولا يُعمل بها في الدنمارك.
law-eu-traffic-data = أمر التقديم الأوروبي (European Production Order) في ما يخص بيانات حركة الاتصالات: لا يصدره إلا قاضٍ أو محكمة، في جرائم عقوبتها ثلاث سنوات على الأقل أو مذكورة في قائمة. والجواب خلال 10 أيام، وخلال 8 ساعات في حالة الطوارئ.
law-eu-stored-content = أمر التقديم الأوروبي (European Production Order) في ما يخص المحتوى: لا يصدره إلا قاضٍ أو محكمة، في جرائم عقوبتها ثلاث سنوات على الأقل أو مذكورة في قائمة. ويُسلَّم المحفوظ كما هو محفوظ. ولا تفرض اللائحة واجب فكّ التشفير.
law-eu-live-interception = يخضع اعتراض الاتصالات لقانون كل دولة عضو، ويلزم له عادةً قاضٍ. وعبر الحدود يُطلب بأمر التحقيق الأوروبي (European Investigation Order).
law-eu-device-seizure = يخضع التفتيش والمصادرة لقانون كل دولة عضو، ويلزم لهما عادةً قاضٍ.
law-eu-backup = أمر التقديم الأوروبي (European Production Order) في ما يخص المحتوى، موجَّهًا إلى الشركة التي تخزّن النسخة الاحتياطية.
law-eu-voluntary-report = تجيز قواعد محدودة المدة لبعض الخدمات أن تبحث من تلقاء نفسها عن مواد غير قانونية. وهي تجيز ولا تأمر. والاتصالات المشفّرة من طرف إلى طرف خارج نطاقها.
law-uk-preservation = إخطار الاحتفاظ بالبيانات (data retention notice): تُحفظ بيانات الاتصالات، ولا يُحفظ المحتوى. ويوافق عليه الوزير ومفوّض قضائي.
law-uk-subscriber-data = ترخيص ببيانات الاتصالات (communications-data authorisation)، يمنحه مكتب مستقل عن الشرطة. ولا يشمل المحتوى.
law-uk-traffic-data = ترخيص ببيانات الاتصالات (communications-data authorisation)، يمنحه مكتب مستقل عن الشرطة. ولا يشمل المحتوى.
law-uk-stored-content = يشمل إذن الاعتراض الموجَّه (targeted interception warrant) أيضًا ما خزّنه المشغّل. ويلزم له الوزير ومفوّض قضائي، ويُسمّى ذلك القفل المزدوج. وما ينتج عنه لا يصلح عادةً دليلًا أمام المحكمة.
law-uk-live-interception = إذن الاعتراض الموجَّه (targeted interception warrant)، بالقفل المزدوج: الوزير ومفوّض قضائي. وما ينتج عنه لا يصلح عادةً دليلًا أمام المحكمة.
law-uk-device-seizure = إذن الدخول الموجَّه إلى الأجهزة (targeted equipment interference warrant): قائد شرطة أو الوزير، ومعه مفوّض قضائي. وما ينتج عنه يصلح دليلًا.
law-uk-backup = كما في المحتوى المخزّن، موجَّهًا إلى الشركة التي تخزّن النسخة الاحتياطية.
law-uk-capability-notice = يجعل إخطار القدرة التقنية (technical capability notice) المشغّل قادرًا على الامتثال للأذون، وقد يطلب منه إزالة حماية وضعها بنفسه. ويوافق عليه الوزير ومفوّض قضائي؛ وتسبقه مشاورة، ويمكن أن يُراجَع، وهو سرّي. ولا يجيز بنفسه أي مراقبة: فالإذن يبقى لازمًا.
law-uk-voluntary-report = يجوز للخدمة أن تبلّغ من تلقاء نفسها.
law-us-preservation = تجمّد رسالة الحفظ (preservation letter) السجلات مدة 90 يومًا، ويمكن تجديدها. وهي طلب يُلزم القانون مزوّدي الخدمات بتلبيته؛ ولا تُسأل محكمة قبل ذلك.
law-us-subscriber-data = يشمل أمر الاستدعاء (subpoena)، من هيئة محلفين كبرى أو من جهة حكومية، البيانات الأساسية: الاسم، والعنوان، وأوقات الاستعمال، ومدة الاشتراك، ورقم الخط أو عنوانه، ووسيلة الدفع.
law-us-traffic-data = أمر بموجب المادة 2703(d): يجب أن تجد المحكمة وقائع محدّدة تبيّن أن للسجلات صلة بالقضية. ويشمل السجلات التي ليست محتوى.
law-us-stored-content = إذن تفتيش يستند إلى سبب مرجَّح (probable cause).
law-us-live-interception = أمر تنصّت (wiretap order): سبب مرجَّح، وحاجة لا تسدّها وسيلة أخرى، وجرائم مذكورة في قائمة، ومدة 30 يومًا في كل مرة.
law-us-device-seizure = إذن تفتيش للجهاز.
law-us-backup = إذن تفتيش يستند إلى سبب مرجَّح (probable cause)، موجَّه إلى الشركة التي تخزّن النسخة الاحتياطية.
law-us-voluntary-report = على مزوّد الخدمة الذي يعلم بما يبدو أنه مواد اعتداء على الأطفال أن يبلّغ عنها NCMEC. وهو غير ملزَم بالبحث عنها.
law-general-preservation = تُحفظ البيانات كما هي مدةً من الزمن، فتكون موجودة إن صدر لاحقًا أمر بكشفها.
law-general-subscriber-data = أدنى درجة في معظم القوانين: تُمنح في أي جريمة، وكثيرًا ما تمنحها النيابة العامة.
law-general-traffic-data = تشترط قوانين كثيرة قاضيًا أو جهة مستقلة أخرى، وجريمة على قدر من الخطورة.
law-general-stored-content = تشترط معظم القوانين قاضيًا، وجريمة على قدر من الخطورة.
law-general-live-interception = أعلى درجة في معظم القوانين: قاضٍ، وجرائم خطيرة، ومدة محدودة، وكثيرًا ما لا يجوز إخبار أحد ما دام جاريًا.
law-general-device-seizure = قاضٍ، أو موافقة صاحب الهاتف. والمصادرة تصل إلى الهاتف أيًّا كان التشفير بين الهاتفين.
law-general-backup = كما في المحتوى المخزّن، موجَّهًا إلى الشركة التي تخزّن النسخة الاحتياطية.
law-general-capability-notice = تتيح بعض القوانين إلزام مزوّد الخدمة بأن تكون لديه وسائل الاستجابة لأوامر لاحقة. وهنا يوافق على ذلك وزير وقاضٍ معًا.
law-general-voluntary-report = البلاغ لا يحتاج إلى أمر. وما تجده الخدمة أو يرسله إليها أحد المستخدمين يُنقل إلى غيرها.

law-none = ليست في قانون هذا الإطار أداة كهذه، بحسب ما هو معروف هنا. والأمر بها يُرفض.
law-deadline = مهلة الجواب: { $days ->
    [one] يوم واحد
    [two] يومان
    [few] { NUMBER($days) } أيام
    [many] { NUMBER($days) } يومًا
   *[other] { NUMBER($days) } يوم
}{ $hours ->
    [0] .
    [one] ، وفي حالة الطوارئ ساعة واحدة.
    [two] ، وفي حالة الطوارئ ساعتان.
    [few] ، وفي حالة الطوارئ { NUMBER($hours) } ساعات.
   *[other] ، وفي حالة الطوارئ { NUMBER($hours) } ساعة.
}
law-lasts = مدة السريان في كل مرة: { $days ->
    [one] يوم واحد
    [two] يومان
    [few] { NUMBER($days) } أيام
    [many] { NUMBER($days) } يومًا
   *[other] { NUMBER($days) } يوم
}.
law-secret = لا يجوز لمَن يتلقّاه أن يتحدث عنه.
law-not-advice = باختصار وبوجه عام: ليست هذه استشارة قانونية. وتختلف الأسماء والتفاصيل من بلد إلى آخر.
