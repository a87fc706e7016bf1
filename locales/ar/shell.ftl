### كلمات في الصفحة قبل أن يعمل برنامجها، أو بعد أن يتوقف.

shell-title = { -brand }: مَن يستطيع رؤية رسائلك؟
shell-heading = مَن يستطيع رؤية رسائلك؟
shell-description = هنا يمكنك كتابة رسالة، واختيار طريقة نقلها، ورؤية ما يستطيع كل طرف على الطريق قراءته. التشفير حقيقي ويعمل هنا، في متصفحك.
# The picture that stands beside a shared link, in words.
shell-preview = رسم: رسالة تنتقل من آنا إلى بن، وعلى طريقها يقف كل من قد يستطيع قراءتها.

## While the program loads

shell-starting = البرنامج يبدأ. القراءة ممكنة من الآن، والكتابة والاختيار بعد لحظة.
shell-starting-next = إن استغرق ذلك أكثر من دقيقة، فقد تنفع إعادة تحميل الصفحة أو فتحها في متصفح أحدث.

## JavaScript is switched off

shell-noscript = لكتابة رسالتك يجب السماح بتشغيل { -javascript } لهذه الصفحة ثم إعادة تحميلها.
shell-noscript-next = كل شيء يعمل في متصفحك، ولا يُرسل شيء مما كتبته إلى أي مكان. وحتى ذلك الحين، يمكنك قراءة المعروض أدناه.

## The browser cannot run WebAssembly

shell-no-wasm = هذا المتصفح لا يستطيع تشغيل الصفحة
shell-no-wasm-why = تُجري الصفحة تشفيرًا حقيقيًا باستخدام { -webassembly }، وهو جزء من كل متصفح حديث. وهو غير موجود في متصفحك، أو موقوف فيه. بعض المتصفحات توقفه في وضع حماية مشدّد (مثل «نمط المنع»).
shell-no-wasm-next = يمكنك فتح الصفحة في إصدار حديث من Firefox أو Chrome أو Edge أو Safari، أو السماح لها باستخدام { -webassembly } في إعدادات متصفحك ثم إعادة تحميلها.

## The program did not arrive

shell-load-failed = لم يكتمل تحميل الصفحة
shell-load-failed-why = جزء منها لم يصل، أو وصل متغيّرًا. ولم يُرسل شيء مما كتبته إلى أي مكان.
shell-load-failed-next = يلزم التأكد من الاتصال بالإنترنت ثم إعادة تحميل الصفحة. فإن لم ينفع ذلك، فقد يكون السبب مرشِّحًا في شبكتك، وقد تنفع شبكة أخرى.
shell-load-failed-reload = إعادة تحميل الصفحة

## The program stopped

shell-crash = توقّفت الصفحة
shell-crash-why = وقع خطأ منّا في هذه الصفحة، فلا يمكنها أن تكمل. ليس الخطأ منك، ولم يُرسل شيء مما كتبته إلى أي مكان.
shell-crash-text = ما كتبته:
shell-crash-next = يمكنك نسخه من هنا، أو البدء من جديد وسيكون في مكانه.
shell-crash-restart = البدء من جديد بكلماتي
shell-crash-restart-empty = البدء من جديد بصفحة فارغة
