//! One answer of a run: what a party makes of one thing under one design, with the way
//! to where it is drawn.

use std::rc::Rc;

use yew::prelude::*;

use crate::design::Design;
use crate::party::{Fact, Vantage};
use crate::ui::address::{Link, party_link};
use crate::ui::components::{PageLink, glyph};
use crate::ui::route::Route;
use crate::ui::runs::Sheets;
use crate::ui::sentences::{design_name, party_name, verdict_words};
use crate::ui::translation::use_words;
use crate::ui::verdict::{Verdict, needs};
use crate::ui::whereabouts::use_whereabouts;
use crate::view::{DesignSheet, Finding};

/// What is asked of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The design that is run.
    pub design: Design,
    /// Who looks.
    pub vantage: Vantage,
    /// What is asked.
    pub fact: Fact,
}

impl Asked {
    /// What the run answers, once it was done.
    pub fn of(self, sheets: &Sheets) -> Option<Finding> {
        let sheet: &Rc<DesignSheet> = sheets.of(self.design)?;
        Some(sheet.party(self.vantage)?.finding(self.fact).clone())
    }
}

/// Questions about runs.
#[derive(Properties, PartialEq)]
pub struct AnswersProps {
    /// What is asked.
    pub asked: Vec<Asked>,
    /// The runs there are.
    pub sheets: Sheets,
    /// Whether each question names the design; it need not where all are about one.
    #[prop_or(true)]
    pub names_designs: bool,
}

/// Questions about runs, each with its answer.
#[component]
pub fn Answers(props: &AnswersProps) -> Html {
    let words = use_words();
    html! {
        <dl class="answers">
            for asked in props.asked.iter().copied() {
                <div>
                    <dt>
                        {
                            words.text_with(
                                if props.names_designs {
                                    "answer-asked"
                                } else {
                                    "answer-asked-within"
                                },
                                question(&words, asked),
                            )
                        }
                    </dt>
                    <dd><Answer {asked} sheets={props.sheets.clone()} /></dd>
                </div>
            }
        </dl>
    }
}

fn question(
    words: &crate::content::Translator,
    asked: Asked,
) -> [(&'static str, crate::content::FluentValue<'static>); 3] {
    [
        ("design", design_name(words, asked.design).into()),
        ("party", party_name(words, asked.vantage).into()),
        (
            "fact",
            words.text(&format!("fact-{}", asked.fact.slug())).into(),
        ),
    ]
}

/// One question.
#[derive(Properties, PartialEq)]
pub struct AnswerProps {
    /// What is asked.
    pub asked: Asked,
    /// The runs there are.
    pub sheets: Sheets,
}

/// The answer to one question.
#[component]
pub fn Answer(props: &AnswerProps) -> Html {
    let words = use_words();
    let here = use_whereabouts();
    let asked = props.asked;
    let Some(finding) = asked.of(&props.sheets) else {
        return html! { <span data-waiting="true">{ words.text("answer-waiting") }</span> };
    };
    let drawn = party_link(asked.design, Some(asked.vantage), asked.fact);
    let link = Link {
        card: here.link.card,
        theme: here.link.theme,
        page: None,
        ..drawn
    };
    let to = match asked.design {
        Design::Own(_) => Route::Build,
        _ => Route::Home,
    };
    let named = words.text_with("answer-asked", question(&words, asked));
    let label = words.text_with("answer-drawn-of", [("asked", named.into())]);
    let verdict = Verdict::from(&finding);
    html! {
        <span
            class="answer"
            data-design={asked.design.id()}
            data-vantage={asked.vantage.id()}
            data-fact={asked.fact.id()}
            data-verdict={verdict.id()}
            data-needs={needs(&finding)}
        >
            { glyph(verdict) }
            <span>
                { verdict_words(&words, asked.vantage, &finding) }{ " " }
                <PageLink {to} {link} {label}>{ words.text("answer-drawn") }</PageLink>
            </span>
        </span>
    }
}
