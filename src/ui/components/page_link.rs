//! A link to another page of the site. What was written is kept by the browser
//! until that page has taken it; what was chosen stands in the link.

use yew::prelude::*;

use crate::ui::address::Link;
use crate::ui::route::Route;
use crate::ui::storage;
use crate::ui::whereabouts::{use_way, use_whereabouts};

/// Where a link leads.
#[derive(Properties, PartialEq)]
pub struct PageLinkProps {
    /// The page.
    pub to: Route,
    /// The state it opens in; the present one unless given.
    #[prop_or_default]
    pub link: Option<Link>,
    /// The name of the link, where its content is not.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// Its class.
    #[prop_or_default]
    pub class: Classes,
    /// Whether it leads to the page, or the thing, on show: the value of `aria-current`.
    #[prop_or_default]
    pub current: Option<AttrValue>,
    /// What stands in it.
    pub children: Html,
}

/// A link to another page of the site.
#[component]
pub fn PageLink(props: &PageLinkProps) -> Html {
    let written = use_whereabouts().written;
    let href = use_way(props.to, props.link.as_ref());
    // In a single file nothing is left behind, so nothing has to be kept.
    let leaves = !href.starts_with('#');
    let onclick = Callback::from(move |_: MouseEvent| {
        if let (true, Some(written)) = (leaves, &written) {
            storage::keep_for_session(storage::DRAFT, written);
        }
    });
    html! {
        <a
            class={props.class.clone()}
            {href}
            aria-label={props.label.clone()}
            aria-current={props.current.clone()}
            {onclick}
        >
            { props.children.clone() }
        </a>
    }
}
