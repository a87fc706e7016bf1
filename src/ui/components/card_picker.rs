//! The drawn card that goes with the message.

use yew::prelude::*;

use crate::content::Translator;
use crate::ui::state::Action;
use crate::world::Card;

/// Three drawn cards to choose from, `chosen` being so; their pictures as `addresses`.
pub fn card_picker(
    words: &Translator,
    act: &Callback<Action>,
    chosen: Card,
    addresses: &[AttrValue],
) -> Html {
    html! {
        <fieldset class="card-picker">
            <legend>{ words.text("composer-card") }</legend>
            for (card, address) in Card::ALL.into_iter().zip(addresses.iter().cloned()) {
                <label>
                    <input
                        type="radio"
                        name="card"
                        value={card.id()}
                        checked={card == chosen}
                        onchange={act.reform(move |_| Action::PickCard(card))}
                    />
                    <span>
                        <img src={address} alt="" width="56" height="56" />
                        { words.text(&format!("card-{card}")) }
                    </span>
                </label>
            }
        </fieldset>
    }
}
