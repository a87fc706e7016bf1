//! What an answer to a notice does to the table: two designs, both run, and what
//! differs between them.

use std::rc::Rc;

use yew::prelude::*;

use crate::design::Design;
use crate::ui::components::{DifferenceList, PageLink};
use crate::ui::hooks::RequestHandle;
use crate::ui::route::Route;
use crate::ui::runs::Sheets;
use crate::ui::sentences::design_name;
use crate::ui::translation::use_words;
use crate::view::DesignSheet;
use crate::view::request_desk::DeskQuestion;

/// The two systems.
#[derive(Properties, PartialEq)]
pub struct BeforeAndAfterProps {
    /// As it was.
    pub before: Design,
    /// As it is now.
    pub after: Design,
    /// The runs there are.
    pub sheets: Sheets,
    /// The desk, which runs what is no preset.
    pub desk: RequestHandle,
}

/// What differs between the two.
#[component]
pub fn BeforeAndAfter(props: &BeforeAndAfterProps) -> Html {
    let words = use_words();
    let resulting = &props.desk.file.resulting;
    let run = |design: Design| -> Option<Rc<DesignSheet>> {
        let own = resulting.iter().filter(|sheet| sheet.design == design);
        props
            .sheets
            .of(design)
            .into_iter()
            .chain(own)
            .next()
            .cloned()
    };
    let (before, after) = (run(props.before), run(props.after));
    let wanted = (after.is_none() && matches!(props.after, Design::Own(_))).then_some(props.after);
    use_effect_with(wanted, {
        let ask = props.desk.ask.clone();
        move |wanted| {
            if let Some(design) = *wanted {
                ask.emit(DeskQuestion::Observe(design));
            }
        }
    });
    html! {
        <section class="before-and-after" aria-labelledby="before-and-after-title">
            <h3 id="before-and-after-title">
                { words.text_with("notice-before-after", [
                    ("before", design_name(&words, props.before).into()),
                    ("after", design_name(&words, props.after).into()),
                ]) }
            </h3>
            if let Some((before, after)) = before.zip(after) {
                <DifferenceList first={before} second={after} />
            } else {
                <p data-waiting="true">{ words.text("running") }</p>
            }
            if !matches!(props.after, Design::Own(_)) {
                <p>
                    <PageLink to={Route::Design(props.after)}>
                        { words.text_with("compare-page-of", [
                            ("design", design_name(&words, props.after).into()),
                        ]) }
                    </PageLink>
                </p>
            }
        </section>
    }
}
