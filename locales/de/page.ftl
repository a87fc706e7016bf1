### The page’s own voice.

site-name = { -brand }
skip-to-drawing = Zur Zeichnung springen
display = Anzeige
theme-light = Hell
theme-dark = Dunkel
theme-projector = Beamer

## The messages around the reader’s own, and the one the page opens with.

scene-words = Triff mich um sechs an der alten Bibliothek. Bring die blaue Mappe mit.
scene-earlier-words = Hast du am Freitag Zeit?
scene-reply-words = Ich bin da.
scene-later-words = Danke, dass du gekommen bist. Bis nächste Woche!

## The composer.

composer-label = Ana schreibt an Ben
composer-card = Mit einer gezeichneten Karte
composer-bytes = { $typed ->
    [one] { NUMBER($typed) } Byte
   *[other] { NUMBER($typed) } Bytes
} Text; { $sent ->
    [one] { NUMBER($sent) } Byte hat
   *[other] { NUMBER($sent) } Bytes haben
} Anas Handy verlassen, samt Karte und Verpackung
composer-bytes-typed = { $typed ->
    [one] { NUMBER($typed) } Byte Text
   *[other] { NUMBER($typed) } Bytes Text
}

## The designs.

design-choose = Wie die Nachricht verschickt wird
# Names a group in the menu. $group: its name. The second holds those that do
# not belong to the first impression.
design-group = { $group }
design-group-more = { $group }: weitere
designs-all = Alle { NUMBER($count) } Varianten zeigen
designs-fewer = Weniger Varianten zeigen
design-previous = Vorige Variante
design-next = Nächste Variante
design-position = { NUMBER($position) } von { NUMBER($count) }
running = Läuft …

## The drawing in words.

drawing-label = Die Zeichnung
drawing-in-words = Die Zeichnung in Worten
drawing-words = Hier ist der Text lesbar.
drawing-sealed = Hier versiegelt: { $count ->
    [one] ein Byte. Mit dem, was an diesem Ort liegt, ist es nicht lesbar.
   *[other] { NUMBER($count) } Bytes. Mit dem, was an diesem Ort liegt, sind sie nicht lesbar.
}
drawing-empty = Hier ist keine Kopie der Nachricht.
drawing-key = Schlüssel an diesem Ort: { $form }.
# Something that is no key but opens like one, such as a vault.
drawing-holds = An diesem Ort: { $form }.
drawing-instead-picture = Der Text ist hier nicht lesbar; das Bild wurde hier geöffnet.
drawing-instead-later = Hier ist keine Kopie dieser Nachricht. Spätere Nachrichten sind auch für diesen Ort versiegelt und lassen sich hier öffnen.
# $relays: “drei Zwischenstationen”.
drawing-relays = Unterwegs: { $relays }; jede nimmt eine Schicht ab.
drawing-looks = Wer hier hinschaut:
drawing-look-open = { $party }

## The parties.

parties-title = Was die Akteure jeweils haben
parties-intro = Genau die Bytes, die jeder hat, und was er daraus machen kann. Text in Serifenschrift wurde gelesen, Bytes in Schreibmaschinenschrift nicht.
days-label = Die zehn Tage
days-day = Tag { NUMBER($day) }
days-1 = Eine frühere Nachricht.
days-5 = Deine Nachricht.
days-7 = Die Datenbank wird kopiert, Anordnungen werden beantwortet, Bens Handy wird beschlagnahmt; jeweils falls es dazu kommt.
days-9 = Eine spätere Nachricht.
days-10 = Wir schauen nach.

## What happens on some day only where a design has the mechanism for it.

days-nightly = Von nun an machen beide Handys jede Nacht ein Backup.
days-joins = Caro kommt in die Gruppe.
days-origin = Dana schickt Ana die Nachricht, die Ana weiterleiten wird.
days-compared = Ihr Bild wird mit der Liste bekannter Bilder verglichen.
days-deleted = Die Nachricht von Tag 5 wird auf beiden Handys gelöscht, samt ihren Schlüsseln.
days-report = Ben meldet die Nachricht.
days-ghost = Auf eine Verfügung hin fügt die Plattform dem Gespräch einen verborgenen Empfänger hinzu.
days-locked = Sein Handy ist gesperrt.
days-implant = Von nun an gibt auf eine Anordnung hin Software auf Bens Handy weiter, was es anzeigt.
days-cooperating = Von nun an zeigt Ben der Polizei, was er hat.
days-leaves = Caro verlässt die Gruppe.
days-deleted-later = Auch die Nachricht von Tag 9 ist gelöscht.
parties-phones = Die beiden Handys
show-everyone = Alle zeigen
show-fewer = Weniger zeigen
everyone-more = { $count ->
    [one] { NUMBER($count) } weiterer Akteur
   *[other] { NUMBER($count) } weitere Akteure
}
parties-absent = Ohne Platz in dieser Variante und mit leeren Händen: { $parties }.
panel-reads = Was gelesen wird
# Over a picture, where the words were not read.
panel-sees-picture = Was zu sehen ist: das Bild, nicht der Text
panel-holds = Was vorliegt
panel-holds-key = Was vorliegt: ein Schlüssel, keine Nachricht
panel-holds-nothing = Hat nichts zu dieser Nachricht.
panel-more-held = { $count ->
    [one] und noch etwas, das vorliegt
   *[other] und { NUMBER($count) } weitere Dinge, die vorliegen
}
panel-facts = Sieht { NUMBER($seen) } von { NUMBER($all) } Angaben
panel-why = Warum?
panel-ways = Was wäre nötig?
panel-why-of = Warum? { $party }
panel-why-fact = Warum? { $fact }
panel-ways-of = Was wäre nötig? { $party }
panel-close = Schließen
picture-opened = Das Bild, wie es aus den Bytes hervorging: { $card }
picture-opened-unknown = Das Bild, wie es aus den Bytes hervorging

## Bytes and long words.

bytes-label = { $count ->
    [one] Ein Byte, hexadezimal, beginnend mit { $beginning }
   *[other] { NUMBER($count) } Bytes, hexadezimal, beginnend mit { $beginning }
}
bytes-more = { $count ->
    [one] Ein weiteres Byte zeigen
   *[other] { NUMBER($count) } weitere Bytes zeigen
}
bytes-left = { $count ->
    [one] ein Byte nicht gezeigt
   *[other] { NUMBER($count) } Bytes nicht gezeigt
}
words-all = { $count ->
    [one] Ein Zeichen zeigen
   *[other] Alle { NUMBER($count) } Zeichen zeigen
}
words-empty = (eine leere Nachricht)

## The table.

table-title = Alle Varianten im Vergleich
table-intro = Für deine Nachricht. Wähle eine Variante, um die Zeichnung zu ändern, oder ein Feld, um den Durchlauf dahinter zu öffnen.
table-caption = Wer { $fact } sieht, nach Varianten
table-fact = Worum es geht
table-design = Variante
table-cell = { $design }, { $party }: { $verdict }
table-cell-only-if = { $design }, { $party }: nur wenn hinzukäme: { $condition }
table-region = Varianten im Vergleich. Seitwärts verschiebbar.
table-waiting = Noch nicht durchgeführt
