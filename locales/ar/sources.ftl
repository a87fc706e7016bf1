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
source-share-1 = الحصة 1 من مفتاح الوصول
source-share-2 = الحصة 2 من مفتاح الوصول
source-share-3 = الحصة 3 من مفتاح الوصول
source-share-4 = الحصة 4 من مفتاح الوصول
source-share-5 = الحصة 5 من مفتاح الوصول
source-ghost-key = مفاتيح المتلقّي الخفي
source-trapdoor = العدد السرّي وراء الأرقام العشوائية
source-vendor-key = مفتاح الشركة المصنّعة للهاتف
source-enclave-key = مفتاح الحيّز المعزول
source-list-key = المفتاح الذي تُوقَّع به القائمة
source-passcode = رمز مرور صاحب الهاتف
source-vault = الخزنة التي تحدّ من عدد المحاولات
source-budget = قدرة حوسبة تكفي كلفة البحث
source-relay-1 = ما لدى محطة الترحيل الأولى
source-relay-2 = ما لدى محطة الترحيل الثانية
source-relay-3 = ما لدى محطة الترحيل الثالثة
source-report = البلاغ كما أُرسل
source-caro-phone = هاتف كارو
source-dana-phone = هاتف دانا

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
source-share-1-short = الحصة 1
source-share-2-short = الحصة 2
source-share-3-short = الحصة 3
source-share-4-short = الحصة 4
source-share-5-short = الحصة 5
source-ghost-key-short = المتلقّي الخفي
source-trapdoor-short = العدد السرّي
source-vendor-key-short = مفتاح المصنّع
source-enclave-key-short = مفتاح الحيّز
source-list-key-short = مفتاح القائمة
source-passcode-short = رمز المرور
source-vault-short = الخزنة
source-budget-short = ميزانية الحوسبة
source-relay-1-short = محطة الترحيل 1
source-relay-2-short = محطة الترحيل 2
source-relay-3-short = محطة الترحيل 3
source-report-short = البلاغ
source-caro-phone-short = هاتف كارو
source-dana-phone-short = هاتف دانا

cell-if-a-phone = هاتف
cell-if-both = { $first } و{ $second }
cell-if-or-a-phone = { $things }، أو هاتف
cell-if-for-example = { $things }، أو بطرق أخرى
cell-if-several = عدة أشياء
# Any so many of the shares of a key. $needed, $of: number words, in the form that
# goes with «طرف»; so they never stand before the feminine «حصص».
cell-shares = حصص ({ $needed } من { $of })

## Several sets of sources that differ only in which of some alike things they
## take, said in one. $needed, $of: number words.

any-shares = أي حصص عددها { $needed } من أصل { $of }
# $of: a list of things.
any-of = أي { $needed } من بين { $of }

### Places along the message’s way.

place-ana-phone = في هاتف آنا
place-first-wire = على الخط من هاتف آنا إلى المنصة
place-passing = في ذاكرة المنصة، أثناء المرور
place-store = في قاعدة بيانات المنصة
place-second-wire = على الخط من المنصة إلى هاتف بن
place-ben-phone = في هاتف بن
place-enclave = داخل الحيّز المعزول، أثناء المرور
place-dana-phone = في هاتف دانا، ومنه جاءت الرسالة إلى آنا
place-agency = لدى الهيئة
place-holders = لدى حائزي الحصص
place-ghost = لدى المتلقّي الخفي
place-trapdoor = لدى كل مَن يعرف العدد السرّي
place-budget = لدى كل مَن يستطيع دفع كلفة البحث
place-list-owner = لدى صاحب القائمة
place-clearing-house = لدى مركز البلاغات
place-caro-phone = في هاتف كارو
place-vendor = لدى مصنّع الهاتف
place-vault = في الخزنة
place-seized-phone = في هاتف بن كما صودر، مقفلًا
place-cloud = لدى شركة النسخ الاحتياطي

### The drawn test cards.

card-kite = طائرة ورقية
card-sandcastle = قلعة رملية
card-red-triangle = مثلث أحمر
