//! The languages the page ships in, and the Fluent files of each.

use unic_langid::LanguageIdentifier;

/// A language the page ships in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Locale {
    /// English.
    #[default]
    English,
}

impl Locale {
    /// Every language, in the order readers are offered them.
    pub const ALL: [Self; 1] = [Self::English];

    /// The BCP 47 tag, also the value of the page's `lang`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
        }
    }

    /// The tag as Fluent wants it. The tags above are well-formed; a test holds them to it.
    pub fn language(self) -> LanguageIdentifier {
        self.tag().parse().unwrap_or_default()
    }

    /// The Fluent files of this language: name and text.
    pub const fn files(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::English => &[
                ("page.ftl", include_str!("../../locales/en/page.ftl")),
                ("opening.ftl", include_str!("../../locales/en/opening.ftl")),
                ("parties.ftl", include_str!("../../locales/en/parties.ftl")),
                ("designs.ftl", include_str!("../../locales/en/designs.ftl")),
                ("facts.ftl", include_str!("../../locales/en/facts.ftl")),
                ("sources.ftl", include_str!("../../locales/en/sources.ftl")),
                (
                    "verdicts.ftl",
                    include_str!("../../locales/en/verdicts.ftl"),
                ),
                ("steps.ftl", include_str!("../../locales/en/steps.ftl")),
                ("scene.ftl", include_str!("../../locales/en/scene.ftl")),
                ("notices.ftl", include_str!("../../locales/en/notices.ftl")),
                ("seal.ftl", include_str!("../../locales/en/seal.ftl")),
                ("share.ftl", include_str!("../../locales/en/share.ftl")),
                ("embed.ftl", include_str!("../../locales/en/embed.ftl")),
                ("links.ftl", include_str!("../../locales/en/links.ftl")),
            ],
        }
    }
}
