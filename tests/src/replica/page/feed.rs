//! Builds the feed and a profile: pages where an extension must not cover or break anything, or be
//! detected.

use super::{document, navigation, written};
use crate::replica::Account;
use crate::replica::dress::Dress;
use crate::replica::heavy;
use crate::replica::tree::Element;

pub(crate) fn feed(account: &Account, dress: &Dress) -> String {
    let main = dress
        .el("main")
        .children((1..=12).map(|number| post(number, dress)));
    let body = vec![
        navigation(account, dress),
        main,
        editor(dress),
        messaging(dress),
    ];
    document(account, "Feed | LinkedIn", "/static/feed.js", body)
}

/// The feed without posts: its scripts make them, as those of the real feed do.
pub(crate) fn heavy(account: &Account, dress: &Dress) -> String {
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
            navigation(account, dress),
            dress.el("main").attr("data-tall", ""),
            editor(dress),
            messaging(dress),
        ],
    )
}

pub(crate) fn profile(name: &str, account: &Account, dress: &Dress) -> String {
    let main = dress
        .el("main")
        .child(dress.el("h1").text(name))
        .child(post(1, dress));
    let body = vec![navigation(account, dress), main, messaging(dress)];
    document(
        account,
        &format!("{name} | LinkedIn"),
        "/static/feed.js",
        body,
    )
}

fn post(number: u32, dress: &Dress) -> Element {
    let like = dress
        .el("button")
        .attr("type", "button")
        .attr("aria-pressed", "false")
        .text("Like");
    dress
        .el("article")
        .child(dress.el("h2").text(format!("Post {number}")))
        .child(
            dress
                .el("p")
                .text("Thrilled to announce that I have something to announce."),
        )
        .child(like)
}

/// A text box near the lower edge of the window, where people type.
fn editor(dress: &Dress) -> Element {
    let text = dress
        .el("div")
        .attr("role", "textbox")
        .attr("contenteditable", "true");
    let text = text
        .attr("aria-label", "Add a comment")
        .attr("aria-multiline", "true");
    dress.el("div").attr("id", "editor").child(text)
}

/// The message dock, fixed to the lower right corner.
fn messaging(dress: &Dress) -> Element {
    let button = dress
        .el("button")
        .attr("type", "button")
        .attr("aria-expanded", "false");
    dress
        .el("aside")
        .attr("id", "messaging")
        .child(button.text("Messaging"))
}
