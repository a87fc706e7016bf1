//! A capability notice, step by step: who signs, what it may demand, review,
//! secrecy, and what the provider may do; and what the answer does to the table.

use yew::prelude::*;

use super::{BeforeAndAfter, NoticeSteps};
use crate::design::Design;
use crate::disclosure::Frame;
use crate::disclosure::notice::{Demand, Notice, NoticeRefusal};
use crate::ui::hooks::RequestHandle;
use crate::ui::runs::Sheets;
use crate::ui::translation::use_words;

/// What the notice is about.
#[derive(Properties, PartialEq)]
pub struct NoticeSimulatorProps {
    /// Under whose law.
    pub frame: Frame,
    /// The system as it is now.
    pub design: Design,
    /// The runs there are.
    pub sheets: Sheets,
    /// The desk.
    pub desk: RequestHandle,
}

/// A capability notice.
#[component]
pub fn NoticeSimulator(props: &NoticeSimulatorProps) -> Html {
    let words = use_words();
    let demand = use_state(Demand::default);
    let given = (props.frame, *demand, props.design);
    let notice = use_state(|| Notice::draft(given.0, given.1, given.2));
    let refused = use_state(|| None::<NoticeRefusal>);
    // Another law, system or demand is another notice.
    use_effect_with(given, {
        let (notice, refused) = (notice.setter(), refused.setter());
        move |(frame, demand, design)| {
            notice.set(Notice::draft(*frame, *demand, *design));
            refused.set(None);
        }
    });
    let choose = |chosen: Demand| {
        let demand = demand.setter();
        Callback::from(move |_: Event| demand.set(chosen))
    };
    let on_step = {
        let (current, notice, refused) = ((*notice).clone(), notice.setter(), refused.setter());
        Callback::from(move |action| {
            let Ok(current) = &current else { return };
            match current.step(action) {
                Ok(next) => {
                    notice.set(Ok(next));
                    refused.set(None);
                }
                Err(refusal) => refused.set(Some(refusal)),
            }
        })
    };
    let again = {
        let (notice, refused) = (notice.setter(), refused.setter());
        Callback::from(move |_: MouseEvent| {
            notice.set(Notice::draft(given.0, given.1, given.2));
            refused.set(None);
        })
    };
    html! {
        <div class="notice-simulator">
            <fieldset class="order-laws">
                <legend>{ words.text("notice-demand") }</legend>
                for one in Demand::ALL {
                    <label>
                        <input
                            type="radio"
                            name="demand"
                            value={one.id()}
                            checked={one == *demand}
                            onchange={choose(one)}
                        />
                        <span>{ words.text(&format!("demand-{one}")) }</span>
                    </label>
                }
            </fieldset>
            <p>{ words.text(&format!("demand-{}-what", *demand)) }</p>
            if let Ok(notice) = &*notice {
                <NoticeSteps notice={notice.clone()} {on_step} />
                <p id="notice-said" role="status">
                    { refused.map(|refusal| words.text(&format!("notice-refusal-{}", refusal.id()))) }
                </p>
                <p>
                    <button type="button" class="btn btn-small" onclick={again}>
                        { words.text("notice-again") }
                    </button>
                </p>
                if notice.now != notice.before {
                    <BeforeAndAfter
                        before={notice.before}
                        after={notice.now}
                        sheets={props.sheets.clone()}
                        desk={props.desk.clone()}
                    />
                }
            } else {
                <p>{ words.text("notice-refusal-no-such-notice") }</p>
            }
        </div>
    }
}
