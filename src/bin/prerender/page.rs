//! The pages in one language.

use std::collections::BTreeMap;

use crate::date::written_out;
use futures::executor::block_on;
use serde_json::{Map, Value, json};
use sightlines::content::{Extent, Locale, Translator, kinds_with_words, lexicon, lexicon_on};
use sightlines::design::Design;
use sightlines::ui::address::showcase;
use sightlines::ui::app::{App, AppProps};
use sightlines::ui::body::Body;
use sightlines::ui::built::{
    BuiltDrawing, BuiltPage, BuiltProps, ElsewhereBuilt, ElsewhereProps, run_all,
};
use sightlines::ui::framing;
use sightlines::ui::housing::Housing;
use sightlines::ui::island::settled;
use sightlines::ui::pages;
use sightlines::ui::route::{Place, Route};
use sightlines::ui::translation::Words;
use sightlines::view::ObservatoryError;
use yew::{BaseComponent, LocalServerRenderer};

/// The design the page opens with.
const OPENING: Design = Design::E2ee;

/// The messages that stand around the program.
const AROUND: [&str; 3] = [
    include_str!("../../../locales/en/shell.ftl"),
    include_str!("../../../locales/en/language.ftl"),
    // The page of examples.
    include_str!("../../../locales/en/embeds.ftl"),
];

/// Renders every page in `locale`, with runs done on `day`.
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
    let built = BuiltProps {
        words: words.clone(),
        sheets: run_all(&words)?,
        design: OPENING,
        date: day.and_then(|day| written_out(locale, day)).map(Into::into),
    };
    let drawing = markup::<BuiltDrawing>(built.clone(), Taken::AsItIs);
    // Read once for all pages of a kind.
    let mut of_kinds: BTreeMap<&str, Words> = BTreeMap::new();
    let mut app = |route: Route, housing| {
        let kind = route.page().id();
        // What the program will have, and no more.
        let words = match housing {
            Housing::Site => of_kinds
                .entry(kind)
                .or_insert_with(|| Words::read(&lexicon_on(locale, kind)))
                .clone(),
            Housing::File => Words::read(&lexicon(locale, Extent::EveryPage)),
        };
        let app = AppProps {
            // No other page has the drawing that waits for the first run.
            built: (route == Route::Home).then(|| drawing.clone().into()),
            housing,
            ..AppProps::still(words, route, Body(pages::any))
        };
        markup::<App>(app, Taken::OverByTheProgram)
    };
    let pages: Vec<Value> = Route::all()
        .map(|route| {
            let built = match route {
                Route::Home => markup::<BuiltPage>(built.clone(), Taken::AsItIs),
                _ => markup::<ElsewhereBuilt>(elsewhere(&words, locale, route), Taken::AsItIs),
            };
            let told = |own: Option<String>, first: &str| own.unwrap_or_else(|| words.text(first));
            json!({
                "kind": route.page().id(),
                "program": route.page().program(),
                "path": route.path(),
                "title": told(route.title(&words), "shell-title"),
                "description": told(route.description(&words), "shell-description"),
                "app": app(route, Housing::Site),
                "built": built,
            })
        })
        .collect();
    let lexicons_of_kinds: Map<String, Value> = kinds_with_words()
        .map(|kind| {
            (
                kind.to_owned(),
                lexicon(locale, Extent::OnlyOn(kind)).into(),
            )
        })
        .collect();
    Ok(json!({
        "tag": locale.tag,
        "name": locale.name,
        "dir": locale.direction.id(),
        "folder": locale.folder(),
        "offered": Locale::ALL.contains(&locale),
        "brand": words.text("site-name"),
        "words": around,
        "frames": frames,
        "lexicon": lexicon(locale, Extent::Program),
        "lexicons_of_kinds": lexicons_of_kinds,
        "lexicon_in_file": lexicon(locale, Extent::EveryPage),
        "app_in_file": app(Route::Home, Housing::File),
        "pages": pages,
    }))
}

/// What a page other than the first says where no program runs: where to find
/// what was run.
fn elsewhere(words: &Words, locale: Locale, route: Route) -> ElsewhereProps {
    let home = Place {
        locale,
        route: Route::Home,
    };
    ElsewhereProps {
        words: words.clone(),
        way: Place { locale, route }.way_to(home).into(),
    }
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
    match taken {
        Taken::AsItIs => block_on(renderer.hydratable(false).render()),
        Taken::OverByTheProgram => settled(&block_on(renderer.render())),
    }
}
