//! The drawing on the page.
//!
//! The page holds the drawing in three forms and its style sheet shows one:
//! the server need not know the width, and what is not shown is neither
//! focusable nor spoken. The eyes are links; all else is hidden from screen
//! readers, which have the same facts as text beside the drawing.

use std::rc::Rc;

use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

use super::cast::cast;
use super::direction::Direction;
use super::drawing::Drawing;
use super::eye_view::{Looking, eye, slit};
use super::layout::Form;
use super::mirror::facing;
use super::relays::RADIUS;
use super::shape::Point;
use super::slip_view::{frame, slip};
use super::text_view::{key, number, runs};
use super::veil;
use super::{layout_tall, layout_wide, wide_sheet};
use crate::content::Translator;
use crate::party::Vantage;
use crate::ui::hooks::use_act;
use crate::ui::state::Action;
use crate::ui::translation::use_words;
use crate::view::DesignSheet;

/// What the drawing is asked to show.
#[derive(Clone, Properties)]
pub struct SceneProps {
    /// The design, as everybody sees it.
    pub sheet: Rc<DesignSheet>,
    /// Who is shown.
    pub shown: Vec<Vantage>,
    /// Through whose eye the reader looks.
    pub selected: Option<Vantage>,
    /// Whether the reader is still predicting: no sightlines yet.
    pub predicting: bool,
    /// Whether eyes are marks, not links: a page without its program.
    #[prop_or_default]
    pub still: bool,
}

impl PartialEq for SceneProps {
    fn eq(&self, other: &Self) -> bool {
        // A sheet is large; the same one is the same allocation.
        Rc::ptr_eq(&self.sheet, &other.sheet)
            && self.shown == other.shown
            && self.selected == other.selected
            && self.predicting == other.predicting
            && self.still == other.still
    }
}

/// The drawing.
#[component]
pub fn Scene(props: &SceneProps) -> Html {
    let words = use_words();
    let on_look = use_act().reform(Action::Look);
    let drawings = lay_out(&props.sheet, &props.shown, props.predicting, &words);
    let gate = words.text("scene-gate");
    let looking = Looking {
        design: props.sheet.design,
        selected: props.selected,
        still: props.still || props.predicting,
        on_look: &on_look,
        gate: &gate,
    };
    let act = format!("{}-{}", props.sheet.design.slug(), props.predicting);
    // Slips slide when the design changes. On arrival nothing has changed: a
    // sealed place must not be seen, even for a moment, as if it had been open.
    let arrival = use_mut_ref(|| Some(act.clone()));
    arrival.borrow_mut().take_if(|first| *first != act);
    let arrived = arrival.borrow().is_some();
    html! {
        <div
            class={classes!("scene-holder", arrived.then_some("is-arriving"))}
            onfocusin={Callback::from(bring_into_view)}
        >
            for (form, drawing) in drawings {
                { one_form(form, &drawing, &looking, &act, &words) }
            }
        </div>
    }
}

/// Not every browser scrolls to a part of a picture that the keyboard reaches.
fn bring_into_view(event: FocusEvent) {
    let eye = event
        .target_dyn_into::<Element>()
        .and_then(|met| met.closest(".scene-eye").ok().flatten());
    if let Some(eye) = eye {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        options.set_inline(ScrollLogicalPosition::Nearest);
        eye.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Which way the page runs.
pub fn page_direction(words: &Translator) -> Direction {
    words.locale().direction.into()
}

/// The drawing in every form, facing the way the page runs.
pub fn lay_out(
    sheet: &DesignSheet,
    shown: &[Vantage],
    predicting: bool,
    words: &Translator,
) -> [(Form, Drawing); 3] {
    let cast = cast(sheet, shown, predicting, words);
    let hushed = predicting.then(|| veil::without_keys(&sheet.stage));
    let stage = hushed.as_ref().unwrap_or(&sheet.stage);
    Form::ALL.map(|form| {
        let drawing = match form {
            Form::Wide => layout_wide::lay_out(stage, &cast, &wide_sheet::FULL, words),
            Form::Projected => layout_wide::lay_out(stage, &cast, &wide_sheet::PROJECTED, words),
            Form::Tall => layout_tall::lay_out(stage, &cast, words),
        };
        let drawing = if predicting {
            veil::veiled(drawing, words)
        } else {
            drawing
        };
        (form, facing(drawing, page_direction(words)))
    })
}

/// One form as SVG. `act` names what is being shown: when it changes, and only then, the sightlines draw in anew.
pub fn one_form(
    form: Form,
    drawing: &Drawing,
    looking: &Looking<'_>,
    act: &str,
    words: &Translator,
) -> Html {
    let description = format!("scene-description-{}", form.id());
    let mirrored = page_direction(words) == Direction::Rtl;
    let class = classes!(
        "scene",
        format!("scene-{}", form.id()),
        mirrored.then_some("is-mirrored"),
    );
    html! {
        <svg key={form.id()} class={class} role="group" direction="ltr"
            viewBox={format!("0 0 {} {}", number(drawing.width), number(drawing.height))}
            aria-label={words.text("scene-title")} aria-describedby={description.clone()}>
            <desc id={description}>{ words.text("scene-description") }</desc>
            <g aria-hidden="true">
                { for drawing.datum.map(|(from, to)| polyline("scene-datum", &[from, to])) }
                { for drawing.frames.iter().map(frame) }
                for path in &drawing.paths { { polyline("scene-path", path) } }
            </g>
            <g>
                <g key={act.to_owned()} class="scene-eyes">
                    for (index, who) in drawing.eyes.iter().enumerate() { { eye(who, index, looking) } }
                </g>
            </g>
            <g aria-hidden="true">
                <g>{ for drawing.slips.iter().map(slip) }</g>
                <g>{ for drawing.eyes.iter().filter_map(slit) }</g>
                <g>{ for drawing.relays.iter().map(relay) }</g>
                <g>{ for drawing.keys.iter().map(key) }</g>
                <g class="scene-captions">{ runs(&drawing.captions) }</g>
            </g>
        </svg>
    }
}

/// A ring on the wire.
fn relay(at: &Point) -> Html {
    html! {
        <circle class="scene-relay" cx={number(at.x)} cy={number(at.y)} r={number(RADIUS)} />
    }
}

fn polyline(class: &'static str, points: &[Point]) -> Html {
    let joined: Vec<String> = points
        .iter()
        .map(|point| format!("{},{}", number(point.x), number(point.y)))
        .collect();
    html! { <polyline class={class} points={joined.join(" ")} /> }
}
