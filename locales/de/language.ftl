### The choice of language.

language-menu = Sprache
# Said on every page of a language whose words are not all there yet.
language-partial = Noch nicht alles auf dieser Seite ist übersetzt. Was fehlt, steht auf Englisch da.
