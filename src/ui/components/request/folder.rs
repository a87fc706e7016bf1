//! The folder that comes back: empty, refused, or with the package in it.

use yew::prelude::*;

use super::PackageShown;
use crate::content::Translator;
use crate::design::Design;
use crate::disclosure::{Office, Refusal, Requirement};
use crate::ui::hooks::RequestHandle;
use crate::ui::order_form::OrderForm;
use crate::ui::runs::Sheets;
use crate::ui::translation::use_words;
use crate::view::request_desk::NotAnswered;

/// What may be in the folder.
#[derive(Properties, PartialEq)]
pub struct FolderProps {
    /// What is asked for now.
    pub form: OrderForm,
    /// The system it is asked of.
    pub design: Design,
    /// The desk.
    pub desk: RequestHandle,
    /// The runs there are.
    pub sheets: Sheets,
}

/// The folder.
#[component]
pub fn Folder(props: &FolderProps) -> Html {
    let words = use_words();
    let FolderProps {
        form,
        design,
        desk,
        sheets,
    } = props;
    let order = form.order(*design);
    let file = &desk.file;
    let body = match &file.outcome {
        None => html! {
            <>
                <h2 id="folder-title">{ words.text("folder-nothing-yet") }</h2>
                <p>{ next_step(&words, form, desk, *design) }</p>
                <p>{ words.text("folder-will-hold") }</p>
            </>
        },
        Some(outcome) => html! {
            <>
                if outcome.order != order {
                    <p class="folder-stale">{ words.text("folder-stale") }</p>
                }
                {
                    match &outcome.result {
                        Ok(answered) => html! {
                            <PackageShown
                                answered={answered.clone()}
                                sheet={sheets.of(outcome.order.design).cloned()}
                                desk={desk.clone()}
                            />
                        },
                        Err(NotAnswered::Refused(refusal)) => html! {
                            <div data-refused={refusal.reason.id()}>
                                <h2 id="folder-title">{ words.text("folder-refused") }</h2>
                                <p>{ refused(&words, refusal) }</p>
                                <p>{ logged(&words, desk) }</p>
                            </div>
                        },
                        Err(NotAnswered::NotInTheScene) => html! {
                            <>
                                <h2 id="folder-title">{ words.text("folder-not-there") }</h2>
                                <p>{ words.text("folder-not-there-why") }</p>
                            </>
                        },
                    }
                }
            </>
        },
    };
    html! {
        <section class="folder" aria-labelledby="folder-title">
            <div class="folder-tab" aria-hidden="true">{ words.text("folder-tab") }</div>
            <div class="folder-body">
                if file.failed {
                    <p class="folder-stale">{ words.text("folder-failed") }</p>
                }
                { body }
            </div>
        </section>
    }
}

/// What to do next.
fn next_step(words: &Translator, form: &OrderForm, desk: &RequestHandle, design: Design) -> String {
    let order = form.order(design);
    let required = Requirement::of(form.frame, form.instrument);
    let sets = required
        .map(|required| required.approvals)
        .unwrap_or_default();
    let lacking = sets.into_iter().map(|set| -> Vec<Office> {
        let lacks = set.into_iter();
        lacks
            .filter(|office| !desk.file.has_signed(*office, &order))
            .collect()
    });
    match lacking
        .min_by_key(Vec::len)
        .and_then(|set| set.first().copied())
    {
        Some(office) => {
            let name = words.text(&format!("office-{office}"));
            words.text_with("folder-next-ask", [("office", name.into())])
        }
        None => words.text("folder-next-serve"),
    }
}

fn refused(words: &Translator, refusal: &Refusal) -> String {
    let office = match refusal.office {
        Some(office) => words.text(&format!("office-{office}")),
        None => String::new(),
    };
    let id = format!("refusal-{}", refusal.reason);
    words.text_with(&id, [("office", office.into())])
}

/// Where in the log the refusal stands.
fn logged(words: &Translator, desk: &RequestHandle) -> String {
    let entries = desk
        .file
        .log
        .as_ref()
        .map_or(0, |audited| audited.log.entries.len());
    words.text_with("folder-refusal-logged", [("number", entries.into())])
}
