//! Counts that can be opened: statistics, the quarter's bulletin, quotas, lists of units, lags.
//!
//! Everything here is a pure function of what the ledger hands in and of one moment, the as-of (截至): no SQL, no clock,
//! no printing. Begin with [`Tally`]: it is fed case by case ([`CaseFigures`]) and duty by duty ([`DutyFigures`]) and
//! ends as [`Stats`], the answer of `yuqing stats` and the ground of every paper. Shares and rates are exact fractions
//! ([`Rate`]) until they are printed; a figure without a denominator is unknown (“—”), never 0.

pub mod appraisal;
mod bulletin;
mod cell;
mod chart;
mod clues;
mod columns;
mod fed;
mod lags;
mod lists;
mod mark;
mod material;
mod month;
mod plan;
mod pressed;
mod quota;
pub(crate) mod rate;
mod stats;
mod tally;
mod trend;

pub use bulletin::{Bulletin, BulletinLine};
pub use cell::{Counts, Measure, Members, OwnDuty, RateKind, runs};
pub use chart::{Chart, ChartKind, Series};
pub use clues::{Clue, Evidence, clues, paper_clues};
pub use columns::{Cell, Columns};
pub use fed::{CaseFigures, DutyFigures, Kept};
pub use lags::{Lag, LagsByStep, LagsIn, LagsTaken};
pub use lists::{praised, reminded};
pub use mark::{Mark, Marks, marked, marked_beside};
pub use material::{AdoptionLine, CaseBrief, Issues, LateDuty, Material, PersonConcerned};
pub use month::{Booking, Layout, Month, MonthCounts, MonthKey, bookings, carried, settled_at};
pub use plan::{By, Plan, UnitLine};
pub use pressed::{Handed, Pressed, PressedDuty, Said, pressed};
pub use quota::{Completion, QuotaLine, completions, standing};
pub use rate::{Mean, Percent, Rate, shares_note};
pub use stats::{MeanOfUnits, Stats, StatsRow};
pub use tally::Tally;
pub use trend::{Trend, months_label, short_months};
