//! One view, many formats. Everything a person or a script reads is made here.
