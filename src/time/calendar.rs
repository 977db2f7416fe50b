//! Which days are worked: the national notices, and regional holidays laid over them.
//!
//! A calendar is data with the years it has been told about. A day of any other year is reckoned by
//! weekends and marked unknown, so that whatever rests on it can be called 暂定 (T13).
//! Holidays are days off by notice, 调休 workdays are Saturdays and Sundays worked by notice.
//!
//! Entry points: [`Calendar::national`], [`Calendar::parse`] for an imported file,
//! [`Calendar::with`], [`Calendar::with_overlay`]. Limits are walked in [`crate::time::limit`].

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use chrono::{Datelike, NaiveDate};

use crate::time::calendar_text;
use crate::time::shipped::SHIPPED;
use crate::time::stamp::weekday_name;

pub use crate::time::calendar_text::{CalendarText, Entry, Fault, Kind};

/// One day as the calendar sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    pub working: bool,
    /// 节假日名、周六、…调休上班、工作日, or what is not loaded and how it was reckoned instead.
    pub reason: String,
    /// False when the year is not loaded nationally or in an active overlay: a verdict resting on it is 暂定.
    pub known: bool,
}

/// What a walk over many days needs of one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    pub working: bool,
    pub known: bool,
}

/// The national layer, the regional layers known by name, and which of these are in force. Cheap to clone. The one that
/// ships is laid out when a day is first asked of it: most commands hold a calendar and reckon no day.
#[derive(Clone, Debug)]
pub struct Calendar(Arc<OnceLock<Layers>>);

#[derive(Clone, Debug, Default)]
struct Layers {
    national: Layer,
    overlays: BTreeMap<String, Layer>,
    active: BTreeSet<String>,
    table: Table,
}

#[derive(Clone, Debug, Default)]
struct Layer {
    years: BTreeSet<i32>,
    /// By date, each once. A list, because every command that reckons a limit makes it anew and asks it little.
    entries: Vec<Entry>,
}

/// The active layers flattened to one byte a day, because a limit may walk thousands of days.
#[derive(Clone, Debug, Default)]
struct Table {
    /// Day number (from the common era) of the first byte.
    first: i32,
    days: Vec<u8>,
}

const WORKING: u8 = 1;
const KNOWN: u8 = 2;

impl Calendar {
    /// The calendar that ships: the national notices 2019–2026, the 广西 overlay known but not in force.
    pub fn national() -> Calendar {
        static NATIONAL: OnceLock<Calendar> = OnceLock::new();
        NATIONAL.get_or_init(|| Calendar(Arc::default())).clone()
    }

    /// No year loaded; for building a calendar from enacted texts alone.
    pub fn empty() -> Calendar {
        Calendar(Arc::new(Layers::default().into()))
    }

    /// Reads a calendar file (`date,kind,name`, `# years:`, `# region:`); every fault is reported, by line.
    pub fn parse(text: &str) -> Result<CalendarText, Vec<Fault>> {
        calendar_text::parse(text)
    }

    /// The same calendar with the text's years replaced or added, in the national layer or in the
    /// overlay of the text's region. A new overlay is known but not yet in force.
    pub fn with(&self, text: &CalendarText) -> Calendar {
        let mut layers = self.layers().clone();
        layers.take(text);
        Calendar::of(layers)
    }

    /// The same calendar with a regional overlay in force. An unknown name is refused with the known ones.
    pub fn with_overlay(&self, name: &str) -> Result<Calendar, String> {
        let name = name.trim();
        if !self.layers().overlays.contains_key(name) {
            let known: Vec<&str> = self.overlay_names().collect();
            let known = if known.is_empty() {
                "尚未录入任何地区".to_string()
            } else {
                format!("已有：{}", known.join("、"))
            };
            return Err(format!("没有“{name}”的地方放假安排（{known}）"));
        }
        let mut layers = self.layers().clone();
        layers.active.insert(name.to_string());
        Ok(Calendar::of(layers))
    }

    /// The day, with the reason it is worked or not.
    pub fn day(&self, date: NaiveDate) -> Day {
        let Mark { working, known } = self.mark(date.num_days_from_ce());
        let reason = match (self.layers().gap(date.year()), self.layers().listed(date)) {
            (Some(gap), _) => gap,
            (None, Some(entry)) => entry.reason(),
            (None, None) if working => "工作日".to_string(),
            (None, None) => weekday_name(date).to_string(),
        };
        Day { working, reason, known }
    }

    /// Years whose national notice is loaded.
    pub fn years(&self) -> &BTreeSet<i32> {
        &self.layers().national.years
    }

    /// Years loaded for a regional overlay; `None` for a region never heard of.
    pub fn overlay_years(&self, name: &str) -> Option<&BTreeSet<i32>> {
        self.layers().overlays.get(name).map(|layer| &layer.years)
    }

    /// Regional overlays known by name, in force or not.
    pub fn overlay_names(&self) -> impl Iterator<Item = &str> {
        self.layers().overlays.keys().map(String::as_str)
    }

    /// Regional overlays in force.
    pub fn active_overlays(&self) -> impl Iterator<Item = &str> {
        self.layers().active.iter().map(String::as_str)
    }

    /// The listed days of a year as they take effect, by date; where an active overlay and the nation differ, the overlay.
    pub fn entries(&self, year: i32) -> Vec<Entry> {
        let mut listed: BTreeMap<NaiveDate, &Entry> = BTreeMap::new();
        for layer in self.layers().in_force() {
            listed.extend(layer.entries.iter().map(|entry| (entry.date, entry)));
        }
        listed.into_iter().filter(|(date, _)| date.year() == year).map(|(_, entry)| entry.clone()).collect()
    }

    /// Why a day is off, in a word: the holiday's name or the weekday.
    pub(crate) fn name_of_rest(&self, date: NaiveDate) -> String {
        match self.layers().listed(date) {
            Some(entry) => entry.name.to_string(),
            None => weekday_name(date).to_string(),
        }
    }

    /// The day by its number from the common era, without words.
    pub(crate) fn mark(&self, day: i32) -> Mark {
        let table = &self.layers().table;
        let bits =
            usize::try_from(i64::from(day) - i64::from(table.first)).ok().and_then(|index| table.days.get(index));
        match bits {
            Some(bits) => Mark { working: bits & WORKING != 0, known: bits & KNOWN != 0 },
            None => Mark { working: is_weekday(day), known: false },
        }
    }

    fn of(mut layers: Layers) -> Calendar {
        layers.table = Table::of(&layers);
        Calendar(Arc::new(layers.into()))
    }

    fn layers(&self) -> &Layers {
        self.0.get_or_init(Layers::shipped)
    }
}

impl Layers {
    fn shipped() -> Layers {
        let mut layers = Layers::default();
        for file in &SHIPPED {
            layers.layer(file.region).replace(file.years(), file.entries());
        }
        layers.table = Table::of(&layers);
        layers
    }

    /// The years of a text, in the layer it speaks of.
    fn take(&mut self, text: &CalendarText) {
        self.layer(text.region.as_deref()).replace(text.years.clone(), text.entries.iter().cloned());
    }

    fn layer(&mut self, region: Option<&str>) -> &mut Layer {
        match region {
            Some(region) => self.overlays.entry(region.to_string()).or_default(),
            None => &mut self.national,
        }
    }

    /// The national layer first, so that a later one overrides it.
    fn in_force(&self) -> impl Iterator<Item = &Layer> {
        let overlays = self.active.iter();
        std::iter::once(&self.national).chain(overlays.filter_map(|name| self.overlays.get(name)))
    }

    fn listed(&self, date: NaiveDate) -> Option<&Entry> {
        self.in_force().filter_map(|layer| layer.listed(date)).last()
    }

    /// What is missing for a year, in words; `None` when every layer in force has it.
    fn gap(&self, year: i32) -> Option<String> {
        if !self.national.years.contains(&year) {
            return Some(format!("{year}年放假安排未录入，按周末推算"));
        }
        let lacking = self.active.iter().find(|name| {
            let layer = self.overlays.get(*name);
            layer.is_none_or(|layer| !layer.years.contains(&year))
        })?;
        Some(format!("{year}年{lacking}放假安排未录入，只按全国安排推算"))
    }
}

impl Layer {
    fn replace(&mut self, years: BTreeSet<i32>, entries: impl Iterator<Item = Entry>) {
        self.entries.retain(|entry| !years.contains(&entry.date.year()));
        self.years.extend(years);
        // Also the December days a notice lists of the year before; that year itself stays as it was.
        self.entries.extend(entries);
        self.entries.sort_by_key(|entry| entry.date);
        // Of two that speak of one day the later stays.
        self.entries.dedup_by(|later, kept| {
            let same = later.date == kept.date;
            if same {
                std::mem::swap(later, kept);
            }
            same
        });
    }

    /// The first and the last year it speaks of.
    fn bounds(&self) -> Option<(i32, i32)> {
        let listed = |entry: Option<&Entry>| entry.map(|entry| entry.date.year());
        let years = [self.years.first().copied(), self.years.last().copied()];
        let years = years.into_iter().chain([listed(self.entries.first()), listed(self.entries.last())]);
        years.flatten().map(|year| (year, year)).reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
    }

    fn listed(&self, date: NaiveDate) -> Option<&Entry> {
        let place = self.entries.binary_search_by_key(&date, |entry| entry.date).ok()?;
        self.entries.get(place)
    }
}

impl Table {
    fn of(layers: &Layers) -> Table {
        let bounds = layers.in_force().filter_map(Layer::bounds).reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)));
        let bounds = bounds
            .and_then(|(first, last)| NaiveDate::from_ymd_opt(first, 1, 1).zip(NaiveDate::from_ymd_opt(last, 12, 31)));
        let Some((first, last)) = bounds else {
            return Table::default();
        };
        let week: [u8; 7] =
            std::array::from_fn(|i| u8::from(is_weekday(first.num_days_from_ce() + i as i32)) * WORKING);
        let length = (last.num_days_from_ce() - first.num_days_from_ce() + 1) as usize;
        let mut days: Vec<u8> = (0..length).map(|day| week[day % 7]).collect();
        let place = |date: NaiveDate| (date.num_days_from_ce() - first.num_days_from_ce()) as usize;
        for entry in layers.in_force().flat_map(|layer| &layer.entries) {
            days[place(entry.date)] = u8::from(entry.kind == Kind::Workday) * WORKING;
        }
        for year in (first.year()..=last.year()).filter(|year| layers.gap(*year).is_none()) {
            let of_year = |month, day| NaiveDate::from_ymd_opt(year, month, day).map_or(0, place);
            days[of_year(1, 1)..=of_year(12, 31)].iter_mut().for_each(|day| *day |= KNOWN);
        }
        Table { first: first.num_days_from_ce(), days }
    }
}

/// Monday to Friday. Day 1 of the common era was a Monday.
fn is_weekday(day: i32) -> bool {
    (i64::from(day) - 1).rem_euclid(7) < 5
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn import(text: &str) -> CalendarText {
        Calendar::parse(text).unwrap()
    }

    #[test]
    fn the_working_days_of_each_year_match_the_published_sums() {
        let calendar = Calendar::national();
        let sums = [250, 249, 250, 249, 249, 251, 248, 248];
        for (year, expected) in (2019..).zip(sums) {
            let worked = day(year, 1, 1)
                .iter_days()
                .take_while(|date| date.year() == year)
                .filter(|date| calendar.day(*date).working)
                .count();
            assert_eq!(worked, expected, "{year}");
        }
        assert_eq!(calendar.years().len(), 8);
    }

    #[test]
    fn each_kind_of_day_gives_its_reason() {
        let calendar = Calendar::national();
        let seen = |date| {
            let day = calendar.day(date);
            (day.working, day.reason, day.known)
        };
        assert_eq!(seen(day(2026, 10, 1)), (false, "国庆节".into(), true));
        assert_eq!(seen(day(2026, 10, 10)), (true, "国庆节调休上班".into(), true));
        assert_eq!(seen(day(2026, 11, 21)), (false, "周六".into(), true));
        assert_eq!(seen(day(2026, 11, 23)), (true, "工作日".into(), true));
        let unknown = "2027年放假安排未录入，按周末推算";
        assert_eq!(seen(day(2027, 1, 1)), (true, unknown.into(), false));
        assert_eq!(seen(day(2027, 1, 2)), (false, unknown.into(), false));
        assert!(!seen(day(2018, 12, 31)).2);
    }

    #[test]
    fn an_overlay_rests_its_own_days_and_makes_other_years_unknown() {
        let guangxi = Calendar::national().with_overlay("广西").unwrap();
        let holiday = guangxi.day(day(2024, 4, 11));
        assert!(!holiday.working && holiday.known);
        assert_eq!(holiday.reason, "壮族三月三");
        // The nation works on Sunday 2023-04-23; the region's notice rests it.
        assert!(Calendar::national().day(day(2023, 4, 23)).working);
        assert!(!guangxi.day(day(2023, 4, 23)).working);
        let gap = guangxi.day(day(2026, 11, 23));
        assert!(gap.working && !gap.known);
        assert_eq!(gap.reason, "2026年广西放假安排未录入，只按全国安排推算");
        assert!(!guangxi.day(day(2026, 10, 1)).working);
        assert_eq!(guangxi.active_overlays().collect::<Vec<_>>(), ["广西"]);
        assert_eq!(guangxi.overlay_years("广西").unwrap().iter().copied().collect::<Vec<_>>(), [2023, 2024]);
        let in_april = |calendar: &Calendar| {
            let listed = calendar.entries(2024);
            listed.iter().filter(|entry| entry.date.month() == 4).count()
        };
        assert_eq!(in_april(&guangxi), in_april(&Calendar::national()) + 2);
    }

    #[test]
    fn an_unknown_overlay_is_refused_with_the_known_ones() {
        let refusal = Calendar::national().with_overlay("宁夏").unwrap_err();
        assert_eq!(refusal, "没有“宁夏”的地方放假安排（已有：广西）");
        assert!(Calendar::empty().with_overlay("广西").unwrap_err().contains("尚未录入"));
    }

    #[test]
    fn an_import_replaces_its_years_and_only_these() {
        let text = "# years: 2027\ndate,kind,name\n2027-01-01,holiday,元旦\n2027-01-03,workday,元旦\n";
        let calendar = Calendar::national().with(&import(text));
        assert_eq!(calendar.day(day(2027, 1, 1)).reason, "元旦");
        assert_eq!(calendar.day(day(2027, 1, 3)).reason, "元旦调休上班");
        assert!(calendar.day(day(2027, 6, 1)).known);
        assert_eq!(calendar.day(day(2026, 10, 1)).reason, "国庆节");
        let again = calendar.with(&import("2027-01-04,holiday,元旦\n"));
        assert_eq!(again.entries(2027).len(), 1);
        assert!(again.day(day(2027, 1, 1)).working);
        assert!(!Calendar::national().years().contains(&2027), "the shipped one is untouched");
    }

    #[test]
    fn a_december_day_in_the_notice_of_the_next_year_does_not_wipe_its_year() {
        let text = "2026-12-31,holiday,元旦\n2027-01-01,holiday,元旦\n";
        let calendar = Calendar::national().with(&import(text));
        assert_eq!(calendar.day(day(2026, 12, 31)).reason, "元旦");
        assert_eq!(calendar.day(day(2026, 10, 1)).reason, "国庆节");
        assert!(calendar.years().contains(&2027));
    }

    #[test]
    fn a_region_can_be_imported_and_put_in_force() {
        let text = "# region: 宁夏\n# years: 2026\n2026-03-20,holiday,开斋节\n";
        let calendar = Calendar::national().with(&import(text));
        assert!(calendar.day(day(2026, 3, 20)).working, "known, not in force");
        let calendar = calendar.with_overlay("宁夏").unwrap();
        assert_eq!(calendar.day(day(2026, 3, 20)).reason, "开斋节");
        assert!(calendar.day(day(2026, 3, 23)).known);
        let both = calendar.with_overlay("广西").unwrap();
        assert!(!both.day(day(2026, 3, 23)).known);
    }

    #[test]
    fn without_any_year_the_week_decides() {
        let empty = Calendar::empty();
        assert!(empty.day(day(2026, 11, 23)).working);
        assert!(!empty.day(day(2026, 11, 22)).working);
        assert!(!empty.day(day(2026, 11, 23)).known);
        assert!(empty.entries(2026).is_empty());
    }
}
