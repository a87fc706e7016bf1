### قائمة المشاركة: الرابط، ورمز QR، والصورة، ورمز التضمين في صفحة أخرى.

share-open = مشاركة
share-title = مشاركة ما يظهر لك
share-close = إغلاق قائمة المشاركة

## The link.

share-link-title = على شكل رابط
share-link-says = يفتح الرابط الصفحة كما هي الآن: التصميم، والطرف، وتوقّعاتك، وما هو مفتوح. وما يأتي بعد العلامة # يبقى في المتصفح، ولا يُرسل إلى الخادم الذي يحفظ الصفحة.
share-link-label = الرابط
share-words = إدراج كلماتي
share-words-says = من دون علامة الاختيار تبقى رسالتك خارج الرابط. ومعها يستطيع كل مَن لديه الرابط قراءة رسالتك. وعند مواصلة الكتابة تُزال علامة الاختيار من جديد.
share-copy = نسخ الرابط
share-copied = نُسخ الرابط.
share-copy-refused = لا يسمح المتصفح للصفحة بالنسخ. النص محدَّد: يمكنك نسخه بلوحة المفاتيح أو من قائمة المتصفح نفسه.
share-local = فُتحت هذه الصفحة من ملف. ولا يعمل الرابط إلا على هذا الجهاز.

## The QR code.

share-qr-title = على شكل رمز QR
share-qr-label = رمز QR للرابط
share-qr-says = عند توجيه كاميرا هاتف إلى الرمز، تُفتح الصفحة على ذلك الهاتف كما هي هنا.
share-qr-too-long = عدد أحرف الرابط { NUMBER($count) }، وهذا أكثر مما يسعه رمز QR. يمكنك إخراج كلماتك من الرابط، أو نسخه.

## The picture.

share-picture-title = على شكل صورة
share-picture-says = الرسم كما هو الآن على الصفحة. تُصنع الصورة هنا، ولا يُرسل شيء.
share-picture-words = تظهر رسالتك في الصورة في كل موضع يستطيع أحد قراءتها فيه.
share-picture-svg = حفظ بصيغة SVG
share-picture-png = حفظ بصيغة PNG
share-picture-saved = الصورة جاهزة، ومكانها بين تنزيلاتك.
share-picture-none = لا رسم على الصفحة بعد. يمكنك المحاولة من جديد بعد ظهوره.
share-picture-failed = لم يستطع هذا المتصفح صنع الصورة. قد تنفع الصيغة الأخرى، أو التقاط صورة للشاشة.
# Stands inside the saved picture, below the drawing.
share-picture-line = { $design } · { -brand }
