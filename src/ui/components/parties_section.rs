//! What each party holds: the phones in one line, then those the design
//! changes, then, on request, everyone.

use std::rc::Rc;

use yew::prelude::*;

use super::{PartyPanel, days};
use crate::content::Translator;
use crate::party::Vantage;
use crate::ui::sentences::{and_list, party_phrase, phones_line};
use crate::ui::state::{Action, State};
use crate::view::{DesignSheet, PartySheet, Prominence};

/// What each party holds.
pub fn parties_section(
    words: &Translator,
    act: &Callback<Action>,
    state: &State,
    sheet: &Rc<DesignSheet>,
) -> Html {
    let (shown, folded): (Vec<_>, Vec<_>) = sheet
        .parties
        .iter()
        .cloned()
        .partition(|party| stands_open(party, state));
    let (absent, more): (Vec<_>, Vec<_>) = folded
        .into_iter()
        .partition(|party| party.prominence == Prominence::Absent);
    let absent: Vec<String> = absent
        .iter()
        .map(|party| party_phrase(words, party.vantage))
        .collect();
    html! {
        <section id="parties" class="sect" aria-labelledby="parties-title">
            <header>
                <h2 id="parties-title">{ words.text("parties-title") }</h2>
                <p>{ words.text("parties-intro") }</p>
            </header>
            { days(words, sheet.design) }
            <p class="phones-line">
                <b>{ words.text("parties-phones") }</b>
                { " " }
                { phones_line(words, sheet) }
            </p>
            <div class="parties">
                for party in shown {
                    <PartyPanel
                        key={party.vantage.id()}
                        design={sheet.clone()}
                        drawer={state.drawer(party.vantage)}
                        selected={state.selected == Some(party.vantage)}
                        fact={state.fact}
                        party={party.clone()}
                    />
                }
            </div>
            <div class="parties-more">
                <button
                    type="button"
                    id="show-everyone"
                    class="btn"
                    aria-expanded={if state.everyone { "true" } else { "false" }}
                    onclick={act.reform(|_| Action::ToggleEveryone)}
                >
                    { words.text(if state.everyone { "show-fewer" } else { "show-everyone" }) }
                </button>
                if !more.is_empty() {
                    <span>
                        { words.text_with("everyone-more", [("count", more.len().into())]) }
                    </span>
                }
            </div>
            if !absent.is_empty() {
                <p class="parties-absent">
                    {
                        words.text_with(
                            "parties-absent",
                            [("parties", and_list(words, &absent).into())],
                        )
                    }
                </p>
            }
        </section>
    }
}

/// Whose eyes are drawn: those whose panels stand open, the two phones apart.
pub(super) fn brought_forward(sheet: &DesignSheet, state: &State) -> Vec<Vantage> {
    sheet
        .parties
        .iter()
        .filter(|party| !is_phone(party) && stands_open(party, state))
        .map(|party| party.vantage)
        .collect()
}

/// A party that was picked out is shown whatever its group.
fn stands_open(party: &PartySheet, state: &State) -> bool {
    let grouped = match party.prominence {
        Prominence::First | Prominence::Mechanism => !is_phone(party) || state.everyone,
        Prominence::Other => state.everyone,
        Prominence::Absent => false,
    };
    grouped || state.selected == Some(party.vantage) || state.drawer(party.vantage).is_some()
}

fn is_phone(party: &PartySheet) -> bool {
    matches!(party.vantage, Vantage::AnaPhone | Vantage::BenPhone)
}
