//! Proofs through the program: a ledger in a folder of its own, a clock that is told, and what a clerk types.
//! A test named after a row (`v_5_1b_…`) proves that row; `docs/clauses.md` lists them.

mod appraise;
mod b;
mod bad_input;
mod county;
mod d_rows;
mod e_rows;
mod first_try;
mod j_rows;
mod l_rows;
mod leaving;
mod looking;
mod m_rows;
mod office;
mod office_papers;
mod paper_round;
mod paper_samples;
mod paper_series;
mod papers;
mod pictures;
mod printing;
mod readings;
mod relief_rows;
mod rows;
mod samples;
mod scenarios;
mod school;
mod setup;
mod sheets;
mod slips;
mod slips_ended;
mod stats;
mod tired;
mod town;
mod v;
mod x_rows;
