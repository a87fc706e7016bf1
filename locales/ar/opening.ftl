### البداية الهادئة: رسالة واحدة، وسؤال واحد، وتوقّع واحد.

opening-title = مَن يستطيع رؤية رسائلك؟
opening-intro = آنا ترسل رسالة إلى بن. أثناء الكتابة يعمل في هذه الصفحة تشفير حقيقي، ويمكنك النظر بعين كل طرف.

predict-question = مع { $with }، { $count ->
    [one] هل بإمكان هذا الطرف قراءة الرسالة؟
    [two] أيُّ هذين الطرفين بإمكانه قراءة الرسالة؟
    [few] أيٌّ من هذه الأطراف ال{ $count-word } بإمكانه قراءة الرسالة؟
   *[other] أيٌّ من هذه الأطراف (عددها { $count-word }) بإمكانه قراءة الرسالة؟
}
predict-how = توقّعك أولًا، ثم الجواب. لا درجات هنا.
predict-options = تُقرأ: بما لدى الطرف. بشرط: يلزم شيء إضافي، مثل مفتاح أو هاتف. لا سبيل: لا شيء موجود يكفي.
# «تُقرأ»: the message is read. So it fits every party, feminine or masculine.
predict-sees = تُقرأ
predict-sees-if = إن حدث ذلك: تُقرأ
predict-only-if = بشرط…
predict-cannot = لا سبيل
predict-party = { $party }: ما توقّعك؟
predict-show = إظهار الجواب
predict-skip = تخطّي التوقّع

predict-result = { $asked ->
    [0] لم تسجّل الصفحة توقّعًا منك. هذا ما أظهرته التجربة.
   *[other] هذا توقّعك، وهذا ما أظهرته التجربة.
}
predict-same = مطابق لتوقّعك
predict-other = توقّعك: { $guess }
predict-open = بلا توقّع
predict-done = إغلاق المقارنة
predict-again = توقّع لهذا التصميم
