//! Works that are cited, each with the address where it can be read. Titles and
//! names stand as they are, in their own language.

use yew::prelude::*;

use crate::content::Translator;
use crate::content::catalogue::Source;
use crate::ui::translation::use_words;

/// What is cited.
#[derive(Properties, PartialEq)]
pub struct CitedWorksProps {
    /// The works.
    pub works: Vec<&'static Source>,
    /// Whether their addresses are written out, as in a list at the end.
    #[prop_or_default]
    pub whole: bool,
}

/// Works that are cited.
#[component]
pub fn CitedWorks(props: &CitedWorksProps) -> Html {
    let words = use_words();
    if props.works.is_empty() {
        return html! {};
    }
    html! {
        <ul class={classes!("works", props.whole.then_some("is-whole"))}>
            for work in props.works.iter() {
                <li>
                    if let Some(url) = work.url {
                        <a href={url} rel="external"><bdi>{ cited(&words, work) }</bdi></a>
                    } else {
                        <bdi>{ cited(&words, work) }</bdi>
                    }
                    if let (true, Some(url)) = (props.whole, work.url) {
                        <span class="works-address" dir="ltr" translate="no">{ url }</span>
                    }
                </li>
            }
        </ul>
    }
}

fn cited(words: &Translator, work: &Source) -> String {
    words.text_with(
        "cited-work",
        [
            ("author", work.author.into()),
            ("title", work.title.into()),
            ("year", work.year.unwrap_or("none").into()),
        ],
    )
}
