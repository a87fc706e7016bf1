//! The brand, the pages, the display, the share menu.

use yew::prelude::*;

use super::{LanguageMenu, ShareMenu, site_nav, theme_switch};
use crate::ui::address::Link;
use crate::ui::around::Around;
use crate::ui::body::Shown;
use crate::ui::housing::Housing;
use crate::ui::route::{Place, Route};
use crate::ui::state::Action;
use crate::ui::storage;
use crate::ui::whereabouts::Whereabouts;

/// The top of the page.
pub fn masthead(shown: &Shown) -> Html {
    let Around { words, act, .. } = &shown.around;
    let Whereabouts {
        housing, written, ..
    } = &shown.whereabouts;
    let state = &*shown.state;
    let here = Place {
        locale: words.locale(),
        route: state.route(),
    };
    let stays = here.route == Route::Home || *housing == Housing::File;
    let way_home = housing.way_to(here, Route::Home, &Link::default());
    // Loading the page anew would lose what was typed.
    let home = {
        let (act, written) = (act.clone(), written.clone());
        Callback::from(move |event: MouseEvent| {
            let elsewhere = event.ctrl_key() || event.meta_key() || event.shift_key();
            if stays && !elsewhere {
                event.prevent_default();
                act.emit(Action::Home);
            } else if let Some(written) = &written {
                storage::keep_for_session(storage::DRAFT, written);
            }
        })
    };
    html! {
        <header class="masthead">
            <div class="masthead-in">
                <a class="brand" href={way_home} onclick={home}>
                    <svg viewBox="0 0 34 16" aria-hidden="true">
                        <path class="brand-beam" d="M3 8 31 1V15Z" />
                        <circle class="brand-eye" cx="4" cy="8" r="3.2" />
                    </svg>
                    { words.text("site-name") }
                </a>
                { site_nav(words, state.page, state.design) }
                <div class="masthead-side">
                    <LanguageMenu written={written.clone()} />
                    { theme_switch(words, act, shown.theme) }
                </div>
                <ShareMenu state={state.clone()} />
            </div>
        </header>
    }
}
