//! Where the site will lie, once somebody puts it on a host.
//!
//! The site itself works anywhere, by relative paths. Search engines and the
//! places where a link is shared want whole addresses, which only its owner
//! knows: `dist --address`.

use anyhow::{Context as _, Result, ensure};
use url::Url;

/// The address of the site's root, where it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Home(Option<Url>);

impl Home {
    /// Reads the address of a root: `https://example.org/path/`.
    pub fn parse(given: &str) -> Result<Self> {
        let address = Url::parse(given)
            .with_context(|| format!("{given:?} is no address; write https://example.org/path/"))?;
        ensure!(
            matches!(address.scheme(), "http" | "https"),
            "{given:?} is no address on the web: it must begin with https:// or http://"
        );
        ensure!(
            address.query().is_none() && address.fragment().is_none(),
            "{given:?} is not the address of a folder: it must end with its path"
        );
        ensure!(
            address.path().ends_with('/'),
            "{given:?} is not the address of a folder: put a / at its end"
        );
        Ok(Self(Some(address)))
    }

    /// Whether whole addresses can be written.
    pub fn is_known(&self) -> bool {
        self.0.is_some()
    }

    /// The address of `path`, which lies below the root: whole where it can
    /// be, else relative to a page from which `way_up` leads to the root.
    pub fn address(&self, path: &str, way_up: &str) -> String {
        match &self.0 {
            Some(root) => format!("{root}{path}"),
            None if way_up.is_empty() && path.is_empty() => "./".to_owned(),
            None => format!("{way_up}{path}"),
        }
    }

    /// Whether the site fills its host, so that what it says about itself at
    /// its root is heard.
    pub fn is_a_whole_host(&self) -> bool {
        self.0.as_ref().is_some_and(|root| root.path() == "/")
    }
}

#[cfg(test)]
mod tests {
    use super::Home;

    #[test]
    fn addresses_are_whole_where_the_root_is_known() {
        let home = Home::parse("https://example.org/a/").unwrap();
        assert_eq!(home.address("de/", "../"), "https://example.org/a/de/");
        assert_eq!(home.address("", ""), "https://example.org/a/");
        assert!(!home.is_a_whole_host());
        assert!(
            Home::parse("http://localhost:80/")
                .unwrap()
                .is_a_whole_host()
        );
    }

    #[test]
    fn addresses_are_relative_where_it_is_not() {
        let home = Home::default();
        assert_eq!(home.address("de/", ""), "de/");
        assert_eq!(home.address("", "../"), "../");
        assert_eq!(home.address("", ""), "./");
    }

    #[test]
    fn only_the_address_of_a_folder_is_taken() {
        for given in [
            "example.org",
            "https://example.org/page.html",
            "https://example.org/?x",
            "https://example.org/#x",
            "ftp://example.org/",
        ] {
            assert!(Home::parse(given).is_err(), "{given}");
        }
    }
}
