//! Routes each address to its page, and redirects signed-out visitors. `page` and `view` build the
//! markup.

mod api;
mod reports;
mod sign_in;

use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, StatusCode, Uri, header};
use axum::middleware::from_fn_with_state;
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::Deserialize;

use super::brand::Brand;
use super::skin::Skin;
use super::view::view;
use super::{Recorded, Site, heavy, page, path, statics};
use crate::readings;

pub(crate) fn routes(site: Site) -> Router {
    Router::new()
        .route("/", get(front))
        .route(path::FEED, get(feed))
        .route(path::HEAVY, get(heavy_feed))
        .route("/in/{name}/", get(profile))
        .route(path::LEGACY, get(async || Redirect::to(path::SETTINGS)))
        .route("/mypreferences/api/view", get(api::show))
        .route("/mypreferences/api/states", get(api::states))
        .route("/mypreferences/api/save", post(api::save))
        .route("/mypreferences/{*rest}", get(settings))
        .route(path::X_HOME, get(x_home))
        .route("/i/api/view", get(api::show))
        .route("/i/api/states", get(api::states))
        .route("/i/api/save", post(api::save))
        .route(path::X_SETTINGS, get(settings))
        .route("/settings/{*rest}", get(settings))
        .route(path::X_SIGN_IN, get(sign_in::ask).post(sign_in::enter))
        .route(path::SIGN_IN, get(sign_in::ask).post(sign_in::enter))
        .route("/login", get(sign_in::ask))
        .route(path::WALL, get(wall))
        .route(statics::FIRST, get(first))
        .route(statics::LAST, get(last))
        .route("/static/shown.js", get(recorder))
        .route("/static/{name}", get(file))
        .route("/static/heavy/{part}", get(heavy_part))
        .route("/favicon.ico", get(StatusCode::NO_CONTENT))
        .route("/csp-report", post(reports::csp))
        .route("/page-error", post(reports::error))
        .route("/shown", post(reports::shown))
        .fallback(missing)
        .layer(from_fn_with_state(site.clone(), reports::record))
        .with_state(site)
}

async fn front(State(site): State<Site>, brand: &'static Brand) -> Response {
    if site.account().signed_in {
        Redirect::to(brand.home).into_response()
    } else {
        wall(State(site), brand).await
    }
}

async fn wall(State(site): State<Site>, brand: &'static Brand) -> Response {
    let html = page::front(&site.account(), &site.skin(), brand);
    site.answer(StatusCode::OK, html)
}

async fn x_home(State(site): State<Site>, uri: Uri) -> Response {
    if !site.account().signed_in {
        return sign_in::lead(&uri, Brand::x());
    }
    let html = page::x_home(&site.account(), &site.skin());
    site.answer(StatusCode::OK, html)
}

async fn feed(State(site): State<Site>, uri: Uri) -> Response {
    if !site.account().signed_in {
        return sign_in::lead(&uri, Brand::linkedin());
    }
    let html = page::feed(&site.account(), &site.skin());
    site.answer(StatusCode::OK, html)
}

async fn heavy_feed(State(site): State<Site>) -> Response {
    let html = page::heavy(&site.account(), &site.skin());
    site.answer(StatusCode::OK, html)
}

/// Never cached, so that each view of the page compiles all of it again.
async fn heavy_part(Path(part): Path<usize>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, statics::SCRIPT),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (headers, heavy::part(part)).into_response()
}

async fn profile(State(site): State<Site>, Path(name): Path<String>) -> Response {
    if !site.account().signed_in {
        return Redirect::to(path::WALL).into_response();
    }
    let html = page::profile(&name, &site.account(), &site.skin());
    site.answer(StatusCode::OK, html)
}

/// The query that asks for a random page in place of the account’s own: `page` is its seed, `inner`
/// asks for the document in its frame.
#[derive(Deserialize)]
struct AtRandom {
    page: Option<u64>,
    inner: Option<u8>,
}

async fn settings(
    State(site): State<Site>,
    brand: &'static Brand,
    Query(AtRandom { page, inner }): Query<AtRandom>,
    uri: Uri,
) -> Response {
    let account = site.account().clone();
    if !account.signed_in {
        return sign_in::lead(&uri, brand);
    }
    let skin = site.skin();
    if let Some(seed) = page {
        let html = page::at_random(&readings::Spec::from_seed(seed), inner.is_some());
        return site.answer(StatusCode::OK, html);
    }
    if let (path::SWITCH, Some(body)) = (uri.path(), &account.body) {
        return site.answer(StatusCode::OK, page::own(body, &account));
    }
    let Some(mut view) = view(uri.path(), &account, &skin, brand) else {
        return missing(State(site), brand).await;
    };
    view.served = site.log.serve(&account);
    let framed = uri.path().starts_with(path::FRAME);
    let mut response = site.answer(
        StatusCode::OK,
        page::settings(view, &account, &skin, framed, brand),
    );
    if account.allows_back_forward_cache {
        return response;
    }
    // Unless a story wants it, a browser must neither show the page from a cache nor restore the
    // state of its form.
    let caching = match account.cacheable {
        true => "private, max-age=600",
        false => "no-store",
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    response
}

async fn missing(State(site): State<Site>, brand: &'static Brand) -> Response {
    let html = page::missing(&site.account(), &site.skin(), brand);
    site.answer(StatusCode::NOT_FOUND, html)
}

async fn first(State(site): State<Site>) -> Response {
    let script = site.account().first_script.clone();
    (
        [(header::CONTENT_TYPE, statics::SCRIPT)],
        script.unwrap_or_default(),
    )
        .into_response()
}

/// An empty script for the end of a page. It is answered when `Replica::renders` is open.
async fn last(State(site): State<Site>) -> Response {
    site.renders.pass().await;
    ([(header::CONTENT_TYPE, statics::SCRIPT)], "").into_response()
}

/// The script that reports what the recorded switch shows.
async fn recorder(State(site): State<Site>) -> Response {
    let key = site.account().recorded.map_or("", Recorded::key);
    (
        [(header::CONTENT_TYPE, statics::SCRIPT)],
        statics::recorder(key),
    )
        .into_response()
}

async fn file(Path(name): Path<String>) -> Response {
    match statics::file(&name) {
        Some((kind, text)) => ([(header::CONTENT_TYPE, kind)], text).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

impl Site {
    /// Makes new class names for every answer.
    fn skin(&self) -> Skin {
        Skin::new(self.log.lock().requests.len() as u64)
    }

    fn answer(&self, status: StatusCode, html: String) -> Response {
        let own = self.account().policy.clone();
        let policy = own.map_or(statics::POLICY, |own| {
            HeaderValue::from_str(&own).expect("a policy is of plain signs")
        });
        (
            status,
            [(header::CONTENT_SECURITY_POLICY, policy)],
            Html(html),
        )
            .into_response()
    }
}
