### The page for readers whose browser does not run the program: one run, done
### when the page was built.

built-title = Једна порука, много система
built-why = Ваш прегледач не покреће програм ове странице. Доле је оно што је исти програм нашао када је страница прављена: кључеви и бајтови били су прави, али порука је наша и не може да се мења.
built-when = Датум извођења: { $date }
built-message = Ана пише Бену:
built-day = Одиграно је десет дана. Шта се ког дана догађа, пише у овом списку.
built-drawing = На овом цртежу: { $design }.
built-read-on = Шта која страна може да види
