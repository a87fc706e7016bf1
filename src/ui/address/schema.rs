//! The one table of what a link may say.
//!
//! The order is the order in which the page writes. Valid values are computed
//! from the lists that define them.

use super::choices::{
    CARDS, Choices, DESIGNS, DRAWERS, EVENTS, FACTS, INSTRUMENTS, LANGUAGES, LAWS, MECHANISMS,
    OFFENCES, PAGES, PARTS, STEPS, TARGETS, TERMS, THEMES, VANTAGES, VERDICTS,
};
use super::values::{
    drawer, flag, joined, list, mechanisms, number, one, optional, pair, pairs, shown_flag, verdict,
};
use super::{Link, Part};
use crate::content::Locale;
use crate::content::terms::Term;
use crate::mechanism::Mechanism;
use crate::party::{Day, Vantage};
use crate::ui::help_line::LONGEST_HELP;
use crate::ui::route::Page;
use crate::ui::theme::Theme;
use crate::world::LONGEST_MESSAGE;

/// The version of the format that this page writes.
pub const VERSION: u32 = 1;

/// One parameter of a link.
pub struct Parameter {
    /// What stands before the `=`; its meaning is the message `link-` + key.
    pub key: &'static str,
    /// What may stand after it.
    pub kind: Kind,
    /// Where it counts.
    pub scope: Scope,
    /// Whether the builder in the share menu offers it, under `embed-` + key.
    pub offered: bool,
    /// Takes a value, already decoded; returns the pieces that say nothing.
    pub take: fn(&mut Link, &str) -> Vec<String>,
    /// The value of a link, not yet encoded, if it has one.
    pub show: fn(&Link) -> Option<String>,
}

/// What a value may be.
#[derive(Clone, Copy)]
pub enum Kind {
    /// The version.
    Version,
    /// One id.
    Choice(Choices),
    /// One id, or nothing.
    Option(Choices),
    /// Ids, joined by `,`.
    List(Choices),
    /// Pairs of ids, `first:second`, joined by `,`.
    Pairs(Choices, Choices),
    /// A whole number, from the first to the second.
    Number(u8, u8),
    /// `1` or `0`.
    Flag,
    /// Any text of at most so many characters.
    Text(usize),
}

/// Where a parameter counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Everywhere.
    State,
    /// Only in frames.
    Embed,
}

impl Parameter {
    /// Whether this link says about it what it would say without it.
    pub fn is_default(&self, link: &Link) -> bool {
        (self.show)(link) == (self.show)(&Link::default())
    }

    /// The id of the message that says what it means.
    pub fn explanation(&self) -> String {
        format!("link-{}", self.key)
    }
}

/// The parameter with this key.
pub fn parameter(key: &str) -> Option<&'static Parameter> {
    SCHEMA.iter().find(|parameter| parameter.key == key)
}

/// Every parameter, in the order in which the page writes them.
pub const SCHEMA: [Parameter; 28] = [
    Parameter {
        key: "v",
        kind: Kind::Version,
        scope: Scope::State,
        offered: false,
        // The reader of links looks at it before all else.
        take: |_, _| Vec::new(),
        show: |_| Some(VERSION.to_string()),
    },
    Parameter {
        key: "embed",
        kind: Kind::Flag,
        scope: Scope::State,
        offered: false,
        take: |link, given| flag(&mut link.embed, given),
        show: |link| shown_flag(link.embed),
    },
    Parameter {
        key: "hide",
        kind: Kind::List(PARTS),
        scope: Scope::Embed,
        offered: true,
        take: |link, given| list(&mut link.hide, &Part::ALL, given),
        show: |link| joined(link.hide.iter().map(|part| part.id().to_owned())),
    },
    Parameter {
        key: "lang",
        kind: Kind::Option(LANGUAGES),
        scope: Scope::State,
        offered: true,
        take: |link, given| {
            let locale = Locale::ALL.iter().copied().find(|known| known.tag == given);
            optional(&mut link.lang, locale, given)
        },
        show: |link| link.lang.map(|locale| locale.tag.to_owned()),
    },
    Parameter {
        key: "page",
        kind: Kind::Option(PAGES),
        scope: Scope::State,
        offered: false,
        take: |link, given| optional(&mut link.page, given.parse().ok(), given),
        show: |link| link.page.map(Page::id).map(str::to_owned),
    },
    Parameter {
        key: "theme",
        kind: Kind::Option(THEMES),
        scope: Scope::State,
        offered: true,
        take: |link, given| optional(&mut link.theme, given.parse().ok(), given),
        show: |link| link.theme.map(Theme::id).map(str::to_owned),
    },
    Parameter {
        key: "step",
        kind: Kind::Choice(STEPS),
        scope: Scope::State,
        offered: true,
        take: |link, given| one(&mut link.step, given),
        show: |link| Some(link.step.to_string()),
    },
    Parameter {
        key: "design",
        kind: Kind::Choice(DESIGNS),
        scope: Scope::State,
        offered: true,
        take: |link, given| one(&mut link.design, given),
        show: |link| Some(link.design.to_string()),
    },
    Parameter {
        key: "against",
        kind: Kind::Choice(DESIGNS),
        scope: Scope::State,
        offered: false,
        take: |link, given| one(&mut link.against, given),
        show: |link| Some(link.against.to_string()),
    },
    Parameter {
        key: "mechanisms",
        kind: Kind::List(MECHANISMS),
        scope: Scope::State,
        offered: false,
        take: |link, given| mechanisms(&mut link.mechanisms, given),
        show: |link| {
            let ids: Vec<&str> = link.mechanisms.iter().map(Mechanism::id).collect();
            Some(ids.join(","))
        },
    },
    Parameter {
        key: "vantage",
        kind: Kind::Option(VANTAGES),
        scope: Scope::State,
        offered: true,
        take: |link, given| optional(&mut link.vantage, given.parse().ok(), given),
        show: |link| link.vantage.map(Vantage::id).map(str::to_owned),
    },
    Parameter {
        key: "fact",
        kind: Kind::Choice(FACTS),
        scope: Scope::State,
        offered: false,
        take: |link, given| one(&mut link.fact, given),
        show: |link| Some(link.fact.to_string()),
    },
    Parameter {
        key: "card",
        kind: Kind::Choice(CARDS),
        scope: Scope::State,
        offered: false,
        take: |link, given| one(&mut link.card, given),
        show: |link| Some(link.card.to_string()),
    },
    Parameter {
        key: "guess",
        kind: Kind::Pairs(VANTAGES, VERDICTS),
        scope: Scope::State,
        offered: false,
        take: |link, given| pairs(&mut link.guess, given, verdict),
        show: |link| joined(link.guess.iter().map(|(who, what)| pair(*who, what.id()))),
    },
    Parameter {
        key: "open",
        kind: Kind::Pairs(VANTAGES, DRAWERS),
        scope: Scope::State,
        offered: false,
        take: |link, given| pairs(&mut link.open, given, drawer),
        show: |link| joined(link.open.iter().map(|(who, what)| pair(*who, what.id()))),
    },
    Parameter {
        key: "everyone",
        kind: Kind::Flag,
        scope: Scope::State,
        offered: false,
        take: |link, given| flag(&mut link.everyone, given),
        show: |link| shown_flag(link.everyone),
    },
    Parameter {
        key: "event",
        kind: Kind::Choice(EVENTS),
        scope: Scope::State,
        offered: false,
        take: |link, given| one(&mut link.moment.event, given),
        show: |link| Some(link.moment.event.to_string()),
    },
    Parameter {
        key: "day",
        kind: Kind::Number(0, Day::LOOK.0),
        scope: Scope::State,
        offered: false,
        take: |link, given| number(&mut link.moment.day.0, Day::LOOK.0, given),
        show: |link| Some(link.moment.day.to_string()),
    },
    Parameter {
        key: "history",
        kind: Kind::Flag,
        scope: Scope::State,
        offered: false,
        take: |link, given| flag(&mut link.moment.history, given),
        show: |link| shown_flag(link.moment.history),
    },
    Parameter {
        key: "late",
        kind: Kind::Flag,
        scope: Scope::State,
        offered: false,
        take: |link, given| flag(&mut link.moment.held_up, given),
        show: |link| shown_flag(link.moment.held_up),
    },
    Parameter {
        key: "law",
        kind: Kind::Choice(LAWS),
        scope: Scope::State,
        offered: false,
        take: |link, given| one(&mut link.order.frame, given),
        show: |link| Some(link.order.frame.to_string()),
    },
    Parameter {
        key: "order",
        kind: Kind::Choice(INSTRUMENTS),
        scope: Scope::State,
        offered: false,
        take: |link, given| one(&mut link.order.instrument, given),
        show: |link| Some(link.order.instrument.to_string()),
    },
    Parameter {
        key: "target",
        kind: Kind::Choice(TARGETS),
        scope: Scope::State,
        offered: false,
        take: |link, given| one(&mut link.order.target, given),
        show: |link| Some(link.order.target.to_string()),
    },
    Parameter {
        key: "on",
        kind: Kind::Number(0, Day::LOOK.0),
        scope: Scope::State,
        offered: false,
        take: |link, given| number(&mut link.order.day.0, Day::LOOK.0, given),
        show: |link| Some(link.order.day.to_string()),
    },
    Parameter {
        key: "offence",
        kind: Kind::Choice(OFFENCES),
        scope: Scope::State,
        offered: false,
        take: |link, given| one(&mut link.order.offence, given),
        show: |link| Some(link.order.offence.to_string()),
    },
    Parameter {
        key: "term",
        kind: Kind::Option(TERMS),
        scope: Scope::State,
        offered: false,
        take: |link, given| optional(&mut link.term, Term::named(given), given),
        show: |link| link.term.map(Term::id).map(str::to_owned),
    },
    Parameter {
        key: "help",
        kind: Kind::Text(LONGEST_HELP),
        scope: Scope::State,
        offered: false,
        take: |link, given| {
            link.help = Some(given.chars().take(LONGEST_HELP).collect());
            Vec::new()
        },
        show: |link| link.help.clone(),
    },
    Parameter {
        key: "words",
        kind: Kind::Text(LONGEST_MESSAGE),
        scope: Scope::State,
        offered: false,
        take: |link, given| {
            link.words = Some(given.chars().take(LONGEST_MESSAGE).collect());
            Vec::new()
        },
        show: |link| link.words.clone(),
    },
];
