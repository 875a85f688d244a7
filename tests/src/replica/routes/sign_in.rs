//! Redirects visitors to the sign-in page, and signs them in. `page` builds the page itself.

use axum::extract::{Form, Query, State};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use serde::{Deserialize, Serialize};

use super::Site;
use crate::replica::brand::Brand;
use crate::replica::page;

#[derive(Deserialize, Serialize)]
pub(super) struct RedirectTarget {
    session_redirect: Option<String>,
}

/// Redirects to the sign-in page, which leads back to `uri`.
pub(super) fn lead(uri: &Uri, brand: &Brand) -> Response {
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let back = format!("{}{path}", brand.origin());
    let mut to = url::Url::parse(brand.origin()).expect("the origin is an address");
    to.set_path(brand.sign_in);
    to.query_pairs_mut().append_pair("session_redirect", &back);
    Redirect::to(to.as_str()).into_response()
}

pub(super) async fn ask(
    State(site): State<Site>,
    brand: &'static Brand,
    Query(target): Query<RedirectTarget>,
) -> Response {
    let redirect = target
        .session_redirect
        .unwrap_or_else(|| brand.home.to_owned());
    let html = page::sign_in(&redirect, &site.account(), &site.skin(), brand);
    site.answer(StatusCode::OK, html)
}

pub(super) async fn enter(
    State(site): State<Site>,
    brand: &'static Brand,
    Form(target): Form<RedirectTarget>,
) -> Redirect {
    site.account().signed_in = true;
    Redirect::to(target.session_redirect.as_deref().unwrap_or(brand.home))
}
