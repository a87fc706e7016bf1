### What can be seen: a label, and the words for it inside a sentence.
### The phrases are objects (accusative) and have no clause of their own, so that
### a verb can follow.

fact-words = Text
fact-words-phrase = den Text
fact-earlier-words = Früherer Text, Tag 1
fact-earlier-words-phrase = den früheren Text von Tag 1
fact-later-words = Späterer Text, Tag 9
fact-later-words-phrase = den späteren Text von Tag 9
fact-picture = Bild
fact-picture-phrase = das Bild
fact-sender = Absender
fact-sender-phrase = den Absender
fact-recipient = Empfänger
fact-recipient-phrase = den Empfänger
fact-time = Tag
fact-time-phrase = den Tag des Versands
fact-size = Größe
fact-size-phrase = die Größe der Nachricht
fact-sender-ip = Anas Adresse
fact-sender-ip-phrase = die Netzwerkadresse von Anas Handy
fact-contacts = Anas Kontakte
fact-contacts-phrase = Anas Adressbuch
fact-device-list = Geräteliste
fact-device-list-phrase = die tatsächliche Liste der Empfangsgeräte
fact-list-match = Listentreffer
fact-list-match-phrase = den Treffer in einer Liste bekannter Bilder
fact-authorship = Urhebernachweis
fact-authorship-checked = geprüft
fact-authorship-phrase = den geprüften Nachweis der Urheberschaft von Anas Konto

value-day = Tag { NUMBER($day) }
value-bytes = { $count ->
    [one] { NUMBER($count) } Byte
   *[other] { NUMBER($count) } Bytes
}
