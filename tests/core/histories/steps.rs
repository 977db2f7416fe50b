//! What may happen: any verb, on any case, at any time, and how often.

use super::*;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Verb {
    Report,
    Classify,
    Approve,
    Oral,
    Countersign,
    Refuse,
    Escalate,
    Follow,
    Draft,
    Reply,
    Amend,
    Attach,
    Adopt,
    Rate,
    Close,
    Reopen,
    Void,
    Withdraw,
    Link,
    Limit,
    Measure,
    Note,
}

/// As often as in an office that has a bad week.
pub const OFTEN: &[(u32, Verb)] = &[
    (5, Verb::Report),
    (10, Verb::Classify),
    (14, Verb::Approve),
    (10, Verb::Oral),
    (4, Verb::Countersign),
    (3, Verb::Refuse),
    (22, Verb::Escalate),
    (5, Verb::Follow),
    (4, Verb::Draft),
    (4, Verb::Reply),
    (12, Verb::Amend),
    (3, Verb::Attach),
    (3, Verb::Adopt),
    (3, Verb::Rate),
    (3, Verb::Close),
    (2, Verb::Reopen),
    (1, Verb::Void),
    (10, Verb::Withdraw),
    (3, Verb::Link),
    (6, Verb::Limit),
    (4, Verb::Measure),
    (2, Verb::Note),
];

/// One attempt. `a` and `b` choose among the verb's possibilities.
#[derive(Clone, Copy)]
pub struct Step {
    pub verb: Verb,
    pub case: u8,
    pub a: u8,
    pub b: u8,
    /// Minutes the clock moves; it may step back.
    pub passes: i32,
    /// Minutes between the deed and its typing.
    pub before: i32,
    pub happened: bool,
    /// Taken back at once, to see that it leaves no trace in any verdict.
    pub undone: bool,
}

impl std::fmt::Debug for Step {
    /// One line each, so that a history that fails can be read.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Step { verb, case, a, b, passes, before, .. } = self;
        write!(f, "{verb:?} case {case} a {a} b {b} clock {passes:+} at -{before}")?;
        f.write_str(if self.happened { " happened" } else { "" })?;
        f.write_str(if self.undone { " undone" } else { "" })
    }
}

pub fn step() -> impl Strategy<Value = Step> {
    let verb = prop::strategy::Union::new_weighted(OFTEN.iter().map(|(w, v)| (*w, Just(*v).boxed())).collect());
    let passes = prop_oneof![6 => 0..40i32, 3 => 40..900, 1 => 900..4000, 1 => -300..0];
    let before = prop_oneof![6 => Just(0i32), 2 => 1..60i32, 2 => 60..900];
    (verb, 0..4u8, any::<u8>(), any::<u8>(), passes, before, prop::bool::weighted(0.08), prop::bool::weighted(0.15))
        .prop_map(|(verb, case, a, b, passes, before, happened, undone)| Step {
            verb,
            case,
            a,
            b,
            passes,
            before,
            happened,
            undone,
        })
}

pub fn history() -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(step(), 1..100)
}
