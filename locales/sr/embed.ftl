### The page inside another page: the builder in the share menu, the line inside the frame.

## The builder.

embed-title = Унутар друге странице
embed-says = Изаберите шта ће оквир приказивати, па ставите код у своју страницу.
embed-hide = Изостави
embed-part-masthead = Врх странице
embed-part-composer = Порука
embed-part-designs = Избор система
embed-part-prediction = Предвиђање
embed-part-key = Легенда цртежа
embed-part-drawing-words = Цртеж описан речима
embed-part-parties = Шта која страна има
embed-part-table = Табела система
embed-part-footer = Дно странице
embed-theme = Приказ
embed-theme-reader = Како читаоцу одговара
embed-lang = Језик
embed-design = Систем
embed-vantage = Издвојена страна
embed-vantage-nobody = Ниједна
embed-step = На почетку
embed-step-predict = Питање за предвиђање
embed-step-compare = Предвиђено поред нађеног
embed-step-open = Све је отворено
embed-code = Код
embed-code-says = Оквир на два начина јавља спољној страници колико је висок; како се то ослушкује, пише у документацији о линковима.
embed-copy = Копирај код
embed-copied = Код је копиран.
embed-link-label = Линк до самог оквира
embed-try = Отвори сам оквир
# The name of the frame, for readers who listen.
embed-frame-title = { -brand }, { $design }: ко може да види шта шаљете?

## Inside a frame.

embed-full = Отвори целу страницу
embed-full-new = Отвори целу страницу (у новој картици прегледача)
