### أقسام تضع أمرين جنبًا إلى جنب: القدرات، والنظر، والتعميم، والخدمات، والآثار،
### ومعنيان للأمان منذ التصميم. وكل الأجوبة فيها مجموعة من تجارب.

## An answer of a run, wherever one stands.

# $design: a design's name. $party: a party's name. $fact: a label.
answer-asked = { $design }. { $party }: { $fact }
answer-asked-within = { $party }: { $fact }
answer-drawn = رؤيته مرسومًا
answer-drawn-of = رؤيته مرسومًا: { $asked }
answer-waiting = جارٍ التشغيل…
run-progress = جارٍ تشغيل التصاميم: { NUMBER($done) } من { NUMBER($all) }…

## Two capabilities, side by side.

capabilities-title = قدرتان، جنبًا إلى جنب
capabilities-intro = يطلب إعلان أبريل 2024 أمرين مختلفين تمامًا أحدهما عن الآخر، ويقول إن الحلول ستختلف بينهما. عند إيقاف أحدهما يظهر أيّ تصاميمنا (وعددها { $all }) يخدم الآخر، ومَن غير ذلك يقرأ الكلمات بسببه.
capabilities-asked = المطلوب
capability-lawful-access = الوصول القانوني: بيانات عن مشتبه به، بموجب أمر
capability-proactive-detection = الكشف الاستباقي: العثور على صورة معروفة والإبلاغ عنها بلا طلب
capability-lawful-access-short = الوصول القانوني
capability-proactive-detection-short = الكشف الاستباقي
capability-report-short = بلاغ المتلقّي
capabilities-access = ما يجب أن يأتي به الأمر
capability-access-words = كلمات رسالة، من دون الهاتف
capability-access-words-or-phone = كلمات رسالة، ويُحسب الهاتف المصادَر أيضًا
capability-access-traffic = مَن كتب إلى مَن
capabilities-detection-says = يُحسب الكشف حيث يصل تطابق مع القائمة إلى المنصة أو إلى مركز البلاغات.
capabilities-both = عدد التصاميم { NUMBER($all) }. ما يخدم الوصول القانوني منها: { NUMBER($access) }؛ وما يخدم الكشف الاستباقي: { NUMBER($detection) }. ما يخدم الاثنين معًا: { NUMBER($both) }؛ وما لا يخدم أيًّا منهما: { NUMBER($neither) }.
capabilities-only-lawful-access = إذا كان المطلوب هو الوصول القانوني وحده، فعدد التصاميم التي تخدمه { NUMBER($served) } من أصل { NUMBER($all) }، وعدد التي لا تخدمه { NUMBER($rest) }.
capabilities-only-proactive-detection = إذا كان المطلوب هو الكشف الاستباقي وحده، فعدد التصاميم التي تخدمه { NUMBER($served) } من أصل { NUMBER($all) }، وعدد التي لا تخدمه { NUMBER($rest) }.
capabilities-none = لا شيء مطلوب، فلا شيء يفرّق بين التصاميم (وعددها { NUMBER($all) }).
served-both = الاثنان معًا
served-access = الوصول القانوني وحده
served-detection = الكشف الاستباقي وحده
served-neither = لا هذا ولا ذاك
served-it = تخدمه
served-not = لا تخدمه
served-all = كل التصاميم
served-count = { $count ->
    [one] تصميم واحد
    [two] تصميمان
    [few] { NUMBER($count) } تصاميم
    [many] { NUMBER($count) } تصميمًا
   *[other] { NUMBER($count) } تصميم
}
served-none = لا تصميم
actors-title = مَن يقرأ كلمات رسالة
actor-sender = المرسِل
actor-recipient = المتلقّي
actor-provider = مزوّد الخدمة
actor-authority = سلطة لديها أمر صالح
actor-third-party = أي أحد غيرهم
actor-in = في { NUMBER($count) } من { NUMBER($all) }
actors-note = مزوّد الخدمة هو المنصة أو شركة النسخ الاحتياطي. و«أي أحد غيرهم» هو الشبكة، أو موظف، أو سارق قاعدة البيانات أو سارق مفتاح، أو سلطة دولة أخرى؛ وكلٌّ منها إن حدث ذلك. وهذه أعداد تصاميم في هذه الصفحة، لا أعداد خدمات مستعملة.
capabilities-each = تصميمًا تصميمًا: ما الذي يصل، وإلى مَن
capabilities-each-region = تصميمًا تصميمًا. يمكن التمرير إلى الجانب.
capabilities-each-design = التصميم
# $count: how many of the three messages of the scene.
capability-messages = { $party } ({ NUMBER($count) } من 3 رسائل)
capability-none = –
capability-none-spoken = لا أحد
capabilities-cannot-settle = ما لا تحسمه أي تجربة: هل هاتان القدرتان أهم من غيرهما، وهل غيرهما (بلاغات المستخدمين، والوقاية، وتفتيش هاتف) مهم بالقدر نفسه، وما قيمة كلٍّ منها عند أي أحد.

## “Will not look” and “cannot look”.

looking-title = «لا تريد النظر» و«لا تستطيع النظر»
looking-intro = قيل إن الاعتداء لا يتوقف بمجرّد أن تكفّ شركة عن النظر. وللشركة طريقتان في الكفّ عنه. في إحداهما يقرّر أحد ألّا تُقارن الصور؛ وفي الأخرى لا يترك التصميم شيئًا يُقارن. هنا يمكن استعمال الزر نفسه وتبليغ الأمر نفسه في الحالتين.
looking-policy-title = متوقفة بقرار
looking-policy-says = يستطيع الخادم قراءة ما ينقله. ومقارنة الصور بقائمة مجرّد إعداد فيه.
looking-design-title = متوقفة بحكم التصميم
looking-design-says = الرسائل مختومة من هاتف إلى هاتف. ولدى الخادم القائمة نفسها والإعداد نفسه.
looking-switch = الخادم يقارن الصور بالقائمة
looking-order = تبليغ أمر باستئناف المقارنة
looking-ordered = بُلّغ أمر باستئناف المقارنة، ونُفّذ.
# $parties: a list of parties.
looking-found-ordered = بعد الأمر، يصل تطابق إلى { $parties }.
looking-found = المقارنة مفعّلة. يصل تطابق إلى { $parties }.
looking-off = المقارنة موقوفة. لا يصل تطابق إلى أحد.
looking-nothing-ordered = بعد الأمر، يقارن الخادم ما لديه، ولا يصل تطابق إلى أحد.
looking-nothing = المقارنة مفعّلة، ولا يصل تطابق إلى أحد.
looking-cannot-settle = ما لا تحسمه أي تجربة: هل الشركة التي تنتقل من الحالة الأولى إلى الثانية تختار أن تكفّ، وهل ينبغي لها ذلك. وقد ينظر تصميم آخر في موضع آخر؛ وعندئذ يتغيّر أيضًا ما يراه غيرها.

## The roll-out.

shares-title = التعميم، محادثةً محادثة
shares-intro = عمّمت الخدمات التشفير من طرف إلى طرف بالتدريج، وتراجعت إحداها عنه. هنا يمكن تحريك المؤشر: جزء من مئة محادثة مبنيّ بطريقة، والباقي بأخرى. وكل نوع يُجرى حقًا، ثم يُحسب بعدد مرات وروده.
shares-slider = المحادثات المشفّرة من طرف إلى طرف
shares-value = { NUMBER($share) } من 100
shares-sealed-as = كيف بُنيت هذه
shares-readable-as = المحادثات الأخرى: { $design }
shares-list-kept-on-server = من طرف إلى طرف، والقائمة تبقى على الخادم
shares-seen = في كم من مئة محادثة
shares-matched = يصل تطابق إلى المنصة أو إلى مركز البلاغات
shares-platform-words = تقرأ المنصة الكلمات
shares-thief-words = يقرأ سارق قاعدة البيانات الكلمات
shares-order-words = أمر بالمحتوى المخزّن يعطي الكلمات
shares-traffic = أمر ببيانات حركة الاتصالات يبيّن مَن كتب
# $share, $matched: numbers out of 100.
shares-sentence = لنفترض أن في كل محادثة من 100 محادثة صورة واحدة من القائمة. عدد المحادثات من طرف إلى طرف { NUMBER($share) }؛ وعدد ما يؤدّي إلى تطابق { NUMBER($matched) }.
shares-cannot-settle = ما لا تحسمه أي تجربة: كم محادثة فيها صور كهذه، وكم بلاغًا سيكون، وما الذي ترتّب على البلاغات. وعدد البلاغات ليس عدد جرائم ولا عدد أطفال ولا عدد جناة.
shares-history = ما حدث، بحسب التاريخ

## Services differ.

services-differ-title = الخدمات تختلف
services-differ-intro = السؤالان نفسهما لأنواع مختلفة من الخدمات: مَن يقرأ الكلمات، ولدى مَن تكون الصورة مفتوحة، بحيث يمكن مقارنتها بقائمة؟ كل صف تجربة للتصميم المبنيّ على شاكلة تلك الخدمة.
services-differ-kind = نوع الخدمة
services-differ-design = التجربة بالتصميم
services-differ-words = مَن يقرأ الكلمات
services-differ-picture = لدى مَن تكون الصورة مفتوحة
services-differ-ordinary = في الأحوال العادية
services-differ-if = إن حدث ذلك
services-differ-region = الخدمات ومَن يرى ماذا. يمكن التمرير إلى الجانب.
service-public-post = منشور يستطيع أي أحد قراءته
service-web-mail = بريد الويب، ومعظم الرسائل المباشرة
service-sealed-mail = بريد إلكتروني مشفّر
service-group = محادثة مجموعة، من طرف إلى طرف
service-one-to-one = محادثة بين شخصين، من طرف إلى طرف
service-backup = المحادثة نفسها، مع نسخة احتياطية في السحابة
service-backup-own = المحادثة نفسها، مع نسخة احتياطية برمز مرور
services-differ-note = يقرأ الهاتفان كل شيء في كل صف، ولذلك لم يُذكرا. والمنشور الموجَّه إلى الجميع لا يخفي شيئًا عن أحد: فالرؤية هناك ليست خسارة.

## What is left to go by.

traces-title = ما تتركه أنواع الإساءة المختلفة من أثر
traces-intro = في استطلاع أُجري عام 2022 قال مزوّدو الخدمات أيّ طرق العثور على الإساءة أنفع لأيّ نوع منها. وإلى جانب ما قالوه يظهر ما يصل إلى أحد في تجربة، مع خادم يستطيع القراءة، ومن طرف إلى طرف.
traces-way = طريقة العثور
traces-rated = ما قاله مزوّدو الخدمات (2022)
traces-readable = الخادم يستطيع القراءة
traces-sealed = من طرف إلى طرف
traces-region = طرق العثور على الإساءة. يمكن التمرير إلى الجانب.
trace-known-picture = قائمة صور معروفة
trace-known-picture-rated = عُدّت الأنفع في مواجهة صور الاعتداء على الأطفال؛ وأقل نفعًا بكثير في مواجهة معظم الأنواع الأخرى.
trace-report = بلاغ من مستخدم
trace-report-rated = أفضل نتيجةً في مواجهة معظم أنواع الإساءة الأخرى.
trace-behaviour = البيانات الوصفية: مَن، وإلى مَن، ومتى
trace-behaviour-rated = أفضل نتيجةً في مواجهة معظم أنواع الإساءة الأخرى.
traces-not-known = يذكر الإعلان أيضًا الإرهاب والاتجار بالبشر والمخدرات والقتل والجرائم الاقتصادية. ولم نجد استطلاعًا يقول أيّ هذه الطرق تنفع مع أيّ منها، فلا يقول الجدول عنها شيئًا.

## Security by design, twice.

by-design-title = الأمان منذ التصميم، بمعنيين
by-design-intro = يطلب الإعلان من الشركات أن تبني الأمان منذ التصميم، ويقصد أن يظل الإبلاغ والوصول القانوني ممكنين. وكثيرًا ما يقصد المهندسون بالكلمات نفسها شيئًا آخر: أن يُفكَّر أولًا في مَن قد يهاجم. وفي ما يلي تصميم صُنع على كل معنى، والسارق نفسه أمام الاثنين.
by-design-threat-title = التهديدات أولًا
by-design-threat-says = السؤال في البداية: مَن قد يهاجم، وما الذي يجب ألّا يحصل عليه؟ والجواب ألّا يكون لدى أحد في الوسط مفتاح.
by-design-access-title = الوصول أولًا
by-design-access-says = السؤال في البداية: ما الذي يجب أن يظل ممكنًا لصاحب الحق؟ والجواب أن يكون لدى هيئة واحدة مفتاح أيضًا.
by-design-same = في هاتين التجربتين تقرأ الأطراف نفسها الكلمات.
# $gained, $lost: lists of parties.
by-design-differs = مَن يقرأ الكلمات في الثاني ولا يقرؤها في الأول: { $gained }. ومَن يقرؤها في الأول ولا يقرؤها في الثاني: { $lost }.
by-design-nobody = لا أحد
by-design-cannot-settle = ما لا تحسمه أي تجربة: ما احتمال وقوع سرقة، وكم مرة سيصدر أمر، وأيّ المعنيين ينبغي أن يقصده القانون.
