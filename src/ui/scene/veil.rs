//! While the reader predicts, the drawing must not give the answer away.

use super::cast::Status;
use super::drawing::{Content, Drawing};
use super::run::{Anchor, Voice, stack};
use super::shape::Point;
use super::wording::Wording;
use crate::view::{Place, Stage};

/// The stage without the keys that would tell; phones always hold theirs.
pub fn without_keys(stage: &Stage) -> Stage {
    Stage {
        keys: stage
            .keys
            .iter()
            .filter(|key| is_phone(key.place))
            .cloned()
            .collect(),
        ..stage.clone()
    }
}

/// The drawing with a question where something lies, save on the phones.
pub fn veiled(mut drawing: Drawing, words: &impl Wording) -> Drawing {
    let question = words.status(&Status::Unasked);
    for slip in drawing
        .slips
        .iter_mut()
        .filter(|slip| !is_phone(slip.place))
    {
        let middle = slip.area.centre();
        let at = Point::new(middle.x, middle.y + 7.0);
        slip.content = Content::Veiled(stack(
            vec![question.clone()],
            at,
            Anchor::Middle,
            20.0,
            Voice::Note,
        ));
    }
    drawing
}

const fn is_phone(place: Place) -> bool {
    matches!(place, Place::AnaPhone | Place::BenPhone)
}
