### The share menu: the link, the QR code, the picture, the code for another page.

share-open = Подели
share-title = Поделите оно што видите
share-close = Затвори мени за дељење

## The link.

share-link-title = Као линк
share-link-says = Отвара страницу онакву каква је сада: исти систем, иста страна, ваша предвиђања, све што је отворено. Оно што стоји иза знака # остаје у прегледачу; не шаље се серверу на којем је страница.
share-link-label = Линк
share-words = Укључи моје речи
share-words-says = Без квачице ваша порука не улази у линк. С квачицом може да је прочита свако ко има линк. Ако наставите да куцате, квачица се поново уклања.
share-copy = Копирај линк
share-copied = Линк је копиран.
share-copy-refused = Прегледач не дозвољава страници да копира. Текст је означен: копирајте га помоћу тастатуре или из менија прегледача.
share-local = Ова страница је отворена из датотеке. Линк ради само на овом уређају.

## The QR code.

share-qr-title = Као QR код
share-qr-label = QR код за овај линк
share-qr-says = Усмерите камеру телефона ка коду и исто ће се отворити на телефону.
share-qr-too-long = Линк има { $count ->
    [one] { NUMBER($count) } знак
    [few] { NUMBER($count) } знака
   *[other] { NUMBER($count) } знакова
}, превише за QR код. Изоставите из њега своје речи или копирајте линк.

## The picture.

share-picture-title = Као слика
share-picture-says = Цртеж онакав какав је сада на страници. Слика настаје овде; ништа се никуда не шаље.
share-picture-words = На слици се ваша порука види свуда где неко може да је прочита.
share-picture-svg = Сачувај као SVG
share-picture-png = Сачувај као PNG
share-picture-saved = Слика је направљена: потражите је међу преузетим датотекама.
share-picture-none = На страници још нема цртежа. Сачекајте да се појави, па пробајте поново.
share-picture-failed = Овај прегледач није успео да направи слику. Пробајте другу врсту датотеке или снимите екран.
# Stands inside the saved picture, below the drawing.
share-picture-line = { $design } · { -brand }
