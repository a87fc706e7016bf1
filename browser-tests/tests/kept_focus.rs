//! The reader's place is kept: where what was pressed by keyboard goes away, the focus
//! stays in the page, and the next key goes on from there.

use anyhow::{Context as _, Result, ensure};
use browser_tests::{Delivery, Key, Page, Reader, Screen, SiteServer, site_pages};
use serde_json::{Value, json};

/// Gives the next button of a kind that was not pressed the focus and says of which kind
/// it is, or null. Those of which there are many are alike but for a number.
const NEXT: &str = "
    const [pressed] = given;
    const kind = (button) => button.id || button.textContent.replace(/[\\d,.]+/g, '#');
    const button = [...document.querySelectorAll('#app button')]
      .find((button) => button.checkVisibility() && !button.disabled
        && !button.popoverTargetElement && !button.closest('[popover]')
        && !pressed.includes(kind(button)));
    if (!button) return null;
    button.setAttribute('data-pressed', 'now');
    button.focus();
    return kind(button);";

/// Whether nothing has the focus, and whether the button is gone, once all is drawn.
const AFTER: &str = "
    for (let frame = 0; frame < 3; frame += 1) {
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
    const pressed = document.querySelector('[data-pressed]');
    pressed?.removeAttribute('data-pressed');
    return [(document.activeElement ?? document.body) === document.body, !pressed];";

/// Presses a button of each kind that was not `pressed` before; how many went away by that.
async fn press_them_all(reader: &Reader, pressed: &mut Vec<String>) -> Result<usize> {
    let mut gone = 0;
    loop {
        let button = reader.ask(NEXT, vec![json!(pressed)]).await?;
        let Value::String(button) = button else {
            return Ok(gone);
        };
        reader.press(&[Key::Enter]).await?;
        let after = reader.ask(AFTER, Vec::new()).await?;
        ensure!(
            after[0] == Value::Bool(false),
            "the focus is nowhere after {button}"
        );
        gone += usize::from(after[1] == Value::Bool(true));
        pressed.push(button);
    }
}

#[tokio::test]
async fn no_button_takes_the_focus_with_it() -> Result<()> {
    let reader = Reader::at(Screen::Laptop).await?;
    let server = SiteServer::start(Delivery::Prompt)?;
    let (mut pressed, mut gone) = (Vec::new(), 0);
    for place in site_pages::alike_left_out()? {
        if place.language != "en" {
            continue;
        }
        let page = Page::load(&reader, &server, &place.path, "").await?;
        if place.is_first() {
            page.pass_opening().await?;
        }
        page.unfold().await?;
        gone += press_them_all(&reader, &mut pressed)
            .await
            .with_context(|| format!("on /{}", place.path))?;
    }
    ensure!(gone > 0, "no button ever went away");
    Ok(())
}

/// Presses what has the focus and waits for something; then one Tab, and where that led.
async fn pressed_then_tab(reader: &Reader, selector: &str, then: &str) -> Result<Value> {
    reader.wait_to_see(selector).await?;
    let focus = format!("document.querySelector('{selector}').focus();");
    reader.ask(&focus, Vec::new()).await?;
    reader.press(&[Key::Enter]).await?;
    reader.wait_until(then).await?;
    reader.press(&[Key::Tab]).await?;
    let place = "const e = document.activeElement; return e.id || e.dataset.action || e.outerHTML;";
    reader.ask(place, Vec::new()).await
}

#[tokio::test]
async fn the_next_key_goes_on_where_the_button_was() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    Page::load(&reader, &server, "request/", "#v=1&design=transport").await?;
    // The answer comes from the engine, and stands where the button was.
    let signed = "document.querySelector('[data-office=judge][data-signed]')";
    let next = pressed_then_tab(&reader, "[data-office=judge] button", signed).await?;
    let link = "document.activeElement.closest('.approvals')";
    assert!(reader.finds(link).await?, "after the judge: {next}");

    let served = "document.querySelector('[data-audit=holds]')";
    pressed_then_tab(&reader, "#serve", served).await?;
    let altered = "document.querySelector('#tamper-restore')";
    let next = pressed_then_tab(&reader, "#tamper-alter", altered).await?;
    assert_eq!(next, "tamper-remove");
    let back = "!document.querySelector('#tamper-restore')";
    pressed_then_tab(&reader, "#tamper-restore", back).await?;
    let form = "document.activeElement.closest('.oversight')";
    assert!(reader.finds(form).await?);
    Ok(())
}

#[tokio::test]
async fn a_step_of_a_notice_does_not_become_another_under_the_finger() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let link = "#v=1&design=backup_sealed&law=uk&order=capability-notice";
    Page::load(&reader, &server, "request/", link).await?;
    for choice in [
        "section[aria-labelledby=notice-title] summary",
        "input[value=readable-backups]",
    ] {
        reader.wait_to_see(choice).await?;
        let click = format!("document.querySelector('{choice}').click();");
        reader.ask(&click, Vec::new()).await?;
    }
    for _ in 0..2 {
        let signed = "document.querySelectorAll('.notice-steps [data-action=sign]').length";
        let before = reader.ask(&format!("return {signed};"), Vec::new()).await?;
        let then = format!("{signed} < {before}");
        pressed_then_tab(&reader, ".notice-steps [data-action=sign]", &then).await?;
    }
    let give = ".notice-steps [data-action=give]";
    let given = format!("!document.querySelector('{give}')");
    let next = pressed_then_tab(&reader, give, &given).await?;
    // The first of those that stand there now, none of which was pressed.
    assert_eq!(next, "ask-for-review");
    Ok(())
}
