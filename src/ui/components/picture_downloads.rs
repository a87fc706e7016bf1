//! The drawing as a file, in two kinds.

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::design::Design;
use crate::ui::picture_file::saving::{Unmade, save_png, save_svg};
use crate::ui::picture_file::sheet::{Sheet, lay_out};
use crate::ui::picture_file::tracing;
use crate::ui::sentences::design_name;
use crate::ui::translation::use_words;

/// What is drawn.
#[derive(Properties, PartialEq)]
pub struct PictureDownloadsProps {
    /// The design on show.
    pub design: Design,
}

/// The kinds of file.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Svg,
    Png,
}

/// The two buttons.
#[component]
pub fn PictureDownloads(props: &PictureDownloadsProps) -> Html {
    let words = use_words();
    let said = use_state(|| None::<AttrValue>);
    let save = |kind: Kind| {
        let (words, said, design) = (words.clone(), said.setter(), props.design);
        Callback::from(move |_: MouseEvent| {
            let name = design_name(&words, design);
            let line = words.text_with("share-picture-line", [("design", name.into())]);
            let Some(sheet) = sheet(line) else {
                said.set(Some(words.text("share-picture-none").into()));
                return;
            };
            let file = format!("sightlines-{}", design.slug());
            let (words, said) = (words.clone(), said.clone());
            spawn_local(async move {
                let made = match kind {
                    Kind::Svg => save_svg(&sheet, &file),
                    Kind::Png => save_png(sheet, file).await,
                };
                let result = match made {
                    Ok(()) => "share-picture-saved",
                    Err(Unmade) => "share-picture-failed",
                };
                said.set(Some(words.text(result).into()));
            });
        })
    };
    html! {
        <div class="share-picture">
            <h2>{ words.text("share-picture-title") }</h2>
            <p class="share-says">{ words.text("share-picture-says") }</p>
            <p class="share-says">{ words.text("share-picture-words") }</p>
            <p class="share-acts">
                <button type="button" id="save-svg" class="btn btn-small" onclick={save(Kind::Svg)}>
                    { words.text("share-picture-svg") }
                </button>
                <button type="button" id="save-png" class="btn btn-small" onclick={save(Kind::Png)}>
                    { words.text("share-picture-png") }
                </button>
            </p>
            <p class="copy-said" role="status">{ (*said).clone() }</p>
        </div>
    }
}

/// The drawing on the page, on its sheet.
fn sheet(line: String) -> Option<Sheet> {
    let drawing = tracing::trace()?;
    Some(lay_out(
        drawing,
        &tracing::caption(line)?,
        &tracing::look()?,
    ))
}
