//! What the share menu gives away is what is on the screen: the link, its QR
//! code, the picture. All of it works on the sealed page, and nothing is sent.

use anyhow::{Context as _, Result, ensure};
use browser_tests::{Delivery, Page, Reader, Screen, SiteServer};
use serde_json::{Value, json};
use sightlines::design::Design;

async fn click(reader: &Reader, selector: &str) -> Result<()> {
    reader.wait_to_see(selector).await?;
    let script = format!("document.querySelector({}).click();", Value::from(selector));
    reader.ask(&script, Vec::new()).await.map(drop)
}

async fn text(reader: &Reader, script: &str) -> Result<String> {
    let answer = reader.ask(script, Vec::new()).await?;
    answer.as_str().map(str::to_owned).context("a text")
}

async fn link(reader: &Reader) -> Result<String> {
    text(
        reader,
        "return document.querySelector('textarea#share-link').value;",
    )
    .await
}

/// What a camera would read: the dark modules, from the picture's own path.
async fn read_qr(reader: &Reader) -> Result<String> {
    let script = "
        const svg = document.querySelector('#share-qr');
        const side = svg.viewBox.baseVal.width;
        const rows = Array.from({ length: side }, () => Array(side).fill('0'));
        const runs = svg.querySelector('path').getAttribute('d').matchAll(/M(\\d+) (\\d+)h(\\d+)/g);
        for (const [, x, y, length] of runs)
          for (let at = 0; at < +length; at++) rows[+y][+x + at] = '1';
        return rows.map((row) => row.join('')).join('\\n');";
    let rows = text(reader, script).await?;
    let rows: Vec<Vec<bool>> = rows
        .lines()
        .map(|row| row.chars().map(|module| module == '1').collect())
        .collect();
    let side = rows.len();
    // As a camera sees it: several dots to a module.
    const DOTS: usize = 4;
    let mut seen = rqrr::PreparedImage::prepare_from_greyscale(side * DOTS, side * DOTS, |x, y| {
        if rows[y / DOTS][x / DOTS] { 0 } else { 255 }
    });
    let codes = seen.detect_grids();
    ensure!(codes.len() == 1, "{} codes were seen", codes.len());
    let (_, content) = codes[0].decode()?;
    Ok(content)
}

#[tokio::test]
async fn the_link_and_its_qr_code_lead_to_what_is_on_the_screen() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let page = Page::open(&reader, &server).await?;
    page.write("My own words").await?;
    page.choose(Design::Escrow).await?;
    let before = server.settle().await;
    click(&reader, "#share-open").await?;
    reader.wait_to_see("#share-qr").await?;
    let plain = format!("{}#v=1&step=open&design=escrow", server.url());
    reader
        .wait_until(&format!(
            "document.querySelector('textarea#share-link').value === {}",
            json!(plain)
        ))
        .await?;
    assert_eq!(read_qr(&reader).await?, plain);

    click(&reader, "#share-words").await?;
    reader
        .wait_until("document.querySelector('textarea#share-link').value.includes('words=')")
        .await?;
    let with_words = link(&reader).await?;
    assert_eq!(with_words, format!("{plain}&words=My%20own%20words"));
    assert_eq!(read_qr(&reader).await?, with_words);

    page.write("Something else").await?;
    reader
        .wait_until("!document.querySelector('#share-words').checked")
        .await?;
    assert_eq!(link(&reader).await?, plain);
    assert!(reader.finds("!location.hash.includes('words')").await?);
    assert_eq!(server.settle().await, before, "something was sent");
    Ok(())
}

#[tokio::test]
async fn a_link_too_long_for_a_code_says_so() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    let page = Page::open(&reader, &server).await?;
    page.write_expression("'many words '.repeat(400)").await?;
    click(&reader, "#share-open").await?;
    click(&reader, "#share-words").await?;
    reader
        .wait_until("!document.querySelector('#share-qr') && document.querySelector('.share-qr p')")
        .await
}

#[tokio::test]
async fn where_the_clipboard_is_forbidden_the_text_is_selected_and_that_is_said() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    Page::open(&reader, &server).await?;
    click(&reader, "#share-open").await?;
    for forbid in [
        "Object.defineProperty(navigator, 'clipboard', { configurable: true, value:
           { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } });",
        "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });",
    ] {
        reader.ask(forbid, Vec::new()).await?;
        reader
            .ask(
                "getSelection().removeAllRanges(); document.body.focus();",
                Vec::new(),
            )
            .await?;
        click(&reader, ".share-link .copy-field button").await?;
        reader
            .wait_until("document.querySelector('.share-link .copy-said').textContent !== ''")
            .await?;
        let selected = "
            const field = document.querySelector('textarea#share-link');
            return field.value.slice(field.selectionStart, field.selectionEnd);";
        assert_eq!(text(&reader, selected).await?, link(&reader).await?);
    }
    Ok(())
}

#[tokio::test]
async fn escape_closes_the_menu_and_gives_the_focus_back() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    Page::open(&reader, &server).await?;
    click(&reader, "#share-open").await?;
    reader.wait_to_see("#share").await?;
    let escape = "
        const tick = document.querySelector('#share-words');
        tick.focus();
        tick.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));";
    reader.ask(escape, Vec::new()).await?;
    reader
        .wait_until(
            "!document.querySelector('#share') && document.activeElement.id === 'share-open' &&
             document.activeElement.getAttribute('aria-expanded') === 'false'",
        )
        .await
}

/// Keeps what the page hands to the browser to be saved, instead of saving it.
const CATCH_FILES: &str = "
    window.caught = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (file) => { window.last = file; return make.call(URL, file); };
    HTMLAnchorElement.prototype.click = function () {
      window.caught.push({ name: this.download, file: window.last });
    };";

async fn saved(reader: &Reader, button: &str) -> Result<()> {
    reader.ask("window.caught.length = 0;", Vec::new()).await?;
    let press = format!(
        "document.querySelector('{button}').dispatchEvent(new MouseEvent('click', {{ bubbles: true }}));"
    );
    reader.ask(&press, Vec::new()).await?;
    reader.wait_until("window.caught.length === 1").await
}

async fn save_both(screen: Screen) -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(screen).await?;
    let page = Page::open(&reader, &server).await?;
    page.write("<b>6 & \"7\"</b>").await?;
    page.choose(Design::Transport).await?;
    reader
        .wait_until("document.querySelector('svg.scene').textContent.includes('6 & ')")
        .await?;
    click(&reader, "#share-open").await?;
    reader.wait_to_see("#save-svg").await?;
    let before = server.settle().await;
    reader.ask(CATCH_FILES, Vec::new()).await?;

    saved(&reader, "#save-svg").await?;
    let look = "
        const [{ name, file }] = window.caught;
        const source = await new Response(file).text().catch(() => file.text());
        const xml = new DOMParser().parseFromString(source, 'image/svg+xml');
        const all = [...xml.querySelectorAll('*')];
        return {
          name, kind: file.type,
          broken: !!xml.querySelector('parsererror'),
          outward: all.filter((e) => [...e.attributes].some((a) =>
            /^(href|xlink:href|src|style|class|id)$/.test(a.name) || /url\\(/.test(a.value)))
            .map((e) => e.outerHTML),
          odd: all.map((e) => e.localName).filter((n) => /script|style|image|use|foreignObject|^a$/.test(n)),
          texts: [...xml.querySelectorAll('text')].map((e) => e.textContent),
          unfitted: [...xml.querySelectorAll('g text')].filter((e) => e.textContent.trim() && !e.getAttribute('textLength')).length,
          shapes: xml.querySelectorAll('path, rect, circle, polyline').length,
          title: xml.querySelector('title').textContent,
          headline: document.querySelector('#headline').textContent.trim(),
        };";
    let svg = reader.ask(look, Vec::new()).await?;
    assert_eq!(svg["name"], "sightlines-transport.svg");
    assert_eq!(svg["kind"], "image/svg+xml");
    assert_eq!(svg["broken"], false, "not XML");
    assert_eq!(svg["outward"], json!([]), "it leads outward");
    assert_eq!(svg["odd"], json!([]));
    assert_eq!(svg["unfitted"], 0, "text without a length");
    assert_eq!(svg["title"], svg["headline"]);
    assert!(svg["shapes"].as_u64() > Some(20), "{}", svg["shapes"]);
    let texts = svg["texts"].to_string();
    assert!(texts.contains("<b>6"), "the words are not in it: {texts}");
    assert!(texts.contains("Sightlines"), "{texts}");

    saved(&reader, "#save-png").await?;
    let look = "
        const [{ name, file }] = window.caught;
        const bytes = [...new Uint8Array(await file.arrayBuffer())].slice(0, 8);
        const image = await createImageBitmap(file);
        const canvas = new OffscreenCanvas(image.width, image.height);
        const surface = canvas.getContext('2d');
        surface.drawImage(image, 0, 0);
        const dots = new Uint32Array(surface.getImageData(0, 0, image.width, image.height).data.buffer);
        const colours = new Map();
        for (const dot of dots) colours.set(dot, (colours.get(dot) ?? 0) + 1);
        const ground = Math.max(...colours.values());
        return { name, bytes, width: image.width, colours: colours.size, drawn: 1 - ground / dots.length };";
    let png = reader.ask(look, Vec::new()).await?;
    assert_eq!(png["name"], "sightlines-transport.png");
    assert_eq!(
        png["bytes"],
        json!([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    );
    assert!(png["width"].as_u64() > Some(600), "{png}");
    assert!(png["colours"].as_u64() > Some(20), "{png}");
    assert!(png["drawn"].as_f64() > Some(0.05), "all but blank: {png}");
    assert_eq!(server.settle().await, before, "something was sent");
    Ok(())
}

#[tokio::test]
async fn the_picture_is_saved_as_svg_and_png_on_a_laptop() -> Result<()> {
    save_both(Screen::Laptop).await
}

#[tokio::test]
async fn the_picture_is_saved_as_svg_and_png_on_a_phone() -> Result<()> {
    save_both(Screen::Phone).await
}

#[tokio::test]
async fn the_builder_writes_the_code_for_what_was_chosen() -> Result<()> {
    let server = SiteServer::start(Delivery::Prompt)?;
    let reader = Reader::at(Screen::Laptop).await?;
    Page::open(&reader, &server).await?;
    click(&reader, "#share-open").await?;
    click(&reader, ".share-embed > summary").await?;
    reader.wait_to_see("#embed-code").await?;
    let choose = "
        const set = (id, value) => {
          const menu = document.querySelector(id);
          menu.value = value;
          menu.dispatchEvent(new Event('change', { bubbles: true }));
        };
        const rest = () => new Promise((done) => setTimeout(done, 100));
        for (const part of ['table', 'masthead']) {
          document.querySelector(`[data-part=${part}]`).click();
          await rest();
        }
        for (const [id, value] of [['#embed-design', 'escrow'], ['#embed-theme', 'dark'],
            ['#embed-vantage', 'thief'], ['#embed-step', 'predict'], ['#embed-lang', 'de']]) {
          set(id, value);
          await rest();
        }";
    reader.ask(choose, Vec::new()).await?;
    let wanted = format!(
        "{}de/#v=1&embed=1&hide=masthead,table&theme=dark&design=escrow&vantage=thief",
        server.url()
    );
    let look = "
        const holder = new DOMParser().parseFromString(document.querySelector('#embed-code').value, 'text/html');
        const frame = holder.querySelector('iframe');
        return [frame.getAttribute('src'), frame.title !== '' ? 'named' : '', document.querySelector('#embed-try').href].join('\\n');";
    let written = text(&reader, look).await?;
    assert_eq!(written, format!("{wanted}\nnamed\n{wanted}"));
    Ok(())
}
