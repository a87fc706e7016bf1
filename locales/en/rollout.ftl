### How end-to-end encryption came to large services, and went from one again. What
### each line rests on stands in content/rollout.toml.

rollout-whatsapp-default-when = April 2016
rollout-whatsapp-default-what = WhatsApp encrypts everything end to end by default.
rollout-messenger-choice-when = 2016
rollout-messenger-choice-what = Messenger offers “secret conversations”, which users have to choose.
rollout-instagram-tests-when = 2021 to 2023
rollout-instagram-tests-what = Instagram tests end-to-end encrypted direct messages, and offers them more widely in some regions. Users have to choose them.
rollout-messenger-default-when = December 2023
rollout-messenger-default-what = Meta announces end-to-end encryption by default for chats and calls of two on Messenger, to be brought to more than a billion users over months; groups are to follow later.
rollout-instagram-ends-when = 8 May 2026
rollout-instagram-ends-what = After this day Instagram offers no end-to-end encrypted direct messages any more; Meta gives low use as the reason. Messenger and WhatsApp keep them.
