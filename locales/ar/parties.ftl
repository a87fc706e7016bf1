### من ينظر. لكل طرف: اسمه، واسم قصير للجدول وجهاز العرض، وكلماته داخل الجملة
### (فاعلًا أو مضافًا إليه بعد «بإمكان»)، ومن أين ينظر.

party-ana-phone-name = هاتف آنا
party-ana-phone-short = هاتف آنا
party-ana-phone-phrase = هاتف آنا
party-ana-phone-stands = هاتف المرسِلة نفسه، غير مقفل، في اليوم 10.

party-ben-phone-name = هاتف بن
party-ben-phone-short = هاتف بن
party-ben-phone-phrase = هاتف بن
party-ben-phone-stands = هاتف المتلقّي نفسه، غير مقفل، في اليوم 10.

party-network-name = الشبكة
party-network-short = الشبكة
party-network-phrase = الشبكة
party-network-stands = صاحب شبكة الواي فاي أو مزوّد الإنترنت من جهة آنا، يسجّل منذ اليوم 0.

party-platform-name = المنصة
party-platform-short = المنصة
party-platform-phrase = المنصة
party-platform-stands = شركة المراسلة، وهي تشغّل خدمتها كما صُمّمت.

party-insider-name = موظف في المنصة
party-insider-short = موظف
party-insider-phrase = موظف في المنصة
party-insider-stands = يستطيع الاستعلام من قاعدة البيانات وقراءة ذاكرة الخوادم. ولا يستطيع تغيير البرنامج.

party-thief-name = سارق قاعدة البيانات
party-thief-short = السارق
party-thief-phrase = سارق قاعدة البيانات
party-thief-stands = لديه نسخة واحدة من قاعدة بيانات المنصة، إن سُرقت في اليوم 7. بلا مفاتيح، وبلا حركة الشبكة.

party-cloud-name = شركة النسخ الاحتياطي
party-cloud-short = شركة النسخ
party-cloud-phrase = شركة النسخ الاحتياطي
party-cloud-stands = تخزّن النسخ الاحتياطية للهاتفين، وأي مفاتيح تحتفظ بها لهذه النسخ.

party-police-subscriber-name = الشرطة: أمر بيانات الحساب
party-police-subscriber-short = الشرطة: الحساب
party-police-subscriber-phrase = الشرطة بموجب أمر ببيانات الحساب
party-police-subscriber-stands = تحصل من المنصة على بيانات التسجيل وآخر استعمال، إن بُلّغ أمر واستُجيب له.

party-police-traffic-name = الشرطة: أمر بيانات الحركة
party-police-traffic-short = الشرطة: الحركة
party-police-traffic-phrase = الشرطة بموجب أمر ببيانات حركة الاتصالات
party-police-traffic-stands = تعرف مَن كتب إلى مَن ومتى، إن بُلّغ أمر واستُجيب له في اليوم 7.

party-police-content-name = الشرطة: أمر المحتوى
party-police-content-short = الشرطة: المحتوى
party-police-content-phrase = الشرطة بموجب أمر بالمحتوى المخزّن
party-police-content-stands = تحصل على ما تخزّنه المنصة، مفتوحًا حيث تستطيع المنصة فتحه، إن بُلّغ أمر واستُجيب له في اليوم 7.

party-police-intercept-name = الشرطة: اعتراض الاتصالات
party-police-intercept-short = الشرطة: الاعتراض
party-police-intercept-phrase = الشرطة عند اعتراضها الاتصالات من اليوم 7
party-police-intercept-stands = تحصل على حركة المنصة من اليوم 7، إن بُلّغ أمر ونُفّذ. ولا شيء مما خُزّن قبل ذلك.

party-police-device-name = الشرطة ومعها هاتف بن
party-police-device-short = الشرطة: الهاتف
party-police-device-phrase = الشرطة بعد مصادرة هاتف بن
party-police-device-stands = لديها هاتف بن، غير مقفل، إن صودر في اليوم 7.

party-police-backup-name = الشرطة: أمر النسخ الاحتياطي
party-police-backup-short = الشرطة: نسخ احتياطي
party-police-backup-phrase = الشرطة بموجب أمر موجَّه إلى شركة النسخ الاحتياطي
party-police-backup-stands = تحصل على ما تحتفظ به شركة النسخ الاحتياطي، إن بُلّغ أمر واستُجيب له في اليوم 7.

party-police-notice-name = الشرطة: إخطار الوصول
party-police-notice-short = الشرطة: الإخطار
party-police-notice-phrase = الشرطة بموجب إخطار وصول
party-police-notice-stands = تستعمل آلية الوصول المدمجة في التصميم من اليوم 7، إن بُلّغ إخطار وامتُثل له. ولا شيء حيث لا آلية.

party-foreign-name = سلطة أجنبية
party-foreign-short = سلطة أجنبية
party-foreign-phrase = سلطة أجنبية
party-foreign-stands = سلطة دولة أخرى، إن حصلت على ما يعطيه هنا أمر المحتوى وإخطار الوصول.

party-key-thief-name = سارق المفاتيح
party-key-thief-short = سارق المفاتيح
party-key-thief-phrase = سارق المفاتيح
party-key-thief-stands = لديه أقوى سرّ مخزّن في التصميم، إن سُرق. ولا شيء حيث لا سرّ.

party-list-owner-name = صاحب القائمة
party-list-owner-short = صاحب القائمة
party-list-owner-phrase = صاحب القائمة
party-list-owner-stands = يتولّى أمر قائمة الصور المعروفة، حيث توجد في التصميم قائمة. ولا يتلقّى بلاغات.

party-clearing-house-name = مركز البلاغات
party-clearing-house-short = مركز البلاغات
party-clearing-house-phrase = مركز البلاغات
party-clearing-house-stands = يتلقّى البلاغات، حيث يرسل التصميم شيئًا منها.
