//! Sends any WebDriver command, also those that the client library has no method for.

use anyhow::{Context, Result};
use fantoccini::Client;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::Value;
use url::{ParseError, Url};

/// `GET /session/{id}/{path}`.
pub(crate) async fn get(client: &Client, path: impl Into<String>) -> Result<Value> {
    issue(
        client,
        Raw {
            path: path.into(),
            body: None,
        },
    )
    .await
}

/// `POST /session/{id}/{path}`.
pub(crate) async fn post(client: &Client, path: impl Into<String>, body: Value) -> Result<Value> {
    issue(
        client,
        Raw {
            path: path.into(),
            body: Some(body),
        },
    )
    .await
}

async fn issue(client: &Client, raw: Raw) -> Result<Value> {
    let path = raw.path.clone();
    client
        .issue_cmd(raw)
        .await
        .with_context(|| format!("the driver refused {path}"))
}

#[derive(Debug)]
struct Raw {
    path: String,
    body: Option<Value>,
}

impl WebDriverCompatibleCommand for Raw {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!(
            "session/{}/{}",
            session.unwrap_or_default(),
            self.path
        ))
    }

    fn method_and_body(&self, _url: &Url) -> (Method, Option<String>) {
        match &self.body {
            Some(body) => (Method::POST, Some(body.to_string())),
            None => (Method::GET, None),
        }
    }
}
