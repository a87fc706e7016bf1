//! Claims about the layout, for random casts, places, names and messages.

use std::rc::Rc;

use proptest::prelude::*;

use super::advance::{Typeface, width};
use super::cast::{Onlooker, Status, onlooker};
use super::condition::{Condition, Others};
use super::drawing::{Content, Drawing};
use super::run::Run;
use super::shape::Area;
use super::sightline::{Ending, Sightline};
use super::wording::Wording;
use super::{layout_tall, layout_wide, wide_sheet};
use crate::party::{Source, Vantage};
use crate::ui::sentences::Occasion;
use crate::view::{Face, KeyMark, Place, Shown, Stage, Station};

/// Words of any length: the page's own, stretched as a longer language would.
#[derive(Clone, Copy, Debug)]
struct Stretched(f64);

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

    fn spoken(&self, vantage: Vantage, _: &Status) -> String {
        vantage.id().to_owned()
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
        })
    }

    fn platform(&self) -> String {
        self.text("The platform")
    }

    fn key(&self, key: &str) -> String {
        self.text(key)
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
    let keys = Condition::With(Source::PlatformKeys, None, Others::APhone);
    prop::sample::select(vec![
        Status::Reads(Some(Occasion::Order)),
        Status::Opens(Some("access"), Some(Occasion::Order)),
        Status::Cannot,
        Status::Unasked,
        Status::OnlyIf(keys),
    ])
}

fn face(kind: u8, message: &str) -> Face {
    match kind {
        0 => Face::Words(message.to_owned()),
        1 => Face::Sealed(Shown(Rc::from(&b"sealed bytes, more or less"[..]))),
        _ => Face::Empty,
    }
}

type Scene = (Stage, Vec<Onlooker>, Stretched);

fn scene() -> impl Strategy<Value = Scene> {
    (
        prop::sample::subsequence(Place::ALL.to_vec(), 0..=8),
        prop::collection::vec(0_u8..3, 8),
        prop::sample::subsequence(Place::ALL.to_vec(), 0..=8),
        prop::sample::subsequence(Vantage::ALL.to_vec(), 0..=18).prop_shuffle(),
        prop::collection::vec((prop::option::weighted(0.9, 0_usize..8), status()), 18),
        message(),
        1.0..1.4_f64,
    )
        .prop_map(|(places, kinds, keys, shown, looks, message, stretch)| {
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
                    place,
                    key: "storage",
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
                    looks: Vec::new(),
                },
                cast,
                words,
            )
        })
}

fn both(scene: &Scene) -> [(&'static str, Drawing); 3] {
    let (stage, cast, words) = scene;
    [
        (
            "wide",
            layout_wide::lay_out(stage, cast, &wide_sheet::FULL, words),
        ),
        (
            "projected",
            layout_wide::lay_out(stage, cast, &wide_sheet::PROJECTED, words),
        ),
        ("tall", layout_tall::lay_out(stage, cast, words)),
    ]
}

fn slip_runs(content: &Content) -> Vec<&Run> {
    match content {
        Content::Words { lines, more } => lines.iter().chain(more).collect(),
        Content::Sealed(_) => Vec::new(),
        Content::Empty(lines) | Content::Veiled(lines) => lines.iter().collect(),
    }
}

fn a_little_less(area: Area) -> Area {
    area.inset(0.6)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]

    #[test]
    fn no_label_lies_on_another(scene in scene()) {
        for (form, drawing) in both(&scene) {
            let mut boxes: Vec<(String, Area)> = drawing
                .eyes
                .iter()
                .map(|eye| (eye.vantage.to_string(), a_little_less(eye.hit)))
                .collect();
            boxes.extend(drawing.captions.iter().map(|run| (run.text.clone(), a_little_less(run.area()))));
            boxes.extend(drawing.slips.iter().map(|slip| (slip.place.id().to_owned(), a_little_less(slip.area))));
            for (index, (name, area)) in boxes.iter().enumerate() {
                for (other, there) in &boxes[index + 1..] {
                    prop_assert!(!area.overlaps(*there), "{form}: {name} {area:?} on {other} {there:?}");
                }
            }
        }
    }

    #[test]
    fn nothing_leaves_the_view_box(scene in scene()) {
        for (form, drawing) in both(&scene) {
            let sheet = Area::new(-0.5, -0.5, drawing.width + 1.0, drawing.height + 1.0);
            for eye in &drawing.eyes {
                prop_assert!(sheet.holds(eye.hit), "{form}: {} {:?}", eye.vantage, eye.hit);
                for run in &eye.label {
                    prop_assert!(eye.hit.holds(a_little_less(run.area())), "{form}: {run:?} leaves {:?}", eye.hit);
                }
            }
            for run in &drawing.captions {
                prop_assert!(sheet.holds(a_little_less(run.area())), "{form}: {run:?}");
            }
            for frame in &drawing.frames {
                prop_assert!(sheet.holds(frame.area), "{form}: {frame:?}");
            }
            for point in drawing.paths.iter().flatten() {
                prop_assert!(sheet.holds(Area::new(point.x, point.y, 0.0, 0.0)), "{form}: {point:?}");
            }
        }
    }

    #[test]
    fn what_is_on_a_slip_stays_on_it(scene in scene()) {
        for (form, drawing) in both(&scene) {
            for slip in &drawing.slips {
                let inside = slip_runs(&slip.content).into_iter().chain(&slip.heading);
                for run in inside {
                    prop_assert!(slip.area.holds(a_little_less(run.area())), "{form}: {run:?} leaves {:?}", slip.area);
                }
                if let Content::Sealed(weave) = &slip.content {
                    prop_assert!(!weave.rows.is_empty(), "{form}: no bytes at {}", slip.place.id());
                }
            }
        }
    }

    #[test]
    fn everybody_shown_is_drawn_once_with_the_ending_of_their_verdict(scene in scene()) {
        for (form, drawing) in both(&scene) {
            prop_assert_eq!(drawing.eyes.len(), scene.1.len());
            for who in &scene.1 {
                let eye = drawing.eyes.iter().find(|eye| eye.vantage == who.vantage);
                let ending = eye.and_then(|eye| eye.sightline.as_ref()).map(Sightline::ending);
                let expected: Option<Ending> = who.place.and(who.status.ending());
                prop_assert_eq!(ending, expected, "{}: {}", form, who.vantage);
            }
        }
    }
}

#[test]
fn a_typical_name_is_not_cut_short_at_full_width() {
    let words = Stretched(1.0);
    let who = onlooker(
        Vantage::Network,
        Some(Place::FirstWire),
        Status::Reads(None),
        &words,
    );
    let stage = Stage {
        stations: vec![Station {
            place: Place::FirstWire,
            face: Face::Words("x".into()),
        }],
        keys: Vec::new(),
        looks: Vec::new(),
    };
    let drawing = layout_wide::lay_out(&stage, &[who], &wide_sheet::FULL, &words);
    assert_eq!(drawing.eyes[0].label[0].text, "Police network");
    assert!(width("Police network", Typeface::SansBold, 14.5) < 160.0);
}
