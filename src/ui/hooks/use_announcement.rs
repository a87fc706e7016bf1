//! What a switch of design changed, in a sentence.
//!
//! It is said once for each switch the reader makes in the unfolded page. It
//! stays where it is said until the next one: a region that were emptied in
//! between would change twice. While the reader predicts nothing is said, since
//! it would give the answer away.

use std::rc::Rc;

use yew::prelude::*;

use crate::design::Design;
use crate::ui::sentences::change;
use crate::ui::translation::Words;
use crate::view::DesignSheet;

/// What is said of the latest switch.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Announcement(Option<(Design, AttrValue)>);

impl Announcement {
    /// For readers who listen.
    pub fn spoken(&self) -> Option<AttrValue> {
        self.0.as_ref().map(|(_, sentence)| sentence.clone())
    }

    /// For readers who look, who must not read of one design beside another.
    pub fn beside(&self, design: Design) -> Option<&AttrValue> {
        let (_, sentence) = self.0.as_ref().filter(|(about, _)| *about == design)?;
        Some(sentence)
    }
}

/// What is said of the latest switch, now that `sheet` is on show.
#[hook]
pub fn use_announcement(
    words: &Words,
    unfolded: bool,
    sheet: Option<&Rc<DesignSheet>>,
) -> Announcement {
    let last = use_mut_ref(|| None::<Rc<DesignSheet>>);
    let said = use_state_eq(Announcement::default);
    use_effect_with((sheet.map(|sheet| sheet.design), unfolded), {
        let (words, said, sheet) = (words.clone(), said.setter(), sheet.cloned());
        move |(_, unfolded)| {
            // While a design is still being run there is nothing to compare.
            let Some(after) = sheet else { return };
            let now = unfolded.then(|| Rc::clone(&after));
            let before = last.replace(now).filter(|_| *unfolded);
            if !unfolded {
                said.set(Announcement::default());
            } else if let Some(before) = before.filter(|before| before.design != after.design) {
                let sentence = change(&words, &before, &after);
                said.set(Announcement(Some((after.design, sentence.into()))));
            }
        }
    });
    (*said).clone()
}
