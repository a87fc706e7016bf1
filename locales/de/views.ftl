### Views of a design, of two beside each other, and of the way of a message.

## The page of a design.

design-page-run = Als Zeichnung ansehen, mit deiner Nachricht
design-page-compare = Mit einer anderen Variante vergleichen
design-page-what = Was das ist
design-page-proposed = Wer es vorgeschlagen hat, und wo
design-page-walk = Wie es funktioniert: deine Nachricht, Schritt für Schritt
design-page-walk-intro = Alle Datensätze dieses Durchlaufs, die die Nachricht enthielten oder etwas über sie aussagten, in der Reihenfolge, in der sie entstanden. Die Bytes sind echt und die Schlüssel auch.
design-page-message = Die Nachricht:
design-page-sight = Wer mehr sieht und wer weniger
design-page-sight-intro = Für dieselben Akteure und in derselben Anordnung auf der Seite jeder Variante, aus Durchläufen auf dieser Seite. Was nur geschieht, wenn jemandem etwas gelingt, etwa ein Diebstahl oder eine Anordnung, ist so gemeint, als wäre es geschehen.
design-page-opinions-title = Dafür und dagegen
design-page-for = Das stärkste Argument dafür
design-page-against = Die stärkste Kritik daran
design-page-opinions = Das sind Standpunkte, die andere vertreten haben. Die Seite entscheidet nicht zwischen ihnen.
design-page-leaves-out = Was unser Modell weglässt
design-page-sources = Quellen
design-page-others = Alle Varianten

## The table of who gains and who loses sight.

sight-party = Akteur
# $design: a design after “zu” (dative).
sight-against = Im Vergleich zu { $design }
sight-gains = Sieht zusätzlich
sight-loses = Sieht nicht mehr
sight-none = nichts
sight-is-this = Das ist die Variante dieser Seite.
sight-region = Wer mehr sieht und wer weniger. Seitwärts verschiebbar.
sight-waiting = Läuft …

## The walk.

walk-step = Schritt { NUMBER($number) }, Tag { NUMBER($day) }
walk-made = Entstanden: { $keeper }.
walk-again = Und noch { $count ->
    [one] einmal, an Tag { $days }
   *[other] { NUMBER($count) }-mal, an den Tagen { $days }
}.
walk-kept = Aufbewahrt
walk-stay = { $keeper }, Tag { NUMBER($from) } bis { NUMBER($until) }
walk-stay-one = { $keeper }, Tag { NUMBER($from) }
# $party: a party in the nominative.
walk-stay-whose = { $party }, durch Übergabe oder Kopie: { $days }
walk-days = Tag { NUMBER($from) } bis { NUMBER($until) }
walk-days-one = Tag { NUMBER($from) }
walk-day = { NUMBER($day) }
walk-carries-plain = Nichts verschließt den Datensatz: Wer ihn hat, liest den Text.
walk-carries-sealed = Der Text ist darin, verschlossen.
walk-carries-about = Der Text ist nicht darin, aber etwas über die Nachricht.
walk-closed = Was den Datensatz verschließt
walk-closed-form = Verschlossen: { $form }
walk-key-nowhere = So hat es niemand aufbewahrt.
walk-key-got = Es geht auch aus etwas anderem hervor:

## The difference between two designs.

table-intro-elsewhere = Für deine Nachricht. Wähle eine Variante, um ihre Seite zu öffnen, oder ein Feld, um den Durchlauf dahinter zu öffnen.

compare-title = Varianten vergleichen
compare-intro = Zwei beliebige Varianten, für deine Nachricht: nur das, was sich unterscheidet, Akteur für Akteur. Klapp einen Unterschied auf, um den Schritt zu sehen, an dem er liegt.
compare-choose = Die beiden Varianten
compare-first = Erste Variante
compare-second = Zweite Variante
compare-swap = Plätze tauschen
compare-differences = Was sich unterscheidet
compare-same = Das ist zweimal dieselbe Variante. Wähle eine andere zum Vergleichen.
compare-none = Für jeden Akteur ist bei beiden alles gleich.
compare-running = Läuft …
compare-count = { $cells ->
    [one] Ein Feld unterscheidet sich
   *[other] { NUMBER($cells) } Felder unterscheiden sich
}, bei { $parties ->
    [one] einem Akteur
   *[other] { NUMBER($parties) } Akteuren
}.
compare-sight-same = Niemand sieht bei der einen, was er bei der anderen nicht sieht.
compare-more = { $count ->
    [one] Ein weiteres Feld, in dem bei beiden niemand etwas sieht und nur anders ist, was nötig wäre
   *[other] { NUMBER($count) } weitere Felder, in denen bei beiden niemand etwas sieht und nur anders ist, was nötig wäre
}
# $condition: nominative.
compare-only-if = nur wenn hinzukäme: { $condition }
# $fact: a fact, as a label.
compare-step-of = { $fact }: der Schritt, an dem der Unterschied liegt
# $design: a design after “bei” (dative); $party: a party in the nominative.
compare-step-key = Bei { $design } kann { $party } diesen Schritt ausführen, weil dieser Schlüssel da ist. Bei der anderen Variante ist dort kein Schlüssel dieser Art:
compare-step-record = Bei { $design } kann { $party } diesen Schritt ausführen, weil dieser Datensatz da ist. Bei der anderen Variante ist dort kein Datensatz dieser Art:
compare-step-outcome = Bei { $design } erhält { $party } dies als Ergebnis. Bei der anderen Variante liegen dort Dinge derselben Art vor, aber dies ergibt sich nicht daraus:
# $fact: accusative.
compare-step-number = Schritt { NUMBER($number) }, um { $fact } zu sehen
compare-step-reads = Es wird gelesen, wie es dasteht.
compare-needs = Sieht { $fact } bei keiner der beiden. Was nötig wäre, ist verschieden:
compare-needs-in = Bei { $design }: { $ways }.
compare-needs-nothing = nichts, was existiert, würde es ergeben
compare-waiting = Der Durchlauf ist noch nicht da.
# $design: the name of a design, as at the start of a label.
compare-page-of = Über diese Variante: { $design }
compare-own-clash = Die Bausteine deiner eigenen Variante lassen sich nicht zusammen ausführen.
compare-own-mend = Sieh nach, warum, und ändere sie
compare-own-change = Deine eigene Variante ändern
compare-own-build = Eine eigene zum Vergleichen bauen
