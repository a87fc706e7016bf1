### صفحة الزمن: أي الرسائل تُفتح، بحسب اليوم الذي يحدث فيه شيء.

time-title = أي الرسائل تُفتح، ومتى
time-intro = الأيام العشرة نفسها، مع { $with }. عند سحب يوم المصادرة أو السرقة أو الأمر إلى موضع آخر، يظهر أي الرسائل تُفتح بما كان يمكن الحصول عليه في ذلك اليوم.
time-design = التصميم
time-event = ما يحدث
time-event-seizure = مصادرة هاتف بن
time-event-theft = نسخ قاعدة البيانات
time-event-order = الاستجابة لأمر
time-event-key-change = تغيير المفاتيح

## The sliders. What a screen reader says after the label is time-slider-value.

time-slider-seizure = يوم مصادرة هاتف بن
time-slider-theft = يوم نسخ قاعدة البيانات
time-slider-order = يوم الاستجابة للأمر
time-slider-key-change = يوم تغيير المفاتيح
time-slider-value = اليوم { NUMBER($day) }. { $opened ->
    [0] لا تُفتح أي رسالة.
    [one] تُفتح رسالة واحدة من أصل { NUMBER($count) }.
    [two] تُفتح رسالتان من أصل { NUMBER($count) }.
    [few] تُفتح { NUMBER($opened) } رسائل من أصل { NUMBER($count) }.
   *[other] تُفتح { NUMBER($opened) } رسالة من أصل { NUMBER($count) }.
}
time-slider-earlier = قبل ذلك بيوم
time-slider-later = بعد ذلك بيوم
time-reset = العودة إلى اليوم { NUMBER($day) }

## The line of days and the marks on it.

time-line-label = الأيام العشرة، وعليها الرسائل وما يحدث
time-mark-message = اليوم { NUMBER($day) }: رسالة
time-mark-yours = اليوم { NUMBER($day) }: رسالتك
time-mark-event = اليوم { NUMBER($day) }: { $what }
time-opens = تُفتح
time-opens-not = تبقى مختومة
time-gone = لم تعد موجودة
time-not-yet = لم تُكتب بعد
time-message = { $message }: { $state }
time-message-of-day = رسالة اليوم { NUMBER($day) }

## Keys, appearing and vanishing.

time-keys-title = المفاتيح على هاتف، يومًا بعد يوم
time-keys-intro = كل سطر مفتاح واحد. يبدأ في يوم صنع المفتاح وينتهي في يوم حذفه؛ والمفتاح الذي لا نهاية له ما زال موجودًا في اليوم 10.
time-keys-of = المفاتيح التي لدى { $party } في اليوم { NUMBER($day) }
time-keys-count = { $count ->
    [0] لا مفاتيح
    [one] مفتاح واحد
    [two] مفتاحان
    [few] { NUMBER($count) } مفاتيح
    [many] { NUMBER($count) } مفتاحًا
   *[other] { NUMBER($count) } مفتاح
}
# Verbal nouns: they fit a key and keys.
time-key-appears = الظهور في اليوم { NUMBER($day) }: { $key }
time-key-vanishes = الاختفاء في اليوم { NUMBER($day) }: { $key }
time-key-stays = البقاء حتى اليوم 10: { $key }
time-key-span = { $key }: من اليوم { NUMBER($from) } إلى اليوم { NUMBER($until) }
time-key-open-end = { $key }: من اليوم { NUMBER($from) } فصاعدًا

## What it comes to, from the counts.

time-before = { $count ->
    [0] لم تُرسَل أي رسالة قبل ذلك اليوم.
    [one] { $opened ->
        [0] الرسالة الوحيدة التي أُرسلت قبل ذلك اليوم تبقى مختومة.
       *[other] الرسالة الوحيدة التي أُرسلت قبل ذلك اليوم تُفتح.
    }
   *[other] عدد الرسائل التي أُرسلت قبل ذلك اليوم { NUMBER($count) }{ $opened ->
        [0] ، ولا تُفتح منها أي رسالة.
        [one] ، وتُفتح منها رسالة واحدة.
        [two] ، وتُفتح منها رسالتان.
        [few] ، وتُفتح منها { NUMBER($opened) } رسائل.
       *[other] ، وتُفتح منها { NUMBER($opened) } رسالة.
    }
}
time-after = { $count ->
    [0] لا تُرسَل أي رسالة بعد ذلك اليوم.
    [one] { $opened ->
        [0] الرسالة الوحيدة التي تُرسَل بعد ذلك اليوم تبقى مختومة.
       *[other] الرسالة الوحيدة التي تُرسَل بعد ذلك اليوم تُفتح.
    }
   *[other] عدد الرسائل التي تُرسَل بعد ذلك اليوم { NUMBER($count) }{ $opened ->
        [0] ، ولا تُفتح منها أي رسالة.
        [one] ، وتُفتح منها رسالة واحدة.
        [two] ، وتُفتح منها رسالتان.
        [few] ، وتُفتح منها { NUMBER($opened) } رسائل.
       *[other] ، وتُفتح منها { NUMBER($opened) } رسالة.
    }
}
time-forward-secrecy = كانت هناك نسخ مختومة من رسائل أسبق. والمفاتيح التي أُخذت في ذلك اليوم { $opened ->
    [0] لم تفتح أيًّا منها: فقد كانت مفاتيحها قد حُذفت. يُسمّى هذا { -forward-secrecy }.
    [one] فتحت واحدة منها: فقد كان مفتاحها ما زال موجودًا.
    [two] فتحت اثنتين منها: فقد كان مفتاحاهما ما زالا موجودين.
   *[other] فتحت { NUMBER($opened) } منها: فقد كانت مفاتيحها ما زالت موجودة.
}
time-healing = { $opened ->
    [0] لم تفتح المفاتيح التي أُخذت في ذلك اليوم أيًّا من الرسائل المختومة اللاحقة: فقد صنع الهاتفان مفاتيح جديدة منذ ذلك الحين. يُسمّى هذا { -post-compromise-security }.
    [one] المفاتيح التي أُخذت في ذلك اليوم فتحت رسالة واحدة من الرسائل المختومة اللاحقة. لم تكن مفاتيح جديدة قد صُنعت بعد، أو لم تنفع.
    [two] المفاتيح التي أُخذت في ذلك اليوم فتحت رسالتين من الرسائل المختومة اللاحقة. لم تكن مفاتيح جديدة قد صُنعت بعد، أو لم تنفع.
   *[other] المفاتيح التي أُخذت في ذلك اليوم فتحت { NUMBER($opened) } من الرسائل المختومة اللاحقة. لم تكن مفاتيح جديدة قد صُنعت بعد، أو لم تنفع.
}
time-history = { $count ->
    [one] قُرئت رسالة واحدة من سجل الهاتف نفسه، حيث لا يلزم مفتاح.
    [two] قُرئت رسالتان من سجل الهاتف نفسه، حيث لا يلزم مفتاح.
    [few] قُرئت { NUMBER($count) } رسائل من سجل الهاتف نفسه، حيث لا يلزم مفتاح.
   *[other] قُرئت { NUMBER($count) } رسالة من سجل الهاتف نفسه، حيث لا يلزم مفتاح.
}
time-nothing-taken = في ذلك اليوم لم يكن هناك شيء يمكن الحصول عليه.
time-locked = الهاتف مقفل
time-limit = الأيام أيام النموذج: وما يحدث في يوم يحدث بالترتيب الذي تذكره قائمة الأيام.
