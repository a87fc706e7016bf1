### الطرق الست لتجاوز التشفير، عن أورين كير وبروس شناير،
### “Encryption Workarounds”, Georgetown Law Journal 106 (2018).

workarounds-title = ست طرق لتجاوز التشفير
workarounds-intro = صنّف رجل القانون أورين كير وخبير التشفير بروس شناير (2018) الطرق القانونية التي يصل بها المحققون إلى كلمات مختومة في ست طرق. ووجدا أن أيًّا منها لا ينجح كل مرة، وأن أيًّا منها لا يمكن استبعاده كل مرة، وتركا مفتوحًا أيّها ينبغي استعماله. وفي ما يلي ما تعطيه كل طريقة مع { $with }، كما وجدته التجربة.
workarounds-party = من جهة { $party }
workarounds-source = Orin S. Kerr and Bruce Schneier, “Encryption Workarounds”, Georgetown Law Journal 106 (2018)

workaround-find-key-line = المفتاح موجود في مكان ما: على ورقة، أو في هاتف، أو في خزنة. ومَن يعثر عليه يفتح ما خُتم به.
workaround-guess-key-line = تُجرَّب مفاتيح أو رموز مرور حتى ينجح أحدها. وينفع ذلك حيث تكون الاحتمالات قليلة ولا يوقف أحد التجربة.
workaround-compel-key-line = يُلزَم مَن لديه مفتاح أو رمز مرور أو بصمة إصبع باستعمالها أو تسليمها.
workaround-exploit-flaw-line = يُستعمل ضعف في البرنامج أو في الأرقام التي يعمل بها، سواء نشأ خطأً أو عن قصد.
workaround-plaintext-in-use-line = لا بدّ أن تكون الكلمات مفتوحة حين تُكتب وتُقرأ. ومَن كان عندئذ على الجهاز، أو نظر إليه، لا يحتاج إلى مفتاح.
workaround-another-copy-line = قد توجد الكلمات نفسها في مكان آخر بختم أضعف: في نسخة احتياطية، أو في هاتف الشخص الآخر.

## What the run found. $ways: sets of things, as in «بشرط». $parties: a list.

workaround-works = تنجح هنا، مع { $ways }.
workaround-used = هي مستعملة هنا فعلًا. بها تُقرأ الكلمات لدى { $count ->
    [one] هذا الطرف
    [two] هذين الطرفين
   *[other] هذه الأطراف
    }: { $parties }.
# After “workaround-used”.
workaround-others = أما الأطراف الأخرى فيلزم لها { $ways }.
workaround-would-need = يلزم لها { $ways }.
workaround-works-not = لا تنجح هنا. لا شيء موجود في هذه التجربة في اليوم 10 يعطي الكلمات بهذه الطريقة.
workaround-not-modelled = ليست جزءًا من هذا النموذج. ولا تستطيع تجربة أن تقول هل تنجح.
workaround-tag = { $workaround }
workarounds-count = { $works ->
    [0] لا تنجح هنا أيٌّ من الطرق الست.
    [one] تنجح هنا طريقة واحدة من الست.
    [two] تنجح هنا طريقتان من الست.
   *[other] تنجح هنا { NUMBER($works) } من الطرق الست.
}
workarounds-limit = تُظهر التجربة ما تعطيه كل طريقة. أما هل يجوز لأحد أن يستعملها فمسألة قانون، وهل ينبغي له ذلك فمسألة قيم.
