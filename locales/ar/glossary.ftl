### مصطلحات المجال. كل رسالة تذكر مصطلحًا تحيل إليه هنا: كلمة واحدة للشيء
### الواحد أينما ورد.
###
### لا تتغيّر هذه المصطلحات في الكتابة بتغيّر موقعها من الجملة، وكلها معرفة،
### فلا حاجة إلى $at.

-brand = Sightlines

-end-to-end-encryption = التشفير من طرف إلى طرف
-transport-encryption = تشفير النقل
-key-escrow = إيداع المفاتيح
-double-ratchet = السقّاطة المزدوجة
-hidden-recipient = المتلقّي الخفي
-key-log = سجل المفاتيح العلني
-secret-sharing = تقاسم السر
-client-side-scanning = الفحص على جهاز المستخدم
-private-matching = المطابقة المحجوبة
-message-franking = دمغ الرسائل
-traceback = تتبّع المصدر
-sealed-sender = المرسِل المختوم
-onion-routing = التوجيه البصلي
-forward-secrecy = السرّية الأمامية
-post-compromise-security = الأمان بعد الاختراق

# Names of specifications: in Latin script, as Arabic technical writing has them.
-chacha20-poly1305 = ChaCha20-Poly1305
-hpke = HPKE
-olm = Olm
-megolm = Megolm
-mls = MLS
-openpgp = OpenPGP
-dual-ec = Dual EC
-p-256 = P-256
-argon2 = Argon2
-shamir = شامير
-tls = TLS
-webassembly = WebAssembly
-javascript = JavaScript
