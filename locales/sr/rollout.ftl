### How end-to-end encryption came to large services, and went from one again. What
### each line rests on stands in content/rollout.toml.

rollout-whatsapp-default-when = Април 2016.
rollout-whatsapp-default-what = WhatsApp све шифрује с краја на крај, без посебног подешавања.
rollout-messenger-choice-when = 2016.
rollout-messenger-choice-what = Messenger нуди „тајне разговоре”, које корисници морају сами да изаберу.
rollout-instagram-tests-when = Од 2021. до 2023.
rollout-instagram-tests-what = Instagram испробава директне поруке шифроване с краја на крај, а у неким крајевима света нуди их и шире. Корисници морају сами да их изаберу.
rollout-messenger-default-when = Децембар 2023.
rollout-messenger-default-what = Meta најављује да ће у услузи Messenger шифровање с краја на крај бити полазно подешавање за разговоре и позиве двоје људи, и да ће током неколико месеци стићи до више од милијарде корисника; групе треба да дођу на ред касније.
rollout-instagram-ends-when = 8. мај 2026.
rollout-instagram-ends-what = После овог дана Instagram више не нуди директне поруке шифроване с краја на крај; Meta као разлог наводи слабо коришћење. Messenger и WhatsApp их задржавају.
