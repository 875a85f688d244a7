//! Draws the parts that only the next steps have: their list, progress, and the day on which a step
//! was taken.

use super::actions::{self, row};
use super::element::{Drawn, Element};
use crate::view::{DayField, Progress, Task};
use crate::words::{Localizer, Message};
use wasm_bindgen::JsCast;
use web_sys::Document;

pub(super) fn progress(
    document: &Document,
    progress: Progress,
    text: &Message,
    localizer: &Localizer<'_>,
) -> Drawn {
    let line = Element::new(document, "p")?
        .attribute("class", "progress")?
        .attribute("data-progress", name(progress))?;
    Ok(line.text(&localizer.say(text)).done())
}

/// The list of the steps: each leads to its page, and says how far it is.
pub(super) fn tasks(document: &Document, tasks: &[Task], localizer: &Localizer<'_>) -> Drawn {
    let mut list = Element::new(document, "ol")?.attribute("class", "tasks")?;
    for task in tasks {
        let described = format!("{}-progress", task.id);
        let link = Element::new(document, "a")?
            .attribute("href", &format!("/{}", task.path))?
            .attribute("aria-describedby", &described)?
            .localized(&task.name, localizer)?;
        let progress = Element::new(document, "p")?
            .attribute("class", "progress")?
            .attribute("id", &described)?
            .attribute("data-progress", name(task.progress))?
            .text(&localizer.say(&task.words));
        let time = Element::new(document, "small")?.text(&localizer.say(&task.time));
        let row = Element::new(document, "li")?.attribute("id", task.id)?;
        let row = row.child(&link.done())?.child(&progress.done())?;
        let mut row = row.child(&time.done())?;
        if let Some(action) = &task.action {
            let link = actions::action(document, action, localizer)?;
            if let Some(link) = link.dyn_ref::<web_sys::Element>() {
                let name = localizer.say(&task.action_name(action));
                link.set_attribute("aria-label", &name)?;
            }
            row = row.child(&link)?;
        }
        list = list.child(&row.done())?;
    }
    Ok(list.done())
}

pub(super) fn day(document: &Document, field: &DayField, localizer: &Localizer<'_>) -> Drawn {
    let today = field.today.to_string();
    let label = Element::new(document, "label")?
        .attribute("for", &field.id)?
        .text(&localizer.say(&field.label));
    let problem = format!("{}-problem", field.id);
    let control = Element::new(document, "input")?
        .attribute("type", "date")?
        .attribute("id", &field.id)?
        .attribute("value", &today)?
        .attribute("max", &today)?
        .attribute("aria-describedby", &problem)?;
    let control = match field.problem {
        Some(_) => control.attribute("aria-invalid", "true")?,
        None => control,
    };
    // The element exists from the start, and empty, because screen readers announce only changes in
    // a `status` element.
    let text = field.problem.as_ref().map(|problem| localizer.say(problem));
    let problem = Element::new(document, "p")?
        .attribute("id", &problem)?
        .attribute("class", "problem")?
        .attribute("role", "status")?
        .text(&text.unwrap_or_default());
    let group = Element::new(document, "div")?
        .attribute("class", "day")?
        .attribute("role", "group")?
        .attribute("aria-label", &localizer.say(&field.about))?;
    Ok(group
        .child(&label.done())?
        .child(&control.done())?
        .child(&row(document, &field.actions, localizer)?)?
        .child(&problem.done())?
        .done())
}

/// The name in the style sheet.
fn name(progress: Progress) -> &'static str {
    match progress {
        Progress::Open => "open",
        Progress::Done => "done",
        Progress::Said => "said",
        Progress::Waiting => "waiting",
        Progress::Overdue => "overdue",
        Progress::Later => "later",
    }
}
