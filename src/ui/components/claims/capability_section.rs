//! Two capabilities side by side: each can be asked for or not, and what an order has
//! to bring is the reader's to say. Which design serves which follows from the runs.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::designs_served::DesignsServed;
use super::served_groups::ServedGroups;
use crate::content::Translator;
use crate::design::Design;
use crate::ui::components::Prose;
use crate::ui::runs::Sheets;
use crate::ui::translation::use_words;
use crate::view::DesignSheet;
use crate::view::capability::{Access, Capability};

/// What the section shows.
#[derive(Properties, PartialEq)]
pub struct CapabilitySectionProps {
    /// The runs there are.
    pub sheets: Sheets,
}

/// Which of the two are asked for, and what an order has to bring.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Asking {
    /// In the order of [`Capability::ALL`].
    pub(super) for_it: [bool; 2],
    /// What counts as lawful access.
    pub(super) access: Access,
}

impl Asking {
    /// Which of the two are asked for.
    pub(super) fn capabilities(self) -> impl Iterator<Item = Capability> {
        Capability::ALL
            .into_iter()
            .zip(self.for_it)
            .filter_map(|(capability, on)| on.then_some(capability))
    }

    /// Which of the two a design serves, whether asked for or not.
    pub(super) fn served(self, sheet: &DesignSheet) -> [bool; 2] {
        Capability::ALL.map(|capability| !capability.served(sheet, self.access).is_empty())
    }
}

/// Two capabilities, side by side.
#[component]
pub fn CapabilitySection(props: &CapabilitySectionProps) -> Html {
    let words = use_words();
    let asking = use_state(|| Asking {
        for_it: [true; 2],
        access: Access::default(),
    });
    let presets = Design::ALL.into_iter();
    let presets: Vec<&DesignSheet> = presets
        .filter_map(|design| props.sheets.of(design).map(AsRef::as_ref))
        .collect();
    let designs = [("all", Design::ALL.len().into())];
    let intro = words.text_with("capabilities-intro", designs);
    let all_ran = presets.len() == Design::ALL.len();
    let counts = [
        ("done", presets.len().into()),
        ("all", Design::ALL.len().into()),
    ];
    html! {
        <section id="capabilities" class="sect" aria-labelledby="capabilities-title">
            <header>
                <h2 id="capabilities-title">{ words.text("capabilities-title") }</h2>
                <p><Prose id="capabilities-intro" text={intro} /></p>
            </header>
            <div class="pair">
                <fieldset class="choices">
                    <legend>{ words.text("capabilities-asked") }</legend>
                    for (index, capability) in Capability::ALL.into_iter().enumerate() {
                        { switch(&words, &asking, index, capability) }
                    }
                    <p class="choices-says"><Prose id="capabilities-detection-says" /></p>
                </fieldset>
                <fieldset class="choices">
                    <legend>{ words.text("capabilities-access") }</legend>
                    for access in Access::ALL {
                        { choice(&words, &asking, access) }
                    }
                </fieldset>
            </div>
            <p class="computed" role="status">
                if all_ran {
                    { told(&words, *asking, &presets) }
                } else {
                    <span data-waiting="true">{ words.text_with("run-progress", counts) }</span>
                }
            </p>
            if all_ran {
                <ServedGroups asking={*asking} sheets={props.sheets.clone()} />
                <DesignsServed asking={*asking} sheets={props.sheets.clone()} />
            }
            <p class="cannot-settle"><Prose id="capabilities-cannot-settle" /></p>
        </section>
    }
}

fn switch(
    words: &Translator,
    asking: &UseStateHandle<Asking>,
    index: usize,
    capability: Capability,
) -> Html {
    let id = format!("capability-{}", capability.id());
    let onchange = {
        let asking = asking.clone();
        Callback::from(move |event: Event| {
            let on = event
                .target_dyn_into::<HtmlInputElement>()
                .is_some_and(|switch| switch.checked());
            let mut next = *asking;
            if let Some(asked) = next.for_it.get_mut(index) {
                *asked = on;
            }
            asking.set(next);
        })
    };
    html! {
        <p class="choice">
            <input
                type="checkbox"
                id={id.clone()}
                checked={asking.for_it.get(index).copied().unwrap_or_default()}
                {onchange}
            />
            <label for={id.clone()}>{ words.text(&id) }</label>
        </p>
    }
}

fn choice(words: &Translator, asking: &UseStateHandle<Asking>, access: Access) -> Html {
    let id = format!("capability-access-{}", access.id());
    let onchange = {
        let asking = asking.clone();
        Callback::from(move |_: Event| asking.set(Asking { access, ..*asking }))
    };
    html! {
        <p class="choice">
            <input
                type="radio"
                name="capability-access"
                id={id.clone()}
                value={access.id()}
                checked={asking.access == access}
                {onchange}
            />
            <label for={id.clone()}>{ words.text(&id) }</label>
        </p>
    }
}

/// How many designs serve what is asked for, in a sentence.
fn told(words: &Translator, asking: Asking, sheets: &[&DesignSheet]) -> String {
    let count = |wanted: fn([bool; 2]) -> bool| {
        let served = sheets.iter().map(|sheet| asking.served(sheet));
        served.filter(|served| wanted(*served)).count()
    };
    let (access, detection) = (count(|[it, _]| it), count(|[_, it]| it));
    let all = ("all", sheets.len().into());
    match asking.for_it {
        [true, true] => words.text_with(
            "capabilities-both",
            [
                all,
                ("access", access.into()),
                ("detection", detection.into()),
                ("both", count(|[one, other]| one && other).into()),
                ("neither", count(|[one, other]| !one && !other).into()),
            ],
        ),
        [false, false] => words.text_with("capabilities-none", [all]),
        [only_access, _] => {
            let (capability, served) = if only_access {
                (Capability::LawfulAccess, access)
            } else {
                (Capability::ProactiveDetection, detection)
            };
            words.text_with(
                &format!("capabilities-only-{}", capability.id()),
                [
                    all,
                    ("served", served.into()),
                    ("rest", (sheets.len() - served).into()),
                ],
            )
        }
    }
}
