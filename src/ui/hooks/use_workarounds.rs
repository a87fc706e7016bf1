//! What the six ways around encryption come to in a run.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::runs::Explainer;
use crate::view::{DesignSheet, WorkaroundFinding};

/// The six, for the run that `sheet` shows; none where it cannot be told.
#[hook]
pub fn use_workarounds(sheet: &Rc<DesignSheet>) -> Rc<Vec<WorkaroundFinding>> {
    let explainer = use_context::<Explainer>();
    use_memo((explainer, Rc::clone(sheet)), |(explainer, sheet)| {
        explainer
            .as_ref()
            .and_then(|explainer| explainer.workarounds(sheet.design))
            .unwrap_or_default()
    })
}
