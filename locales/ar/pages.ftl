### صفحات الموقع، والطرق بينها.

skip-to-content = الانتقال إلى المحتوى
page-nav = الصفحات
page-home = الرسالة
page-compare = مقارنة التصاميم
page-build = تصميم من صنعك
page-design = عن تصميم
page-time = يومًا بعد يوم
page-request = تبليغ أمر
page-claims = الأقوال
page-sources = المصادر

page-compare-title = مقارنة التصاميم – { -brand }
page-compare-description = أي تصميمين لنقل رسالة، جنبًا إلى جنب: مَن يرى ماذا في أحدهما ولا يراه في الآخر، والخطوة التي تصنع الفرق.
page-build-title = بناء تصميم من صنعك – { -brand }
page-build-description = هنا يمكن تفعيل آليات نظام مراسلة وإيقافها، ورؤية مَن يستطيع عندئذ قراءة رسالتك. وما لا معنى للجمع بينه يُشرح سببه.
# $design: the name of a design, as at the start of a label.
page-design-title = { $design } – { -brand }
page-design-description = { $design }: ما هذا التصميم، ومَن اقترحه، وكيف يعمل على بيانات حقيقية، ومَن يكسب به رؤيةً ومَن يفقدها.
page-time-title = أي الرسائل تُفتح، ومتى – { -brand }
page-time-description = هنا يمكن سحب يوم مصادرة هاتف أو سرقة قاعدة بيانات أو الاستجابة لأمر إلى موضع آخر، ورؤية أي الرسائل تُفتح فعلًا بمفاتيح ذلك اليوم.
page-request-title = تبليغ أمر – { -brand }
page-request-description = من مقعد المحقّق: هنا يمكن اختيار أمر والحصول على الموافقات التي يحتاجها وتبليغه إلى أي تصميم وقراءة ما يعود منه بايتًا بايتًا.
page-claims-title = الأقوال على محك التجربة – { -brand }
page-claims-description = جملةً جملة: ما يقوله قادة الشرطة والشركات والجمعيات والباحثون عن التشفير، وما يُظهره التشغيل في كل منها، وما لا يستطيع أي تشغيل أن يُظهره.
page-sources-title = المصادر والكلمات والحدود – { -brand }
page-sources-description = كل مصدر ومدى الثقة به، والكلمات المشروحة، وما يتركه النموذج خارجًا.
page-without-program = ينقص هذه الصفحة ما يجب تشغيله، لأن البرنامج لا يعمل هنا. ما شُغّل عند بناء الصفحة:
page-without-program-link = الرسالة وكل التصاميم
