### The mechanisms a design is made of, by name, and what is said of a design that
### the reader made of them.

mechanism-transport-name = { -transport-encryption(at: "start") }
mechanism-double-ratchet-name = С краја на крај, за двоје
mechanism-group-name = С краја на крај, за групу
mechanism-mail-name = Запечаћен текст е-поште
mechanism-enclave-name = Упоређивање у енклави
mechanism-at-rest-name = Шифровано складиште
mechanism-escrow-name = { -key-escrow(at: "start") }
mechanism-split-escrow-name = { -key-escrow(at: "start") } у пет делова
mechanism-ghost-name = { -hidden-recipient(at: "start") }
mechanism-key-log-name = { -key-log(at: "start") }
mechanism-short-keys-name = Кратки кључеви
mechanism-crumple-name = Скупа загонетка за сваку поруку
mechanism-rng-trapdoor-name = Предвидљиви случајни бројеви
mechanism-device-escrow-name = Произвођачев кључ за телефон
mechanism-operator-key-name = Копија за оператера
mechanism-server-scan-name = Упоређивање на серверу
mechanism-client-scan-name = Упоређивање на телефону
mechanism-threshold-scan-name = { -private-matching(at: "start") } с прагом
mechanism-client-block-name = Блокирање на телефону
mechanism-signals-name = Знаци у понашању
mechanism-user-report-name = Пријава корисника
mechanism-franking-name = { -message-franking(at: "start") }
mechanism-traceback-name = { -traceback(at: "start") } прослеђених порука
mechanism-backup-plain-name = Копија под кључем фирме
mechanism-backup-sealed-name = Копија под сопственим ПИН-ом
mechanism-sealed-sender-name = { -sealed-sender(at: "start") }
mechanism-onion-name = { -onion-routing(at: "start") }
mechanism-disappearing-name = Нестајуће поруке
mechanism-own-layer-name = Сопствено шифровање корисника
mechanism-endpoint-implant-name = Полицијски програм на телефону
mechanism-cooperating-member-name = Члан који сарађује
own-design-name = Ваш систем
own-design-with = ваш систем
# After “with”: says how many mechanisms, so that two of them can be told apart.
own-design-with-count = ваш систем { $count ->
    [0] без иједног механизма
    [1] од једног механизма
    [one] од { NUMBER($count) } механизма
    [few] од { NUMBER($count) } механизма
   *[other] од { NUMBER($count) } механизама
}
own-design-line = { $count ->
    [0] Ништа није укључено: речи путују онако како су откуцане.
    [1] Саставили сте га ви, од једног механизма.
    [one] Саставили сте га ви, од { NUMBER($count) } механизма.
    [few] Саставили сте га ви, од { NUMBER($count) } механизма.
   *[other] Саставили сте га ви, од { NUMBER($count) } механизама.
}
own-recognised = То је овај систем: { $design }.
