### What the page says about itself at its foot.

seal-pending = The page has not sealed itself yet.
seal-closed = This page is sealed: from now on the browser refuses every request this page might make. What you type stays here.
seal-failed = This page could not seal itself in this browser. It still makes no requests, but the browser does not enforce that.
seal-limits-title = What the seal does not cover
seal-limit-links = Following a link, or typing a new address: that is your request, not the page’s.
seal-limit-browser = The browser itself and its extensions, which can read any page and send what they like.
seal-limit-webrtc = Direct connections between browsers (WebRTC), which this kind of seal does not govern. This page’s program opens none.
seal-limit-worker = The helper that keeps the offline copy (a service worker): it answers to its own rules. It may still be fetching this site’s own files after the page has sealed itself, and on a later visit the browser may ask whether there is a newer version. This page’s program tells it nothing of what you type.
seal-limit-load = The first load: whoever served the page saw that you fetched it.

footer-neutral = { -brand } takes no side. It shows what each party can see under a stated design, found by opening real bytes with the keys that party holds. Whether a party should be able to see it is a question of values. No run decides it; that judgement is yours.
footer-limits-title = Limits of the model
footer-limit-product = Not a messenger, not a security product, not legal advice.
footer-limit-transport = Encryption on each hop is modelled by { -hpke } with a fresh platform key each day, not by a full { -tls } stack.
footer-limit-complete = “Only if” answers are complete for the rules this page searches, and for those only.
footer-limit-scene = One conversation, ten days, three drawn cards. A misfortune or an order that succeeds is shown as “if it happens”, in every design alike.
