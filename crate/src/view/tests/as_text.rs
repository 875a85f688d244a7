//! Writes views as text, for snapshots that people read.

use super::*;
use crate::words::Message;
use std::fmt::Write;

pub(super) fn actions(localizer: &Localizer<'_>, actions: &[Action]) -> String {
    let said = actions
        .iter()
        .map(|action| format!("[{}]", localizer.say(&action.text)));
    said.collect::<Vec<_>>().join(" ")
}

pub(super) fn label(localizer: &Localizer<'_>, label: &Label) -> String {
    match label {
        Label::Message(message) => localizer.say(message),
        Label::Own { name, .. } => name.clone(),
    }
}

pub(super) fn popup_text(situation: &Situation) -> String {
    with_localizer(situation.person.language, |localizer| {
        let popup = popup(&alone(situation), &[]);
        let mut out = String::new();
        let Status {
            platform,
            tone,
            sign,
            sentence,
            next,
            notes,
        } = &popup.status;
        writeln!(
            out,
            "({sign}, {tone:?}) {} | {}\n  {}",
            platform.unwrap_or_default(),
            localizer.say(sentence),
            localizer.say(next)
        )
        .unwrap();
        for note in notes {
            writeln!(out, "  ({})", localizer.say(note)).unwrap();
        }
        for block in &popup.blocks {
            block_text(&mut out, localizer, block);
        }
        out
    })
}

pub(super) fn block_text(out: &mut String, localizer: &Localizer<'_>, block: &Block) {
    match block {
        Block::Alert { sentence, action } => {
            let action = action
                .as_ref()
                .map(std::slice::from_ref)
                .unwrap_or_default();
            writeln!(
                out,
                "/!\\ {} {}",
                localizer.say(sentence),
                actions(localizer, action)
            )
            .unwrap();
        }
        Block::Actions(list) => writeln!(out, "{}", actions(localizer, list)).unwrap(),
        Block::Links(list) => writeln!(out, "{}", actions(localizer, list)).unwrap(),
        Block::Platforms(cards) => out.push_str(&platforms_text(localizer, cards)),
        Block::Section {
            id,
            heading,
            folded,
            items,
        } => {
            let sign = if *folded { "▸" } else { "▾" };
            writeln!(out, "\n{sign} {} (#{id})", localizer.say(heading)).unwrap();
            for item in items {
                writeln!(out, "  {}", item_text(localizer, item)).unwrap();
            }
        }
        Block::Tasks(tasks) => {
            for task in tasks {
                let [name, words, time] =
                    [&task.name, &task.words, &task.time].map(|one| localizer.say(one));
                let action = task.action.as_ref();
                let action = action.map(|one| localizer.say(&task.action_name(one)));
                writeln!(
                    out,
                    "{name} -> {} ({:?}) {words} | {time} | {}",
                    task.path,
                    task.progress,
                    action.unwrap_or_default()
                )
                .unwrap();
            }
        }
        Block::Items { id, items } => {
            writeln!(out, "\n(#{id})").unwrap();
            for item in items {
                writeln!(out, "  {}", item_text(localizer, item)).unwrap();
            }
        }
        Block::Hint(message) => writeln!(out, "{}", localizer.say(message)).unwrap(),
        Block::Note(message) => writeln!(out, "\n{}", localizer.say(message)).unwrap(),
    }
}

pub(super) fn item_text(localizer: &Localizer<'_>, item: &Item) -> String {
    match item {
        Item::Paragraph(message) => localizer.say(message),
        Item::Path { steps, language } => format!("{language}: {}", steps.join(" > ")),
        Item::List {
            heading,
            mark,
            items,
        } => {
            let items = items
                .iter()
                .map(|item| localizer.say(item))
                .collect::<Vec<_>>();
            format!(
                "{} ({mark:?}): {}",
                localizer.say(heading),
                items.join("; ")
            )
        }
        Item::Link { text, url, note } => {
            format!("{} <{url}> ({})", localizer.say(text), localizer.say(note))
        }
        Item::Choice(choice) => {
            let options = choice.options.iter().map(|option| {
                let sign = if option.chosen { "*" } else { "" };
                format!("{sign}{}", label(localizer, &option.label))
            });
            format!(
                "{}: {}{}",
                localizer.say(&choice.label),
                options.collect::<Vec<_>>().join(" | "),
                note_text(localizer, choice.note.as_ref())
            )
        }
        Item::Checkbox(Checkbox {
            label,
            explanation,
            checked,
            note,
            ..
        }) => {
            format!(
                "[{}] {} – {}{}",
                if *checked { "x" } else { " " },
                localizer.say(label),
                localizer.say(explanation),
                note_text(localizer, note.as_deref())
            )
        }
        Item::Quotation(text) => format!("“{}”", text.replace('\n', "⏎")),
        Item::Actions(list) => actions(localizer, list),
        Item::File(choice) => format!("[{}]", localizer.say(&choice.label)),
        Item::Outcome(outcome) => outcome.as_ref().map_or_else(String::new, |outcome| {
            let said = outcome.sentences.iter().map(|one| localizer.say(one));
            format!(
                "({:?}) {}",
                outcome.tone,
                said.collect::<Vec<_>>().join(" ")
            )
        }),
        Item::Timeline(days) => timeline_text(localizer, days),
        Item::DateLine(parts) => {
            let parts = parts.iter().map(|part| date_line_part(localizer, part));
            parts.collect::<Vec<_>>().join("\n  ")
        }
        Item::Drawings(drawings) => {
            let captions = drawings
                .iter()
                .map(|drawing| localizer.say(&drawing.caption));
            captions.collect::<Vec<_>>().join("\n  ")
        }
        Item::Bullets(bullets) => {
            let bullets = bullets
                .iter()
                .map(|bullet| format!("* {}", localizer.say(bullet)));
            bullets.collect::<Vec<_>>().join("\n  ")
        }
        Item::Facts(facts) => {
            let facts = facts.iter().map(|fact| fact_text(localizer, fact));
            facts.collect::<Vec<_>>().join("\n  ")
        }
        Item::Progress(progress, text) => format!("({progress:?}) {}", localizer.say(text)),
        Item::Platforms(cards) => platforms_text(localizer, cards),
        Item::Filter(filter) => {
            let options = filter.options.iter().map(|option| {
                let sign = if option.chosen { "*" } else { "" };
                format!("[{sign}{}]", label(localizer, &option.label))
            });
            let options = options.collect::<Vec<_>>().join(" ");
            format!("{}: {options}", localizer.say(&filter.label))
        }
        Item::Day(field) => {
            let problem = field.problem.as_ref().map(|problem| localizer.say(problem));
            format!(
                "{}: {} {} {}",
                localizer.say(&field.label),
                field.today,
                actions(localizer, &field.actions),
                problem.unwrap_or_default()
            )
        }
    }
}

/// A line for each platform, and below it what can be unfolded.
pub(super) fn platforms_text(localizer: &Localizer<'_>, cards: &[PlatformCard]) -> String {
    let mut out = String::new();
    for card in cards {
        let sign = match card.size {
            CardSize::Large => "#",
            CardSize::Row => "-",
        };
        let actions = actions(localizer, &card.actions);
        let (name, text) = (card.name, localizer.say(&card.text));
        writeln!(
            out,
            "{sign} ({}, {:?}) {name}: {text} {actions}",
            card.sign, card.tone
        )
        .unwrap();
        if let Some(note) = &card.note {
            writeln!(out, "    {}", localizer.say(note)).unwrap();
        }
        for group in &card.details {
            if let Some(heading) = &group.heading {
                writeln!(out, "    {}", localizer.say(heading)).unwrap();
            }
            for item in &group.items {
                writeln!(out, "      {}", item_text(localizer, item)).unwrap();
            }
        }
    }
    out
}

fn note_text(localizer: &Localizer<'_>, note: Option<&Message>) -> String {
    note.map_or_else(String::new, |note| format!(" ({})", localizer.say(note)))
}

pub(super) fn date_line_part(localizer: &Localizer<'_>, part: &DateLinePart) -> String {
    match part {
        DateLinePart::Mark { mark, text } => format!("o {} ({mark:?})", localizer.say(text)),
        DateLinePart::Span { span, text } => format!("| {} ({span:?})", localizer.say(text)),
    }
}

fn timeline_text(localizer: &Localizer<'_>, days: &[Day]) -> String {
    let mut out = String::new();
    for day in days {
        writeln!(out, "{}", localizer.say(&day.heading)).unwrap();
        for entry in &day.entries {
            let facts = entry.facts.iter().map(|fact| fact_text(localizer, fact));
            writeln!(
                out,
                "    ({:?}) {} {} [{}]",
                entry.shape,
                localizer.say(&entry.time),
                localizer.say(&entry.sentence),
                facts.collect::<Vec<_>>().join("; ")
            )
            .unwrap();
        }
    }
    out
}

pub(super) fn fact_text(localizer: &Localizer<'_>, fact: &Fact) -> String {
    let value = match &fact.value {
        Value::Message(message) => localizer.say(message),
        Value::Quoted { text, language } => format!("“{text}” ({language})"),
        Value::Plain(text) => text.clone(),
    };
    format!("{}: {value}", localizer.say(&fact.name))
}

pub(super) fn standing_text(
    out: &mut String,
    localizer: &Localizer<'_>,
    name: &str,
    everything: &Everything,
) {
    let situation = &linkedin(everything);
    let popup = popup(&alone(situation), &[]);
    let Badge { text, title, tone } = Badge::of(everything);
    let [title] = &title[..] else {
        panic!("one line, for the only platform: {title:?}");
    };
    let labelled = situation.platform.labelled(popup.status.sentence);
    assert_eq!(*title, labelled, "the tooltip is the sentence");
    writeln!(out, "{name}: ({text}, {tone:?}) {}", localizer.say(title)).unwrap();
    writeln!(out, "    {}", localizer.say(&popup.status.next)).unwrap();
    for note in &popup.status.notes {
        writeln!(out, "    ({})", localizer.say(note)).unwrap();
    }
    for block in &popup.blocks {
        match block {
            Block::Actions(list) => writeln!(out, "    {}", actions(localizer, list)).unwrap(),
            Block::Section {
                id: "date", items, ..
            } => writeln!(out, "    date: {}", item_text(localizer, &items[0])).unwrap(),
            _ => {}
        }
    }
    match banner(situation) {
        Some(banner) => {
            let sentence = localizer.say(&banner.sentences[0]);
            writeln!(
                out,
                "    banner: {sentence} {}",
                actions(localizer, &banner.actions)
            )
            .unwrap();
            for brief in &banner.brief {
                writeln!(out, "    in a small window: {}", localizer.say(brief)).unwrap();
            }
        }
        None => writeln!(out, "    no banner").unwrap(),
    }
}
