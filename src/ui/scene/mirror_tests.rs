//! Claims about the drawing on a page that runs from right to left.

use proptest::prelude::*;

use super::drawing::Drawing;
use super::mirror::mirrored;
use super::test_scenes::{all, scene};
use crate::view::Place;

/// A drawing in words and numbers.
fn told(drawing: &Drawing) -> (String, Vec<f64>) {
    let told = format!("{drawing:?}");
    let is_number = |part: &&str| part.parse::<f64>().is_ok();
    let parts = || told.split([' ', ',', '(', ')']);
    (
        parts().filter(|part| !is_number(part)).collect(),
        parts().filter_map(|part| part.parse().ok()).collect(),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]

    #[test]
    fn mirroring_twice_gives_the_drawing_back(scene in scene()) {
        for (form, drawing) in all(&scene) {
            let (words, numbers) = told(&drawing);
            let (words_again, numbers_again) = told(&mirrored(mirrored(drawing)));
            prop_assert_eq!(words, words_again, "{}", form);
            prop_assert_eq!(numbers.len(), numbers_again.len());
            for (number, again) in numbers.iter().zip(&numbers_again) {
                prop_assert!((number - again).abs() < 1e-9, "{form}: {number} became {again}");
            }
        }
    }

    #[test]
    fn the_message_travels_from_right_to_left_in_the_mirror(scene in scene()) {
        for (form, drawing) in all(&scene) {
            let middle = |place| {
                let slip = drawing.slips.iter().find(|slip| slip.place == place);
                slip.map(|slip| slip.area.centre().x)
            };
            let (Some(ana), Some(ben)) = (middle(Place::AnaPhone), middle(Place::BenPhone)) else {
                continue;
            };
            match form {
                "wide" | "projected" => prop_assert!(ana < ben, "{form}"),
                "wide, mirrored" | "projected, mirrored" => prop_assert!(ben < ana, "{form}"),
                // The plumb line falls; it stands on the side where a line of text begins.
                "tall" => prop_assert!(ana < drawing.width / 2.0),
                _ => prop_assert!(ana > drawing.width / 2.0),
            }
        }
    }
}
