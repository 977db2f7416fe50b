//! One act on a case, from the words of a clerk to the record: names are looked up, the rules decide, the act is laid
//! down. Every recording verb goes through [`Work`]; none writes around it.
//!
//! [`Work::act`] is the step all verbs share. What two verbs do alike has its own file: [`grading`](Work::classify),
//! [`sending up`](Work::escalate), [`consenting`](Work::consent).

mod amending;
mod appraising;
mod circulating;
mod classing;
mod consenting;
mod correcting;
mod drafting;
mod issued;
mod judging;
mod limiting;
mod limiting_period;
mod names;
mod office;
mod order;
mod owed_period;
mod owing;
mod papering;
mod periods;
mod plain;
mod proving;
mod registering;
mod repeating;
mod replacing;
mod sealed;
mod sending;
mod slips;
mod taken_over;
mod taking;
mod withdrawing;

pub use amending::Correction;
pub use appraising::{Appraisal, Gathered};
pub use circulating::{Note, Read};
pub use classing::{Classing, Suggested, suggest};
pub use consenting::{Consent, Manner};
pub use correcting::corrected_by;
pub use drafting::{Drawn, Matter, Source, differences};
pub use judging::{Finding, Misfit, scheme_for};
pub use limiting::{Change, Limited};
pub use names::{Names, OFFICE_KIND};
pub use office::{Recalculation, Reckoned};
pub use order::earliest;
pub use owing::{Lookout, Owing, command, concerns, responsible};
pub use papering::laid_hash;
pub use periods::{HandedIn, paper_duties, periodic_duties, periodic_unmet, provisional_in};
pub use plain::plain_words;
pub use proving::{Changed, PapersProved, prove_papers};
pub use registering::{Registration, check_facts};
pub use repeating::{NamedBefore, named_before, repeated};
pub use replacing::Restated;
pub use sealed::{sealed_names, unnamed};
pub use sending::Came;
pub use slips::Handing;
pub use taking::{Extra, Work};
