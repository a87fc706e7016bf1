### Links to a state of the page: what each part means, and what is said when one is not understood.

## What each part of a link means: beside the fields of the builder, and in docs/links.md.

link-hide = Делови странице које треба изоставити. Важи само заједно с „embed”.
link-lang = Језик. Страница прелази на своју адресу на том језику и преноси остатак линка.
link-theme = Приказ. Ако није наведен, важи онај који читаочев прегледач памти или жели.
link-step = Докле је читалац стигао: „predict” тражи предвиђања и скрива одговоре, „compare” приказује предвиђено поред онога што је програм нашао, „open” приказује све.
link-design = Како порука путује.
link-vantage = Издвојена страна.

## Said in the notice when a part of a link was not understood.

notice-link-value = У линку за „{ $key }” стоји „{ $given }”, а то ова страница не познаје. Тај део је изостављен.
notice-link-newer = Линк је направила новија верзија странице. Примењено је оно што ова верзија познаје. Ако поново учитате страницу, можда ћете добити новију верзију.
notice-link-language = Линк тражи други језик ({ $language }), а страница отворена из датотеке не може да пређе на њега.
