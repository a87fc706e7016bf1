### طريقة نقل الرسالة. لكل تصميم: اسمه، وسطر يقول ما المختوم وأين، والكلمات
### التي تأتي بعد «مع».

group-baselines = نقاط المقارنة
group-lawful-access = الوصول المدمج
group-detection = الكشف
group-edges = حول المحادثة

## Baselines.

# design-…-with is a noun phrase that is written alike in the nominative and the
# genitive: it follows «مع».
design-postcard-name = بلا تشفير
design-postcard-with = غياب التشفير
design-postcard-line = الكلمات تسافر وتُحفظ كما كتبتها آنا تمامًا.

design-transport-name = { -transport-encryption }
design-transport-with = { -transport-encryption }
design-transport-line = الرسالة مختومة من هاتف آنا إلى المنصة، ثم من المنصة إلى هاتف بن. وبينهما تفتحها المنصة وتخزّنها مقروءة.

design-at-rest-name = التخزين المشفّر
design-at-rest-with = التخزين المشفّر
design-at-rest-line = الرسالة مختومة في كل مرحلة من الطريق. وتُخزَّن مختومة أيضًا، بمفتاح في خزنة تستعملها خوادم المنصة نفسها.

design-e2ee-name = { -end-to-end-encryption }
design-e2ee-with = { -end-to-end-encryption }
design-e2ee-line = الرسالة تُختم على هاتف آنا وتُفتح على هاتف بن. والمنصة تنقلها مختومة، وعليها عنوان مقروء.

design-e2ee-group-name = من طرف إلى طرف في مجموعة
design-e2ee-group-with = { -end-to-end-encryption } في مجموعة
design-e2ee-group-line = الرسالة تُختم على هاتف آنا لكل عضو في مجموعة. تنضم كارو في اليوم 3 وتغادر في اليوم 8، وفي كل مرة تتغيّر مفاتيح المجموعة.

design-mail-name = البريد الإلكتروني المشفّر
design-mail-with = البريد الإلكتروني المشفّر
design-mail-line = متن الرسالة مختوم بمفتاح بن الدائم. أما الترويسات، وهي تقول مَن يكتب إلى مَن ومتى، فتبقى مقروءة للمنصة.

## Built-in access.

design-escrow-name = { -key-escrow }
design-escrow-with = { -key-escrow }
design-escrow-line = التشفير من طرف إلى طرف، ومفتاح كل رسالة يُختم أيضًا بمفتاح هيئة واحدة.

design-split-escrow-name = { -key-escrow } في خمس حصص
design-split-escrow-with = { -key-escrow } في خمس حصص
design-split-escrow-line = التشفير من طرف إلى طرف، ومفتاح كل رسالة يُختم أيضًا بمفتاح وصول مقسوم على خمسة حائزين. وأي ثلاثة منهم معًا يستطيعون الفتح.

design-ghost-name = { -hidden-recipient }
design-ghost-with = { -hidden-recipient }
design-ghost-line = التشفير من طرف إلى طرف. وبموجب إخطار، تضيف المنصة من اليوم 7 متلقّيًا آخر لا تعرضه التطبيقات.

design-ghost-watched-name = { -hidden-recipient } مع سجل
design-ghost-watched-with = { -hidden-recipient } و{ -key-log }
design-ghost-watched-line = كما مع { -hidden-recipient }، لكن مفتاح كل جهاز مدوَّن في سجل علني يراجعه الهاتفان. فيحذّران، ثم يواصلان العمل.

design-weak-keys-name = المفاتيح القصيرة
design-weak-keys-with = المفاتيح القصيرة
design-weak-keys-line = التشفير من طرف إلى طرف، ومفاتيح الرسائل قصيرة إلى حدّ أنه يمكن العثور عليها بتجربتها كلها.

design-crumple-name = لغز مكلف لكل رسالة
design-crumple-with = لغز مكلف لكل رسالة
design-crumple-line = التشفير من طرف إلى طرف، ويمكن أيضًا فتح كل رسالة ببحث كلفته كبيرة لكنها محدودة.

design-rng-trapdoor-name = أرقام عشوائية يمكن التنبؤ بها
design-rng-trapdoor-with = أرقام عشوائية يمكن التنبؤ بها
design-rng-trapdoor-line = التشفير من طرف إلى طرف، ومفاتيح الرسائل مصنوعة من أرقام عشوائية يستطيع مَن لديه عدد سرّي أن يتنبأ بها.

design-device-escrow-name = مفتاح للهاتف لدى المصنّع
design-device-escrow-with = مفتاح للهاتف لدى المصنّع
design-device-escrow-line = التشفير من طرف إلى طرف. يُصادَر هاتف بن وهو مقفل، ومفتاح المصنّع يفتح هذا الهاتف وحده.

## Detection.

design-server-scan-name = المطابقة على الخادم
design-server-scan-with = المطابقة على الخادم
design-server-scan-line = الرسالة مختومة في كل مرحلة من الطريق. وتقارن المنصة الصور بقائمة صور معروفة، وتبلّغ عن كل تطابق.

design-client-scan-name = المطابقة على الهاتف
design-client-scan-with = المطابقة على الهاتف
design-client-scan-line = التشفير من طرف إلى طرف. يقارن التطبيق الصورة بقائمة قبل ختمها. وعند التطابق يُرسَل بلاغ، وتُرسَل الرسالة.

design-client-scan-threshold-name = { -private-matching } بعتبة
design-client-scan-threshold-with = { -private-matching } بعتبة
design-client-scan-threshold-line = التشفير من طرف إلى طرف. مع كل صورة تسافر قسيمة مختومة. ولا تُفتح القسائم إلا إذا بلغت التطابقات ثلاثة.

design-client-block-name = المنع على الهاتف
design-client-block-with = المنع على الهاتف
design-client-block-line = التشفير من طرف إلى طرف. إن كانت الصورة في القائمة، يستبعدها التطبيق ويرسل الكلمات ولا يخبر أحدًا.

design-enclave-scan-name = المطابقة في الحيّز المعزول
design-enclave-scan-with = المطابقة في الحيّز المعزول
design-enclave-scan-line = الرسالة مختومة لعتاد معزول لدى المنصة. هذا العتاد يقارن الصورة، ويُخرج بلاغًا عند التطابق، ويختم الرسالة من جديد لبن.

design-user-report-name = بلاغ مستخدم مع إثبات
design-user-report-with = بلاغات مستخدمين يمكن إثباتها
design-user-report-line = التشفير من طرف إلى طرف. إذا أبلغ بن عن رسالة، تستطيع المنصة التحقق من أن حساب آنا أرسلها.

design-user-report-plain-name = بلاغ مستخدم بلا إثبات
design-user-report-plain-with = بلاغات مستخدمين بلا إثبات
design-user-report-plain-line = التشفير من طرف إلى طرف. يستطيع بن الإبلاغ عن رسالة، ولا شيء يبيّن هل البلاغ صحيح.

design-traceback-name = { -traceback } عند إعادة التوجيه
design-traceback-with = { -traceback } عند إعادة التوجيه
design-traceback-line = التشفير من طرف إلى طرف. آنا تعيد توجيه رسالة من دانا. ترافق الرسالة إحالات مختومة، وبلاغ بن يتيح للمنصة فتحها.

design-signals-name = مؤشرات السلوك
design-signals-with = مؤشرات السلوك
design-signals-line = التشفير من طرف إلى طرف. لا تنظر المنصة إلا إلى السلوك: إلى كم شخص يكتب كل حساب، وكم مرة، وبأي حجم.

## Around the edges.

design-backup-plain-name = نسخ احتياطي بمفتاح الشركة
design-backup-plain-with = نسخ احتياطي بمفتاح الشركة
design-backup-plain-line = على الطريق، التشفير من طرف إلى طرف. وكل ليلة ينسخ كل هاتف سجلّ رسائله إلى شركة نسخ احتياطي، مختومًا بمفاتيح لدى تلك الشركة.

design-backup-sealed-name = نسخ احتياطي برمز مرور
design-backup-sealed-with = نسخ احتياطي برمز مرور
design-backup-sealed-line = التشفير من طرف إلى طرف، ونسخ احتياطي مختوم برمز مرور. لا يُفتح إلا مع خزنة تسمح بعشر محاولات؛ وليس مفتاح الخزنة لدى أحد.

design-disappearing-name = الرسائل المختفية
design-disappearing-with = الرسائل المختفية
design-disappearing-line = التشفير من طرف إلى طرف. تُحذف الرسائل ومفاتيحها بعد يوم.

design-sealed-sender-name = { -sealed-sender }
design-sealed-sender-with = { -sealed-sender }
design-sealed-sender-line = التشفير من طرف إلى طرف. اسم المرسِل داخل المظروف، والمظروف يأتي عبر اتصال جديد لا يذكر أي حساب.

design-onion-name = { -onion-routing }
design-onion-with = { -onion-routing }
design-onion-line = التشفير من طرف إلى طرف، والرسالة تمرّ بثلاث محطات ترحيل. كل محطة تفتح طبقة واحدة، ولا تذكر الطبقة إلا الوجهة التالية.

design-own-layer-name = تشفير المستخدمين أنفسهم
design-own-layer-with = تشفير المستخدمين أنفسهم فوق { -key-escrow }
design-own-layer-line = آنا وبن يشفّران النص قبل أن يراه التطبيق. والتطبيق من تحته مبنيّ على { -key-escrow }.

design-endpoint-implant-name = برنامج للشرطة على هاتف
design-endpoint-implant-with = برنامج للشرطة على هاتف بن
design-endpoint-implant-line = التشفير من طرف إلى طرف. في اليوم 7، وبموجب أمر، يسلّم برنامج للشرطة على هاتف بن سجلّ رسائله، ثم كل رسالة بعد ذلك.

design-cooperating-member-name = عضو يتعاون
design-cooperating-member-with = تعاون بن مع الشرطة
design-cooperating-member-line = التشفير من طرف إلى طرف. في اليوم 7 يعرض بن على الشرطة سجلّ رسائله، ثم كل رسالة بعد ذلك.

design-run-by-police-name = خدمة تشغّلها الشرطة
design-run-by-police-with = خدمة تشغّلها الشرطة
design-run-by-police-line = التشفير من طرف إلى طرف بين الهاتفين، لكن التطبيق يختم كل رسالة أيضًا بمفتاح لدى مشغّل الخدمة. والمشغّل هو الشرطة.
