//! The way between the pages of the site.

use yew::prelude::*;

use super::PageLink;
use crate::content::Translator;
use crate::design::Design;
use crate::ui::route::{Page, Route};

/// The pages, `shown` marked; `design` is the one that a page about one is about.
pub fn site_nav(words: &Translator, shown: Page, design: Design) -> Html {
    html! {
        <nav class="site-nav" aria-label={words.text("page-nav")}>
            <ul>
                for page in Page::ALL {
                    <li>
                        <PageLink
                            to={Route::of(page, design)}
                            current={(page == shown).then_some("page")}
                        >
                            { words.text(&format!("page-{page}")) }
                        </PageLink>
                    </li>
                }
            </ul>
        </nav>
    }
}
