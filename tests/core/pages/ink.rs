//! The ink of a page: `pdftoppm` paints it, and what has one colour is measured row by row.

use super::MM;
use std::path::Path;
use std::process::Command;

/// Dots per inch.
const DPI: u32 = 300;

/// Rows of dots one below the other with as much ink of a colour, in points from the upper left corner of the paper.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    pub top: f64,
    pub bottom: f64,
    pub left: f64,
    pub right: f64,
}

impl Rule {
    pub fn thick(&self) -> f64 {
        self.bottom - self.top
    }

    pub fn long(&self) -> f64 {
        self.right - self.left
    }
}

pub struct Ink {
    width: usize,
    /// Red, green, blue of each dot, row by row.
    dots: Vec<[u8; 3]>,
}

pub fn red([r, g, b]: [u8; 3]) -> bool {
    r > 150 && g < 110 && b < 110
}

pub fn black([r, g, b]: [u8; 3]) -> bool {
    r < 110 && g < 110 && b < 110
}

impl Ink {
    /// Page `n`, from 1, of a PDF.
    pub fn of(pdf: &Path, n: usize) -> Ink {
        let n = n.to_string();
        let args = ["-r", &DPI.to_string(), "-f", &n, "-l", &n].map(str::to_string);
        let made = Command::new("pdftoppm").args(args).arg(pdf).output().expect("pdftoppm runs");
        Ink::read(&made.stdout)
    }

    /// A picture in PPM: P6, width, height, 255, then three bytes a dot.
    fn read(ppm: &[u8]) -> Ink {
        let mut words = Vec::new();
        let mut at = 0;
        while words.len() < 4 {
            let end = ppm[at..].iter().position(u8::is_ascii_whitespace).expect("a head") + at;
            words.push(std::str::from_utf8(&ppm[at..end]).expect("ASCII"));
            at = end + 1;
        }
        assert_eq!((words[0], words[3]), ("P6", "255"), "a PPM of bytes");
        let width = words[1].parse().expect("a width");
        let dots = ppm[at..].chunks_exact(3).map(|dot| [dot[0], dot[1], dot[2]]).collect();
        Ink { width, dots }
    }

    /// Where a colour begins and ends on each row of dots that has it at all.
    fn rows(&self, is: fn([u8; 3]) -> bool) -> Vec<(usize, usize, usize)> {
        let rows = self.dots.chunks(self.width).enumerate();
        let edges = rows.filter_map(|(y, row)| {
            let first = row.iter().position(|dot| is(*dot))?;
            let last = row.iter().rposition(|dot| is(*dot))?;
            Some((y, first, last + 1))
        });
        edges.collect()
    }

    /// Rules of a colour that are at least so long (in points), from the top.
    pub fn rules(&self, is: fn([u8; 3]) -> bool, least: f64) -> Vec<Rule> {
        let mut rules: Vec<Rule> = Vec::new();
        for (y, first, last) in self.rows(is) {
            let row = &self.dots[y * self.width..(y + 1) * self.width];
            let inked = row[first..last].iter().filter(|dot| is(**dot)).count();
            // A line of text has white in it; a rule has none.
            if points(last - first) < least || inked + 8 < last - first {
                continue;
            }
            match rules.last_mut() {
                Some(rule) if (rule.bottom - points(y)).abs() < 0.01 => rule.bottom = points(y + 1),
                _ => {
                    rules.push(Rule { top: points(y), bottom: points(y + 1), left: points(first), right: points(last) })
                }
            }
        }
        rules
    }

    /// The first and the last row with a colour between two heights, in points.
    pub fn extent(&self, is: fn([u8; 3]) -> bool, from: f64, to: f64) -> (f64, f64) {
        let rows = self.rows(is);
        let mut inside = rows.iter().map(|(y, ..)| points(*y)).filter(|y| (from..to).contains(y));
        let first = inside.next().unwrap_or_else(|| panic!("no ink between {:.1} and {:.1} mm", from / MM, to / MM));
        (first, inside.next_back().unwrap_or(first))
    }
}

fn points(dots: usize) -> f64 {
    f64::from(u32::try_from(dots).expect("a page is not that large")) * 72.0 / f64::from(DPI)
}
