//! Where the keyboard is: what has the focus, and whether that can be seen.

use anyhow::Result;
use serde_json::{Value, json};

use crate::{Key, Page};

/// What has the focus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// Its id, or what it is.
    pub what: String,
    /// Why it cannot be seen that it has the focus; empty if it can.
    pub hidden: String,
}

/// Says what has the focus, and compares how the stop before looked with the
/// focus and looks without it.
const LOOK: &str = r"
  const [turn] = arguments;
  const own = (window.wrappedJSObject ?? window).document;
  const parts = (e) => [e, ...(e.labels?.[0]?.querySelectorAll('*') ?? []), ...e.querySelectorAll('*')];
  const look = (e) => parts(e).slice(0, 40).flatMap((part) => [null, '::after'].map((pseudo) => {
    const style = getComputedStyle(part, pseudo);
    return [style.outlineStyle === 'none' ? '' : style.outlineWidth + style.outlineColor,
      style.boxShadow, style.stroke + style.strokeWidth, style.backgroundColor].join();
  })).join('|');
  const before = document.querySelector('[data-stop-looked]');
  let unseen = '';
  if (before && before !== document.activeElement) {
    const party = before.closest('.is-selected');
    if (look(before) === before.getAttribute('data-stop-looked') && !party)
      unseen = before.id || before.outerHTML.slice(0, 120);
    before.removeAttribute('data-stop-looked');
  }
  const e = document.activeElement;
  if (!e || e === document.body || e === document.documentElement)
    return { what: '', hidden: '', unseen, again: false };
  e.setAttribute('data-stop-looked', look(e));
  const again = e.hasAttribute('data-stop');
  e.setAttribute('data-stop', turn);
  const seen = e.labels?.[0] ?? e;
  const box = seen.getBoundingClientRect();
  const points = [[.5, .5], [.1, .1], [.9, .1], [.1, .9], [.9, .9], [.5, .05], [.05, .5]];
  const there = points.some(([x, y]) => {
    const at = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
    return at && (seen.contains(at) || at.contains(seen) && at !== document.body);
  });
  const hidden = there ? '' :
    `at ${Math.round(box.left)},${Math.round(box.top)} ${Math.round(box.width)}x${Math.round(box.height)} of ${innerWidth}x${innerHeight}`;
  const name = e.name ? `${e.name}=${e.value}` : '';
  const what = e.id || name || e.dataset.setTheme || e.className.baseVal || e.className || e.tagName.toLowerCase();
  return { what, hidden, unseen, again };
";

/// A walk through every stop of the keyboard.
#[derive(Debug, Default)]
pub struct Walk {
    /// The stops, in order.
    pub stops: Vec<Stop>,
    /// Stops that look the same with the focus and without.
    pub unseen: Vec<String>,
    /// Whether the walk left the page at its end.
    pub left: bool,
}

impl Walk {
    /// The place of the first stop that is called so.
    pub fn place_of(&self, what: &str) -> Option<usize> {
        self.stops.iter().position(|stop| stop.what == what)
    }

    /// The stops that something lies over.
    pub fn hidden(&self) -> Vec<&Stop> {
        self.stops
            .iter()
            .filter(|stop| !stop.hidden.is_empty())
            .collect()
    }
}

impl Page<'_> {
    /// What has the focus now: its id, or what it is.
    pub async fn focused(&self) -> Result<String> {
        let script = "const e = document.activeElement;
            return e.id || (e.name ? `${e.name}=${e.value}` : '') || e.dataset.setTheme
              || e.className.baseVal || e.className || e.tagName.toLowerCase();";
        let what = self.reader.ask(script, Vec::new()).await?;
        Ok(what.as_str().unwrap_or_default().to_owned())
    }

    /// Moves the focus to the element that matches this selector, as a reader's
    /// keyboard could.
    pub async fn focus(&self, selector: &str) -> Result<()> {
        let script = "document.querySelector(arguments[0]).focus();";
        self.reader
            .ask(script, vec![json!(selector)])
            .await
            .map(drop)
    }

    /// Starts from the top and presses Tab until the focus leaves the page or
    /// comes round, at most `most` times.
    pub async fn walk(&self, most: usize) -> Result<Walk> {
        let mut walk = Walk::default();
        let top = "getSelection().removeAllRanges();
            // The next stop is looked for from here on, even when the focus has gone.
            document.body.tabIndex = -1;
            document.body.focus();
            document.body.removeAttribute('tabindex');
            for (const e of document.querySelectorAll('[data-stop]')) e.removeAttribute('data-stop');
            scrollTo(0, 0);";
        self.reader.ask(top, Vec::new()).await?;
        for turn in 0..most {
            self.reader.press(&[Key::Tab]).await?;
            let seen = self.reader.ask(LOOK, vec![json!(turn)]).await?;
            let text = |name: &str| seen[name].as_str().unwrap_or_default().to_owned();
            if !text("unseen").is_empty() {
                walk.unseen.push(text("unseen"));
            }
            if text("what").is_empty() || seen["again"] == Value::Bool(true) {
                walk.left = true;
                break;
            }
            walk.stops.push(Stop {
                what: text("what"),
                hidden: text("hidden"),
            });
        }
        Ok(walk)
    }
}
