//! Everything the reader has decided, in one pure reducer.
//!
//! What follows from it (runs, sentences, addresses) is derived elsewhere and
//! never kept here. Storage, clock, randomness and the address live in hooks.

use std::rc::Rc;

use yew::{AttrValue, Reducible};

use super::address::{Part, Reading, Unread};
use super::arrival::Arrival;
use super::claims_shown::ClaimsShown;
use super::message::Message;
use super::moment::Moment;
use super::order_form::OrderForm;
use super::rival::Rival;
use super::route::{Page, Route};
use super::theme::Theme;
use super::verdict::Verdict;
use crate::content::Locale;
use crate::content::terms::Term;
use crate::design::{Design, Remedy};
use crate::mechanism::{Mechanism, MechanismSet};
use crate::party::{Fact, Vantage};
use crate::world::Card;

/// What every design is held against on its own page: sealed from phone to
/// phone, and sealed up to the platform.
pub const YARDSTICKS: [Design; 2] = [Design::E2ee, Design::Transport];

/// Sealed from phone to phone, with a list of pictures that stays on the server.
pub const LIST_BEHIND_THE_SEAL: Design =
    Design::Own(Design::E2ee.mechanisms().with(Mechanism::ServerScan));

/// Sealed up to the platform, and the recipient can report.
pub const REPORT_TO_WHO_READS: Design =
    Design::Own(Design::Transport.mechanisms().with(Mechanism::UserReport));

/// Everything the reader has decided.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The message of day 5.
    pub message: Message,
    /// The card that goes with it.
    pub card: Card,
    /// The page on show.
    pub page: Page,
    /// The design on show.
    pub design: Design,
    /// What it is compared with.
    pub against: Rival,
    /// The mechanisms switched on where the reader builds a design.
    pub own: MechanismSet,
    /// The last of the reader's combinations that can be run; none when the
    /// reader came with one that cannot.
    pub built: Option<Design>,
    /// The party picked out, when one is.
    pub selected: Option<Vantage>,
    /// What is asked about: in the table and in the explanations.
    pub fact: Fact,
    /// The display chosen; the browser's own preference until then.
    pub theme: Option<Theme>,
    /// The drawers that are open, at most one per party.
    pub drawers: Vec<(Vantage, Drawer)>,
    /// Whether all of the page is shown.
    pub unfolded: bool,
    /// Whether parties this design does not bring forward are shown.
    pub everyone: bool,
    /// Whether all designs are shown, and not only those of the first impression.
    pub all_designs: bool,
    /// What happens on which day, on the page about time.
    pub moment: Moment,
    /// Which claims are shown, and which one is open, on the page of the claims.
    pub claims: ClaimsShown,
    /// What is asked for, on the page where orders are served.
    pub order: OrderForm,
    /// The prediction and its comparison.
    pub prediction: Prediction,
    /// The word looked up, on the page of sources.
    pub term: Option<Term>,
    /// The line below the safeguarding note, where somebody put one there.
    pub help: Option<AttrValue>,
    /// Whether the link carries the message.
    pub words_in_link: bool,
    /// When the page stands in a frame: the parts left out.
    pub frame: Option<Vec<Part>>,
    /// What was not as expected, to be said until the reader moves on.
    pub remarks: Vec<Remark>,
    /// Where the reader's attention was last sent, and how often it was.
    pub attention: (u32, Option<Spot>),
    /// Counts the times the text was put into the box by the page itself.
    pub refills: u32,
}

/// A place on the page that focus is moved to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// The headline.
    Headline,
    /// The headline of another page, from the top.
    Top,
    /// The comparison of the guesses with the run.
    Comparison,
    /// The switch of a mechanism.
    Switch(Mechanism),
    /// A word that is explained, scrolled to.
    Term(Term),
    /// A party's panel, scrolled to.
    Panel(Vantage),
    /// A claim, scrolled to.
    Claim(&'static str),
    /// The button that opens a party's drawer.
    Button(Vantage, Drawer),
}

/// What can be opened below a party's panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawer {
    /// The derivation.
    Why,
    /// What would be needed.
    Ways,
}

impl Drawer {
    /// Both, in the order of their buttons.
    pub const ALL: [Self; 2] = [Self::Why, Self::Ways];

    /// The id in a link; also the suffix of a `panel-…` message.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Why => "why",
            Self::Ways => "ways",
        }
    }
}

/// The one prediction the page opens with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prediction {
    /// What the reader expects, by party.
    pub guesses: Vec<(Vantage, Verdict)>,
    /// The design whose run the guesses are compared with, once shown.
    pub compared: Option<Design>,
}

impl Prediction {
    /// The guess about `vantage`.
    pub fn guess(&self, vantage: Vantage) -> Option<Verdict> {
        self.guesses
            .iter()
            .find(|(about, _)| *about == vantage)
            .map(|(_, guess)| *guess)
    }
}

/// Something to be said to the reader in the notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// A part of the address was not understood.
    Unread(Unread),
    /// The address asks for a language that a page from a file cannot move to.
    Language(Locale),
    /// A file was dropped or pasted.
    StrayFile,
    /// The message was brought back after a reload.
    DraftRestored,
}

/// Something the reader, or the address, asks for.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "one is made at a time, and taken apart at once"
)]
pub enum Action {
    /// The text in the box changed.
    Type(Message),
    /// The page puts back a text kept from before a reload.
    Restore(AttrValue),
    /// Another card.
    PickCard(Card),
    /// Another design.
    PickDesign(Design),
    /// Something else to compare with.
    CompareWith(Rival),
    /// Another combination of mechanisms.
    Build(MechanismSet),
    /// Something is done about a clash in the combination.
    Mend(Remedy),
    /// The two designs compared change places.
    Swap,
    /// The next design, or the one before, around the ends.
    Step(Direction),
    /// Look through a party's eyes.
    Look(Vantage),
    /// Ask about a fact.
    Ask(Fact),
    /// Ask why a party sees a fact, or not.
    AskWhy(Vantage, Fact),
    /// Open a drawer, or close it if it is open.
    Toggle(Vantage, Drawer),
    /// Close whatever drawer a party has open.
    Shut(Vantage),
    /// Another event, another day, or another way to ask about them.
    Happen(Moment),
    /// Other claims, or another one open.
    Claims(ClaimsShown),
    /// Another order.
    FillIn(OrderForm),
    /// Show every party, or only those brought forward.
    ToggleEveryone,
    /// Show every design, or only those of the first impression.
    ToggleDesigns,
    /// A guess.
    Guess(Vantage, Verdict),
    /// Compare the guesses with the run and unfold.
    Reveal,
    /// Unfold without comparing, or put the comparison away.
    Skip,
    /// Predict for the design on show.
    PredictAgain,
    /// Back to the opening; the message and the display stay.
    Home,
    /// Another display.
    Display(Theme),
    /// A link in the page: a design, perhaps a party in it, and what is asked.
    Visit(Design, Option<Vantage>, Fact),
    /// What the reader did meanwhile is found.
    Meet(Box<Arrival>),
    /// The address changed.
    Arrive(Box<Reading>),
    /// Another line below the safeguarding note, or none.
    SetHelp(Option<AttrValue>),
    /// The line that the browser kept; one that a link brought counts before it.
    RecallHelp(AttrValue),
    /// Something about the address is to be said.
    Remark(Remark),
    /// Whether the link carries the message.
    LendWords(bool),
    /// A file was dropped or pasted.
    StrayFile,
}

/// Which way to step through the designs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Towards the first.
    Back,
    /// Towards the last.
    Forward,
}

impl State {
    /// The state the page opens in, with the message it offers.
    pub fn opening(words: impl Into<AttrValue>) -> Self {
        Self {
            message: Message::new(words),
            card: Card::default(),
            page: Page::Home,
            design: Design::E2ee,
            against: Rival::Preset(Design::Transport),
            own: Design::E2ee.mechanisms(),
            built: Some(Design::E2ee),
            selected: None,
            fact: Fact::Words,
            theme: None,
            drawers: Vec::new(),
            unfolded: false,
            everyone: false,
            all_designs: false,
            moment: Moment::default(),
            claims: ClaimsShown::default(),
            order: OrderForm::default(),
            prediction: Prediction::default(),
            term: None,
            help: None,
            words_in_link: false,
            frame: None,
            remarks: Vec::new(),
            attention: (0, None),
            refills: 0,
        }
    }

    /// The same on another page.
    #[must_use]
    pub fn on(self, route: Route) -> Self {
        Self {
            page: route.page(),
            design: route.design().unwrap_or(self.design),
            ..self
        }
    }

    /// The page on show.
    pub fn route(&self) -> Route {
        Route::of(self.page, self.design)
    }

    /// The design whose run the page shows: the reader's own where one is built,
    /// as long as it can be run.
    pub fn on_show(&self) -> Option<Design> {
        match self.page {
            Page::Build => self.built,
            _ => Some(self.design),
        }
    }

    /// The design that the one on show is compared with; none when that is the
    /// reader's own and it cannot be run.
    pub fn rival(&self) -> Option<Design> {
        match self.against {
            Rival::Preset(design) => Some(design),
            Rival::Own => self.built,
        }
    }

    /// Whether answers are shown, and not asked for.
    pub fn answers(&self) -> bool {
        self.unfolded || self.page == Page::Build
    }

    /// The designs whose runs the page shows, in the order in which they are
    /// wanted: those before the reader's first look, then those that can wait.
    pub fn wanted(&self) -> (Vec<Design>, Vec<Design>) {
        let others = match self.page {
            Page::Home if self.unfolded => self.shown_designs(),
            Page::Home => Vec::new(),
            Page::Compare => {
                let both = [Some(self.design), self.rival()];
                return (both.into_iter().flatten().collect(), Design::ALL.to_vec());
            }
            Page::Build => {
                return (self.built.into_iter().collect(), Design::ALL.to_vec());
            }
            Page::Design => YARDSTICKS.to_vec(),
            Page::Claims => {
                let (first, mut later) = self.claims.wanted();
                // What stands below the claims sets all designs side by side, and two
                // that are no presets.
                let everything = Design::ALL
                    .into_iter()
                    .chain([LIST_BEHIND_THE_SEAL, REPORT_TO_WHO_READS]);
                later.extend(everything.filter(|design| !first.contains(design)));
                return (first, later);
            }
            Page::Time | Page::Sources => Vec::new(),
            Page::Request => Design::ALL.to_vec(),
        };
        (vec![self.design], others)
    }

    /// The drawer open below `vantage`.
    pub fn drawer(&self, vantage: Vantage) -> Option<Drawer> {
        self.drawers
            .iter()
            .find(|(of, _)| *of == vantage)
            .map(|(_, drawer)| *drawer)
    }

    /// Whether `part` stands on the page.
    pub fn shows(&self, part: Part) -> bool {
        self.frame
            .as_ref()
            .is_none_or(|hidden| !hidden.contains(&part))
    }

    /// The designs to choose from, in the order in which they stand: those of
    /// the first impression, then all others, or of the others only the one on show.
    pub fn shown_designs(&self) -> Vec<Design> {
        let others = Design::ALL
            .into_iter()
            .filter(|design| !Design::FRONT.contains(design))
            .filter(|design| self.all_designs || *design == self.design);
        Design::FRONT.into_iter().chain(others).collect()
    }

    /// Where the design stands among those shown, from 1.
    pub fn position(&self) -> usize {
        self.shown_designs()
            .iter()
            .position(|design| *design == self.design)
            .map_or(1, |index| index + 1)
    }

    fn pick(&mut self, design: Design) {
        if design != self.design {
            self.design = design;
            self.prediction.compared = None;
        }
    }

    fn build(&mut self, own: MechanismSet) {
        self.own = own;
        let design = Design::of(own);
        if design.clashes().next().is_none() {
            self.built = Some(design);
        }
    }

    fn step(&mut self, direction: Direction) {
        let shown = self.shown_designs();
        let count = shown.len();
        let here = self.position() - 1;
        let there = match direction {
            Direction::Back => (here + count - 1) % count,
            Direction::Forward => (here + 1) % count,
        };
        if let Some(design) = shown.get(there) {
            self.pick(*design);
        }
    }

    fn go_to(&mut self, vantage: Vantage) {
        self.selected = Some(vantage);
        self.attend(Spot::Panel(vantage));
    }

    fn attend(&mut self, spot: Spot) {
        self.attention = (self.attention.0.wrapping_add(1), Some(spot));
    }

    fn open(&mut self, vantage: Vantage, drawer: Drawer) {
        self.shut(vantage);
        self.drawers.push((vantage, drawer));
        self.selected = Some(vantage);
    }

    fn shut(&mut self, vantage: Vantage) {
        self.drawers.retain(|(of, _)| *of != vantage);
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = Rc::unwrap_or_clone(Rc::clone(&self));
        match action {
            Action::Type(message) => {
                next.message = message;
                // Whoever goes on typing has not asked for that to be in the address.
                next.words_in_link = false;
                next.remarks.clear();
            }
            Action::Restore(text) => {
                next.message = Message::new(text);
                next.refills = next.refills.wrapping_add(1);
                next.remarks.push(Remark::DraftRestored);
            }
            Action::PickCard(card) => {
                next.card = card;
                next.remarks.clear();
            }
            Action::PickDesign(design) => {
                next.pick(design);
                next.remarks.clear();
            }
            Action::CompareWith(rival) => {
                next.against = rival;
                next.remarks.clear();
            }
            Action::Build(own) => {
                next.build(own);
                next.remarks.clear();
            }
            Action::Mend(remedy) => {
                next.build(remedy.done_to(next.own));
                let (Remedy::SwitchOn(concerned) | Remedy::SwitchOff(concerned)) = remedy;
                next.attend(Spot::Switch(concerned));
            }
            Action::Swap => {
                // The reader's own stays second: the page is about a preset.
                if let Rival::Preset(second) = next.against {
                    next.against = Rival::Preset(next.design);
                    next.pick(second);
                }
            }
            Action::Step(direction) => {
                next.step(direction);
                next.remarks.clear();
            }
            Action::Look(vantage) => next.go_to(vantage),
            Action::Ask(fact) => next.fact = fact,
            Action::AskWhy(vantage, fact) => {
                next.fact = fact;
                next.open(vantage, Drawer::Why);
            }
            Action::Toggle(vantage, drawer) if self.drawer(vantage) == Some(drawer) => {
                next.shut(vantage);
            }
            Action::Toggle(vantage, drawer) => next.open(vantage, drawer),
            Action::Shut(vantage) => {
                if let Some(drawer) = self.drawer(vantage) {
                    next.shut(vantage);
                    next.attend(Spot::Button(vantage, drawer));
                }
            }
            Action::Happen(moment) => {
                next.moment = moment;
                next.remarks.clear();
            }
            Action::Claims(claims) => {
                next.claims = claims;
                next.remarks.clear();
            }
            Action::FillIn(order) => {
                next.order = order.settled();
                next.remarks.clear();
            }
            Action::ToggleEveryone => next.everyone = !next.everyone,
            Action::ToggleDesigns => next.all_designs = !next.all_designs,
            Action::Guess(vantage, guess) => {
                next.prediction
                    .guesses
                    .retain(|(about, _)| *about != vantage);
                next.prediction.guesses.push((vantage, guess));
            }
            Action::Reveal => {
                next.unfolded = true;
                next.prediction.compared = Some(next.design);
                next.attend(Spot::Comparison);
            }
            Action::Skip => {
                next.unfolded = true;
                next.prediction = Prediction::default();
                next.attend(Spot::Headline);
            }
            Action::PredictAgain => {
                next.unfolded = false;
                next.prediction = Prediction::default();
                next.selected = None;
                next.drawers.clear();
                next.attend(Spot::Headline);
            }
            Action::Home => {
                next = Self {
                    message: next.message,
                    card: next.card,
                    theme: next.theme,
                    help: next.help,
                    frame: next.frame,
                    refills: next.refills,
                    attention: next.attention,
                    ..Self::opening("")
                };
                next.attend(Spot::Headline);
            }
            Action::Display(theme) => next.theme = Some(theme),
            Action::Visit(design, vantage, fact) => {
                next.remarks.clear();
                match design {
                    // It stays where it is built.
                    Design::Own(_) => {}
                    preset => next.pick(preset),
                }
                next.unfolded = true;
                next.fact = fact;
                if let Some(vantage) = vantage {
                    next.open(vantage, Drawer::Why);
                    next.go_to(vantage);
                }
            }
            Action::Meet(arrival) => next = arrival.applied_to(next),
            Action::Arrive(reading) => next.arrive(*reading),
            Action::SetHelp(help) => next.help = help,
            Action::RecallHelp(kept) => next.help = next.help.or(Some(kept)),
            Action::Remark(remark) => next.remarks.push(remark),
            Action::LendWords(lent) => next.words_in_link = lent,
            Action::StrayFile => {
                next.remarks.retain(|remark| *remark != Remark::StrayFile);
                next.remarks.push(Remark::StrayFile);
            }
        }
        if next == *self { self } else { Rc::new(next) }
    }
}

mod linked;

#[cfg(test)]
mod tests;
