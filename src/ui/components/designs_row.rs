//! One design's row in the table: what each party makes of a fact.
//!
//! Drawn anew only where a verdict changes: most keystrokes change the words and no
//! verdict, and of all that a page draws the table is the most.

use std::rc::Rc;

use yew::prelude::*;

use super::{PageLink, glyph};
use crate::content::Translator;
use crate::design::Design;
use crate::party::{Fact, Vantage};
use crate::ui::address::{Link, party_link, to_party};
use crate::ui::follow::follow;
use crate::ui::hooks::use_act;
use crate::ui::route::Route;
use crate::ui::sentences::{Occasion, condition, design_name, party_name};
use crate::ui::state::Action;
use crate::ui::translation::use_words;
use crate::ui::verdict::{Verdict, sets};
use crate::view::{Glance, Mark};

/// What a row shows.
#[derive(Clone, Properties, PartialEq)]
pub struct DesignRowProps {
    /// The design.
    pub design: Design,
    /// Whether it is the one on show.
    pub current: bool,
    /// The fact asked about.
    pub fact: Fact,
    /// Who has a column.
    pub columns: Rc<[Vantage]>,
    /// What was found, once the design was run.
    pub run: Option<Rc<Glance>>,
    /// The state to take along, where the links lead to another page.
    pub from: Option<Link>,
    /// Whether nothing in it can be chosen: a page without its program.
    pub still: bool,
}

/// One design's row.
#[component]
pub fn DesignRow(props: &DesignRowProps) -> Html {
    let words = use_words();
    let act = use_act();
    let DesignRowProps { design, fact, .. } = *props;
    let name = design_name(&words, design);
    let current = props.current.then_some("true");
    html! {
        <tr data-design={design.id()} class={classes!(current.map(|_| "is-current"))}>
            <th scope="row">
                if props.still || matches!(design, Design::Own(_)) {
                    { &name }
                } else if props.from.is_some() {
                    <PageLink to={Route::Design(design)} {current}>{ &name }</PageLink>
                } else {
                    <a
                        href={to_party(design, None, fact)}
                        aria-current={current}
                        onclick={visit(&act, design, None, fact)}
                    >
                        { &name }
                    </a>
                }
            </th>
            for vantage in props.columns.iter() {
                { cell(&words, &act, props, &name, *vantage) }
            }
        </tr>
    }
}

fn cell(
    words: &Translator,
    act: &Callback<Action>,
    props: &DesignRowProps,
    name: &str,
    vantage: Vantage,
) -> Html {
    let DesignRowProps { design, fact, .. } = *props;
    let mark = props.run.as_ref().and_then(|run| run.mark(vantage, fact));
    let Some(mark) = mark else {
        return html! { <td><span class="vh" data-waiting="true">{ words.text("table-waiting") }</span></td> };
    };
    let verdict = Verdict::from(mark);
    let (id, said, word) = match mark {
        Mark::Sees if Occasion::of(vantage).is_some() => {
            ("table-cell", "verdict", words.text("verdict-sees-if"))
        }
        Mark::OnlyIf(sets) => ("table-cell-only-if", "condition", condition(words, sets)),
        Mark::Sees | Mark::Cannot => {
            let word = words.text(&format!("verdict-{}", verdict.slug()));
            ("table-cell", "verdict", word)
        }
    };
    let label = words.text_with(
        id,
        [
            ("design", name.into()),
            ("party", party_name(words, vantage).into()),
            (said, word.as_str().into()),
        ],
    );
    let address = to_party(design, Some(vantage), fact);
    html! {
        <td
            data-vantage={vantage.id()}
            data-verdict={verdict.id()}
            data-needs={sets(mark.needs())}
        >
            if props.still {
                { glyph(verdict) }
                { word }
            } else if let Some(run) = run(props, vantage) {
                <PageLink to={Route::Home} link={run} {label}>
                    { glyph(verdict) }
                    { word }
                </PageLink>
            } else {
                <a href={address} aria-label={label} onclick={visit(act, design, Some(vantage), fact)}>
                    { glyph(verdict) }
                    { word }
                </a>
            }
        </td>
    }
}

/// The run behind a cell, on the first page.
fn run(props: &DesignRowProps, vantage: Vantage) -> Option<Link> {
    // What the reader built is run where it is built.
    let from = props.from.as_ref();
    let from = from.filter(|_| !matches!(props.design, Design::Own(_)))?;
    let asked = party_link(props.design, Some(vantage), props.fact);
    Some(Link {
        against: from.against,
        card: from.card,
        theme: from.theme,
        everyone: from.everyone,
        words: from.words.clone(),
        ..asked
    })
}

/// A link followed here changes only what it names; one that is copied, or
/// opened elsewhere, brings all of its state.
fn visit(
    act: &Callback<Action>,
    design: Design,
    whose: Option<Vantage>,
    fact: Fact,
) -> Callback<MouseEvent> {
    let act = act.clone();
    follow(move || act.emit(Action::Visit(design, whose, fact)))
}
