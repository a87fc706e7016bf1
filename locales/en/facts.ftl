### What can be seen: a label, and the words for it inside a sentence.

fact-words = Words
fact-words-phrase = the words
fact-earlier-words = Earlier words, day 1
fact-earlier-words-phrase = the earlier words of day 1
fact-later-words = Later words, day 9
fact-later-words-phrase = the later words of day 9
fact-picture = Picture
fact-picture-phrase = the picture
fact-sender = Sender
fact-sender-phrase = who sent it
fact-recipient = Recipient
fact-recipient-phrase = who it was for
fact-time = Day
fact-time-phrase = the day it was sent
fact-size = Size
fact-size-phrase = its size
fact-sender-ip = Ana’s address
fact-sender-ip-phrase = the network address Ana’s phone used
fact-contacts = Ana’s contacts
fact-contacts-phrase = Ana’s address book
fact-device-list = Device list
fact-device-list-phrase = the true list of devices it was sealed to
fact-list-match = List match
fact-list-match-phrase = a match with a list of known pictures
fact-authorship = Proof of author
fact-authorship-checked = checked
fact-authorship-phrase = checked evidence that Ana’s account wrote the words

value-day = day { NUMBER($day) }
value-bytes = { $count ->
    [one] { NUMBER($count) } byte
   *[other] { NUMBER($count) } bytes
}
