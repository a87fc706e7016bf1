//! Design by design: what reaches whom by each capability that is asked for, what the
//! recipient's own report brings beside them, and from where else words are read.

use yew::prelude::*;

use super::capability_section::Asking;
use crate::content::Translator;
use crate::design::Design;
use crate::party::{Fact, Vantage};
use crate::ui::components::{Folded, PageLink};
use crate::ui::route::Route;
use crate::ui::runs::Sheets;
use crate::ui::sentences::design_name;
use crate::ui::translation::use_words;
use crate::view::DesignSheet;
use crate::view::capability::{Actor, Reached, reported_by_the_recipient};

/// What the table shows.
#[derive(Properties, PartialEq)]
pub(super) struct DesignsServedProps {
    /// What is asked for.
    pub(super) asking: Asking,
    /// The runs there are.
    pub(super) sheets: Sheets,
}

/// Every design, folded away.
#[component]
pub(super) fn DesignsServed(props: &DesignsServedProps) -> Html {
    let words = use_words();
    html! {
        <Folded class="served-each" summary={words.text("capabilities-each")}>
            <div
                class="table-scroll"
                role="region"
                aria-label={words.text("capabilities-each-region")}
                tabindex="0"
            >
                <table class="sight served-table">
                    <caption class="vh">{ words.text("capabilities-each") }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ words.text("capabilities-each-design") }</th>
                            for capability in props.asking.capabilities() {
                                <th scope="col">
                                    {
                                        words.text(&format!(
                                            "capability-{}-short",
                                            capability.id()
                                        ))
                                    }
                                </th>
                            }
                            <th scope="col">{ words.text("capability-report-short") }</th>
                            for actor in Actor::ALL {
                                <th scope="col">
                                    { words.text(&format!("actor-{}", actor.id())) }
                                </th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for design in Design::ALL {
                            if let Some(sheet) = props.sheets.of(design) {
                                { row(&words, props.asking, sheet) }
                            }
                        }
                    </tbody>
                </table>
            </div>
        </Folded>
    }
}

fn row(words: &Translator, asking: Asking, sheet: &DesignSheet) -> Html {
    let served = asking
        .capabilities()
        .map(|capability| capability.served(sheet, asking.access))
        .chain([reported_by_the_recipient(sheet)])
        .map(|reached| reached.iter().map(|one| told(words, one)).collect());
    let read = Actor::ALL.map(|actor| {
        let from = actor.reads(sheet).into_iter();
        from.map(|vantage| short(words, vantage)).collect()
    });
    let cells: Vec<Vec<String>> = served.chain(read).collect();
    html! {
        <tr data-design={sheet.design.id()}>
            <th scope="row">
                <PageLink to={Route::Design(sheet.design)}>
                    { design_name(words, sheet.design) }
                </PageLink>
            </th>
            for parties in cells {
                if parties.is_empty() {
                    <td class="sight-none">
                        <span aria-hidden="true">{ words.text("capability-none") }</span>
                        <span class="vh">{ words.text("capability-none-spoken") }</span>
                    </td>
                } else {
                    <td>
                        <ul>
                            for party in parties {
                                <li>{ party }</li>
                            }
                        </ul>
                    </td>
                }
            }
        </tr>
    }
}

fn short(words: &Translator, vantage: Vantage) -> String {
    words.text(&format!("party-{}-short", vantage.slug()))
}

/// Who is reached; where words are, by how many of the three messages.
fn told(words: &Translator, reached: &Reached) -> String {
    let messages = [Fact::Words, Fact::EarlierWords, Fact::LaterWords];
    let count = reached
        .facts
        .iter()
        .filter(|fact| messages.contains(fact))
        .count();
    let party = short(words, reached.vantage);
    match count {
        0 => party,
        count => words.text_with(
            "capability-messages",
            [("party", party.into()), ("count", count.into())],
        ),
    }
}
