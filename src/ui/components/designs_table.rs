//! Every design beside every other, for the reader's own message.

use yew::prelude::*;

use super::design_switch::groups_of;
use super::{PageLink, all_designs, fact_select, glyph};
use crate::content::Translator;
use crate::design::Design;
use crate::party::{Fact, Vantage};
use crate::ui::address::{Link, party_link, to_party};
use crate::ui::hooks::use_act;
use crate::ui::route::Route;
use crate::ui::runs::Sheets;
use crate::ui::sentences::{
    Occasion, condition, design_name, fact_phrase, party_name, phones_always_see,
};
use crate::ui::state::Action;
use crate::ui::translation::use_words;
use crate::ui::verdict::{Verdict, needs};
use crate::ui::whereabouts::use_whereabouts;
use crate::view::Finding;

/// What the table shows.
#[derive(Properties, PartialEq)]
pub struct DesignsTableProps {
    /// The runs there are.
    pub sheets: Sheets,
    /// The design on show.
    pub design: Design,
    /// The fact asked about.
    pub fact: Fact,
    /// The designs that have rows; every one where none are named.
    #[prop_or_default]
    pub shown: Option<Vec<Design>>,
    /// Whether the phones have columns although they see the fact in every design.
    pub everyone: bool,
    /// A design that the reader built, in a row of its own above the others.
    #[prop_or_default]
    pub own: Option<Design>,
    /// Whether nothing in it can be chosen: a page without its program.
    #[prop_or_default]
    pub still: bool,
}

/// Every design beside every other.
#[component]
pub fn DesignsTable(props: &DesignsTableProps) -> Html {
    let words = use_words();
    let act = use_act();
    let here = use_whereabouts();
    // On the first page a link changes what it shows; elsewhere it leads there.
    let leads = Leads {
        act: &act,
        from: (here.route != Route::Home).then_some(&here.link),
    };
    let intro = match leads.from {
        Some(_) => words.text("table-intro-elsewhere"),
        None => words.text("table-intro"),
    };
    let has_row = |design: Design| {
        props
            .shown
            .as_ref()
            .is_none_or(|shown| shown.contains(&design))
    };
    let in_rows = props.sheets.iter().filter(|sheet| has_row(sheet.design));
    let always = phones_always_see(in_rows, props.fact);
    let columns: Vec<Vantage> = Vantage::ALL
        .into_iter()
        .filter(|vantage| {
            let phone = matches!(vantage, Vantage::AnaPhone | Vantage::BenPhone);
            !phone || !always || props.everyone
        })
        .collect();
    let phrase = fact_phrase(&words, props.fact);
    let note = if always {
        "phones-always"
    } else {
        "phones-columns"
    };
    html! {
        <section class="sect" aria-labelledby="designs-title">
            <header>
                <h2 id="designs-title">{ words.text("table-title") }</h2>
                if !props.still {
                    <p>{ intro }</p>
                }
            </header>
            <div class="table-head">
                if !props.still {
                    { fact_select(&words, "table-fact", "table-fact", props.fact, act.reform(Action::Ask)) }
                }
                <p>{ words.text_with(note, [("fact", phrase.as_str().into())]) }</p>
            </div>
            <div
                class="table-scroll"
                role="region"
                aria-label={words.text("table-region")}
                tabindex="0"
            >
                <table id="designs">
                    <caption class="vh">
                        { words.text_with("table-caption", [("fact", phrase.as_str().into())]) }
                    </caption>
                    <thead>
                        <tr>
                            <th scope="col">{ words.text("table-design") }</th>
                            for vantage in columns.iter() {
                                <th scope="col" title={party_name(&words, *vantage)}>
                                    <span class="vh">{ party_name(&words, *vantage) }</span>
                                    <span aria-hidden="true">
                                        { words.text(&format!("party-{}-short", vantage.slug())) }
                                    </span>
                                </th>
                            }
                        </tr>
                    </thead>
                    if let Some(own) = props.own {
                        <tbody class="table-own">
                            { row(&words, props, own, &columns, leads) }
                        </tbody>
                    }
                    for (group, designs) in groups_of(has_row) {
                        <tbody>
                            <tr class="table-group">
                                <th scope="rowgroup" colspan={(columns.len() + 1).to_string()}>
                                    <span>{ words.text(&format!("group-{}", group.id())) }</span>
                                </th>
                            </tr>
                            for design in designs {
                                { row(&words, props, design, &columns, leads) }
                            }
                        </tbody>
                    }
                </table>
            </div>
            if let Some(shown) = props.shown.as_ref().filter(|_| !props.still) {
                { all_designs(&words, &act, shown.len() == Design::ALL.len(), "designs") }
            }
        </section>
    }
}

/// Where the links of the table lead.
#[derive(Clone, Copy)]
struct Leads<'a> {
    act: &'a Callback<Action>,
    /// The state to take along to another page.
    from: Option<&'a Link>,
}

impl Leads<'_> {
    /// The run behind a cell, on the first page.
    fn run(self, design: Design, vantage: Vantage, fact: Fact) -> Option<Link> {
        // What the reader built is run where it is built.
        let from = self.from.filter(|_| !matches!(design, Design::Own(_)))?;
        let asked = party_link(design, Some(vantage), fact);
        Some(Link {
            against: from.against,
            card: from.card,
            theme: from.theme,
            everyone: from.everyone,
            words: from.words.clone(),
            ..asked
        })
    }
}

fn row(
    words: &Translator,
    props: &DesignsTableProps,
    design: Design,
    columns: &[Vantage],
    leads: Leads<'_>,
) -> Html {
    let current = (design == props.design).then_some("true");
    html! {
        <tr class={classes!(current.map(|_| "is-current"))}>
            <th scope="row">
                if props.still || matches!(design, Design::Own(_)) {
                    { design_name(words, design) }
                } else if leads.from.is_some() {
                    <PageLink to={Route::Design(design)} {current}>
                        { design_name(words, design) }
                    </PageLink>
                } else {
                    <a
                        href={to_party(design, None, props.fact)}
                        aria-current={current}
                        onclick={follow(leads.act, Action::Visit(design, None, props.fact))}
                    >
                        { design_name(words, design) }
                    </a>
                }
            </th>
            for vantage in columns.iter() {
                { cell(words, props, design, *vantage, leads) }
            }
        </tr>
    }
}

fn cell(
    words: &Translator,
    props: &DesignsTableProps,
    design: Design,
    vantage: Vantage,
    leads: Leads<'_>,
) -> Html {
    let finding = props
        .sheets
        .of(design)
        .and_then(|sheet| sheet.party(vantage))
        .map(|party| party.finding(props.fact));
    let Some(finding) = finding else {
        return html! { <td><span class="vh" data-waiting="true">{ words.text("table-waiting") }</span></td> };
    };
    let verdict = Verdict::from(finding);
    let (id, said, word) = match finding {
        Finding::Sees(_) if Occasion::of(vantage).is_some() => {
            ("table-cell", "verdict", words.text("verdict-sees-if"))
        }
        Finding::OnlyIf(sets) => ("table-cell-only-if", "condition", condition(words, sets)),
        Finding::Sees(_) | Finding::Cannot => {
            let word = words.text(&format!("verdict-{}", verdict.slug()));
            ("table-cell", "verdict", word)
        }
    };
    let label = words.text_with(
        id,
        [
            ("design", design_name(words, design).into()),
            ("party", party_name(words, vantage).into()),
            (said, word.as_str().into()),
        ],
    );
    let address = to_party(design, Some(vantage), props.fact);
    let visit = Action::Visit(design, Some(vantage), props.fact);
    html! {
        <td
            data-design={design.id()}
            data-vantage={vantage.id()}
            data-verdict={verdict.id()}
            data-needs={needs(finding)}
        >
            if props.still {
                { glyph(verdict) }
                { word }
            } else if let Some(run) = leads.run(design, vantage, props.fact) {
                <PageLink to={Route::Home} link={run} {label}>
                    { glyph(verdict) }
                    { word }
                </PageLink>
            } else {
                <a href={address} aria-label={label} onclick={follow(leads.act, visit)}>
                    { glyph(verdict) }
                    { word }
                </a>
            }
        </td>
    }
}

/// A link followed here changes only what it names; one that is copied, or
/// opened elsewhere, brings all of its state.
fn follow(act: &Callback<Action>, visit: Action) -> Callback<MouseEvent> {
    let act = act.clone();
    Callback::from(move |event: MouseEvent| {
        // A click that asks for a new tab or window is the browser's.
        if !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key()) {
            event.prevent_default();
            act.emit(visit.clone());
        }
    })
}
