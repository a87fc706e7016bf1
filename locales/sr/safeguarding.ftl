### Where the subject needs care. A teacher may add a line, which a link carries.

safeguarding-note = На овој страници помиње се сексуално злостављање деце, јер је расправа о оваквим системима делом и расправа о томе. Ништа такво се не приказује: слике овде су цртане картице.
safeguarding-help = Ако се нешто одавде тиче вас или некога кога познајете, разговарајте с одраслом особом којој верујете или позовите линију за помоћ у својој земљи.
safeguarding-local-label = Ред за ваш разред: коме се обратити
safeguarding-local-says = Стоји испод напомене, чува се у овом прегледачу и улази у линкове које одавде копирате.
safeguarding-label = За оне којих се ово тиче
# What follows is somebody’s own text, such as a telephone number.
safeguarding-local-from = Додао је онај ко је припремио ову страницу или линк:
safeguarding-local-field = Највише 200 знакова; приказују се онако како су откуцани
safeguarding-local-save = Сачувај
safeguarding-local-remove = Уклони
