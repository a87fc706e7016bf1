### Whether the page can be opened again without a network.

offline-pending = A copy for reading without a network is being kept in this browser.
offline-kept = A copy of the page is kept in this browser: it opens again without a network.
offline-none = No copy could be kept in this browser: the page needs a network when it is opened again.
offline-file = This is the page in a single file. It needs no network at all.
