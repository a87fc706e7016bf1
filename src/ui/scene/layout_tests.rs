//! Claims about the layout, for random casts, places, names and messages.

use proptest::prelude::*;

use super::advance::{Typeface, width};
use super::cast::{Status, onlooker};
use super::drawing::Content;
use super::run::Run;
use super::shape::Area;
use super::sightline::{Ending, Sightline};
use super::test_scenes::{Stretched, all, scene};
use super::{layout_wide, wide_sheet};
use crate::party::Vantage;
use crate::view::{Face, Place, Stage, Station};

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
        for (form, drawing) in all(&scene) {
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
        for (form, drawing) in all(&scene) {
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
        for (form, drawing) in all(&scene) {
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
        for (form, drawing) in all(&scene) {
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
