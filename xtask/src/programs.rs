//! The programs that pages are opened by.
//!
//! Each carries the pages it is for (`src/ui/pages`), so that a reader of one page
//! fetches no other's parts; a page names its own, and a single file has them all.

use anyhow::{Result, bail};

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

/// The binary that opens every page, for a single file.
pub const EVERY: &str = "sightlines-every";

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

    /// The one that opens pages of this kind, as the prerenderer calls it.
    pub fn of_kind(kind: &str) -> Result<Self> {
        Ok(match kind {
            "home" => Self::Home,
            "compare" | "build" | "time" | "design" => Self::Designs,
            "request" => Self::Request,
            "claims" | "sources" => Self::Library,
            _ => bail!("no program opens pages of the kind {kind}; xtask/src/programs.rs"),
        })
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
