### طريقة نقل الرسالة. لكل تصميم: اسمه، وسطر يقول ما المختوم وأين، والكلمات
### التي تأتي بعد «مع».

group-baselines = نقاط المقارنة
group-lawful-access = الوصول المدمج
group-detection = الكشف
group-edges = حول المحادثة

# design-…-with is a noun phrase that is written alike in the nominative and the
# genitive: it follows «مع».
design-postcard-name = بلا تشفير
design-postcard-with = غياب التشفير
design-postcard-line = الكلمات تسافر وتُحفظ كما كتبتها آنا تمامًا.

design-transport-name = { -transport-encryption }
design-transport-with = { -transport-encryption }
design-transport-line = الرسالة مختومة من هاتف آنا إلى المنصة، ثم من المنصة إلى هاتف بن. وبينهما تفتحها المنصة وتخزّنها مقروءة.

design-at-rest-name = التخزين المشفّر
design-at-rest-with = التخزين المشفّر
design-at-rest-line = الرسالة مختومة في كل مرحلة من الطريق. وتُخزَّن مختومة أيضًا، بمفتاح في خزنة تستعملها خوادم المنصة نفسها.

design-e2ee-name = { -end-to-end-encryption }
design-e2ee-with = { -end-to-end-encryption }
design-e2ee-line = الرسالة تُختم على هاتف آنا وتُفتح على هاتف بن. والمنصة تنقلها مختومة، وعليها عنوان مقروء.

design-escrow-name = { -key-escrow }
design-escrow-with = { -key-escrow }
design-escrow-line = التشفير من طرف إلى طرف، ومفتاح كل رسالة يُختم أيضًا بمفتاح هيئة واحدة.

design-backup-plain-name = نسخ احتياطي بمفتاح الشركة
design-backup-plain-with = نسخ احتياطي بمفتاح الشركة
design-backup-plain-line = على الطريق، التشفير من طرف إلى طرف. وكل ليلة ينسخ كل هاتف سجلّ رسائله إلى شركة نسخ احتياطي، مختومًا بمفاتيح لدى تلك الشركة.
