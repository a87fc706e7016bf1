### اختيار اللغة.

language-menu = اللغة
# Said on every page of a language whose words are not all there yet.
language-partial = لم تُترجم كل أجزاء هذه الصفحة بعد. وما لم يُترجم يظهر بالإنجليزية.
