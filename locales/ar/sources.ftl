### أين تُحفظ الأشياء الموجودة: كلمات الجواب «بشرط». تقع كلها مجرورة، بعد «مع» أو
### «على» أو «توفّر».

source-ana-phone = هاتف آنا
source-ben-phone = هاتف بن
source-wire-recording = تسجيل حركة الشبكة من جهة آنا
source-platform-store-7 = قاعدة بيانات المنصة (اليوم 7)
source-platform-store-10 = ما أُضيف إلى قاعدة بيانات المنصة بعد اليوم 7
source-platform-keys = مفاتيح المنصة
source-platform-memory = ذاكرة خوادم المنصة
source-agency-key = مفتاح الوصول لدى الهيئة
source-cloud-store = النسخ المخزّنة لدى شركة النسخ الاحتياطي
source-cloud-key = مفتاح شركة النسخ الاحتياطي

## The same where room is short: in the cells of the table.

source-ana-phone-short = هاتف آنا
source-ben-phone-short = هاتف بن
source-wire-recording-short = تسجيل الشبكة
source-platform-store-7-short = قاعدة البيانات
source-platform-store-10-short = القاعدة اللاحقة
source-platform-keys-short = مفاتيح المنصة
source-platform-memory-short = ذاكرة الخوادم
source-agency-key-short = مفتاح الهيئة
source-cloud-store-short = النسخ المحفوظة
source-cloud-key-short = مفتاح النسخ

cell-if-a-phone = هاتف
cell-if-both = { $first } و{ $second }
cell-if-or-a-phone = { $things }، أو هاتف
cell-if-for-example = { $things }، أو بطرق أخرى
cell-if-several = عدة أشياء

### Places along the message’s way.

place-ana-phone = في هاتف آنا
place-first-wire = على الخط من هاتف آنا إلى المنصة
place-passing = في ذاكرة المنصة، أثناء المرور
place-store = في قاعدة بيانات المنصة
place-second-wire = على الخط من المنصة إلى هاتف بن
place-ben-phone = في هاتف بن
place-agency = لدى الهيئة
place-cloud = لدى شركة النسخ الاحتياطي

### The drawn test cards.

card-kite = طائرة ورقية
card-sandcastle = قلعة رملية
card-red-triangle = مثلث أحمر
