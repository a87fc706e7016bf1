//! The page where an order is served, without a browser: as it is built, after an
//! order was refused, and after one was answered.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::rc::Rc;

use sightlines::content::services;
use sightlines::content::{Locale, Translator};
use sightlines::design::Design;
use sightlines::disclosure::{Category, Frame, Instrument, Office, Outcome, Requirement};
use sightlines::party::Fact;
use sightlines::ui::app::{App, AppProps};
use sightlines::ui::around::Around;
use sightlines::ui::body::Body;
use sightlines::ui::case_file::{CaseAction, CaseFile};
use sightlines::ui::components::request::{Custody, Folder, Oversight};
use sightlines::ui::hooks::RequestHandle;
use sightlines::ui::order_form::OrderForm;
use sightlines::ui::pages;
use sightlines::ui::route::Route;
use sightlines::ui::runs::Sheets;
use sightlines::ui::translation::Words;
use sightlines::view::Observatory;
use sightlines::view::request_desk::{DeskQuestion, RequestDesk};
use sightlines::view::tampering::Tampering;
use sightlines::world::Scenario;
use yew::ServerRenderer;
use yew::prelude::*;

const WORDS: &str = "See you at six.";

fn scenario() -> Scenario {
    Scenario {
        text: WORDS.to_owned(),
        earlier_text: "earlier".to_owned(),
        reply_text: "reply".to_owned(),
        later_text: "later".to_owned(),
        ..Scenario::default()
    }
}

/// A desk, and what happened at it.
struct Case {
    desk: RequestDesk,
    observatory: Observatory,
    file: Rc<CaseFile>,
}

impl Case {
    fn open() -> Self {
        Self {
            desk: RequestDesk::default(),
            observatory: Observatory::new(),
            file: Rc::default(),
        }
    }

    fn act(&mut self, action: CaseAction) {
        self.file = Rc::clone(&self.file).reduce(action);
    }

    fn ask(&mut self, question: DeskQuestion) {
        let answer = self
            .desk
            .answer(question, &mut self.observatory, &scenario());
        let answer = answer.expect("the desk answers");
        self.act(CaseAction::Answered(Box::new(answer)));
    }

    /// Has everybody sign who must, and serves.
    fn serve(&mut self, form: OrderForm, design: Design) {
        let required = Requirement::of(form.frame, form.instrument).expect("a requirement");
        for office in required.approvals.concat() {
            self.ask(DeskQuestion::Approve(office, form.order(design)));
        }
        self.serve_as_it_is(form, design);
    }

    fn serve_as_it_is(&mut self, form: OrderForm, design: Design) {
        let approvals = self.file.approvals();
        self.ask(DeskQuestion::Serve(form.order(design), approvals));
    }

    fn handle(&self) -> RequestHandle {
        RequestHandle {
            sign: Callback::noop(),
            file: Rc::clone(&self.file),
            ask: Callback::noop(),
            act: Callback::noop(),
            saved: None,
        }
    }
}

#[derive(Properties, PartialEq, Clone)]
struct PartsProps {
    form: OrderForm,
    design: Design,
    file: Rc<CaseFile>,
}

/// The folder, the log and the way to the court.
#[component]
fn Parts(props: &PartsProps) -> Html {
    let desk = RequestHandle {
        sign: Callback::noop(),
        file: Rc::clone(&props.file),
        ask: Callback::noop(),
        act: Callback::noop(),
        saved: None,
    };
    html! {
        <ContextProvider<Around> context={Around::from(Words::from(Translator::new(Locale::ENGLISH)))}>
            <Folder
                form={props.form}
                design={props.design}
                desk={desk.clone()}
                sheets={Sheets::default()}
            />
            <Oversight desk={desk.clone()} />
            <Custody {desk} />
        </ContextProvider<Around>>
    }
}

/// What stands on the page after all that. Nothing that is rendered crosses a thread.
fn shown(case: &Case, form: OrderForm, design: Design) -> String {
    let file = (*case.file).clone();
    assert_eq!(*case.handle().file, file);
    let props = PartsProps {
        form,
        design,
        file: Rc::new(file),
    };
    let html = futures_executor(props);
    assert!(!html.contains('⟦'), "words are missing: {html}");
    assert!(
        !html.contains("style="),
        "the policy forbids style attributes"
    );
    html
}

fn futures_executor(props: PartsProps) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    let local = tokio::task::LocalSet::new();
    local.block_on(&runtime, async move {
        yew::LocalServerRenderer::<Parts>::with_props(props)
            .hydratable(false)
            .render()
            .await
    })
}

fn form(frame: Frame, instrument: Instrument) -> OrderForm {
    OrderForm {
        frame,
        ..OrderForm::default()
    }
    .asking_for(instrument)
}

#[tokio::test]
async fn before_its_program_runs_the_page_says_what_there_is_and_what_it_rests_on() {
    let page = ServerRenderer::<App>::with_props(|| {
        let words = Words::from(Translator::new(Locale::ENGLISH));
        AppProps::still(words, Route::Request, Body(pages::any))
    })
    .hydratable(false)
    .render()
    .await;
    for instrument in Instrument::ALL {
        assert!(
            page.contains(&format!("value=\"{instrument}\"")),
            "{instrument}"
        );
    }
    for service in services::all() {
        assert!(page.contains(service.name), "{}", service.name);
    }
    for design in Design::ALL {
        assert!(
            page.contains(&format!("<tr data-design=\"{design}\"")),
            "{design}"
        );
    }
    assert!(page.contains("class=\"safeguarding\""));
    // One clear next step, and it is an approval.
    assert_eq!(page.matches("btn btn-small btn-solid").count(), 1);
}

#[test]
fn an_order_without_its_approval_is_refused_and_the_refusal_is_logged() {
    for frame in Frame::ALL {
        for instrument in Instrument::ALL {
            let Some(required) = Requirement::of(frame, instrument) else {
                continue;
            };
            if required.is_free() || required.offences.len() < 2 {
                continue;
            }
            let form = form(frame, instrument);
            let mut case = Case::open();
            case.serve_as_it_is(form, Design::Transport);
            let html = shown(&case, form, Design::Transport);
            let wanted = if required.offences.contains(&form.offence) {
                "data-refused=\"approval-missing\""
            } else {
                "data-refused=\"offence-not-covered\""
            };
            assert!(html.contains(wanted), "{frame} {instrument}: {html}");
            assert!(html.contains("data-happening=\"refused\""));
            assert!(html.contains("data-audit=\"holds\""));
        }
    }
}

#[test]
fn a_changed_order_no_longer_has_the_signature_it_was_given() {
    let mut case = Case::open();
    let signed = form(Frame::General, Instrument::StoredContent);
    case.ask(DeskQuestion::Approve(
        Office::Judge,
        signed.order(Design::E2ee),
    ));
    assert!(
        case.file
            .has_signed(Office::Judge, &signed.order(Design::E2ee))
    );
    case.serve_as_it_is(signed, Design::Transport);
    let html = shown(&case, signed, Design::Transport);
    assert!(
        html.contains("data-refused=\"signature-does-not-hold\""),
        "{html}"
    );
    case.act(CaseAction::NewOrder);
    assert_eq!(case.file.approvals(), []);
}

#[test]
fn the_folder_shows_the_words_where_the_platform_can_read_them_and_a_seal_where_it_cannot() {
    let form = form(Frame::General, Instrument::StoredContent);
    for (design, headline, verdict) in [
        (Design::Transport, "The folder holds the words.", "sees"),
        (Design::E2ee, "What opens it lies elsewhere", "only_if"),
    ] {
        let mut case = Case::open();
        case.serve(form, design);
        let package = &case.file.returned().expect("a package").package;
        let words = package.finding(Fact::Words).expect("a finding");
        let opened = matches!(words.outcome, Outcome::Opened { .. });
        assert_eq!(opened, verdict == "sees");
        let html = shown(&case, form, design);
        assert!(html.contains(headline), "{html}");
        let cell = format!("data-fact=\"words\" data-verdict=\"{verdict}\"");
        assert!(html.contains(&cell), "{html}");
        assert_eq!(html.contains(WORDS), opened);
        for category in Category::ALL {
            assert!(html.contains(&format!("data-category=\"{category}\"")));
        }
        assert!(html.contains("data-happening=\"served\""));
        assert!(html.contains("data-happening=\"disclosed\""));
    }
}

#[test]
fn every_instrument_on_the_designs_that_stand_first_can_be_shown() {
    let mut case = Case::open();
    for design in Design::FRONT {
        for instrument in Instrument::ALL {
            let form = form(Frame::General, instrument);
            // A desk of its own: the log would grow, and be audited anew each time.
            (case.desk, case.file) = (RequestDesk::default(), Rc::default());
            let offence = Requirement::of(form.frame, instrument)
                .and_then(|required| required.offences.last().copied())
                .expect("an offence");
            let form = OrderForm { offence, ..form };
            case.serve(form, design);
            let html = shown(&case, form, design);
            assert!(
                !html.contains("data-refused"),
                "{instrument} {design}: {html}"
            );
        }
    }
}

#[test]
fn whoever_tampers_with_the_log_or_the_package_is_found_out() {
    let form = form(Frame::General, Instrument::StoredContent);
    let mut case = Case::open();
    case.serve_as_it_is(form, Design::Transport);
    case.serve(form, Design::Transport);
    let log = case.file.log.clone().expect("a log");
    assert_eq!(log.log.entries.len(), 3);
    for how in Tampering::ALL {
        case.act(CaseAction::Tamper(how, 1));
        case.ask(DeskQuestion::Audit(how.done_to(&log.log, 1)));
        let html = shown(&case, form, Design::Transport);
        assert!(!html.contains("data-audit=\"holds\""), "{how:?}");
        assert!(html.contains("data-audit="), "{how:?}");
        case.act(CaseAction::Restore);
    }
    let answered = case.file.returned().expect("a package").clone();
    for (altering, found) in [
        (None, "holds"),
        (
            Some(sightlines::disclosure::Custodian::Police),
            "package-altered",
        ),
        (
            Some(sightlines::disclosure::Custodian::Laboratory),
            "package-altered",
        ),
        (
            Some(sightlines::disclosure::Custodian::Court),
            "package-altered",
        ),
    ] {
        case.ask(DeskQuestion::HandOn((*answered).clone(), altering));
        let html = shown(&case, form, Design::Transport);
        assert!(
            html.contains(&format!("data-custody=\"{found}\"")),
            "{altering:?}"
        );
    }
}
