### الصفحة داخل صفحة أخرى: إعداد الإطار في قائمة المشاركة، والسطر داخل الإطار، وصفحة الأمثلة.

## The builder.

embed-title = داخل صفحة أخرى
embed-says = أولًا اختيار ما يعرضه الإطار، ثم وضع رمز التضمين في صفحتك.
embed-hide = الأجزاء المستبعدة
embed-part-masthead = أعلى الصفحة
embed-part-composer = الرسالة
embed-part-designs = اختيار التصميم
embed-part-prediction = التوقّع
embed-part-key = مفتاح الرسم
embed-part-drawing-words = الرسم بالكلمات
embed-part-parties = ما لدى كل طرف
embed-part-table = جدول التصاميم
embed-part-footer = أسفل الصفحة
embed-theme = المظهر
embed-theme-reader = كما يفضّل كل قارئ
embed-lang = اللغة
embed-design = التصميم
embed-vantage = الطرف المُبرَز
embed-vantage-nobody = لا أحد
embed-step = عند الفتح
embed-step-predict = توقّع يُطلب من القارئ
embed-step-compare = التوقّعات إلى جانب التجربة
embed-step-open = كل شيء ظاهر
embed-code = رمز التضمين
embed-code-says = يُخبر الإطار الصفحة المحيطة به بارتفاعه، بطريقتين؛ وفي وثائق الروابط شرح لتلقّي ذلك.
embed-copy = نسخ رمز التضمين
embed-copied = نُسخ رمز التضمين.
embed-link-label = رابط الإطار وحده
embed-try = فتح الإطار وحده
# The name of the frame, for readers who listen.
embed-frame-title = { -brand }، { $design }: مَن يستطيع رؤية رسائلك؟

## Inside a frame.

embed-full = فتح الصفحة كاملة
embed-full-new = فتح الصفحة كاملة (في علامة تبويب جديدة)
