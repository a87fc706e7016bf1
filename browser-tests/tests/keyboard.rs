//! Everything can be reached and used with a keyboard alone, in an order that
//! makes sense, and it can always be seen where the keyboard is.

use anyhow::Result;
use browser_tests::conditions::Standing;
use browser_tests::focus::Walk;
use browser_tests::{Delivery, Key, Page, Reader, Screen, SiteServer, site_pages};
use serde_json::Value;

/// More stops than any page has.
const MOST: usize = 400;

async fn walk(screen: Screen, path: &str, standing: Standing) -> Result<Walk> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(screen).await?;
    walk_of(&reader, &server, path, standing).await
}

async fn walk_of(
    reader: &Reader,
    server: &SiteServer,
    path: &str,
    standing: Standing,
) -> Result<Walk> {
    let page = Page::load(reader, server, path, "").await?;
    page.stand(standing).await?;
    page.walk(MOST).await
}

/// The stops in the order given, other stops between them or not.
fn assert_order(walk: &Walk, expected: &[&str]) {
    let names: Vec<_> = walk.stops.iter().map(|stop| &stop.what).collect();
    let mut rest = names.iter();
    for what in expected {
        assert!(
            rest.any(|stop| stop.as_str() == *what),
            "{what} does not come where it should: {names:#?}"
        );
    }
}

fn assert_in_sight(walk: &Walk) {
    assert!(walk.left, "the keyboard never left the page: a trap");
    assert!(
        walk.hidden().is_empty(),
        "out of sight: {:#?}",
        walk.hidden()
    );
    assert!(walk.unseen.is_empty(), "nothing shows: {:#?}", walk.unseen);
}

#[tokio::test]
async fn from_the_top_the_opening_leads_to_the_message_the_card_and_the_question() -> Result<()> {
    let walk = walk(Screen::Laptop, "", Standing::Opening).await?;
    assert_order(
        &walk,
        &[
            "skip",
            "brand",
            "light",
            "message",
            "card=kite",
            "show-me",
            "skip-guess",
        ],
    );
    assert_in_sight(&walk);
    Ok(())
}

#[tokio::test]
async fn the_skip_link_shows_itself_and_leads_to_the_drawing() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let page = Page::load(&reader, &server, "", "").await?;
    let on_screen = "document.querySelector('.skip').getBoundingClientRect().top >= 0";
    assert!(!reader.finds(on_screen).await?);
    reader.press(&[Key::Tab]).await?;
    assert_eq!(page.focused().await?, "skip");
    assert!(reader.finds(on_screen).await?, "the skip link stays hidden");
    reader.press(&[Key::Enter]).await?;
    reader
        .wait_until("document.activeElement.id === 'answer'")
        .await
}

#[tokio::test]
async fn arrows_move_through_the_designs_and_choose_in_either_direction_of_writing() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    for place in site_pages::first()? {
        let page = Page::load(&reader, &server, &place.path, "").await?;
        page.pass_opening().await?;
        page.focus("input[name=design]:checked").await?;
        let first = page.chosen().await?;
        reader.press(&[Key::Down]).await?;
        let second = page.chosen().await?;
        assert_ne!(first, second, "/{}: down did nothing", place.path);
        assert_eq!(page.focused().await?, format!("design={second}"));
        reader.press(&[Key::Up]).await?;
        page.wait_until_chosen(&first).await?;
        reader.press(&[Key::Right]).await?;
        assert_ne!(
            page.chosen().await?,
            first,
            "/{}: right did nothing",
            place.path
        );
        reader.press(&[Key::Left]).await?;
        page.wait_until_chosen(&first).await?;
        reader.press(&[Key::Home]).await?;
        page.wait_until_chosen("postcard").await?;
        reader.press(&[Key::End]).await?;
        let last = "[...document.querySelectorAll('input[name=design]')].at(-1)";
        let at_end = format!("{last}.checked && document.activeElement === {last}");
        reader.wait_until(&at_end).await?;
    }
    Ok(())
}

#[tokio::test]
async fn both_questions_open_with_enter_and_space_and_escape_gives_the_focus_back() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let page = Page::open(&reader, &server).await?;
    reader.wait_to_see("#why-platform").await?;
    for button in ["why-platform", "ways-platform"] {
        for key in [Key::Enter, Key::Space] {
            page.focus(&format!("#{button}")).await?;
            reader.press(&[key]).await?;
            reader.wait_to_see("#drawer-platform").await?;
            assert_eq!(page.focused().await?, button, "the focus went elsewhere");
            // Into the drawer, and out of it from there.
            let inside =
                "document.getElementById('drawer-platform').contains(document.activeElement)";
            let mut steps = 0;
            while !reader.finds(inside).await? && steps < 3 {
                reader.press(&[Key::Tab]).await?;
                steps += 1;
            }
            assert!(
                reader.finds(inside).await?,
                "the drawer does not follow its button"
            );
            reader.press(&[Key::Escape]).await?;
            reader
                .wait_until("!document.getElementById('drawer-platform')")
                .await?;
            assert_eq!(page.focused().await?, button, "the focus did not come back");
        }
    }
    Ok(())
}

#[tokio::test]
async fn what_is_folded_unfolds_and_a_display_is_chosen_by_keyboard() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let page = Page::open(&reader, &server).await?;
    page.focus("#drawing-in-words > summary").await?;
    for open in [true, false] {
        reader.press(&[Key::Enter]).await?;
        reader
            .wait_until(&format!(
                "document.getElementById('drawing-in-words').open === {open}"
            ))
            .await?;
    }
    page.focus("[data-set-theme=dark]").await?;
    reader.press(&[Key::Space]).await?;
    reader
        .wait_until("document.documentElement.dataset.theme === 'dark'")
        .await?;
    assert_eq!(page.focused().await?, "dark");
    Ok(())
}

#[tokio::test]
async fn an_eye_is_followed_to_its_panel_and_the_table_to_the_run() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let page = Page::open(&reader, &server).await?;
    page.focus(".scene-wide a.scene-eye[href*=platform]")
        .await?;
    reader.press(&[Key::Enter]).await?;
    reader
        .wait_until("document.activeElement.id === 'n-platform'")
        .await?;
    page.focus("#designs [data-design=escrow] td a").await?;
    reader.press(&[Key::Enter]).await?;
    reader
        .wait_until("document.activeElement.id.startsWith('n-')")
        .await?;
    assert_eq!(page.chosen().await?, "escrow");
    Ok(())
}

#[tokio::test]
async fn the_opening_is_answered_by_keyboard_alone() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let page = Page::load(&reader, &server, "", "").await?;
    page.focus("#message").await?;
    reader.type_out(" And bring a map.").await?;
    assert!(page.written().await?.contains("bring a map"));
    reader.press(&[Key::Tab, Key::Right, Key::Tab]).await?;
    assert!(
        page.focused().await?.starts_with("guess-"),
        "{}",
        page.focused().await?
    );
    reader.press(&[Key::Space]).await?;
    page.focus("#show-me").await?;
    reader.press(&[Key::Enter]).await?;
    reader
        .wait_until("document.activeElement.id === 'comparison-result'")
        .await?;
    let kept = reader
        .ask(
            "return document.querySelector('#message').value;",
            Vec::new(),
        )
        .await?;
    assert!(matches!(kept, Value::String(words) if words.contains("bring a map")));
    Ok(())
}

/// Firefox does not always scroll to an eye that the keyboard reaches, even
/// when it is asked to: see `docs/accessibility.md`.
mod chromium_alone {
    use super::*;

    #[tokio::test]
    async fn from_the_top_the_whole_page_is_reached_in_order_and_seen() -> Result<()> {
        let walk = walk(Screen::Laptop, "", Standing::Unfolded).await?;
        assert_order(
            &walk,
            &[
                "skip",
                "brand",
                "message",
                "card=kite",
                "design=e2ee",
                "design-previous",
                "design-next",
                "predict-again",
                "why-network",
                "ways-network",
                "why-thief",
                "show-everyone",
                "table-fact",
            ],
        );
        let eyes = walk
            .stops
            .iter()
            .filter(|stop| stop.what.contains("scene-eye"));
        assert!(eyes.count() >= 6, "{:#?}", walk.stops);
        let designs = walk
            .stops
            .iter()
            .filter(|stop| stop.what.starts_with("design="));
        assert_eq!(
            designs.count(),
            1,
            "the design switch is one stop: {:#?}",
            walk.stops
        );
        assert_in_sight(&walk);
        Ok(())
    }

    #[tokio::test]
    async fn every_other_page_is_reached_in_order_and_seen() -> Result<()> {
        let server = SiteServer::start(Delivery::Prompt)?;
        let reader = Reader::at(Screen::Laptop).await?;
        for place in site_pages::sample()? {
            if place.is_first() || place.language != "en" {
                continue;
            }
            let walk = walk_of(&reader, &server, &place.path, Standing::Opening).await?;
            assert_order(&walk, &["skip", "brand", "light", "share-open"]);
            assert_in_sight(&walk);
        }
        Ok(())
    }

    #[tokio::test]
    async fn on_a_phone_too_every_stop_is_seen() -> Result<()> {
        let walk = walk(Screen::Phone, "", Standing::Unfolded).await?;
        assert_order(
            &walk,
            &[
                "skip",
                "message",
                "design-select",
                "why-network",
                "table-fact",
            ],
        );
        assert_in_sight(&walk);
        Ok(())
    }
}
