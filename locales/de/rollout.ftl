### How end-to-end encryption came to large services, and went from one again. What
### each line rests on stands in content/rollout.toml.

rollout-whatsapp-default-when = April 2016
rollout-whatsapp-default-what = WhatsApp verschlüsselt alles von Ende zu Ende, und zwar als Voreinstellung.
rollout-messenger-choice-when = 2016
rollout-messenger-choice-what = Messenger bietet „geheime Unterhaltungen“ an; Nutzer müssen sie eigens wählen.
rollout-instagram-tests-when = 2021 bis 2023
rollout-instagram-tests-what = Instagram testet Ende-zu-Ende-verschlüsselte Direktnachrichten und bietet sie in manchen Regionen mehr Menschen an. Nutzer müssen sie eigens wählen.
rollout-messenger-default-when = Dezember 2023
rollout-messenger-default-what = Meta kündigt an, dass Chats und Anrufe zu zweit in Messenger als Voreinstellung Ende-zu-Ende-verschlüsselt werden, über Monate hinweg bei mehr als einer Milliarde Nutzern; Gruppen sollen später folgen.
rollout-instagram-ends-when = 8. Mai 2026
rollout-instagram-ends-what = Nach diesem Tag bietet Instagram keine Ende-zu-Ende-verschlüsselten Direktnachrichten mehr an; als Grund nennt Meta, dass wenige sie nutzten. Messenger und WhatsApp behalten sie.
