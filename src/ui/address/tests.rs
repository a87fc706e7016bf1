//! What the schema, the reader and the writer promise together.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::schema::{Kind, SCHEMA, Scope, parameter};
use super::{Address, Link, Part, Reading, Step, Unread, to_party};
use crate::content::claims::{CLAIMS, Kind as ClaimKind, Settles, Speaker};
use crate::content::terms::Term;
use crate::content::{Locale, Translator};
use crate::design::Design;
use crate::disclosure::{Frame, Instrument, Offence, Target};
use crate::mechanism::{Mechanism, MechanismSet};
use crate::party::{Day, Event, Fact, Vantage};
use crate::ui::claims_shown::{ClaimsShown, Order};
use crate::ui::moment::Moment;
use crate::ui::order_form::OrderForm;
use crate::ui::rival::Rival;
use crate::ui::route::Page;
use crate::ui::state::Drawer;
use crate::ui::theme::Theme;
use crate::ui::verdict::Verdict;
use crate::world::Card;

fn read(text: &str) -> Reading {
    match Address::read(text) {
        Address::State(reading) => *reading,
        Address::Place(word) => panic!("{word} is a place"),
    }
}

/// Every value of a kind, each alone.
fn values(kind: Kind) -> Vec<String> {
    let ids = |ids: Vec<&str>| ids.into_iter().map(str::to_owned).collect();
    match kind {
        Kind::Version => vec!["1".to_owned()],
        Kind::Choice(choices) | Kind::Option(choices) | Kind::List(choices) => ids((choices.ids)()),
        Kind::Pairs(first, second) => (first.ids)()
            .into_iter()
            .flat_map(|one| {
                (second.ids)()
                    .into_iter()
                    .map(move |two| format!("{one}:{two}"))
            })
            .collect(),
        Kind::Number(first, last) => (first..=last).map(|number| number.to_string()).collect(),
        Kind::Flag => ids(vec!["1", "0"]),
        Kind::Text(_) => ids(vec!["", "a&b=c#d%41 é"]),
    }
}

#[test]
fn every_valid_value_is_understood_and_written_back() {
    for parameter in SCHEMA.iter().filter(|parameter| parameter.key != "v") {
        for value in values(parameter.kind) {
            let mut link = Link {
                embed: parameter.scope == Scope::Embed,
                ..Link::default()
            };
            assert!(
                (parameter.take)(&mut link, &value).is_empty(),
                "{} {value}",
                parameter.key
            );
            assert_eq!(
                (parameter.show)(&link),
                Some(value.clone()),
                "{}",
                parameter.key
            );
            let again = read(&link.to_string());
            assert_eq!(
                again,
                Reading {
                    link,
                    unread: Vec::new()
                }
            );
        }
    }
}

#[test]
fn every_other_value_is_kept_to_be_said() {
    for parameter in &SCHEMA {
        if matches!(parameter.kind, Kind::Text(_)) {
            continue;
        }
        let reading = read(&format!("v=1&{}=carrier%20pigeon", parameter.key));
        assert_eq!(reading.link, Link::default());
        let unread = Unread::Value {
            key: parameter.key,
            given: "carrier pigeon".to_owned(),
        };
        assert_eq!(reading.unread, [unread]);
    }
}

#[test]
fn every_parameter_is_explained_and_every_choice_is_named() {
    let words = Translator::new(Locale::ENGLISH);
    let mut keys = BTreeSet::new();
    for parameter in &SCHEMA {
        assert!(
            keys.insert(parameter.key),
            "{} is listed twice",
            parameter.key
        );
        assert!(words.has(&parameter.explanation()), "{}", parameter.key);
        if parameter.offered {
            let label = format!("embed-{}", parameter.key);
            assert!(words.has(&label), "{label}");
        }
        let choices = match parameter.kind {
            // A language is named by itself.
            _ if parameter.key == "lang" => continue,
            Kind::Choice(choices) | Kind::Option(choices) | Kind::List(choices) => vec![choices],
            Kind::Pairs(first, second) => vec![first, second],
            Kind::Version | Kind::Number(..) | Kind::Flag | Kind::Text(_) => Vec::new(),
        };
        for choices in choices {
            for id in (choices.ids)() {
                let message = (choices.message)(id);
                assert!(words.has(&message), "{}: {message}", parameter.key);
            }
        }
    }
}

#[test]
fn the_state_in_which_the_page_opens_has_a_bare_address() {
    assert_eq!(Link::default().to_string(), "");
    assert_eq!(read(""), Reading::default());
    assert_eq!(read("#"), Reading::default());
    assert_eq!(read("#v=1"), Reading::default());
}

#[test]
fn a_link_is_compact_and_in_the_order_of_the_schema() {
    let reading =
        read("everyone=1&open=thief:ways,platform:why&fact=size&step=open&design=escrow&v=1");
    assert_eq!(
        reading.link.to_string(),
        "#v=1&step=open&design=escrow&fact=size&open=platform:why,thief:ways&everyone=1"
    );
}

#[test]
fn words_of_any_script_come_back_whole() {
    for words in [
        "",
        " ",
        "a&b=c#d%41+é",
        "שלום עולם",
        "👩‍👩‍👧\n\"<script>\"",
        "\u{0}\u{10ffff}",
    ] {
        let link = Link {
            words: Some(words.to_owned()),
            ..Link::default()
        };
        let text = link.to_string();
        assert!(text.is_ascii());
        assert_eq!(read(&text).link, link);
    }
}

#[test]
fn one_word_is_a_place_on_the_page() {
    assert_eq!(
        Address::read("#answer"),
        Address::Place("answer".to_owned())
    );
    assert_eq!(
        Address::read("#p-thief"),
        Address::Place("p-thief".to_owned())
    );
}

#[test]
fn a_link_without_a_version_is_read_as_release_0_1_wrote_it() {
    let link = read("#design=escrow&vantage=police.content&fact=size&theme=dark").link;
    assert_eq!(link.step, Step::Open);
    assert_eq!(link.theme, Some(Theme::Dark));
    assert_eq!(link.open, [(Vantage::PoliceContent, Drawer::Why)]);
    assert_eq!(read("#fact=size").link.step, Step::Predict);
    assert_eq!(read("#design=pigeon").link.step, Step::Open);
    assert_eq!(read("#v=1&design=escrow").link.step, Step::Predict);
    assert_eq!(read("#design=escrow&step=predict").link.step, Step::Predict);
    assert!(read("#vantage=thief&open=").link.open.is_empty());
}

#[test]
fn a_version_to_come_is_said_and_followed_as_far_as_it_is_known() {
    for version in ["2", "4294967296", "99999999999999999999"] {
        let reading = read(&format!("#v={version}&design=escrow&step=open"));
        assert_eq!(reading.unread, [Unread::Newer]);
        assert_eq!(reading.link.design, Design::Escrow);
    }
    for version in ["0", "-1", "+1", "one", ""] {
        let reading = read(&format!("#v={version}&design=escrow"));
        assert!(matches!(
            reading.unread[..],
            [Unread::Value { key: "v", .. }]
        ));
    }
}

#[test]
fn what_is_left_out_counts_only_in_a_frame() {
    assert_eq!(
        read("#embed=1&hide=table,masthead").link.hide,
        [Part::Masthead, Part::Table]
    );
    assert!(read("#hide=table").link.hide.is_empty());
}

#[test]
fn of_a_key_given_twice_the_last_that_says_something_counts() {
    assert_eq!(
        read("design=escrow&design=transport").link.design,
        Design::Transport
    );
    assert_eq!(
        read("design=escrow&design=pigeon").link.design,
        Design::Escrow
    );
}

#[test]
fn every_link_to_a_party_reads_back() {
    for design in Design::ALL {
        for vantage in Vantage::ALL {
            for fact in Fact::ALL {
                let Reading { link, unread } = read(&to_party(design, Some(vantage), fact));
                assert!(unread.is_empty());
                assert_eq!(
                    (link.design, link.vantage, link.fact),
                    (design, Some(vantage), fact)
                );
                assert_eq!(link.open, [(vantage, Drawer::Why)]);
            }
        }
    }
}

#[test]
fn only_page_designs_party_step_and_claim_lead_elsewhere() {
    let here = Link::default();
    let elsewhere = [
        Link {
            design: Design::Escrow,
            ..here.clone()
        },
        Link {
            page: Some(Page::Compare),
            ..here.clone()
        },
        Link {
            against: Rival::Own,
            ..here.clone()
        },
        Link {
            vantage: Some(Vantage::Thief),
            ..here.clone()
        },
        Link {
            step: Step::Open,
            ..here.clone()
        },
        Link {
            claims: ClaimsShown {
                open: Some("c2"),
                ..ClaimsShown::default()
            },
            ..here.clone()
        },
    ];
    assert!(elsewhere.iter().all(|link| here.is_elsewhere(link)));
    let same = Link {
        // It is the first page that a link without one means.
        page: Some(Page::Home),
        card: Card::Sandcastle,
        everyone: true,
        words: Some("a".to_owned()),
        ..here.clone()
    };
    assert!(!here.is_elsewhere(&same));
}

fn pairs<T: Copy + std::fmt::Debug + 'static>(
    seconds: Vec<T>,
) -> impl Strategy<Value = Vec<(Vantage, T)>> {
    let who = prop::sample::select(Vantage::ALL.to_vec());
    prop::collection::vec((who, prop::sample::select(seconds)), 0..6)
        .prop_map(|pairs| super::values::in_order(&pairs))
}

prop_compose! {
    fn moments()(
        history: bool, held_up: bool,
        event in prop::sample::select(Event::ALL.to_vec()),
        day in (0..=Day::LOOK.0).prop_map(Day),
    ) -> Moment {
        Moment { event, day, history, held_up }
    }
}

prop_compose! {
    fn claims()(
        open in prop::option::of(prop::sample::select(CLAIMS.iter().map(|claim| claim.id).collect::<Vec<_>>())),
        kind in prop::option::of(prop::sample::select(ClaimKind::ALL.to_vec())),
        by in prop::option::of(prop::sample::select(Speaker::ALL.to_vec())),
        settles in prop::option::of(prop::sample::select(Settles::ALL.to_vec())),
        order in prop::sample::select(Order::ALL.to_vec()),
    ) -> ClaimsShown {
        ClaimsShown { open, kind, by, settles, order }
    }
}

prop_compose! {
    fn orders()(
        frame in prop::sample::select(Frame::ALL.to_vec()),
        instrument in prop::sample::select(Instrument::ALL.to_vec()),
        target in prop::sample::select(Target::ALL.to_vec()),
        day in (0..=Day::LOOK.0).prop_map(Day),
        offence in prop::sample::select(Offence::ALL.to_vec()),
    ) -> OrderForm {
        OrderForm { frame, instrument, target, day, offence }
    }
}

prop_compose! {
    fn links()(
        embed: bool, everyone: bool,
        hide in prop::sample::subsequence(Part::ALL.to_vec(), 0..=Part::ALL.len()),
        theme in prop::option::of(prop::sample::select(Theme::ALL.to_vec())),
        step in prop::sample::select(Step::ALL.to_vec()),
        page in prop::option::of(prop::sample::select(Page::ALL.to_vec())),
        design in prop::sample::select(Design::ALL.to_vec()),
        against in prop::sample::select(Rival::ALL.to_vec()),
        mechanisms in prop::sample::subsequence(Mechanism::ALL.to_vec(), 0..=Mechanism::ALL.len()),
        vantage in prop::option::of(prop::sample::select(Vantage::ALL.to_vec())),
        fact in prop::sample::select(Fact::ALL.to_vec()),
        card in prop::sample::select(Card::ALL.to_vec()),
        guess in pairs(Verdict::ALL.to_vec()),
        open in pairs(Drawer::ALL.to_vec()),
        moment in moments(),
        claims in claims(),
        term in prop::option::of(prop::sample::select(Term::ALL.to_vec())),
        help in prop::option::of(".{0,200}"),
        order in orders(),
        words in prop::option::of(any::<String>()),
    ) -> Link {
        let hide = if embed { hide } else { Vec::new() };
        let mechanisms = mechanisms.into_iter().collect();
        Link { mechanisms, embed, hide, lang: None, page, theme, step, design, against, vantage, fact, card, guess, open, everyone, moment, claims, order, term, help, words }
    }
}

#[test]
fn a_link_brings_a_design_that_a_reader_built_and_says_which_part_it_did_not_know() {
    let built = |text: &str| {
        let reading = read(text);
        (reading.link.mechanisms, reading.unread)
    };
    let unknown = |given: &str| Unread::Value {
        key: "mechanisms",
        given: given.to_owned(),
    };
    let own = MechanismSet::of(&[Mechanism::Transport, Mechanism::Onion]);
    assert_eq!(built("mechanisms=onion,transport"), (own, Vec::new()));
    assert_eq!(
        built("mechanisms=onion,pigeon,transport"),
        (own, vec![unknown("pigeon")])
    );
    // Nothing at all is a combination; nothing known is none.
    assert_eq!(built("mechanisms="), (MechanismSet::default(), Vec::new()));
    let e2ee = Design::E2ee.mechanisms();
    assert_eq!(built("mechanisms=pigeon"), (e2ee, vec![unknown("pigeon")]));
    let link = super::party_link(Design::Own(own), Some(Vantage::Platform), Fact::Words);
    assert_eq!(
        link.to_string(),
        "#v=1&page=build&step=open&mechanisms=transport,onion&vantage=platform&open=platform:why"
    );
}

proptest! {
    #[test]
    fn every_link_reads_back(link in links()) {
        let reading = read(&link.to_string());
        prop_assert_eq!(reading, Reading { link, unread: Vec::new() });
    }

    #[test]
    fn any_text_is_an_address_and_what_it_says_can_be_written(text in ".*") {
        if let Address::State(reading) = Address::read(&text) {
            prop_assert_eq!(read(&reading.link.to_string()).link, reading.link);
        }
    }

    #[test]
    fn any_values_are_an_address(parts in prop::collection::vec(
        (prop::sample::select(SCHEMA.iter().map(|known| known.key).collect::<Vec<_>>()), ".{0,20}"), 0..8)
    ) {
        let text: Vec<String> = parts.iter().map(|(key, value)| format!("{key}={value}")).collect();
        let Reading { link, .. } = Reading::of(&text.join("&"));
        let again = read(&link.to_string());
        prop_assert_eq!(again, Reading { link, unread: Vec::new() });
    }
}

#[test]
fn a_parameter_is_found_by_its_key() {
    assert!(parameter("design").is_some());
    assert!(parameter("x").is_none());
}
