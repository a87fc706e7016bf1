//! A picture made from bytes in memory, the only kind the sealed page can show.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use yew::prelude::*;

use crate::ui::sentences::card_name;
use crate::ui::translation::use_words;
use crate::view::Shown;

/// The bytes that came out.
#[derive(Properties, PartialEq)]
pub struct PictureProps {
    /// A PNG file.
    pub bytes: Shown,
}

/// The picture that came out of an opening.
#[component]
pub fn Picture(props: &PictureProps) -> Html {
    let words = use_words();
    let address = use_memo(props.bytes.clone(), |bytes| data_address(&bytes.0));
    let alt = match card_name(&words, &props.bytes.0) {
        Some(name) => words.text_with("picture-opened", [("card", name.into())]),
        None => words.text("picture-opened-unknown"),
    };
    html! { <img class="picture" src={(*address).clone()} {alt} width="72" height="72" /> }
}

/// A PNG file as an address.
pub(super) fn data_address(png: &[u8]) -> AttrValue {
    format!("data:image/png;base64,{}", STANDARD.encode(png)).into()
}
