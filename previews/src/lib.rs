//! The pictures that stand beside a shared link: the drawing of a real run,
//! with the page's question over it, one for each language.
//!
//! ```text
//! a run → the scene's drawing → composition (SVG) → faces → PNG
//! ```
//!
//! A workspace member of its own, so that the page's tests need no renderer.
//! Knows no cipher and no verdict: both come from `sightlines`.

mod faces;
mod bidi;
mod composition;
mod shown;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use sightlines::content::{Locale, Translator};
use sightlines::view::ObservatoryError;

pub use composition::{HEIGHT, WIDTH, composed};

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum PreviewError {
    /// The ten days could not be run.
    #[error(transparent)]
    Run(#[from] ObservatoryError),
    /// The composition is no picture: a mistake of ours.
    #[error("the preview is not a valid picture: {0}")]
    Picture(#[from] resvg::usvg::Error),
    /// The renderer gave up.
    #[error("the preview could not be drawn or packed")]
    Drawing,
}

/// The preview in `locale`, as a PNG file of [`WIDTH`] by [`HEIGHT`].
///
/// Sealed bytes differ from one time to the next: the ratchet's randomness is
/// always the system's. All else is the same each time.
///
/// # Errors
/// [`PreviewError`]; never for any words.
pub fn render(locale: Locale, words: &Translator) -> Result<Vec<u8>, PreviewError> {
    let tree = parsed(&composed(locale, words)?)?;
    let mut sheet = Pixmap::new(WIDTH, HEIGHT).ok_or(PreviewError::Drawing)?;
    resvg::render(&tree, Transform::identity(), &mut sheet.as_mut());
    sheet.encode_png().map_err(|_| PreviewError::Drawing)
}

/// What the preview in `locale` is called.
pub fn file_name(locale: Locale) -> String {
    format!("preview-{}.png", locale.tag)
}

/// `svg` with its text set in our faces.
fn parsed(svg: &str) -> Result<Tree, PreviewError> {
    let options = Options {
        fontdb: faces::all(),
        font_resolver: faces::resolver(),
        ..Options::default()
    };
    Ok(Tree::from_str(svg, &options)?)
}

#[cfg(test)]
mod tests;
