//! What happened at the request desk during this visit, in one pure reducer: who
//! signed what, what came back, and what the auditor and the court said.

use std::rc::Rc;

use yew::Reducible;

use crate::disclosure::cross_border::{Request, RouteOutcome};
use crate::disclosure::rules::Ruling;
use crate::disclosure::{Approval, Office, Order};
use crate::view::DesignSheet;
use crate::view::request_desk::{Answered, AuditedLog, DeskAnswer, HandedOn, NotAnswered};
use crate::view::tampering::Tampering;

/// What happened at the desk.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CaseFile {
    /// What offices signed, each with the order it was shown.
    pub signed: Vec<(Order, Approval)>,
    /// Offices that were asked and have not answered.
    pub asked: Vec<Office>,
    /// An order that is served once all who were asked have answered.
    pub to_serve: Option<Order>,
    /// What became of the last order that was served.
    pub outcome: Option<Outcome>,
    /// The oversight log.
    pub log: Option<Rc<AuditedLog>>,
    /// What the auditor says of a copy that was tampered with.
    pub tampered: Option<Tampered>,
    /// What the court found in the package.
    pub handed_on: Option<Rc<HandedOn>>,
    /// What became of one case under two sets of rules.
    pub rulings: Option<Rc<[Ruling; 2]>>,
    /// What was asked for across a border, and what each way yielded.
    pub crossed: Option<(Request, Rc<[RouteOutcome]>)>,
    /// The run of a system that a notice resulted in.
    pub resulting: Option<Rc<DesignSheet>>,
    /// Whether what was asked for last is not there in the design on that day.
    pub not_there: bool,
    /// Whether the desk could not answer the last question.
    pub failed: bool,
}

/// What became of an order.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The order.
    pub order: Order,
    /// What came back, or why nothing did.
    pub result: Result<Rc<Answered>, NotAnswered>,
}

/// A copy of the log that was tampered with.
#[derive(Clone, Debug, PartialEq)]
pub struct Tampered {
    /// How.
    pub how: Tampering,
    /// At which entry, from 0.
    pub at: usize,
    /// The copy, and what the auditor says of it, once it has.
    pub copy: Option<Rc<AuditedLog>>,
}

/// Something that happens to the file.
#[derive(Clone, Debug, PartialEq)]
pub enum CaseAction {
    /// The desk has answered.
    Answered(Box<DeskAnswer>),
    /// The desk could not answer.
    Failed,
    /// Another kind of order is written: what was signed belongs to the old one.
    NewOrder,
    /// An office is asked to sign; what it says follows.
    AskToSign(Office),
    /// An order is to be served, with all that was asked for before.
    Serve(Order),
    /// It goes to the desk.
    GoesOut,
    /// A copy of the log is tampered with; what the auditor says of it follows.
    Tamper(Tampering, usize),
    /// The copy is put away.
    Restore,
}

impl CaseFile {
    /// What `office` signed last, with the order it was shown.
    pub fn signature(&self, office: Office) -> Option<&(Order, Approval)> {
        let mut last_first = self.signed.iter().rev();
        last_first.find(|(_, approval)| approval.office == office)
    }

    /// Whether `office` signed this very order.
    pub fn has_signed(&self, office: Office, order: &Order) -> bool {
        self.signature(office).is_some_and(|(of, _)| of == order)
    }

    /// What is handed in with an order: the last approval of each office.
    pub fn approvals(&self) -> Vec<Approval> {
        let last = |office| self.signature(office).map(|(_, approval)| approval.clone());
        Office::ALL.into_iter().filter_map(last).collect()
    }

    /// The order that goes to the desk now: everybody who was asked has answered.
    pub fn goes_out(&self) -> Option<&Order> {
        self.to_serve.as_ref().filter(|_| self.asked.is_empty())
    }

    /// What came back for the last order, when something did.
    pub fn returned(&self) -> Option<&Rc<Answered>> {
        self.outcome.as_ref()?.result.as_ref().ok()
    }
}

impl Reducible for CaseFile {
    type Action = CaseAction;

    fn reduce(self: Rc<Self>, action: CaseAction) -> Rc<Self> {
        let mut next = Rc::unwrap_or_clone(self);
        next.failed = false;
        next.not_there = false;
        match action {
            CaseAction::Answered(answer) => next.take(*answer),
            CaseAction::Failed => {
                next.failed = true;
                next.call_off();
            }
            CaseAction::NewOrder => {
                next.signed.clear();
                next.call_off();
            }
            CaseAction::AskToSign(office) => next.asked.push(office),
            CaseAction::Serve(order) => next.to_serve = Some(order),
            CaseAction::GoesOut => next.to_serve = None,
            CaseAction::Tamper(how, at) => {
                next.tampered = Some(Tampered {
                    how,
                    at,
                    copy: None,
                })
            }
            CaseAction::Restore => next.tampered = None,
        }
        Rc::new(next)
    }
}

impl CaseFile {
    /// Nobody's answer is waited for any more, and nothing goes out after it.
    fn call_off(&mut self) {
        self.asked.clear();
        self.to_serve = None;
    }

    fn take(&mut self, answer: DeskAnswer) {
        match answer {
            DeskAnswer::Approved(order, approval) => {
                self.asked.retain(|office| *office != approval.office);
                self.signed.push((order, approval));
            }
            DeskAnswer::Served(order, result, log) => {
                let result = result.map(Rc::new);
                self.outcome = Some(Outcome { order, result });
                self.log = Some(Rc::new(log));
                self.tampered = None;
                self.handed_on = None;
            }
            DeskAnswer::Audited(audited) => {
                if let Some(tampered) = &mut self.tampered {
                    tampered.copy = Some(Rc::new(audited));
                }
            }
            DeskAnswer::HandedOn(handed_on) => self.handed_on = Some(Rc::new(handed_on)),
            DeskAnswer::Ruled(rulings, log) => {
                self.rulings = Some(rulings);
                self.log = Some(Rc::new(log));
                self.tampered = None;
            }
            DeskAnswer::CrossedBorders(request, outcomes) => {
                self.crossed = Some((request, outcomes));
            }
            DeskAnswer::Observed(sheet) => self.resulting = Some(sheet),
            DeskAnswer::NotInTheScene => {
                self.not_there = true;
                self.call_off();
            }
            // It goes to the reader's disk, and is not kept.
            DeskAnswer::Archived(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use yew::Reducible;

    use super::{CaseAction, CaseFile};
    use crate::design::Design;
    use crate::disclosure::{Approval, Office, Order};
    use crate::party::Day;
    use crate::ui::order_form::OrderForm;
    use crate::view::request_desk::DeskAnswer;
    use crate::view::tampering::Tampering;

    fn signed(office: Office, order: &Order, mark: u8) -> CaseAction {
        let approval = Approval {
            office,
            granted: Day::SETUP,
            until: Day::LOOK,
            signature: vec![mark],
        };
        CaseAction::Answered(Box::new(DeskAnswer::Approved(order.clone(), approval)))
    }

    fn after(actions: impl IntoIterator<Item = CaseAction>) -> Rc<CaseFile> {
        actions.into_iter().fold(Rc::default(), Reducible::reduce)
    }

    #[test]
    fn of_two_signatures_of_one_office_the_last_is_handed_in() {
        let order = OrderForm::default().order(Design::E2ee);
        let other = OrderForm::default().order(Design::Escrow);
        let file = after([
            signed(Office::Minister, &order, 1),
            signed(Office::Judge, &order, 2),
            signed(Office::Judge, &other, 3),
        ]);
        let marks: Vec<Vec<u8>> = file
            .approvals()
            .into_iter()
            .map(|approval| approval.signature)
            .collect();
        assert_eq!(marks, [[3], [1]]);
        assert!(file.has_signed(Office::Judge, &other));
        assert!(!file.has_signed(Office::Judge, &order));
        assert!(file.has_signed(Office::Minister, &order));
    }

    #[test]
    fn another_kind_of_order_has_no_signatures_and_the_failure_is_over() {
        let order = OrderForm::default().order(Design::E2ee);
        let file = after([signed(Office::Judge, &order, 1), CaseAction::Failed]);
        assert!(file.failed);
        let file = file.reduce(CaseAction::NewOrder);
        assert!(!file.failed && file.signed.is_empty());
    }

    #[test]
    fn an_order_waits_for_everybody_who_was_asked_to_sign() {
        let order = OrderForm::default().order(Design::E2ee);
        let hurried = [
            CaseAction::AskToSign(Office::Minister),
            CaseAction::AskToSign(Office::Judge),
            CaseAction::Serve(order.clone()),
            signed(Office::Minister, &order, 1),
        ];
        let file = after(hurried.clone());
        assert_eq!(file.goes_out(), None);
        let complete = Rc::clone(&file).reduce(signed(Office::Judge, &order, 2));
        assert_eq!(complete.goes_out(), Some(&order));
        assert_eq!(complete.approvals().len(), 2);
        assert_eq!(complete.reduce(CaseAction::GoesOut).goes_out(), None);
        // Nothing goes out any more after another order was begun, or a failure.
        for end in [CaseAction::NewOrder, CaseAction::Failed] {
            let file = Rc::clone(&file).reduce(end);
            assert!(file.to_serve.is_none() && file.asked.is_empty());
        }
    }

    #[test]
    fn a_copy_that_was_tampered_with_can_be_put_away() {
        let file = after([CaseAction::Tamper(Tampering::Remove, 2)]);
        assert!(file.tampered.as_ref().is_some_and(|copy| copy.at == 2));
        assert_eq!(file.reduce(CaseAction::Restore).tampered, None);
    }
}
