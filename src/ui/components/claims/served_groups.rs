//! The designs by what they serve of what is asked for, and in each group in how many
//! of its designs each of the five kinds of actors reads words.

use std::rc::Rc;

use yew::prelude::*;

use super::capability_section::Asking;
use crate::content::Translator;
use crate::design::Design;
use crate::ui::components::PageLink;
use crate::ui::route::Route;
use crate::ui::runs::Sheets;
use crate::ui::sentences::design_name;
use crate::ui::translation::use_words;
use crate::view::DesignSheet;
use crate::view::capability::Actor;

/// What the groups show.
#[derive(Properties, PartialEq)]
pub(super) struct ServedGroupsProps {
    /// What is asked for.
    pub(super) asking: Asking,
    /// The runs there are.
    pub(super) sheets: Sheets,
}

/// A group: the middle of its message, and its designs.
type Served = (&'static str, Vec<Rc<DesignSheet>>);

/// The groups.
#[component]
pub(super) fn ServedGroups(props: &ServedGroupsProps) -> Html {
    let words = use_words();
    let grouped = use_memo((props.asking, props.sheets.clone()), |(asking, sheets)| {
        grouped(*asking, sheets)
    });
    html! {
        <>
            <div class="served">
                for (id, designs) in grouped.iter() {
                    <section aria-labelledby={format!("served-{id}")} data-served={*id}>
                        <h3 id={format!("served-{id}")}>
                            { words.text(&format!("served-{id}")) }
                        </h3>
                        <p class="served-count">
                            {
                                if designs.is_empty() {
                                    words.text("served-none")
                                } else {
                                    words.text_with(
                                        "served-count",
                                        [("count", designs.len().into())],
                                    )
                                }
                            }
                        </p>
                        <ul class="served-designs">
                            for sheet in designs.iter() {
                                <li data-design={sheet.design.id()}>
                                    <PageLink to={Route::Design(sheet.design)}>
                                        { design_name(&words, sheet.design) }
                                    </PageLink>
                                </li>
                            }
                        </ul>
                        if !designs.is_empty() {
                            { actors(&words, designs) }
                        }
                    </section>
                }
            </div>
            <p class="choices-says">{ words.text("actors-note") }</p>
        </>
    }
}

fn actors(words: &Translator, designs: &[Rc<DesignSheet>]) -> Html {
    html! {
        <>
            <h4>{ words.text("actors-title") }</h4>
            <dl class="actors">
                for actor in Actor::ALL {
                    <div data-actor={actor.id()}>
                        <dt>{ words.text(&format!("actor-{}", actor.id())) }</dt>
                        <dd>
                            {
                                words.text_with(
                                    "actor-in",
                                    [
                                        ("count", reading(actor, designs).into()),
                                        ("all", designs.len().into()),
                                    ],
                                )
                            }
                        </dd>
                    </div>
                }
            </dl>
        </>
    }
}

fn reading(actor: Actor, designs: &[Rc<DesignSheet>]) -> usize {
    designs
        .iter()
        .filter(|sheet| !actor.reads(sheet).is_empty())
        .count()
}

/// The designs by what they serve; every group is there, also an empty one.
fn grouped(asking: Asking, sheets: &Sheets) -> Vec<Served> {
    let of = |wanted: &dyn Fn([bool; 2]) -> bool| -> Vec<Rc<DesignSheet>> {
        Design::ALL
            .into_iter()
            .filter_map(|design| sheets.of(design).cloned())
            .filter(|sheet| wanted(asking.served(sheet)))
            .collect()
    };
    match asking.for_it {
        [true, true] => vec![
            ("both", of(&|served| served == [true, true])),
            ("access", of(&|served| served == [true, false])),
            ("detection", of(&|served| served == [false, true])),
            ("neither", of(&|served| served == [false, false])),
        ],
        [false, false] => vec![("all", of(&|_| true))],
        [true, false] => vec![
            ("it", of(&|[access, _]| access)),
            ("not", of(&|[access, _]| !access)),
        ],
        [false, true] => vec![
            ("it", of(&|[_, detection]| detection)),
            ("not", of(&|[_, detection]| !detection)),
        ],
    }
}
