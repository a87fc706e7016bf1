### الأحكام، والجمل التي تُبنى منها.

# Verbal nouns: they fit every party and every fact, whatever their gender.
verdict-sees = الرؤية متاحة
# The same of a party that looks only after a theft, a seizure or an order.
verdict-sees-if = إن حدث ذلك: الرؤية متاحة
verdict-only-if = بشرط
verdict-cannot = لا سبيل

verdict-reads = تُقرأ

fact-not-seen = لا سبيل
fact-only-if = بشرط…

## The sentence in a party’s panel, about the words.

panel-sees = هذا الطرف يقرأ الكلمات.
panel-sees-if = إن حدث ذلك: هذا الطرف يقرأ الكلمات.
panel-only-if = لا يقرأ هذا الطرف الكلمات إلا إذا حصل على { $ways }.
panel-cannot = لا سبيل لهذا الطرف إلى قراءة الكلمات. لا شيء موجود في اليوم 10 يفتحها.

## One way is a set of sources; several ways are alternatives.

way-pair = { $first } إلى جانب { $second }
way-more = { $rest }، { $last }
ways-or = { $rest }، أو { $last }
ways-others = { $rest }، أو { $count ->
    [one] بطريقة أخرى
    [two] بإحدى طريقتين أخريين
    [few] بإحدى { NUMBER($count) } طرق أخرى
   *[other] بإحدى { NUMBER($count) } طريقة أخرى
}

list-and = { $first } و{ $second }
list-or = { $first } أو { $second }
list-and-more = { $rest } و{ $last }
list-or-more = { $rest } أو { $last }

# Always said of «طرف», which is masculine: so the numbers are those that go with it.
number-word = { $count ->
    [0] لا أحد
    [1] واحد
    [2] اثنان
    [3] ثلاثة
    [4] أربعة
    [5] خمسة
    [6] ستة
    [7] سبعة
    [8] ثمانية
    [9] تسعة
    [10] عشرة
    [11] أحد عشر
    [12] اثنا عشر
    [13] ثلاثة عشر
    [14] أربعة عشر
    [15] خمسة عشر
    [16] ستة عشر
    [17] سبعة عشر
    [18] ثمانية عشر
   *[other] { NUMBER($count) }
}

## What has to happen before some parties look at all. Follows «في حال».

occasion-theft = وقوع سرقة
occasion-seizure = مصادرة هاتف
occasion-order = صدور أمر
# Both follow «في متناول»: so the condition stands after the parties, or between «وكذلك» and them.
parties-if-happens = { $happens } إن حدث ذلك
parties-split = { $always }، وكذلك، إن حدث ذلك، { $happens }
# The same where the sentence ends after it.
parties-split-at-end = { $always }، وكذلك، إن حدث ذلك، { $happens }

## The headline, and the line that names who is counted. $readers look in the
## ordinary course, $more only if one of $happens does happen; the two phones
## are in neither.

headline = مع { $with }، { $readers ->
    [0] { $more ->
        [0] {""}
       *[other] في الأحوال العادية{" "}
    }{ $phones ->
       *[both] لا يقرأ الكلمات إلا { $others ->
           *[none] آنا وبن
            [caro] آنا وبن وكارو
            [dana] آنا وبن ودانا
            [both] آنا وبن وكارو ودانا
        }
        [one] لا يقرأ الكلمات أحد من خارج محادثة { $others ->
           *[none] آنا وبن
            [caro] آنا وبن وكارو
            [dana] آنا وبن ودانا
            [both] آنا وبن وكارو ودانا
        }
        [none] لا يقرأ الكلمات أحد من خارج محادثة { $others ->
           *[none] آنا وبن
            [caro] آنا وبن وكارو
            [dana] آنا وبن ودانا
            [both] آنا وبن وكارو ودانا
        }
    }{ $more ->
        [0] .
        [one] ؛ ويقرؤها طرف آخر في حال { $happens }.
        [two] ؛ ويقرؤها طرفان آخران في حال { $happens }.
        [few] ؛ ويقرؤها { $more-word } أطراف أخرى في حال { $happens }.
        [many] ؛ ويقرؤها { $more-word } طرفًا آخر في حال { $happens }.
       *[other] ؛ ويقرؤها { $more-word } طرف آخر في حال { $happens }.
    }
   *[other] { $readers ->
        [one] يقرأ الكلمات طرف واحد غير { $others ->
           *[none] آنا وبن
            [caro] آنا وبن وكارو
            [dana] آنا وبن ودانا
            [both] آنا وبن وكارو ودانا
        }
        [two] يقرأ الكلمات طرفان غير { $others ->
           *[none] آنا وبن
            [caro] آنا وبن وكارو
            [dana] آنا وبن ودانا
            [both] آنا وبن وكارو ودانا
        }
        [few] يقرأ الكلمات { $readers-word } أطراف غير { $others ->
           *[none] آنا وبن
            [caro] آنا وبن وكارو
            [dana] آنا وبن ودانا
            [both] آنا وبن وكارو ودانا
        }
        [many] يقرأ الكلمات { $readers-word } طرفًا غير { $others ->
           *[none] آنا وبن
            [caro] آنا وبن وكارو
            [dana] آنا وبن ودانا
            [both] آنا وبن وكارو ودانا
        }
       *[other] يقرأ الكلمات { $readers-word } طرف غير { $others ->
           *[none] آنا وبن
            [caro] آنا وبن وكارو
            [dana] آنا وبن ودانا
            [both] آنا وبن وكارو ودانا
        }
    }{ $more ->
        [0] .
        [one] ، وطرف إضافي في حال { $happens }.
        [two] ، وطرفان إضافيان في حال { $happens }.
        [few] ، و{ $more-word } أطراف إضافية في حال { $happens }.
        [many] ، و{ $more-word } طرفًا إضافيًا في حال { $happens }.
       *[other] ، و{ $more-word } طرف إضافي في حال { $happens }.
    }
}{ $phones ->
    [none] {" "}وفي اليوم 10 لم تعد الكلمات في أيٍّ من الهاتفين.
    [one] {" "}وفي اليوم 10 لم تعد الكلمات إلا في أحد الهاتفين.
   *[both] {""}
}
readers-always = في الأحوال العادية: { $parties }.
readers-if-happens = إن حدث ذلك: { $parties }.
# Parties that see something of the conversation although they do not read the words.
readers-picture-only = الصورة من دون الكلمات: { $parties }.
readers-earlier-words-only = كلمات سابقة، لا هذه: { $parties }.
readers-later-words-only = كلمات لاحقة، لا هذه: { $parties }.
readers-picture-left-out = لا تصل الصورة إلى هاتف بن.

## What changed between two designs, in one sentence: it is spoken after every
## switch. $with: the design now. $before: the one before, both as after «مع»;
## «ب» is written together with the word after it. $gained, $lost: parties, as
## after «في متناول», those that look only if it happens marked so.

change-none = الآن مع { $with }، مقارنةً ب{ $before }: بقيت قراءة الكلمات في متناول الأطراف نفسها.
change-none-beside = الآن مع { $with }، مقارنةً ب{ $before }: بقيت قراءة الكلمات في متناول الأطراف نفسها{ $beside }.
change-gained = الآن مع { $with }، مقارنةً ب{ $before }: أصبحت قراءة الكلمات في متناول { $gained }؛ ولم يفقد أحد قراءتها.
change-lost = الآن مع { $with }، مقارنةً ب{ $before }: لم تعد قراءة الكلمات في متناول { $lost }؛ ولم تصبح في متناول طرف جديد.
change-both = الآن مع { $with }، مقارنةً ب{ $before }: أصبحت قراءة الكلمات في متناول { $gained }؛ ولم تعد في متناول { $lost }.
# What changed beside the words, where the words are read by the same parties: it
# follows as $beside, perhaps more than once. $fact: “the picture”.
change-sees-too = ؛ وأصبحت رؤية { $fact } في متناول { $parties }
change-no-longer-sees = ؛ ولم تعد رؤية { $fact } في متناول { $parties }

## The two phones, in one line.

phones-both = هاتف آنا وهاتف بن يقرآن الرسالة كلاهما، كما يستطيع صاحباهما.
phones-ana = هاتف آنا يقرأ الرسالة. وهاتف بن لا يقرؤها.
phones-ben = هاتف بن يقرأ الرسالة. وهاتف آنا لا يقرؤها.
phones-none = لم يعد أيٌّ من الهاتفين يقرأ الرسالة في اليوم 10.

phones-always = يرى هاتف آنا وهاتف بن { $fact } في كل التصاميم هنا، ولذلك لا عمود لهما.
phones-columns = لا يرى الهاتفان { $fact } في كل التصاميم، ولذلك لكلٍّ منهما عمود.

## Which of the six ways around encryption it is (workarounds.ftl).

workaround-find-key-name = العثور على المفتاح
workaround-guess-key-name = تخمين المفتاح
workaround-compel-key-name = الإلزام بتقديم المفتاح
workaround-exploit-flaw-name = استغلال ثغرة
workaround-plaintext-in-use-name = الوصول إلى الكلمات أثناء استعمالها
workaround-another-copy-name = العثور على نسخة أخرى
workaround-tag-says = اسم هذه الطريقة عند كير وشناير: { $workaround }
