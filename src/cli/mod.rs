pub mod zh;
