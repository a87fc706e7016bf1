//! What the reducer promises.

use std::rc::Rc;

use yew::Reducible;

use super::{Action, Direction, Drawer, Remark, Spot, State, YARDSTICKS};
use crate::content::terms::Term;
use crate::design::{Design, Remedy};
use crate::disclosure::{Instrument, Target};
use crate::mechanism::{Mechanism, MechanismSet};
use crate::party::{Day, Fact, Vantage};
use crate::ui::address::{Address, Unread};
use crate::ui::message::Message;
use crate::ui::order_form::OrderForm;
use crate::ui::rival::Rival;
use crate::ui::route::Route;
use crate::ui::verdict::Verdict;

fn after(actions: impl IntoIterator<Item = Action>) -> Rc<State> {
    actions
        .into_iter()
        .fold(Rc::new(State::opening("hello")), Reducible::reduce)
}

fn arrive(address: &str) -> Action {
    match Address::read(address) {
        Address::State(reading) => Action::Arrive(reading),
        Address::Place(word) => panic!("{word} is a place"),
    }
}

#[test]
fn a_link_with_a_design_opens_unfolded() {
    let state = after([arrive("#design=transport")]);
    assert!(state.unfolded);
    assert_eq!(state.design, Design::Transport);
}

#[test]
fn an_empty_address_stays_calm() {
    assert!(!after([arrive("")]).unfolded);
}

#[test]
fn a_link_to_a_party_opens_its_derivation() {
    let state = after([arrive("#design=escrow&vantage=thief&fact=size")]);
    assert_eq!(state.selected, Some(Vantage::Thief));
    assert_eq!(state.drawer(Vantage::Thief), Some(Drawer::Why));
    assert_eq!(state.fact, Fact::Size);
}

#[test]
fn an_unknown_design_is_said_and_the_text_kept() {
    let state = after([Action::Type(Message::new("mine")), arrive("#design=pigeon")]);
    assert_eq!(
        state.remarks,
        [Remark::Unread(Unread::Value {
            key: "design",
            given: "pigeon".to_owned()
        })]
    );
    assert_eq!(&*state.message.typed, "mine");
    assert!(state.unfolded);
}

#[test]
fn stepping_goes_all_the_way_round() {
    let steps = vec![Action::Step(Direction::Forward); Design::FRONT.len()];
    assert_eq!(after(steps).design, Design::E2ee);
    let mut steps = vec![Action::Step(Direction::Forward); Design::ALL.len()];
    steps.insert(0, Action::ToggleDesigns);
    assert_eq!(after(steps).design, Design::E2ee);
}

#[test]
fn of_the_designs_that_are_put_away_the_one_on_show_stands() {
    let state = after([Action::PickDesign(Design::Onion)]);
    assert_eq!(state.shown_designs().last(), Some(&Design::Onion));
    assert_eq!(state.position(), Design::FRONT.len() + 1);
    let front = after([Action::PickDesign(Design::Ghost)]);
    assert_eq!(front.shown_designs(), Design::FRONT);
    let all = after([Action::ToggleDesigns]);
    assert_eq!(all.shown_designs().len(), Design::ALL.len());
}

#[test]
fn the_page_runs_the_designs_it_shows() {
    let front = after([Action::Skip]);
    assert_eq!(front.wanted().1, Design::FRONT);
    let all = after([Action::Skip, Action::ToggleDesigns]);
    assert_eq!(all.wanted().1.len(), Design::ALL.len());
}

#[test]
fn a_second_click_closes_a_drawer_and_another_replaces_it() {
    let why = Action::Toggle(Vantage::Thief, Drawer::Why);
    let ways = Action::Toggle(Vantage::Thief, Drawer::Ways);
    assert_eq!(
        after([why.clone(), why.clone()]).drawer(Vantage::Thief),
        None
    );
    assert_eq!(after([why, ways]).drawers, [(Vantage::Thief, Drawer::Ways)]);
}

#[test]
fn a_guess_can_be_changed_and_skipping_forgets_it() {
    let guess = |verdict| Action::Guess(Vantage::Thief, verdict);
    let state = after([guess(Verdict::Sees), guess(Verdict::Cannot)]);
    assert_eq!(
        state.prediction.guess(Vantage::Thief),
        Some(Verdict::Cannot)
    );
    let state = after([guess(Verdict::Sees), Action::Skip]);
    assert_eq!(state.prediction.guess(Vantage::Thief), None);
    assert!(state.unfolded);
}

#[test]
fn another_design_puts_the_comparison_away() {
    let state = after([Action::Reveal, Action::PickDesign(Design::Escrow)]);
    assert_eq!(state.prediction.compared, None);
}

#[test]
fn predicting_again_asks_about_the_design_on_show() {
    let design = Action::PickDesign(Design::Escrow);
    let guess = Action::Guess(Vantage::Thief, Verdict::Sees);
    let state = after([design, guess, Action::Reveal, Action::PredictAgain]);
    assert!(!state.unfolded);
    assert_eq!(state.design, Design::Escrow);
    assert_eq!(state.prediction.guess(Vantage::Thief), None);
}

#[test]
fn the_way_home_keeps_the_message() {
    let typed = Action::Type(Message::new("mine"));
    let state = after([typed, Action::Reveal, Action::Home]);
    assert!(!state.unfolded);
    assert_eq!(&*state.message.typed, "mine");
}

#[test]
fn nothing_changed_is_the_same_state() {
    let state = Rc::new(State::opening("hello"));
    let again = Rc::clone(&state).reduce(Action::PickDesign(Design::E2ee));
    assert!(Rc::ptr_eq(&state, &again));
}

#[test]
fn closing_a_drawer_gives_focus_back_to_its_button() {
    let open = Action::Toggle(Vantage::Thief, Drawer::Ways);
    let state = after([open, Action::Shut(Vantage::Thief)]);
    assert_eq!(
        state.attention.1,
        Some(Spot::Button(Vantage::Thief, Drawer::Ways))
    );
}

#[test]
fn a_page_runs_no_design_that_it_does_not_show() {
    let opening = State::opening("hello");
    assert_eq!(opening.wanted(), (vec![Design::E2ee], Vec::new()));
    let page = opening.clone().on(Route::Design(Design::Escrow));
    assert_eq!(page.route(), Route::Design(Design::Escrow));
    assert_eq!(page.wanted(), (vec![Design::Escrow], YARDSTICKS.to_vec()));
    let compared = opening.on(Route::Compare);
    let pair = vec![compared.design, Design::Transport];
    assert_eq!(compared.rival(), Some(Design::Transport));
    assert_eq!(compared.wanted(), (pair, Design::ALL.to_vec()));
}

#[test]
fn the_designs_compared_change_places() {
    let state = Rc::new(State::opening("hello").on(Route::Compare));
    let swapped = Rc::clone(&state).reduce(Action::Swap);
    assert_eq!(Some(swapped.design), state.rival());
    assert_eq!(swapped.rival(), Some(state.design));
    assert_eq!(swapped.reduce(Action::Swap), state);
}

#[test]
fn a_design_is_compared_with_what_the_reader_built_while_that_can_be_run() {
    let both = MechanismSet::of(&[Mechanism::Transport, Mechanism::AtRest, Mechanism::OwnLayer]);
    let own = Design::of(both);
    let built = Rc::new(State::opening("hello").on(Route::Compare)).reduce(Action::Build(both));
    let compared = built.reduce(Action::CompareWith(own.into()));
    assert_eq!(compared.against, Rival::Own);
    assert_eq!(compared.rival(), Some(own));
    assert_eq!(compared.wanted().0, [Design::E2ee, own]);
    // It stays second.
    assert_eq!(Rc::clone(&compared).reduce(Action::Swap), compared);
    // A link to it carries its mechanisms, not its run.
    let link = compared.link();
    assert_eq!((link.against, link.mechanisms), (Rival::Own, both));
}

#[test]
fn a_combination_that_clashes_is_kept_while_the_last_run_stays_on_show() {
    let e2ee = Design::E2ee.mechanisms();
    let escrowed = e2ee.with(Mechanism::Escrow).with(Mechanism::AtRest);
    let clashing = escrowed.with(Mechanism::Mail);
    let state = after([
        arrive("#v=1&page=build"),
        Action::Build(escrowed),
        Action::Build(clashing),
    ]);
    assert_eq!(state.own, clashing);
    assert_eq!(state.on_show(), Some(Design::Own(escrowed)));
    assert!(state.link().to_string().contains("mail"));
    let state = state.reduce(Action::Mend(Remedy::SwitchOff(Mechanism::Mail)));
    assert_eq!(state.own, escrowed);
    assert_eq!(state.attention.1, Some(Spot::Switch(Mechanism::Mail)));
}

#[test]
fn whoever_comes_with_a_combination_that_clashes_is_shown_no_run() {
    let state = after([arrive("#v=1&page=build&mechanisms=group,mail")]);
    assert_eq!(state.on_show(), None);
    assert!(state.wanted().0.is_empty());
    let state = state.reduce(Action::Build(Design::Mail.mechanisms()));
    assert_eq!(state.on_show(), Some(Design::Mail));
}

#[test]
fn a_combination_that_has_a_name_is_shown_under_it_and_the_design_elsewhere_stays() {
    let state = after([
        Action::PickDesign(Design::Transport),
        arrive("#v=1&page=build&design=transport"),
        Action::Build(Design::Onion.mechanisms()),
    ]);
    assert_eq!(state.on_show(), Some(Design::Onion));
    assert_eq!(state.design, Design::Transport);
}

#[test]
fn to_look_into_an_own_design_leaves_the_designs_elsewhere_alone() {
    let own = Design::Own(Design::E2ee.mechanisms().with(Mechanism::AtRest));
    let state = after([Action::Visit(own, Some(Vantage::Thief), Fact::Words)]);
    assert_eq!(state.design, Design::E2ee);
    assert_eq!(state.drawer(Vantage::Thief), Some(Drawer::Why));
}

#[test]
fn a_line_of_help_stays_the_readers_own_unless_a_link_brings_one() {
    let kept = || Action::RecallHelp("Ms Adler".into());
    let line = |actions: Vec<Action>| {
        let help = after(actions).help.clone();
        help.map(|help| help.to_string())
    };
    let own = Some("Ms Adler".to_owned());
    assert_eq!(line(vec![kept()]), own);
    // It stays on the way to another design, and home.
    assert_eq!(line(vec![kept(), arrive("#v=1&design=escrow")]), own);
    assert_eq!(line(vec![kept(), Action::Home]), own);
    // One that a link brought counts before the one kept, whichever came first.
    let brought = Some("Room 12".to_owned());
    let link = || arrive("#v=1&help=Room%2012");
    assert_eq!(line(vec![link(), kept()]), brought);
    assert_eq!(line(vec![kept(), link()]), brought);
    assert_eq!(line(vec![kept(), Action::SetHelp(None)]), None);
    assert_eq!(after([kept()]).link().help, own);
}

#[test]
fn a_word_that_is_looked_up_has_the_readers_attention() {
    let there = after([arrive("#v=1&page=sources&term=key-escrow")]);
    let term = Term::named("key-escrow");
    assert_eq!(there.term, term);
    assert_eq!(there.attention.1, term.map(Spot::Term));
    // In a frame it takes none, and on another page there is nothing to look up.
    let framed = after([arrive("#v=1&embed=1&page=sources&term=key-escrow")]);
    assert_ne!(framed.attention.1, term.map(Spot::Term));
    let elsewhere = after([arrive("#v=1&term=key-escrow")]);
    assert_ne!(elsewhere.attention.1, term.map(Spot::Term));
}

#[test]
fn an_order_is_directed_where_its_instrument_can_be_whoever_asks() {
    let state = after([arrive("#v=1&order=device-seizure&target=both&on=4")]);
    assert_eq!(state.order.instrument, Instrument::DeviceSeizure);
    assert_eq!(state.order.target, Target::Ben);
    assert_eq!(state.order.day, Day(4));
    let ana = OrderForm {
        target: Target::Ana,
        ..state.order
    };
    let state = after([Action::FillIn(ana)]);
    assert_eq!(state.order, ana);
    assert_eq!(state.link().order, ana);
    // Nothing else is asked for on the page that a link does not name.
    assert_eq!(after([arrive("")]).order, OrderForm::default());
}
