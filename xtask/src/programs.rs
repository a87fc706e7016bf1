//! The programs that pages are opened by.
//!
//! Each carries the pages it is for (`src/ui/pages`), so that a reader of one page
//! fetches no other's parts; a page names its own, and a single file has them all.

use anyhow::{Context as _, Result};

/// A program that opens pages of a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageProgram {
    /// The first page's.
    Home,
    /// That of the pages about designs.
    Designs,
    /// The request desk's.
    Request,
    /// That of the claims and the sources.
    Library,
}

/// The binary that opens every page: for a single file, and, so that there is less to
/// compile while developing, for a site that is not packed.
pub const EVERY: &str = "sightlines-every";

/// Its module and its script among the assets.
pub const EVERY_MODULE: &str = "sightlines-every.wasm";
/// See [`EVERY_MODULE`].
pub const EVERY_SCRIPT: &str = "sightlines-every.js";

impl PageProgram {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Home, Self::Designs, Self::Request, Self::Library];

    /// The binary.
    pub const fn binary(self) -> &'static str {
        match self {
            Self::Home => "sightlines-home",
            Self::Designs => "sightlines-designs",
            Self::Request => "sightlines-request",
            Self::Library => "sightlines-library",
        }
    }

    /// The one that the prerenderer says opens a page.
    pub fn named(name: &str) -> Result<Self> {
        let named = |program: &Self| program.binary().strip_prefix("sightlines-") == Some(name);
        let found = Self::ALL.into_iter().find(named);
        found.with_context(|| format!("xtask/src/programs.rs knows no program {name}"))
    }

    /// Its module among the assets.
    pub fn module(self) -> String {
        format!("{}.wasm", self.binary())
    }

    /// Its script among the assets.
    pub fn script(self) -> String {
        format!("{}.js", self.binary())
    }
}
