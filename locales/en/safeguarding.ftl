### Where the subject needs care. A teacher may add a line, which a link carries.

safeguarding-note = This page mentions the sexual abuse of children, because the debate about such systems is partly about it. It shows nothing of the kind: the pictures here are drawn test cards.
safeguarding-help = If something here concerns you or somebody you know, talk to an adult you trust or to a helpline in your country.
safeguarding-local-label = A line for your class: whom to turn to
safeguarding-local-says = It stands below the note, is kept in this browser, and goes along in links you copy from here.
safeguarding-label = For those whom this concerns
# What follows is somebody’s own text, such as a telephone number.
safeguarding-local-from = Added by whoever set up this page or link:
safeguarding-local-field = At most 200 characters, shown as they are
safeguarding-local-save = Save
safeguarding-local-remove = Remove
