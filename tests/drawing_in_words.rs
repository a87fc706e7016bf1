//! The drawing in words tells whatever the drawing draws: in every design, of
//! every party, in every language.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::rc::Rc;

use sightlines::content::{Locale, Translator};
use sightlines::design::Design;
use sightlines::party::Vantage;
use sightlines::ui::components::drawing_in_words;
use sightlines::ui::scene::cast::cast;
use sightlines::ui::scene::drawing::Content;
use sightlines::ui::scene::scene_view::lay_out;
use sightlines::ui::translation::Words;
use sightlines::view::{DesignSheet, Face, Observatory};
use sightlines::world::Scenario;
use yew::LocalServerRenderer;
use yew::prelude::*;

const WORDS: &str = "Meet me by the lighthouse.";

fn sheet(design: Design) -> Rc<DesignSheet> {
    let scenario = Scenario {
        text: WORDS.to_owned(),
        ..Scenario::default()
    };
    Observatory::new()
        .observe(design, &scenario)
        .expect("a run")
}

#[derive(Properties, PartialEq)]
struct ToldProps {
    sheet: Rc<DesignSheet>,
    words: Words,
}

#[component]
fn Told(props: &ToldProps) -> Html {
    drawing_in_words(&props.words, &props.sheet, &Vantage::ALL, false)
}

async fn told(sheet: &Rc<DesignSheet>, words: &Words) -> String {
    let (sheet, words) = (Rc::clone(sheet), words.clone());
    let html = LocalServerRenderer::<Told>::with_props(ToldProps { sheet, words })
        .hydratable(false)
        .render()
        .await;
    html.replace("&#x27;", "'").replace("&amp;", "&")
}

/// Without the marks Fluent puts around what it inserts.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[tokio::test]
async fn every_eye_key_and_place_that_is_drawn_is_told() {
    let in_words = |locale: &Locale| Words::from(Translator::new(*locale));
    let languages: Vec<Words> = Locale::ALL.iter().map(in_words).collect();
    for design in Design::ALL {
        let sheet = sheet(design);
        for words in &languages {
            let told = plain(&told(&sheet, words).await);
            let cast = cast(&sheet, &Vantage::ALL, false, &**words);
            for (form, drawing) in lay_out(&sheet, &Vantage::ALL, false, words) {
                // An eye is called as it is labelled; told is the name in full.
                let drawn = drawing.eyes.iter().map(|eye| {
                    let who = cast.iter().find(|who| who.vantage == eye.vantage);
                    let who = who.expect("somebody looks");
                    let called = [&who.spoken, &who.spoken_shortly];
                    assert!(called.contains(&&eye.spoken), "{design}: {}", eye.spoken);
                    &who.spoken
                });
                let keys = drawing.keys.iter().map(|key| &key.title);
                for said in drawn.chain(keys) {
                    let said = plain(said);
                    assert!(
                        told.contains(&said),
                        "{design} {form:?}: {said} not in {told}"
                    );
                }
                assert_eq!(drawing.eyes.len(), Vantage::ALL.len(), "{design} {form:?}");
                let readable = drawing
                    .slips
                    .iter()
                    .filter(|slip| matches!(slip.content, Content::Words { .. }));
                assert_eq!(
                    told.matches(WORDS).count(),
                    readable.count(),
                    "{design} {form:?}"
                );
            }
        }
    }
}

#[tokio::test]
async fn what_is_sealed_is_told_with_its_size() {
    let words = Words::from(Translator::new(Locale::ENGLISH));
    for design in Design::ALL {
        let sheet = sheet(design);
        // Thousands are set apart.
        let told = plain(&told(&sheet, &words).await).replace(',', "");
        for station in &sheet.stage.stations {
            if let Face::Sealed(bytes) = &station.face {
                let digits = bytes.0.len().to_string();
                assert!(told.contains(&digits), "{design}: {digits} not in {told}");
            }
        }
    }
}
