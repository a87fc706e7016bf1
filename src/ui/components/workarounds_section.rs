//! The six ways around encryption, and which of them work under a design.

use std::rc::Rc;

use yew::prelude::*;

use crate::content::Translator;
use crate::design::Design;
use crate::ui::hooks::use_workarounds;
use crate::ui::sentences::{design_with, workaround_sentences};
use crate::ui::translation::use_words;
use crate::view::{DesignSheet, WorkaroundFinding};

/// The run that is asked about.
#[derive(Properties, PartialEq)]
pub struct WorkaroundsSectionProps {
    /// The design.
    pub design: Design,
    /// The run, once there is one.
    pub sheet: Option<Rc<DesignSheet>>,
}

/// The six, once there is a run.
#[component]
pub fn WorkaroundsSection(props: &WorkaroundsSectionProps) -> Html {
    let words = use_words();
    let with = design_with(&words, props.design);
    let intro = words.text_with("workarounds-intro", [("with", with.into())]);
    html! {
        <section id="workarounds" class="sect" aria-labelledby="workarounds-title">
            <header>
                <h2 id="workarounds-title">{ words.text("workarounds-title") }</h2>
                <p>{ intro }</p>
            </header>
            if let Some(sheet) = &props.sheet {
                <Six sheet={sheet.clone()} />
            } else {
                <p class="walk-waiting">{ words.text("running") }</p>
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct SixProps {
    sheet: Rc<DesignSheet>,
}

#[component]
fn Six(props: &SixProps) -> Html {
    let words = use_words();
    let Some(found) = use_workarounds(&props.sheet) else {
        return html! { <p class="walk-waiting">{ words.text("running") }</p> };
    };
    let works = found.iter().filter(|one| one.works()).count();
    html! {
        <>
            <p>{ words.text_with("workarounds-count", [("works", works.into())]) }</p>
            <ol class="workarounds">
                for one in found.iter() {
                    { entry(&words, one) }
                }
            </ol>
            <p class="workarounds-limit">{ words.text("workarounds-limit") }</p>
            <p class="workarounds-limit">{ words.text("workarounds-source") }</p>
        </>
    }
}

fn entry(words: &Translator, found: &WorkaroundFinding) -> Html {
    let id = found.workaround.id();
    html! {
        <li data-workaround={id} data-works={if found.works() { "true" } else { "false" }}>
            <h3>{ words.text(&format!("workaround-{id}-name")) }</h3>
            <p class="workaround-line">{ words.text(&format!("workaround-{id}-line")) }</p>
            for sentence in workaround_sentences(words, found) {
                <p>{ sentence }</p>
            }
        </li>
    }
}
