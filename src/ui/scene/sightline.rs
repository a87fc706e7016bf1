//! How a sightline ends: at the words, at a bar, or at a gate.

use super::shape::Point;
use crate::view::Finding;

/// How a sightline ends, by the verdict on the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// In the words.
    Reaches,
    /// At a bar.
    Barred,
    /// Behind a gate that something else would open.
    Gated,
}

impl Ending {
    /// The ending that says what `finding` says.
    pub const fn of(finding: &Finding) -> Self {
        match finding {
            Finding::Sees(_) => Self::Reaches,
            Finding::OnlyIf(_) => Self::Gated,
            Finding::Cannot => Self::Barred,
        }
    }

    /// The suffix of a class name.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Reaches => "reaches",
            Self::Barred => "barred",
            Self::Gated => "gated",
        }
    }
}

/// A sightline, ready to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Sightline {
    /// A wedge from the eye to a stretch of the words.
    Wedge {
        /// The eye.
        apex: Point,
        /// The stretch that is reached.
        base: (Point, Point),
        /// Where a key is drawn, when the place is sealed and the eye opens it.
        key: Option<Point>,
    },
    /// A line that stops at a crossbar.
    Bar {
        /// The eye.
        from: Point,
        /// Where the line stops.
        to: Point,
        /// The crossbar.
        bar: (Point, Point),
    },
    /// A dashed line through a gate.
    Gate {
        /// The eye.
        from: Point,
        /// Where the line stops.
        to: Point,
        /// The middle of the gate.
        gate: Point,
    },
}

/// Units left between a line that does not reach and the place it looks at.
const SHORT: f64 = 8.0;

/// The gate's radius.
pub const GATE_RADIUS: f64 = 9.0;

/// The narrowest stretch a wedge covers.
const NARROWEST: f64 = 34.0;

/// Draws the sight of the `index`th of `count` eyes that look at the edge from
/// `edge.0` to `edge.1`: each has its own stretch, in order, so no two cross.
pub fn draw(
    eye: Point,
    edge: (Point, Point),
    (index, count): (usize, usize),
    ending: Ending,
    behind_seal: bool,
) -> Sightline {
    let length = (edge.1.x - edge.0.x).hypot(edge.1.y - edge.0.y).max(1.0);
    let share = 1.0 / count.max(1) as f64;
    let centre = (index as f64 + 0.5) * share;
    let aim = edge.0.toward(edge.1, centre);
    match ending {
        Ending::Reaches => {
            let half = (share * 0.46).max(NARROWEST / 2.0 / length).min(0.46);
            let centre = centre.clamp(half + 0.02, 0.98 - half);
            Sightline::Wedge {
                apex: eye,
                base: (
                    edge.0.toward(edge.1, centre - half),
                    edge.0.toward(edge.1, centre + half),
                ),
                key: behind_seal.then(|| eye.toward(edge.0.toward(edge.1, centre), 0.66)),
            }
        }
        Ending::Barred => {
            let to = eye.stopping_short(aim, SHORT);
            let half = (length * share * 0.4).min(11.0) / length;
            let along = Point::new((edge.1.x - edge.0.x) * half, (edge.1.y - edge.0.y) * half);
            Sightline::Bar {
                from: eye,
                to,
                bar: (
                    Point::new(to.x - along.x, to.y - along.y),
                    Point::new(to.x + along.x, to.y + along.y),
                ),
            }
        }
        Ending::Gated => {
            let to = eye.stopping_short(aim, SHORT / 2.0);
            Sightline::Gate {
                from: eye,
                to,
                gate: eye.toward(to, 0.46),
            }
        }
    }
}

impl Sightline {
    /// How it ends.
    pub const fn ending(&self) -> Ending {
        match self {
            Self::Wedge { .. } => Ending::Reaches,
            Self::Bar { .. } => Ending::Barred,
            Self::Gate { .. } => Ending::Gated,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::Value;

    const EYE: Point = Point::new(50.0, 0.0);
    const EDGE: (Point, Point) = (Point::new(0.0, 100.0), Point::new(100.0, 100.0));

    #[test]
    fn each_verdict_has_its_own_shape() {
        let verdicts = [
            (Finding::Sees(Value::Text("x".into())), Ending::Reaches),
            (Finding::OnlyIf(vec![]), Ending::Gated),
            (Finding::Cannot, Ending::Barred),
        ];
        for (finding, ending) in verdicts {
            assert_eq!(Ending::of(&finding), ending);
            assert_eq!(draw(EYE, EDGE, (0, 1), ending, false).ending(), ending);
        }
    }

    /// The lowest point of a sightline that starts above the edge.
    fn depth(sight: &Sightline) -> f64 {
        match sight {
            Sightline::Wedge { base, .. } => base.0.y.min(base.1.y),
            Sightline::Bar { to, .. } | Sightline::Gate { to, .. } => to.y,
        }
    }

    #[test]
    fn only_a_wedge_reaches_the_edge() {
        for ending in [Ending::Reaches, Ending::Barred, Ending::Gated] {
            let reached = depth(&draw(EYE, EDGE, (0, 1), ending, false)) >= 100.0;
            assert_eq!(reached, ending == Ending::Reaches, "{ending:?}");
        }
    }

    #[test]
    fn a_key_is_drawn_only_where_a_seal_is_opened() {
        for sealed in [true, false] {
            let sight = draw(EYE, EDGE, (0, 1), Ending::Reaches, sealed);
            let drawn = matches!(sight, Sightline::Wedge { key: Some(_), .. });
            assert_eq!(drawn, sealed);
        }
    }
}
