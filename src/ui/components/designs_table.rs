//! Every design beside every other, for the reader's own message.

use std::rc::Rc;

use yew::prelude::*;

use super::design_switch::groups_of;
use super::designs_row::DesignRow;
use super::{all_designs, fact_select};
use crate::content::Translator;
use crate::design::Design;
use crate::party::{Fact, Vantage};
use crate::ui::address::Link;
use crate::ui::runs::Sheets;
use crate::ui::sentences::{fact_phrase, party_name, phones_always_see};
use crate::ui::state::Action;

/// What the table shows.
#[derive(Clone, Copy)]
pub struct Tabled<'a> {
    /// The runs there are.
    pub sheets: &'a Sheets,
    /// The design on show.
    pub design: Design,
    /// The fact asked about.
    pub fact: Fact,
    /// The designs that have rows; every one where none are named.
    pub shown: Option<&'a [Design]>,
    /// Whether the phones have columns although they see the fact in every design.
    pub everyone: bool,
    /// A design that the reader built, in a row of its own above the others.
    pub own: Option<Design>,
    /// The state to take along: on the first page a link changes what it shows, elsewhere
    /// it leads there.
    pub from: Option<&'a Link>,
    /// Whether nothing in it can be chosen: a page without its program.
    pub still: bool,
}

impl<'a> Tabled<'a> {
    /// A row for every design, on the first page.
    pub fn of(sheets: &'a Sheets, design: Design, fact: Fact) -> Self {
        Self {
            sheets,
            design,
            fact,
            shown: None,
            everyone: false,
            own: None,
            from: None,
            still: false,
        }
    }
}

/// Every design beside every other.
pub fn designs_table(words: &Translator, act: &Callback<Action>, tabled: Tabled<'_>) -> Html {
    let Tabled {
        sheets,
        fact,
        shown,
        from,
        still,
        ..
    } = tabled;
    let intro = match from {
        Some(_) => words.text("table-intro-elsewhere"),
        None => words.text("table-intro"),
    };
    let has_row = |design: Design| shown.is_none_or(|shown| shown.contains(&design));
    let in_rows = sheets.designs().filter(|design| has_row(*design));
    let in_rows = in_rows.filter_map(|design| sheets.glance(design).map(AsRef::as_ref));
    let always = phones_always_see(in_rows, fact);
    let columns: Rc<[Vantage]> = Vantage::ALL
        .into_iter()
        .filter(|vantage| {
            let phone = matches!(vantage, Vantage::AnaPhone | Vantage::BenPhone);
            !phone || !always || tabled.everyone
        })
        .collect();
    let row = |design: Design| {
        html! {
            <DesignRow
                {design}
                current={design == tabled.design}
                {fact}
                columns={Rc::clone(&columns)}
                run={sheets.glance(design).cloned()}
                from={from.cloned()}
                {still}
            />
        }
    };
    let phrase = fact_phrase(words, fact);
    let note = if always {
        "phones-always"
    } else {
        "phones-columns"
    };
    html! {
        <section class="sect" aria-labelledby="designs-title">
            <header>
                <h2 id="designs-title">{ words.text("table-title") }</h2>
                if !still {
                    <p>{ intro }</p>
                }
            </header>
            <div class="table-head">
                if !still {
                    { fact_select(words, "table-fact", "table-fact", fact, act.reform(Action::Ask)) }
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
                                <th scope="col" title={party_name(words, *vantage)}>
                                    <span class="vh">{ party_name(words, *vantage) }</span>
                                    <span aria-hidden="true">
                                        { words.text(&format!("party-{}-short", vantage.slug())) }
                                    </span>
                                </th>
                            }
                        </tr>
                    </thead>
                    if let Some(own) = tabled.own {
                        <tbody class="table-own">
                            { row(own) }
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
                                { row(design) }
                            }
                        </tbody>
                    }
                </table>
            </div>
            if let Some(shown) = shown.filter(|_| !still) {
                { all_designs(words, act, shown.len() == Design::ALL.len(), "designs") }
            }
        </section>
    }
}
