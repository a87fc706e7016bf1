### The six ways around encryption, after Orin Kerr and Bruce Schneier,
### “Encryption Workarounds”, Georgetown Law Journal 106 (2018).

workarounds-title = Шест начина да се заобиђе шифровање
workarounds-intro = Правник Орин Кер и криптограф Брус Шнајер (2018) разврставају законите начине на које истражитељи долазе до запечаћених речи у шест врста. Налазе да ниједан не успева увек и да ниједан не може увек да се искључи, а питање које би требало користити остављају отворено. Ево шта сваки од њих значи уз { $with }, онако како је нашло извођење.
workarounds-party = Посматрана страна: { $party }
workarounds-source = Orin S. Kerr и Bruce Schneier, „Encryption Workarounds”, Georgetown Law Journal 106 (2018)

workaround-find-key-line = Кључ негде стоји: на папиру, у телефону, у трезору. Ко га нађе, отвара оно што је њиме запечаћено.
workaround-guess-key-line = Испробавати кључеве или ПИН-ове док неки не одговара. Успева ако их је довољно мало и ако испробавање нико не зауставља.
workaround-compel-key-line = Обавезати некога ко има кључ, ПИН или прст да га употреби или преда.
workaround-exploit-flaw-line = Употребити слабост програма или бројева с којима ради, било да је настала грешком или намерно.
workaround-plaintext-in-use-line = Док их људи пишу и читају, речи морају да буду отворене. Ономе ко је тада на уређају, или гледа у њега, кључ није потребан.
workaround-another-copy-line = Исте речи можда стоје и другде, слабије запечаћене: у резервној копији или на телефону саговорника.

## What the run found. $ways: sets of things, as in “only if”. $parties: a list.

workaround-works = Овде успева, уз { $ways }.
workaround-used = Овде већ успева. Тако речи { $count ->
    [1] чита
   *[other] читају
    } { $parties }.
# After “workaround-used”.
workaround-others = Другима би било потребно: { $ways }.
workaround-would-need = Било би потребно: { $ways }.
workaround-works-not = Овде не успева. Ништа што у овом извођењу постоји 10. дана не даје речи на тај начин.
workaround-not-modelled = Није део овог модела. Извођење не може да каже да ли би успело.
workaround-tag = { $workaround }
workarounds-count = { $works ->
    [0] Овде не успева ниједан од шест начина.
    [1] Овде успева један од шест начина.
    [few] Овде успевају { NUMBER($works) } од шест начина.
   *[other] Овде успева { NUMBER($works) } од шест начина.
}
workarounds-limit = Извођење показује шта би неки начин дао. Да ли неко сме да га употреби, питање је права, а да ли треба, питање је вредности.
