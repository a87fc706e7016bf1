//! The page in a frame: compact, quiet, and as tall as its host lets it be.

use anyhow::{Context as _, Result, ensure};
use browser_tests::{Delivery, Reader, Screen, SiteServer};
use serde_json::json;

async fn number(reader: &Reader, expression: &str) -> Result<f64> {
    let body = format!("return {expression};");
    let answer = reader.ask(&body, Vec::new()).await?;
    answer
        .as_f64()
        .with_context(|| format!("{expression} is {answer}"))
}

/// Opens the page of examples and waits until each frame shows its drawing,
/// or whatever it keeps.
async fn examples(reader: &Reader, server: &SiteServer) -> Result<()> {
    reader.visit(&format!("{}embeds/", server.url())).await?;
    for (frame, shown) in [
        ("first", "svg.scene-eyes, svg.scene .scene-eyes"),
        ("second", "#show-me"),
        ("third", "#drawer-police-notice"),
    ] {
        reader
            .wait_until(&format!(
                "document.getElementById('{frame}').contentDocument
                   ?.documentElement.dataset.sealed === 'true' &&
                 document.getElementById('{frame}').contentDocument.querySelector('{shown}')"
            ))
            .await?;
    }
    Ok(())
}

/// Waits until a frame is as tall as what it shows: nothing to scroll, nothing left over.
async fn fits(reader: &Reader, frame: &str) -> Result<f64> {
    reader
        .wait_until(&format!(
            "(() => {{
               const frame = document.getElementById('{frame}');
               const root = frame.contentDocument.documentElement;
               const inside = frame.clientHeight - root.getBoundingClientRect().height;
               const bare = frame.contentWindow.innerWidth === root.clientWidth;
               return bare && frame.style.height !== '' && inside >= 0 && inside < 4;
             }})()"
        ))
        .await?;
    number(
        reader,
        &format!("document.getElementById('{frame}').clientHeight"),
    )
    .await
}

async fn press(reader: &Reader, frame: &str, selector: &str) -> Result<()> {
    let script = format!(
        "document.getElementById({}).contentDocument.querySelector({}).click();",
        json!(frame),
        json!(selector)
    );
    reader.ask(&script, Vec::new()).await.map(drop)
}

#[tokio::test]
async fn each_frame_grows_and_shrinks_with_what_it_shows() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    examples(&reader, &server).await?;
    for (frame, opens, closes) in [
        (
            "first",
            ".drawing-in-words > summary",
            ".drawing-in-words > summary",
        ),
        ("second", "#skip-guess", "#predict-again"),
        ("third", "#show-everyone", "#show-everyone"),
    ] {
        let before = fits(&reader, frame).await?;
        press(&reader, frame, opens).await?;
        let grown =
            format!("Math.abs(document.getElementById('{frame}').clientHeight - {before}) > 40");
        reader.wait_until(&grown).await.context(frame)?;
        let between = fits(&reader, frame).await?;
        ensure!(
            (between - before).abs() > 40.0,
            "{frame}: {before}, then {between}"
        );
        press(&reader, frame, closes).await?;
        reader
            .wait_until(&format!(
                "Math.abs(document.getElementById('{frame}').clientHeight - {before}) <= 4"
            ))
            .await
            .with_context(|| format!("{frame}: {before}, then {between}, then not back"))?;
        fits(&reader, frame).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_frame_shows_what_its_link_keeps_and_one_way_out() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let parts = [
        ("masthead", ".masthead"),
        ("composer", ".composer"),
        ("designs", ".design-switch"),
        ("prediction", "#predict-again"),
        ("key", ".drawing-key"),
        ("drawing-words", ".drawing-in-words"),
        ("parties", "#parties"),
        ("table", "#designs"),
        ("footer", ".colophon"),
    ];
    for (part, selector) in parts {
        reader.visit("about:blank").await?;
        let link = format!("#v=1&embed=1&hide={part}&step=open");
        reader.visit(&format!("{}{link}", server.url())).await?;
        reader.wait_to_see("#embed-whole").await?;
        reader
            .wait_until("document.querySelector('svg.scene .scene-eyes')")
            .await?;
        // What is run is there a little later: the engine works beside the page.
        for (other, place) in parts.into_iter().filter(|(other, _)| *other != part) {
            reader
                .wait_until(&format!("document.querySelector('{place}')"))
                .await
                .with_context(|| format!("{other}, with {part} left out"))?;
        }
        let there = reader
            .finds(&format!("document.querySelector('{selector}')"))
            .await?;
        assert!(!there, "{part} was to be left out ({selector})");
    }
    let way_out = "
        const link = document.querySelector('#embed-whole');
        return [link.hash, link.target, link.rel].join(' ');";
    let way_out = reader.ask(way_out, Vec::new()).await?;
    assert_eq!(way_out, "#v=1&step=open _blank noopener");
    Ok(())
}

#[tokio::test]
async fn frames_leave_focus_and_wheel_to_their_host() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    examples(&reader, &server).await?;
    assert!(
        reader
            .finds("document.activeElement === document.body")
            .await?
    );
    assert!(reader.finds("scrollY === 0").await?);
    let turned = "
        return ['first', 'second', 'third'].every((id) => {
          const inside = document.getElementById(id).contentDocument;
          return [...inside.querySelectorAll('main, svg.scene, .table-scroll')].every((e) =>
            e.dispatchEvent(new inside.defaultView.WheelEvent('wheel', { bubbles: true, cancelable: true })));
        });";
    assert_eq!(reader.ask(turned, Vec::new()).await?, true);
    Ok(())
}

#[tokio::test]
async fn a_frame_of_another_origin_says_its_height_and_bears_odd_mail() -> Result<()> {
    let (server, other) = (
        SiteServer::start(Delivery::Prompt)?,
        SiteServer::start(Delivery::Prompt)?,
    );
    let reader = Reader::at(Screen::Laptop).await?;
    // Any page of ours is a host; a 404 has no policy that forbids frames.
    reader.visit(&format!("{}nowhere", server.url())).await?;
    let frame = "
        const [address] = arguments;
        window.heights = [];
        const frame = document.createElement('iframe');
        frame.id = 'far';
        frame.style.width = '900px';
        addEventListener('message', ({ source, data }) => {
          if (source === frame.contentWindow && data?.type === 'sightlines-height') heights.push(data);
        });
        frame.src = address;
        document.body.append(frame);";
    let address = format!("{}#v=1&embed=1&hide=masthead,footer&step=open", other.url());
    reader.ask(frame, vec![json!(address)]).await?;
    reader
        .wait_until("heights.length > 0 && heights.at(-1).height > 500")
        .await?;
    let plain = "heights.every((said) => Object.keys(said).sort().join() === 'height,type')";
    assert!(reader.finds(plain).await?);
    let odd_mail = "
        const odd = [null, undefined, 0, '', 'h5p', [], {}, { context: 'h5p' },
          { context: 'h5p', action: 'constructor' }, { context: 7, action: {} },
          { context: 'h5p', action: 'resize', scrollHeight: 'tall' }, new Map(), new ArrayBuffer(8)];
        const frame = document.getElementById('far');
        for (const mail of odd) frame.contentWindow.postMessage(mail, '*');
        heights.length = 0;
        frame.style.width = '400px';";
    reader.ask(odd_mail, Vec::new()).await?;
    // It still measures and still speaks.
    reader.wait_until("heights.length > 0").await
}

#[tokio::test]
async fn a_page_whose_storage_is_forbidden_opens_all_the_same() -> Result<()> {
    let server = SiteServer::start(Delivery::HeldBack)?;
    let reader = Reader::at(Screen::Laptop).await?;
    reader
        .visit(&format!(
            "{}#v=1&embed=1&step=open&theme=dark",
            server.url()
        ))
        .await?;
    let forbid = "
        for (const name of ['localStorage', 'sessionStorage'])
          Object.defineProperty(window, name, {
            get() { window.refused = true; throw new DOMException('no', 'SecurityError'); },
          });";
    reader.ask(forbid, Vec::new()).await?;
    server.release();
    reader.wait_to_see("#embed-whole").await?;
    reader
        .wait_until("document.querySelector('svg.scene .scene-eyes')")
        .await?;
    let press = "document.querySelector('[data-set-theme=light]').click();";
    reader.ask(press, Vec::new()).await?;
    reader
        .wait_until("document.documentElement.dataset.theme === 'light'")
        .await?;
    assert!(
        reader.finds("window.refused").await?,
        "nobody asked for storage"
    );
    assert!(
        reader
            .finds("document.getElementById('crash').hidden")
            .await?
    );
    Ok(())
}
