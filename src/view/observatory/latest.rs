//! The latest run of a design. Its verdicts are found at once; the rest of its sheet,
//! which takes as long to make and most readers never unfold, when it is asked for.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::design::Design;
use crate::knowledge::{Assessment, KnowledgeError, Ledger};
use crate::party::Vantage;
use crate::view::{DesignSheet, Finding, Glance, PartySheet, party_sheet, stage};
use crate::world::{Run, Scenario};

/// A run, and what everybody makes of it.
#[derive(Debug)]
pub(super) struct Latest {
    /// Of which design.
    design: Design,
    /// The run.
    pub(super) run: Run,
    /// Who holds what of it, and what follows.
    pub(super) assessment: Assessment,
    /// In the order of [`Vantage::ALL`]; who holds alike shares them.
    findings: Vec<Rc<[Finding]>>,
    /// UTF-8 bytes the reader typed.
    typed_bytes: usize,
}

impl Latest {
    /// Finds every verdict of a run.
    pub(super) fn of(
        design: Design,
        scenario: &Scenario,
        run: Run,
        ledger: &mut Ledger,
    ) -> Result<Self, KnowledgeError> {
        let assessment = Assessment::of(&run, ledger)?;
        let mut alike = BTreeMap::new();
        let findings = Vantage::ALL
            .into_iter()
            .map(|vantage| party_sheet::findings(vantage, &assessment, ledger, &mut alike))
            .collect::<Result<_, KnowledgeError>>()?;
        Ok(Self {
            design,
            run,
            assessment,
            findings,
            typed_bytes: scenario.text.len(),
        })
    }

    /// The verdicts alone.
    pub(super) fn glance(&self) -> Glance {
        let findings = self.findings.iter().map(AsRef::as_ref);
        Vantage::ALL.into_iter().zip(findings).collect()
    }

    /// Everything there is to show.
    pub(super) fn sheet(&self, ledger: &mut Ledger) -> Result<DesignSheet, KnowledgeError> {
        let parties: Vec<Rc<PartySheet>> = Vantage::ALL
            .into_iter()
            .zip(&self.findings)
            .map(|(vantage, findings)| {
                let findings = Rc::clone(findings);
                Rc::new(party_sheet::of(vantage, findings, &self.assessment))
            })
            .collect();
        let stage = stage::of(&self.run, &self.assessment, &parties, ledger)?;
        Ok(DesignSheet {
            design: self.design,
            parties,
            stage: Rc::new(stage),
            typed_bytes: self.typed_bytes,
            sent_bytes: self.run.journey.up.size(),
        })
    }
}
