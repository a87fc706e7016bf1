### The key-search laboratory: a short key, really searched for.

search-title = Searching for a key
search-intro = A key is a number. If it is short, a computer can try every possibility until one opens the message. Choose a length and let this browser search: the key it looks for is a real one.
search-bits = Length of the key
search-bits-value = { $count ->
    [one] one bit
   *[other] { NUMBER($count) } bits
}
search-possibilities = { $count ->
    [one] One possibility
   *[other] { NUMBER($count) } possibilities
}
search-double = Each further bit doubles the work.
search-start = Start the search
search-cancel = Stop the search
search-again = Search again, with a new key
search-progress = { NUMBER($tried) } of { NUMBER($total) } keys tried
search-progress-label = Progress of the search
search-percent = { NUMBER($percent) } % of the keys tried
search-rate = { $count ->
    [one] One key a second on this device
   *[other] { NUMBER($count) } keys a second on this device
}
search-left = At this speed, the rest takes { $duration } at most.
search-found = Found after { NUMBER($tried) } keys, in { $duration }. It opens the message:
search-found-fingerprint = Key with fingerprint { $fingerprint }
search-not-found = All { NUMBER($total) } keys were tried, and none opened the message.
search-cancelled = Stopped after { NUMBER($tried) } of { NUMBER($total) } keys. Nothing was found by then.
search-background = The search goes on while you read elsewhere on the page.
search-anyone = Whoever has the sealed message and this much computing can do the same: the search asks nobody for permission.

## How long longer keys would take at the speed that was measured.

search-extrapolation-title = Longer keys, worked out from the speed measured here
search-extrapolation-none = Run a search first: the figures follow from its speed.
search-extrapolation = { NUMBER($bits) } bits: { $duration } to try them all on this device
search-extrapolation-many = { NUMBER($bits) } bits: { $duration } with { $count ->
    [one] one device like this
   *[other] { NUMBER($count) } devices like this
}
search-extrapolation-says = On average, half of that is enough. Machines made for searching are far faster than a browser; that takes something off a short key, and next to nothing off a long one.
search-bits-40 = 40 bits: what US rules let be sold abroad with ease in the 1990s.
search-bits-56 = 56 bits: the US standard of 1977 (DES).
search-bits-128 = 128 bits: what message keys have today at the least.

## Spans of time. $power is the exponent of ten, for numbers too long to write.

duration-moment = less than a second
duration-seconds = { $count ->
    [one] one second
   *[other] { NUMBER($count) } seconds
}
duration-minutes = { $count ->
    [one] one minute
   *[other] { NUMBER($count) } minutes
}
duration-hours = { $count ->
    [one] one hour
   *[other] { NUMBER($count) } hours
}
duration-days = { $count ->
    [one] one day
   *[other] { NUMBER($count) } days
}
duration-years = { $count ->
    [one] one year
   *[other] { NUMBER($count) } years
}
duration-years-power = about 10 to the power of { NUMBER($power) } years
duration-age-of-universe = { $duration } (longer than the universe has existed)
