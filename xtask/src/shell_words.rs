//! The words that stand in the page before its program runs.
//!
//! They are Fluent messages like all others, in `locales/<tag>/shell.ftl`; the
//! build puts them into the page, since there is no program yet to do it.

use std::fs;

use anyhow::{Context as _, Result, anyhow, bail};
use fluent_bundle::{FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::checkout::Checkout;

/// The shell's messages in one language.
pub struct ShellWords(FluentBundle<FluentResource>);

impl ShellWords {
    /// Reads the shell's messages in the language with this tag.
    pub fn load(checkout: &Checkout, tag: &str) -> Result<Self> {
        let file = checkout.root.join("locales").join(tag).join("shell.ftl");
        let text =
            fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        Self::parse(tag, text).with_context(|| file.display().to_string())
    }

    fn parse(tag: &str, text: String) -> Result<Self> {
        let language: LanguageIdentifier = tag.parse()?;
        let messages = FluentResource::try_new(text)
            .map_err(|(_, errors)| anyhow!("not Fluent: {errors:?}"))?;
        let mut bundle = FluentBundle::new(vec![language]);
        bundle.set_use_isolating(false);
        bundle
            .add_resource(messages)
            .map_err(|errors| anyhow!("said twice: {errors:?}"))?;
        Ok(Self(bundle))
    }

    /// The message with this id; the shell's messages take no arguments.
    pub fn say(&self, id: &str) -> Result<String> {
        let pattern = self
            .0
            .get_message(id)
            .and_then(|message| message.value())
            .with_context(|| format!("shell.ftl lacks {id}"))?;
        let mut errors = Vec::new();
        let words = self.0.format_pattern(pattern, None, &mut errors);
        if !errors.is_empty() {
            bail!("{id} in shell.ftl: {errors:?}");
        }
        Ok(words.into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_message_is_named() {
        let words = ShellWords::parse("en", "hello = Hello\n".to_owned()).unwrap();
        assert_eq!(words.say("hello").unwrap(), "Hello");
        assert!(words.say("bye").unwrap_err().to_string().contains("bye"));
    }
}
