//! Build your own: the reader switches mechanisms on and off and gets the same
//! views of their combination as of any other design.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::design_switch::groups;
use super::{
    ClashPanel, KeySearchSection, MechanismSwitches, PageLink, SightTable, Staged, Tabled,
    WalkSection, WorkaroundsSection, designs_table, parties_section, stage_section,
};
use crate::content::Translator;
use crate::design::Design;
use crate::mechanism::Mechanism;
use crate::ui::address::{Link, Part};
use crate::ui::hooks::use_act;
use crate::ui::rival::Rival;
use crate::ui::route::Route;
use crate::ui::runs::Sheets;
use crate::ui::sentences::design_name;
use crate::ui::state::{Action, State};
use crate::ui::translation::use_words;
use crate::ui::whereabouts::use_whereabouts;

/// What is built.
#[derive(Properties, PartialEq)]
pub struct BuildPageProps {
    /// What the reader has decided.
    pub state: State,
    /// The runs there are.
    pub sheets: Sheets,
    /// What the last change of mechanisms changed, once there was one.
    pub change: Option<AttrValue>,
}

/// Build your own.
#[component]
pub fn BuildPage(props: &BuildPageProps) -> Html {
    let words = use_words();
    let act = use_act();
    let chosen = Design::of(props.state.own);
    let runs = chosen.clashes().next().is_none();
    let here = use_whereabouts();
    let compared = Link {
        against: Rival::Own,
        ..here.link.clone()
    };
    html! {
        <>
            <section class="build" aria-labelledby="headline">
                <header>
                    <h1 id="headline" tabindex="-1">{ words.text("build-title") }</h1>
                    <p>{ words.text("build-intro") }</p>
                </header>
                <Start {chosen} />
                <div class="build-choice">
                    <MechanismSwitches own={props.state.own} />
                    <div class={classes!("build-says", (!runs).then_some("is-clash"))}>
                        <Says {chosen} />
                        <ClashPanel own={props.state.own} ran={props.state.built.is_some()} />
                    </div>
                </div>
                if let Some(Design::Own(_)) = props.state.built {
                    <p class="build-compare">
                        <PageLink to={Route::Compare} link={compared}>
                            { words.text("build-compare") }
                        </PageLink>
                    </p>
                }
            </section>
            { outcome(&words, &act, props, &here.link) }
        </>
    }
}

/// The same views as for any other design.
fn outcome(
    words: &Translator,
    act: &Callback<Action>,
    props: &BuildPageProps,
    from: &Link,
) -> Html {
    let Some(design) = props.state.on_show() else {
        return Html::default();
    };
    let sheet = props.sheets.of(design);
    // Nothing is to be predicted here.
    let state = State {
        design,
        unfolded: true,
        prediction: Default::default(),
        ..props.state.clone()
    };
    let table = Tabled {
        everyone: state.everyone,
        own: Some(design).filter(|design| matches!(design, Design::Own(_))),
        from: Some(from),
        ..Tabled::of(&props.sheets, design, state.fact)
    };
    html! {
        <>
            {
                stage_section(
                    words,
                    act,
                    &state,
                    Staged {
                        sheet,
                        built: None,
                        change: props.change.as_ref(),
                    },
                )
            }
            if let Some(sheet) = sheet.filter(|_| state.shows(Part::Parties)) {
                { parties_section(words, act, &state, sheet) }
            }
            <Walked {design} sheets={props.sheets.clone()} />
            if state.shows(Part::Table) {
                { designs_table(words, act, table) }
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct WalkedProps {
    design: Design,
    sheets: Sheets,
}

/// How it works, and who gains and loses sight by it.
#[component]
fn Walked(props: &WalkedProps) -> Html {
    let message = use_whereabouts().message;
    html! {
        <>
            <WalkSection sheet={props.sheets.of(props.design).cloned()} {message} />
            if props.design.has(Mechanism::ShortKeys) {
                <KeySearchSection />
            }
            <SightTable design={props.design} sheets={props.sheets.clone()} />
            <WorkaroundsSection
                design={props.design}
                sheet={props.sheets.of(props.design).cloned()}
            />
        </>
    }
}

#[derive(Properties, PartialEq)]
struct ChosenProps {
    /// What is switched on, by the name of a preset where it is one.
    chosen: Design,
}

/// A preset to start from, and back to it.
#[component]
fn Start(props: &ChosenProps) -> Html {
    let words = use_words();
    let act = use_act();
    let start = use_state(|| match props.chosen {
        Design::Own(_) => Design::E2ee,
        preset => preset,
    });
    let onchange = {
        let (act, start) = (act.clone(), start.setter());
        Callback::from(move |event: Event| {
            let picked: Option<Design> = event
                .target_dyn_into::<HtmlSelectElement>()
                .and_then(|menu| menu.value().parse().ok());
            if let Some(design) = picked {
                start.set(design);
                act.emit(Action::Build(design.mechanisms()));
            }
        })
    };
    let back = *start;
    let is_own = matches!(props.chosen, Design::Own(_));
    html! {
        <div class="build-start">
            <label for="build-start">{ words.text("build-start-from") }</label>
            <select id="build-start" {onchange}>
                if is_own {
                    <option value="" selected={true}>{ words.text("own-design-name") }</option>
                }
                for (group, designs) in groups() {
                    <optgroup label={words.text(&format!("group-{}", group.id()))}>
                        for design in designs {
                            <option value={design.id()} selected={design == props.chosen}>
                                { design_name(&words, design) }
                            </option>
                        }
                    </optgroup>
                }
            </select>
            if back != props.chosen {
                <button
                    type="button"
                    id="build-reset"
                    class="btn btn-small"
                    onclick={act.reform(move |_| Action::Build(back.mechanisms()))}
                >
                    {
                        words.text_with(
                            "build-reset",
                            [("design", design_name(&words, back).into())],
                        )
                    }
                </button>
            }
        </div>
    }
}

/// How much is switched on, and whether that has a name.
#[component]
fn Says(props: &ChosenProps) -> Html {
    let words = use_words();
    let count = props.chosen.mechanisms().iter().count();
    html! {
        <>
            <p class="build-count" role="status">
                { words.text_with("build-count", [("count", count.into())]) }
                if count == 0 {
                    { " " }{ words.text("build-empty") }
                }
            </p>
            if !matches!(props.chosen, Design::Own(_)) {
                <p class="build-recognised">
                    {
                        words.text_with(
                            "own-recognised",
                            [("design", design_name(&words, props.chosen).into())],
                        )
                    }
                    { " " }
                    <PageLink to={Route::Design(props.chosen)}>
                        { words.text("build-same") }
                    </PageLink>
                </p>
            }
        </>
    }
}
