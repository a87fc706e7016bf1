//! Words that are explained can be asked what they mean wherever they stand in a
//! running text: in the page as it is before its program has come, with nothing but
//! what may stand in a paragraph, and with a box of its own for each.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod rendered;

use std::collections::BTreeSet;

use sightlines::content::terms::Term;
use sightlines::content::{Locale, Translator, pseudo};
use sightlines::design::Design;
use sightlines::ui::around::Around;
use sightlines::ui::components::Prose;
use sightlines::ui::route::{Page, Route};
use sightlines::ui::translation::Words;
use yew::ServerRenderer;
use yew::prelude::*;

use rendered::page;

#[derive(Properties, PartialEq)]
struct SaidProps {
    text: AttrValue,
    besides: Option<Term>,
}

#[component]
fn Said(props: &SaidProps) -> Html {
    html! {
        <ContextProvider<Around> context={Around::from(Words::from(Translator::new(Locale::ENGLISH)))}>
            <p><Prose id="said" text={props.text.clone()} besides={props.besides} /></p>
        </ContextProvider<Around>>
    }
}

async fn said(text: &'static str, besides: Option<Term>) -> String {
    ServerRenderer::<Said>::with_props(move || SaidProps {
        text: text.into(),
        besides,
    })
    .hydratable(false)
    .render()
    .await
}

fn attributes<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let begins = format!(" {name}=\"");
    let after = page.split(&begins).skip(1);
    after.filter_map(|rest| rest.split('"').next()).collect()
}

#[tokio::test]
async fn a_term_is_a_button_with_its_meaning_and_the_rest_is_text() {
    let shown = said("An escrowed key, & no <b>.", None).await;
    let key = Term::named("key").expect("a term");
    let words = Translator::new(Locale::ENGLISH);
    assert!(shown.starts_with("<p>An <button"), "{shown}");
    assert!(shown.contains(">escrowed</button>"), "{shown}");
    assert!(shown.contains(">key</button>"), "{shown}");
    assert!(shown.contains(&key.meaning(&words)), "{shown}");
    assert!(shown.ends_with(", &amp; no &lt;b&gt;.</p>"), "{shown}");
    let opens = attributes(&shown, "popovertarget");
    assert_eq!(opens, ["said-term-key-escrow", "said-term-key"]);
}

#[tokio::test]
async fn a_text_without_terms_is_a_text() {
    assert_eq!(
        said("Meet me at six.", None).await,
        "<p>Meet me at six.</p>"
    );
    let key = Term::named("key");
    assert_eq!(said("A key.", key).await, "<p>A key.</p>");
}

#[tokio::test]
async fn in_a_page_every_word_has_a_box_and_every_box_a_name_of_its_own() {
    let mut on_design_pages = 0;
    let designs = Design::ALL.into_iter().map(Route::Design);
    let others = [Route::Request, Route::Claims, Route::Sources];
    for route in designs.chain(others) {
        let shown = page(Locale::ENGLISH, route).await;
        assert!(!shown.contains('⟦'), "{route:?}: {shown:.400}");
        let ids = attributes(&shown, "id");
        let once: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(
            once.len(),
            ids.len(),
            "{route:?}: an id stands twice: {ids:?}"
        );
        let opens = attributes(&shown, "popovertarget");
        assert!(opens.iter().all(|id| once.contains(id)), "{route:?}");
        assert_eq!(
            opens.len(),
            attributes(&shown, "popover").len(),
            "{route:?}"
        );
        on_design_pages += usize::from(route.page() == Page::Design) * opens.len();
        // A paragraph that a block stands in is closed by the browser before it.
        for begins in ["<p>", "<p "] {
            for paragraph in shown.split(begins).skip(1) {
                let inside = paragraph.split("</p>").next().unwrap_or_default();
                for block in ["<div", "<ul", "<dl", "<details", "<section", "<aside"] {
                    let there = inside.contains(block);
                    assert!(!there, "{route:?}: {block} in {inside:.200}");
                }
            }
        }
    }
    assert!(on_design_pages > 60, "only {on_design_pages}");
}

#[tokio::test]
async fn most_words_that_are_explained_stand_in_some_page() {
    let mut met = BTreeSet::new();
    for route in Route::all().filter(|route| route.page().is_prose()) {
        let shown = page(Locale::ENGLISH, route).await;
        met.extend(
            attributes(&shown, "data-term")
                .into_iter()
                .map(str::to_owned),
        );
    }
    assert!(met.len() >= 20, "only {met:?}");
}

#[tokio::test]
async fn a_language_that_explains_nothing_shows_its_texts_as_they_are() {
    for locale in Locale::ALL.iter().chain(pseudo::ALL).copied() {
        let own = Translator::new(locale).has_own("term-key-forms");
        let shown = page(locale, Route::Design(Design::Escrow)).await;
        assert!(own || !shown.contains("data-term"), "{}", locale.tag);
    }
}
