### The choice of language.

language-menu = Language
# Said on every page of a language whose words are not all there yet.
language-partial = Not every part of this page has been translated yet. What is missing stands in English.
