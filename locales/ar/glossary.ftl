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

# Names of specifications: in Latin script, as Arabic technical writing has them.
-aes-gcm = AES-GCM
-hpke = HPKE
-olm = Olm
-shamir = شامير
-tls = TLS
-webassembly = WebAssembly
-javascript = JavaScript
