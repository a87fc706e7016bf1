//! The message's way under one design, as it was really gone.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::runs::Explainer;
use crate::view::{DesignSheet, Walk};

/// The walk through the run that `sheet` shows.
#[hook]
pub fn use_walk(sheet: &Rc<DesignSheet>) -> Option<Rc<Walk>> {
    let explainer = use_context::<Explainer>();
    let walk = use_memo((explainer, Rc::clone(sheet)), |(explainer, sheet)| {
        explainer
            .as_ref()
            .and_then(|explainer| explainer.walk(sheet.design))
    });
    walk.as_ref().clone()
}
