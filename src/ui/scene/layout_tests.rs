//! Claims about the layout, for random casts, places, names and messages.

use proptest::prelude::*;

use super::advance::{Typeface, width};
use super::cast::{Status, onlooker};
use super::sightline::{Ending, Sightline};
use super::test_checks::{overlaps, spills, strays};
use super::test_scenes::{Stretched, all, scene};
use super::{layout_wide, wide_sheet};
use crate::party::Vantage;
use crate::view::{Face, Place, Stage, Station};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]

    #[test]
    fn no_label_lies_on_another(scene in scene()) {
        for (form, drawing) in all(&scene) {
            prop_assert_eq!(overlaps(&drawing), Vec::<String>::new(), "{}", form);
        }
    }

    #[test]
    fn nothing_leaves_the_view_box(scene in scene()) {
        for (form, drawing) in all(&scene) {
            prop_assert_eq!(strays(&drawing), Vec::<String>::new(), "{}", form);
        }
    }

    #[test]
    fn what_is_on_a_slip_stays_on_it(scene in scene()) {
        for (form, drawing) in all(&scene) {
            prop_assert_eq!(spills(&drawing), Vec::<String>::new(), "{}", form);
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
        ..Stage::default()
    };
    let drawing = layout_wide::lay_out(&stage, &[who], &wide_sheet::FULL, &words);
    assert_eq!(drawing.eyes[0].label[0].text, "Police network");
    assert!(width("Police network", Typeface::SansBold, 14.5) < 160.0);
}
