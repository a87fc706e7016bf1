### صفحة الزمن: أي الرسائل تُفتح، بحسب اليوم الذي يحدث فيه شيء.

time-title = أي الرسائل تُفتح، ومتى
time-intro = الأيام العشرة نفسها، مع { $with }. يمكنك اختيار ما يحدث وسحب يومه إلى موضع آخر: وكل رسالة تُفتح هنا فُتحت فعلًا بما كان يمكن الحصول عليه في ذلك اليوم.
time-design = التصميم

## What happens.

time-event = ما يحدث
time-event-seizure = مصادرة هاتف بن
time-event-sender-seizure = مصادرة هاتف آنا
time-event-theft = نسخ قاعدة البيانات
time-event-order = الاستجابة لأمر بالمحتوى المخزّن
time-event-interception = بدء اعتراض الاتصالات
time-event-notice = فتح الوصول المدمج بإخطار
time-event-key-theft = سرقة أقوى سرّ مخزّن

## Said where a design has nothing of the kind.

time-none-seizure = ليس في هذه التجربة هاتف لبن يمكن أن يُصادَر.
time-none-sender-seizure = الهاتف الذي يقفله النموذج هو هاتف بن. أما ما يعطيه هاتف آنا لو كان مقفلًا فلا تجربة له.
time-none-theft = ليست في هذه التجربة قاعدة بيانات يمكن نسخها.
time-none-order = ليس في هذه التجربة مَن يستجيب لأمر.
time-none-interception = ليس في هذه التجربة موضع يمكن اعتراض الاتصالات فيه.
time-none-notice = ليس في هذا التصميم وصول مدمج يمكن أن يفتحه إخطار.
time-none-key-theft = ليس في هذا التصميم سرّ دائم محفوظ في مكان ما يفتح الرسائل إن سُرق.

## Switches.

time-history-switch = قراءة سجل الهاتف نفسه أيضًا
time-history-hint = من دون ذلك لا تُجرَّب إلا المفاتيح التي على الهاتف، على النسخ المختومة التي خزّنتها المنصة.
time-late-switch = تأخير رسالة
time-late-hint = رسالة آنا في اليوم 8 تُرسَل وتُخزَّن لكنها لا تصل إلى هاتف بن، مع أن رسالة اليوم 9 تصل.

## The slider. What a screen reader says after the label is time-slider-value.

time-slider-seizure = يوم مصادرة هاتف بن
time-slider-sender-seizure = يوم مصادرة هاتف آنا
time-slider-theft = يوم نسخ قاعدة البيانات
time-slider-order = يوم الاستجابة للأمر
time-slider-interception = يوم بدء اعتراض الاتصالات
time-slider-notice = يوم بدء العمل بالإخطار
time-slider-key-theft = يوم سرقة السرّ
time-slider-value = اليوم { NUMBER($day) }. { $opened ->
    [0] لا تُفتح أي رسالة.
    [one] تُفتح رسالة واحدة من أصل { NUMBER($count) }.
    [two] تُفتح رسالتان من أصل { NUMBER($count) }.
    [few] تُفتح { NUMBER($opened) } رسائل من أصل { NUMBER($count) }.
   *[other] تُفتح { NUMBER($opened) } رسالة من أصل { NUMBER($count) }.
}
time-slider-earlier = قبل ذلك بيوم
time-slider-later = بعد ذلك بيوم

## The line of days and the marks on it.

time-line-label = الأيام العشرة، وعليها الرسائل والمفاتيح وما يحدث
time-day = { NUMBER($day) }
time-number = { NUMBER($number) }
time-messages-title = الرسائل
# $from: Ana or Ben, as the account is called.
time-message-head = { NUMBER($number) }. اليوم { NUMBER($day) }، من { $from }
time-message-yours = رسالتك
time-message-late = متأخرة في الطريق
time-opens = تُفتح:
time-opens-not = تبقى مختومة
time-gone = لا شيء منها في المتناول
time-not-yet = لم تُكتب بعد، ولا شيء منها في المتناول
# $key: a kind of key, in the nominative, as at the start of a line.
time-by-key = المفتاح: { $key }، على الهاتف من اليوم { NUMBER($from) } إلى اليوم { NUMBER($until) }.
time-by-history = قُرئت في سجل الهاتف نفسه، حيث لا يلزم مفتاح.
time-by-nothing = لم يلزم لها شيء مما على الهاتف.

## Keys, appearing and vanishing.

# $party: a phone, as a heading.
time-keys-of = { $party }: المفاتيح، يومًا بعد يوم
time-keys-on-day = { $party }، اليوم { NUMBER($day) }: { $count ->
    [0] لا مفاتيح
    [one] مفتاح واحد
    [two] مفتاحان
    [few] { NUMBER($count) } مفاتيح
    [many] { NUMBER($count) } مفتاحًا
   *[other] { NUMBER($count) } مفتاح
}
time-keys-none = لا يضع هذا التصميم أي مفتاح على هذا الهاتف.
time-key-span = { $key }: من اليوم { NUMBER($from) } إلى اليوم { NUMBER($until) }.
time-key-one-day = { $key }: في اليوم { NUMBER($from) } فقط.
time-key-open-end = { $key }: من اليوم { NUMBER($from) } فصاعدًا.
# Without a pronoun for the key, so that they fit a key and keys.
time-key-there = على الهاتف في اليوم المختار.
time-key-not-there = لا شيء من ذلك على الهاتف في اليوم المختار.
time-key-used = على الهاتف في اليوم المختار، وقد فُتحت به رسالة.

## What it comes to, from the counts.

time-before = { $count ->
    [0] لم تُرسَل أي رسالة قبل ذلك اليوم.
    [one] { $opened ->
        [0] الرسالة الوحيدة التي أُرسلت قبل ذلك اليوم لا تُفتح.
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
time-that-day = { $count ->
    [one] { $opened ->
        [0] الرسالة الوحيدة في ذلك اليوم لا تُفتح.
       *[other] الرسالة الوحيدة في ذلك اليوم تُفتح.
    }
   *[other] عدد الرسائل في ذلك اليوم { NUMBER($count) }{ $opened ->
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
        [0] الرسالة الوحيدة التي تُرسَل بعد ذلك اليوم لا تُفتح.
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
time-history = { $count ->
    [one] قُرئت رسالة واحدة في سجل الهاتف نفسه، حيث لا يلزم مفتاح.
    [two] قُرئت رسالتان في سجل الهاتف نفسه، حيث لا يلزم مفتاح.
    [few] قُرئت { NUMBER($count) } رسائل في سجل الهاتف نفسه، حيث لا يلزم مفتاح.
   *[other] قُرئت { NUMBER($count) } رسالة في سجل الهاتف نفسه، حيث لا يلزم مفتاح.
}
time-keys-back = { $count ->
    [one] المفاتيح التي على الهاتف في ذلك اليوم تفتح رسالة واحدة أُرسلت قبله: فقد حُفظ مفتاحها، أو كان ما زال ينتظرها.
    [two] المفاتيح التي على الهاتف في ذلك اليوم تفتح رسالتين أُرسلتا قبله: فقد حُفظ مفتاحاهما، أو كانا ما زالا ينتظرانهما.
    [few] المفاتيح التي على الهاتف في ذلك اليوم تفتح { NUMBER($count) } رسائل أُرسلت قبله: فقد حُفظت مفاتيحها، أو كانت ما زالت تنتظرها.
   *[other] المفاتيح التي على الهاتف في ذلك اليوم تفتح { NUMBER($count) } رسالة أُرسلت قبله: فقد حُفظت مفاتيحها، أو كانت ما زالت تنتظرها.
}
time-forward-secrecy = { $count ->
    [one] رسالة واحدة أسبق، فتحتها مفاتيح هذا الهاتف في يوم قبل ذلك، تبقى مختومة أمام مفاتيح ذلك اليوم: فقد حُذف المفتاح. يُسمّى هذا { -forward-secrecy }.
    [two] رسالتان أسبق، فتحتهما مفاتيح هذا الهاتف في أيام قبل ذلك، تبقيان مختومتين أمام مفاتيح ذلك اليوم: فقد حُذف المفتاحان. يُسمّى هذا { -forward-secrecy }.
    [few] { NUMBER($count) } رسائل أسبق، فتحتها مفاتيح هذا الهاتف في أيام قبل ذلك، تبقى مختومة أمام مفاتيح ذلك اليوم: فقد حُذفت المفاتيح. يُسمّى هذا { -forward-secrecy }.
   *[other] { NUMBER($count) } رسالة أسبق، فتحتها مفاتيح هذا الهاتف في أيام قبل ذلك، تبقى مختومة أمام مفاتيح ذلك اليوم: فقد حُذفت المفاتيح. يُسمّى هذا { -forward-secrecy }.
}
time-keys-ahead = { $count ->
    [one] المفاتيح التي على الهاتف في ذلك اليوم تفتح رسالة واحدة تُرسَل بعده: إذ لا يدخل بينهما مفتاح جديد.
    [two] المفاتيح التي على الهاتف في ذلك اليوم تفتح رسالتين تُرسَلان بعده: إذ لا يدخل في ما بين ذلك مفتاح جديد.
    [few] المفاتيح التي على الهاتف في ذلك اليوم تفتح { NUMBER($count) } رسائل تُرسَل بعده: إذ لا يدخل في ما بين ذلك مفتاح جديد.
   *[other] المفاتيح التي على الهاتف في ذلك اليوم تفتح { NUMBER($count) } رسالة تُرسَل بعده: إذ لا يدخل في ما بين ذلك مفتاح جديد.
}
time-healing = { $count ->
    [one] رسالة واحدة لاحقة، تفتحها مفاتيح هذا الهاتف في يوم بعد ذلك، تبقى مختومة أمام مفاتيح ذلك اليوم: إذ تُصنع في ما بين ذلك مفاتيح جديدة. يُسمّى هذا { -post-compromise-security }.
    [two] رسالتان لاحقتان، تفتحهما مفاتيح هذا الهاتف في أيام بعد ذلك، تبقيان مختومتين أمام مفاتيح ذلك اليوم: إذ تُصنع في ما بين ذلك مفاتيح جديدة. يُسمّى هذا { -post-compromise-security }.
    [few] { NUMBER($count) } رسائل لاحقة، تفتحها مفاتيح هذا الهاتف في أيام بعد ذلك، تبقى مختومة أمام مفاتيح ذلك اليوم: إذ تُصنع في ما بين ذلك مفاتيح جديدة. يُسمّى هذا { -post-compromise-security }.
   *[other] { NUMBER($count) } رسالة لاحقة، تفتحها مفاتيح هذا الهاتف في أيام بعد ذلك، تبقى مختومة أمام مفاتيح ذلك اليوم: إذ تُصنع في ما بين ذلك مفاتيح جديدة. يُسمّى هذا { -post-compromise-security }.
}
time-limit = الهاتف الذي يُصادَر في يوم رسالة قد يُصادَر قبل أن يقرأها أو بعد ذلك: ويُحسب كل ما كان عليه في أي وقت من ذلك اليوم. وإلى جانب الهاتف المصادَر ما خزّنته المنصة في الأيام العشرة كلها، كما خزّنته. والجهاز الخفي يُضاف بعد اليوم 7، لا في أي يوم آخر.
