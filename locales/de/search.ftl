### The key-search laboratory: a short key, really searched for.

search-title = Die Suche nach einem Schlüssel
search-intro = Ein Schlüssel ist eine Zahl. Ist er kurz, kann ein Computer alle Möglichkeiten ausprobieren, bis eine die Nachricht öffnet. Wähle eine Länge und lass diesen Browser suchen: Der Schlüssel, den er sucht, ist echt.
search-bits = Länge des Schlüssels
search-bits-value = { $count ->
    [one] ein Bit
   *[other] { NUMBER($count) } Bit
}
search-possibilities = { $count ->
    [one] Eine Möglichkeit
   *[other] { NUMBER($count) } Möglichkeiten
}
search-double = Jedes weitere Bit verdoppelt die Arbeit.
search-start = Suche starten
search-cancel = Suche abbrechen
search-again = Noch einmal suchen, mit einem neuen Schlüssel
search-progress = { NUMBER($tried) } von { NUMBER($total) } Schlüsseln ausprobiert
search-progress-label = Fortschritt der Suche
search-percent = { NUMBER($percent) } % der Schlüssel ausprobiert
search-rate = { $count ->
    [one] Ein Schlüssel pro Sekunde auf diesem Gerät
   *[other] { NUMBER($count) } Schlüssel pro Sekunde auf diesem Gerät
}
search-left = Restzeit bei diesem Tempo, höchstens: { $duration }.
search-found = Gefunden. Schlüssel ausprobiert: { NUMBER($tried) }. Dauer: { $duration }. Er öffnet die Nachricht:
search-found-fingerprint = Schlüssel mit dem Fingerabdruck { $fingerprint }
search-not-found = Alle { NUMBER($total) } Schlüssel wurden ausprobiert; keiner öffnete die Nachricht.
search-cancelled = Abgebrochen nach { NUMBER($tried) } von { NUMBER($total) } Schlüsseln. Bis dahin war nichts gefunden.
search-background = Die Suche läuft weiter, während du anderswo auf der Seite liest.
search-anyone = Wer die versiegelte Nachricht und so viel Rechenleistung hat, kann dasselbe tun: Die Suche fragt niemanden um Erlaubnis.

## How long longer keys would take at the speed that was measured.

search-extrapolation-title = Längere Schlüssel, hochgerechnet aus dem hier gemessenen Tempo
search-extrapolation-none = Führe zuerst eine Suche aus: Aus ihrem Tempo ergeben sich die Zahlen.
search-extrapolation = { NUMBER($bits) } Bit, alle Schlüssel ausprobiert auf diesem Gerät: { $duration }
search-extrapolation-many = { NUMBER($bits) } Bit, mit { $count ->
    [one] einem Gerät wie diesem: { $duration }
   *[other] { NUMBER($count) } Geräten wie diesem: { $duration }
}
search-extrapolation-says = Im Durchschnitt genügt die Hälfte davon. Maschinen, die für solche Suchen gebaut sind, sind viel schneller als ein Browser; bei einem kurzen Schlüssel spart das einiges, bei einem langen so gut wie nichts.
search-bits-40 = 40 Bit: was sich nach den US-Regeln der 1990er-Jahre ohne Weiteres ins Ausland verkaufen ließ.
search-bits-56 = 56 Bit: der US-Standard von 1977 (DES).
search-bits-128 = 128 Bit: was Nachrichtenschlüssel heute mindestens haben.

## Spans of time, in the nominative after a colon. $power is the exponent of
## ten, for numbers too long to write.

duration-moment = weniger als eine Sekunde
duration-seconds = { $count ->
    [one] eine Sekunde
   *[other] { NUMBER($count) } Sekunden
}
duration-minutes = { $count ->
    [one] eine Minute
   *[other] { NUMBER($count) } Minuten
}
duration-hours = { $count ->
    [one] eine Stunde
   *[other] { NUMBER($count) } Stunden
}
duration-days = { $count ->
    [one] ein Tag
   *[other] { NUMBER($count) } Tage
}
duration-years = { $count ->
    [one] ein Jahr
   *[other] { NUMBER($count) } Jahre
}
duration-years-power = etwa 10 hoch { NUMBER($power) } Jahre
duration-age-of-universe = { $duration }, länger, als es das Universum gibt
