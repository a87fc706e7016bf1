//! Who argues what: a card each, all in one layout, in an order that is new at every
//! visit. Which are shown is said by `hidden` alone, so that a page without a program
//! shows all of them and nothing that stands is made anew.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::RestsOn;
use crate::content::positions::{GROUPS, Position, positions};
use crate::ui::components::Prose;
use crate::ui::hooks::use_shuffled;
use crate::ui::translation::use_words;

/// How many cards are shown before more are asked for.
const AT_FIRST: usize = 12;

/// Who argues what.
#[component]
pub fn PositionsSection() -> Html {
    let words = use_words();
    let all = positions();
    let order = use_shuffled(all.len());
    let group = use_state(|| None::<&'static str>);
    let whole = use_state(|| false);
    let onchange = {
        let group = group.setter();
        Callback::from(move |event: Event| {
            let chosen = event
                .target_dyn_into::<HtmlSelectElement>()
                .map(|menu| menu.value());
            group.set(
                GROUPS
                    .into_iter()
                    .find(|one| chosen.as_deref() == Some(*one)),
            );
        })
    };
    let shuffle = order.again.reform(|_: MouseEvent| ());
    let show_all = {
        let whole = whole.setter();
        Callback::from(move |_: MouseEvent| whole.set(true))
    };
    let of_group: Vec<usize> = order
        .order
        .iter()
        .copied()
        .filter(|index| all.get(*index).is_some_and(|one| is_of(one, *group)))
        .collect();
    // Without a program, on paper and where one group is asked for nothing is held back.
    let held_back = order.mixed && !*whole && group.is_none();
    let shown = if held_back {
        of_group.len().min(AT_FIRST)
    } else {
        of_group.len()
    };
    let counts = [("shown", shown.into()), ("all", all.len().into())];
    // Keyed one and all: mixed, each card is moved, and none is made anew.
    let cards = order.order.iter();
    let cards = cards.filter_map(|&index| Some((index, all.get(index)?)));
    html! {
        <section id="positions" class="sect" aria-labelledby="positions-title">
            <header>
                <h2 id="positions-title">{ words.text("positions-title") }</h2>
                <p>{ words.text_with("positions-intro", [("count", all.len().into())]) }</p>
                <p>{ words.text("positions-note") }</p>
                <p class="on-paper">{ words.text("positions-on-paper") }</p>
            </header>
            <div class="positions-controls">
                <label for="positions-group">{ words.text("positions-filter") }</label>
                <select id="positions-group" {onchange}>
                    <option value="" selected={group.is_none()}>
                        { words.text("positions-filter-all") }
                    </option>
                    for one in GROUPS {
                        <option value={one} selected={*group == Some(one)}>
                            { words.text(&format!("positions-filter-{one}")) }
                        </option>
                    }
                </select>
                <button type="button" id="positions-shuffle" class="btn btn-small" onclick={shuffle}>
                    { words.text("positions-shuffle") }
                </button>
                <p role="status">
                    { words.text_with("positions-shown", counts) }
                    if order.times > 1 {
                        { " " }{ words.text("positions-shuffled") }
                    }
                </p>
            </div>
            <ul class="cards positions">
                for (index, position) in cards {
                    <li
                        key={position.id}
                        data-position={position.id}
                        data-group={position.group}
                        hidden={!of_group.iter().take(shown).any(|one| *one == index)}
                    >
                        <Card {position} />
                    </li>
                }
            </ul>
            if held_back {
                <button type="button" id="positions-all" class="btn" onclick={show_all}>
                    {
                        words.text_with(
                            "positions-show-all",
                            [("count", (of_group.len() - shown).into())],
                        )
                    }
                </button>
            }
        </section>
    }
}

fn is_of(position: &Position, group: Option<&str>) -> bool {
    group.is_none_or(|group| position.group == group)
}

#[derive(Properties, PartialEq)]
struct CardProps {
    position: &'static Position,
}

/// One position.
#[component]
fn Card(props: &CardProps) -> Html {
    let words = use_words();
    let position = props.position;
    let title = format!("position-{}", position.id);
    html! {
        <article aria-labelledby={title.clone()}>
            <p class="card-group">
                { words.text(&format!("positions-filter-{}", position.group)) }
            </p>
            <h3 id={title.clone()}>{ words.text(&format!("{title}-who")) }</h3>
            <p class="card-says"><Prose id={format!("{title}-says")} /></p>
            <RestsOn statement={position.rests_on} last_seen={position.last_seen} />
        </article>
    }
}
