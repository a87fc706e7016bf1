//! Points and boxes, in drawing units. Knows nothing of what is drawn.

/// A point; `y` grows downwards.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// From the left edge.
    pub x: f64,
    /// From the top edge.
    pub y: f64,
}

impl Point {
    /// The point at (`x`, `y`).
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// The point `share` of the way to `other`: 0 is here, 1 is there.
    pub fn toward(self, other: Self, share: f64) -> Self {
        Self {
            x: self.x + (other.x - self.x) * share,
            y: self.y + (other.y - self.y) * share,
        }
    }

    /// The point `short` units before `other` on the straight way there.
    pub fn stopping_short(self, other: Self, short: f64) -> Self {
        let length = (other.x - self.x).hypot(other.y - self.y);
        if length <= short {
            return self;
        }
        self.toward(other, 1.0 - short / length)
    }
}

/// An upright box.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Area {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
}

impl Area {
    /// The box with its left top corner at (`x`, `y`).
    pub const fn new(x: f64, y: f64, w: f64, h: f64) -> Self {
        Self { x, y, w, h }
    }

    /// Its right edge.
    pub fn right(self) -> f64 {
        self.x + self.w
    }

    /// Its bottom edge.
    pub fn bottom(self) -> f64 {
        self.y + self.h
    }

    /// Its middle.
    pub fn centre(self) -> Point {
        Point::new(self.x + self.w / 2.0, self.y + self.h / 2.0)
    }

    /// The same box, `by` smaller on every side, never inside out.
    pub fn inset(self, by: f64) -> Self {
        let by = by.min(self.w / 2.0).min(self.h / 2.0);
        Self::new(
            self.x + by,
            self.y + by,
            self.w - 2.0 * by,
            self.h - 2.0 * by,
        )
    }

    /// Whether some point lies inside both.
    pub fn overlaps(self, other: Self) -> bool {
        self.x < other.right()
            && other.x < self.right()
            && self.y < other.bottom()
            && other.y < self.bottom()
    }

    /// Whether `other` lies wholly inside.
    pub fn holds(self, other: Self) -> bool {
        self.x <= other.x
            && self.y <= other.y
            && other.right() <= self.right()
            && other.bottom() <= self.bottom()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stopping_short_leaves_exactly_the_gap() {
        let stop = Point::new(0.0, 0.0).stopping_short(Point::new(0.0, 100.0), 8.0);
        assert_eq!(stop, Point::new(0.0, 92.0));
    }

    #[test]
    fn boxes_that_only_touch_do_not_overlap() {
        let left = Area::new(0.0, 0.0, 10.0, 10.0);
        assert!(!left.overlaps(Area::new(10.0, 0.0, 10.0, 10.0)));
        assert!(left.overlaps(Area::new(9.0, 9.0, 10.0, 10.0)));
    }
}
