//! One party: where it stands, what it makes of the words, what it holds, what
//! it can see of everything else, and the two questions to ask about it.

use std::rc::Rc;

use yew::prelude::*;

use super::{ExplanationPanel, FindingList, glyph, holdings, reading, ways_panel};
use crate::content::Translator;
use crate::party::Fact;
use crate::ui::hooks::{button_id, use_act};
use crate::ui::sentences::{party_name, verdict_sentence};
use crate::ui::state::{Action, Drawer};
use crate::ui::translation::use_words;
use crate::ui::verdict::{Verdict, needs};
use crate::view::{DesignSheet, Finding, PartySheet, Value};

/// What a panel shows.
#[derive(Properties)]
pub struct PartyPanelProps {
    /// The run on show.
    pub design: Rc<DesignSheet>,
    /// The party's sheet in that run.
    pub party: Rc<PartySheet>,
    /// The drawer open below it.
    pub drawer: Option<Drawer>,
    /// Whether this party is picked out.
    pub selected: bool,
    /// What is asked about.
    pub fact: Fact,
}

impl PartialEq for PartyPanelProps {
    fn eq(&self, other: &Self) -> bool {
        // A sheet is large; the same one is the same allocation.
        Rc::ptr_eq(&self.design, &other.design)
            && self.party.vantage == other.party.vantage
            && self.drawer == other.drawer
            && self.selected == other.selected
            && self.fact == other.fact
    }
}

/// One party's panel.
#[component]
pub fn PartyPanel(props: &PartyPanelProps) -> Html {
    let words = use_words();
    let act = use_act();
    let vantage = props.party.vantage;
    let slug = vantage.slug();
    let finding = props.party.finding(Fact::Words);
    let picture = props.party.finding(Fact::Picture);
    let verdict = Verdict::from(finding);
    let onkeydown = {
        let (act, open) = (act.clone(), props.drawer.is_some());
        Callback::from(move |event: KeyboardEvent| {
            if open && event.key() == "Escape" {
                act.emit(Action::Shut(vantage));
            }
        })
    };
    let on_fact = act.reform(move |fact| Action::AskWhy(vantage, fact));
    html! {
        <article
            id={format!("p-{slug}")}
            class={classes!("party", props.selected.then_some("is-selected"))}
            data-vantage={vantage.id()}
            data-verdict={verdict.id()}
            data-needs={needs(finding)}
            aria-labelledby={format!("n-{slug}")}
            {onkeydown}
        >
            <div class="party-sheet">
                <h3 id={format!("n-{slug}")} class="party-name" tabindex="-1">
                    { party_name(&words, vantage) }
                    { glyph(verdict) }
                </h3>
                <p class="party-stands">{ words.text(&format!("party-{slug}-stands")) }</p>
                <p class="party-verdict">{ verdict_sentence(&words, vantage, finding) }</p>
                if finding.sees() || picture.sees() {
                    { reading(&words, words_read(finding), picture) }
                }
                { holdings(&words, &props.party.holds, finding.sees() || picture.sees()) }
                <FindingList party={props.party.clone()} on_ask={on_fact} />
                <div class="party-acts">
                    { ask(&words, &act, props, Drawer::Why) }
                    { ask(&words, &act, props, Drawer::Ways) }
                </div>
            </div>
            { drawer(&words, &act, props) }
        </article>
    }
}

/// The words, where they were read.
fn words_read(finding: &Finding) -> Option<&Value> {
    match finding {
        Finding::Sees(value) => Some(value),
        Finding::OnlyIf(_) | Finding::Cannot => None,
    }
}

fn ask(
    words: &Translator,
    act: &Callback<Action>,
    props: &PartyPanelProps,
    drawer: Drawer,
) -> Html {
    let vantage = props.party.vantage;
    let slug = vantage.slug();
    let (label, full) = match drawer {
        Drawer::Why => ("panel-why", "panel-why-of"),
        Drawer::Ways => ("panel-ways", "panel-ways-of"),
    };
    let name = party_name(words, vantage);
    html! {
        <button
            type="button"
            id={button_id(drawer, &slug)}
            class="btn btn-small"
            aria-expanded={if props.drawer == Some(drawer) { "true" } else { "false" }}
            aria-controls={(props.drawer == Some(drawer)).then(|| format!("drawer-{slug}"))}
            aria-label={words.text_with(full, [("party", name.into())])}
            onclick={act.reform(move |_| Action::Toggle(vantage, drawer))}
        >
            { words.text(label) }
        </button>
    }
}

fn drawer(words: &Translator, act: &Callback<Action>, props: &PartyPanelProps) -> Html {
    let (design, party, fact) = (props.design.clone(), props.party.clone(), props.fact);
    let shown = match props.drawer {
        None => return Html::default(),
        Some(Drawer::Why) => html! { <ExplanationPanel {design} {party} {fact} /> },
        Some(Drawer::Ways) => ways_panel(words, act, &design, &party, fact),
    };
    html! {
        <div class="drawer" id={format!("drawer-{}", props.party.vantage.slug())}>{ shown }</div>
    }
}
