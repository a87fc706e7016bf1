//! One page in one language.

use crate::date::written_out;
use futures::executor::block_on;
use serde_json::{Map, Value, json};
use sightlines::content::{Extent, Locale, Translator, lexicon};
use sightlines::design::Design;
use sightlines::ui::address::showcase;
use sightlines::ui::app::{App, AppProps};
use sightlines::ui::arrival::Arrival;
use sightlines::ui::built::{BuiltDrawing, BuiltPage, BuiltProps, run_all};
use sightlines::ui::framing;
use sightlines::ui::housing::Housing;
use sightlines::ui::translation::Words;
use sightlines::view::ObservatoryError;
use yew::{BaseComponent, LocalServerRenderer};

/// The design the page opens with.
const OPENING: Design = Design::E2ee;

/// The messages that stand around the program.
const AROUND: [&str; 3] = [
    include_str!("../../../locales/en/shell.ftl"),
    include_str!("../../../locales/en/language.ftl"),
    // Those of the page of examples; the rest is for the program to say.
    include_str!("../../../locales/en/embed.ftl"),
];

/// Renders the page in `locale`, with runs done on `day`.
///
/// # Errors
/// When a design cannot be run.
pub fn render(locale: Locale, day: Option<&str>) -> Result<Value, ObservatoryError> {
    let words = Words::from(Translator::new(locale));
    let around: Map<String, Value> = AROUND
        .into_iter()
        .flat_map(ids)
        .map(|id| {
            let said = words.text_with(id, [("message", framing::HEIGHT.into())]);
            (id.to_owned(), said.into())
        })
        .collect();
    let frames: Map<String, Value> = showcase::frames()
        .into_iter()
        .map(|(name, link)| (name.to_owned(), link.to_string().into()))
        .collect();
    let brand = words.text("site-name");
    let built = BuiltProps {
        words: words.clone(),
        sheets: run_all(&words)?,
        design: OPENING,
        date: day.and_then(|day| written_out(locale, day)).map(Into::into),
    };
    let app = AppProps {
        words,
        arrival: Arrival::default(),
        built: Some(markup::<BuiltDrawing>(built.clone(), Taken::AsItIs).into()),
        copy: None,
        housing: Housing::Site,
    };
    let in_file = AppProps {
        housing: Housing::File,
        ..app.clone()
    };
    Ok(json!({
        "tag": locale.tag,
        "name": locale.name,
        "dir": locale.direction.id(),
        "folder": locale.folder(),
        "offered": Locale::ALL.contains(&locale),
        "brand": brand,
        "words": around,
        "frames": frames,
        "lexicon": lexicon(locale, Extent::Program),
        "app": markup::<App>(app, Taken::OverByTheProgram),
        "app_in_file": markup::<App>(in_file, Taken::OverByTheProgram),
        "built": markup::<BuiltPage>(built, Taken::AsItIs),
    }))
}

/// The ids of the messages in a Fluent text.
fn ids(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
}

/// What becomes of markup once it is in the page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Taken {
    /// It is replaced as a whole, or stays.
    AsItIs,
    /// The program finds its own parts in it again.
    OverByTheProgram,
}

fn markup<C: BaseComponent>(properties: C::Properties, taken: Taken) -> String {
    let renderer = LocalServerRenderer::<C>::with_props(properties);
    block_on(
        renderer
            .hydratable(taken == Taken::OverByTheProgram)
            .render(),
    )
}
