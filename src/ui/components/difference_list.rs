//! What differs between two designs: party by party, the cells of the matrix that
//! are not the same, each with both verdicts, and on opening the step that makes
//! the difference. First where sight itself differs; on request, where only what
//! it would take does.

use std::rc::Rc;

use yew::prelude::*;

use super::{Folded, WhatDecides, glyph};
use crate::content::Translator;
use crate::party::Vantage;
use crate::ui::sentences::{design_name, party_name, verdict_words};
use crate::ui::translation::use_words;
use crate::ui::verdict::{Verdict, needs};
use crate::view::DesignSheet;
use crate::view::difference::{Cell, PartyDifference, between};

/// The two runs.
#[derive(Properties, PartialEq)]
pub struct DifferenceListProps {
    /// The first design's.
    pub first: Rc<DesignSheet>,
    /// The second's.
    pub second: Rc<DesignSheet>,
}

/// What differs between them.
#[component]
pub fn DifferenceList(props: &DifferenceListProps) -> Html {
    let words = use_words();
    let (first, second) = (&props.first, &props.second);
    let parties = use_memo((Rc::clone(first), Rc::clone(second)), |(first, second)| {
        between(first, second)
    });
    let cells: usize = parties.iter().map(|party| party.cells.len()).sum();
    if cells == 0 {
        return html! { <p role="status">{ words.text("compare-none") }</p> };
    }
    let counts = [("cells", cells.into()), ("parties", parties.len().into())];
    let (sight, needed) = by_sight(&parties);
    let more: usize = needed.iter().map(|party| party.cells.len()).sum();
    let pair = format!("{}-{}", first.design, second.design);
    html! {
        <>
            <p role="status">{ words.text_with("compare-count", counts) }</p>
            if sight.is_empty() {
                <p>{ words.text("compare-sight-same") }</p>
            }
            for party in sight.iter() {
                { one_party(&words, props, party) }
            }
            if more > 0 {
                <Folded
                    // Another pair of designs has nothing open yet.
                    key={pair}
                    class="difference-more"
                    summary={words.text_with("compare-more", [("count", more.into())])}
                >
                    for party in needed.iter() {
                        { one_party(&words, props, party) }
                    }
                </Folded>
            }
        </>
    }
}

/// The cells where a party sees in one design alone, and the others.
fn by_sight(parties: &[PartyDifference]) -> (Vec<PartyDifference>, Vec<PartyDifference>) {
    let with = |wanted: bool| {
        parties
            .iter()
            .map(|party| PartyDifference {
                vantage: party.vantage,
                cells: party
                    .cells
                    .iter()
                    .filter(|cell| (cell.is_gained() || cell.is_lost()) == wanted)
                    .cloned()
                    .collect(),
            })
            .filter(|party| !party.cells.is_empty())
            .collect()
    };
    (with(true), with(false))
}

fn one_party(words: &Translator, props: &DifferenceListProps, party: &PartyDifference) -> Html {
    html! {
        <div class="difference" data-differs={party.vantage.id()}>
            <h3>{ party_name(words, party.vantage) }</h3>
            <ul>
                for cell in party.cells.iter() {
                    <li
                        // Another pair of designs has nothing open yet.
                        key={format!("{}-{}-{}", props.first.design, props.second.design, cell.fact)}
                        data-fact={cell.fact.id()}
                    >
                        { one_cell(words, props, party.vantage, cell) }
                    </li>
                }
            </ul>
        </div>
    }
}

fn one_cell(
    words: &Translator,
    props: &DifferenceListProps,
    vantage: Vantage,
    cell: &Cell,
) -> Html {
    let fact = words.text(&format!("fact-{}", cell.fact.slug()));
    let summary = words.text_with("compare-step-of", [("fact", fact.as_str().into())]);
    html! {
        <>
            <h4>{ fact }</h4>
            <dl>
                for (sheet, finding) in [(&props.first, &cell.first), (&props.second, &cell.second)] {
                    <div>
                        <dt>{ design_name(words, sheet.design) }</dt>
                        <dd
                            data-design={sheet.design.id()}
                            data-verdict={Verdict::from(finding).id()}
                            data-needs={needs(finding)}
                        >
                            { glyph(Verdict::from(finding)) }
                            { verdict_words(words, vantage, finding) }
                        </dd>
                    </div>
                }
            </dl>
            <Folded class="difference-step" {summary}>
                <WhatDecides
                    first={props.first.clone()}
                    second={props.second.clone()}
                    {vantage}
                    cell={cell.clone()}
                />
            </Folded>
        </>
    }
}
