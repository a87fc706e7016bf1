//! Where the page lies in another language.

use crate::content::Locale;

/// The address of the page in `wanted`, when the page in `here` lies at `base`.
pub fn address_in(wanted: Locale, here: Locale, base: &str) -> String {
    if wanted == here {
        return base.to_owned();
    }
    let own = folder(base);
    let root = if here == Locale::ENGLISH {
        own
    } else {
        folder(own.trim_end_matches('/'))
    };
    format!("{root}{}", wanted.folder())
}

/// Up to and with the last `/`.
fn folder(address: &str) -> &str {
    address.rfind('/').map_or(address, |end| &address[..=end])
}

#[cfg(test)]
mod tests {
    use super::{address_in, folder};
    use crate::content::Locale;

    #[test]
    fn every_language_is_found_from_every_other() {
        let base = "https://example.org/deep/";
        for wanted in Locale::ALL.iter().copied() {
            let there = address_in(wanted, Locale::ENGLISH, base);
            assert_eq!(there, format!("{base}{}", wanted.folder()));
            for other in Locale::ALL.iter().copied() {
                let elsewhere = format!("{base}{}", other.folder());
                assert_eq!(address_in(other, wanted, &there), elsewhere);
            }
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
