//! The message's way under one design, as it was really gone.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::runs::Explainer;
use crate::view::{DesignSheet, Walk};

/// The walk through the run that `sheet` shows.
#[hook]
pub fn use_walk(sheet: &Rc<DesignSheet>) -> Rc<Walk> {
    let explainer = use_context::<Explainer>();
    use_memo((explainer, Rc::clone(sheet)), |(explainer, sheet)| {
        explainer
            .as_ref()
            .map(|explainer| explainer.walk(sheet.design))
            .unwrap_or_default()
    })
}
