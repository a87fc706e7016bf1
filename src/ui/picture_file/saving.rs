//! Hands a picture, or an archive, to the reader as a file. Nothing leaves the browser: the
//! file is made in memory, which the sealed page still allows.

use gloo_timers::callback::Timeout;
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Array, Function, Promise, Uint8Array};
use web_sys::wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlAnchorElement, HtmlCanvasElement,
    HtmlImageElement, Url, window,
};

use super::sheet::Sheet;

/// Dots of a PNG for each CSS pixel.
const DENSITY: f64 = 2.0;

/// How long a browser may take to fetch a file from memory, in milliseconds.
const KEPT: u32 = 60_000;

/// The browser could not make the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unmade;

impl From<JsValue> for Unmade {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// Saves the sheet as an SVG file.
///
/// # Errors
/// When the browser cannot.
pub fn save_svg(sheet: &Sheet, name: &str) -> Result<(), Unmade> {
    save(&svg_file(sheet)?, &format!("{name}.svg"))
}

/// Draws the sheet and saves it as a PNG file.
///
/// # Errors
/// When the browser cannot.
pub async fn save_png(sheet: Sheet, name: String) -> Result<(), Unmade> {
    let address = Url::create_object_url_with_blob(&svg_file(&sheet)?)?;
    let image = HtmlImageElement::new()?;
    image.set_src(&address);
    let decoded = JsFuture::from(image.decode()).await;
    let drawn = decoded
        .map_err(Unmade::from)
        .and_then(|_| draw(&image, &sheet));
    Url::revoke_object_url(&address)?;
    let file = png_file(&drawn?).await?;
    save(&file, &format!("{name}.png"))
}

/// Saves the bytes of a ZIP archive as a file under `name`.
///
/// # Errors
/// When the browser cannot.
pub fn save_archive(bytes: &[u8], name: &str) -> Result<(), Unmade> {
    let kind = BlobPropertyBag::new();
    kind.set_type("application/zip");
    let parts = Array::of1(&Uint8Array::from(bytes));
    let file = Blob::new_with_u8_array_sequence_and_options(&parts, &kind)?;
    save(&file, name)
}

fn svg_file(sheet: &Sheet) -> Result<Blob, Unmade> {
    let kind = BlobPropertyBag::new();
    kind.set_type("image/svg+xml");
    let text = Array::of1(&JsValue::from_str(&sheet.xml));
    Ok(Blob::new_with_str_sequence_and_options(&text, &kind)?)
}

fn draw(image: &HtmlImageElement, sheet: &Sheet) -> Result<HtmlCanvasElement, Unmade> {
    let document = window()
        .and_then(|window| window.document())
        .ok_or(Unmade)?;
    let canvas: HtmlCanvasElement = document
        .create_element("canvas")?
        .dyn_into()
        .map_err(|_| Unmade)?;
    let (width, height) = (sheet.width * DENSITY, sheet.height * DENSITY);
    // A drawing is at most some thousand units wide.
    canvas.set_width(width.ceil() as u32);
    canvas.set_height(height.ceil() as u32);
    let surface: CanvasRenderingContext2d = canvas
        .get_context("2d")?
        .ok_or(Unmade)?
        .dyn_into()
        .map_err(|_| Unmade)?;
    surface.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height)?;
    Ok(canvas)
}

async fn png_file(canvas: &HtmlCanvasElement) -> Result<Blob, Unmade> {
    let made = Promise::new(&mut |done: Function, failed: Function| {
        if let Err(error) = canvas.to_blob(&done) {
            let _ = failed.call1(&JsValue::NULL, &error);
        }
    });
    JsFuture::from(made).await?.dyn_into().map_err(|_| Unmade)
}

/// Offers a file under `name`, as if the reader had followed a link to it.
fn save(file: &Blob, name: &str) -> Result<(), Unmade> {
    let document = window()
        .and_then(|window| window.document())
        .ok_or(Unmade)?;
    let address = Url::create_object_url_with_blob(file)?;
    let link: HtmlAnchorElement = document
        .create_element("a")?
        .dyn_into()
        .map_err(|_| Unmade)?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Timeout::new(KEPT, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Ok(())
}
