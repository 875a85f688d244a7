//! Builds whole pages as HTML. `view` builds the content of settings pages; `routes` decides who
//! may see a page.

mod feed;
mod sign_in;

use super::brand::Brand;
use super::skin::Skin;
use super::tree::{Element, el};
use super::view::{Screen, View};
use super::{Account, Member};
use crate::readings::{self, Spec};

pub(crate) use feed::{feed, heavy, profile};
pub(crate) use sign_in::{front, sign_in};

/// A page of the settings app. `framed`: only its `main`, for a frame.
pub(crate) fn settings(
    view: View,
    account: &Account,
    skin: &Skin,
    framed: bool,
    brand: &Brand,
) -> String {
    let words = account.language.words();
    let screen = serde_json::to_value(view.screen).expect("a screen is a word");
    let mut main = skin
        .el("main")
        .attr("data-sdui-screen", screen.as_str().unwrap_or_default());
    main = main
        .attr("data-api", brand.api)
        .attr("data-within", brand.within)
        .flag("data-rerender", view.rerender);
    if let Some(number) = view.served {
        main = main.attr("data-served", number.to_string());
    }
    main = match view.screen {
        Screen::Late => main.child(skin.el("p").attr("aria-busy", "true").text("…")),
        Screen::Ready | Screen::Hydrate => main.children(view.main),
    };
    let body = if framed {
        vec![main]
    } else {
        let home = skin
            .el("a")
            .attr("href", brand.settings)
            .text(words.settings);
        let aside = skin.el("aside").attr("id", "settings-nav").child(home);
        vec![navigation(account, skin, brand), aside, main]
    };
    document_of(brand, account, &view.title, "/static/settings.js", body)
}

/// The page of the AI switch with other content.
pub(crate) fn own(body: &str, account: &Account) -> String {
    let empty = document(account, "LinkedIn", "/static/feed.js", Vec::new());
    empty.replace("<body></body>", &format!("<body>{body}</body>"))
}

/// The page for an address that does not exist.
pub(crate) fn missing(account: &Account, skin: &Skin, brand: &Brand) -> String {
    let main = skin.el("main").child(skin.el("h1").text("404"));
    let body = vec![navigation(account, skin, brand), main];
    document_of(brand, account, brand.title, "/static/feed.js", body)
}

/// The home page of X: posts, no switch.
pub(crate) fn x_home(account: &Account, skin: &Skin) -> String {
    let brand = Brand::x();
    let post = |number| {
        let words = skin.el("span").text("Nothing has happened.");
        skin.el("article")
            .attr("data-testid", "tweet")
            .child(skin.el("h2").text(format!("Post {number}")))
            .child(words)
    };
    let main = skin.el("main").children((1..=12).map(post));
    let body = vec![navigation(account, skin, brand), main];
    document_of(brand, account, "Home / X", "/static/feed.js", body)
}

/// The navigation bar, fixed to the top of every page.
fn navigation(account: &Account, skin: &Skin, brand: &Brand) -> Element {
    let link = |to: &str, text: &str| skin.el("a").attr("href", to).text(text);
    if brand.is_x() {
        let profile = link(&format!("/{}", account.member.slug), "Profile");
        let nav = skin
            .el("nav")
            .attr("role", "navigation")
            .attr("aria-label", "Primary")
            .child(link(brand.home, "Home").attr("data-testid", "AppTabBar_Home_Link"))
            .child(profile.attr("data-testid", "AppTabBar_Profile_Link"))
            .child(link(brand.settings, "⚙"));
        let header = skin.el("header").attr("role", "banner");
        return header.attr("id", "global-nav").child(nav);
    }
    let search = skin
        .el("input")
        .attr("type", "search")
        .attr("aria-label", "Search");
    skin.el("header")
        .attr("id", "global-nav")
        .child(link(super::path::FEED, "in"))
        .child(search)
        .child(own_profile(account.member, skin))
        .child(link(super::path::LEGACY, "⚙"))
}

/// A link to the signed-in member's profile with their picture, which shows whose account it is.
fn own_profile(member: Member, skin: &Skin) -> Element {
    let picture = el("img")
        .attr("class", "global-nav__me-photo")
        .attr("alt", member.name);
    let profile = format!("/in/{}/", member.slug);
    skin.el("a").attr("href", profile).child(picture)
}

/// A random page of the readings, or the document in its frame.
pub(crate) fn at_random(spec: &Spec, inner: bool) -> String {
    let main = if inner {
        readings::inner(spec)
    } else {
        readings::page(spec)
    };
    let labels = spec.labels;
    written(
        labels.tag,
        "light",
        labels.title,
        &["/static/errors.js"],
        "/static/random.js",
        vec![main],
    )
}

fn document(account: &Account, title: &str, script: &str, body: Vec<Element>) -> String {
    document_of(Brand::linkedin(), account, title, script, body)
}

fn document_of(
    brand: &Brand,
    account: &Account,
    title: &str,
    script: &str,
    body: Vec<Element>,
) -> String {
    let theme = if account.dark { "dark" } else { "light" };
    // Classic scripts, not modules: errors.js must run early to hear the errors of everything after
    // it.
    let own = account.first_script.as_ref().map(|_| super::statics::FIRST);
    let recorder = account.recorded.map(|_| "/static/shown.js");
    let first: Vec<&str> = own
        .into_iter()
        .chain(["/static/errors.js"])
        .chain(recorder)
        .collect();
    let language = match brand.is_x() {
        true => account.on_x.language,
        false => account.language.tag(),
    };
    written(language, theme, title, &first, script, body)
}

fn written(
    tag: &str,
    theme: &str,
    title: &str,
    first: &[&str],
    script: &str,
    body: Vec<Element>,
) -> String {
    let head = el("head")
        .child(el("meta").attr("charset", "utf-8"))
        .child(
            el("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width"),
        )
        .child(el("title").text(title))
        .child(
            el("link")
                .attr("rel", "stylesheet")
                .attr("href", "/static/page.css"),
        )
        .children(first.iter().map(|at| el("script").attr("src", *at)))
        .child(el("script").attr("type", "module").attr("src", script));
    let html = el("html").attr("lang", tag).attr("data-theme", theme);
    format!(
        "<!doctype html>{}",
        html.child(head).child(el("body").children(body)).html()
    )
}
