//! What different kinds of abuse leave to go by: what providers said in a survey, beside
//! what reaches somebody in a run. Nothing is said where no source says anything.

use yew::prelude::*;

use super::{Answer, Asked, RestsOn};
use crate::content::catalogue::Statement;
use crate::design::Design;
use crate::party::{Fact, Vantage};
use crate::ui::components::Prose;
use crate::ui::runs::Sheets;
use crate::ui::state::{LIST_BEHIND_THE_SEAL, REPORT_TO_WHO_READS};
use crate::ui::translation::use_words;

/// What the section shows.
#[derive(Properties, PartialEq)]
pub struct TracesSectionProps {
    /// The runs there are.
    pub sheets: Sheets,
}

/// Ways of finding abuse: the middle of a `trace-…-rated` message, the design where the
/// server can read, the one where it cannot, who is reached, and by what.
const WAYS: [(&str, Design, Design, Vantage, Fact); 3] = [
    (
        "known-picture",
        Design::ServerScan,
        LIST_BEHIND_THE_SEAL,
        Vantage::ClearingHouse,
        Fact::ListMatch,
    ),
    (
        "report",
        REPORT_TO_WHO_READS,
        Design::UserReportPlain,
        Vantage::ClearingHouse,
        Fact::Words,
    ),
    (
        "behaviour",
        Design::Transport,
        Design::E2ee,
        Vantage::Platform,
        Fact::Sender,
    ),
];

/// The survey.
const SURVEY: Statement = Statement {
    sources: &["pfefferkorn-2022"],
    certainty: "seen",
};

/// What is left to go by.
#[component]
pub fn TracesSection(props: &TracesSectionProps) -> Html {
    let words = use_words();
    html! {
        <section id="traces" class="sect" aria-labelledby="traces-title">
            <header>
                <h2 id="traces-title">{ words.text("traces-title") }</h2>
                <p><Prose id="traces-intro" /></p>
            </header>
            <div
                class="table-scroll"
                role="region"
                aria-label={words.text("traces-region")}
                tabindex="0"
            >
                <table class="sight">
                    <caption class="vh">{ words.text("traces-title") }</caption>
                    <thead>
                        <tr>
                            for column in ["way", "rated", "readable", "sealed"] {
                                <th scope="col">{ words.text(&format!("traces-{column}")) }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for (id, readable, sealed, vantage, fact) in WAYS {
                            <tr data-trace={id}>
                                <th scope="row">{ words.text(&format!("trace-{id}")) }</th>
                                <td>{ words.text(&format!("trace-{id}-rated")) }</td>
                                for design in [readable, sealed] {
                                    <td>
                                        { asked_of(&words, vantage, fact) }
                                        <Answer
                                            asked={Asked { design, vantage, fact }}
                                            sheets={props.sheets.clone()}
                                        />
                                    </td>
                                }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
            <RestsOn statement={SURVEY} />
            <p class="cannot-settle"><Prose id="traces-not-known" /></p>
        </section>
    }
}

/// Who is reached, by what: “Platform: Sender”.
fn asked_of(words: &crate::content::Translator, vantage: Vantage, fact: Fact) -> Html {
    let asked = words.text_with(
        "answer-asked-within",
        [
            (
                "party",
                words
                    .text(&format!("party-{}-short", vantage.slug()))
                    .into(),
            ),
            ("fact", words.text(&format!("fact-{}", fact.slug())).into()),
        ],
    );
    html! { <span class="trace-asked">{ asked }</span> }
}
