//! An eye as a link: its sight, its mark, its name.

use yew::prelude::*;

use super::advance::{Typeface, width};
use super::drawing::Eye;
use super::layout::EYE_RADIUS;
use super::shape::Point;
use super::sightline::{Ending, GATE_RADIUS, Sightline};
use super::text_view::{key_shape, number, runs};
use crate::design::Design;
use crate::party::{Fact, Vantage};
use crate::ui::address::to_party;
use crate::ui::follow::follow;

/// Size of what stands in a gate.
const GATE_TEXT: f64 = 12.0;

/// What every eye of a drawing shares.
pub struct Looking<'scene> {
    /// The design drawn.
    pub design: Design,
    /// Through whose eye the reader looks.
    pub selected: Option<Vantage>,
    /// Whether there is nothing to choose: eyes are marks, not links.
    pub still: bool,
    /// Told when the reader chooses an eye.
    pub on_look: &'scene Callback<Vantage>,
    /// What stands in a gate.
    pub gate: &'scene str,
}

/// The eye at place `index` of the keyboard order.
pub fn eye(eye: &Eye, index: usize, looking: &Looking<'_>) -> Html {
    let chosen = looking.selected == Some(eye.vantage);
    let ending = eye
        .sightline
        .as_ref()
        .map_or("none", |sight| sight.ending().id());
    let class = classes!(
        "scene-eye",
        format!("eye-{ending}"),
        format!("i-{}", index.min(17)),
        chosen.then_some("is-selected"),
    );
    // Its name says all of this, with what to know of it between.
    let drawn = html! {
        <g aria-hidden="true">
            { for eye.sightline.as_ref().map(|sight| sightline(sight, looking.gate)) }
            <rect class="scene-plate" x={number(eye.hit.x)} y={number(eye.hit.y)}
                width={number(eye.hit.w)} height={number(eye.hit.h)} rx="3" />
            { mark(eye) }
            { runs(&eye.label) }
        </g>
    };
    if looking.still {
        return html! {
            <g key={eye.vantage.id()} class={class} role="img" aria-label={eye.spoken.clone()}>{ drawn }</g>
        };
    }
    let href = to_party(looking.design, Some(eye.vantage), Fact::Words);
    let look = {
        let (on_look, vantage) = (looking.on_look.clone(), eye.vantage);
        follow(move || on_look.emit(vantage))
    };
    html! {
        <a key={eye.vantage.id()} class={class} href={href} aria-label={eye.spoken.clone()}
            aria-current={chosen.then_some("true")} onclick={look}>
            { drawn }
        </a>
    }
}

/// Light on the edge of a sealed slip that somebody opens.
pub fn slit(eye: &Eye) -> Option<Html> {
    match &eye.sightline {
        Some(Sightline::Wedge {
            base, key: Some(_), ..
        }) => Some(html! {
            <path class="scene-slit" d={line(base.0, base.1)} />
        }),
        _ => None,
    }
}

fn mark(eye: &Eye) -> Html {
    let (x, y) = (number(eye.at.x), number(eye.at.y));
    let ending = eye.sightline.as_ref().map(Sightline::ending);
    html! {
        <g class="scene-mark">
            <circle class="scene-iris" cx={x.clone()} cy={y.clone()} r={number(EYE_RADIUS)} />
            if ending == Some(Ending::Reaches) {
                <circle class="scene-pupil" cx={x} cy={y} r="2.6" />
            } else if ending == Some(Ending::Barred) {
                <path class="scene-lid" d={format!("M{} {y}h13", number(eye.at.x - EYE_RADIUS))} />
            }
        </g>
    }
}

fn sightline(sight: &Sightline, gate_text: &str) -> Html {
    // Round for “if”; longer where the word is.
    let half = (width(gate_text, Typeface::Serif, GATE_TEXT) / 2.0 + 3.0).max(GATE_RADIUS);
    match sight {
        Sightline::Wedge {
            apex,
            base: (from, to),
            key,
        } => html! {
            <g class="scene-beam">
                <path class="scene-wedge" d={format!("{}L{} {}Z", line(*apex, *from), number(to.x), number(to.y))} />
                <path class="scene-wedge-edge" pathLength="1" d={line(*apex, *from)} />
                <path class="scene-wedge-edge" pathLength="1" d={line(*apex, *to)} />
                { for key.map(key_token) }
            </g>
        },
        Sightline::Bar { from, to, bar } => html! {
            <g class="scene-beam">
                <path class="scene-shut" pathLength="1" d={line(*from, *to)} />
                <path class="scene-bar" d={line(bar.0, bar.1)} />
            </g>
        },
        Sightline::Gate { from, to, gate } => html! {
            <g class="scene-beam">
                <path class="scene-only-if" d={line(*from, *to)} />
                <rect class="scene-gate" x={number(gate.x - half)} y={number(gate.y - GATE_RADIUS)}
                    width={number(2.0 * half)} height={number(2.0 * GATE_RADIUS)} rx={number(GATE_RADIUS)} />
                <text class="scene-gate-text" x={number(gate.x)} y={number(gate.y + 4.0)} font-size={number(GATE_TEXT)}
                    text-anchor="middle">{ gate_text }</text>
            </g>
        },
    }
}

/// A key held where the light passes, as a gate is drawn where it does not.
fn key_token(at: Point) -> Html {
    html! {
        <g class="scene-key scene-beam-key">
            <rect x={number(at.x - 16.0)} y={number(at.y - 9.0)} width="32" height="18" rx="9" />
            { key_shape(at.x - 10.5, at.y) }
        </g>
    }
}

fn line(from: Point, to: Point) -> String {
    format!(
        "M{} {}L{} {}",
        number(from.x),
        number(from.y),
        number(to.x),
        number(to.y)
    )
}
