//! Answers the settings app’s requests: views, states, saves. Both gates hold requests back here.

use axum::extract::{Json, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::Site;
use crate::replica::Saving;
use crate::replica::setting::Setting;
use crate::replica::view::{Screen, view};

#[derive(Deserialize)]
pub(super) struct Show {
    path: String,
}

pub(super) async fn show(State(site): State<Site>, Query(Show { path }): Query<Show>) -> Response {
    let look = || {
        let account = site.account();
        if !account.signed_in {
            return Err(StatusCode::UNAUTHORIZED);
        }
        let view = view(&path, &account, &site.skin()).ok_or(StatusCode::NOT_FOUND)?;
        Ok((view, account.clone()))
    };
    match look() {
        Ok((view, _)) if view.screen == Screen::Late => site.renders.pass().await,
        _ => {}
    }
    // Look again: the account may have changed while the gate was closed.
    match look() {
        Ok((mut view, account)) => {
            view.served = site.log.serve(&account);
            Json(view).into_response()
        }
        Err(status) => status.into_response(),
    }
}

pub(super) async fn states(State(site): State<Site>) -> Json<Value> {
    site.renders.pass().await;
    let account = site.account().clone();
    let served = site.log.serve(&account);
    let served = served.map(|number| ("served".to_owned(), number.into()));
    let state = |setting: Setting| (setting.key().to_owned(), setting.is_on(&account).into());
    Json(Value::Object(
        Setting::ALL
            .into_iter()
            .map(state)
            .chain(served)
            .collect::<Map<_, _>>(),
    ))
}

#[derive(Deserialize)]
pub(super) struct Save {
    key: String,
    on: bool,
}

pub(super) async fn save(State(site): State<Site>, Json(save): Json<Save>) -> Response {
    site.saves.pass().await;
    let mut account = site.account();
    let Some(setting) = Setting::by_key(&save.key) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match account.saving {
        Saving::Works if account.signed_in => {
            setting.set(&mut account, save.on);
            StatusCode::NO_CONTENT.into_response()
        }
        Saving::Drops if account.signed_in => StatusCode::NO_CONTENT.into_response(),
        _ => (
            StatusCode::INTERNAL_SERVER_ERROR,
            account.language.words().failed,
        )
            .into_response(),
    }
}
