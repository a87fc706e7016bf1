//! The page renders without a browser: nothing touches one before the first
//! effect, and what is rendered follows from the sheets.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::rc::Rc;

use sightlines::content::{Locale, Translator, pseudo};
use sightlines::design::Design;
use sightlines::party::{Fact, Vantage};
use sightlines::ui::app::{App, AppProps};
use sightlines::ui::around::Around;
use sightlines::ui::body::Body;
use sightlines::ui::components::{PartyPanel, drawing_in_words};
use sightlines::ui::housing::Housing;
use sightlines::ui::pages;
use sightlines::ui::route::{Page, Place, Route};
use sightlines::ui::translation::Words;
use sightlines::view::{DesignSheet, Observatory, Prominence};
use sightlines::world::{Card, Scenario};
use yew::prelude::*;
use yew::{LocalServerRenderer, ServerRenderer};

fn sheet(design: Design, text: &str) -> Rc<DesignSheet> {
    let scenario = Scenario {
        text: text.to_owned(),
        card: Card::Kite,
        earlier_text: "earlier".to_owned(),
        reply_text: "reply".to_owned(),
        later_text: "later".to_owned(),
        ..Scenario::default()
    };
    Observatory::new()
        .observe(design, &scenario)
        .expect("a run")
}

thread_local! {
    static ENGLISH: Words = Words::from(Translator::new(Locale::ENGLISH));
}

fn english() -> Words {
    ENGLISH.with(Words::clone)
}

#[derive(Properties, PartialEq)]
struct StageProps {
    sheet: Rc<DesignSheet>,
    vantage: Vantage,
}

#[component]
fn OnePanel(props: &StageProps) -> Html {
    let party = props.sheet.party(props.vantage).cloned();
    html! {
        <ContextProvider<Around> context={Around::from(english())}>
            if let Some(party) = party {
                <PartyPanel
                    design={props.sheet.clone()}
                    {party}
                    drawer={None}
                    selected={false}
                    fact={Fact::Words}
                />
            }
        </ContextProvider<Around>>
    }
}

#[component]
fn Told(props: &StageProps) -> Html {
    html! {
        <ContextProvider<Around> context={Around::from(english())}>
            { drawing_in_words(&english(), &props.sheet, &[props.vantage], true) }
        </ContextProvider<Around>>
    }
}

async fn panel(sheet: &Rc<DesignSheet>, vantage: Vantage) -> String {
    LocalServerRenderer::<OnePanel>::with_props(StageProps {
        sheet: Rc::clone(sheet),
        vantage,
    })
    .hydratable(false)
    .render()
    .await
}

async fn opening(locale: Locale) -> String {
    page(locale, Route::Home, Housing::Site).await
}

async fn page(locale: Locale, route: Route, housing: Housing) -> String {
    ServerRenderer::<App>::with_props(move || {
        let words = Words::from(Translator::new(locale));
        AppProps {
            housing,
            ..AppProps::still(words, route, Body(pages::any))
        }
    })
    .hydratable(false)
    .render()
    .await
}

#[tokio::test]
async fn the_opening_renders_without_a_browser_in_every_language() {
    for locale in Locale::ALL.iter().chain(pseudo::ALL).copied() {
        let page = opening(locale).await;
        assert!(page.contains("<textarea"));
        assert!(page.contains("id=\"notice\""));
        assert!(
            !page.contains('⟦'),
            "{locale:?}: a message is missing: {page}"
        );
        assert!(
            !page.contains("style="),
            "the policy forbids style attributes"
        );
    }
}

#[tokio::test]
async fn every_page_renders_without_a_browser_in_every_language() {
    for locale in Locale::ALL.iter().chain(pseudo::ALL).copied() {
        for route in Route::all() {
            let shown = page(locale, route, Housing::Site).await;
            let at = format!("{} {route:?}", locale.tag);
            let missing = shown.split('⟦').nth(1).unwrap_or_default();
            assert!(!shown.contains('⟦'), "{at}: no words for {missing:.60}");
            assert!(!shown.contains("style="), "{at}: style attributes");
            assert_eq!(shown.matches("<main").count(), 1, "{at}");
            assert_eq!(shown.matches("<h1").count(), 1, "{at}");
            assert!(shown.contains("aria-current=\"page\""), "{at}");
        }
    }
}

#[tokio::test]
async fn every_page_leads_to_every_page() {
    for route in Route::all() {
        let place = Place {
            locale: Locale::ENGLISH,
            route,
        };
        let shown = page(Locale::ENGLISH, route, Housing::Site).await;
        let nav = shown.split("<nav").nth(1).unwrap_or_default();
        let nav = nav.split("</nav>").next().unwrap_or_default();
        for page in Page::ALL {
            let other = Route::of(page, route.design().unwrap_or(Design::E2ee));
            let way = place.way_to(Place {
                route: other,
                ..place
            });
            assert!(
                nav.contains(&format!("href=\"{way}")),
                "{route:?}: {way}: {nav}"
            );
        }
        let marked = nav.matches("aria-current=\"page\"").count();
        assert_eq!(marked, 1, "{route:?}");
    }
}

#[tokio::test]
async fn a_designs_page_lists_every_design_and_every_part_of_its_account() {
    for design in Design::ALL {
        let shown = page(Locale::ENGLISH, Route::Design(design), Housing::Site).await;
        for section in [
            "what",
            "proposed",
            "walk",
            "sight",
            "for",
            "against",
            "leaves-out",
        ] {
            let id = format!("id=\"{section}-title\"");
            assert_eq!(shown.matches(&id).count(), 1, "{design}: {section}");
        }
        for other in Design::ALL {
            assert!(
                shown.contains(&format!("design/{other}/")),
                "{design}: {other}"
            );
        }
        for vantage in Vantage::ALL {
            assert!(
                shown.contains(&format!("data-vantage=\"{vantage}\"")),
                "{design}"
            );
        }
    }
}

#[tokio::test]
async fn markup_in_a_translation_stays_text() {
    let page = opening(pseudo::MARKED_UP).await;
    assert!(page.contains("&lt;b title="), "{page}");
    assert!(!page.contains("<b title="), "{page}");
}

#[tokio::test]
async fn a_partial_language_says_so_and_a_complete_one_does_not() {
    let says = |page: String| page.contains("class=\"partial\"");
    assert!(says(opening(pseudo::MARKED_UP).await));
    assert!(!says(opening(Locale::ENGLISH).await));
}

#[tokio::test]
async fn a_panel_shows_every_fact_and_no_missing_words() {
    for design in Design::ALL {
        let sheet = sheet(design, "hello");
        for vantage in Vantage::ALL {
            let shown = panel(&sheet, vantage).await;
            assert_eq!(shown.matches("data-fact=").count(), Fact::ALL.len());
            assert!(!shown.contains('⟦'), "{design} {vantage}: {shown}");
        }
    }
}

#[tokio::test]
async fn markup_in_the_message_stays_text() {
    let sheet = sheet(Design::Postcard, "<script>alert(1)</script>");
    let shown = panel(&sheet, Vantage::Platform).await;
    assert!(!shown.contains("<script"));
    assert!(shown.contains("&lt;script"));
}

#[tokio::test]
async fn while_predicting_the_drawing_in_words_tells_no_outcome() {
    let told = ServerRenderer::<Told>::with_props(|| StageProps {
        sheet: sheet(Design::Transport, "hello"),
        vantage: Vantage::Platform,
    })
    .hydratable(false)
    .render()
    .await;
    assert!(!told.contains("reads the words"), "{told}");
    assert!(!told.contains("Sealed here"), "{told}");
}

#[test]
fn the_opening_has_six_parties_to_predict() {
    let sheet = sheet(Design::E2ee, "hello");
    let first = sheet
        .parties
        .iter()
        .filter(|party| party.prominence == Prominence::First);
    assert_eq!(first.count(), 6);
}
