//! The cells behind an answer: what was asked down the side, the designs across, each
//! verdict leading to the run behind it. The same layout whatever was asked; a count
//! of designs has them by name instead.

use yew::prelude::*;

use crate::content::Translator;
use crate::design::Design;
use crate::party::{Fact, Vantage};
use crate::ui::address::{Link, Step};
use crate::ui::components::{PageLink, glyph};
use crate::ui::route::Route;
use crate::ui::sentences::{self, and_list, design_name, doing_name, party_name, verdict_words};
use crate::ui::state::Drawer;
use crate::ui::translation::use_words;
use crate::ui::verdict::{Verdict, needs};
use crate::ui::whereabouts::use_whereabouts;
use crate::view::experiment::{Answer, Asked, Counted, Experiment, Question};

/// What was asked, and the answer.
#[derive(Properties, PartialEq)]
pub struct AnswerShownProps {
    /// What was asked.
    pub experiment: Experiment,
    /// What the runs answered.
    pub answer: Answer,
}

/// What is behind the answer.
#[component]
pub fn AnswerShown(props: &AnswerShownProps) -> Html {
    let words = use_words();
    let here = use_whereabouts();
    let experiment = &props.experiment;
    let compare = match experiment.designs.as_slice() {
        [first, second] => {
            let asked = experiment.question.cells();
            let link = Link {
                design: *first,
                against: (*second).into(),
                fact: asked.first().map_or(here.link.fact, |(_, fact)| *fact),
                ..here.link.clone()
            };
            html! {
                <p class="run-compare">
                    <PageLink to={Route::Compare} {link}>{ words.text("run-compare") }</PageLink>
                </p>
            }
        }
        _ => html! {},
    };
    html! {
        <>
            {
                match (&props.answer, &experiment.question) {
                    (Answer::Cells(rows), question) => table(&words, &here.link, question, rows),
                    (Answer::Tally(counted), Question::Tally([first, second])) => lists(&words, counted, [
                        words.text_with("run-tally-first", [("doing", doing_name(&words, first).into())]),
                        words.text_with("run-tally-second", [("doing", doing_name(&words, second).into())]),
                    ]),
                    (Answer::Tally(_) | Answer::Change(_), _) => html! {},
                }
            }
            { compare }
        </>
    }
}

fn table(
    words: &Translator,
    here: &Link,
    question: &Question,
    rows: &[(Design, Vec<Asked>)],
) -> Html {
    let label = words.text("run-cells");
    let asked = question.cells();
    let names: Vec<String> = rows
        .iter()
        .map(|(design, _)| design_name(words, *design))
        .collect();
    // A claim can have several of these: each is named by what was asked, and of which designs.
    let name = format!(
        "{} {}",
        sentences::question(words, question),
        and_list(words, &names)
    );
    html! {
        <div class="table-scroll run-table" role="region" aria-label={name} tabindex="0">
            <table class="run-cells">
                <caption class="vh">{ &label }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ &label }</th>
                        for (design, _) in rows {
                            <th scope="col">
                                <PageLink to={Route::Design(*design)}>
                                    { design_name(words, *design) }
                                </PageLink>
                            </th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for (row, cell) in asked.iter().enumerate() {
                        <tr>
                            <th scope="row">{ asked_name(words, question, *cell) }</th>
                            for (design, cells) in rows {
                                { one_cell(words, here, *design, cells.get(row)) }
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

/// What one row asks about: the party, the fact, or both.
fn asked_name(words: &Translator, question: &Question, (vantage, fact): (Vantage, Fact)) -> String {
    let fact = words.text(&format!("fact-{}", fact.slug()));
    match question {
        Question::What(..) => fact,
        Question::Who(..) => party_name(words, vantage),
        _ => {
            let party = party_name(words, vantage);
            words.text_with("run-row", [("party", party.into()), ("fact", fact.into())])
        }
    }
}

fn one_cell(words: &Translator, here: &Link, design: Design, asked: Option<&Asked>) -> Html {
    let Some(Asked {
        vantage,
        fact,
        finding,
    }) = asked
    else {
        return html! { <td></td> };
    };
    let verdict = Verdict::from(finding);
    let said = verdict_words(words, *vantage, finding);
    let link = Link {
        step: Step::Open,
        design,
        vantage: Some(*vantage),
        fact: *fact,
        open: vec![(*vantage, Drawer::Why)],
        ..here.clone()
    };
    let label = words.text_with("run-link-cell", [("verdict", said.as_str().into())]);
    html! {
        <td
            data-design={design.id()}
            data-vantage={vantage.id()}
            data-fact={fact.id()}
            data-verdict={verdict.id()}
            data-needs={needs(finding)}
        >
            <PageLink to={Route::Home} {link} {label}>
                { glyph(verdict) }
                { said }
            </PageLink>
        </td>
    }
}

fn lists(words: &Translator, counted: &Counted, [first, second]: [String; 2]) -> Html {
    let parts = [
        ("both", words.text("run-tally-both"), &counted.both),
        ("first", first, &counted.first),
        ("second", second, &counted.second),
        ("neither", words.text("run-tally-neither"), &counted.neither),
    ];
    html! {
        <div class="run-tally">
            for (id, title, designs) in parts {
                <div data-part={id} data-count={designs.len().to_string()}>
                    <h5>{ title }</h5>
                    <ul>
                        for design in designs {
                            <li>
                                <PageLink to={Route::Design(*design)}>
                                    { design_name(words, *design) }
                                </PageLink>
                            </li>
                        }
                    </ul>
                </div>
            }
        </div>
    }
}
