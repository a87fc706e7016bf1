//! The sections below the claims: what stands in them before anything was run, what the
//! runs put there, and that their words take no side.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod scene;

use std::rc::Rc;

use scene::scenario;
use sightlines::content::positions::positions;
use sightlines::content::spaces::spaces;
use sightlines::content::{Locale, Translator};
use sightlines::design::Design;
use sightlines::ui::around::Around;
use sightlines::ui::components::SideBySide;
use sightlines::ui::route::Route;
use sightlines::ui::runs::{Runs, Sheets};
use sightlines::ui::state::State;
use sightlines::ui::translation::Words;
use sightlines::view::Observatory;
use yew::ServerRenderer;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
struct ShownProps {
    ran: bool,
}

#[component]
fn Shown(props: &ShownProps) -> Html {
    let sheets = if props.ran { ran() } else { Sheets::default() };
    let words = Words::from(Translator::new(Locale::ENGLISH));
    html! {
        <ContextProvider<Around> context={Around::from(words)}>
            <SideBySide {sheets} />
        </ContextProvider<Around>>
    }
}

/// Everything the page about claims wants to have run.
fn ran() -> Sheets {
    let mut runs = Runs::default();
    let (first, rest) = State::opening("").on(Route::Claims).wanted();
    let wanted: Vec<Design> = first.into_iter().chain(rest).collect();
    let (scenario, mut observatory) = (Rc::new(scenario()), Observatory::new());
    for &design in &wanted {
        let sheet = observatory.observe(design, &scenario).expect("a run");
        runs.keep(&scenario, sheet, Some(&wanted));
    }
    runs.sheets()
}

async fn shown(ran: bool) -> String {
    ServerRenderer::<Shown>::with_props(move || ShownProps { ran })
        .hydratable(false)
        .render()
        .await
}

/// The part of a page from where `mark` stands to the next `end`.
fn part<'a>(page: &'a str, mark: &str, end: &str) -> &'a str {
    let after = page.split(mark).nth(1).unwrap_or_default();
    after.split(end).next().unwrap_or_default()
}

#[tokio::test]
async fn before_anything_was_run_all_cards_stand_and_no_answer_does() {
    let page = shown(false).await;
    assert!(!page.contains('⟦'), "no words: {page}");
    assert!(!page.contains("style="), "style attributes");
    assert!(!page.contains("data-verdict"), "an answer without a run");
    assert!(page.contains("data-waiting"));
    for position in positions() {
        let mark = format!("data-position=\"{}\"", position.id);
        assert_eq!(page.matches(&mark).count(), 1, "{}", position.id);
    }
    // As listed, and none hidden: the order is mixed by the program, later.
    let first = page.find("data-position=\"p1\"");
    assert!(first < page.find("data-position=\"p78\"") && first.is_some());
    assert!(!part(&page, "class=\"cards positions\"", "</ul>").contains(" hidden"));
    assert_eq!(page.matches("data-space=").count(), spaces().len());
    let opened = page.matches("<section").count();
    assert_eq!(opened, page.matches("</section>").count());
}

#[tokio::test]
async fn every_card_has_the_same_parts_in_the_same_order() {
    let page = shown(false).await;
    let list = part(&page, "class=\"cards positions\"", "</section>");
    let mut cards = list.split("data-position=").skip(1);
    let parts =
        |card: &str| ["card-group", "<h3", "card-says", "data-certainty"].map(|one| card.find(one));
    let wanted = cards.clone().next().map(parts).unwrap_or_default();
    assert!(wanted.iter().all(Option::is_some) && wanted.is_sorted());
    assert!(cards.all(|card| {
        let found = parts(card);
        found.iter().all(Option::is_some) && found.is_sorted()
    }));
}

#[tokio::test]
async fn once_it_was_run_nothing_waits_and_the_runs_say_what_they_found() {
    let page = shown(true).await;
    assert!(!page.contains('⟦'), "no words: {page}");
    assert!(!page.contains("data-waiting"), "something still waits");
    let answer = |section: &str, vantage: &str, fact: &str| {
        let section = part(&page, section, "</article>");
        let mark = format!("data-vantage=\"{vantage}\" data-fact=\"{fact}\" data-verdict=\"");
        part(section, &mark, "\"").to_owned()
    };
    // The same order to resume: one side's server could look, the other's could not.
    let policy = "data-looking=\"policy\"";
    let design = "data-looking=\"design\"";
    assert_eq!(answer(policy, "platform", "list_match"), "sees");
    assert_ne!(answer(design, "platform", "list_match"), "sees");
    assert_eq!(answer(policy, "thief", "picture"), "sees");
    assert_ne!(answer(design, "thief", "picture"), "sees");
    // The same thief at two meanings of security by design.
    let (threat, access) = ("data-side=\"threat\"", "data-side=\"access\"");
    assert_ne!(answer(threat, "key_thief", "words"), "sees");
    assert_eq!(answer(access, "key_thief", "words"), "sees");
    assert_ne!(answer(threat, "police.notice", "words"), "sees");
    assert_eq!(answer(access, "police.notice", "words"), "sees");
    // A safe opens for whoever has the key to it, not for whoever carries it off.
    let safe = "data-space=\"safe\"";
    assert_eq!(answer(safe, "police.content", "words"), "sees");
    assert_ne!(answer(safe, "thief", "words"), "sees");
    // Both capabilities: all four groups are there, and hold all designs.
    let groups = part(&page, "class=\"served\"", "actors-note");
    for group in ["both", "access", "detection", "neither"] {
        assert!(
            groups.contains(&format!("data-served=\"{group}\"")),
            "{group}"
        );
    }
    let served = part(&page, "id=\"capabilities\"", "id=\"looking\"");
    for design in Design::ALL {
        let mark = format!("<li data-design=\"{design}\"");
        assert_eq!(served.matches(&mark).count(), 1, "{design}");
    }
    // Forty of a hundred are end-to-end, so sixty lead to a match.
    assert!(page.contains("data-share=\"matched\""));
    let matched = part(&page, "data-share=\"matched\"", "</dd>");
    assert!(matched.contains("data-count=\"60\""), "{matched}");
}

/// Fact base 0.2: words that one side uses, for which there are neutral ones.
const LOADED: [&str; 13] = [
    "backdoor",
    "back door",
    "front door",
    "chat control",
    "going dark",
    "golden age",
    "blind",
    "safe haven",
    "snoop",
    "spying",
    "mass surveillance",
    "snooper",
    "paedophile",
];

#[test]
fn no_loaded_word_stands_in_these_sections() {
    let files = [
        "positions.ftl",
        "capabilities.ftl",
        "spaces.ftl",
        "rollout.ftl",
    ];
    let mut read = 0;
    for (name, text) in Locale::ENGLISH.files() {
        if files.contains(name) {
            let text = text.to_lowercase();
            for loaded in LOADED {
                assert!(!text.contains(loaded), "{name} says “{loaded}”");
            }
            read += 1;
        }
    }
    assert_eq!(read, files.len());
}

#[test]
fn no_message_of_these_sections_is_left_over() {
    let asked: Vec<String> = ["src/ui/components/claims", "src/view"]
        .iter()
        .flat_map(|folder| {
            let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
            std::fs::read_dir(root.join(folder)).unwrap()
        })
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    let asked = asked.join("\n");
    let text = |wanted: &str| {
        let files = Locale::ENGLISH.files().iter();
        let own = files.filter(|(name, _)| *name == wanted);
        own.map(|(_, text)| *text).collect::<String>()
    };
    for line in text("capabilities.ftl").lines() {
        let Some((id, _)) = line
            .split_once(" = ")
            .filter(|_| !line.starts_with(['#', ' ']))
        else {
            continue;
        };
        let named = asked.contains(&format!("\"{id}\""));
        // Put together from a beginning and an id.
        let made = asked.match_indices("format!(").any(|(at, _)| {
            let rest = asked[at + "format!(".len()..].trim_start();
            let pattern = rest
                .trim_start_matches('"')
                .split('"')
                .next()
                .unwrap_or_default();
            let mut fixed = pattern.split(['{', '}']);
            let start = fixed.next().unwrap_or_default();
            let end = pattern.rsplit('}').next().unwrap_or_default();
            pattern.contains('{')
                && id.starts_with(start)
                && id.ends_with(end)
                && start.len() + end.len() > 4
        });
        assert!(named || made, "nothing asks for {id}");
    }
}
