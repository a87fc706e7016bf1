//! One sentence on what a change of design changed, for readers who listen.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::sentences::change;
use crate::ui::translation::use_words;
use crate::view::DesignSheet;

/// The sentence to say; empty until the design has changed once.
#[hook]
pub fn use_announcement(sheet: Option<&Rc<DesignSheet>>) -> String {
    let words = use_words();
    let last = use_mut_ref(|| None::<Rc<DesignSheet>>);
    let said = use_state(String::new);
    let design = sheet.map(|sheet| sheet.design);
    use_effect_with(design, {
        let (said, sheet) = (said.clone(), sheet.cloned());
        move |_| {
            let before = last.replace(sheet.clone());
            if let (Some(before), Some(after)) = (before, sheet) {
                said.set(change(&words, &before, &after));
            }
        }
    });
    (*said).clone()
}
