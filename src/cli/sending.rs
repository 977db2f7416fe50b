//! Options for sending up and for an oral consent, shared by `report` and `escalate`.

/// Where and how it goes up.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct SendArgs {
    /// 报送对象（可重复；不写则报本等级的全部必报对象）
    #[arg(long, value_name = "对象", visible_alias = "报给")]
    pub to: Vec<String>,
    /// 报送方式（不写则用规定渠道）
    #[arg(long, value_name = "方式", visible_alias = "方式")]
    pub via: Option<String>,
}
