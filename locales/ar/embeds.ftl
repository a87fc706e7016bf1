### The page of examples: the page inside another page.

embeds-title = صفحة { -brand } داخل صفحة أخرى
embeds-description = ثلاثة إطارات تعرض أجزاء من { -brand }. كل إطار يكبر ويصغر بحسب ما يعرضه.
embeds-intro = في ما يلي ثلاثة إطارات تعرض أجزاء من { -brand }، وكل إطار مضبوط بعنوانه وحده. عند فتح شيء أو إغلاقه في أحدها، يتغيّر ارتفاع الإطار معه.
embeds-first = رسم لا غير
embeds-first-says = تنتظر الصفحة المضيفة الإشارة «{ $message }».
embeds-second = توقّع يُطلب من القارئ
embeds-second-says = هنا أيضًا تنتظر الصفحة المضيفة الإشارة «{ $message }».
embeds-third = طرف واحد، ولماذا يرى ما يراه
embeds-third-says = تستعمل الصفحة المضيفة بروتوكول H5P لتغيير الحجم، كما تفعل منصات تعليمية كثيرة.
embeds-address = عنوان الإطار
embeds-back = إلى الصفحة نفسها
embeds-noscript = من دون { -javascript } تبقى الإطارات على ارتفاعها الأول.
