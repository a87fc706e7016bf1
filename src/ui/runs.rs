//! The runs behind the page: sheets as they were last observed, and the door
//! to explanations of them.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::console;

use crate::design::Design;
use crate::party::{Fact, Source, Vantage};
use crate::view::request_desk::{DeskAnswer, DeskQuestion, RequestDesk};
use crate::view::{
    DesignSheet, Explanation, Observatory, ObservatoryError, Timeline, Walk, WorkaroundFinding,
};
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

/// The observatory as the page uses it: runs what is asked and remembers, for
/// each design, the scenario its sheet belongs to.
#[derive(Default)]
pub struct Runs {
    observed: Vec<(Rc<Scenario>, Rc<DesignSheet>)>,
}

impl Runs {
    /// Runs `designs` under `scenario`, those already run excepted.
    ///
    /// # Errors
    /// When the observatory cannot run one; those before it stay.
    pub fn run(
        &mut self,
        observatory: &mut Observatory,
        scenario: &Rc<Scenario>,
        designs: &[Design],
    ) -> Result<(), ObservatoryError> {
        for design in designs {
            let known = self
                .observed
                .iter()
                .any(|(of, sheet)| of == scenario && sheet.design == *design);
            if !known {
                let sheet = observatory.observe(*design, scenario)?;
                self.observed.retain(|(_, old)| old.design != *design);
                self.observed.push((Rc::clone(scenario), sheet));
            }
        }
        // What cannot be explained any more is not shown either.
        self.observed
            .retain(|(_, sheet)| observatory.remembers(sheet.design));
        Ok(())
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

/// The door to explanations: shared, and the same for the life of the page.
#[derive(Clone)]
pub struct Explainer(Rc<RefCell<Observatory>>, Rc<RefCell<RequestDesk>>);

impl Explainer {
    /// Explains runs of `observatory`, and serves orders at `desk`.
    pub fn new(observatory: Rc<RefCell<Observatory>>, desk: Rc<RefCell<RequestDesk>>) -> Self {
        Self(observatory, desk)
    }

    /// Why `vantage` sees `fact` in the latest run of `design`, or what
    /// happens when `added` is lent to it.
    pub fn explain(
        &self,
        design: Design,
        vantage: Vantage,
        fact: Fact,
        added: &[Source],
    ) -> Option<Rc<Explanation>> {
        self.0
            .borrow_mut()
            .explain(design, vantage, fact, added)
            .inspect_err(|error| console::error_1(&error.to_string().into()))
            .ok()
            .flatten()
            .map(Rc::new)
    }
}

impl Explainer {
    /// What each event gives on each day, when `scenario` is played under `design`.
    pub fn timeline(&self, design: Design, scenario: &Scenario) -> Option<Rc<Timeline>> {
        self.0
            .borrow_mut()
            .timeline(design, scenario)
            .inspect_err(|error| console::error_1(&error.to_string().into()))
            .ok()
            .map(Rc::new)
    }

    /// The message's way in the latest run of `design`.
    pub fn walk(&self, design: Design) -> Option<Rc<Walk>> {
        self.0
            .borrow_mut()
            .walk(design)
            .inspect_err(|error| console::error_1(&error.to_string().into()))
            .ok()
            .flatten()
            .map(Rc::new)
    }
}

impl Explainer {
    /// The six ways around encryption in the latest run of `design`.
    pub fn workarounds(&self, design: Design) -> Option<Vec<WorkaroundFinding>> {
        self.0
            .borrow_mut()
            .workarounds(design)
            .inspect_err(|error| console::error_1(&error.to_string().into()))
            .ok()
            .flatten()
    }
}

impl Explainer {
    /// What the request desk answers, when `scenario` is played.
    pub fn desk(&self, question: DeskQuestion, scenario: &Scenario) -> Option<DeskAnswer> {
        let Self(observatory, desk) = self;
        desk.borrow_mut()
            .answer(question, &mut observatory.borrow_mut(), scenario)
            .inspect_err(|error| console::error_1(&error.to_string().into()))
            .ok()
    }
}

impl PartialEq for Explainer {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
