//! What the runs show of one claim: each question, its answer in a sentence computed
//! from the runs, and the cells behind it. Where nothing can be run, that is said.

use yew::prelude::*;

use super::answer_shown::AnswerShown;
use crate::content::Translator;
use crate::content::claims::Claim;
use crate::design::Design;
use crate::ui::address::Link;
use crate::ui::components::PageLink;
use crate::ui::route::{Page, Route};
use crate::ui::runs::Sheets;
use crate::ui::sentences::{and_list, answer, design_name, question};
use crate::ui::translation::use_words;
use crate::ui::whereabouts::use_whereabouts;
use crate::view::experiment::{Experiment, Question};

/// What is run.
#[derive(Properties, PartialEq)]
pub struct RunSectionProps {
    /// The claim.
    pub claim: &'static Claim,
    /// The runs there are, while it is open.
    pub sheets: Option<Sheets>,
}

/// What the runs show.
#[component]
pub fn RunSection(props: &RunSectionProps) -> Html {
    let words = use_words();
    let claim = props.claim;
    let experiments: Vec<Experiment> = claim
        .experiments
        .iter()
        .filter_map(Experiment::of)
        .collect();
    html! {
        <div>
            if let Some(why) = without_a_run(claim) {
                <p class="claim-without-run">{ words.text(why) }</p>
            }
            for (index, experiment) in experiments.iter().enumerate() {
                { one_experiment(&words, index, experiment, props.sheets.as_ref()) }
            }
            if !claim.pages.is_empty() {
                <Elsewhere {claim} />
            }
        </div>
    }
}

/// Why nothing is run here, where nothing is.
fn without_a_run(claim: &Claim) -> Option<&'static str> {
    if !claim.experiments.is_empty() {
        None
    } else if claim.pages.is_empty() {
        Some("claim-no-run")
    } else if claim.pages.iter().any(|page| page.parse::<Page>().is_ok()) {
        Some("claim-run-elsewhere")
    } else {
        Some("claim-run-not-built")
    }
}

fn one_experiment(
    words: &Translator,
    index: usize,
    experiment: &Experiment,
    sheets: Option<&Sheets>,
) -> Html {
    let sheet_of = |design: Design| sheets.and_then(|sheets| sheets.of(design)).map(|it| &**it);
    let found = experiment.answer(sheet_of);
    let of = match (&experiment.question, experiment.designs.len()) {
        (Question::Tally(_), count) => words.text_with("run-of-all", [("count", count.into())]),
        _ => {
            let named: Vec<String> = experiment
                .designs
                .iter()
                .map(|design| design_name(words, *design))
                .collect();
            words.text_with("run-of", [("designs", and_list(words, &named).into())])
        }
    };
    html! {
        <div class="run" data-experiment={index.to_string()}>
            <p class="run-asked">
                <b>{ question(words, &experiment.question) }</b>{ " " }{ of }
            </p>
            <p class="run-says" role="status" data-waiting={found.is_none().then_some("true")}>
                if let Some(found) = &found {
                    { answer(words, experiment, found, sheet_of).join(" ") }
                } else if sheets.is_some() {
                    { words.text("run-waiting") }
                } else {
                    { words.text("claim-open-to-run") }
                }
            </p>
            if let Some(found) = found {
                <AnswerShown experiment={experiment.clone()} answer={found} />
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct ElsewhereProps {
    claim: &'static Claim,
}

/// The pages that bear on it further; one that is not built yet is named all the same.
#[component]
fn Elsewhere(props: &ElsewhereProps) -> Html {
    let words = use_words();
    let here = use_whereabouts();
    let design = props
        .claim
        .experiments
        .iter()
        .flat_map(|experiment| experiment.designs)
        .filter_map(|id| id.parse::<Design>().ok())
        .nth(1)
        .unwrap_or(here.link.design);
    let link = Link {
        design,
        ..here.link.clone()
    };
    html! {
        <div class="run-elsewhere">
            <h5>{ words.text("claim-elsewhere") }</h5>
            <ul>
                for id in props.claim.pages {
                    <li>{ page(&words, id, design, &link) }</li>
                }
            </ul>
        </div>
    }
}

fn page(words: &Translator, id: &str, design: Design, link: &Link) -> Html {
    let name = words.text(&format!("claim-page-{id}"));
    match id.parse::<Page>() {
        Ok(page) => html! {
            <PageLink to={Route::of(page, design)} link={link.clone()}>{ name }</PageLink>
        },
        Err(_) => html! {
            { words.text_with("claim-page-not-built", [("page", name.into())]) }
        },
    }
}
