//! Two meanings of “security by design”: a design that begins with threats, one that
//! begins with access, and the same parties at both.

use yew::prelude::*;

use super::{Answers, Asked};
use crate::content::Translator;
use crate::design::Design;
use crate::party::{Fact, Vantage};
use crate::ui::components::{PageLink, Prose};
use crate::ui::route::Route;
use crate::ui::runs::Sheets;
use crate::ui::sentences::{and_list, design_name, party_phrase};
use crate::ui::translation::use_words;
use crate::view::DesignSheet;

/// What the section shows.
#[derive(Properties, PartialEq)]
pub struct ByDesignSectionProps {
    /// The runs there are.
    pub sheets: Sheets,
}

/// What each of the two begins with, and how it is built.
const SIDES: [(&str, Design); 2] = [("threat", Design::E2ee), ("access", Design::Escrow)];

/// Who is asked about, at both: those who may, and those who may not.
const ASKED: [Vantage; 6] = [
    Vantage::KeyThief,
    Vantage::Thief,
    Vantage::Platform,
    Vantage::PoliceNotice,
    Vantage::PoliceDevice,
    Vantage::Foreign,
];

/// The two, side by side.
#[component]
pub fn ByDesignSection(props: &ByDesignSectionProps) -> Html {
    let words = use_words();
    let [(_, first), (_, second)] = SIDES;
    let pair = props.sheets.of(first).zip(props.sheets.of(second));
    html! {
        <section id="by-design" class="sect" aria-labelledby="by-design-title">
            <header>
                <h2 id="by-design-title">{ words.text("by-design-title") }</h2>
                <p><Prose id="by-design-intro" /></p>
            </header>
            <div class="pair">
                for (id, design) in SIDES {
                    <article
                        class="side"
                        aria-labelledby={format!("by-design-{id}-title")}
                        data-side={id}
                    >
                        <h3 id={format!("by-design-{id}-title")}>
                            { words.text(&format!("by-design-{id}-title")) }
                        </h3>
                        <p><Prose id={format!("by-design-{id}-says")} /></p>
                        <p>
                            <PageLink to={Route::Design(design)}>
                                { design_name(&words, design) }
                            </PageLink>
                        </p>
                        <Answers
                            asked={ASKED.map(|vantage| Asked {
                                design,
                                vantage,
                                fact: Fact::Words,
                            }).to_vec()}
                            sheets={props.sheets.clone()}
                            names_designs={false}
                        />
                    </article>
                }
            </div>
            <p class="computed">
                if let Some((one, other)) = pair {
                    { differs(&words, one, other) }
                } else {
                    <span data-waiting="true">{ words.text("answer-waiting") }</span>
                }
            </p>
            <p class="cannot-settle"><Prose id="by-design-cannot-settle" /></p>
        </section>
    }
}

/// Who reads the words in one of the two and not in the other.
fn differs(words: &Translator, first: &DesignSheet, second: &DesignSheet) -> String {
    let only_in = |one: &DesignSheet, other: &DesignSheet| -> Vec<String> {
        let others: Vec<Vantage> = other.who_sees(Fact::Words).collect();
        one.who_sees(Fact::Words)
            .filter(|vantage| !others.contains(vantage))
            .map(|vantage| party_phrase(words, vantage))
            .collect()
    };
    let (gained, lost) = (only_in(second, first), only_in(first, second));
    if gained.is_empty() && lost.is_empty() {
        return words.text("by-design-same");
    }
    let named = |parties: Vec<String>| match parties.as_slice() {
        [] => words.text("by-design-nobody"),
        some => and_list(words, some),
    };
    words.text_with(
        "by-design-differs",
        [
            ("gained", named(gained).into()),
            ("lost", named(lost).into()),
        ],
    )
}
