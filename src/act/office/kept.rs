//! How parts of the office are laid out where it is kept ready made: a form without the names of fields.

/// Deeds as in the acts, where fields that say nothing are left out: without names nobody could tell which.
pub mod deeds {
    use serde::de::{DeserializeOwned, Error as _};
    use serde::ser::Error as _;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<T: Serialize, S: Serializer>(deeds: &[T], serializer: S) -> Result<S::Ok, S::Error> {
        match deeds.is_empty() {
            true => serializer.serialize_str(""),
            false => serializer.serialize_str(&serde_json::to_string(deeds).map_err(S::Error::custom)?),
        }
    }

    pub fn deserialize<'de, T: DeserializeOwned, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        let deeds = <&str>::deserialize(deserializer)?;
        match deeds.is_empty() {
            true => Ok(Vec::new()),
            false => serde_json::from_str(deeds).map_err(D::Error::custom),
        }
    }
}

/// A day as its number in the common era: there are some hundreds, and reading a number is not reading a date.
pub mod day {
    use chrono::{Datelike, NaiveDate};
    use serde::de::Error as _;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<S: Serializer>(day: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
        day.num_days_from_ce().serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
        of(i32::deserialize(deserializer)?).ok_or_else(|| D::Error::custom("no such day"))
    }

    pub(super) fn of(number: i32) -> Option<NaiveDate> {
        NaiveDate::from_num_days_from_ce_opt(number)
    }
}

/// The same where there may be none.
pub mod until {
    use chrono::{Datelike, NaiveDate};
    use serde::de::Error as _;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<S: Serializer>(day: &Option<NaiveDate>, serializer: S) -> Result<S::Ok, S::Error> {
        day.map(|day| day.num_days_from_ce()).serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
        let number = Option::<i32>::deserialize(deserializer)?;
        number.map(|n| super::day::of(n).ok_or_else(|| D::Error::custom("no such day"))).transpose()
    }
}
