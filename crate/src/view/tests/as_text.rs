//! Writes views as text, for snapshots that people read.

use super::*;
use crate::words::Message;
use std::fmt::Write;

pub(super) fn actions(words: &Words<'_>, actions: &[Action]) -> String {
    let said = actions
        .iter()
        .map(|action| format!("[{}]", words.say(&action.text)));
    said.collect::<Vec<_>>().join(" ")
}

pub(super) fn label(words: &Words<'_>, label: &Label) -> String {
    match label {
        Label::Said(message) => words.say(message),
        Label::Own { name, .. } => name.clone(),
    }
}

pub(super) fn popup_text(situation: &Situation) -> String {
    with_words(situation.language, |words| {
        let popup = popup(situation);
        let mut out = String::new();
        let Status {
            tone,
            sign,
            sentence,
            next,
            notes,
        } = &popup.status;
        writeln!(
            out,
            "({sign}, {tone:?}) {}\n  {}",
            words.say(sentence),
            words.say(next)
        )
        .unwrap();
        for note in notes {
            writeln!(out, "  ({})", words.say(note)).unwrap();
        }
        for block in &popup.blocks {
            block_text(&mut out, words, block);
        }
        out
    })
}

pub(super) fn block_text(out: &mut String, words: &Words<'_>, block: &Block) {
    match block {
        Block::Alert { sentence, action } => {
            let action = action
                .as_ref()
                .map(std::slice::from_ref)
                .unwrap_or_default();
            writeln!(
                out,
                "/!\\ {} {}",
                words.say(sentence),
                actions(words, action)
            )
            .unwrap();
        }
        Block::Actions(list) => writeln!(out, "{}", actions(words, list)).unwrap(),
        Block::Link(link) => writeln!(out, "<{}>", words.say(&link.text)).unwrap(),
        Block::Section {
            id,
            heading,
            folded,
            items,
        } => {
            let sign = if *folded { "▸" } else { "▾" };
            writeln!(out, "\n{sign} {} (#{id})", words.say(heading)).unwrap();
            for item in items {
                writeln!(out, "  {}", item_text(words, item)).unwrap();
            }
        }
        Block::Note(message) => writeln!(out, "\n{}", words.say(message)).unwrap(),
    }
}

pub(super) fn item_text(words: &Words<'_>, item: &Item) -> String {
    match item {
        Item::Paragraph(message) => words.say(message),
        Item::Path { steps, language } => format!("{language}: {}", steps.join(" > ")),
        Item::List {
            heading,
            mark,
            items,
        } => {
            let items = items.iter().map(|item| words.say(item)).collect::<Vec<_>>();
            format!("{} ({mark:?}): {}", words.say(heading), items.join("; "))
        }
        Item::Link { text, url, note } => {
            format!("{} <{url}> ({})", words.say(text), words.say(note))
        }
        Item::Choice(choice) => {
            let options = choice.options.iter().map(|option| {
                let sign = if option.chosen { "*" } else { "" };
                format!("{sign}{}", label(words, &option.label))
            });
            format!(
                "{}: {}{}",
                words.say(&choice.label),
                options.collect::<Vec<_>>().join(" | "),
                note_text(words, choice.note.as_ref())
            )
        }
        Item::Tick(Tick {
            label,
            explanation,
            ticked,
            note,
            ..
        }) => {
            format!(
                "[{}] {} – {}{}",
                if *ticked { "x" } else { " " },
                words.say(label),
                words.say(explanation),
                note_text(words, note.as_deref())
            )
        }
        Item::Quotation(text) => format!("“{}”", text.replace('\n', "⏎")),
        Item::Actions(list) => actions(words, list),
        Item::File(choice) => format!("[{}]", words.say(&choice.label)),
        Item::Outcome(outcome) => outcome.as_ref().map_or_else(String::new, |outcome| {
            let said = outcome.sentences.iter().map(|one| words.say(one));
            format!(
                "({:?}) {}",
                outcome.tone,
                said.collect::<Vec<_>>().join(" ")
            )
        }),
        Item::Timeline(days) => timeline_text(words, days),
        Item::DateLine(parts) => {
            let parts = parts.iter().map(|part| date_line_part(words, part));
            parts.collect::<Vec<_>>().join("\n  ")
        }
        Item::Drawings(drawings) => {
            let captions = drawings.iter().map(|drawing| words.say(&drawing.caption));
            captions.collect::<Vec<_>>().join("\n  ")
        }
        Item::Points(points) => {
            let points = points.iter().map(|point| format!("* {}", words.say(point)));
            points.collect::<Vec<_>>().join("\n  ")
        }
        Item::Facts(facts) => {
            let facts = facts.iter().map(|fact| fact_text(words, fact));
            facts.collect::<Vec<_>>().join("\n  ")
        }
        Item::Progress(progress, text) => format!("({progress:?}) {}", words.say(text)),
        Item::Checklist(checks) => {
            let check = |check: &Check| {
                let (text, state) = (words.say(&check.text), words.say(&check.state));
                format!("({:?}) {text}: {state}", check.progress)
            };
            checks.iter().map(check).collect::<Vec<_>>().join("\n  ")
        }
        Item::Day(field) => {
            let problem = field.problem.as_ref().map(|problem| words.say(problem));
            format!(
                "{}: {} {} {}",
                words.say(&field.label),
                field.today,
                actions(words, &field.actions),
                problem.unwrap_or_default()
            )
        }
    }
}

fn note_text(words: &Words<'_>, note: Option<&Message>) -> String {
    note.map_or_else(String::new, |note| format!(" ({})", words.say(note)))
}

pub(super) fn date_line_part(words: &Words<'_>, part: &DateLinePart) -> String {
    match part {
        DateLinePart::Mark { mark, text } => format!("o {} ({mark:?})", words.say(text)),
        DateLinePart::Stretch { stretch, text } => format!("| {} ({stretch:?})", words.say(text)),
    }
}

fn timeline_text(words: &Words<'_>, days: &[Day]) -> String {
    let mut out = String::new();
    for day in days {
        writeln!(out, "{}", words.say(&day.heading)).unwrap();
        for happening in &day.happenings {
            let facts = happening.facts.iter().map(|fact| fact_text(words, fact));
            writeln!(
                out,
                "    ({:?}) {} {} [{}]",
                happening.shape,
                words.say(&happening.time),
                words.say(&happening.sentence),
                facts.collect::<Vec<_>>().join("; ")
            )
            .unwrap();
        }
    }
    out
}

pub(super) fn fact_text(words: &Words<'_>, fact: &Fact) -> String {
    let value = match &fact.value {
        Value::Said(message) => words.say(message),
        Value::Quoted { text, language } => format!("“{text}” ({language})"),
        Value::Plain(text) => text.clone(),
    };
    format!("{}: {value}", words.say(&fact.name))
}

pub(super) fn standing_text(
    out: &mut String,
    words: &Words<'_>,
    name: &str,
    situation: &Situation,
) {
    let popup = popup(situation);
    let Badge { text, title, tone } = Badge::of(situation);
    assert_eq!(title, popup.status.sentence, "the tooltip is the sentence");
    writeln!(out, "{name}: ({text}, {tone:?}) {}", words.say(&title)).unwrap();
    writeln!(out, "    {}", words.say(&popup.status.next)).unwrap();
    for note in &popup.status.notes {
        writeln!(out, "    ({})", words.say(note)).unwrap();
    }
    for block in &popup.blocks {
        match block {
            Block::Actions(list) => writeln!(out, "    {}", actions(words, list)).unwrap(),
            Block::Section {
                id: "date", items, ..
            } => writeln!(out, "    date: {}", item_text(words, &items[0])).unwrap(),
            _ => {}
        }
    }
    match banner(situation) {
        Some(banner) => {
            let sentence = words.say(&banner.sentences[0]);
            writeln!(
                out,
                "    banner: {sentence} {}",
                actions(words, &banner.actions)
            )
            .unwrap();
        }
        None => writeln!(out, "    no banner").unwrap(),
    }
}
