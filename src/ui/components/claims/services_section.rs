//! Services differ: the same two questions put to kinds of services, each run as the
//! design that is built like it.

use yew::prelude::*;

use crate::content::Translator;
use crate::design::Design;
use crate::party::{Fact, Vantage};
use crate::ui::components::{PageLink, Prose};
use crate::ui::route::Route;
use crate::ui::runs::Sheets;
use crate::ui::sentences::{Occasion, design_name};
use crate::ui::translation::use_words;
use crate::view::DesignSheet;

/// What the section shows.
#[derive(Properties, PartialEq)]
pub struct ServicesSectionProps {
    /// The runs there are.
    pub sheets: Sheets,
}

/// Kinds of services: the suffix of a `service-…` message, and what each is run as.
const SERVICES: [(&str, Design); 7] = [
    ("public-post", Design::Postcard),
    ("web-mail", Design::Transport),
    ("sealed-mail", Design::Mail),
    ("group", Design::E2eeGroup),
    ("one-to-one", Design::E2ee),
    ("backup", Design::BackupPlain),
    ("backup-own", Design::BackupSealed),
];

/// What is asked of each: the suffix of a `services-differ-…` message.
const QUESTIONS: [(&str, Fact); 2] = [("words", Fact::Words), ("picture", Fact::Picture)];

/// Services, and who sees what.
#[component]
pub fn ServicesSection(props: &ServicesSectionProps) -> Html {
    let words = use_words();
    html! {
        <section id="services" class="sect" aria-labelledby="services-title">
            <header>
                <h2 id="services-title">{ words.text("services-differ-title") }</h2>
                <p><Prose id="services-differ-intro" /></p>
            </header>
            <div
                class="table-scroll"
                role="region"
                aria-label={words.text("services-differ-region")}
                tabindex="0"
            >
                <table class="sight">
                    <caption class="vh">{ words.text("services-differ-title") }</caption>
                    <thead>
                        <tr>
                            <th scope="col" rowspan="2">{ words.text("services-differ-kind") }</th>
                            <th scope="col" rowspan="2">
                                { words.text("services-differ-design") }
                            </th>
                            for (id, _) in QUESTIONS {
                                <th scope="colgroup" colspan="2">
                                    { words.text(&format!("services-differ-{id}")) }
                                </th>
                            }
                        </tr>
                        <tr>
                            for _ in QUESTIONS {
                                <th scope="col">{ words.text("services-differ-ordinary") }</th>
                                <th scope="col">{ words.text("services-differ-if") }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for (id, design) in SERVICES {
                            <tr data-service={id}>
                                <th scope="row">{ words.text(&format!("service-{id}")) }</th>
                                <td>
                                    <PageLink to={Route::Design(design)}>
                                        { design_name(&words, design) }
                                    </PageLink>
                                </td>
                                for (_, fact) in QUESTIONS {
                                    for happens in [false, true] {
                                        { cell(&words, props.sheets.of(design), fact, happens) }
                                    }
                                }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
            <p class="choices-says"><Prose id="services-differ-note" /></p>
        </section>
    }
}

/// Who sees something: in the ordinary course, or only if something happens.
fn cell(
    words: &Translator,
    sheet: Option<&std::rc::Rc<DesignSheet>>,
    fact: Fact,
    happens: bool,
) -> Html {
    let Some(sheet) = sheet else {
        return html! { <td data-waiting="true">{ words.text("answer-waiting") }</td> };
    };
    let parties: Vec<Vantage> = sheet
        .who_sees(fact)
        .filter(|vantage| Occasion::of(*vantage).is_some() == happens)
        .collect();
    if parties.is_empty() {
        return html! { <td class="sight-none">{ words.text("capability-none-spoken") }</td> };
    }
    html! {
        <td>
            <ul>
                for vantage in parties {
                    <li>{ words.text(&format!("party-{}-short", vantage.slug())) }</li>
                }
            </ul>
        </td>
    }
}
