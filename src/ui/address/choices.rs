//! Valid ids, computed from the lists that define them, and the message that
//! names each to a reader.

use super::{Part, Step};
use crate::content::Locale;
use crate::content::terms::Term;
use crate::design::Design;
use crate::disclosure::{Frame, Instrument, Offence, Target};
use crate::mechanism::Mechanism;
use crate::party::{Event, Fact, Vantage};
use crate::ui::route::Page;
use crate::ui::state::Drawer;
use crate::ui::theme::Theme;
use crate::ui::verdict::Verdict;
use crate::world::Card;

/// Valid ids, and the message that names each to a reader.
#[derive(Clone, Copy)]
pub struct Choices {
    /// The ids, in the order readers meet them.
    pub ids: fn() -> Vec<&'static str>,
    /// The id of the message that names one of them.
    pub message: fn(&str) -> String,
}

/// The parts of the page.
pub const PARTS: Choices = Choices {
    ids: || Part::ALL.map(Part::id).to_vec(),
    message: |id| format!("embed-part-{id}"),
};

/// The languages the page ships in.
pub const LANGUAGES: Choices = Choices {
    ids: || Locale::ALL.iter().map(|locale| locale.tag).collect(),
    // A language names itself.
    message: |_| "locale-name".to_owned(),
};

/// The kinds of page.
pub const PAGES: Choices = Choices {
    ids: || Page::ALL.map(Page::id).to_vec(),
    message: |id| format!("page-{id}"),
};

/// The displays.
pub const THEMES: Choices = Choices {
    ids: || Theme::ALL.map(Theme::id).to_vec(),
    message: |id| format!("theme-{id}"),
};

/// How far the reader is.
pub const STEPS: Choices = Choices {
    ids: || Step::ALL.map(Step::id).to_vec(),
    message: |id| format!("embed-step-{id}"),
};

/// The designs.
pub const DESIGNS: Choices = Choices {
    ids: || Design::ALL.map(Design::id).to_vec(),
    message: |id| format!("design-{}-name", slug(id)),
};

/// The mechanisms that a reader's own design is made of.
pub const MECHANISMS: Choices = Choices {
    ids: || Mechanism::ALL.map(Mechanism::id).to_vec(),
    message: |id| format!("mechanism-{id}-name"),
};

/// The parties.
pub const VANTAGES: Choices = Choices {
    ids: || Vantage::ALL.map(Vantage::id).to_vec(),
    message: |id| format!("party-{}-name", slug(id)),
};

/// The facts.
pub const FACTS: Choices = Choices {
    ids: || Fact::ALL.map(Fact::id).to_vec(),
    message: |id| format!("fact-{}", slug(id)),
};

/// The drawn cards.
pub const CARDS: Choices = Choices {
    ids: || Card::ALL.map(Card::id).to_vec(),
    message: |id| format!("card-{id}"),
};

/// What can happen on a day.
pub const EVENTS: Choices = Choices {
    ids: || Event::ALL.map(Event::id).to_vec(),
    message: |id| format!("time-event-{id}"),
};

/// Under whose law an order is made.
pub const LAWS: Choices = Choices {
    ids: || Frame::ALL.map(Frame::id).to_vec(),
    message: |id| format!("frame-{id}"),
};

/// What an order may ask for.
pub const INSTRUMENTS: Choices = Choices {
    ids: || Instrument::ALL.map(Instrument::id).to_vec(),
    message: |id| format!("instrument-{id}"),
};

/// Whose account, phone or backup it is directed at.
pub const TARGETS: Choices = Choices {
    ids: || Target::ALL.map(Target::id).to_vec(),
    message: |id| format!("target-account-{id}"),
};

/// How grave the offence is.
pub const OFFENCES: Choices = Choices {
    ids: || Offence::ALL.map(Offence::id).to_vec(),
    message: |id| format!("offence-{id}"),
};

/// The words that are explained.
pub const TERMS: Choices = Choices {
    ids: || Term::ALL.iter().map(|term| term.id()).collect(),
    message: |id| format!("term-{id}"),
};

/// What may be expected of a party.
pub const VERDICTS: Choices = Choices {
    ids: || Verdict::ALL.map(Verdict::id).to_vec(),
    message: |id| format!("verdict-{}", slug(id)),
};

/// What opens below a party.
pub const DRAWERS: Choices = Choices {
    ids: || Drawer::ALL.map(Drawer::id).to_vec(),
    message: |id| format!("panel-{id}"),
};

fn slug(id: &str) -> String {
    id.replace(['.', '_'], "-")
}
