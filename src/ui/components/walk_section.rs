//! How a design works: a numbered walk through the real records of the run.

use std::rc::Rc;

use yew::prelude::*;

use super::{HeldLine, HexBytes, WalkOpening};
use crate::content::Translator;
use crate::ui::hooks::use_walk;
use crate::ui::sentences::{and_list, stay};
use crate::ui::translation::use_words;
use crate::view::{DesignSheet, WalkStep};

/// The run that is walked through.
#[derive(Properties, PartialEq)]
pub struct WalkSectionProps {
    /// The run, once there is one.
    pub sheet: Option<Rc<DesignSheet>>,
    /// The message of that run.
    pub message: AttrValue,
}

/// The walk, once there is a run.
#[component]
pub fn WalkSection(props: &WalkSectionProps) -> Html {
    let words = use_words();
    html! {
        <section id="walk" class="sect" aria-labelledby="walk-title">
            <header>
                <h2 id="walk-title">{ words.text("design-page-walk") }</h2>
                <p>{ words.text("design-page-walk-intro") }</p>
            </header>
            <p class="walk-message">
                { words.text("design-page-message") }{ " " }
                <q class="words" dir="auto">{ &props.message }</q>
            </p>
            if let Some(sheet) = &props.sheet {
                <Steps sheet={sheet.clone()} />
            } else {
                <p data-waiting="true">{ words.text("running") }</p>
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct StepsProps {
    sheet: Rc<DesignSheet>,
}

#[component]
fn Steps(props: &StepsProps) -> Html {
    let words = use_words();
    let Some(walk) = use_walk(&props.sheet) else {
        return html! { <p data-waiting="true">{ words.text("running") }</p> };
    };
    html! {
        <ol class="walk">
            for (index, step) in walk.steps.iter().enumerate() {
                <li data-form={step.record.form} data-carries={step.carries.id()}>
                    { one_step(&words, index, step) }
                </li>
            }
        </ol>
    }
}

fn one_step(words: &Translator, index: usize, step: &WalkStep) -> Html {
    let number = [("number", (index + 1).into()), ("day", step.day.0.into())];
    let made = words.text(&format!("keeper-{}", step.made));
    let days: Vec<String> = step
        .again
        .iter()
        .map(|day| words.text_with("walk-day", [("day", day.0.into())]))
        .collect();
    let again = [
        ("count", days.len().into()),
        ("days", and_list(words, &days).into()),
    ];
    html! {
        <>
            <h3 class="walk-number">{ words.text_with("walk-step", number) }</h3>
            <div class="walk-record">
                <HeldLine held={step.record.clone()} />
                <p>
                    { words.text_with("walk-made", [("keeper", made.into())]) }
                    if !days.is_empty() {
                        { " " }{ words.text_with("walk-again", again) }
                    }
                </p>
                <HexBytes bytes={step.record.bytes.clone()} row={16} />
            </div>
            <div class="walk-kept">
                <h4>{ words.text("walk-kept") }</h4>
                <ul>
                    for one in step.kept.iter() {
                        <li>{ stay(words, one) }</li>
                    }
                </ul>
            </div>
            <div class="walk-closed">
                <h4>{ words.text("walk-closed") }</h4>
                <p>{ words.text(&format!("walk-carries-{}", step.carries.id())) }</p>
                if !step.openings.is_empty() {
                    <ol>
                        for opening in step.openings.iter() {
                            <li><WalkOpening opening={opening.clone()} /></li>
                        }
                    </ol>
                }
            </div>
        </>
    }
}
