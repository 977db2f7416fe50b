//! What can be done to a text without knowing whose it is: find and hide private numbers, make a title, find the
//! word that was meant. Pure: strings in, strings out.

mod address;
mod blank;
pub mod doc_number;
mod fit;
mod guard;
mod half;
pub mod lint;
mod mask;
pub mod near;
mod private;
pub mod rates;
pub mod secrecy;
mod title;

pub use address::{Address, host_in_small_letters};
pub use blank::is_blank;
pub use doc_number::doc_number_faults;
pub use fit::{clean, cut, one_line};
pub use guard::{guard, unguard};
pub use half::half_width;
pub use mask::{mask, mask_middle, mask_names, masked};
pub use near::{nearest, unique_prefix};
pub use private::{Found, Kind, find_private};
pub use title::title_from;
