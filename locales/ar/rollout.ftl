### كيف جاء التشفير من طرف إلى طرف إلى خدمات كبيرة، ثم زال من إحداها. وما يستند إليه
### كل سطر ففي content/rollout.toml.

rollout-whatsapp-default-when = أبريل 2016
rollout-whatsapp-default-what = صار واتساب يشفّر كل شيء من طرف إلى طرف تلقائيًا.
rollout-messenger-choice-when = 2016
rollout-messenger-choice-what = يقدّم ماسنجر «محادثات سرّية»، على المستخدمين أن يختاروها بأنفسهم.
rollout-instagram-tests-when = من 2021 إلى 2023
rollout-instagram-tests-what = يجرّب إنستغرام رسائل مباشرة مشفّرة من طرف إلى طرف، ثم يتيحها على نطاق أوسع في بعض المناطق. وعلى المستخدمين أن يختاروها بأنفسهم.
rollout-messenger-default-when = ديسمبر 2023
rollout-messenger-default-what = تعلن ميتا أن التشفير من طرف إلى طرف سيصبح مفعّلًا تلقائيًا في ماسنجر، في المحادثات والمكالمات بين شخصين، ليصل خلال أشهر إلى أكثر من مليار مستخدم؛ على أن تلحق بها المجموعات في ما بعد.
rollout-instagram-ends-when = 8 مايو 2026
rollout-instagram-ends-what = بعد هذا اليوم لا يعود إنستغرام يقدّم رسائل مباشرة مشفّرة من طرف إلى طرف؛ وتذكر ميتا سببًا لذلك قلّة استعمالها. ويُبقي عليها ماسنجر وواتساب.
