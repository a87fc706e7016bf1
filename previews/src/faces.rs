//! The faces the previews are set in, carried by the program: no font of the
//! machine is used, so the picture is the same everywhere.

use std::sync::Arc;

use resvg::usvg::FontResolver;
use resvg::usvg::fontdb::{Database, FaceInfo, ID};
use skrifa::{FontRef, MetadataProvider as _};

const FACES: [&[u8]; 13] = [
    include_bytes!("../fonts/sans-regular.ttf"),
    include_bytes!("../fonts/sans-semibold.ttf"),
    include_bytes!("../fonts/serif-regular.ttf"),
    include_bytes!("../fonts/serif-semibold.ttf"),
    include_bytes!("../fonts/serif-italic.ttf"),
    include_bytes!("../fonts/mono-regular.ttf"),
    include_bytes!("../fonts/mono-semibold.ttf"),
    include_bytes!("../fonts/sans-cyrillic-regular.ttf"),
    include_bytes!("../fonts/sans-cyrillic-semibold.ttf"),
    include_bytes!("../fonts/serif-cyrillic-regular.ttf"),
    include_bytes!("../fonts/serif-cyrillic-semibold.ttf"),
    include_bytes!("../fonts/sans-arabic-regular.ttf"),
    include_bytes!("../fonts/sans-arabic-semibold.ttf"),
];

/// All faces.
pub fn all() -> Arc<Database> {
    let mut faces = Database::new();
    for face in FACES {
        faces.load_font_data(face.to_vec());
    }
    Arc::new(faces)
}

/// By name first; for a letter that is not in it, the nearest face that has it.
pub fn resolver() -> FontResolver<'static> {
    FontResolver {
        select_font: FontResolver::default_font_selector(),
        select_fallback: Box::new(|letter, tried, faces| {
            let wanted = faces.face(*tried.first()?)?;
            faces
                .faces()
                .filter(|face| !tried.contains(&face.id) && has(faces, face.id, letter))
                .min_by_key(|face| distance(face, wanted))
                .map(|face| face.id)
        }),
    }
}

fn has(faces: &Database, id: ID, letter: char) -> bool {
    let glyph = faces.with_face_data(id, |data, index| {
        let face = FontRef::from_index(data, index).ok()?;
        face.charmap().map(letter)
    });
    matches!(glyph, Some(Some(_)))
}

/// Serif for serif, then the nearest weight.
fn distance(face: &FaceInfo, wanted: &FaceInfo) -> (bool, u16) {
    let family = |face: &FaceInfo| face.families.first().map(|(name, _)| name.clone());
    let kin = match (family(face), family(wanted)) {
        (Some(face), Some(wanted)) => face.starts_with(&wanted),
        _ => false,
    };
    (!kin, face.weight.0.abs_diff(wanted.weight.0))
}
