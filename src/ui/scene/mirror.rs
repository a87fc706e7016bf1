//! The drawing for pages that run from right to left: one step over a finished drawing.
//!
//! Places are mirrored, so the message travels from right to left; letters,
//! bytes and key marks are not, so they stay legible. Mirroring twice gives
//! the drawing back.

use super::direction::Direction;
use super::drawing::{Content, Drawing, Eye, KEY_SIZE, KeyGlyph, Slip};
use super::run::{Anchor, Run, Voice};
use super::shape::{Area, Point};
use super::sightline::Sightline;

/// `drawing` for a page that runs in `direction`.
pub fn facing(drawing: Drawing, direction: Direction) -> Drawing {
    match direction {
        Direction::Ltr => drawing,
        Direction::Rtl => spoken(mirrored(drawing), direction),
    }
}

/// `drawing` with its left and right exchanged.
pub fn mirrored(drawing: Drawing) -> Drawing {
    let mirror = Mirror(drawing.width);
    Drawing {
        datum: drawing.datum.map(|line| mirror.line(line)),
        frames: each(drawing.frames, |frame| frame.area = mirror.area(frame.area)),
        paths: each(drawing.paths, |path| {
            for point in path {
                *point = mirror.point(*point);
            }
        }),
        slips: each(drawing.slips, |slip| mirror.slip(slip)),
        relays: each(drawing.relays, |relay| *relay = mirror.point(*relay)),
        keys: each(drawing.keys, |key| mirror.key(key)),
        captions: each(drawing.captions, |run| mirror.run(run)),
        eyes: each(drawing.eyes, |eye| mirror.eye(eye)),
        ..drawing
    }
}

fn each<T>(mut things: Vec<T>, change: impl Fn(&mut T)) -> Vec<T> {
    things.iter_mut().for_each(change);
    things
}

/// The page's own words run as the page does, also where a line begins with a
/// foreign name. The reader's words keep the direction of their first letter.
fn spoken(drawing: Drawing, direction: Direction) -> Drawing {
    let turn = |runs: &mut Vec<Run>| {
        for run in runs.iter_mut().filter(|run| run.voice != Voice::Words) {
            run.direction = direction;
        }
    };
    let mut drawing = drawing;
    turn(&mut drawing.captions);
    for eye in &mut drawing.eyes {
        turn(&mut eye.label);
    }
    for slip in &mut drawing.slips {
        turn(&mut slip.heading);
        match &mut slip.content {
            Content::Words { more, .. } => {
                if let Some(run) = more {
                    run.direction = direction;
                }
            }
            Content::Empty(lines) | Content::Veiled(lines) => turn(lines),
            Content::Sealed(_) => {}
        }
    }
    drawing
}

/// A mirror down the middle of a sheet this wide.
#[derive(Clone, Copy)]
struct Mirror(f64);

impl Mirror {
    fn point(self, point: Point) -> Point {
        Point::new(self.0 - point.x, point.y)
    }

    fn line(self, (from, to): (Point, Point)) -> (Point, Point) {
        (self.point(from), self.point(to))
    }

    fn area(self, area: Area) -> Area {
        Area {
            x: self.0 - area.right(),
            ..area
        }
    }

    /// Held by the other end, so that its letters stay as they are.
    fn run(self, run: &mut Run) {
        run.at = self.point(run.at);
        run.anchor = match run.anchor {
            Anchor::Left => Anchor::Right,
            Anchor::Middle => Anchor::Middle,
            Anchor::Right => Anchor::Left,
        };
    }

    /// A mark is held by its left end in either drawing.
    fn key(self, key: &mut KeyGlyph) {
        key.at.x = self.0 - key.at.x - KEY_SIZE.0;
    }

    /// What was written moves with its slip and keeps its side of it: that
    /// follows from the writing, not from the page.
    fn slip(self, slip: &mut Slip) {
        let there = self.area(slip.area);
        let moved = there.x - slip.area.x;
        slip.area = there;
        slip.heading.iter_mut().for_each(|run| self.run(run));
        match &mut slip.content {
            Content::Words { lines, more } => {
                for run in lines.iter_mut().chain(more) {
                    run.at.x += moved;
                }
            }
            Content::Sealed(weave) => weave.x += moved,
            Content::Empty(lines) | Content::Veiled(lines) => {
                lines.iter_mut().for_each(|run| self.run(run));
            }
        }
    }

    fn eye(self, eye: &mut Eye) {
        eye.at = self.point(eye.at);
        eye.hit = self.area(eye.hit);
        eye.label.iter_mut().for_each(|run| self.run(run));
        if let Some(sight) = &mut eye.sightline {
            self.sightline(sight);
        }
    }

    fn sightline(self, sight: &mut Sightline) {
        match sight {
            Sightline::Wedge { apex, base, key } => {
                *apex = self.point(*apex);
                *base = self.line(*base);
                *key = key.map(|at| self.point(at));
            }
            Sightline::Bar { from, to, bar } => {
                (*from, *to) = self.line((*from, *to));
                *bar = self.line(*bar);
            }
            Sightline::Gate { from, to, gate } => {
                (*from, *to) = self.line((*from, *to));
                *gate = self.point(*gate);
            }
        }
    }
}
