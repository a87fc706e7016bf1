### ما يمكن رؤيته: اسمه، وكلماته داخل الجملة (معرفة دائمًا، بعد «رؤية» أو «يرى»).

fact-words = الكلمات
fact-words-phrase = الكلمات
fact-earlier-words = كلمات سابقة، اليوم 1
fact-earlier-words-phrase = الكلمات السابقة من اليوم 1
fact-later-words = كلمات لاحقة، اليوم 9
fact-later-words-phrase = الكلمات اللاحقة من اليوم 9
fact-picture = الصورة
fact-picture-phrase = الصورة
fact-sender = المرسِل
fact-sender-phrase = اسم المرسِل
fact-recipient = المتلقّي
fact-recipient-phrase = اسم المتلقّي
fact-time = يوم الإرسال
fact-time-phrase = يوم الإرسال
fact-size = الحجم
fact-size-phrase = حجم الرسالة
fact-sender-ip = عنوان آنا
fact-sender-ip-phrase = عنوان الشبكة الذي استعمله هاتف آنا
fact-contacts = جهات اتصال آنا
fact-contacts-phrase = دفتر عناوين آنا
fact-device-list = قائمة الأجهزة
fact-device-list-phrase = القائمة الحقيقية للأجهزة التي خُتمت لها الرسالة
fact-list-match = تطابق مع قائمة
fact-list-match-phrase = التطابق مع قائمة صور معروفة
fact-authorship = إثبات الكاتب
fact-authorship-checked = تمّ التحقق
fact-authorship-phrase = الدليل المُتحقَّق منه على أن الكلمات كُتبت من حساب آنا

value-day = اليوم { NUMBER($day) }
value-bytes = { $count ->
    [zero] صفر بايت
    [one] بايت واحد
    [two] بايتان
    [few] { NUMBER($count) } بايتات
    [many] { NUMBER($count) } بايتًا
   *[other] { NUMBER($count) } بايت
}
