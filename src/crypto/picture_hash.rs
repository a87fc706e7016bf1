//! A picture's likeness in 32 bytes: Blockhash, 256 bits, after Yang, Gu and
//! Niu, "Block mean value based image perceptual hashing" (IIH-MSP 2006).
//!
//! The picture is cut into 16 by 16 blocks; a block's bit says whether it is
//! brighter than the median of its band of four rows of blocks. A copy that was
//! scaled or recoloured as a whole keeps nearly all its bits, where SHA-256
//! would change entirely; another picture shares about half of them. Nothing is
//! secret about it, and nothing stops two pictures from having the same hash.

use blockhash::{Image, blockhash256};
use zune_png::PngDecoder;
use zune_png::zune_core::bytestream::ZCursor;
use zune_png::zune_core::options::DecoderOptions;

use super::CryptoError;

/// The largest distance at which two hashes count as the same picture: single
/// digits, as the authors of Blockhash advise for its 256 bits.
pub const MATCH_DISTANCE: u32 = 9;

/// The longest file, in bytes.
pub const LONGEST_FILE: usize = 1 << 20;

/// The longest side of a picture, in pixels.
pub const LONGEST_SIDE: usize = 1024;

/// The perceptual hash of a picture, blocks from left to right and from top to
/// bottom, eight to a byte, the first in the highest bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PictureHash([u8; 32]);

impl PictureHash {
    /// The hash of a PNG file (ISO/IEC 15948). Transparency is left out.
    ///
    /// # Errors
    /// [`CryptoError::TooLong`] beyond [`LONGEST_FILE`];
    /// [`CryptoError::Malformed`] if it is no such file, or a side is beyond
    /// [`LONGEST_SIDE`].
    pub fn of_png(bytes: &[u8]) -> Result<Self, CryptoError> {
        if bytes.len() > LONGEST_FILE {
            return Err(CryptoError::TooLong);
        }
        Ok(Self(blockhash256(&Brightness::of_png(bytes)?).into()))
    }

    /// The hash with these 32 bytes.
    ///
    /// # Errors
    /// [`CryptoError::Malformed`] for any other length.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CryptoError> {
        bytes
            .try_into()
            .map(Self)
            .map_err(|_| CryptoError::Malformed)
    }

    /// The 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// In how many of the 256 bits they differ (Hamming distance).
    pub fn distance(&self, other: &Self) -> u32 {
        let pairs = self.0.iter().zip(&other.0);
        pairs.map(|(one, two)| (one ^ two).count_ones()).sum()
    }

    /// Whether they count as the same picture.
    pub fn matches(&self, other: &Self) -> bool {
        self.distance(other) <= MATCH_DISTANCE
    }
}

impl AsRef<[u8]> for PictureHash {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// A picture in shades of grey, row by row.
struct Brightness {
    width: u32,
    height: u32,
    pixels: Vec<u8>,
}

impl Brightness {
    fn of_png(bytes: &[u8]) -> Result<Self, CryptoError> {
        let options = DecoderOptions::default()
            .set_max_width(LONGEST_SIDE)
            .set_max_height(LONGEST_SIDE)
            .set_strict_mode(true)
            .png_set_strip_to_8bit(true);
        let mut decoder = PngDecoder::new_with_options(ZCursor::new(bytes), options);
        let samples = decoder.decode_raw().map_err(|_| CryptoError::Malformed)?;
        let (width, height) = decoder.dimensions().ok_or(CryptoError::Malformed)?;
        let side = |length: usize| u32::try_from(length).map_err(|_| CryptoError::Malformed);
        let channels = samples
            .len()
            .checked_div(width.saturating_mul(height))
            .filter(|channels| (1..=4).contains(channels))
            .ok_or(CryptoError::Malformed)?;
        Ok(Self {
            width: side(width)?,
            height: side(height)?,
            pixels: samples.chunks_exact(channels).map(luma).collect(),
        })
    }
}

/// How bright a pixel of one to four channels looks: ITU-R BT.601.
fn luma(pixel: &[u8]) -> u8 {
    match *pixel {
        [red, green, blue, ..] => {
            let weighed = 299 * u32::from(red) + 587 * u32::from(green) + 114 * u32::from(blue);
            u8::try_from(weighed / 1000).unwrap_or(u8::MAX)
        }
        [grey, ..] => grey,
        [] => 0,
    }
}

impl Image for Brightness {
    const MAX_BRIGHTNESS: u32 = 255;

    fn dimensions(&self) -> (u32, u32) {
        (self.width, self.height)
    }

    fn brightness(&self, x: u32, y: u32) -> u32 {
        let at = usize::try_from(y * self.width + x).ok();
        let pixel = at.and_then(|at| self.pixels.get(at));
        pixel.copied().unwrap_or(0).into()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    const CARDS: [&[u8]; 3] = [
        include_bytes!("../../content/cards/kite.png"),
        include_bytes!("../../content/cards/red-triangle.png"),
        include_bytes!("../../content/cards/sandcastle.png"),
    ];

    /// A PNG file of 8-bit grey pixels.
    fn png_of(picture: &Brightness) -> Vec<u8> {
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, picture.width, picture.height);
        encoder.set_color(png::ColorType::Grayscale);
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(&picture.pixels).unwrap();
        writer.finish().unwrap();
        file
    }

    fn distance_after(card: &[u8], alter: impl Fn(&mut Brightness)) -> u32 {
        let mut copy = Brightness::of_png(card).unwrap();
        alter(&mut copy);
        let file = png_of(&copy);
        assert_ne!(file, card);
        let hash = PictureHash::of_png(&file).unwrap();
        hash.distance(&PictureHash::of_png(card).unwrap())
    }

    #[test]
    fn each_card_matches_itself_and_no_other() {
        let hashes = CARDS.map(|card| PictureHash::of_png(card).unwrap());
        for (a, one) in hashes.iter().enumerate() {
            for (b, two) in hashes.iter().enumerate() {
                assert_eq!(one.matches(two), a == b, "{}", one.distance(two));
            }
        }
    }

    #[test]
    fn a_slightly_altered_copy_still_matches() {
        for card in CARDS {
            let darker = |picture: &mut Brightness| {
                let pixels = picture.pixels.iter_mut();
                pixels.for_each(|pixel| *pixel = pixel.saturating_sub(12));
            };
            assert!(distance_after(card, darker) <= MATCH_DISTANCE);
            let blotted = |picture: &mut Brightness| {
                for row in picture.pixels.chunks_mut(128).skip(20).take(8) {
                    row[20..28].fill(0);
                }
            };
            assert!(distance_after(card, blotted) <= MATCH_DISTANCE);
            let halved = |picture: &mut Brightness| {
                let rows = picture.pixels.chunks(128).step_by(2);
                picture.pixels = rows
                    .flat_map(|row| row.iter().copied().step_by(2))
                    .collect();
                (picture.width, picture.height) = (64, 64);
            };
            assert!(distance_after(card, halved) <= MATCH_DISTANCE);
        }
    }

    #[test]
    fn a_mirrored_copy_escapes() {
        let mirrored = |picture: &mut Brightness| {
            picture.pixels.chunks_mut(128).for_each(<[u8]>::reverse);
        };
        assert!(distance_after(CARDS[0], mirrored) > MATCH_DISTANCE);
    }

    #[test]
    fn what_is_no_picture_is_an_error() {
        let refused = Some(CryptoError::Malformed);
        assert_eq!(PictureHash::of_png(b"").err(), refused);
        assert_eq!(PictureHash::of_png(b"GIF89a").err(), refused);
        for length in (0..CARDS[0].len() - 12).step_by(7) {
            let cut = &CARDS[0][..length];
            assert_eq!(PictureHash::of_png(cut).err(), refused, "{length}");
        }
        for at in 0..CARDS[0].len() {
            let mut altered = CARDS[0].to_vec();
            altered[at] ^= 0x10;
            assert_eq!(PictureHash::of_png(&altered).err(), refused, "{at}");
        }
    }

    #[test]
    fn what_is_too_large_is_an_error() {
        let endless = vec![0; LONGEST_FILE + 1];
        let refused = PictureHash::of_png(&endless).err();
        assert_eq!(refused, Some(CryptoError::TooLong));
        let of_width = |width: u32| Brightness {
            width,
            height: 1,
            pixels: (0..width).map(|_| 200).collect(),
        };
        assert!(PictureHash::of_png(&png_of(&of_width(1024))).is_ok());
        let wide = PictureHash::of_png(&png_of(&of_width(1025)));
        assert_eq!(wide.err(), Some(CryptoError::Malformed));
    }

    #[test]
    fn the_distance_is_the_number_of_bits_that_differ() {
        let zeros = PictureHash::from_bytes(&[0; 32]).unwrap();
        let ones = PictureHash::from_bytes(&[0xff; 32]).unwrap();
        let mut few = [0; 32];
        few[3] = 0b101;
        assert_eq!(zeros.distance(&ones), 256);
        assert_eq!(zeros.distance(&PictureHash::from_bytes(&few).unwrap()), 2);
        let short = PictureHash::from_bytes(&[0; 31]);
        assert_eq!(short, Err(CryptoError::Malformed));
    }
}
