//! Where the page lies in each language, seen from where it lies in another:
//! the default one at the root of the site, every other below its tag.

use crate::content::Locale;

/// The page in `wanted`, seen from the page in `here`.
pub fn page_in(wanted: Locale, here: Locale) -> String {
    let up = if here == Locale::default() {
        "./"
    } else {
        "../"
    };
    if wanted == Locale::default() {
        return up.to_owned();
    }
    format!("{up}{}/", wanted.tag())
}
