//! The explanation behind one finding, asked for when a reader opens it.

use std::rc::Rc;

use yew::prelude::*;

use crate::party::{Fact, Source, Vantage};
use crate::ui::runs::Explainer;
use crate::view::{DesignSheet, Explanation};

/// Why `vantage` sees `fact` in the run `sheet` shows, or what lending it `added` changes.
#[hook]
pub fn use_explanation(
    sheet: &Rc<DesignSheet>,
    vantage: Vantage,
    fact: Fact,
    added: &[Source],
) -> Option<Rc<Explanation>> {
    let explainer = use_context::<Explainer>();
    let asked = (explainer, Rc::clone(sheet), vantage, fact, added.to_vec());
    let explanation = use_memo(asked, |(explainer, sheet, vantage, fact, added)| {
        explainer
            .as_ref()
            .and_then(|explainer| explainer.explain(sheet.design, *vantage, *fact, added))
    });
    explanation.as_ref().clone()
}
