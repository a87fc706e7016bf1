### The mechanisms a design is made of, by name, and what is said of a design that
### the reader made of them.

mechanism-transport-name = { -transport-encryption }
mechanism-double-ratchet-name = من طرف إلى طرف، لشخصين
mechanism-group-name = من طرف إلى طرف، لمجموعة
mechanism-mail-name = متن بريد مختوم
mechanism-enclave-name = المطابقة في الحيّز المعزول
mechanism-at-rest-name = التخزين المشفّر
mechanism-escrow-name = { -key-escrow }
mechanism-split-escrow-name = { -key-escrow } في خمس حصص
mechanism-ghost-name = { -hidden-recipient }
mechanism-key-log-name = { -key-log }
mechanism-short-keys-name = المفاتيح القصيرة
mechanism-crumple-name = لغز مكلف لكل رسالة
mechanism-rng-trapdoor-name = أرقام عشوائية يمكن التنبؤ بها
mechanism-device-escrow-name = مفتاح للهاتف لدى المصنّع
mechanism-operator-key-name = نسخة لمشغّل الخدمة
mechanism-server-scan-name = المطابقة على الخادم
mechanism-client-scan-name = المطابقة على الهاتف
mechanism-threshold-scan-name = { -private-matching } بعتبة
mechanism-client-block-name = المنع على الهاتف
mechanism-signals-name = مؤشرات السلوك
mechanism-user-report-name = بلاغ المستخدم
mechanism-franking-name = { -message-franking }
mechanism-traceback-name = { -traceback } عند إعادة التوجيه
mechanism-backup-plain-name = نسخ احتياطي بمفتاح الشركة
mechanism-backup-sealed-name = نسخ احتياطي برمز مرور
mechanism-sealed-sender-name = { -sealed-sender }
mechanism-onion-name = { -onion-routing }
mechanism-disappearing-name = الرسائل المختفية
mechanism-own-layer-name = تشفير المستخدمين أنفسهم
mechanism-endpoint-implant-name = برنامج للشرطة على هاتف
mechanism-cooperating-member-name = عضو يتعاون
own-design-name = تصميم من صنعك
own-design-with = تصميم من صنعك
# After «مع» and «ب»: says how many mechanisms, so that two of them can be told apart.
own-design-with-count = تصميم من صنعك { $count ->
    [0] بلا آليات
    [one] فيه آلية واحدة
    [two] فيه آليتان
    [few] فيه { NUMBER($count) } آليات
   *[other] فيه { NUMBER($count) } آلية
}
own-design-line = { $count ->
    [0] لا آلية مفعّلة: الكلمات تسافر كما كُتبت.
    [one] من تركيبك، وفيه آلية واحدة.
    [two] من تركيبك، وفيه آليتان.
    [few] من تركيبك، وفيه { NUMBER($count) } آليات.
   *[other] من تركيبك، وفيه { NUMBER($count) } آلية.
}
own-recognised = هذا هو التصميم «{ $design }».
