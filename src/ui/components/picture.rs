//! A picture made from bytes in memory, the only kind the sealed page can show.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use yew::prelude::*;

use crate::content::Translator;
use crate::ui::sentences::card_name;
use crate::view::Shown;

/// The picture that came out of an opening: `png` is the file.
pub fn picture(words: &Translator, png: &Shown) -> Html {
    let alt = match card_name(words, &png.0) {
        Some(name) => words.text_with("picture-opened", [("card", name.into())]),
        None => words.text("picture-opened-unknown"),
    };
    html! { <img class="picture" src={data_address(&png.0)} {alt} width="72" height="72" /> }
}

/// A PNG file as an address.
pub(super) fn data_address(png: &[u8]) -> AttrValue {
    format!("data:image/png;base64,{}", STANDARD.encode(png)).into()
}
