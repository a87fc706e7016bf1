//! The two sheets the section drawing is laid out on.

/// Measures of a sheet, in drawing units.
#[derive(Clone, Copy, Debug)]
pub struct WideSheet {
    /// Width of the whole.
    pub width: f64,
    /// Air at the left and right edge.
    pub margin: f64,
    /// Width of a phone.
    pub phone: f64,
    /// Height of a phone.
    pub phone_height: f64,
    /// Width of one part of the platform.
    pub part: f64,
    /// Height of a wire.
    pub wire_height: f64,
    /// How far eyes stand from what is nearest to them.
    pub reach: f64,
    /// Size of a party's name.
    pub name: f64,
    /// The most room a label takes, in sizes of its status.
    pub label: f64,
    /// Size of what stands under it.
    pub status: f64,
    /// Size of a place's name.
    pub place: f64,
    /// Sizes the words may take, largest first.
    pub words: &'static [f64],
    /// Size of sealed bytes.
    pub bytes: f64,
    /// Whether parties go by their short names.
    pub short_names: bool,
}

/// For pages from about 1,180 units on.
pub const FULL: WideSheet = WideSheet {
    width: 1344.0,
    margin: 8.0,
    phone: 180.0,
    phone_height: 208.0,
    part: 156.0,
    wire_height: 62.0,
    reach: 56.0,
    name: 14.5,
    label: 13.5,
    status: 13.0,
    place: 13.0,
    words: &[19.0, 17.0, 15.5, 14.0],
    bytes: 11.5,
    short_names: false,
};

/// For projectors and middling pages, where it is about as wide as the page and
/// as high as a 720 px screen leaves room for: larger type, shorter words.
pub const PROJECTED: WideSheet = WideSheet {
    width: 1232.0,
    margin: 4.0,
    phone: 172.0,
    phone_height: 166.0,
    part: 156.0,
    wire_height: 56.0,
    reach: 38.0,
    name: 20.0,
    label: 15.5,
    status: 18.0,
    place: 15.5,
    words: &[20.0, 18.0, 16.0, 14.5, 13.0],
    bytes: 12.0,
    short_names: true,
};

impl WideSheet {
    /// How many eyes one row takes before the other side helps.
    pub fn most_in_a_row(&self) -> usize {
        (self.width / 118.0) as usize
    }

    /// How wide each of `count` labels may be.
    pub fn label_room(&self, count: usize, gap: f64) -> f64 {
        let slot = (self.width - 2.0 * self.margin) / count.max(1) as f64;
        (slot - gap).clamp(44.0, self.status * self.label)
    }
}
