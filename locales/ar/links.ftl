### روابط تفتح الصفحة على حال معيّنة: معنى كل جزء، وما يقال حين لا يُفهم جزء منها.

## What each part of a link means: beside the fields of the builder, and in docs/links.md.

link-hide = أجزاء الصفحة المستبعدة. لا أثر لذلك إلا مع «embed».
link-lang = اللغة. تنتقل الصفحة إلى عنوانها في تلك اللغة، ومعها باقي الرابط.
link-theme = المظهر. إن لم يُذكر، فهو ما يحفظه متصفح القارئ أو يفضّله.
link-step = المرحلة التي بلغها القارئ: «predict» تطلب التوقّعات وتخفي الأجوبة، و«compare» تُظهر التوقّعات إلى جانب التجربة، و«open» تُظهر كل شيء.
link-design = طريقة نقل الرسالة.
link-vantage = الطرف المُبرَز.

## Said in the notice when a part of a link was not understood.

notice-link-value = يذكر الرابط للجزء «{ $key }» قيمة لا تعرفها هذه الصفحة («{ $given }»). أُهمل هذا الجزء.
notice-link-newer = صُنع الرابط بإصدار من الصفحة أحدث من هذا الإصدار. طُبّق منه ما هو معروف هنا. وقد تجلب إعادة تحميل الصفحة الإصدار الأحدث.
notice-link-language = يطلب الرابط لغة أخرى ({ $language })، والصفحة المفتوحة من ملف لا يمكنها الانتقال إليها.
