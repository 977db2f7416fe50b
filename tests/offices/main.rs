//! Four offices at work, row by row of the requirements: 学校 (J, W), 民生栏目 (E), 监测科 (M, F), 机关单位 (X, L, H, P); and an
//! eighth office that only a rulebook describes. Everything runs inside this process, through the same door as the program.

mod county_rows;
mod desk;
mod e_rows;
mod j_rows;
mod l_rows;
mod m_rows;
mod papers_rows;
mod x_rows;
