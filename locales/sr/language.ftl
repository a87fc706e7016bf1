### The choice of language.

language-menu = Језик
# Said on every page of a language whose words are not all there yet.
language-partial = Још нису преведени сви делови ове странице. Оно што недостаје дато је на енглеском.
