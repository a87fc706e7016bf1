//! The brand, the pages, the display, the share menu.

use yew::prelude::*;

use super::{LanguageMenu, ShareMenu, SiteNav, ThemeSwitch};
use crate::ui::address::Link;
use crate::ui::hooks::use_act;
use crate::ui::housing::{Housing, use_housing};
use crate::ui::route::Route;
use crate::ui::state::{Action, State};
use crate::ui::storage;
use crate::ui::theme::Theme;
use crate::ui::translation::use_words;
use crate::ui::whereabouts::use_way;

/// The display in effect, and what a change of language takes along.
#[derive(Properties, PartialEq)]
pub struct MastheadProps {
    /// Which display button is pressed.
    pub theme: Option<Theme>,
    /// What the reader has decided, to be shared.
    pub state: State,
    /// The words in the box, where they are the reader's own.
    pub written: Option<AttrValue>,
}

/// The top of the page.
#[component]
pub fn Masthead(props: &MastheadProps) -> Html {
    let words = use_words();
    let act = use_act();
    let housing = use_housing();
    let stays = props.state.route() == Route::Home || housing == Housing::File;
    let way_home = use_way(Route::Home, Some(&Link::default()));
    let written = props.written.clone();
    // Loading the page anew would lose what was typed.
    let home = Callback::from(move |event: MouseEvent| {
        let elsewhere = event.ctrl_key() || event.meta_key() || event.shift_key();
        if stays && !elsewhere {
            event.prevent_default();
            act.emit(Action::Home);
        } else if let Some(written) = &written {
            storage::keep_for_session(storage::DRAFT, written);
        }
    });
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
                <SiteNav page={props.state.page} design={props.state.design} />
                <div class="masthead-side">
                    <LanguageMenu written={props.written.clone()} />
                    <ThemeSwitch theme={props.theme} />
                </div>
                <ShareMenu state={props.state.clone()} />
            </div>
        </header>
    }
}
