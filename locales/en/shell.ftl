### Words that stand in the page before its program runs, or after it stopped.

shell-title = { -brand }: who can see what you send?
shell-heading = Who can see what you send?
shell-description = Write a message, choose how it is carried, and see what each party along the way can read. The encryption is real and runs here, in your browser.
# The picture that stands beside a shared link, in words.
shell-preview = A drawing: one message goes from Ana to Ben, and along its way stand those who might read it.

## While the program loads

shell-starting = The program is starting. You can read already; a moment later you can write and choose too.
shell-starting-next = If that takes more than a minute, reload the page, or open it in a newer browser.

## JavaScript is switched off

shell-noscript = To write your own message, allow { -javascript } for this page and reload it.
shell-noscript-next = Everything runs in your browser; nothing you write is sent anywhere. Until then, read what is shown below.

## The browser cannot run WebAssembly

shell-no-wasm = This browser cannot run the page
shell-no-wasm-why = The page does real encryption with { -webassembly }, a part of every current browser. Yours lacks it, or has it switched off. Some browsers switch it off in a strict or “lockdown” mode.
shell-no-wasm-next = Open the page in a current Firefox, Chrome, Edge or Safari, or allow { -webassembly } for it in your browser’s settings, and reload.

## The program did not arrive

shell-load-failed = The page did not load completely
shell-load-failed-why = A part of it did not arrive, or arrived changed. Nothing you wrote was sent anywhere.
shell-load-failed-next = Check that you are connected to the internet, then load the page again. If that does not help, a filter on your network may be in the way: try another network.
shell-load-failed-reload = Load the page again

## The program stopped

shell-crash = The page has stopped
shell-crash-why = We made a mistake in the page, and it cannot go on. It is not your fault, and nothing you wrote was sent anywhere.
shell-crash-text = What you had written:
shell-crash-next = You can copy it from here, or start again and find it in its place.
shell-crash-restart = Start again with my words
shell-crash-restart-empty = Start again with an empty page
