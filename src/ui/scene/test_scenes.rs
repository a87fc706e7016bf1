//! Random scenes for the claims about the layout: casts, places, names and messages.

use std::rc::Rc;

use proptest::prelude::*;

use super::cast::{Onlooker, Status, onlooker};
use super::condition::{Condition, Others, Thing};
use super::direction::Direction;
use super::drawing::Drawing;
use super::mirror::facing;
use super::wording::Wording;
use super::{layout_tall, layout_wide, wide_sheet};
use crate::party::{Source, Vantage};
use crate::ui::sentences::Occasion;
use crate::view::{Face, Instead, KeyMark, Place, Shown, Stage, Station};

/// Words of any length: the page's own, stretched as a longer language would.
#[derive(Clone, Copy, Debug)]
pub struct Stretched(pub f64);

impl Stretched {
    fn text(self, plain: &str) -> String {
        let letters = (plain.chars().count() as f64 * self.0) as usize;
        plain.chars().cycle().take(letters).collect()
    }
}

impl Wording for Stretched {
    fn name(&self, vantage: Vantage) -> String {
        self.text(&format!("Police {}", vantage.slug().replace('-', " ")))
    }

    fn short_name(&self, vantage: Vantage) -> String {
        self.text(&vantage.slug())
    }

    fn status(&self, status: &Status) -> String {
        self.text(match status {
            Status::Unasked => "?",
            Status::Reads(_) => "reads it, if it happens",
            Status::Opens(..) => "reads it with the access key, if it happens",
            Status::OnlyIf(Condition::Several) => "only if …",
            Status::OnlyIf(_) => "only with the platform’s keys, or a phone",
            Status::Cannot => "cannot read it",
        })
    }

    fn status_shortly(&self, status: &Status) -> String {
        match status {
            Status::OnlyIf(Condition::With(..)) => self.text("if the platform’s keys or a phone"),
            other => self.status(other),
        }
    }

    fn spoken(&self, party: &str, _: &Status) -> String {
        party.to_owned()
    }

    fn later_too(&self, status: &str) -> String {
        self.text(&format!("reads later ones, this one {status}"))
    }

    fn later_too_shortly(&self, status: &str) -> String {
        self.text(&format!("later ones, this {status}"))
    }

    fn later_too_spoken(&self, spoken: &str) -> String {
        spoken.to_owned()
    }

    fn place(&self, place: Place) -> String {
        self.text(match place {
            Place::FirstWire | Place::SecondWire => "Internet provider or Wi-Fi",
            Place::Passing => "Passing through",
            Place::Store => "Kept on disk",
            Place::Agency => "The key agency",
            Place::Cloud => "The backup company",
            Place::AnaPhone => "Ana’s phone",
            Place::BenPhone => "Ben’s phone",
            Place::Enclave => "In the enclave",
            Place::SeizedPhone => "Ben’s phone, seized locked",
            other => other.id(),
        })
    }

    fn platform(&self) -> String {
        self.text("The platform")
    }

    fn key(&self, mark: &KeyMark) -> String {
        self.text(mark.key)
    }

    fn more_words(&self, hidden: usize) -> String {
        self.text(&format!("+ {hidden} more words"))
    }

    fn no_copy(&self) -> String {
        self.text("no copy here")
    }

    fn only_a_key(&self) -> String {
        self.text("a key, no message")
    }

    fn instead(&self, _: Instead) -> String {
        self.text("later messages, not this one")
    }

    fn relays(&self, count: usize) -> String {
        self.text(&format!("{count} relays"))
    }

    fn apart(&self) -> String {
        self.text("With nothing to look at")
    }
}

fn message() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("At six.".to_owned()),
        Just("w".repeat(400)),
        Just("👩‍👩‍👧‍👦🙂🏳️‍🌈 ".repeat(60)),
        Just("نلتقي عند المكتبة القديمة في السادسة مساءً ".repeat(20)),
        Just("今晩六時に古い図書館の前で会いましょう。".repeat(20)),
        "\\PC{0,300}",
        Just("Meet me at the old library at six. ".repeat(143)),
    ]
}

fn status() -> impl Strategy<Value = Status> {
    let keys = Condition::With(Thing::One(Source::PlatformKeys), None, Others::APhone);
    prop::sample::select(vec![
        Status::Reads(Some(Occasion::Order)),
        Status::Opens(
            Some(KeyMark::whole(Place::Agency, "access")),
            Some(Occasion::Order),
        ),
        Status::Cannot,
        Status::Unasked,
        Status::OnlyIf(keys),
    ])
}

fn face(kind: u8, message: &str) -> Face {
    match kind {
        0 => Face::Words(message.to_owned()),
        1 => Face::Sealed(Shown(Rc::from(&b"sealed bytes, more or less"[..]))),
        2 => Face::Instead(Instead::Later),
        _ => Face::Empty,
    }
}

pub type Scene = (Stage, Vec<Onlooker>, Stretched);

pub fn scene() -> impl Strategy<Value = Scene> {
    (
        prop::sample::subsequence(Place::ALL.to_vec(), 0..=Place::ALL.len()),
        prop::collection::vec(0_u8..4, Place::ALL.len()),
        prop::sample::subsequence(Place::ALL.to_vec(), 0..=Place::ALL.len()),
        prop::sample::subsequence(Vantage::ALL.to_vec(), 0..=18).prop_shuffle(),
        prop::collection::vec(
            (prop::option::weighted(0.9, 0..Place::ALL.len()), status()),
            18,
        ),
        message(),
        (1.0..1.4_f64, 0_usize..4, 1_usize..6),
    )
        .prop_map(
            |(places, kinds, keys, shown, looks, message, (stretch, relays, pieces))| {
                let words = Stretched(stretch);
                let stations = places
                    .iter()
                    .zip(&kinds)
                    .map(|(place, kind)| Station {
                        place: *place,
                        face: face(*kind, &message),
                    })
                    .collect();
                let keys = keys
                    .into_iter()
                    .map(|place| KeyMark {
                        pieces,
                        ..KeyMark::whole(place, "storage")
                    })
                    .collect();
                let cast: Vec<Onlooker> = shown
                    .into_iter()
                    .zip(looks)
                    .map(|(vantage, (place, status))| {
                        let place = place
                            .map(|at| Place::ALL[at])
                            .filter(|at| places.contains(at));
                        onlooker(vantage, place, status, &words)
                    })
                    .collect();
                (
                    Stage {
                        stations,
                        keys,
                        relays,
                        looks: Vec::new(),
                    },
                    cast,
                    words,
                )
            },
        )
}

/// Every form, facing either way.
pub fn all(scene: &Scene) -> Vec<(&'static str, Drawing)> {
    let (stage, cast, words) = scene;
    let forms = [
        (
            "wide",
            layout_wide::lay_out(stage, cast, &wide_sheet::FULL, words),
        ),
        (
            "projected",
            layout_wide::lay_out(stage, cast, &wide_sheet::PROJECTED, words),
        ),
        ("tall", layout_tall::lay_out(stage, cast, words)),
    ];
    let mirrored = ["wide, mirrored", "projected, mirrored", "tall, mirrored"];
    let facing_left = mirrored
        .into_iter()
        .zip(forms.iter().map(|(_, drawing)| mirrored_drawing(drawing)))
        .collect::<Vec<_>>();
    forms.into_iter().chain(facing_left).collect()
}

fn mirrored_drawing(drawing: &Drawing) -> Drawing {
    facing(drawing.clone(), Direction::Rtl)
}
