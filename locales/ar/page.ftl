### صوت الصفحة نفسها.

site-name = { -brand }
skip-to-drawing = الانتقال إلى الرسم
display = المظهر
theme-light = فاتح
theme-dark = داكن
theme-projector = جهاز عرض

## The messages around the reader’s own, and the one the page opens with.

scene-words = نلتقي عند المكتبة القديمة في السادسة. أحضر معك الملف الأزرق.
scene-earlier-words = هل لديك وقت يوم الجمعة؟
scene-reply-words = سأكون هناك.
scene-later-words = شكرًا على مجيئك. نلتقي الأسبوع القادم.

## The composer.

composer-label = آنا تكتب إلى بن
composer-card = مع بطاقة مرسومة
composer-bytes = { $typed ->
    [zero] صفر بايت
    [one] بايت واحد
    [two] بايتان
    [few] { NUMBER($typed) } بايتات
    [many] { NUMBER($typed) } بايتًا
   *[other] { NUMBER($typed) } بايت
} من الكلمات؛ وما غادر هاتف آنا، مع البطاقة والتغليف: { $sent ->
    [zero] صفر بايت
    [one] بايت واحد
    [two] بايتان
    [few] { NUMBER($sent) } بايتات
    [many] { NUMBER($sent) } بايتًا
   *[other] { NUMBER($sent) } بايت
}
composer-bytes-typed = { $typed ->
    [zero] صفر بايت من الكلمات
    [one] بايت واحد من الكلمات
    [two] بايتان من الكلمات
    [few] { NUMBER($typed) } بايتات من الكلمات
    [many] { NUMBER($typed) } بايتًا من الكلمات
   *[other] { NUMBER($typed) } بايت من الكلمات
}

## The designs.

design-choose = طريقة نقل الرسالة
# Names a group in the menu. $group: its name. The second holds those that do
# not belong to the first impression.
design-group = { $group }
design-group-more = { $group }: المزيد
designs-all = إظهار كل التصاميم ({ NUMBER($count) })
designs-fewer = إظهار عدد أقل من التصاميم
design-previous = التصميم السابق
design-next = التصميم التالي
design-position = { NUMBER($position) } من { NUMBER($count) }
running = جارٍ التشغيل…

## The drawing in words.

drawing-label = الرسم
drawing-in-words = الرسم بالكلمات
drawing-words = يمكن قراءة الكلمات هنا.
drawing-sealed = المختوم هنا: { $count ->
    [zero] صفر بايت
    [one] بايت واحد
    [two] بايتان
    [few] { NUMBER($count) } بايتات
    [many] { NUMBER($count) } بايتًا
   *[other] { NUMBER($count) } بايت
}. ولا يكفي للقراءة ما هو محفوظ هنا.
drawing-empty = لا نسخة من الرسالة هنا.
drawing-key = وفي هذا المكان { $form }.
# Something that is no key but opens like one, such as a vault.
drawing-holds = وفي هذا المكان { $form }.
drawing-instead-picture = لا يمكن قراءة الكلمات هنا؛ أما الصورة ففُتحت هنا.
drawing-instead-later = لا نسخة من هذه الرسالة هنا؛ لكن الرسائل اللاحقة تُختم لهذا المكان أيضًا، وتُفتح هنا.
# $relays: “محطات ترحيل عددها ثلاثة”.
drawing-relays = على الطريق: { $relays }، وكل محطة تنزع طبقة واحدة.
drawing-looks = مَن ينظر هنا:
drawing-look-open = { $party }

## The parties.

parties-title = ما لدى كل طرف
parties-intro = البايتات نفسها التي لدى كل طرف، وما يستطيع أن يستخرجه منها. الكلمات المطبوعة بخطّ كخطّ الكتب قُرئت. والبايتات المطبوعة بخطّ ثابت العرض لم تُقرأ.
days-label = الأيام العشرة
days-day = اليوم { NUMBER($day) }
days-1 = رسالة سابقة.
days-5 = رسالتك.
days-7 = نسخ قاعدة البيانات، والاستجابة لأوامر، ومصادرة هاتف بن؛ وكلٌّ منها إن حدث.
days-9 = رسالة لاحقة.
days-10 = ننظر.

## What happens on some day only where a design has the mechanism for it.

days-nightly = من الآن يصنع الهاتفان كل ليلة نسخة احتياطية.
days-joins = كارو تنضم إلى المجموعة.
days-origin = دانا ترسل إلى آنا الرسالة التي ستعيد آنا توجيهها.
days-compared = تُقارن صورتها بقائمة الصور المعروفة.
days-deleted = تُحذف رسالة اليوم 5 من الهاتفين، ومعها مفاتيحها.
days-report = بن يبلّغ عن الرسالة.
days-ghost = بموجب إخطار، تضيف المنصة إلى المحادثة متلقّيًا خفيًا.
days-locked = هاتفه مقفل.
days-implant = من الآن، وبموجب أمر، يسلّم برنامج على هاتف بن ما يعرضه هذا الهاتف.
days-cooperating = من الآن يعرض بن على الشرطة ما لديه.
days-leaves = كارو تغادر المجموعة.
days-deleted-later = حُذفت رسالة اليوم 9 أيضًا.
parties-phones = الهاتفان
show-everyone = إظهار الجميع
show-fewer = إظهار عدد أقل
everyone-more = { $count ->
    [zero] لا أطراف أخرى
    [one] طرف آخر
    [two] طرفان آخران
    [few] { NUMBER($count) } أطراف أخرى
    [many] { NUMBER($count) } طرفًا آخر
   *[other] { NUMBER($count) } طرف آخر
}
parties-absent = أطراف لا مكان لها في هذا التصميم وليس لديها شيء: { $parties }.
panel-reads = ما يقرؤه الطرف
# Over a picture, where the words were not read.
panel-sees-picture = ما يراه الطرف: الصورة، لا الكلمات
panel-holds = ما لدى الطرف
panel-holds-key = ما لدى الطرف: مفتاح، بلا رسالة
panel-holds-nothing = لا شيء لدى هذا الطرف عن هذه الرسالة.
panel-more-held = { $count ->
    [zero] ولا شيء آخر لدى الطرف
    [one] وشيء آخر لدى الطرف
    [two] وشيئان آخران لدى الطرف
    [few] و{ NUMBER($count) } أشياء أخرى لدى الطرف
    [many] و{ NUMBER($count) } شيئًا آخر لدى الطرف
   *[other] و{ NUMBER($count) } شيء آخر لدى الطرف
}
panel-facts = المعلومات المرئية: { NUMBER($seen) } من { NUMBER($all) }
panel-why = لماذا؟
panel-ways = ما الذي يلزم؟
panel-why-of = لماذا؟ { $party }
panel-why-fact = لماذا؟ { $fact }
panel-ways-of = ما الذي يلزم؟ { $party }
panel-close = إغلاق
picture-opened = الصورة كما فُتحت من البايتات: { $card }
picture-opened-unknown = الصورة كما فُتحت من البايتات

## Bytes and long words.

bytes-label = { $count ->
    [zero] صفر بايت، بالنظام الست عشري: { $beginning }
    [one] بايت واحد، بالنظام الست عشري: { $beginning }
    [two] بايتان، بالنظام الست عشري، وبدايتهما { $beginning }
    [few] { NUMBER($count) } بايتات، بالنظام الست عشري، وبدايتها { $beginning }
    [many] { NUMBER($count) } بايتًا، بالنظام الست عشري، وبدايتها { $beginning }
   *[other] { NUMBER($count) } بايت، بالنظام الست عشري، وبدايتها { $beginning }
}
bytes-more = { $count ->
    [one] إظهار بايت آخر
    [two] إظهار بايتين آخرين
    [few] إظهار { NUMBER($count) } بايتات أخرى
    [many] إظهار { NUMBER($count) } بايتًا آخر
   *[other] إظهار { NUMBER($count) } بايت آخر
}
bytes-left = { $count ->
    [zero] كل البايتات معروضة
    [one] بايت واحد غير معروض
    [two] بايتان غير معروضين
    [few] { NUMBER($count) } بايتات غير معروضة
    [many] { NUMBER($count) } بايتًا غير معروض
   *[other] { NUMBER($count) } بايت غير معروض
}
words-all = إظهار كل الأحرف ({ NUMBER($count) })
words-empty = (رسالة فارغة)

## The table.

table-title = كل التصاميم جنبًا إلى جنب
table-intro = عن رسالتك. اختيار تصميم يغيّر الرسم، واختيار خلية يفتح التجربة التي وراءها.
table-caption = مَن يرى { $fact }، بحسب التصميم
table-fact = السؤال عن
table-design = التصميم
table-cell = { $design }، { $party }: { $verdict }
table-cell-only-if = { $design }، { $party }: بشرط توفّر { $condition }
table-region = مقارنة التصاميم. يمكن التمرير إلى الجانب.
table-waiting = لم تُجرَ بعد
