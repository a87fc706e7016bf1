//! Every claim of the dispute has its kind, its source and its reply; what is run of
//! it is run on designs that differ in the fact, and the sentence follows the run.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use sightlines::content::claims::{CLAIMS, Claim, GROUPS, Kind, Settles, Speaker};
use sightlines::content::terms::Piece;
use sightlines::content::{Locale, Translator, catalogue};
use sightlines::design::Design;
use sightlines::party::Vantage;
use sightlines::ui::app::{App, AppProps};
use sightlines::ui::around::Around;
use sightlines::ui::body::Body;
use sightlines::ui::claims_shown::{ClaimsShown, Order};
use sightlines::ui::components::ClaimsPage;
use sightlines::ui::pages;
use sightlines::ui::route::{Page, Route};
use sightlines::ui::runs::{Runs, Sheets};
use sightlines::ui::sentences::{answer, question};
use sightlines::ui::state::State;
use sightlines::ui::translation::Words;
use sightlines::view::experiment::{Answer, Experiment, Question};
use sightlines::view::{DesignSheet, Observatory, scenario};
use yew::prelude::*;
use yew::{LocalServerRenderer, ServerRenderer};

/// A sheet of every design, for the message that the page opens with.
fn sheets(words: &Translator) -> BTreeMap<Design, Rc<DesignSheet>> {
    let scenario = scenario(words, None, sightlines::world::Card::default());
    let mut observatory = Observatory::new();
    Design::ALL
        .into_iter()
        .map(|design| {
            (
                design,
                observatory.observe(design, &scenario).expect("a run"),
            )
        })
        .collect()
}

fn experiments(claim: &Claim) -> Vec<Experiment> {
    let asked = claim.experiments.iter();
    asked
        .map(|asked| Experiment::of(asked).expect("a question about things that exist"))
        .collect()
}

fn said(
    words: &Translator,
    experiment: &Experiment,
    sheets: &BTreeMap<Design, Rc<DesignSheet>>,
) -> String {
    let sheet_of = |design: Design| sheets.get(&design).map(|sheet| &**sheet);
    let found = experiment.answer(sheet_of).expect("an answer");
    answer(words, experiment, &found, sheet_of).join(" ")
}

#[test]
fn all_claims_are_there_with_kind_source_and_reply() {
    let words = Translator::new(Locale::ENGLISH);
    let ids: Vec<String> = CLAIMS.iter().map(|claim| claim.id.to_owned()).collect();
    let wanted: Vec<String> = (1..=45).map(|number| format!("c{number}")).collect();
    assert_eq!(ids, wanted);
    for claim in CLAIMS {
        let id = claim.id;
        assert!((1..=2).contains(&claim.kinds.len()), "{id}");
        for statement in [Some(claim.rests), Some(claim.reply), claim.data]
            .into_iter()
            .flatten()
        {
            assert!(!statement.sources.is_empty(), "{id}");
            for source in statement.sources {
                assert!(catalogue::source(source).is_some(), "{id} cites {source}");
            }
            let certainty = format!("certainty-{}", statement.certainty);
            assert!(words.has(&certainty), "{id}: {certainty}");
        }
        let mut messages = vec![
            format!("claim-{id}"),
            format!("claim-{id}-reply"),
            format!("claim-{id}-cannot"),
            format!("holder-{}", claim.holder),
            format!("speaker-{}", claim.by),
        ];
        messages.extend(claim.data.map(|_| format!("claim-{id}-data")));
        messages.extend(claim.pages.iter().map(|page| format!("claim-page-{page}")));
        for message in messages {
            assert!(words.has(&message), "{message}");
        }
        let has_numbers = words.has(&format!("claim-{id}-data"));
        assert_eq!(has_numbers, claim.data.is_some(), "{id}");
    }
}

#[test]
fn a_statement_is_no_surer_than_what_it_rests_on() {
    let sureness = |certainty: &str| {
        ["memory", "secondary", "unopened", "seen"]
            .iter()
            .position(|known| *known == certainty)
    };
    for claim in CLAIMS {
        let statements = [Some(claim.rests), Some(claim.reply), claim.data];
        for statement in statements.into_iter().flatten() {
            for source in statement
                .sources
                .iter()
                .filter_map(|id| catalogue::source(id))
            {
                assert!(
                    sureness(statement.certainty) <= sureness(source.certainty),
                    "{}: {}",
                    claim.id,
                    source.id
                );
            }
        }
    }
}

#[test]
fn what_a_claim_is_said_to_need_is_what_it_has() {
    for claim in CLAIMS {
        let runs = !claim.experiments.is_empty();
        let fits = match claim.settles {
            Settles::Decides => runs && claim.kinds.contains(&Kind::Technical),
            Settles::Part => runs,
            Settles::Data => claim
                .kinds
                .iter()
                .any(|kind| [Kind::Empirical, Kind::Legal, Kind::Fact].contains(kind)),
            Settles::Value => !runs && claim.kinds.contains(&Kind::Value),
        };
        assert!(fits, "{}: {:?}", claim.id, claim.settles);
    }
    let core = CLAIMS.iter().filter(|claim| claim.core).count();
    assert_eq!(core, 29);
}

#[test]
fn every_experiment_is_put_to_designs_that_answer_differently() {
    let words = Translator::new(Locale::ENGLISH);
    let sheets = sheets(&words);
    let mut run = 0;
    for claim in CLAIMS {
        for experiment in experiments(claim) {
            let at = format!("{}: {experiment:?}", claim.id);
            assert!(experiment.designs.len() > 1, "{at}");
            let sheet_of = |design: Design| sheets.get(&design).map(|sheet| &**sheet);
            let found = experiment.answer(sheet_of).expect("an answer");
            assert!(found.differs(), "{at}: {found:?}");
            let said = said(&words, &experiment, &sheets);
            assert!(!said.is_empty() && !said.contains('⟦'), "{at}: {said}");
            let asked = question(&words, &experiment.question);
            assert!(asked.ends_with('?'), "{at}: {asked}");
            run += 1;
        }
    }
    assert!(run > 50, "only {run} experiments were run");
}

/// The sentence is made from the run and from nothing else: where another design's run
/// stands in a design's place, another sentence comes out.
#[test]
fn the_sentence_follows_the_run() {
    let words = Translator::new(Locale::ENGLISH);
    let sheets = sheets(&words);
    for claim in CLAIMS {
        for experiment in experiments(claim) {
            let told = said(&words, &experiment, &sheets);
            let mut swapped = sheets.clone();
            let count = experiment.designs.len();
            for (place, design) in experiment.designs.iter().enumerate() {
                // In a count of all designs, the run of one of them stands for each.
                let other = match experiment.question {
                    Question::Tally(_) => Design::Transport,
                    _ => experiment.designs[(place + 1) % count],
                };
                let taken = DesignSheet {
                    design: *design,
                    ..(*sheets[&other]).clone()
                };
                swapped.insert(*design, Rc::new(taken));
            }
            let other = said(&words, &experiment, &swapped);
            assert_ne!(told, other, "{}: {experiment:?}", claim.id);
        }
    }
}

#[test]
fn the_examples_of_the_page_say_what_they_should() {
    let words = Translator::new(Locale::ENGLISH);
    let sheets = sheets(&words);
    let told = |id: &str, index: usize| {
        let claim = Claim::of(id).expect("a claim");
        said(&words, &experiments(claim)[index], &sheets)
    };
    assert_eq!(
        told("c22", 0),
        "With transport encryption, if it happens, a database thief can see the words. \
         With end-to-end encryption, a database thief could see the words only with \
         Ana’s phone, or Ben’s phone."
    );
    assert_eq!(
        told("c8", 0),
        "With matching on the server and matching on the phone, the clearing house can see a \
         match with a list of known pictures. With end-to-end encryption, the clearing house \
         cannot see a match with a list of known pictures: nothing that exists on day 10 would \
         give it."
    );
    let tally = told("c11", 0);
    assert!(tally.starts_with("32 designs were run. In "), "{tally}");
}

#[test]
fn a_tally_has_every_design_once() {
    let words = Translator::new(Locale::ENGLISH);
    let sheets = sheets(&words);
    let sheet_of = |design: Design| sheets.get(&design).map(|sheet| &**sheet);
    for claim in CLAIMS {
        for experiment in experiments(claim) {
            if let Some(Answer::Tally(counted)) = experiment.answer(sheet_of) {
                let parts = [counted.both, counted.first, counted.second, counted.neither];
                let all: Vec<Design> = parts.concat();
                let once: BTreeSet<Design> = all.iter().copied().collect();
                assert_eq!((all.len(), once.len()), (32, 32), "{}", claim.id);
            }
        }
    }
    assert_eq!(GROUPS.len(), 3);
}

#[test]
fn nothing_is_answered_before_every_design_was_run() {
    let words = Translator::new(Locale::ENGLISH);
    let mut sheets = sheets(&words);
    sheets.remove(&Design::E2ee);
    let claim = Claim::of("c22").expect("a claim");
    let experiment = &experiments(claim)[0];
    let sheet_of = |design: Design| sheets.get(&design).map(|sheet| &**sheet);
    assert_eq!(experiment.answer(sheet_of), None);
}

#[test]
fn opening_a_claim_runs_what_it_asks_and_no_more() {
    assert_eq!(ClaimsShown::default().wanted(), (Vec::new(), Vec::new()));
    let open = |id| ClaimsShown::default().toggled(id);
    let (first, later) = open("c22").wanted();
    let asked = [
        Design::Transport,
        Design::E2ee,
        Design::Postcard,
        Design::Escrow,
    ];
    assert_eq!((first.as_slice(), later.len()), (asked.as_slice(), 0));
    assert_eq!(open("c1").wanted(), (Vec::new(), Vec::new()));
    assert_eq!(open("c6").wanted().1, Design::ALL);
    // What stands below the claims can wait until that was run, and is run once.
    let page = State {
        claims: open("c22"),
        ..State::opening("hello").on(Route::Claims)
    };
    let (first, later) = page.wanted();
    assert_eq!(first, asked);
    let all: BTreeSet<Design> = first.iter().chain(&later).copied().collect();
    assert_eq!(all.len(), first.len() + later.len());
    assert!(Design::ALL.iter().all(|design| all.contains(design)));
    // Only one is open at a time, and what is open can be closed.
    let open = ClaimsShown::default().toggled("c2").toggled("c3");
    assert_eq!(open.open, Some("c3"));
    assert_eq!(open.toggled("c3").open, None);
}

#[test]
fn the_reader_narrows_and_orders_the_list() {
    let all = ClaimsShown::default().list();
    assert_eq!(all.len(), CLAIMS.len());
    let core = all.iter().take_while(|claim| claim.core).count();
    assert_eq!(core, 29);
    for kind in Kind::ALL {
        let shown = ClaimsShown {
            kind: Some(kind),
            ..ClaimsShown::default()
        };
        let list = shown.list();
        assert!(!list.is_empty() && list.iter().all(|claim| claim.kinds.contains(&kind)));
    }
    for by in Speaker::ALL {
        let shown = ClaimsShown {
            by: Some(by),
            ..ClaimsShown::default()
        };
        assert!(shown.list().iter().all(|claim| claim.by == by));
        assert!(!shown.list().is_empty(), "{by}");
    }
    for settles in Settles::ALL {
        let shown = ClaimsShown {
            settles: Some(settles),
            ..ClaimsShown::default()
        };
        assert!(shown.list().iter().all(|claim| claim.settles == settles));
    }
    let sorted = ClaimsShown {
        order: Order::Settles,
        ..ClaimsShown::default()
    };
    let core: Vec<Settles> = sorted
        .list()
        .into_iter()
        .filter(|claim| claim.core)
        .map(|claim| claim.settles)
        .collect();
    assert!(core.is_sorted());
}

/// Neutral wording (fact base 0.2): what one side calls a thing is used only where a
/// sentence says that it is what that side calls it.
#[test]
fn no_loaded_words_unless_attributed() {
    let loaded = [
        "backdoor",
        "back door",
        "front door",
        "lawful access",
        "chat control",
        "going dark",
        "golden age of surveillance",
        "blind",
        "safe haven",
        "spy",
        "snoop",
    ];
    // The declaration’s own name for one of its two capabilities, in quotation marks.
    let attributed = ["claim-c6", "claim-c7"];
    let words = Translator::new(Locale::ENGLISH);
    let files = Locale::ENGLISH.files().iter();
    let (_, text) = files
        .clone()
        .find(|(name, _)| *name == "claims.ftl")
        .expect("the words");
    let ids = text
        .lines()
        .filter(|line| line.starts_with(|sign: char| sign.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" = "));
    let mut looked_at = 0;
    for (id, said) in ids {
        looked_at += 1;
        let low = said.to_lowercase();
        for word in loaded {
            let quoted = attributed.contains(&id) && low.contains(&format!("“{word}”"));
            assert!(!low.contains(word) || quoted, "{id}: {word}");
        }
    }
    assert!(looked_at > 150, "{looked_at} messages");
    assert!(words.has("claims-title"));
}

#[test]
fn abuse_is_marked_where_the_words_mention_it() {
    let words = Translator::new(Locale::ENGLISH);
    for claim in CLAIMS {
        let parts =
            ["", "-reply", "-cannot", "-data"].map(|part| format!("claim-{}{part}", claim.id));
        let said: Vec<String> = parts
            .iter()
            .filter(|id| words.has(id))
            .map(|id| words.text(id).to_lowercase())
            .collect();
        let said = said.join(" ");
        let mentions = ["abuse", "sexual", "exploit victims", "children rescued"]
            .iter()
            .any(|word| said.contains(word));
        assert!(!mentions || claim.safeguarding, "{}: {said}", claim.id);
    }
}

#[derive(Properties, PartialEq)]
struct ShownProps {
    open: &'static str,
    words: Words,
    sheets: Sheets,
}

/// The page with one claim open and every design run.
#[component]
fn Shown(props: &ShownProps) -> Html {
    let sheets = props.sheets.clone();
    html! {
        <ContextProvider<Around> context={Around::from(props.words.clone())}>
            <ClaimsPage state={opened(props.open)} {sheets} />
        </ContextProvider<Around>>
    }
}

fn opened(claim: &'static str) -> State {
    State {
        claims: ClaimsShown::default().toggled(claim),
        ..State::opening("hello").on(Route::Claims)
    }
}

/// Every design that the page shows with this claim open.
fn run_for(claim: &'static str, words: &Words) -> Sheets {
    let scenario = Rc::new(scenario(words, None, sightlines::world::Card::default()));
    let mut runs = Runs::default();
    let mut observatory = Observatory::new();
    let (first, later) = opened(claim).wanted();
    for design in [first, later].concat() {
        let sheet = observatory.observe(design, &scenario).expect("a run");
        runs.keep(&scenario, sheet, None);
    }
    runs.sheets()
}

async fn shown(open: &'static str) -> String {
    let words = Words::from(Translator::new(Locale::ENGLISH));
    let sheets = run_for(open, &words);
    rendered(open, &words, &sheets).await
}

async fn rendered(open: &'static str, words: &Words, sheets: &Sheets) -> String {
    let props = ShownProps {
        open,
        words: words.clone(),
        sheets: sheets.clone(),
    };
    LocalServerRenderer::<Shown>::with_props(props)
        .hydratable(false)
        .render()
        .await
}

#[tokio::test]
async fn an_open_claim_shows_the_sentence_and_the_cells_behind_it() {
    let page = shown("c22").await;
    assert!(!page.contains('⟦'), "a message is missing");
    assert!(page.contains("a database thief can see the words"));
    let table = "data-design=\"transport\" data-vantage=\"thief\" data-fact=\"words\" \
                 data-verdict=\"sees\"";
    assert!(page.contains(table), "{page}");
    assert!(page.contains("design/escrow/"));
    assert_eq!(
        page.matches("<details open").count() + page.matches(" open=\"").count(),
        1
    );
}

#[tokio::test]
async fn a_count_of_designs_names_them() {
    let page = shown("c11").await;
    assert!(page.contains("32 designs were run."));
    for part in ["both", "first", "second", "neither"] {
        assert!(page.contains(&format!("data-part=\"{part}\"")), "{part}");
    }
}

#[tokio::test]
async fn what_no_run_can_touch_is_said_to_be_so() {
    let words = Words::from(Translator::new(Locale::ENGLISH));
    let mut sheets = None;
    for claim in CLAIMS.iter().filter(|claim| claim.experiments.is_empty()) {
        // None has designs of its own to run: the same stand below each.
        let sheets = sheets.get_or_insert_with(|| run_for(claim.id, &words));
        let page = rendered(claim.id, &words, sheets).await;
        let built = claim.pages.iter().any(|page| page.parse::<Page>().is_ok());
        let told = match (claim.pages.is_empty(), built) {
            (true, _) => "claim-no-run",
            (false, true) => "claim-run-elsewhere",
            (false, false) => "claim-run-not-built",
        };
        let own = page
            .split(&format!("data-claim=\"{}\"", claim.id))
            .nth(1)
            .and_then(|rest| rest.split("</details>").next())
            .unwrap_or_default();
        assert!(own.contains(&words.text(told)), "{}: {told}", claim.id);
        for id in claim.pages {
            let name = words.text(&format!("claim-page-{id}"));
            assert!(own.contains(&name), "{}: {id}", claim.id);
        }
    }
}

#[tokio::test]
async fn the_list_can_be_read_before_the_program_has_come() {
    let page = ServerRenderer::<App>::with_props(|| {
        let words = Words::from(Translator::new(Locale::ENGLISH));
        AppProps::still(words, Route::Claims, Body(pages::any))
    })
    .hydratable(false)
    .render()
    .await;
    let words = Translator::new(Locale::ENGLISH);
    for claim in CLAIMS {
        for part in ["", "-reply", "-cannot"] {
            let said = words.text(&format!("claim-{}{part}", claim.id));
            // Words that are explained stand in buttons of their own.
            for piece in words.vocabulary().marked(&said, None) {
                let (Piece::Plain(text) | Piece::Explained(_, text)) = piece;
                assert!(page.contains(text.trim()), "{}{part}: {text}", claim.id);
            }
        }
    }
    // Nothing was run, and so nothing is answered.
    assert!(!page.contains("data-verdict"), "an answer without a run");
    for vantage in Vantage::ALL {
        assert!(!page.contains(&format!("data-vantage=\"{vantage}\"")));
    }
}
