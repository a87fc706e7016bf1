//! Why a combination makes no sense and what to do about it; and, where it can
//! be run, what may surprise.

use yew::prelude::*;

use crate::content::Translator;
use crate::design::{Clash, Design, Note, Remedy};
use crate::mechanism::MechanismSet;
use crate::ui::hooks::use_act;
use crate::ui::sentences::{clash, mechanism_name};
use crate::ui::state::Action;
use crate::ui::translation::use_words;

/// What is judged.
#[derive(Properties, PartialEq)]
pub struct ClashPanelProps {
    /// What is switched on.
    pub own: MechanismSet,
    /// Whether the run of a combination before is still on show.
    pub ran: bool,
}

/// Clashes with what mends them, and notes.
#[component]
pub fn ClashPanel(props: &ClashPanelProps) -> Html {
    let words = use_words();
    let act = use_act();
    let design = Design::Own(props.own);
    let clashes: Vec<Clash> = design.clashes().collect();
    let notes: Vec<Note> = design.notes().filter(|_| clashes.is_empty()).collect();
    let lead = if props.ran {
        "build-clash-says"
    } else {
        "build-clash-unrun"
    };
    html! {
        <>
            // Always there, so that what comes into it is spoken.
            <div id="clashes" role="status">
                if !clashes.is_empty() {
                    <h2>{ words.text("build-clash-title") }</h2>
                    <p>{ words.text(lead) }</p>
                    for one in clashes.iter() {
                        <p class="clash">{ clash(&words, *one, props.own) }</p>
                    }
                }
            </div>
            if !clashes.is_empty() {
                <div class="mends" role="group" aria-label={words.text("build-clash-mend")}>
                    for remedy in remedies(&clashes, props.own) {
                        { mend(&words, &act, remedy) }
                    }
                </div>
            }
            if !notes.is_empty() {
                <div class="notes">
                    <h2>{ words.text("build-note-title") }</h2>
                    <ul>
                        for note in notes {
                            <li data-note={note.id()}>
                                { words.text(&format!("note-{}", note.id())) }
                            </li>
                        }
                    </ul>
                </div>
            }
        </>
    }
}

/// What mends the clashes, each thing once.
fn remedies(clashes: &[Clash], own: MechanismSet) -> Vec<Remedy> {
    let mut all = Vec::new();
    for remedy in clashes.iter().flat_map(|clash| clash.remedies(own)) {
        if !all.contains(&remedy) {
            all.push(remedy);
        }
    }
    all
}

fn mend(words: &Translator, act: &Callback<Action>, remedy: Remedy) -> Html {
    let (id, mechanism) = match remedy {
        Remedy::SwitchOn(mechanism) => ("build-clash-add", mechanism),
        Remedy::SwitchOff(mechanism) => ("build-clash-fix", mechanism),
    };
    let name = mechanism_name(words, mechanism);
    html! {
        <button
            type="button"
            class="btn btn-small"
            onclick={act.reform(move |_| Action::Mend(remedy))}
        >
            { words.text_with(id, [("mechanism", name.into())]) }
        </button>
    }
}
