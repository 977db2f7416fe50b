//! Options for sending up and for an oral consent, shared by `report` and `escalate`.

use crate::act::Call;

/// Where and how it goes up.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct SendArgs {
    /// 报送对象（可重复；不写则报本等级的全部必报对象）
    #[arg(long, value_name = "对象", visible_alias = "报给")]
    pub to: Vec<String>,
    /// 报送方式（不写则用规定渠道）
    #[arg(long, value_name = "方式", visible_alias = "方式")]
    pub via: Option<String>,
    /// 电话报告人（不写则为经办人）
    #[arg(long, value_name = "姓名", visible_alias = "报告人", requires = "callee")]
    pub caller: Option<String>,
    /// 电话、手机信息的接收人
    #[arg(long, value_name = "姓名", visible_alias = "接听")]
    pub callee: Option<String>,
    /// 电话、手机信息的内容
    #[arg(long, value_name = "文字", visible_alias = "报告内容", requires = "callee")]
    pub said: Option<String>,
}

impl SendArgs {
    /// Who told whom what, where it was said by telephone.
    pub fn call(&self) -> Option<Call> {
        self.callee.as_ref()?;
        Some(Call { caller: self.caller.clone(), callee: self.callee.clone(), content: self.said.clone() })
    }
}
