//! The link to what the page shows, with or without the reader's words, and as
//! a QR code.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::share_menu::Base;
use super::{CopyField, QrCode};
use crate::content::Translator;
use crate::ui::housing::Housing;
use crate::ui::route::Place;
use crate::ui::state::{Action, State};

/// The link to what `state` shows and its QR code; `base` is where this page lies.
pub fn share_link(
    words: &Translator,
    act: &Callback<Action>,
    housing: Housing,
    state: &State,
    base: &Base,
) -> Html {
    let place = Place {
        locale: words.locale(),
        route: state.route(),
    };
    let told = housing.told(place, &state.link());
    let link = AttrValue::from(format!("{}{told}", base.address));
    let lend = act.reform(|event: Event| {
        let ticked = event
            .target_dyn_into::<HtmlInputElement>()
            .is_some_and(|box_| box_.checked());
        Action::LendWords(ticked)
    });
    html! {
        <>
            <div class="share-link">
                <h2>{ words.text("share-link-title") }</h2>
                <CopyField
                    id="share-link"
                    label={words.text("share-link-label")}
                    text={link.clone()}
                    copy={words.text("share-copy")}
                    copied={words.text("share-copied")}
                />
                <p class="share-words">
                    <input
                        type="checkbox"
                        id="share-words"
                        checked={state.words_in_link}
                        aria-describedby="share-words-says"
                        onchange={lend}
                    />
                    <label for="share-words">{ words.text("share-words") }</label>
                </p>
                <p id="share-words-says" class="share-says">{ words.text("share-words-says") }</p>
                <p class="share-says">{ words.text("share-link-says") }</p>
                if base.local {
                    <p class="share-says">{ words.text("share-local") }</p>
                }
            </div>
            <div class="share-qr">
                <h2>{ words.text("share-qr-title") }</h2>
                <QrCode text={link} />
            </div>
        </>
    }
}
