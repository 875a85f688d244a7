//! Journals of days that are past, as the store has them. Promises nothing.

use veto_tests::prelude::*;

/// Writes a journal in which the switch stood so, as many days ago, each time on a load of its own
/// that the server sent and nobody used.
const WRITE: &str = "
    const [readings, name] = arguments;
    const entries = readings.map(([state, days]) => {
        const at = Date.now() - days * 86_400_000;
        const load = { id: `${name}-load-${days}`, opened_at: at - 2_000, after: at - 2_000 };
        const evidence = { first: state, since: [], from_the_start: true, from_ms: 0, arrival: 'server', touched: false };
        const what = { switch_seen: { state, load, label: '', interface_language: 'en', evidence } };
        return { id: `${name}-${days}`, order: at, at: new Date(at).toISOString(), platform: 'linkedin', version: '0.1.0', what };
    });
    return JSON.stringify({ format: 'veto-journal', version: 1, entries });";

/// The text of a journal with these readings: how the switch stood, and how many days ago. The
/// name is in the entries' ids.
pub(crate) async fn journal(
    session: &Session,
    name: &str,
    readings: &[(&str, u32)],
) -> Result<Value> {
    session
        .extension_run(WRITE, &[json!(readings), json!(name)])
        .await
}
