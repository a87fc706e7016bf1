//! What a change of design changed, in a sentence or two.

use std::rc::Rc;

use yew::prelude::*;

use crate::design::Design;
use crate::ui::sentences::change;
use crate::ui::translation::use_words;
use crate::view::DesignSheet;

/// The sentence about the design on show; none until the design has changed once.
#[hook]
pub fn use_announcement(design: Design, sheet: Option<&Rc<DesignSheet>>) -> Option<AttrValue> {
    let words = use_words();
    let last = use_mut_ref(|| None::<Rc<DesignSheet>>);
    let said = use_state(|| None::<(Design, AttrValue)>);
    use_effect_with(sheet.map(|sheet| sheet.design), {
        let (said, sheet) = (said.clone(), sheet.cloned());
        move |_| {
            // While a design is still being run there is nothing to compare.
            let Some(after) = sheet else { return };
            if let Some(before) = last.replace(Some(Rc::clone(&after))) {
                let sentence = change(&words, &before, &after);
                said.set(Some((after.design, sentence.into())));
            }
        }
    });
    said.as_ref()
        .filter(|(about, _)| *about == design)
        .map(|(_, sentence)| sentence.clone())
}
