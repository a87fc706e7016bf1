//! The drawn card that goes with the message.

use yew::prelude::*;

use crate::ui::components::picture::data_address;
use crate::ui::hooks::use_act;
use crate::ui::state::Action;
use crate::ui::translation::use_words;
use crate::world::Card;

/// The card chosen.
#[derive(Properties, PartialEq)]
pub struct CardPickerProps {
    /// The card chosen.
    pub card: Card,
}

/// Three drawn cards to choose from.
#[component]
pub fn CardPicker(props: &CardPickerProps) -> Html {
    let words = use_words();
    let act = use_act();
    let addresses = use_memo((), |()| Card::ALL.map(|card| data_address(card.png())));
    html! {
        <fieldset class="card-picker">
            <legend>{ words.text("composer-card") }</legend>
            for (card, address) in Card::ALL.into_iter().zip(addresses.iter().cloned()) {
                <label>
                    <input
                        type="radio"
                        name="card"
                        value={card.id()}
                        checked={card == props.card}
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
