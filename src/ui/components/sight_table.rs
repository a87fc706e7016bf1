//! Who gains sight and who loses it by a design: for the same parties and in the
//! same layout on every design's page, read off the runs.

use std::rc::Rc;

use yew::prelude::*;

use crate::content::Translator;
use crate::design::Design;
use crate::party::Vantage;
use crate::ui::runs::Sheets;
use crate::ui::sentences::{design_with, party_name};
use crate::ui::state::YARDSTICKS;
use crate::ui::translation::use_words;
use crate::view::DesignSheet;
use crate::view::difference::{Cell, PartyDifference, between};

/// What the table shows.
#[derive(Properties, PartialEq)]
pub struct SightTableProps {
    /// The design.
    pub design: Design,
    /// The runs there are.
    pub sheets: Sheets,
}

/// Who gains sight and who loses it.
#[component]
pub fn SightTable(props: &SightTableProps) -> Html {
    let words = use_words();
    let own = props.sheets.of(props.design);
    let compared: Vec<(Design, Option<Vec<PartyDifference>>)> = YARDSTICKS
        .into_iter()
        .map(|yardstick| {
            let pair: Option<(&Rc<DesignSheet>, &Rc<DesignSheet>)> =
                props.sheets.of(yardstick).zip(own);
            (yardstick, pair.map(|(other, own)| between(other, own)))
        })
        .collect();
    html! {
        <section id="sight" class="sect" aria-labelledby="sight-title">
            <header>
                <h2 id="sight-title">{ words.text("design-page-sight") }</h2>
                <p>{ words.text("design-page-sight-intro") }</p>
            </header>
            <div
                class="table-scroll"
                role="region"
                aria-label={words.text("sight-region")}
                tabindex="0"
            >
                <table class="sight">
                    <caption class="vh">{ words.text("design-page-sight") }</caption>
                    <thead>
                        <tr>
                            <th scope="col" rowspan="2">{ words.text("sight-party") }</th>
                            for (yardstick, _) in compared.iter() {
                                <th scope="colgroup" colspan="2">
                                    { against(&words, *yardstick, props.design) }
                                </th>
                            }
                        </tr>
                        <tr>
                            for _ in compared.iter() {
                                <th scope="col">{ words.text("sight-gains") }</th>
                                <th scope="col">{ words.text("sight-loses") }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for vantage in Vantage::ALL {
                            <tr data-vantage={vantage.id()}>
                                <th scope="row">{ party_name(&words, vantage) }</th>
                                for (_, parties) in compared.iter() {
                                    { cell(&words, parties.as_deref(), vantage, Cell::is_gained) }
                                    { cell(&words, parties.as_deref(), vantage, Cell::is_lost) }
                                }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </section>
    }
}

fn against(words: &Translator, yardstick: Design, own: Design) -> Html {
    let name = design_with(words, yardstick);
    html! {
        <>
            { words.text_with("sight-against", [("design", name.into())]) }
            if yardstick == own {
                <span class="sight-own">{ words.text("sight-is-this") }</span>
            }
        </>
    }
}

/// The facts about which a party's sight changed in one direction.
fn cell(
    words: &Translator,
    parties: Option<&[PartyDifference]>,
    vantage: Vantage,
    changed: fn(&Cell) -> bool,
) -> Html {
    let Some(parties) = parties else {
        return html! { <td data-waiting="true">{ words.text("sight-waiting") }</td> };
    };
    let facts: Vec<String> = parties
        .iter()
        .filter(|party| party.vantage == vantage)
        .flat_map(|party| party.cells.iter().filter(|cell| changed(cell)))
        .map(|cell| words.text(&format!("fact-{}", cell.fact.slug())))
        .collect();
    if facts.is_empty() {
        return html! { <td class="sight-none">{ words.text("sight-none") }</td> };
    }
    html! {
        <td>
            <ul>
                for fact in facts {
                    <li>{ fact }</li>
                }
            </ul>
        </td>
    }
}
