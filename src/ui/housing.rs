//! How the pages are housed: each in a document of its own on a host, or all of
//! them in a single file that holds the words of every language.

use super::address::Link;
use super::route::{Page, Place, Route};
use crate::content::Locale;

/// How the pages are housed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Housing {
    /// Each page, in each language, in a folder of one site.
    #[default]
    Site,
    /// One file, which `web/load_file.js` opens in the language its address names.
    File,
}

impl Housing {
    /// The housing of this name, as the build calls it.
    pub fn named(name: &str) -> Self {
        if name == "file" {
            Self::File
        } else {
            Self::Site
        }
    }

    /// The way from a page to the same page in `other`.
    pub fn way_in(self, here: Place, other: Locale) -> String {
        match self {
            Self::Site => here.way_to(Place {
                locale: other,
                ..here
            }),
            Self::File => format!("#lang={}", other.tag),
        }
    }

    /// The way from a page to another in the same language, in the state of `link`.
    pub fn way_to(self, here: Place, route: Route, link: &Link) -> String {
        let there = Place { route, ..here };
        let told = self.told(there, link);
        match self {
            Self::Site => format!("{}{told}", here.way_to(there)),
            // An empty address would be this one.
            Self::File if told == Link::default() => "#v=1".to_owned(),
            Self::File => told.to_string(),
        }
    }

    /// What `link` must say in the address of `place` for a reload to find it
    /// again: where the path tells the language, the page and its design, the
    /// fragment does not.
    pub fn told(self, place: Place, link: &Link) -> Link {
        let in_file = self == Self::File;
        let (locale, page) = (place.locale, place.route.page());
        Link {
            lang: (in_file && locale != Locale::ENGLISH).then_some(locale),
            page: (in_file && page != Page::Home).then_some(page),
            design: match place.route.design() {
                Some(_) if !in_file => Link::default().design,
                design => design.unwrap_or(link.design),
            },
            // Words are looked up on one page.
            term: link.term.filter(|_| page == Page::Sources),
            ..link.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Housing;
    use crate::content::Locale;
    use crate::design::Design;
    use crate::ui::address::{Link, Reading};
    use crate::ui::route::{Page, Place, Route};

    const HOME: Place = Place {
        locale: Locale::ENGLISH,
        route: Route::Home,
    };

    #[test]
    fn in_a_file_a_language_is_part_of_the_address() {
        for locale in Locale::ALL.iter().copied() {
            let way = Housing::File.way_in(HOME, locale);
            assert_eq!(way, format!("#lang={}", locale.tag));
            let place = Place { locale, ..HOME };
            let kept = Housing::File.told(place, &Link::default()).lang;
            assert_eq!(kept, Some(locale).filter(|kept| *kept != Locale::ENGLISH));
            assert_eq!(Housing::Site.told(place, &Link::default()).lang, None);
        }
    }

    #[test]
    fn a_way_to_a_page_takes_the_state_along() {
        let link = Link {
            design: Design::Escrow,
            ..Link::default()
        };
        let way = |housing: Housing, route| housing.way_to(HOME, route, &link);
        assert_eq!(
            way(Housing::Site, Route::Compare),
            "./compare/#v=1&design=escrow"
        );
        // There the path says which design it is.
        let route = Route::Design(Design::Escrow);
        assert_eq!(way(Housing::Site, route), "./design/escrow/");
        assert_eq!(way(Housing::File, route), "#v=1&page=design&design=escrow");
        assert_eq!(way(Housing::File, Route::Home), "#v=1&design=escrow");
        let bare = Housing::File.way_to(HOME, Route::Home, &Link::default());
        assert_eq!(bare, "#v=1");
    }

    #[test]
    fn every_page_of_a_file_is_found_again_by_its_address() {
        for route in Route::all() {
            let way = Housing::File.way_to(HOME, route, &Link::default());
            let link = Reading::of(way.trim_start_matches('#')).link;
            let page = link.page.unwrap_or(Page::Home);
            assert_eq!(Route::of(page, link.design), route, "{way}");
        }
    }
}
