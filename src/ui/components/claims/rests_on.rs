//! What a statement rests on: how sure it is, where it can be read, and, where it may
//! have changed since, when it was last looked at.

use yew::prelude::*;

use crate::content::catalogue::{self, Statement};
use crate::ui::components::CitedWorks;
use crate::ui::translation::use_words;

/// The statement.
#[derive(Properties, PartialEq)]
pub struct RestsOnProps {
    /// What it rests on.
    pub statement: Statement,
    /// When it was last looked at, where it may have changed since.
    #[prop_or_default]
    pub last_seen: Option<&'static str>,
}

/// What it rests on.
#[component]
pub fn RestsOn(props: &RestsOnProps) -> Html {
    let words = use_words();
    let Statement { sources, certainty } = props.statement;
    let works: Vec<_> = sources
        .iter()
        .copied()
        .filter_map(catalogue::source)
        .collect();
    html! {
        <div class="rests-on" data-certainty={certainty}>
            <CitedWorks {works} />
            <p>{ words.text(&format!("certainty-{certainty}")) }</p>
            if let Some(date) = props.last_seen {
                <p>{ words.text_with("position-last-seen", [("date", words.date(date).into())]) }</p>
            }
        </div>
    }
}
