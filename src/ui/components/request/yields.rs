//! The same order on every design, from the runs.

use std::rc::Rc;

use yew::prelude::*;

use crate::content::Translator;
use crate::design::Design;
use crate::party::{Fact, Vantage};
use crate::ui::components::design_switch::groups;
use crate::ui::components::glyph;
use crate::ui::hooks::use_act;
use crate::ui::runs::Sheets;
use crate::ui::sentences::{condition, design_name};
use crate::ui::state::Action;
use crate::ui::translation::use_words;
use crate::ui::verdict::{Verdict, needs};
use crate::view::{Finding, PartySheet};

/// The facts that have columns: what was said and shown, and who wrote to whom,
/// when and from where.
pub const HEADINGS: [Fact; 6] = [
    Fact::Words,
    Fact::Picture,
    Fact::Sender,
    Fact::Recipient,
    Fact::Time,
    Fact::SenderIp,
];

/// What the table shows.
#[derive(Properties, PartialEq)]
pub struct YieldsProps {
    /// Whose row of the table the order is looked up in; none where it discloses nothing.
    pub vantage: Option<Vantage>,
    /// The name of what is asked for.
    pub asked: AttrValue,
    /// Whether the order asks for what the table shows: its day, its target.
    pub as_in_the_table: bool,
    /// The system it is asked of.
    pub design: Design,
    /// The runs there are.
    pub sheets: Sheets,
}

/// The same order on every design.
#[component]
pub fn Yields(props: &YieldsProps) -> Html {
    let words = use_words();
    let act = use_act();
    let asked = || [("asked", props.asked.to_string().into())];
    html! {
        <section class="sect" aria-labelledby="yields-title">
            <header>
                <h2 id="yields-title">{ words.text("yields-title") }</h2>
                <p>{ words.text_with("yields-intro", asked()) }</p>
                if !props.as_in_the_table {
                    <p>{ words.text("yields-other-day") }</p>
                }
            </header>
            if let Some(vantage) = props.vantage {
                <div
                    class="table-scroll"
                    role="region"
                    aria-label={words.text("yields-region")}
                    tabindex="0"
                >
                    <table class="yields">
                        <caption class="vh">{ words.text_with("yields-caption", asked()) }</caption>
                        <thead>
                            <tr>
                                <th scope="col">{ words.text("table-design") }</th>
                                for fact in HEADINGS {
                                    { heading(&words, fact) }
                                }
                            </tr>
                        </thead>
                        for (group, designs) in groups() {
                            <tbody>
                                <tr class="table-group">
                                    <th scope="rowgroup" colspan={(HEADINGS.len() + 1).to_string()}>
                                        { words.text(&format!("group-{}", group.id())) }
                                    </th>
                                </tr>
                                for design in designs {
                                    { row(&words, &act, props, vantage, design) }
                                }
                            </tbody>
                        }
                    </table>
                </div>
            } else {
                <p>{ words.text("yields-nothing") }</p>
            }
        </section>
    }
}

fn row(
    words: &Translator,
    act: &Callback<Action>,
    props: &YieldsProps,
    vantage: Vantage,
    design: Design,
) -> Html {
    let current = design == props.design;
    let party = props
        .sheets
        .of(design)
        .and_then(|sheet| sheet.party(vantage));
    html! {
        <tr data-design={design.id()} class={classes!(current.then_some("is-current"))}>
            <th scope="row">
                <button
                    type="button"
                    class="btn-link"
                    aria-current={current.then_some("true")}
                    onclick={act.reform(move |_: MouseEvent| Action::PickDesign(design))}
                >
                    { design_name(words, design) }
                </button>
            </th>
            { cells(words, party) }
        </tr>
    }
}

/// The heading of a fact's column.
pub fn heading(words: &Translator, fact: Fact) -> Html {
    html! { <th scope="col">{ words.text(&format!("fact-{}", fact.slug())) }</th> }
}

/// What a party makes of each fact.
pub fn cells(words: &Translator, party: Option<&Rc<PartySheet>>) -> Html {
    html! {
        for fact in HEADINGS {
            if let Some(party) = party {
                { cell(words, fact, party.finding(fact)) }
            } else {
                <td><span class="vh" data-waiting="true">{ words.text("table-waiting") }</span></td>
            }
        }
    }
}

fn cell(words: &Translator, fact: Fact, finding: &Finding) -> Html {
    let verdict = Verdict::from(finding);
    let said = match finding {
        Finding::OnlyIf(sets) => condition(words, sets),
        Finding::Sees(_) | Finding::Cannot => words.text(&format!("yields-{}", verdict.slug())),
    };
    html! {
        <td data-fact={fact.id()} data-verdict={verdict.id()} data-needs={needs(finding)}>
            { glyph(verdict) }
            if verdict == Verdict::OnlyIf {
                <span class="vh">{ words.text("verdict-only-if") }{ " " }</span>
            }
            { said }
        </td>
    }
}
