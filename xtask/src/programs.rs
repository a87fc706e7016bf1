//! The programs that open pages.
//!
//! Of those of a packed site each carries the pages it is for (`src/ui/pages`), so that
//! a reader of one page fetches no other's parts; a page names its own.

/// A program that opens pages.
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
    /// That of every page: for a single file, and, so that there is less to compile
    /// while developing, for a site that is not packed.
    Every,
}

impl PageProgram {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Home,
        Self::Designs,
        Self::Request,
        Self::Library,
        Self::Every,
    ];

    /// The binary.
    pub const fn binary(self) -> &'static str {
        match self {
            Self::Home => "sightlines-home",
            Self::Designs => "sightlines-designs",
            Self::Request => "sightlines-request",
            Self::Library => "sightlines-library",
            Self::Every => "sightlines-every",
        }
    }

    /// Its module among the assets.
    pub fn module(self) -> String {
        format!("{}.wasm", self.binary())
    }

    /// The style sheet of its pages among the assets.
    pub fn sheet(self) -> String {
        format!("{}.css", self.binary())
    }

    /// Its script among the assets.
    pub fn script(self) -> String {
        format!("{}.js", self.binary())
    }
}
