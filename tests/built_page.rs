//! The page for readers whose browser does not run the program holds what was
//! run: the whole table, the drawing and every party, in every language.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use sightlines::content::{Locale, Translator, pseudo};
use sightlines::design::Design;
use sightlines::party::{Fact, Vantage};
use sightlines::ui::built::{BuiltDrawing, BuiltPage, BuiltProps, run_all};
use sightlines::ui::translation::Words;
use sightlines::view::Observatory;
use sightlines::world::{Card, Scenario};
use yew::{BaseComponent, LocalServerRenderer};

async fn rendered<C>(locale: Locale) -> String
where
    C: BaseComponent<Properties = BuiltProps>,
{
    let words = Words::from(Translator::new(locale));
    let sheets = run_all(&words).expect("runs");
    let built = BuiltProps {
        words,
        sheets,
        design: Design::E2ee,
        date: None,
    };
    LocalServerRenderer::<C>::with_props(built)
        .hydratable(false)
        .render()
        .await
}

/// The value of an attribute in the start of a tag.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!("{name}=\""))?;
    rest.split('"').next()
}

/// The table as the page states it.
fn stated(page: &str) -> BTreeMap<(String, String), (String, String)> {
    let rows = page.split("<tr ").skip(1);
    let cells = rows.flat_map(|row| row.split("<td ").skip(1).map(move |cell| (row, cell)));
    cells
        .filter_map(|(row, cell)| {
            let tag = cell.split('>').next()?;
            let row = row.split('>').next()?;
            let key = (
                attribute(row, "data-design")?,
                attribute(tag, "data-vantage")?,
            );
            let value = (
                attribute(tag, "data-verdict")?,
                attribute(tag, "data-needs")?,
            );
            Some((
                (key.0.to_owned(), key.1.to_owned()),
                (value.0.to_owned(), value.1.to_owned()),
            ))
        })
        .collect()
}

#[tokio::test]
async fn the_table_is_whole_and_says_what_a_run_finds() {
    let stated = stated(&rendered::<BuiltPage>(Locale::ENGLISH).await);
    assert_eq!(stated.len(), Design::ALL.len() * Vantage::ALL.len());
    let scenario = Scenario {
        text: "Any other words".to_owned(),
        card: Card::default(),
        earlier_text: "earlier".to_owned(),
        reply_text: "reply".to_owned(),
        later_text: "later".to_owned(),
        ..Scenario::default()
    };
    let mut observatory = Observatory::new();
    for design in Design::ALL {
        let sheet = observatory.observe(design, &scenario).expect("a run");
        for vantage in Vantage::ALL {
            let finding = sheet.party(vantage).map(|party| party.finding(Fact::Words));
            let key = (design.id().to_owned(), vantage.id().to_owned());
            let said = stated.get(&key).map(|(verdict, _)| verdict.as_str());
            assert_eq!(
                said,
                finding.map(|finding| finding.id()),
                "{design} {vantage}"
            );
        }
    }
}

#[tokio::test]
async fn it_is_whole_in_every_language_and_nothing_in_it_can_be_chosen() {
    for locale in Locale::ALL.iter().chain(pseudo::ALL).copied() {
        let page = rendered::<BuiltPage>(locale).await;
        assert!(!page.contains('⟦'), "{locale:?}: a message is missing");
        assert!(page.contains("<svg"), "{locale:?}: nothing is drawn");
        for control in ["<button", "<select", "<input", "<a ", "style="] {
            assert!(!page.contains(control), "{locale:?} has {control}");
        }
    }
}

#[tokio::test]
async fn the_drawing_that_waits_for_the_program_tells_no_outcome_and_no_bytes() {
    let drawing = rendered::<BuiltDrawing>(Locale::ENGLISH).await;
    assert!(drawing.contains("<svg"));
    assert!(!drawing.contains("scene-wedge"), "a look is told");
    assert!(!drawing.contains("scene-hex"), "bytes of a run are shown");
}
