//! What a link says: a complete state, with a default for all it leaves out.

use super::{Part, Step};
use crate::content::Locale;
use crate::content::terms::Term;
use crate::design::Design;
use crate::mechanism::MechanismSet;
use crate::party::{Fact, Vantage};
use crate::ui::moment::Moment;
use crate::ui::order_form::OrderForm;
use crate::ui::route::Page;
use crate::ui::state::Drawer;
use crate::ui::theme::Theme;
use crate::ui::verdict::Verdict;
use crate::world::Card;

/// What a link says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Whether the page stands in a frame of another page.
    pub embed: bool,
    /// The parts left out of a frame, in the order of [`Part::ALL`].
    pub hide: Vec<Part>,
    /// The language to move to.
    pub lang: Option<Locale>,
    /// The page to move to.
    pub page: Option<Page>,
    /// The display; the reader's own without it.
    pub theme: Option<Theme>,
    /// How far the reader is.
    pub step: Step,
    /// The design on show: a preset.
    pub design: Design,
    /// The design that it is compared with.
    pub against: Design,
    /// The mechanisms switched on where the reader builds a design.
    pub mechanisms: MechanismSet,
    /// The party picked out.
    pub vantage: Option<Vantage>,
    /// What is asked about.
    pub fact: Fact,
    /// The card that goes with the message.
    pub card: Card,
    /// What the reader expects, in the order of [`Vantage::ALL`], one guess a party.
    pub guess: Vec<(Vantage, Verdict)>,
    /// The open drawers, in the order of [`Vantage::ALL`], one a party.
    pub open: Vec<(Vantage, Drawer)>,
    /// Whether every party is shown.
    pub everyone: bool,
    /// What happens on which day, on the page about time.
    pub moment: Moment,
    /// What is asked for, on the page where orders are served.
    pub order: OrderForm,
    /// The word looked up, on the page of sources.
    pub term: Option<Term>,
    /// The line that somebody, such as a teacher, put below the safeguarding note.
    pub help: Option<String>,
    /// The message, when the link carries it.
    pub words: Option<String>,
}

impl Default for Link {
    fn default() -> Self {
        Self {
            embed: false,
            hide: Vec::new(),
            lang: None,
            page: None,
            theme: None,
            step: Step::default(),
            design: Design::E2ee,
            against: Design::Transport,
            mechanisms: Design::E2ee.mechanisms(),
            vantage: None,
            fact: Fact::Words,
            card: Card::default(),
            guess: Vec::new(),
            open: Vec::new(),
            everyone: false,
            moment: Moment::default(),
            order: OrderForm::default(),
            term: None,
            help: None,
            words: None,
        }
    }
}

impl Link {
    /// Whether `other` is another place in the reader's way through the page,
    /// to which the browser's “back” should lead, and not the same place a
    /// little changed.
    pub fn is_elsewhere(&self, other: &Self) -> bool {
        let spot = |link: &Self| {
            let page = link.page.unwrap_or_default();
            (page, link.design, link.against, link.vantage, link.step)
        };
        spot(self) != spot(other)
    }
}
