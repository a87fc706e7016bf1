//! Puts together the code that shows a part of the page inside another one.
//! The fields are those the schema offers.

use yew::prelude::*;

use super::CopyField;
use super::parameter_field::{Asked, parameter_field};
use super::share_menu::Base;
use crate::content::Translator;
use crate::ui::address::Link;
use crate::ui::address::schema::{Parameter, SCHEMA};
use crate::ui::picture_file::markup::Element;
use crate::ui::route::Place;
use crate::ui::sentences::design_name;
use crate::ui::translation::use_words;
use crate::ui::whereabouts::use_whereabouts;

/// How tall a frame is, in CSS pixels, where nobody listens to what it says.
const HEIGHT: &str = "640";

/// Where the builder begins.
#[derive(Properties, PartialEq)]
pub struct EmbedBuilderProps {
    /// What the page shows now.
    pub start: Link,
    /// Where this page lies.
    pub base: Base,
}

/// The builder.
#[component]
pub fn EmbedBuilder(props: &EmbedBuilderProps) -> Html {
    let words = use_words();
    let here = words.locale();
    let route = use_whereabouts().route;
    let in_language = |locale| Place { locale, route };
    let link = use_state(|| Link {
        embed: true,
        lang: Some(here),
        ..props.start.clone()
    });
    let address = {
        let page = in_language(here)
            .address_of(in_language(link.lang.unwrap_or(here)), &props.base.address);
        // The language is in the path.
        let rest = Link {
            lang: None,
            ..(*link).clone()
        };
        AttrValue::from(format!("{page}{rest}"))
    };
    let change = |parameter: &'static Parameter| {
        let link = link.clone();
        Callback::from(move |value: String| {
            let mut changed = (*link).clone();
            // The fields offer only what the schema lists.
            let _ = (parameter.take)(&mut changed, &value);
            link.set(changed);
        })
    };
    html! {
        <div class="embed-builder">
            <p class="share-says">{ words.text("embed-says") }</p>
            <div class="embed-fields">
                for parameter in SCHEMA.iter().filter(|parameter| parameter.offered) {
                    {
                        parameter_field(
                            &words,
                            &Asked {
                                name: parameter.key,
                                value: (parameter.show)(&link).unwrap_or_default(),
                                on_change: change(parameter),
                            },
                        )
                    }
                }
            </div>
            <CopyField
                id="embed-code"
                label={words.text("embed-code")}
                text={code(&words, &link, &address)}
                copy={words.text("embed-copy")}
                copied={words.text("embed-copied")}
            />
            <p class="share-says">{ words.text("embed-code-says") }</p>
            <p>
                <a id="embed-try" href={address} target="_blank" rel="noopener">
                    { words.text("embed-try") }
                </a>
            </p>
        </div>
    }
}

/// The code for another page. A name for the frame, for readers who listen;
/// a height, for pages that do not.
fn code(words: &Translator, link: &Link, address: &str) -> String {
    let design = design_name(words, link.design);
    let title = words.text_with("embed-frame-title", [("design", design.into())]);
    Element::new(
        "iframe",
        [
            ("src", address.to_owned()),
            ("title", title),
            ("width", "100%".to_owned()),
            ("height", HEIGHT.to_owned()),
            ("loading", "lazy".to_owned()),
        ],
    )
    // HTML wants an end tag.
    .with_text("")
    .to_xml()
}
