//! Builds the site again when a file changes.
//!
//! The page seals itself and could not hear from us, so it is not told to
//! reload: the reader does that. A build that fails says so, and what was
//! served before stays.

use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use anyhow::Result;
use notify::{Event, EventKind, RecursiveMode, Watcher as _};

use crate::assets;
use crate::checkout::Checkout;
use crate::hosted::Hosted;
use crate::prerender::Languages;
use crate::serve::Shelf;
use crate::wasm_build::Profile;
use crate::weight::Effort;

/// What a site is made of.
const WATCHED: [&str; 9] = [
    "src",
    "style",
    "static",
    "web",
    "locales",
    "content",
    "index.html",
    "Cargo.toml",
    "Cargo.lock",
];

/// Editors write in bursts; a build starts once they have been quiet this long.
const QUIET: Duration = Duration::from_millis(250);

/// Watches until the program is stopped, putting each good build on the shelf.
pub fn run(checkout: &Checkout, profile: Profile, shelf: &Shelf) -> Result<()> {
    let (changed, changes) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| !matches!(event.kind, EventKind::Access(_))) {
            let _ = changed.send(());
        }
    })?;
    for name in WATCHED {
        let path = checkout.root.join(name);
        if path.exists() {
            watcher.watch(&path, RecursiveMode::Recursive)?;
        }
    }
    println!("Watching for changes. Reload the page after each build.");
    while wait_for_change(&changes) {
        let start = Instant::now();
        let built = assets::build_site(checkout, profile, Languages::Offered)
            .and_then(|site| site.write_to(&checkout.site()).map(|()| site))
            .and_then(|site| Hosted::new(site, Effort::Often));
        match built {
            Ok(site) => {
                *shelf.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(site);
                println!(
                    "Built in {:.1} s. Reload the page.",
                    start.elapsed().as_secs_f32()
                );
            }
            Err(error) => eprintln!("error: {error:#}\nStill serving the last good build."),
        }
    }
    Ok(())
}

/// Blocks until something changed and then kept still; false when nobody watches.
fn wait_for_change(changes: &Receiver<()>) -> bool {
    if changes.recv().is_err() {
        return false;
    }
    while changes.recv_timeout(QUIET).is_ok() {}
    true
}
