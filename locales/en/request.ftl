### The request desk.

request-title = Serve an order
request-intro = Choose an order, get the approvals it needs, serve it on a messaging system, and read what comes back: every record, byte for byte, with what could be opened and what could not.
