//! What was gained for the case, and what anybody else would get who came by the
//! same: always the same parties for one instrument, in one layout, from the run.

use std::rc::Rc;

use yew::prelude::*;

use super::yields::{HEADINGS, cells, heading};
use crate::party::Vantage;
use crate::ui::sentences::party_name;
use crate::ui::translation::use_words;
use crate::view::DesignSheet;

/// Whose sight is compared.
#[derive(Properties, PartialEq)]
pub struct SameMeansProps {
    /// The run.
    pub sheet: Rc<DesignSheet>,
    /// Whose row of the table the order was looked up in.
    pub vantage: Vantage,
}

/// Who else holds the same, or what lies beside it.
const fn others(vantage: Vantage) -> &'static [Vantage] {
    match vantage {
        Vantage::PoliceSubscriber | Vantage::PoliceTraffic => {
            &[Vantage::Platform, Vantage::Insider, Vantage::Thief]
        }
        Vantage::PoliceContent => &[
            Vantage::Platform,
            Vantage::Insider,
            Vantage::Thief,
            Vantage::Foreign,
        ],
        Vantage::PoliceIntercept => &[Vantage::Platform, Vantage::Insider, Vantage::Network],
        Vantage::PoliceDevice => &[Vantage::BenPhone, Vantage::AnaPhone],
        Vantage::PoliceBackup => &[Vantage::Cloud, Vantage::KeyThief],
        Vantage::PoliceNotice => &[Vantage::Platform, Vantage::KeyThief, Vantage::Foreign],
        Vantage::ClearingHouse => &[Vantage::Platform, Vantage::Insider, Vantage::ListOwner],
        _ => &[],
    }
}

/// What the case gained, and what others would get by the same means.
#[component]
pub fn SameMeans(props: &SameMeansProps) -> Html {
    let words = use_words();
    let sheet = &props.sheet;
    let rows = std::iter::once(props.vantage).chain(others(props.vantage).iter().copied());
    html! {
        <section class="same-means" aria-labelledby="same-means-title">
            <h3 id="same-means-title">{ words.text("same-means-title") }</h3>
            <p>{ words.text("same-means-intro") }</p>
            <div
                class="table-scroll"
                role="region"
                aria-label={words.text("same-means-title")}
                tabindex="0"
            >
                <table class="yields">
                    <thead>
                        <tr>
                            <th scope="col">{ words.text("same-means-who") }</th>
                            for fact in HEADINGS {
                                { heading(&words, fact) }
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for vantage in rows {
                            <tr
                                data-vantage={vantage.id()}
                                class={classes!((vantage == props.vantage).then_some("is-current"))}
                            >
                                <th scope="row">{ party_name(&words, vantage) }</th>
                                { cells(&words, sheet.party(vantage)) }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </section>
    }
}
