//! Logs every request, CSP report, script error and report of what the switch shows.

use axum::extract::{Request as Incoming, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::Response;
use serde_json::Value;

use super::Site;
use crate::replica::Request;

pub(super) async fn record(State(site): State<Site>, incoming: Incoming, next: Next) -> Response {
    let request = request(&incoming);
    site.log.lock().requests.push(request);
    next.run(incoming).await
}

fn request(incoming: &Incoming) -> Request {
    let header = |name| {
        let value = incoming
            .headers()
            .get(name)
            .and_then(|value| value.to_str().ok());
        value.unwrap_or_default()
    };
    Request {
        method: incoming.method().to_string(),
        host: header("host").to_owned(),
        path: incoming.uri().to_string(),
        cause: format!("{}/{}", header("sec-fetch-site"), header("sec-fetch-mode")),
        referrer: header("referer").to_owned(),
    }
}

pub(super) async fn csp(State(site): State<Site>, body: String) -> StatusCode {
    site.log.lock().reports.push(json(body));
    StatusCode::NO_CONTENT
}

pub(super) async fn error(State(site): State<Site>, body: String) -> StatusCode {
    site.log.lock().errors.push(json(body));
    StatusCode::NO_CONTENT
}

pub(super) async fn shown(State(site): State<Site>, body: String) -> StatusCode {
    match serde_json::from_str(&body) {
        Ok(shown) => {
            site.log.lock().shown.push(shown);
            StatusCode::NO_CONTENT
        }
        Err(_) => StatusCode::BAD_REQUEST,
    }
}

/// A report that is not JSON is kept as text, so that none is lost for its form.
fn json(body: String) -> Value {
    serde_json::from_str(&body).unwrap_or(Value::String(body))
}
