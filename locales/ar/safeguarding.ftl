### Where the subject needs care. A teacher may add a line, which a link carries.

safeguarding-note = تذكر هذه الصفحة الاعتداء الجنسي على الأطفال، لأن الجدل حول هذه الأنظمة يدور في جانب منه حوله. وهي لا تعرض شيئًا منه: الصور هنا بطاقات اختبار مرسومة.
safeguarding-help = إن كان في هذا ما يقلقك، أو يمسّك أو يمسّ أحدًا تعرفه، فيمكنك التحدث إلى شخص بالغ تثق به أو إلى خط مساعدة في بلدك.
safeguarding-local-label = سطر لصفّك: إلى مَن يمكن اللجوء
safeguarding-local-says = يظهر تحت التنبيه، ويُحفظ في هذا المتصفح، ويرافق الروابط التي تُنسخ من هنا.
safeguarding-label = لمَن يعنيه هذا
# What follows is somebody’s own text, such as a telephone number.
safeguarding-local-from = إضافة ممّن أعدّ هذه الصفحة أو هذا الرابط:
safeguarding-local-field = 200 حرف على الأكثر، تظهر كما كُتبت
safeguarding-local-save = حفظ
safeguarding-local-remove = إزالة
