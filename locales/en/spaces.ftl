### Places and ways in which people kept words to themselves, beside an encrypted
### message: what a warrant could reach, and what had been kept. Which runs are alike
### stands in content/spaces.toml.

spaces-title = Spaces beyond reach
spaces-intro = The declaration says that societies have not tolerated spaces beyond the reach of law enforcement. Others answer that there have always been some. Each card asks two things: who could get at the words with a warrant, and what had been kept by then? Below it stands a run that is alike in one way.
spaces-warrant = With a warrant
spaces-kept = What was kept
spaces-alike = A run that is alike
spaces-unlike = Where the likeness ends
spaces-certainty = What the cards say about letters, calls and rooms is general knowledge, not checked against sources yet. Laws and practice differ by country and time.
spaces-cannot-settle = What no run settles: whether a message is more like a letter, a call or a conversation, and what a society should tolerate.

space-postcard-name = A postcard
space-postcard-warrant = Nothing has to be opened. Whoever carries it can read it.
space-postcard-kept = The card itself, by whoever received it. The post keeps no copy.
space-postcard-unlike = A platform keeps every message; the post handed each card over and forgot it.

space-sealed-letter-name = A sealed letter
space-sealed-letter-warrant = In many countries a judge can order a letter opened on its way, or found at home and read.
space-sealed-letter-kept = The letter, by whoever received it. Letters that passed before the order left no copy.
space-sealed-letter-unlike = The post had to open letters one by one. A server opens every message to pass it on, and stores it.

space-phone-call-name = A telephone call
space-phone-call-warrant = From the day of an order on, the line can be listened to. What was said before is gone.
space-phone-call-kept = Who called whom and when, for as long as bills or the law require it. Not the words.
space-phone-call-unlike = A tap sits in the network and belongs to it. A hidden recipient is added to the users’ own app, which does not show it.

space-safe-name = A safe
space-safe-warrant = It can be opened: by its owner, who may be ordered to, by its maker, or with tools and time.
space-safe-kept = Everything in it.
space-safe-unlike = A safe opens with enough force. Bytes that are sealed well open with the key or not at all; here the one who stores them has the key.

space-spoken-word-name = The spoken word
space-spoken-word-warrant = Only by being there: an officer, a member who talks, or a device in the room from that day on.
space-spoken-word-kept = What those present remember, and can be asked about as witnesses.
space-spoken-word-unlike = A conversation carries as far as the voice and needs people in one place. A message reaches anybody, anywhere, and deleting it takes two phones that do so.

space-code-name = A whispered code
space-code-warrant = The words can be heard, and still not understood. Whoever knows the code can be asked.
space-code-kept = What was said, if somebody wrote it down. Its meaning, in two heads.
space-code-unlike = A code must be agreed on beforehand, and simple ones were often broken. An app can do it for everybody, and well.

space-burned-letter-name = A burned letter
space-burned-letter-warrant = The ashes say nothing. That there was a letter, a postman may remember.
space-burned-letter-kept = Nothing of the words.
space-burned-letter-unlike = Somebody had to burn each letter, and to burn one under investigation can be an offence. An app deletes on its own.

space-encrypted-message-name = An encrypted message
space-encrypted-message-warrant = The platform can be ordered to hand over what it has: sealed bytes, and who wrote to whom. The phone can be seized and searched.
space-encrypted-message-kept = The words on both phones, as long as nobody deletes them.
space-encrypted-message-unlike = This is the thing itself, in its plainest design.
