//! The ways to build X's page. X's source is known, but no rendered page was recorded.

use std::fmt;

use crate::replica::Timing;

/// One way to build the page. The default is what X's source says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct GrokShape {
    pub style: BoxStyle,
    pub label: BoxLabel,
    pub neighbours: Neighbours,
    pub timing: Timing,
    pub state: GrokState,
}

/// How a box is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum BoxStyle {
    /// A native box that nobody sees, over a painted one.
    #[default]
    Painted,
    /// A native box that people see.
    Plain,
}

/// Where the label of a box is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum BoxLabel {
    /// A `label` element around the box.
    #[default]
    Around,
    /// A `label` element beside the box.
    Beside,
}

/// Which other boxes are on the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Neighbours {
    /// Both, after the box for training.
    #[default]
    Both,
    /// Both, before the box for training.
    BothBefore,
    /// The one for personalisation, after the box for training: X may hide the third.
    Personalisation,
    None,
}

/// Whether the boxes can be used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum GrokState {
    #[default]
    Usable,
    /// Under age, the boxes are disabled.
    Disabled,
    /// The page says that it could not load, without any box.
    Failed,
}

impl GrokShape {
    /// Every variation of a page on which the box can be read and used.
    pub fn all_varied() -> Vec<Self> {
        let styles = [BoxStyle::Painted, BoxStyle::Plain];
        let labels = [BoxLabel::Around, BoxLabel::Beside];
        let neighbours = [
            Neighbours::Both,
            Neighbours::BothBefore,
            Neighbours::Personalisation,
            Neighbours::None,
        ];
        let timings = [
            Timing::AtOnce,
            Timing::Late,
            Timing::Replaced,
            Timing::Hydrated,
        ];
        let mut all = Vec::new();
        for style in styles {
            for label in labels {
                for neighbours in neighbours {
                    for timing in timings {
                        all.push(Self {
                            style,
                            label,
                            neighbours,
                            timing,
                            state: GrokState::Usable,
                        });
                    }
                }
            }
        }
        all
    }
}

/// The name of the shape, such as `Painted-Around-Both-Late-Usable`.
impl fmt::Display for GrokShape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            style,
            label,
            neighbours,
            timing,
            state,
        } = self;
        write!(f, "{style:?}-{label:?}-{neighbours:?}-{timing:?}-{state:?}")
    }
}
