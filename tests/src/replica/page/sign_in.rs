//! Builds the pages for people who are not signed in. `routes` does the signing in.

use super::document_of;
use crate::replica::Account;
use crate::replica::brand::Brand;
use crate::replica::skin::Skin;
use crate::replica::tree::{Element, el};

/// The sign-in page. `redirect` is the address to which it leads afterwards.
pub(crate) fn sign_in(redirect: &str, account: &Account, skin: &Skin, brand: &Brand) -> String {
    let words = account.language.words();
    let hidden = el("input")
        .attr("type", "hidden")
        .attr("name", "session_redirect");
    let form = el("form")
        .attr("method", "post")
        .attr("action", brand.sign_in)
        .child(hidden.attr("value", redirect))
        .child(skin.el("button").attr("type", "submit").text(words.sign_in));
    let main = skin
        .el("main")
        .child(skin.el("h1").text(words.sign_in))
        .child(form);
    document_of(brand, account, brand.title, "/static/feed.js", vec![main])
}

/// The page that signed-out visitors see at `/` and `/authwall`: a link to the sign-in page.
pub(crate) fn front(account: &Account, skin: &Skin, brand: &Brand) -> String {
    let link: Element = skin.el("a").attr("href", brand.sign_in);
    let link = link.text(account.language.words().sign_in);
    let main = skin
        .el("main")
        .child(skin.el("h1").text(brand.title))
        .child(link);
    document_of(brand, account, brand.title, "/static/feed.js", vec![main])
}
