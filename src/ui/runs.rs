//! The runs behind the page: what came of each design when it was last observed.

use std::cell::OnceCell;
use std::rc::Rc;

use crate::design::Design;
use crate::exchange::{Enclosed, Observed};
use crate::view::{DesignSheet, Glance};
use crate::world::Scenario;

/// What came of a run, opened as far as it was asked for.
#[derive(Clone, Debug)]
pub struct Run {
    design: Design,
    glance: Rc<Glance>,
    /// The verdicts as the engine told them, unless it was run here.
    told: Option<Enclosed<Glance>>,
    /// None before the first was told.
    sheet: Option<Rc<Told>>,
    /// Whether the sheet is of this run; until it has come, an older one stands for it.
    is_whole: bool,
}

/// A sheet, opened when it is asked for.
#[derive(Debug)]
struct Told {
    /// Unless it was made here.
    enclosed: Option<Enclosed<DesignSheet>>,
    opened: OnceCell<Option<Rc<DesignSheet>>>,
}

impl From<Enclosed<DesignSheet>> for Told {
    fn from(enclosed: Enclosed<DesignSheet>) -> Self {
        Self {
            enclosed: Some(enclosed),
            opened: OnceCell::new(),
        }
    }
}

impl From<Rc<DesignSheet>> for Run {
    fn from(sheet: Rc<DesignSheet>) -> Self {
        Self {
            design: sheet.design,
            glance: Rc::new(Glance::of(&sheet)),
            told: None,
            sheet: Some(Rc::new(Told {
                enclosed: None,
                opened: OnceCell::from(Some(sheet)),
            })),
            is_whole: true,
        }
    }
}

impl Run {
    /// What the engine told; the verdicts of the run `before` it stand for its own where
    /// they are the same. None where it is garbled.
    fn told(observed: Observed, before: Option<&Self>) -> Option<Self> {
        let is_same = |before: &&Self| before.told.as_ref() == Some(&observed.glance);
        let glance = match before.filter(is_same) {
            Some(before) => Rc::clone(&before.glance),
            None => Rc::new(observed.glance.open().ok()?),
        };
        let is_whole = observed.sheet.is_some();
        let sheet = observed.sheet.map(|sheet| Rc::new(sheet.into()));
        Some(Self {
            design: observed.design,
            glance,
            told: Some(observed.glance),
            sheet: sheet.or_else(|| before?.sheet.clone()),
            is_whole,
        })
    }

    fn sheet(&self) -> Option<&Rc<DesignSheet>> {
        let Told { enclosed, opened } = &**self.sheet.as_ref()?;
        let open = || enclosed.as_ref()?.open().ok().map(Rc::new);
        opened.get_or_init(open).as_ref()
    }
}

/// The runs of the designs run so far, in the order of [`Design::ALL`]; the
/// last few of the reader's own come after them.
///
/// Two are equal only when they are the same: every run has bytes of its own.
#[derive(Clone, Debug, Default)]
pub struct Sheets(Rc<Vec<Rc<Run>>>);

impl PartialEq for Sheets {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Sheets {
    /// The sheet of one design, once it was run and that has come.
    pub fn of(&self, design: Design) -> Option<&Rc<DesignSheet>> {
        self.run(design)?.sheet()
    }

    /// The verdicts of one design, once it was run.
    pub fn glance(&self, design: Design) -> Option<&Rc<Glance>> {
        Some(&self.run(design)?.glance)
    }

    /// The designs run so far.
    pub fn designs(&self) -> impl Iterator<Item = Design> {
        self.0.iter().map(|run| run.design)
    }

    fn run(&self, design: Design) -> Option<&Run> {
        let mut runs = self.0.iter().map(Rc::as_ref);
        runs.find(|run| run.design == design)
    }
}

/// What was observed, and the scenario that each design's run belongs to.
#[derive(Debug, Default)]
pub struct Runs {
    observed: Vec<(Rc<Scenario>, Rc<Run>)>,
}

impl Runs {
    /// Those of `designs` of whose runs under `scenario` there is no sheet.
    pub fn missing(&self, scenario: &Rc<Scenario>, designs: &[Design]) -> Vec<Design> {
        let known = |design: Design| {
            self.observed
                .iter()
                .any(|(of, run)| of == scenario && run.design == design && run.is_whole)
        };
        let designs = designs.iter().copied();
        designs.filter(|&design| !known(design)).collect()
    }

    /// Whether there is a sheet of each of `designs`, of whatever words.
    pub fn have_sheets(&self, designs: &[Design]) -> bool {
        designs.iter().all(|design| {
            let mut runs = self.observed.iter().map(|(_, run)| run);
            runs.any(|run| run.design == *design && run.sheet.is_some())
        })
    }

    /// Takes the sheet of the run of `design` under `scenario`, where that is still kept;
    /// whether there are then all of that scenario.
    pub fn complete(
        &mut self,
        scenario: &Rc<Scenario>,
        design: Design,
        sheet: Enclosed<DesignSheet>,
    ) -> bool {
        let mut runs = self.observed.iter_mut();
        let run = runs.find(|(of, run)| of == scenario && run.design == design);
        if let Some((_, run)) = run {
            let run = Rc::make_mut(run);
            run.sheet = Some(Rc::new(sheet.into()));
            run.is_whole = true;
        }
        let mut runs = self.observed.iter().filter(|(of, _)| of == scenario);
        runs.all(|(_, run)| run.is_whole)
    }

    /// Keeps what the engine told, as [`Runs::keep`] does; whether it could be read.
    pub fn take_in(&mut self, scenario: &Rc<Scenario>, mut observed: Observed) -> bool {
        let own = observed.own.take();
        let design = observed.design;
        let mut before = self.observed.iter().map(|(_, run)| run.as_ref());
        let before = before.find(|run| run.design == design);
        let told = Run::told(observed, before);
        let read = told.is_some();
        if let Some(run) = told {
            self.keep(scenario, run, own.as_deref());
        }
        read
    }

    /// Keeps a run, in place of the one there was of that design. Of the reader's
    /// own designs only `own` are kept, where that is told: what cannot be explained
    /// any more is not shown either.
    pub fn keep(&mut self, scenario: &Rc<Scenario>, run: impl Into<Run>, own: Option<&[Design]>) {
        let run = run.into();
        self.observed.retain(|(_, old)| {
            let remembered = !matches!(old.design, Design::Own(_))
                || own.is_none_or(|own| own.contains(&old.design));
            remembered && old.design != run.design
        });
        self.observed.push((Rc::clone(scenario), Rc::new(run)));
    }

    /// The runs as they stand.
    pub fn sheets(&self) -> Sheets {
        let run_of = |design: Design| {
            self.observed
                .iter()
                .find(|(_, run)| run.design == design)
                .map(|(_, run)| Rc::clone(run))
        };
        let own = self.observed.iter().map(|(_, run)| run.design);
        let own = own.filter(|design| matches!(design, Design::Own(_)));
        Sheets(Rc::new(
            Design::ALL
                .into_iter()
                .chain(own)
                .filter_map(run_of)
                .collect(),
        ))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use std::rc::Rc;

    use super::{Runs, Sheets};
    use crate::design::Design;
    use crate::exchange::{Answer, Observed, Question, Responder};
    use crate::party::{Fact, Vantage};
    use crate::view::Glance;
    use crate::world::Scenario;

    fn scenario(text: &str) -> Rc<Scenario> {
        Rc::new(Scenario {
            text: text.to_owned(),
            ..Scenario::default()
        })
    }

    fn told(
        engine: &mut Responder,
        design: Design,
        scenario: &Rc<Scenario>,
        brief: bool,
    ) -> Observed {
        let told = engine.answer(&Question::Observe {
            scenario: Rc::clone(scenario),
            designs: vec![design],
            urgent: 0,
            brief,
        });
        match told {
            Answer::Observed(observed) => observed,
            other => panic!("nothing was run: {other:?}"),
        }
    }

    /// Has a design run and takes in what is told.
    fn run(runs: &mut Runs, engine: &mut Responder, design: Design, text: &str) -> Sheets {
        let scenario = scenario(text);
        let observed = told(engine, design, &scenario, false);
        assert!(runs.take_in(&scenario, observed));
        runs.sheets()
    }

    #[test]
    fn verdicts_that_stay_the_same_are_the_same_and_the_sheet_is_the_new_one() {
        let (mut runs, mut engine) = (Runs::default(), Responder::default());
        let first = run(&mut runs, &mut engine, Design::Escrow, "See you at six.");
        let second = run(&mut runs, &mut engine, Design::Escrow, "See you at nine.");
        let [one, other] = [&first, &second].map(|sheets| sheets.glance(Design::Escrow).unwrap());
        assert!(Rc::ptr_eq(one, other));
        let [old, new] = [&first, &second].map(|sheets| sheets.of(Design::Escrow).unwrap());
        assert_ne!(old.typed_bytes, new.typed_bytes);
        assert_eq!(Glance::of(new), **other);
        // Another design's are its own.
        let third = run(&mut runs, &mut engine, Design::E2ee, "See you at nine.");
        assert!(Rc::ptr_eq(third.glance(Design::Escrow).unwrap(), one));
        let mark = |design| {
            third
                .glance(design)?
                .mark(Vantage::PoliceContent, Fact::Words)
        };
        assert_ne!(mark(Design::Escrow), mark(Design::E2ee));
    }

    #[test]
    fn verdicts_come_alone_and_the_older_sheet_stands_until_its_own_has_come() {
        let (mut runs, mut engine) = (Runs::default(), Responder::default());
        let design = Design::ClientScan;
        let mut glance = |runs: &mut Runs, text: &str| {
            let scenario = scenario(text);
            let brief = told(&mut engine, design, &scenario, true);
            assert!(brief.sheet.is_none());
            assert!(runs.take_in(&scenario, brief));
            let sheet = told(&mut engine, design, &scenario, false).sheet;
            (scenario, sheet.unwrap())
        };
        let bytes = |runs: &Runs| Some(runs.sheets().of(design)?.typed_bytes);
        let (first, sheet) = glance(&mut runs, "See you at six.");
        assert_eq!(bytes(&runs), None);
        assert!(!runs.have_sheets(&[design]));
        assert!(runs.sheets().glance(design).is_some());
        assert_eq!(runs.missing(&first, &[design]), [design]);
        let before = runs.sheets();
        assert!(runs.complete(&first, design, sheet));
        assert_eq!(bytes(&runs), Some(15));
        assert_eq!(runs.missing(&first, &[design]), []);
        assert!(before.of(design).is_none(), "what is shown does not change");

        let (second, sheet) = glance(&mut runs, "See you at seven.");
        assert_eq!(bytes(&runs), Some(15));
        assert!(runs.have_sheets(&[design]));
        assert_eq!(runs.missing(&second, &[design]), [design]);
        // One of a run that is no longer kept says nothing of this one.
        runs.complete(&first, design, sheet.clone());
        assert_eq!(bytes(&runs), Some(15));
        assert!(runs.complete(&second, design, sheet));
        assert_eq!(bytes(&runs), Some(17));
    }

    #[test]
    fn what_is_garbled_is_not_kept() {
        let (mut runs, mut engine) = (Runs::default(), Responder::default());
        let scenario = scenario("See you at six.");
        let garbled = Observed {
            glance: crate::exchange::from_bytes(&[1, 0xff]).unwrap(),
            ..told(&mut engine, Design::Mail, &scenario, false)
        };
        assert!(!runs.take_in(&scenario, garbled));
        assert_eq!(runs.missing(&scenario, &[Design::Mail]), [Design::Mail]);
    }
}
