//! Something folded away: what is inside exists only while it stands open,
//! because bytes by the thousand cost time on every letter typed.

use web_sys::HtmlDetailsElement;
use yew::prelude::*;

/// What is folded.
#[derive(Properties, PartialEq)]
pub struct FoldedProps {
    /// What it is called.
    pub summary: AttrValue,
    /// Its class.
    #[prop_or_default]
    pub class: Classes,
    /// What is inside.
    pub children: Children,
}

/// Something folded away.
#[component]
pub fn Folded(props: &FoldedProps) -> Html {
    let open = use_state(|| false);
    let ontoggle = {
        let open = open.setter();
        Callback::from(move |event: Event| {
            if let Some(details) = event.target_dyn_into::<HtmlDetailsElement>() {
                open.set(details.open());
            }
        })
    };
    html! {
        <details class={props.class.clone()} {ontoggle}>
            <summary>{ props.summary.clone() }</summary>
            if *open {
                { props.children.clone() }
            }
        </details>
    }
}
