//! Redirects visitors to the sign-in page, and signs them in. `page` builds the page itself.

use axum::extract::{Form, Query, State};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use serde::{Deserialize, Serialize};

use super::Site;
use crate::replica::{ORIGIN, page, path};

#[derive(Deserialize, Serialize)]
pub(super) struct RedirectTarget {
    session_redirect: Option<String>,
}

/// Redirects to the sign-in page, which leads back to `uri`.
pub(super) fn lead(uri: &Uri) -> Response {
    let back = format!("{ORIGIN}{uri}");
    let mut to = url::Url::parse(ORIGIN).expect("the origin is an address");
    to.set_path(path::SIGN_IN);
    to.query_pairs_mut().append_pair("session_redirect", &back);
    Redirect::to(to.as_str()).into_response()
}

pub(super) async fn ask(
    State(site): State<Site>,
    Query(target): Query<RedirectTarget>,
) -> Response {
    let redirect = target
        .session_redirect
        .unwrap_or_else(|| path::FEED.to_owned());
    let html = page::sign_in(&redirect, &site.account(), &site.skin());
    site.answer(StatusCode::OK, html)
}

pub(super) async fn enter(
    State(site): State<Site>,
    Form(target): Form<RedirectTarget>,
) -> Redirect {
    site.account().signed_in = true;
    Redirect::to(target.session_redirect.as_deref().unwrap_or(path::FEED))
}
