//! The runs behind the page: sheets as they were last observed.

use std::rc::Rc;

use crate::design::Design;
use crate::view::DesignSheet;
use crate::world::Scenario;

/// The sheets of the designs run so far, in the order of [`Design::ALL`]; the
/// last few of the reader's own come after them.
///
/// Two are equal only when they are the same: every run has bytes of its own.
#[derive(Clone, Debug, Default)]
pub struct Sheets(Rc<Vec<Rc<DesignSheet>>>);

impl PartialEq for Sheets {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Sheets {
    /// The sheet of one design, once it was run.
    pub fn of(&self, design: Design) -> Option<&Rc<DesignSheet>> {
        self.0.iter().find(|sheet| sheet.design == design)
    }

    /// All sheets there are.
    pub fn iter(&self) -> impl Iterator<Item = &DesignSheet> {
        self.0.iter().map(Rc::as_ref)
    }
}

/// What was observed, and the scenario that each design's sheet belongs to.
#[derive(Debug, Default)]
pub struct Runs {
    observed: Vec<(Rc<Scenario>, Rc<DesignSheet>)>,
}

impl Runs {
    /// Those of `designs` that were not run under `scenario`.
    pub fn missing(&self, scenario: &Rc<Scenario>, designs: &[Design]) -> Vec<Design> {
        let known = |design: Design| {
            self.observed
                .iter()
                .any(|(of, sheet)| of == scenario && sheet.design == design)
        };
        let designs = designs.iter().copied();
        designs.filter(|&design| !known(design)).collect()
    }

    /// Keeps a sheet, in place of the one there was of that design. Of the reader's
    /// own designs only `own` are kept, where that is told: what cannot be explained
    /// any more is not shown either.
    pub fn keep(
        &mut self,
        scenario: &Rc<Scenario>,
        sheet: Rc<DesignSheet>,
        own: Option<&[Design]>,
    ) {
        self.observed.retain(|(_, old)| {
            let remembered = !matches!(old.design, Design::Own(_))
                || own.is_none_or(|own| own.contains(&old.design));
            remembered && old.design != sheet.design
        });
        self.observed.push((Rc::clone(scenario), sheet));
    }

    /// The sheets as they stand.
    pub fn sheets(&self) -> Sheets {
        let sheet_of = |design: Design| {
            self.observed
                .iter()
                .find(|(_, sheet)| sheet.design == design)
                .map(|(_, sheet)| Rc::clone(sheet))
        };
        let own = self.observed.iter().map(|(_, sheet)| sheet.design);
        let own = own.filter(|design| matches!(design, Design::Own(_)));
        Sheets(Rc::new(
            Design::ALL
                .into_iter()
                .chain(own)
                .filter_map(sheet_of)
                .collect(),
        ))
    }
}
