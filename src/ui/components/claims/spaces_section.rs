//! Spaces beyond reach: letters, calls, rooms and messages on cards of one layout, what
//! a warrant could reach and what had been kept, and a run that is alike in one way.

use yew::prelude::*;

use super::{Answers, Asked, RestsOn};
use crate::content::spaces::{self, Space, spaces};
use crate::ui::components::Prose;
use crate::ui::runs::Sheets;
use crate::ui::translation::use_words;

/// What the section shows.
#[derive(Properties, PartialEq)]
pub struct SpacesSectionProps {
    /// The runs there are.
    pub sheets: Sheets,
}

/// The cards.
#[component]
pub fn SpacesSection(props: &SpacesSectionProps) -> Html {
    let words = use_words();
    html! {
        <section id="spaces" class="sect" aria-labelledby="spaces-title">
            <header>
                <h2 id="spaces-title">{ words.text("spaces-title") }</h2>
                <p><Prose id="spaces-intro" /></p>
                <p>{ words.text("spaces-certainty") }</p>
            </header>
            <ul class="cards">
                for space in spaces() {
                    <li data-space={space.id}>
                        <Card {space} sheets={props.sheets.clone()} />
                    </li>
                }
            </ul>
            <p class="cannot-settle"><Prose id="spaces-cannot-settle" /></p>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct CardProps {
    space: &'static Space,
    sheets: Sheets,
}

#[component]
fn Card(props: &CardProps) -> Html {
    let words = use_words();
    let space = props.space;
    let title = format!("space-{}", space.id);
    html! {
        <article aria-labelledby={title.clone()}>
            <h3 id={title}>{ words.text(&format!("space-{}-name", space.id)) }</h3>
            <dl class="card-parts">
                for part in ["warrant", "kept"] {
                    <div>
                        <dt>{ words.text(&format!("spaces-{part}")) }</dt>
                        <dd><Prose id={format!("space-{}-{part}", space.id)} /></dd>
                    </div>
                }
            </dl>
            <h4>{ words.text("spaces-alike") }</h4>
            <Answers
                asked={space.likeness.iter().filter_map(asked).collect::<Vec<_>>()}
                sheets={props.sheets.clone()}
            />
            <h4>{ words.text("spaces-unlike") }</h4>
            <p><Prose id={format!("space-{}-unlike", space.id)} /></p>
            <RestsOn statement={space.rests_on} />
        </article>
    }
}

/// What the file asks, by the ids it names.
fn asked(given: &spaces::Asked) -> Option<Asked> {
    Some(Asked {
        design: given.design.parse().ok()?,
        vantage: given.vantage.parse().ok()?,
        fact: given.fact.parse().ok()?,
    })
}
