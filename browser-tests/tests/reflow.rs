//! Nothing is lost or needs a second scroll bar when the page is zoomed, its
//! text enlarged or spaced out, or its words longer; and everything that can be
//! pressed is large enough to be hit.

use anyhow::Result;
use browser_tests::conditions::Standing;
use browser_tests::rounds::found_on_each_page;
use browser_tests::{Delivery, Page, Reader, Screen, SiteServer};
use serde_json::json;

/// What WCAG 1.4.12 lets readers set.
const SPACING: &str = "
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }";

/// Elements that stick out of the page sideways, or whose text is cut off. The
/// table and the drawing may scroll; what is meant for ears alone is clipped.
const SPILLS: &str = "
    const found = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth + 1)
      found.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`);
    const excepted = (e) => e.closest('.table-scroll, svg, .vh, [hidden], .hex');
    for (const e of document.querySelectorAll('body *')) {
      if (excepted(e) || !e.checkVisibility()) continue;
      const style = getComputedStyle(e);
      const box = e.getBoundingClientRect();
      const called = () => `${e.tagName.toLowerCase()}.${e.className} “${e.textContent.trim().slice(0, 40)}”`;
      if (box.width && (box.right > root.clientWidth + 1 || box.left < -1) && style.position !== 'absolute')
        found.push(`${called()} from ${Math.round(box.left)} to ${Math.round(box.right)}`);
      const cut = (way) => ['hidden', 'clip'].includes(style[`overflow${way}`]) && e.textContent.trim();
      if (style.display !== 'inline' && (cut('X') && e.scrollWidth > e.clientWidth + 1
          || cut('Y') && e.scrollHeight > e.clientHeight + 1))
        found.push(`${called()} is cut`);
    }
    return found.slice(0, 12);";

/// Things to press that are smaller than 24 by 24 pixels, links in a sentence
/// and choices of the browser's own making excepted.
const SMALL: &str = "
    const found = [];
    const wanted = 'a[href], button, input, select, textarea, summary, [tabindex=\"0\"]';
    for (const e of document.querySelectorAll(wanted)) {
      if (!e.checkVisibility() || e.closest('.vh') || e.matches('.skip')) continue;
      const whole = e.matches('.findings dt button') ? e.closest('dl > div') : e;
      const { width, height } = whole.getBoundingClientRect();
      const inline = getComputedStyle(e).display === 'inline' && e.closest('p, li, dd')
        && e.parentElement.textContent.trim() !== e.textContent.trim();
      if (!inline && (width < 23.9 || height < 23.9))
        found.push(`${e.id || e.className.baseVal || e.className || e.outerHTML.slice(0, 80)}: ${width} by ${height}`);
    }
    return found.slice(0, 12);";

/// What a script finds on the page as it is read.
async fn found(page: &Page<'_>, script: &str) -> Result<Vec<String>> {
    let found = page.reader.ask(script, Vec::new()).await?;
    Ok(serde_json::from_value(found)?)
}

/// Each page, as it opens and wide open.
#[tokio::test]
async fn on_a_phone_nothing_sticks_out_in_any_language() -> Result<()> {
    let spills = found_on_each_page(Screen::Phone, async |page| found(page, SPILLS).await).await?;
    assert!(spills.is_empty(), "{spills:#?}");
    Ok(())
}

#[tokio::test]
async fn everything_to_press_is_large_enough_on_a_desk_and_on_a_phone() -> Result<()> {
    for screen in [Screen::Desk, Screen::Phone] {
        let server = SiteServer::start(Delivery::Prompt)?;
        let reader = Reader::at(screen).await?;
        let page = Page::load(&reader, &server, "", "").await?;
        for standing in [Standing::Opening, Standing::WideOpen] {
            page.stand(standing).await?;
            let small = found(&page, SMALL).await?;
            assert!(small.is_empty(), "{screen:?} {standing:?}: {small:#?}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn every_verdict_is_said_in_words_and_drawn_in_shapes() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Desk).await?;
    let page = Page::load(&reader, &server, "", "").await?;
    page.stand(Standing::WideOpen).await?;
    let script = "
        const shapes = {};
        for (const e of document.querySelectorAll('[data-verdict]')) {
          const kind = e.matches('td') ? 'table' : e.matches('article') ? 'panel' : 'fact';
          const mark = e.querySelector('svg')?.innerHTML;
          const word = e.matches('article')
            ? e.querySelector('.party-verdict')?.textContent : e.textContent;
          if (!mark || !word?.trim()) return `${kind} ${e.outerHTML.slice(0, 100)}`;
          (shapes[kind + e.dataset.verdict] ??= new Set()).add(mark);
        }
        for (const kind of ['table', 'panel', 'fact']) {
          const all = ['sees', 'only_if', 'cannot'].map((verdict) => shapes[kind + verdict])
            .filter((marks) => marks);
          if (all.some((marks) => marks.size !== 1)) return `${kind}: several marks for a verdict`;
          if (new Set(all.map((marks) => [...marks][0])).size !== all.length)
            return `${kind}: one mark for several verdicts`;
        }
        return 'told';";
    assert_eq!(reader.ask(script, Vec::new()).await?, json!("told"));
    Ok(())
}

mod thorough {
    use super::*;

    /// Through which window, in what size of text in percent, and by what rules of the
    /// reader's own: zoomed to 400 %, spaced out, enlarged.
    const READINGS: [(Screen, u32, &str); 4] = [
        (Screen::Zoomed, 100, ""),
        (Screen::Phone, 100, SPACING),
        (Screen::Phone, 200, ""),
        (Screen::Desk, 200, ""),
    ];

    /// Each page under each in turn: to load and to unfold it is what takes long.
    #[tokio::test]
    async fn zoomed_enlarged_or_spaced_out_nothing_is_cut_or_needs_a_second_scroll_bar()
    -> Result<()> {
        let spills = found_on_each_page(Screen::Desk, async |page| {
            let mut spills = Vec::new();
            for (screen, text, rules) in READINGS {
                page.reader.look_through(screen).await?;
                page.read_by(text, rules).await?;
                let here = found(page, SPILLS).await?.into_iter();
                spills.extend(here.map(|what| format!("{screen:?} {text} % {rules}: {what}")));
            }
            // As it is to be unfolded, or the next one loaded.
            page.read_by(100, "").await?;
            page.reader.look_through(Screen::Desk).await?;
            Ok(spills)
        });
        let spills = spills.await?;
        assert!(spills.is_empty(), "{spills:#?}");
        Ok(())
    }
}
