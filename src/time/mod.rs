//! Time as an office reckons it: minutes on the Beijing clock, working days by the notices in force,
//! calendar periods, and the dates clerks type.
//!
//! Entry points: [`stamp::Stamp`] for an instant, [`calendar::Calendar`] for which days are worked,
//! [`limit::due`] for the end of a limit, [`period::Period`] for what a statistic covers, and
//! [`moment::parse_moment`] for anything typed as a time.
//!
//! This room is pure. It never asks what time it is: whoever needs "now" passes it in. It reads no
//! environment, prints nothing and knows no SQL.

pub mod calendar;
mod calendar_text;
pub mod limit;
pub mod moment;
mod moment_clock;
mod moment_day;
pub mod period;
mod period_kind;
mod period_text;
mod scan;
mod shipped;
pub mod stamp;

pub use calendar::Calendar;
pub use limit::Within;
pub use moment::{Moment, parse_moment};
pub use period::{Period, PeriodKind, Semesters};
pub use stamp::Stamp;
