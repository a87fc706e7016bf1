//! Writes the previews: `previews FOLDER [TAG]…`, all languages when none is named.

use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs};

use sightlines::content::{Locale, Translator};

fn main() -> ExitCode {
    let mut arguments = env::args_os().skip(1);
    let Some(folder) = arguments.next().map(PathBuf::from) else {
        eprintln!("previews: name the folder to write to, then the languages, if not all");
        return ExitCode::from(2);
    };
    let wanted: Vec<String> = arguments
        .map(|tag| tag.to_string_lossy().into_owned())
        .collect();
    for tag in &wanted {
        if !Locale::ALL.iter().any(|locale| locale.tag == tag) {
            eprintln!("previews: there is no language “{tag}” in locales/");
            return ExitCode::from(2);
        }
    }
    for &locale in Locale::ALL {
        if !wanted.is_empty() && !wanted.iter().any(|tag| tag == locale.tag) {
            continue;
        }
        let path = folder.join(previews::file_name(locale));
        let written = previews::render(locale, &Translator::new(locale))
            .map_err(|problem| problem.to_string())
            .and_then(|png| fs::write(&path, png).map_err(|problem| problem.to_string()));
        if let Err(problem) = written {
            eprintln!("previews: {}: {problem}", path.display());
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
