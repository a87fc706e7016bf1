//! What a page says without its program: one run, done when the page was
//! built.
//!
//! Nothing here is written down by hand: the same components show the same
//! sheets as in the living page, only that nothing can be chosen.

use std::rc::Rc;

use yew::prelude::*;

use super::around::Around;
use super::components::{Tabled, days, designs_table, drawing_in_words};
use super::runs::{Runs, Sheets};
use super::scene::Scene;
use super::sentences::{
    design_line, design_name, headline, party_name, readers_line, verdict_sentence,
};
use super::translation::{Words, use_words};
use crate::design::Design;
use crate::party::Fact;
use crate::view::{FIRST, Observatory, ObservatoryError, scenario};
use crate::world::Card;

/// Runs every design on the message that the page opens with.
///
/// # Errors
/// When the observatory cannot run one.
pub fn run_all(words: &Words) -> Result<Sheets, ObservatoryError> {
    let scenario = Rc::new(scenario(words, None, Card::default()));
    let (mut runs, mut observatory) = (Runs::default(), Observatory::new());
    for design in Design::ALL {
        let sheet = observatory.observe(design, &scenario)?;
        runs.keep(&scenario, sheet, None);
    }
    Ok(runs.sheets())
}

/// What the parts below show.
#[derive(Clone, Properties, PartialEq)]
pub struct BuiltProps {
    /// The words of the page.
    pub words: Words,
    /// The runs.
    pub sheets: Sheets,
    /// The design drawn.
    pub design: Design,
    /// The day of the runs, as the language writes it, if it is known.
    #[prop_or_default]
    pub date: Option<AttrValue>,
}

/// The drawing as the page opens with it: nobody's look is told yet.
#[component]
pub fn BuiltDrawing(props: &BuiltProps) -> Html {
    let Some(sheet) = props.sheets.of(props.design).cloned() else {
        return Html::default();
    };
    html! {
        <ContextProvider<Around> context={Around::from(props.words.clone())}>
            <Scene sheet={sheet.clone()} shown={FIRST.to_vec()} selected={None} predicting={true} />
            { drawing_in_words(&props.words, &sheet, &FIRST, true) }
        </ContextProvider<Around>>
    }
}

/// The whole page for readers whose browser does not run the program.
#[component]
pub fn BuiltPage(props: &BuiltProps) -> Html {
    html! {
        <ContextProvider<Around> context={Around::from(props.words.clone())}>
            <WithoutProgram
                sheets={props.sheets.clone()}
                design={props.design}
                date={props.date.clone()}
            />
        </ContextProvider<Around>>
    }
}

/// What a page that is not the first shows below its prose.
#[derive(Clone, Properties, PartialEq)]
pub struct ElsewhereProps {
    /// The words of the page.
    pub words: Words,
    /// The way to the first page.
    pub way: AttrValue,
}

/// Where what was run can be found, for readers whose browser does not run the program.
#[component]
pub fn ElsewhereBuilt(props: &ElsewhereProps) -> Html {
    html! {
        <p class="built">
            { props.words.text("page-without-program") }{ " " }
            <a href={props.way.clone()}>{ props.words.text("page-without-program-link") }</a>
        </p>
    }
}

#[derive(Properties, PartialEq)]
struct WithoutProgramProps {
    sheets: Sheets,
    design: Design,
    date: Option<AttrValue>,
}

#[component]
fn WithoutProgram(props: &WithoutProgramProps) -> Html {
    let words = use_words();
    let Some(sheet) = props.sheets.of(props.design).cloned() else {
        return Html::default();
    };
    let drawn = words.text_with(
        "built-drawing",
        [("design", design_name(&words, props.design).into())],
    );
    let table = Tabled {
        everyone: true,
        still: true,
        ..Tabled::of(&props.sheets, props.design, Fact::Words)
    };
    html! {
        <section class="built" aria-labelledby="built-title">
            <h1 id="built-title">{ words.text("built-title") }</h1>
            <p>
                { words.text("built-why") }
                if let Some(date) = &props.date {
                    { " " }{ words.text_with("built-when", [("date", date.as_str().into())]) }
                }
            </p>
            <p>{ words.text("built-message") }{ " " }<q class="words">{ words.text("scene-words") }</q></p>
            <p>{ words.text("built-day") }</p>
            { days(&words, props.design) }
            <h2>{ headline(&words, &sheet) }</h2>
            <p>{ drawn }{ " " }{ design_line(&words, props.design) }</p>
            if let Some(line) = readers_line(&words, &sheet) {
                <p>{ line }</p>
            }
            <Scene sheet={sheet.clone()} shown={FIRST.to_vec()} selected={None} predicting={false} still={true} />
            { drawing_in_words(&words, &sheet, &FIRST, false) }
            <h2>{ words.text("built-read-on") }</h2>
            <dl>
                for party in sheet.parties.iter() {
                    <dt>{ party_name(&words, party.vantage) }</dt>
                    <dd>
                        { words.text(&format!("party-{}-stands", party.vantage.slug())) }{ " " }
                        { verdict_sentence(&words, party.vantage, party.finding(Fact::Words)) }
                    </dd>
                }
            </dl>
            { designs_table(&words, &Callback::noop(), table) }
        </section>
    }
}
