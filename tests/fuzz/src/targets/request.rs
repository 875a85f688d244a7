//! Fuzz target: a message is accepted only from a sender who may ask, and only for what this sender
//! may ask.

use crate::case::{Case, EventInput, identity, text};
use url::{Position, Url};
use veto::request::{Asked, Envelope, Refusal, Request, Sender, SenderFacts, parse};

pub(super) fn run(data: &[u8]) -> bool {
    let Some((case, _)) = Case::read(data) else {
        return false;
    };
    let EventInput::Message { message, sender } = &case.event else {
        return false;
    };
    let message = text(message);
    match parse(&message, sender, &identity()) {
        Ok(asked) => {
            may_ask(asked.sender, sender, &asked.request);
            is_about_what_it_needs(&asked);
            let envelope: Envelope = serde_json::from_str(&message).expect("an envelope");
            let again = serde_json::to_string(&envelope).expect("it can be written");
            assert_eq!(parse(&again, sender, &identity()), Ok(asked));
        }
        Err(Refusal::UnknownSender) => assert_eq!(Sender::parse(sender, &identity()), None),
        Err(Refusal::Malformed(why)) => assert!(!why.is_empty()),
        Err(Refusal::NotAllowed | Refusal::UnknownSubject) => {
            assert!(Sender::parse(sender, &identity()).is_some());
        }
        Err(Refusal::OtherPlatform) => {
            let sender = Sender::parse(sender, &identity());
            assert!(matches!(sender, Some(Sender::PlatformTab { .. })));
        }
    }
    let stranger = SenderFacts {
        extension_id: Some("another".to_owned()),
        ..sender.clone()
    };
    let answer = parse(&message, &stranger, &identity());
    assert_eq!(answer, Err(Refusal::UnknownSender));
    true
}

/// The request names the setting or platform that it needs, and a tab only its own platform.
fn is_about_what_it_needs(asked: &Asked) {
    let scope = asked.request.scope();
    assert_eq!(asked.subject.narrowed(scope), Some(asked.subject));
    if let Sender::PlatformTab { platform, .. } = asked.sender {
        assert!(asked.subject.platform().is_none_or(|one| one == platform));
    }
}

fn may_ask(from: Sender, facts: &SenderFacts, request: &Request) {
    assert_eq!(facts.extension_id, Some(identity().id));
    let url = facts.url.as_deref().expect("an address");
    let of_a_tab = matches!(
        request,
        Request::BeginLoad { .. }
            | Request::Observed { .. }
            | Request::PostponeBanner
            | Request::DismissBanner
    );
    let of_anybody = matches!(
        request,
        Request::OpenSwitch { .. } | Request::DeclareObjection | Request::NotObjecting
    );
    match from {
        Sender::ExtensionPage => {
            assert!(url.starts_with(&identity().base_url));
            assert!(!of_a_tab, "{request:?} of a page of Veto's own");
        }
        Sender::PlatformTab {
            tab,
            platform,
            private,
        } => {
            assert_eq!((facts.tab, facts.frame), (Some(tab), Some(0)));
            assert_eq!(facts.private, private);
            let url = Url::parse(url).expect("an address");
            let origin = &url[..Position::BeforePath];
            assert_eq!(origin, platform.platform().origin);
            assert!(of_a_tab || of_anybody, "{request:?} of a page");
        }
    }
}
