### سطر الأوامر.

cli-usage =
    Sightlines: مَن يستطيع رؤية رسائلك؟

    الاستعمال
      sightlines matrix [--json] [--design ID]… [--mechanism ID]… [--vantage ID]… [--fact ID]… [--message TEXT]
      sightlines run (--design ID | --mechanism ID…) [--message TEXT] [--card ID] [--transcript FILE]
      sightlines explain (--design ID | --mechanism ID…) --vantage ID --fact ID [--with SOURCE]… [--message TEXT]

    matrix    ما يستخرجه كل طرف من كل معلومة؛ ومع --json شيء واحد في كل سطر
    run       تجربة واحدة بالكلمات؛ ومع --transcript كل وحدات بياناتها ومفاتيحها بصيغة JSON
    explain   لماذا يرى طرف معلومة، خطوة خطوة، أو ما الذي يلزم لذلك

    DESIGNS   { $designs }
    MECHANISMS، لبناء تصميم من صنعك:
              { $mechanisms }
    VANTAGES  { $vantages }
    FACTS     { $facts }
    SOURCES   { $sources }
    CARDS     { $cards }

cli-error = توقّف البرنامج: { $problem }
cli-error-unknown = القيمة «{ $given }» غير معروفة لهذا البرنامج ({ $what }). القيم الممكنة: { $known }.
cli-error-clash = لا يتكوّن من هذه الآليات تصميم يمكن إجراؤه. { $why }
cli-error-missing = يلزم هنا {"\u200E"}{ $option }.
cli-error-argument = لم تُفهم المعطيات ({ $detail }).
cli-error-command = لا أمر اسمه «{ $given }». الأوامر هي matrix وrun وexplain.
cli-error-run = لم يمكن إجراء التجربة ({ $detail }). ولم يُكتب شيء.
cli-error-print = لم يمكن إخراج الجواب ({ $detail }). قد ينفع إخراجه إلى مكان آخر.
cli-error-write = لم تمكن كتابة الملف { $file } ({ $detail }). قد ينفع ملف آخر.
cli-error-long = عدد أحرف الرسالة { $count }، وأطول رسالة تُنقل عدد أحرفها { $longest }. يلزم تقصيرها.
cli-hint = للمساعدة: «sightlines --help».

cli-run-design = { $design }. { $line }
cli-run-typed = البايتات المكتوبة: { $typed }. البايتات المرسلة: { $sent }.
cli-run-transcript = كُتب محضر التجربة في { $file }، وعدد وحدات البيانات فيه { $records }.

cli-explain-question = { $party }: { $fact }
cli-explain-lent = ما أُعير لهذه التجربة: { $sources }
cli-explain-step = { $number }. { $rule }
cli-explain-takes = {"   "}المدخل: { $what }
cli-explain-gives = {"   "}المخرج: { $what }
cli-explain-from-step = ما أعطته الخطوة { $number }
cli-explain-held = { $form } { $keeper }، منذ اليوم { $day }
cli-explain-value = المقروء: { $value }
cli-explain-picture = صورة حجمها بالبايت { $count }
cli-explain-only-if = بشرط توفّر { $ways }.
cli-explain-cannot = لا شيء موجود في اليوم 10 يكشف ذلك.
