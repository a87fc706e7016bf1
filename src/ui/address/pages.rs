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

/// The address of the page in `wanted`, when the page in `here` lies at `base`.
pub fn address_in(wanted: Locale, here: Locale, base: &str) -> String {
    if wanted == here {
        return base.to_owned();
    }
    let mut folder = folder(base);
    if here != Locale::default() {
        folder = self::folder(folder.trim_end_matches('/'));
    }
    if wanted == Locale::default() {
        return folder.to_owned();
    }
    format!("{folder}{}/", wanted.tag())
}

/// Up to and with the last `/`.
fn folder(address: &str) -> &str {
    address.rfind('/').map_or(address, |end| &address[..=end])
}

#[cfg(test)]
mod tests {
    use super::{address_in, folder, page_in};
    use crate::content::Locale;

    #[test]
    fn the_default_language_lies_at_the_root_and_every_other_below_it() {
        let base = "https://example.org/deep/";
        for wanted in Locale::ALL {
            let there = address_in(wanted, Locale::default(), base);
            assert!(there.starts_with(base), "{there}");
            assert_eq!(address_in(Locale::default(), wanted, &there), base);
            let way = page_in(wanted, Locale::default());
            assert_eq!(format!("{base}{}", way.trim_start_matches("./")), there);
        }
    }

    #[test]
    fn the_name_of_a_file_is_no_folder() {
        assert_eq!(
            folder("https://example.org/deep/index.html"),
            "https://example.org/deep/"
        );
    }
}
