//! What everything rests on is shown: each source with how sure it is and where it is
//! used, each word, each limit; beside each statement how sure it is and when it was last
//! looked at; and the safeguarding note on every page that mentions abuse.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod rendered;

use std::collections::BTreeSet;

use content_checker::Library;
use sightlines::content::catalogue::{self, LAST_SEEN, SOURCES};
use sightlines::content::citations::cited_by;
use sightlines::content::terms::Term;
use sightlines::content::{Locale, Translator, pseudo};
use sightlines::design::Design;
use sightlines::ui::route::{Page, Place, Route};

use rendered::page;

/// What stands between the start of the element with this id and the next of its kind.
fn part<'a>(page: &'a str, id: &str, element: &str) -> &'a str {
    let begins = format!("<{element} id=\"{id}\"");
    let (_, rest) = page.split_once(&begins).expect(id);
    rest.split(&format!("<{element} id=\""))
        .next()
        .unwrap_or_default()
}

/// As it stands in HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[tokio::test]
async fn every_source_is_shown_with_its_certainty_and_where_it_is_used() {
    let words = Translator::new(Locale::ENGLISH);
    let here = Place {
        locale: Locale::ENGLISH,
        route: Route::Sources,
    };
    let shown = page(Locale::ENGLISH, Route::Sources).await;
    assert!(SOURCES.len() >= 85, "{} sources", SOURCES.len());
    for source in SOURCES {
        let part = part(&shown, &format!("source-{}", source.id), "li");
        let said = [
            escaped(source.title),
            escaped(source.author),
            words.text(&format!("kind-{}", source.kind)),
            words.text(&format!("certainty-{}", source.certainty)),
            source.year.unwrap_or_default().to_owned(),
            source.url.map(escaped).unwrap_or_default(),
        ];
        for said in said {
            assert!(part.contains(&said), "{}: {said}", source.id);
        }
        for citing in cited_by(source.id) {
            let page = citing.page.parse().expect("a page");
            let route = Route::of(page, citing.entry.parse().unwrap_or(Design::E2ee));
            let way = here.way_to(Place { route, ..here });
            let link = format!("href=\"{way}");
            assert!(part.contains(&link), "{}: {link} in {part}", source.id);
        }
    }
}

#[tokio::test]
async fn every_word_and_every_limit_has_its_place() {
    let words = Translator::new(Locale::ENGLISH);
    let shown = page(Locale::ENGLISH, Route::Sources).await;
    for term in Term::ALL {
        let part = part(&shown, &term.message(), "div");
        for said in [term.name(&words), term.meaning(&words)] {
            assert!(part.contains(&escaped(&said)), "{}: {said}", term.id());
        }
    }
    let limits = shown.split("class=\"limits\"").nth(1).unwrap_or_default();
    let limits = limits.split("</ul>").next().unwrap_or_default();
    assert!(limits.matches("<li>").count() >= 15);
    for design in Design::ALL {
        let named = format!("href=\"../design/{design}/");
        assert!(shown.contains(&named), "{design}");
    }
}

#[tokio::test]
async fn in_every_language_the_page_is_whole() {
    for locale in Locale::ALL.iter().chain(pseudo::ALL).copied() {
        let shown = page(locale, Route::Sources).await;
        let missing = shown.split('⟦').nth(1).unwrap_or_default();
        assert!(!shown.contains('⟦'), "{}: {missing:.60}", locale.tag);
        assert!(!shown.contains("style="), "{}", locale.tag);
    }
}

#[tokio::test]
async fn beside_each_statement_of_a_design_stands_how_sure_it_is_and_the_day() {
    let words = Translator::new(Locale::ENGLISH);
    let mut kinds = BTreeSet::new();
    for design in Design::ALL {
        let shown = page(Locale::ENGLISH, Route::Design(design)).await;
        let entry = catalogue::entry(design.id()).expect("an entry");
        for statement in [entry.proposed, entry.in_favour, entry.against] {
            let certainty = statement.certainty;
            let alike = [entry.proposed, entry.in_favour, entry.against];
            let alike = alike.iter().filter(|other| other.certainty == certainty);
            let said = words.text(&format!("certainty-{certainty}"));
            assert_eq!(
                shown.matches(&said).count(),
                alike.count(),
                "{design}: {said}"
            );
            kinds.insert(certainty);
        }
        assert!(shown.contains(&words.date(LAST_SEEN)), "{design}");
    }
    assert!(kinds.contains("memory"), "{kinds:?}");
}

#[tokio::test]
async fn a_page_with_statements_says_when_its_sources_were_last_looked_at() {
    let citing = SOURCES.iter().flat_map(|source| cited_by(source.id));
    let pages: BTreeSet<&str> = citing.map(|citing| citing.page).collect();
    assert!(!pages.is_empty());
    let last_seen = Translator::new(Locale::ENGLISH).date(LAST_SEEN);
    for id in pages {
        let route = Route::of(id.parse().expect("a page"), Design::Escrow);
        let shown = page(Locale::ENGLISH, route).await;
        assert!(
            shown.contains(&last_seen),
            "/{} has statements with sources, and does not say when those were last looked \
             at: show “design-page-last-seen” with catalogue::LAST_SEEN",
            route.path()
        );
    }
}

#[tokio::test]
async fn a_page_that_mentions_abuse_carries_the_note() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let library = Library::read(root).expect("content and words");
    let list = |key: &str| -> Vec<String> {
        let list = library.tables["safeguarding"]
            .get(key)
            .and_then(|list| list.as_array());
        let list = list.into_iter().flatten();
        list.filter_map(|word| word.as_str().map(str::to_lowercase))
            .collect()
    };
    let (listed, apart) = (list("words"), list("apart"));
    let words = Translator::new(Locale::ENGLISH);
    let note = words.text("safeguarding-note");
    let (mut with, mut without) = (0, 0);
    for route in Route::all().filter(|route| route.page().is_prose()) {
        let shown = page(Locale::ENGLISH, route).await;
        let text = apart
            .iter()
            .fold(shown.replace(&note, "").to_lowercase(), |text, phrase| {
                text.replace(phrase.as_str(), "…")
            });
        let mentions = listed.iter().find(|word| {
            text.split(|sign: char| !sign.is_alphanumeric())
                .any(|found| found == word.as_str())
                || (word.contains(' ') && text.contains(word.as_str()))
        });
        let noted = shown.contains(&note);
        if let Some(word) = mentions {
            let after = text.split(word.as_str()).nth(1).unwrap_or_default();
            assert!(noted, "/{} has no note: {word}{after:.80}…", route.path());
        }
        with += usize::from(noted);
        without += usize::from(!noted && route.page() == Page::Design);
    }
    assert!(with > 5 && without > 5, "{with} with, {without} without");
}
