//! The way between the pages of the site.

use yew::prelude::*;

use super::PageLink;
use crate::design::Design;
use crate::ui::route::{Page, Route};
use crate::ui::translation::use_words;

/// Where the reader is.
#[derive(Properties, PartialEq)]
pub struct SiteNavProps {
    /// The page on show.
    pub page: Page,
    /// The design that a page about one is about.
    pub design: Design,
}

/// The pages, the one on show marked.
#[component]
pub fn SiteNav(props: &SiteNavProps) -> Html {
    let words = use_words();
    html! {
        <nav class="site-nav" aria-label={words.text("page-nav")}>
            <ul>
                for page in Page::ALL {
                    <li>
                        <PageLink
                            to={Route::of(page, props.design)}
                            current={(page == props.page).then_some("page")}
                        >
                            { words.text(&format!("page-{page}")) }
                        </PageLink>
                    </li>
                }
            </ul>
        </nav>
    }
}
