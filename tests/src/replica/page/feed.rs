//! Builds the feed and a profile: pages where an extension must not cover or break anything, or be
//! detected.

use super::{document, navigation, written};
use crate::replica::Account;
use crate::replica::brand::Brand;
use crate::replica::heavy;
use crate::replica::skin::Skin;
use crate::replica::tree::Element;

pub(crate) fn feed(account: &Account, skin: &Skin) -> String {
    let main = skin
        .el("main")
        .children((1..=12).map(|number| post(number, skin)));
    let body = vec![
        navigation(account, skin, Brand::linkedin()),
        main,
        editor(skin),
        messaging(skin),
    ];
    document(account, "Feed | LinkedIn", "/static/feed.js", body)
}

/// The feed without posts: its scripts make them, as those of the real feed do.
pub(crate) fn heavy(account: &Account, skin: &Skin) -> String {
    let parts: Vec<_> = heavy::parts().collect();
    let before = ["/static/errors.js", "/static/heavy-watch.js"];
    let scripts: Vec<_> = before
        .into_iter()
        .chain(parts.iter().map(String::as_str))
        .collect();
    written(
        account.language.tag(),
        "light",
        "Feed | LinkedIn",
        &scripts,
        "/static/heavy-feed.js",
        vec![
            navigation(account, skin, Brand::linkedin()),
            skin.el("main").attr("data-tall", ""),
            editor(skin),
            messaging(skin),
        ],
    )
}

pub(crate) fn profile(name: &str, account: &Account, skin: &Skin) -> String {
    let main = skin
        .el("main")
        .child(skin.el("h1").text(name))
        .child(post(1, skin));
    let body = vec![
        navigation(account, skin, Brand::linkedin()),
        main,
        messaging(skin),
    ];
    document(
        account,
        &format!("{name} | LinkedIn"),
        "/static/feed.js",
        body,
    )
}

fn post(number: u32, skin: &Skin) -> Element {
    let like = skin
        .el("button")
        .attr("type", "button")
        .attr("aria-pressed", "false")
        .text("Like");
    skin.el("article")
        .child(skin.el("h2").text(format!("Post {number}")))
        .child(
            skin.el("p")
                .text("Thrilled to announce that I have something to announce."),
        )
        .child(like)
}

/// A text box near the lower edge of the window, where people type.
fn editor(skin: &Skin) -> Element {
    let text = skin
        .el("div")
        .attr("role", "textbox")
        .attr("contenteditable", "true");
    let text = text
        .attr("aria-label", "Add a comment")
        .attr("aria-multiline", "true");
    skin.el("div").attr("id", "editor").child(text)
}

/// The message dock, fixed to the lower right corner.
fn messaging(skin: &Skin) -> Element {
    let button = skin
        .el("button")
        .attr("type", "button")
        .attr("aria-expanded", "false");
    skin.el("aside")
        .attr("id", "messaging")
        .child(button.text("Messaging"))
}
