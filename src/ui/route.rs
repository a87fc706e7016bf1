//! The pages of the site: where each lies, and the way from one to another.
//!
//! On a site each page, in each language, is a document of its own with the program
//! of its kind, and a change of page is a navigation; in a single file they share one
//! document and one program, and the page stands in the fragment (`#page=…`).

use crate::content::{Locale, Translator};
use crate::design::Design;
use crate::party::published_id;

use super::sentences::design_name;

/// A kind of page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Page {
    /// The message and the drawing.
    #[default]
    Home,
    /// Every design beside every other, and any two of them.
    Compare,
    /// Mechanisms to put together.
    Build,
    /// One design: what it is, how it works, what is said of it.
    Design,
    /// Which messages open, by the day on which something happens.
    Time,
    /// An order to serve, and what comes back.
    Request,
    /// The sentences of the dispute, each with its experiment.
    Claims,
    /// What everything rests on: works, words, and the model's limits.
    Sources,
}

impl Page {
    /// All kinds, in the order in which readers are offered them.
    pub const ALL: [Self; 8] = [
        Self::Home,
        Self::Compare,
        Self::Build,
        Self::Time,
        Self::Request,
        Self::Claims,
        Self::Design,
        Self::Sources,
    ];

    /// The id in a link; also the suffix of a `page-…` message, and the name of
    /// its folder unless it is the first.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Compare => "compare",
            Self::Build => "build",
            Self::Time => "time",
            Self::Request => "request",
            Self::Claims => "claims",
            Self::Design => "design",
            Self::Sources => "sources",
        }
    }

    /// The program that opens it: one of `src/bin/page`, and its body in `pages`.
    pub const fn program(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Compare | Self::Build | Self::Time | Self::Design => "designs",
            Self::Request => "request",
            Self::Claims | Self::Sources => "library",
        }
    }

    /// Whether it can be read although nothing was run.
    pub const fn is_prose(self) -> bool {
        matches!(
            self,
            Self::Design | Self::Request | Self::Claims | Self::Sources
        )
    }
}

published_id!(Page, "page");

/// One page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Route {
    /// [`Page::Home`]
    #[default]
    Home,
    /// [`Page::Compare`]
    Compare,
    /// [`Page::Build`]
    Build,
    /// [`Page::Time`]
    Time,
    /// [`Page::Request`]
    Request,
    /// [`Page::Claims`]
    Claims,
    /// [`Page::Sources`]
    Sources,
    /// [`Page::Design`] of this design.
    Design(Design),
}

impl Route {
    /// Every page there is, the first one first.
    pub fn all() -> impl Iterator<Item = Self> {
        let alone = Page::ALL.into_iter().filter_map(Self::alone);
        alone.chain(Design::ALL.into_iter().map(Self::Design))
    }

    /// The page of this kind, about `design` where it is about one.
    pub fn of(page: Page, design: Design) -> Self {
        Self::alone(page).unwrap_or(Self::Design(design))
    }

    /// The page of this kind, where it is the only one.
    const fn alone(page: Page) -> Option<Self> {
        Some(match page {
            Page::Home => Self::Home,
            Page::Compare => Self::Compare,
            Page::Build => Self::Build,
            Page::Time => Self::Time,
            Page::Request => Self::Request,
            Page::Claims => Self::Claims,
            Page::Sources => Self::Sources,
            Page::Design => return None,
        })
    }

    /// Its kind.
    pub const fn page(self) -> Page {
        match self {
            Self::Home => Page::Home,
            Self::Compare => Page::Compare,
            Self::Build => Page::Build,
            Self::Time => Page::Time,
            Self::Request => Page::Request,
            Self::Claims => Page::Claims,
            Self::Sources => Page::Sources,
            Self::Design(_) => Page::Design,
        }
    }

    /// The design it is about.
    pub const fn design(self) -> Option<Design> {
        match self {
            Self::Design(design) => Some(design),
            _ => None,
        }
    }

    /// Its folder below that of its language: empty, or ending in a slash.
    pub fn path(self) -> String {
        match self {
            Self::Home => String::new(),
            Self::Design(design) => format!("{}/{design}/", Page::Design),
            _ => format!("{}/", self.page()),
        }
    }

    /// The page whose path this is.
    pub fn at(path: &str) -> Option<Self> {
        Self::all().find(|route| route.path() == path)
    }

    /// The page that a document is for. `named` is its path, as the build wrote
    /// it into the document; where pages of one kind share a document it is the
    /// path of their folder, and `address` tells which of them was asked for.
    pub fn of_document(named: &str, address: &str) -> Option<Self> {
        Self::at(named).or_else(|| {
            let asked = address.strip_suffix("index.html").unwrap_or(address);
            let name = asked.trim_end_matches('/').rsplit('/').next()?;
            Self::at(&format!("{named}{name}/"))
        })
    }

    /// What it is called, on the browser's tab and in a list of results; the
    /// first page has a title of its own.
    pub fn title(self, words: &Translator) -> Option<String> {
        self.said(words, "title")
    }

    /// What it is about, in one or two sentences.
    pub fn description(self, words: &Translator) -> Option<String> {
        self.said(words, "description")
    }

    fn said(self, words: &Translator, what: &str) -> Option<String> {
        let id = format!("page-{}-{what}", self.page());
        match self {
            Self::Home => None,
            Self::Design(design) => {
                let name = design_name(words, design);
                Some(words.text_with(&id, [("design", name.into())]))
            }
            _ => Some(words.text(&id)),
        }
    }
}

/// A page in a language: one document of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The language.
    pub locale: Locale,
    /// The page.
    pub route: Route,
}

impl Place {
    /// Its folder below the site's root: empty, or ending in a slash.
    pub fn path(self) -> String {
        format!("{}{}", self.locale.folder(), self.route.path())
    }

    /// The way from this document to `other`.
    pub fn way_to(self, other: Self) -> String {
        let up = match self.path().matches('/').count() {
            0 => "./".to_owned(),
            deep => "../".repeat(deep),
        };
        format!("{up}{}", other.path())
    }

    /// The address of `other`, when this document lies at `base`.
    pub fn address_of(self, other: Self, base: &str) -> String {
        if self == other {
            return base.to_owned();
        }
        let deep = self.path().matches('/').count();
        let root = (0..deep).fold(folder(base), |below, _| folder(below.trim_end_matches('/')));
        format!("{root}{}", other.path())
    }
}

/// Up to and with the last `/`.
fn folder(address: &str) -> &str {
    address.rfind('/').map_or(address, |end| &address[..=end])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Page, Place, Route, folder};
    use crate::content::{Locale, Translator};
    use crate::design::Design;

    fn places() -> Vec<Place> {
        let in_all = |locale: Locale| Route::all().map(move |route| Place { locale, route });
        Locale::ALL.iter().copied().flat_map(in_all).collect()
    }

    #[test]
    fn every_design_has_a_page_and_every_page_a_path_of_its_own() {
        let paths: BTreeSet<String> = Route::all().map(Route::path).collect();
        // One for each page but the designs', and one for each of those.
        assert_eq!(paths.len(), Page::ALL.len() - 1 + Design::ALL.len());
        for route in Route::all() {
            assert_eq!(Route::at(&route.path()), Some(route));
            let design = route.design().unwrap_or(Design::E2ee);
            assert_eq!(Route::of(route.page(), design), route);
        }
        for given in ["design/", "design/nothing/", "compare", "/"] {
            assert_eq!(Route::at(given), None, "{given}");
        }
        assert_eq!(Route::at("").map(Route::page), Some(Page::Home));
    }

    #[test]
    fn a_shared_document_learns_from_the_address_which_page_it_is() {
        for design in Design::ALL {
            let own = Some(Route::Design(design));
            for address in [
                format!("/deep/de/design/{design}/"),
                format!("/design/{design}/index.html"),
                format!("/design/{design}"),
            ] {
                assert_eq!(Route::of_document("design/", &address), own, "{address}");
            }
        }
        // What the build wrote counts before where the site happens to lie.
        assert_eq!(
            Route::of_document("compare/", "/design/e2ee/"),
            Some(Route::Compare)
        );
        assert_eq!(Route::of_document("design/", "/design/nothing/"), None);
    }

    #[test]
    fn every_document_is_found_from_every_other() {
        let root = "https://example.org/deep/";
        for here in places() {
            let own = format!("{root}{}", here.path());
            for other in places() {
                let wanted = format!("{root}{}", other.path());
                assert_eq!(here.address_of(other, &own), wanted);
                let way = here.way_to(other);
                assert_eq!(followed(&own, &way), wanted, "{way}");
            }
        }
    }

    /// Where a relative way leads from a folder.
    fn followed(from: &str, way: &str) -> String {
        let mut at = from.to_owned();
        let mut rest = way.strip_prefix("./").unwrap_or(way);
        while let Some(further) = rest.strip_prefix("../") {
            at = folder(at.trim_end_matches('/')).to_owned();
            rest = further;
        }
        format!("{at}{rest}")
    }

    #[test]
    fn the_name_of_a_file_is_no_folder() {
        let home = Place {
            locale: Locale::ENGLISH,
            route: Route::Home,
        };
        let other = Place {
            route: Route::Compare,
            ..home
        };
        assert_eq!(
            home.address_of(other, "https://example.org/deep/index.html"),
            "https://example.org/deep/compare/"
        );
    }

    #[test]
    fn every_page_but_the_first_says_what_it_is() {
        let words = Translator::new(Locale::ENGLISH);
        let mut seen = BTreeSet::new();
        for route in Route::all().skip(1) {
            for said in [route.title(&words), route.description(&words)] {
                let said = said.unwrap_or_default();
                assert!(!said.is_empty() && !said.contains('⟦'), "{route:?}: {said}");
                assert!(seen.insert(said), "{route:?}");
            }
        }
    }
}
