# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_yuqing_global_optspecs
    string join \n ledger= as= f/format= o/output= encoding= q/quiet h/help V/version
end

function __fish_yuqing_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_yuqing_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_yuqing_using_subcommand
    set -l cmd (__fish_yuqing_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c yuqing -n "__fish_yuqing_needs_command" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_needs_command" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_needs_command" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_needs_command" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_needs_command" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_needs_command" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_needs_command" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_needs_command" -s V -l version -d '显示版本'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "report" -d '登记一件舆情'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "登记" -d '登记一件舆情'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "classify" -d '研判定级'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "研判" -d '研判定级'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "定级" -d '研判定级'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "escalate" -d '上报（报送）'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "上报" -d '上报（报送）'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "报送" -d '上报（报送）'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "reply" -d '回复公众：送审、先行回复、正式回复'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "回复" -d '回复公众：送审、先行回复、正式回复'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "overdue" -d '列出已超期的时限'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "超期" -d '列出已超期的时限'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "stats" -d '统计'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "统计" -d '统计'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "todo" -d '今天要办的事'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "待办" -d '今天要办的事'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "list" -d '台账清单'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "台账" -d '台账清单'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "show" -d '查看一件事项、一份文书'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "查看" -d '查看一件事项、一份文书'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "search" -d '检索标题和原文'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "检索" -d '检索标题和原文'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "approve" -d '记录审批：同意、口头同意、补签、不同意'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "审批" -d '记录审批：同意、口头同意、补签、不同意'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "follow" -d '续报、终报'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "续报" -d '续报、终报'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "amend" -d '更正要素'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "更正" -d '更正要素'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "snapshot" -d '记一次传播量'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "传播量" -d '记一次传播量'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "attach" -d '附上文件'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "附件" -d '附上文件'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "note" -d '记一条备注'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "记事" -d '记一条备注'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "file" -d '备案'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "备案" -d '备案'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "refer" -d '转办（交办），出信息流转单'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "转办" -d '转办（交办），出信息流转单'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "交办" -d '转办（交办），出信息流转单'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "receive" -d '签收流转单'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "签收" -d '签收流转单'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "handle" -d '反馈办理结果'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "反馈" -d '反馈办理结果'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "return" -d '退回流转单'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "退回" -d '退回流转单'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "message" -d '记录与当事人的私信（封存）'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "私信" -d '记录与当事人的私信（封存）'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "publish" -d '记录公开发布'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "发布" -d '记录公开发布'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "measure" -d '整改措施'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "整改" -d '整改措施'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "rate" -d '回访满意度'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "回访" -d '回访满意度'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "adopt" -d '记录被上级采用'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "采用" -d '记录被上级采用'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "instruct" -d '记录领导批示'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "批示" -d '记录领导批示'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "link" -d '关联同一事件的事项'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "关联" -d '关联同一事件的事项'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "urge" -d '催办'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "催办" -d '催办'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "limit" -d '延期、暂停、恢复、免除、核销时限'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "时限" -d '延期、暂停、恢复、免除、核销时限'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "close" -d '办结'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "办结" -d '办结'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "reopen" -d '重新办理'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "重办" -d '重新办理'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "void" -d '作废（编号保留）'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "作废" -d '作废（编号保留）'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "withdraw" -d '撤销一条经办记录'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "撤销" -d '撤销一条经办记录'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "scrub" -d '抹除封存的内容（信息员、私信）'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "抹除" -d '抹除封存的内容（信息员、私信）'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "paper" -d '文书：起草、修改、印发、收到、查看'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "文书" -d '文书：起草、修改、印发、收到、查看'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "circulate" -d '传阅文书'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "传阅" -d '传阅文书'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "watch" -d '值班与每日收集记录'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "值班" -d '值班与每日收集记录'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "honour" -d '荣誉：登记、按年度清单'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "荣誉" -d '荣誉：登记、按年度清单'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "concern" -d '涉事人：姓名封存，身份是否证实'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "涉事人" -d '涉事人：姓名封存，身份是否证实'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "clues" -d '追责线索（供研判）'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "线索" -d '追责线索（供研判）'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "appraise" -d '年度考评：得分、名次、每一分的来历'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "考评" -d '年度考评：得分、名次、每一分的来历'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "meet" -d '记一次会议'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "会议" -d '记一次会议'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "source" -d '信息来源：网站、论坛、账号及其责任单位'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "来源" -d '信息来源：网站、论坛、账号及其责任单位'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "init" -d '建立新台账'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "建账" -d '建立新台账'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "unit" -d '单位名册'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "单位" -d '单位名册'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "person" -d '人员与职务'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "人员" -d '人员与职务'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "account" -d '对外账号'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "账号" -d '对外账号'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "rules" -d '制度：查看、检查、施行、说明'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "制度" -d '制度：查看、检查、施行、说明'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "calendar" -d '日历：查看、算期限、导入放假安排'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "日历" -d '日历：查看、算期限、导入放假安排'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "import" -d '导入以前用表格记的登记表'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "导入" -d '导入以前用表格记的登记表'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "verify" -d '核验台账'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "核验" -d '核验台账'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "backup" -d '备份台账'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "备份" -d '备份台账'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "upgrade" -d '升级旧格式的台账'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "升级" -d '升级旧格式的台账'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "completions" -d '生成命令补全脚本'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "补全" -d '生成命令补全脚本'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "demo" -d '演示：虚构的两个月'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "演示" -d '演示：虚构的两个月'
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l file -l 文件 -d '从文件读原文' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l unit -l 单位 -d '报送单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l about -l 涉及 -d '涉及单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l author -l 撰写 -d '撰写人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l title -l 标题 -d '标题（清单和文书里显示；不写则由原文摘取并隐去号码）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l channel -l 渠道 -d '收集渠道' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l source -l 来源 -d '来源平台或网站' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l url -l 网址 -d '网址' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l published -l 发布时间 -d '发布时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l occurred -l 事发 -d '事发时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l found -l 发现 -d '发现时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l scale -l 规模 -d '参与规模' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l spread -l 途径 -d '传播途径' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l subject -l 指向 -d '内容指向' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l category -l 类别 -d '类别' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l kind -l 种类 -d '信息种类' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l comment-kind -l 评论种类 -d '评论种类' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l origin -l 来源类别 -d '来源类别' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l content -l 内容类别 -d '内容类别（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l business -l 业务 -d '业务类别' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l stance -l 倾向 -d '倾向' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l flag -l 标签 -d '标签，如 疑难、复杂、苗头性（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l uptake -l 采纳 -d '建议的采纳情况' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l place -l 地点 -d '地点' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l people -l 人数 -d '人数，如 30、百余人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l who -l 主体 -d '主体' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l demand -l 诉求 -d '诉求' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l taken -l 措施 -d '已采取的措施' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l nature -l 性质 -d '性质' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l reads -l 阅读 -d '阅读数' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l reposts -l 转发 -d '转发数' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l comments -l 评论 -d '评论数' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l informant -l 信息员 -d '信息员或举报人（封存，不在清单、文书中出现）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l protect -l 遮蔽 -d '须遮蔽的姓名（未成年人等；可重复）：原文封存，一切清单、页面、文书只见张某' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l level -l 等级 -d '同时定级' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l reason -l 理由 -d '定级理由（与建议不同时必写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l to -l 报给 -d '报送对象（可重复；不写则报本等级的全部必报对象）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l via -l 方式 -d '报送方式（不写则用规定渠道）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l caller -l 报告人 -d '电话报告人（不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l callee -l 接听 -d '电话、手机信息的接收人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l said -l 报告内容 -d '电话、手机信息的内容' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l oral -l 口头 -d '口头同意人（重大突发，事后补签）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l oral-at -l 口头时间 -d '口头同意的时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l replaces -l 代替 -d '代替登错的一件：那件作废，要素、时间和已办的手续转过来' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l emergency -l 突发 -d '重大突发事件（事发后限时首报）'
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l send -l 报送 -d '同时上报'
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l file -l 文件 -d '从文件读原文' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l unit -l 单位 -d '报送单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l about -l 涉及 -d '涉及单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l author -l 撰写 -d '撰写人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l title -l 标题 -d '标题（清单和文书里显示；不写则由原文摘取并隐去号码）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l channel -l 渠道 -d '收集渠道' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l source -l 来源 -d '来源平台或网站' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l url -l 网址 -d '网址' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l published -l 发布时间 -d '发布时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l occurred -l 事发 -d '事发时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l found -l 发现 -d '发现时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l scale -l 规模 -d '参与规模' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l spread -l 途径 -d '传播途径' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l subject -l 指向 -d '内容指向' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l category -l 类别 -d '类别' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l kind -l 种类 -d '信息种类' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l comment-kind -l 评论种类 -d '评论种类' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l origin -l 来源类别 -d '来源类别' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l content -l 内容类别 -d '内容类别（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l business -l 业务 -d '业务类别' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l stance -l 倾向 -d '倾向' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l flag -l 标签 -d '标签，如 疑难、复杂、苗头性（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l uptake -l 采纳 -d '建议的采纳情况' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l place -l 地点 -d '地点' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l people -l 人数 -d '人数，如 30、百余人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l who -l 主体 -d '主体' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l demand -l 诉求 -d '诉求' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l taken -l 措施 -d '已采取的措施' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l nature -l 性质 -d '性质' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l reads -l 阅读 -d '阅读数' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l reposts -l 转发 -d '转发数' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l comments -l 评论 -d '评论数' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l informant -l 信息员 -d '信息员或举报人（封存，不在清单、文书中出现）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l protect -l 遮蔽 -d '须遮蔽的姓名（未成年人等；可重复）：原文封存，一切清单、页面、文书只见张某' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l level -l 等级 -d '同时定级' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l reason -l 理由 -d '定级理由（与建议不同时必写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l to -l 报给 -d '报送对象（可重复；不写则报本等级的全部必报对象）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l via -l 方式 -d '报送方式（不写则用规定渠道）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l caller -l 报告人 -d '电话报告人（不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l callee -l 接听 -d '电话、手机信息的接收人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l said -l 报告内容 -d '电话、手机信息的内容' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l oral -l 口头 -d '口头同意人（重大突发，事后补签）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l oral-at -l 口头时间 -d '口头同意的时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l replaces -l 代替 -d '代替登错的一件：那件作废，要素、时间和已办的手续转过来' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l emergency -l 突发 -d '重大突发事件（事发后限时首报）'
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l send -l 报送 -d '同时上报'
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand classify" -l level -l 等级 -d '等级' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand classify" -l reason -l 理由 -d '理由（与建议不同、制度未覆盖、不需回复时必写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand classify" -l reply-need -l 回应 -d '回应价值：需要、不需要、观察' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand classify" -l reply-reason -l 回应理由 -d '不需回复或观察的理由（不写则用 --reason）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand classify" -l invalid -l 无效 -d '判为无效诉求，写明理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand classify" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand classify" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand classify" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand classify" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand classify" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand classify" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand classify" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand classify" -l valid -l 有效 -d '判为有效诉求'
complete -c yuqing -n "__fish_yuqing_using_subcommand classify" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand classify" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 研判" -l level -l 等级 -d '等级' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 研判" -l reason -l 理由 -d '理由（与建议不同、制度未覆盖、不需回复时必写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 研判" -l reply-need -l 回应 -d '回应价值：需要、不需要、观察' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 研判" -l reply-reason -l 回应理由 -d '不需回复或观察的理由（不写则用 --reason）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 研判" -l invalid -l 无效 -d '判为无效诉求，写明理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 研判" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 研判" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 研判" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 研判" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 研判" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 研判" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 研判" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 研判" -l valid -l 有效 -d '判为有效诉求'
complete -c yuqing -n "__fish_yuqing_using_subcommand 研判" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 研判" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 定级" -l level -l 等级 -d '等级' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 定级" -l reason -l 理由 -d '理由（与建议不同、制度未覆盖、不需回复时必写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 定级" -l reply-need -l 回应 -d '回应价值：需要、不需要、观察' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 定级" -l reply-reason -l 回应理由 -d '不需回复或观察的理由（不写则用 --reason）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 定级" -l invalid -l 无效 -d '判为无效诉求，写明理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 定级" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 定级" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 定级" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 定级" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 定级" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 定级" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 定级" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 定级" -l valid -l 有效 -d '判为有效诉求'
complete -c yuqing -n "__fish_yuqing_using_subcommand 定级" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 定级" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -l to -l 报给 -d '报送对象（可重复；不写则报本等级的全部必报对象）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -l via -l 方式 -d '报送方式（不写则用规定渠道）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -l caller -l 报告人 -d '电话报告人（不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -l callee -l 接听 -d '电话、手机信息的接收人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -l said -l 报告内容 -d '电话、手机信息的内容' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -l receipt -l 回执 -d '记上级的备案回执编号（不是再报一次）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -l answer -l 答复 -d '记上级的答复、协调处置结果（不是再报一次）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -l within -l 时限 -d '约定对方的办理时限，如 15wd（制度许可的）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -l due -l 期限 -d '约定对方的办理期限，如 11月25日17时（制度许可的）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -l to -l 报给 -d '报送对象（可重复；不写则报本等级的全部必报对象）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -l via -l 方式 -d '报送方式（不写则用规定渠道）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -l caller -l 报告人 -d '电话报告人（不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -l callee -l 接听 -d '电话、手机信息的接收人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -l said -l 报告内容 -d '电话、手机信息的内容' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -l receipt -l 回执 -d '记上级的备案回执编号（不是再报一次）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -l answer -l 答复 -d '记上级的答复、协调处置结果（不是再报一次）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -l within -l 时限 -d '约定对方的办理时限，如 15wd（制度许可的）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -l due -l 期限 -d '约定对方的办理期限，如 11月25日17时（制度许可的）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -l to -l 报给 -d '报送对象（可重复；不写则报本等级的全部必报对象）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -l via -l 方式 -d '报送方式（不写则用规定渠道）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -l caller -l 报告人 -d '电话报告人（不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -l callee -l 接听 -d '电话、手机信息的接收人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -l said -l 报告内容 -d '电话、手机信息的内容' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -l receipt -l 回执 -d '记上级的备案回执编号（不是再报一次）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -l answer -l 答复 -d '记上级的答复、协调处置结果（不是再报一次）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -l within -l 时限 -d '约定对方的办理时限，如 15wd（制度许可的）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -l due -l 期限 -d '约定对方的办理期限，如 11月25日17时（制度许可的）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand reply" -l text -l 内容 -d '回复内容；写 - 从标准输入读（发出时不写则用已同意的稿）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand reply" -l file -l 文件 -d '从文件读回复内容' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand reply" -l account -l 账号 -d '用哪个账号回复（可重复：一件在几个平台答复，算一次回复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand reply" -l via -l 方式 -d '不经网络回复的方式：当面、电话 …' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand reply" -l by -l 回复人 -d '以谁的名义回复（网络发言人等；不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand reply" -l kind -l 种类 -d '回复种类，如 说明回复、跟帖' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand reply" -l author -l 拟稿 -d '拟稿人（送审时；不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand reply" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand reply" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand reply" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand reply" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand reply" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand reply" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand reply" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand reply" -l draft -l 送审 -d '送审：把回复稿交给须同意的人'
complete -c yuqing -n "__fish_yuqing_using_subcommand reply" -l holding -l 先行 -d '先行回复（正在跟进处理）'
complete -c yuqing -n "__fish_yuqing_using_subcommand reply" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand reply" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 回复" -l text -l 内容 -d '回复内容；写 - 从标准输入读（发出时不写则用已同意的稿）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 回复" -l file -l 文件 -d '从文件读回复内容' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 回复" -l account -l 账号 -d '用哪个账号回复（可重复：一件在几个平台答复，算一次回复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 回复" -l via -l 方式 -d '不经网络回复的方式：当面、电话 …' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 回复" -l by -l 回复人 -d '以谁的名义回复（网络发言人等；不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 回复" -l kind -l 种类 -d '回复种类，如 说明回复、跟帖' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 回复" -l author -l 拟稿 -d '拟稿人（送审时；不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 回复" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 回复" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 回复" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 回复" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 回复" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 回复" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 回复" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 回复" -l draft -l 送审 -d '送审：把回复稿交给须同意的人'
complete -c yuqing -n "__fish_yuqing_using_subcommand 回复" -l holding -l 先行 -d '先行回复（正在跟进处理）'
complete -c yuqing -n "__fish_yuqing_using_subcommand 回复" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 回复" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand overdue" -l unit -l 单位 -d '只看一个单位的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand overdue" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand overdue" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand overdue" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand overdue" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand overdue" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand overdue" -l exit-code -d '有超期时以 3 退出（暂定的不算），供定时任务用'
complete -c yuqing -n "__fish_yuqing_using_subcommand overdue" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand overdue" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 超期" -l unit -l 单位 -d '只看一个单位的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 超期" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 超期" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 超期" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 超期" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 超期" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 超期" -l exit-code -d '有超期时以 3 退出（暂定的不算），供定时任务用'
complete -c yuqing -n "__fish_yuqing_using_subcommand 超期" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 超期" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand stats" -l period -l 期间 -d '期间，如 2026、2026Q3、2026-02、2026-09..10、上季（不写则今年）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand stats" -l by -l 按 -l 口径 -d '按什么分行：unit 单位、section 科室、class 单位类别、level 等级、category 类别、channel 渠道、content 内容类别、month 月份、person 撰写人、reason 无效原因' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand stats" -l as-of -l 截至 -d '截至什么时候（此后办的不算；不写则到现在）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand stats" -l unit -l 单位 -d '只看一个单位的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand stats" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand stats" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand stats" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand stats" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand stats" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand stats" -l list -l 明细 -l 名单 -d '列出每个数是哪几件'
complete -c yuqing -n "__fish_yuqing_using_subcommand stats" -l chart -l 图 -l 画图 -d '画图：各单位排名，或各月走势（--by month）；占比按等级、类别、渠道'
complete -c yuqing -n "__fish_yuqing_using_subcommand stats" -l plain -l 纯字符 -d '图只用 #、= 等字符（终端显示的方块错位时用）'
complete -c yuqing -n "__fish_yuqing_using_subcommand stats" -l lags -l 滞后 -d '看快慢：发现、报告、处理、科室办理、办公室回复各用多久（中位数、九成以内）'
complete -c yuqing -n "__fish_yuqing_using_subcommand stats" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand stats" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 统计" -l period -l 期间 -d '期间，如 2026、2026Q3、2026-02、2026-09..10、上季（不写则今年）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 统计" -l by -l 按 -l 口径 -d '按什么分行：unit 单位、section 科室、class 单位类别、level 等级、category 类别、channel 渠道、content 内容类别、month 月份、person 撰写人、reason 无效原因' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 统计" -l as-of -l 截至 -d '截至什么时候（此后办的不算；不写则到现在）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 统计" -l unit -l 单位 -d '只看一个单位的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 统计" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 统计" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 统计" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 统计" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 统计" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 统计" -l list -l 明细 -l 名单 -d '列出每个数是哪几件'
complete -c yuqing -n "__fish_yuqing_using_subcommand 统计" -l chart -l 图 -l 画图 -d '画图：各单位排名，或各月走势（--by month）；占比按等级、类别、渠道'
complete -c yuqing -n "__fish_yuqing_using_subcommand 统计" -l plain -l 纯字符 -d '图只用 #、= 等字符（终端显示的方块错位时用）'
complete -c yuqing -n "__fish_yuqing_using_subcommand 统计" -l lags -l 滞后 -d '看快慢：发现、报告、处理、科室办理、办公室回复各用多久（中位数、九成以内）'
complete -c yuqing -n "__fish_yuqing_using_subcommand 统计" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 统计" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand todo" -l days -l 天数 -d '看几天之内到期的（不写则按制度）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand todo" -l unit -l 单位 -d '只看一个单位的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand todo" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand todo" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand todo" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand todo" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand todo" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand todo" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand todo" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 待办" -l days -l 天数 -d '看几天之内到期的（不写则按制度）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 待办" -l unit -l 单位 -d '只看一个单位的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 待办" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 待办" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 待办" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 待办" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 待办" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 待办" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 待办" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand list" -l unit -l 单位 -d '报送单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand list" -l about -l 涉及 -d '涉及单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand list" -l level -l 等级 -d '等级' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand list" -l status -l 状态 -d '状态，如 已登记、已上报、已办结' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand list" -l category -l 类别 -d '类别' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand list" -l flag -l 标签 -d '标签，如 苗头性、疑难（可重复；有其一即列出）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand list" -l channel -l 渠道 -d '收集渠道' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand list" -l kind -l 种类 -d '信息种类' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand list" -l period -l 期间 -d '在这个期间登记的，如 2026Q3、2026-02、本期' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand list" -l limit -l 件数 -d '只看最近的几件' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand list" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand list" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand list" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand list" -l submitted -l 按报送 -d '期间按报送时间算'
complete -c yuqing -n "__fish_yuqing_using_subcommand list" -l open -l 未结 -d '只看未办结的'
complete -c yuqing -n "__fish_yuqing_using_subcommand list" -l lacking -l 缺手续 -d '只看缺手续、等审批的'
complete -c yuqing -n "__fish_yuqing_using_subcommand list" -l withheld -l 未上报 -d '只看领导不同意上报的（压报）'
complete -c yuqing -n "__fish_yuqing_using_subcommand list" -l idle -l 久未办理 -d '久未办理：只看没有进展达到制度所定工作日的（含今天）'
complete -c yuqing -n "__fish_yuqing_using_subcommand list" -l register -l 登记内容 -d '按制度规定的登记内容列出（传播量取当时的）'
complete -c yuqing -n "__fish_yuqing_using_subcommand list" -l emergency -l 突发 -d '只看重大突发'
complete -c yuqing -n "__fish_yuqing_using_subcommand list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 台账" -l unit -l 单位 -d '报送单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 台账" -l about -l 涉及 -d '涉及单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 台账" -l level -l 等级 -d '等级' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 台账" -l status -l 状态 -d '状态，如 已登记、已上报、已办结' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 台账" -l category -l 类别 -d '类别' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 台账" -l flag -l 标签 -d '标签，如 苗头性、疑难（可重复；有其一即列出）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 台账" -l channel -l 渠道 -d '收集渠道' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 台账" -l kind -l 种类 -d '信息种类' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 台账" -l period -l 期间 -d '在这个期间登记的，如 2026Q3、2026-02、本期' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 台账" -l limit -l 件数 -d '只看最近的几件' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 台账" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 台账" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 台账" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 台账" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 台账" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 台账" -l submitted -l 按报送 -d '期间按报送时间算'
complete -c yuqing -n "__fish_yuqing_using_subcommand 台账" -l open -l 未结 -d '只看未办结的'
complete -c yuqing -n "__fish_yuqing_using_subcommand 台账" -l lacking -l 缺手续 -d '只看缺手续、等审批的'
complete -c yuqing -n "__fish_yuqing_using_subcommand 台账" -l withheld -l 未上报 -d '只看领导不同意上报的（压报）'
complete -c yuqing -n "__fish_yuqing_using_subcommand 台账" -l idle -l 久未办理 -d '久未办理：只看没有进展达到制度所定工作日的（含今天）'
complete -c yuqing -n "__fish_yuqing_using_subcommand 台账" -l register -l 登记内容 -d '按制度规定的登记内容列出（传播量取当时的）'
complete -c yuqing -n "__fish_yuqing_using_subcommand 台账" -l emergency -l 突发 -d '只看重大突发'
complete -c yuqing -n "__fish_yuqing_using_subcommand 台账" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 台账" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand show" -l reason -l 理由 -d '启封的理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand show" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand show" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand show" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand show" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand show" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand show" -l reveal -l 启封 -d '显示封存的信息员、私信和号码；查看一事记入台账'
complete -c yuqing -n "__fish_yuqing_using_subcommand show" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand show" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 查看" -l reason -l 理由 -d '启封的理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 查看" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 查看" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 查看" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 查看" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 查看" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 查看" -l reveal -l 启封 -d '显示封存的信息员、私信和号码；查看一事记入台账'
complete -c yuqing -n "__fish_yuqing_using_subcommand 查看" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 查看" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand search" -l limit -l 件数 -d '只看最近的几件' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand search" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand search" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand search" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand search" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand search" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand search" -l open -l 未结 -d '只看未办结的'
complete -c yuqing -n "__fish_yuqing_using_subcommand search" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand search" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 检索" -l limit -l 件数 -d '只看最近的几件' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 检索" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 检索" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 检索" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 检索" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 检索" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 检索" -l open -l 未结 -d '只看未办结的'
complete -c yuqing -n "__fish_yuqing_using_subcommand 检索" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 检索" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand approve" -l by -l 审批人 -d '审批人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand approve" -l for -l 审批事项 -d '审批的是：escalate 上报、reply 回复、paper 文书、refer 转办、close 办结（不写则按当前事项判断）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand approve" -l text-file -l 定稿 -d '领导改定的文稿' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand approve" -l reason -l 理由 -d '不同意的理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand approve" -l via -l 方式 -d '签批方式：纸质、平台、电话' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand approve" -l to -l 报给 -d '一并送审的报送对象（可重复；本等级的对象不必写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand approve" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand approve" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand approve" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand approve" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand approve" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand approve" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand approve" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand approve" -l oral -l 口头 -d '口头同意（事后补签）'
complete -c yuqing -n "__fish_yuqing_using_subcommand approve" -l countersign -l 补签 -d '补签口头同意'
complete -c yuqing -n "__fish_yuqing_using_subcommand approve" -l refuse -l 不同意 -d '不同意'
complete -c yuqing -n "__fish_yuqing_using_subcommand approve" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand approve" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 审批" -l by -l 审批人 -d '审批人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 审批" -l for -l 审批事项 -d '审批的是：escalate 上报、reply 回复、paper 文书、refer 转办、close 办结（不写则按当前事项判断）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 审批" -l text-file -l 定稿 -d '领导改定的文稿' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 审批" -l reason -l 理由 -d '不同意的理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 审批" -l via -l 方式 -d '签批方式：纸质、平台、电话' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 审批" -l to -l 报给 -d '一并送审的报送对象（可重复；本等级的对象不必写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 审批" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 审批" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 审批" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 审批" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 审批" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 审批" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 审批" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 审批" -l oral -l 口头 -d '口头同意（事后补签）'
complete -c yuqing -n "__fish_yuqing_using_subcommand 审批" -l countersign -l 补签 -d '补签口头同意'
complete -c yuqing -n "__fish_yuqing_using_subcommand 审批" -l refuse -l 不同意 -d '不同意'
complete -c yuqing -n "__fish_yuqing_using_subcommand 审批" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 审批" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l file -l 文件 -d '从文件读内容' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l title -l 标题 -d '标题（清单和文书里显示；不写则由原文摘取并隐去号码）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l channel -l 渠道 -d '收集渠道' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l source -l 来源 -d '来源平台或网站' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l url -l 网址 -d '网址' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l published -l 发布时间 -d '发布时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l occurred -l 事发 -d '事发时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l found -l 发现 -d '发现时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l scale -l 规模 -d '参与规模' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l spread -l 途径 -d '传播途径' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l subject -l 指向 -d '内容指向' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l category -l 类别 -d '类别' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l kind -l 种类 -d '信息种类' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l comment-kind -l 评论种类 -d '评论种类' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l origin -l 来源类别 -d '来源类别' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l content -l 内容类别 -d '内容类别（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l business -l 业务 -d '业务类别' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l stance -l 倾向 -d '倾向' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l flag -l 标签 -d '标签，如 疑难、复杂、苗头性（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l uptake -l 采纳 -d '建议的采纳情况' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l place -l 地点 -d '地点' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l people -l 人数 -d '人数，如 30、百余人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l who -l 主体 -d '主体' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l demand -l 诉求 -d '诉求' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l taken -l 措施 -d '已采取的措施' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l nature -l 性质 -d '性质' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l to -l 报给 -d '报送对象（可重复；不写则报本等级的全部必报对象）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l via -l 方式 -d '报送方式（不写则用规定渠道）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l caller -l 报告人 -d '电话报告人（不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l callee -l 接听 -d '电话、手机信息的接收人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l said -l 报告内容 -d '电话、手机信息的内容' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -l final -l 终报 -d '终报：事情了结，不再续报'
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand follow" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l file -l 文件 -d '从文件读内容' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l title -l 标题 -d '标题（清单和文书里显示；不写则由原文摘取并隐去号码）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l channel -l 渠道 -d '收集渠道' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l source -l 来源 -d '来源平台或网站' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l url -l 网址 -d '网址' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l published -l 发布时间 -d '发布时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l occurred -l 事发 -d '事发时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l found -l 发现 -d '发现时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l scale -l 规模 -d '参与规模' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l spread -l 途径 -d '传播途径' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l subject -l 指向 -d '内容指向' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l category -l 类别 -d '类别' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l kind -l 种类 -d '信息种类' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l comment-kind -l 评论种类 -d '评论种类' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l origin -l 来源类别 -d '来源类别' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l content -l 内容类别 -d '内容类别（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l business -l 业务 -d '业务类别' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l stance -l 倾向 -d '倾向' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l flag -l 标签 -d '标签，如 疑难、复杂、苗头性（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l uptake -l 采纳 -d '建议的采纳情况' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l place -l 地点 -d '地点' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l people -l 人数 -d '人数，如 30、百余人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l who -l 主体 -d '主体' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l demand -l 诉求 -d '诉求' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l taken -l 措施 -d '已采取的措施' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l nature -l 性质 -d '性质' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l to -l 报给 -d '报送对象（可重复；不写则报本等级的全部必报对象）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l via -l 方式 -d '报送方式（不写则用规定渠道）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l caller -l 报告人 -d '电话报告人（不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l callee -l 接听 -d '电话、手机信息的接收人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l said -l 报告内容 -d '电话、手机信息的内容' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -l final -l 终报 -d '终报：事情了结，不再续报'
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 续报" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l unit -l 单位 -d '报送单位改为' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l about -l 涉及 -d '涉及单位改为' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l author -l 撰写 -d '撰写人改为' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l title -l 标题 -d '标题（清单和文书里显示；不写则由原文摘取并隐去号码）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l channel -l 渠道 -d '收集渠道' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l source -l 来源 -d '来源平台或网站' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l url -l 网址 -d '网址' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l published -l 发布时间 -d '发布时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l occurred -l 事发 -d '事发时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l found -l 发现 -d '发现时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l scale -l 规模 -d '参与规模' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l spread -l 途径 -d '传播途径' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l subject -l 指向 -d '内容指向' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l category -l 类别 -d '类别' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l kind -l 种类 -d '信息种类' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l comment-kind -l 评论种类 -d '评论种类' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l origin -l 来源类别 -d '来源类别' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l content -l 内容类别 -d '内容类别（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l business -l 业务 -d '业务类别' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l stance -l 倾向 -d '倾向' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l flag -l 标签 -d '标签，如 疑难、复杂、苗头性（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l uptake -l 采纳 -d '建议的采纳情况' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l place -l 地点 -d '地点' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l people -l 人数 -d '人数，如 30、百余人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l who -l 主体 -d '主体' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l demand -l 诉求 -d '诉求' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l taken -l 措施 -d '已采取的措施' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l nature -l 性质 -d '性质' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l supplement -l 补正 -d '补正文字（附在原文之后，原文不变）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l reason -l 理由 -d '更正理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l emergency -l 突发 -d '改为重大突发事件'
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -l no-emergency -l 非突发 -d '改为不是重大突发事件'
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand amend" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l unit -l 单位 -d '报送单位改为' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l about -l 涉及 -d '涉及单位改为' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l author -l 撰写 -d '撰写人改为' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l title -l 标题 -d '标题（清单和文书里显示；不写则由原文摘取并隐去号码）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l channel -l 渠道 -d '收集渠道' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l source -l 来源 -d '来源平台或网站' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l url -l 网址 -d '网址' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l published -l 发布时间 -d '发布时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l occurred -l 事发 -d '事发时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l found -l 发现 -d '发现时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l scale -l 规模 -d '参与规模' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l spread -l 途径 -d '传播途径' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l subject -l 指向 -d '内容指向' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l category -l 类别 -d '类别' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l kind -l 种类 -d '信息种类' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l comment-kind -l 评论种类 -d '评论种类' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l origin -l 来源类别 -d '来源类别' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l content -l 内容类别 -d '内容类别（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l business -l 业务 -d '业务类别' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l stance -l 倾向 -d '倾向' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l flag -l 标签 -d '标签，如 疑难、复杂、苗头性（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l uptake -l 采纳 -d '建议的采纳情况' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l place -l 地点 -d '地点' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l people -l 人数 -d '人数，如 30、百余人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l who -l 主体 -d '主体' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l demand -l 诉求 -d '诉求' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l taken -l 措施 -d '已采取的措施' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l nature -l 性质 -d '性质' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l supplement -l 补正 -d '补正文字（附在原文之后，原文不变）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l reason -l 理由 -d '更正理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l emergency -l 突发 -d '改为重大突发事件'
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -l no-emergency -l 非突发 -d '改为不是重大突发事件'
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 更正" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand snapshot" -l reads -l 阅读 -d '阅读数' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand snapshot" -l reposts -l 转发 -d '转发数' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand snapshot" -l comments -l 评论 -d '评论数' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand snapshot" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand snapshot" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand snapshot" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand snapshot" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand snapshot" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand snapshot" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand snapshot" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand snapshot" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand snapshot" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 传播量" -l reads -l 阅读 -d '阅读数' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 传播量" -l reposts -l 转发 -d '转发数' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 传播量" -l comments -l 评论 -d '评论数' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 传播量" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 传播量" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 传播量" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 传播量" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 传播量" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 传播量" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 传播量" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 传播量" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 传播量" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand attach" -l kind -l 种类 -d '种类，如 照片、截图（不写则按文件名认照片）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand attach" -l by -l 拍摄 -d '拍摄人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand attach" -l captured -l 截取时间 -d '拍摄或截取的时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand attach" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand attach" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand attach" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand attach" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand attach" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand attach" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand attach" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand attach" -l keep -l 存入 -d '内容也存进台账'
complete -c yuqing -n "__fish_yuqing_using_subcommand attach" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand attach" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 附件" -l kind -l 种类 -d '种类，如 照片、截图（不写则按文件名认照片）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 附件" -l by -l 拍摄 -d '拍摄人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 附件" -l captured -l 截取时间 -d '拍摄或截取的时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 附件" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 附件" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 附件" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 附件" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 附件" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 附件" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 附件" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 附件" -l keep -l 存入 -d '内容也存进台账'
complete -c yuqing -n "__fish_yuqing_using_subcommand 附件" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 附件" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand note" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand note" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand note" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand note" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand note" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand note" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand note" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand note" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand note" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 记事" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 记事" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 记事" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 记事" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 记事" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 记事" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 记事" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 记事" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 记事" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand file" -l tier -l 层级 -d '处置层级' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand file" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand file" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand file" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand file" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand file" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand file" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand file" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand file" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand file" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 备案" -l tier -l 层级 -d '处置层级' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 备案" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 备案" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 备案" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 备案" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 备案" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 备案" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 备案" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 备案" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 备案" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand refer" -l to -l 单位 -d '转给哪个单位（不写则按类别归口）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand refer" -l within -l 时限 -d '办理时限，如 4h、2wd（2个工作日）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand refer" -l due -l 期限 -d '办理期限，如 11月25日17时' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand refer" -l boundary -l 边界 -d '工作边界：办什么、不办什么' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand refer" -l with -l 协办 -d '协办单位（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand refer" -l note -l 备注 -d '备注' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand refer" -l print -l 打印 -d '打印流转单（可写单号，不写则最近一张）；再打注明重打，编号不变' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand refer" -l withdraw -l 收回 -d '收回这一号流转单（编号保留）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand refer" -l by -l 决定人 -d '由谁决定收回（改定牵头单位的，写领导小组的负责人；不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand refer" -l reason -l 理由 -d '收回的理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand refer" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand refer" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand refer" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand refer" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand refer" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand refer" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand refer" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand refer" -l lead -l 牵头 -d '由它牵头'
complete -c yuqing -n "__fish_yuqing_using_subcommand refer" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand refer" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 转办" -l to -l 单位 -d '转给哪个单位（不写则按类别归口）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 转办" -l within -l 时限 -d '办理时限，如 4h、2wd（2个工作日）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 转办" -l due -l 期限 -d '办理期限，如 11月25日17时' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 转办" -l boundary -l 边界 -d '工作边界：办什么、不办什么' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 转办" -l with -l 协办 -d '协办单位（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 转办" -l note -l 备注 -d '备注' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 转办" -l print -l 打印 -d '打印流转单（可写单号，不写则最近一张）；再打注明重打，编号不变' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 转办" -l withdraw -l 收回 -d '收回这一号流转单（编号保留）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 转办" -l by -l 决定人 -d '由谁决定收回（改定牵头单位的，写领导小组的负责人；不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 转办" -l reason -l 理由 -d '收回的理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 转办" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 转办" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 转办" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 转办" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 转办" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 转办" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 转办" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 转办" -l lead -l 牵头 -d '由它牵头'
complete -c yuqing -n "__fish_yuqing_using_subcommand 转办" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 转办" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 交办" -l to -l 单位 -d '转给哪个单位（不写则按类别归口）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 交办" -l within -l 时限 -d '办理时限，如 4h、2wd（2个工作日）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 交办" -l due -l 期限 -d '办理期限，如 11月25日17时' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 交办" -l boundary -l 边界 -d '工作边界：办什么、不办什么' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 交办" -l with -l 协办 -d '协办单位（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 交办" -l note -l 备注 -d '备注' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 交办" -l print -l 打印 -d '打印流转单（可写单号，不写则最近一张）；再打注明重打，编号不变' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 交办" -l withdraw -l 收回 -d '收回这一号流转单（编号保留）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 交办" -l by -l 决定人 -d '由谁决定收回（改定牵头单位的，写领导小组的负责人；不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 交办" -l reason -l 理由 -d '收回的理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 交办" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 交办" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 交办" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 交办" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 交办" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 交办" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 交办" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 交办" -l lead -l 牵头 -d '由它牵头'
complete -c yuqing -n "__fish_yuqing_using_subcommand 交办" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 交办" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand receive" -l unit -l 单位 -d '签收单位（只有一个单位待签收时可不写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand receive" -l by -l 签收人 -d '签收人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand receive" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand receive" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand receive" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand receive" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand receive" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand receive" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand receive" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand receive" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand receive" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 签收" -l unit -l 单位 -d '签收单位（只有一个单位待签收时可不写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 签收" -l by -l 签收人 -d '签收人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 签收" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 签收" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 签收" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 签收" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 签收" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 签收" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 签收" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 签收" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 签收" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand handle" -l result -l 结果 -d '办理结果' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand handle" -l plan -l 方案 -d '解决方案' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand handle" -l unit -l 单位 -d '办理单位（只有一个单位在办时可不写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand handle" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand handle" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand handle" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand handle" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand handle" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand handle" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand handle" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand handle" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand handle" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 反馈" -l result -l 结果 -d '办理结果' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 反馈" -l plan -l 方案 -d '解决方案' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 反馈" -l unit -l 单位 -d '办理单位（只有一个单位在办时可不写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 反馈" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 反馈" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 反馈" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 反馈" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 反馈" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 反馈" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 反馈" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 反馈" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 反馈" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand return" -l reason -l 理由 -d '退回理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand return" -l unit -l 单位 -d '退回的单位（只有一个单位在办时可不写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand return" -l within -l 时限 -d '退给报送单位自行处置的时限，如 2wd、4h' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand return" -l due -l 期限 -d '退给报送单位自行处置的期限' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand return" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand return" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand return" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand return" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand return" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand return" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand return" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand return" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand return" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 退回" -l reason -l 理由 -d '退回理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 退回" -l unit -l 单位 -d '退回的单位（只有一个单位在办时可不写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 退回" -l within -l 时限 -d '退给报送单位自行处置的时限，如 2wd、4h' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 退回" -l due -l 期限 -d '退给报送单位自行处置的期限' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 退回" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 退回" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 退回" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 退回" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 退回" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 退回" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 退回" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 退回" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 退回" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand message" -l text -l 内容 -d '私信内容；写 - 从标准输入读' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand message" -l file -l 文件 -d '从文件读' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand message" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand message" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand message" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand message" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand message" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand message" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand message" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand message" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand message" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 私信" -l text -l 内容 -d '私信内容；写 - 从标准输入读' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 私信" -l file -l 文件 -d '从文件读' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 私信" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 私信" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 私信" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 私信" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 私信" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 私信" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 私信" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 私信" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 私信" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand publish" -l place -l 地方 -d '发布的地方，如 小区论坛' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand publish" -l text -l 内容 -d '发布内容；写 - 从标准输入读' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand publish" -l file -l 文件 -d '从文件读' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand publish" -l url -l 网址 -d '网址' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand publish" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand publish" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand publish" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand publish" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand publish" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand publish" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand publish" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand publish" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand publish" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 发布" -l place -l 地方 -d '发布的地方，如 小区论坛' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 发布" -l text -l 内容 -d '发布内容；写 - 从标准输入读' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 发布" -l file -l 文件 -d '从文件读' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 发布" -l url -l 网址 -d '网址' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 发布" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 发布" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 发布" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 发布" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 发布" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 发布" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 发布" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 发布" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 发布" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand measure" -l what -l 措施 -d '措施' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand measure" -l owner -l 责任人 -d '责任人（姓名，或单位）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand measure" -l target -l 目标 -d '目标' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand measure" -l within -l 时限 -d '时限，如 5wd' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand measure" -l due -l 期限 -d '期限' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand measure" -l done -l 完成 -d '第几项措施已完成（只有一项时可不写数字）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand measure" -l result -l 结果 -d '完成情况' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand measure" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand measure" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand measure" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand measure" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand measure" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand measure" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand measure" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand measure" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand measure" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 整改" -l what -l 措施 -d '措施' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 整改" -l owner -l 责任人 -d '责任人（姓名，或单位）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 整改" -l target -l 目标 -d '目标' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 整改" -l within -l 时限 -d '时限，如 5wd' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 整改" -l due -l 期限 -d '期限' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 整改" -l done -l 完成 -d '第几项措施已完成（只有一项时可不写数字）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 整改" -l result -l 结果 -d '完成情况' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 整改" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 整改" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 整改" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 整改" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 整改" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 整改" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 整改" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 整改" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 整改" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand rate" -l note -l 情况 -d '回访情况' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rate" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rate" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rate" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rate" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rate" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rate" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rate" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rate" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand rate" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 回访" -l note -l 情况 -d '回访情况' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 回访" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 回访" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 回访" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 回访" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 回访" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 回访" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 回访" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 回访" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 回访" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand adopt" -l by -l 机关 -d '采用机关' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand adopt" -l tier -l 级别 -d '级别：town 镇、county 县、city 市、province 省、central 中央' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand adopt" -l publication -l 刊物 -d '刊物' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand adopt" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand adopt" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand adopt" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand adopt" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand adopt" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand adopt" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand adopt" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand adopt" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand adopt" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 采用" -l by -l 机关 -d '采用机关' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 采用" -l tier -l 级别 -d '级别：town 镇、county 县、city 市、province 省、central 中央' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 采用" -l publication -l 刊物 -d '刊物' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 采用" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 采用" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 采用" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 采用" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 采用" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 采用" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 采用" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 采用" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 采用" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand instruct" -l by -l 领导 -d '批示领导' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand instruct" -l tier -l 级别 -d '批示领导的级别：town 镇、county 县、city 市、province 省、central 中央（考评按级别计分时要写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand instruct" -l text -l 内容 -d '批示内容' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand instruct" -l owner -l 交办 -d '交哪个单位办（不写则为牵头单位，没有牵头的为报送单位）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand instruct" -l case -l 事项 -d '批在文书上的，针对哪些事项（可重复；文书只据一件写成的可不写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand instruct" -l within -l 时限 -d '办理时限，如 3wd、48h' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand instruct" -l due -l 期限 -d '办理期限' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand instruct" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand instruct" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand instruct" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand instruct" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand instruct" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand instruct" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand instruct" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand instruct" -l print -l 打印 -d '打印最近一次批示的督办单，不另记录'
complete -c yuqing -n "__fish_yuqing_using_subcommand instruct" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand instruct" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 批示" -l by -l 领导 -d '批示领导' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 批示" -l tier -l 级别 -d '批示领导的级别：town 镇、county 县、city 市、province 省、central 中央（考评按级别计分时要写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 批示" -l text -l 内容 -d '批示内容' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 批示" -l owner -l 交办 -d '交哪个单位办（不写则为牵头单位，没有牵头的为报送单位）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 批示" -l case -l 事项 -d '批在文书上的，针对哪些事项（可重复；文书只据一件写成的可不写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 批示" -l within -l 时限 -d '办理时限，如 3wd、48h' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 批示" -l due -l 期限 -d '办理期限' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 批示" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 批示" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 批示" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 批示" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 批示" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 批示" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 批示" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 批示" -l print -l 打印 -d '打印最近一次批示的督办单，不另记录'
complete -c yuqing -n "__fish_yuqing_using_subcommand 批示" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 批示" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand link" -l reason -l 理由 -d '理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand link" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand link" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand link" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand link" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand link" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand link" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand link" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand link" -l undo -l 取消 -d '取消关联（写明理由）'
complete -c yuqing -n "__fish_yuqing_using_subcommand link" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand link" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 关联" -l reason -l 理由 -d '理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 关联" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 关联" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 关联" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 关联" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 关联" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 关联" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 关联" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 关联" -l undo -l 取消 -d '取消关联（写明理由）'
complete -c yuqing -n "__fish_yuqing_using_subcommand 关联" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 关联" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand urge" -l duty -l 事项 -d '催哪一项时限：名称、种类或序号' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand urge" -l unit -l 单位 -d '哪个单位（周期性的）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand urge" -l period -l 期间 -d '哪个期间（周期性的；只欠一期时不必写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand urge" -l via -l 方式 -d '催办方式' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand urge" -l note -l 备注 -d '备注' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand urge" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand urge" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand urge" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand urge" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand urge" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand urge" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand urge" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand urge" -l print -l 打印 -d '打印最近一次催办的催办单，不另记录'
complete -c yuqing -n "__fish_yuqing_using_subcommand urge" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand urge" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 催办" -l duty -l 事项 -d '催哪一项时限：名称、种类或序号' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 催办" -l unit -l 单位 -d '哪个单位（周期性的）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 催办" -l period -l 期间 -d '哪个期间（周期性的；只欠一期时不必写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 催办" -l via -l 方式 -d '催办方式' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 催办" -l note -l 备注 -d '备注' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 催办" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 催办" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 催办" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 催办" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 催办" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 催办" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 催办" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 催办" -l print -l 打印 -d '打印最近一次催办的催办单，不另记录'
complete -c yuqing -n "__fish_yuqing_using_subcommand 催办" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 催办" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand limit" -l duty -l 事项 -d '哪一项时限：名称、种类或序号（只有一项时不必写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand limit" -l unit -l 单位 -d '哪个单位（周期性的）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand limit" -l person -l 人员 -d '哪个人（按人计的数量要求，如教师信息报道）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand limit" -l period -l 期间 -d '哪个期间（周期性的；只欠一期时不必写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand limit" -l extend -l 延期 -d '延期：到某时，或延长多久（2wd、24h）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand limit" -l until -l 至 -d '暂停最长到何时' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand limit" -l reason -l 理由 -d '理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand limit" -l signer -l 签批人 -d '签批人（须在名册、在任，且是制度许可的人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand limit" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand limit" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand limit" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand limit" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand limit" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand limit" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand limit" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand limit" -l pause -l 暂停 -d '暂停计时'
complete -c yuqing -n "__fish_yuqing_using_subcommand limit" -l resume -l 恢复 -d '恢复计时'
complete -c yuqing -n "__fish_yuqing_using_subcommand limit" -l waive -l 免除 -d '免除'
complete -c yuqing -n "__fish_yuqing_using_subcommand limit" -l write-off -l 核销 -d '核销：到期没办的记为缺报在案，不再提醒，仍计入统计'
complete -c yuqing -n "__fish_yuqing_using_subcommand limit" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand limit" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 时限" -l duty -l 事项 -d '哪一项时限：名称、种类或序号（只有一项时不必写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 时限" -l unit -l 单位 -d '哪个单位（周期性的）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 时限" -l person -l 人员 -d '哪个人（按人计的数量要求，如教师信息报道）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 时限" -l period -l 期间 -d '哪个期间（周期性的；只欠一期时不必写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 时限" -l extend -l 延期 -d '延期：到某时，或延长多久（2wd、24h）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 时限" -l until -l 至 -d '暂停最长到何时' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 时限" -l reason -l 理由 -d '理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 时限" -l signer -l 签批人 -d '签批人（须在名册、在任，且是制度许可的人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 时限" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 时限" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 时限" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 时限" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 时限" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 时限" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 时限" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 时限" -l pause -l 暂停 -d '暂停计时'
complete -c yuqing -n "__fish_yuqing_using_subcommand 时限" -l resume -l 恢复 -d '恢复计时'
complete -c yuqing -n "__fish_yuqing_using_subcommand 时限" -l waive -l 免除 -d '免除'
complete -c yuqing -n "__fish_yuqing_using_subcommand 时限" -l write-off -l 核销 -d '核销：到期没办的记为缺报在案，不再提醒，仍计入统计'
complete -c yuqing -n "__fish_yuqing_using_subcommand 时限" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 时限" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand close" -l result -l 结果 -d '办理结果' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand close" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand close" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand close" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand close" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand close" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand close" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand close" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand close" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand close" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 办结" -l result -l 结果 -d '办理结果' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 办结" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 办结" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 办结" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 办结" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 办结" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 办结" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 办结" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 办结" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 办结" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand reopen" -l reason -l 理由 -d '理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand reopen" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand reopen" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand reopen" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand reopen" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand reopen" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand reopen" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand reopen" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand reopen" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand reopen" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 重办" -l reason -l 理由 -d '理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 重办" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 重办" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 重办" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 重办" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 重办" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 重办" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 重办" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 重办" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 重办" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand void" -l reason -l 理由 -d '理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand void" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand void" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand void" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand void" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand void" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand void" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand void" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand void" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand void" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 作废" -l reason -l 理由 -d '理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 作废" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 作废" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 作废" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 作废" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 作废" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 作废" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 作废" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 作废" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 作废" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand withdraw" -l reason -l 理由 -d '理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand withdraw" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand withdraw" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand withdraw" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand withdraw" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand withdraw" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand withdraw" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand withdraw" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand withdraw" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand withdraw" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 撤销" -l reason -l 理由 -d '理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 撤销" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 撤销" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 撤销" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 撤销" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 撤销" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 撤销" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 撤销" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 撤销" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 撤销" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand scrub" -l reason -l 理由 -d '理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand scrub" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand scrub" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand scrub" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand scrub" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand scrub" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand scrub" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand scrub" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand scrub" -l informant -l 信息员 -d '抹除信息员（举报人）'
complete -c yuqing -n "__fish_yuqing_using_subcommand scrub" -l messages -l 私信 -d '抹除全部私信'
complete -c yuqing -n "__fish_yuqing_using_subcommand scrub" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand scrub" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 抹除" -l reason -l 理由 -d '理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 抹除" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 抹除" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 抹除" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 抹除" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 抹除" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 抹除" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 抹除" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 抹除" -l informant -l 信息员 -d '抹除信息员（举报人）'
complete -c yuqing -n "__fish_yuqing_using_subcommand 抹除" -l messages -l 私信 -d '抹除全部私信'
complete -c yuqing -n "__fish_yuqing_using_subcommand 抹除" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 抹除" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "draft" -d '起草：由台账成文，要人写的地方标〔待填〕'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "起草" -d '起草：由台账成文，要人写的地方标〔待填〕'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "edit" -d '修改：换上改好的稿子，或按台账重新提取数据'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "修改" -d '修改：换上改好的稿子，或按台账重新提取数据'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "render" -d '导出正文（.md、.txt）或数据（.csv）'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "导出" -d '导出正文（.md、.txt）或数据（.csv）'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "issue" -d '印发：编号、定稿，此后一字不变'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "印发" -d '印发：编号、定稿，此后一字不变'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "reprint" -d '重打：再打印一份印发过的，注明第几次，原件不变'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "重打" -d '重打：再打印一份印发过的，注明第几次，原件不变'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "receive" -d '收到下级自己写的文书'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "收到" -d '收到下级自己写的文书'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "list" -d '文书清单，连同某期交了没有'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "清单" -d '文书清单，连同某期交了没有'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "show" -d '查看一份文书'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "查看" -d '查看一份文书'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "template" -d '模板：各种文书用的模板，取出来可改'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "模板" -d '模板：各种文书用的模板，取出来可改'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from draft" -l period -l 期间 -d '期间（定期文书不写则取最早一期欠着的）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from draft" -l unit -l 单位 -d '以哪个单位的名义（不写则为本级）；一单位一份的（提醒函、督办函）写发给哪个单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from draft" -l case -l 事项 -d '所据的事项（可写几个）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from draft" -l title -l 标题 -d '标题：直接写，或写制度所列标题式样的序号' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from draft" -l meeting -l 会议 -d '哪次会议的报告（会议序号）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from draft" -l as-of -l 截至 -d '数据截至什么时候（不写则到现在）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from draft" -l corrects -l 更正 -d '更正哪一份已印发的：那一份登过的事项可以再写，印发时也要写' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from draft" -l template -l 模板 -d '用哪个模板文件（不写则用台账旁“模板”文件夹里的，没有则用内置的）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from draft" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from draft" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from draft" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from draft" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from draft" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from draft" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from draft" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from draft" -l continued -l 续 -l 续登 -d '续登：前几期登过的事项这一期接着登，文中注明（不写，登过的不能再登）'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from draft" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from draft" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 起草" -l period -l 期间 -d '期间（定期文书不写则取最早一期欠着的）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 起草" -l unit -l 单位 -d '以哪个单位的名义（不写则为本级）；一单位一份的（提醒函、督办函）写发给哪个单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 起草" -l case -l 事项 -d '所据的事项（可写几个）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 起草" -l title -l 标题 -d '标题：直接写，或写制度所列标题式样的序号' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 起草" -l meeting -l 会议 -d '哪次会议的报告（会议序号）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 起草" -l as-of -l 截至 -d '数据截至什么时候（不写则到现在）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 起草" -l corrects -l 更正 -d '更正哪一份已印发的：那一份登过的事项可以再写，印发时也要写' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 起草" -l template -l 模板 -d '用哪个模板文件（不写则用台账旁“模板”文件夹里的，没有则用内置的）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 起草" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 起草" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 起草" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 起草" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 起草" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 起草" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 起草" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 起草" -l continued -l 续 -l 续登 -d '续登：前几期登过的事项这一期接着登，文中注明（不写，登过的不能再登）'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 起草" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 起草" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from edit" -l body -l 正文 -l 稿子 -d '改好的稿子（.md 或 .txt；- 为标准输入）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from edit" -l as-of -l 截至 -d '重新提取时，数据截至什么时候（不写则到现在）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from edit" -l template -l 模板 -d '重新提取时，用哪个模板文件' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from edit" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from edit" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from edit" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from edit" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from edit" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from edit" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from edit" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from edit" -l refresh -l 重取 -d '按台账重新提取数据，正文也重写'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from edit" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from edit" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 修改" -l body -l 正文 -l 稿子 -d '改好的稿子（.md 或 .txt；- 为标准输入）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 修改" -l as-of -l 截至 -d '重新提取时，数据截至什么时候（不写则到现在）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 修改" -l template -l 模板 -d '重新提取时，用哪个模板文件' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 修改" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 修改" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 修改" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 修改" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 修改" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 修改" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 修改" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 修改" -l refresh -l 重取 -d '按台账重新提取数据，正文也重写'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 修改" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 修改" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from render" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from render" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from render" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from render" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from render" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from render" -l outward -l 外送 -d '外送稿：内部稿里写了全名的涉事人，改为王某强'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from render" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from render" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 导出" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 导出" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 导出" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 导出" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 导出" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 导出" -l outward -l 外送 -d '外送稿：内部稿里写了全名的涉事人，改为王某强'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 导出" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 导出" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from issue" -l number -l 文号 -l 号 -d '发文字号（由党政办给号的，照登记簿填）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from issue" -l signer -l 签发 -l 签发人 -d '签发人（不写则为审批同意的人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from issue" -l corrects -l 更正 -d '更正哪一份已印发的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from issue" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from issue" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from issue" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from issue" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from issue" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from issue" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from issue" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from issue" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from issue" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 印发" -l number -l 文号 -l 号 -d '发文字号（由党政办给号的，照登记簿填）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 印发" -l signer -l 签发 -l 签发人 -d '签发人（不写则为审批同意的人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 印发" -l corrects -l 更正 -d '更正哪一份已印发的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 印发" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 印发" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 印发" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 印发" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 印发" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 印发" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 印发" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 印发" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 印发" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from reprint" -l reason -l 原因 -d '为什么重打' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from reprint" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from reprint" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from reprint" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from reprint" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from reprint" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from reprint" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from reprint" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from reprint" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from reprint" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 重打" -l reason -l 原因 -d '为什么重打' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 重打" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 重打" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 重打" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 重打" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 重打" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 重打" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 重打" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 重打" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 重打" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from receive" -l unit -l 单位 -d '哪个单位交来的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from receive" -l period -l 期间 -d '哪一期（只有一期没交时不必写；不定期的不写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from receive" -l title -l 标题 -d '标题' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from receive" -l attach -l 附件 -l 文件 -d '交来的文件（记下校验值和位置）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from receive" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from receive" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from receive" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from receive" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from receive" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from receive" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from receive" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from receive" -l keep -l 存入 -d '文件内容也存进台账'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from receive" -l again -l 再收 -l 重交 -d '同一期又交来一份（重交、补正）'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from receive" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from receive" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 收到" -l unit -l 单位 -d '哪个单位交来的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 收到" -l period -l 期间 -d '哪一期（只有一期没交时不必写；不定期的不写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 收到" -l title -l 标题 -d '标题' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 收到" -l attach -l 附件 -l 文件 -d '交来的文件（记下校验值和位置）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 收到" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 收到" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 收到" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 收到" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 收到" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 收到" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 收到" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 收到" -l keep -l 存入 -d '文件内容也存进台账'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 收到" -l again -l 再收 -l 重交 -d '同一期又交来一份（重交、补正）'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 收到" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 收到" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from list" -l kind -l 种类 -d '种类' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from list" -l period -l 期间 -d '期间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from list" -l state -l 状态 -d '状态：draft 草稿、issued 已印发、received 已收到' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from list" -l unit -l 单位 -d '单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from list" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from list" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from list" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 清单" -l kind -l 种类 -d '种类' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 清单" -l period -l 期间 -d '期间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 清单" -l state -l 状态 -d '状态：draft 草稿、issued 已印发、received 已收到' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 清单" -l unit -l 单位 -d '单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 清单" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from show" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from show" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from show" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from show" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from show" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from show" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 查看" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 查看" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 查看" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 查看" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 查看" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 查看" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 查看" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from template" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from template" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from template" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from template" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from template" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from template" -l built-in -l 内置 -d '打印内置的，不管本单位有没有自己的'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from template" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from template" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 模板" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 模板" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 模板" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 模板" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 模板" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 模板" -l built-in -l 内置 -d '打印内置的，不管本单位有没有自己的'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 模板" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand paper; and __fish_seen_subcommand_from 模板" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "draft" -d '起草：由台账成文，要人写的地方标〔待填〕'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "起草" -d '起草：由台账成文，要人写的地方标〔待填〕'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "edit" -d '修改：换上改好的稿子，或按台账重新提取数据'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "修改" -d '修改：换上改好的稿子，或按台账重新提取数据'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "render" -d '导出正文（.md、.txt）或数据（.csv）'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "导出" -d '导出正文（.md、.txt）或数据（.csv）'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "issue" -d '印发：编号、定稿，此后一字不变'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "印发" -d '印发：编号、定稿，此后一字不变'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "reprint" -d '重打：再打印一份印发过的，注明第几次，原件不变'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "重打" -d '重打：再打印一份印发过的，注明第几次，原件不变'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "receive" -d '收到下级自己写的文书'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "收到" -d '收到下级自己写的文书'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "list" -d '文书清单，连同某期交了没有'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "清单" -d '文书清单，连同某期交了没有'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "show" -d '查看一份文书'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "查看" -d '查看一份文书'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "template" -d '模板：各种文书用的模板，取出来可改'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and not __fish_seen_subcommand_from draft 起草 edit 修改 render 导出 issue 印发 reprint 重打 receive 收到 list 清单 show 查看 template 模板" -f -a "模板" -d '模板：各种文书用的模板，取出来可改'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from draft" -l period -l 期间 -d '期间（定期文书不写则取最早一期欠着的）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from draft" -l unit -l 单位 -d '以哪个单位的名义（不写则为本级）；一单位一份的（提醒函、督办函）写发给哪个单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from draft" -l case -l 事项 -d '所据的事项（可写几个）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from draft" -l title -l 标题 -d '标题：直接写，或写制度所列标题式样的序号' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from draft" -l meeting -l 会议 -d '哪次会议的报告（会议序号）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from draft" -l as-of -l 截至 -d '数据截至什么时候（不写则到现在）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from draft" -l corrects -l 更正 -d '更正哪一份已印发的：那一份登过的事项可以再写，印发时也要写' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from draft" -l template -l 模板 -d '用哪个模板文件（不写则用台账旁“模板”文件夹里的，没有则用内置的）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from draft" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from draft" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from draft" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from draft" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from draft" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from draft" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from draft" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from draft" -l continued -l 续 -l 续登 -d '续登：前几期登过的事项这一期接着登，文中注明（不写，登过的不能再登）'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from draft" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from draft" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 起草" -l period -l 期间 -d '期间（定期文书不写则取最早一期欠着的）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 起草" -l unit -l 单位 -d '以哪个单位的名义（不写则为本级）；一单位一份的（提醒函、督办函）写发给哪个单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 起草" -l case -l 事项 -d '所据的事项（可写几个）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 起草" -l title -l 标题 -d '标题：直接写，或写制度所列标题式样的序号' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 起草" -l meeting -l 会议 -d '哪次会议的报告（会议序号）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 起草" -l as-of -l 截至 -d '数据截至什么时候（不写则到现在）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 起草" -l corrects -l 更正 -d '更正哪一份已印发的：那一份登过的事项可以再写，印发时也要写' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 起草" -l template -l 模板 -d '用哪个模板文件（不写则用台账旁“模板”文件夹里的，没有则用内置的）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 起草" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 起草" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 起草" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 起草" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 起草" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 起草" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 起草" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 起草" -l continued -l 续 -l 续登 -d '续登：前几期登过的事项这一期接着登，文中注明（不写，登过的不能再登）'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 起草" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 起草" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from edit" -l body -l 正文 -l 稿子 -d '改好的稿子（.md 或 .txt；- 为标准输入）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from edit" -l as-of -l 截至 -d '重新提取时，数据截至什么时候（不写则到现在）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from edit" -l template -l 模板 -d '重新提取时，用哪个模板文件' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from edit" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from edit" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from edit" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from edit" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from edit" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from edit" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from edit" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from edit" -l refresh -l 重取 -d '按台账重新提取数据，正文也重写'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from edit" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from edit" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 修改" -l body -l 正文 -l 稿子 -d '改好的稿子（.md 或 .txt；- 为标准输入）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 修改" -l as-of -l 截至 -d '重新提取时，数据截至什么时候（不写则到现在）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 修改" -l template -l 模板 -d '重新提取时，用哪个模板文件' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 修改" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 修改" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 修改" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 修改" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 修改" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 修改" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 修改" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 修改" -l refresh -l 重取 -d '按台账重新提取数据，正文也重写'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 修改" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 修改" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from render" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from render" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from render" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from render" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from render" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from render" -l outward -l 外送 -d '外送稿：内部稿里写了全名的涉事人，改为王某强'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from render" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from render" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 导出" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 导出" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 导出" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 导出" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 导出" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 导出" -l outward -l 外送 -d '外送稿：内部稿里写了全名的涉事人，改为王某强'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 导出" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 导出" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from issue" -l number -l 文号 -l 号 -d '发文字号（由党政办给号的，照登记簿填）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from issue" -l signer -l 签发 -l 签发人 -d '签发人（不写则为审批同意的人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from issue" -l corrects -l 更正 -d '更正哪一份已印发的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from issue" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from issue" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from issue" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from issue" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from issue" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from issue" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from issue" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from issue" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from issue" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 印发" -l number -l 文号 -l 号 -d '发文字号（由党政办给号的，照登记簿填）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 印发" -l signer -l 签发 -l 签发人 -d '签发人（不写则为审批同意的人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 印发" -l corrects -l 更正 -d '更正哪一份已印发的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 印发" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 印发" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 印发" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 印发" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 印发" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 印发" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 印发" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 印发" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 印发" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from reprint" -l reason -l 原因 -d '为什么重打' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from reprint" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from reprint" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from reprint" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from reprint" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from reprint" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from reprint" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from reprint" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from reprint" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from reprint" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 重打" -l reason -l 原因 -d '为什么重打' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 重打" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 重打" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 重打" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 重打" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 重打" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 重打" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 重打" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 重打" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 重打" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from receive" -l unit -l 单位 -d '哪个单位交来的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from receive" -l period -l 期间 -d '哪一期（只有一期没交时不必写；不定期的不写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from receive" -l title -l 标题 -d '标题' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from receive" -l attach -l 附件 -l 文件 -d '交来的文件（记下校验值和位置）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from receive" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from receive" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from receive" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from receive" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from receive" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from receive" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from receive" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from receive" -l keep -l 存入 -d '文件内容也存进台账'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from receive" -l again -l 再收 -l 重交 -d '同一期又交来一份（重交、补正）'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from receive" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from receive" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 收到" -l unit -l 单位 -d '哪个单位交来的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 收到" -l period -l 期间 -d '哪一期（只有一期没交时不必写；不定期的不写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 收到" -l title -l 标题 -d '标题' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 收到" -l attach -l 附件 -l 文件 -d '交来的文件（记下校验值和位置）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 收到" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 收到" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 收到" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 收到" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 收到" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 收到" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 收到" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 收到" -l keep -l 存入 -d '文件内容也存进台账'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 收到" -l again -l 再收 -l 重交 -d '同一期又交来一份（重交、补正）'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 收到" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 收到" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from list" -l kind -l 种类 -d '种类' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from list" -l period -l 期间 -d '期间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from list" -l state -l 状态 -d '状态：draft 草稿、issued 已印发、received 已收到' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from list" -l unit -l 单位 -d '单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from list" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from list" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from list" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 清单" -l kind -l 种类 -d '种类' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 清单" -l period -l 期间 -d '期间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 清单" -l state -l 状态 -d '状态：draft 草稿、issued 已印发、received 已收到' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 清单" -l unit -l 单位 -d '单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 清单" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from show" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from show" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from show" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from show" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from show" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from show" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 查看" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 查看" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 查看" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 查看" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 查看" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 查看" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 查看" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from template" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from template" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from template" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from template" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from template" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from template" -l built-in -l 内置 -d '打印内置的，不管本单位有没有自己的'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from template" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from template" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 模板" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 模板" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 模板" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 模板" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 模板" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 模板" -l built-in -l 内置 -d '打印内置的，不管本单位有没有自己的'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 模板" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 文书; and __fish_seen_subcommand_from 模板" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand circulate" -l to -l 送 -d '送谁传阅，按阅读次序（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand circulate" -l read -l 阅 -d '谁阅了' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand circulate" -l instruct -l 批示 -d '批示内容' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand circulate" -l tier -l 级别 -d '批示人的级别：town 镇、county 县、city 市、province 省、central 中央（考评按级别计分时要写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand circulate" -l case -l 事项 -d '批示针对的事项（可重复；文书只据一件写成的可不写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand circulate" -l owner -l 交办 -d '批示交哪个单位办（不写则为牵头单位，没有牵头的为报送单位）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand circulate" -l within -l 时限 -d '批示的办理时限，如 3wd' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand circulate" -l due -l 期限 -d '批示的办理期限' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand circulate" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand circulate" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand circulate" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand circulate" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand circulate" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand circulate" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand circulate" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand circulate" -l print -l 打印 -d '打印传阅单：已阅的填好，未阅的留空'
complete -c yuqing -n "__fish_yuqing_using_subcommand circulate" -l required -l 应阅 -d '送给制度规定应阅的人（按职务、次序）'
complete -c yuqing -n "__fish_yuqing_using_subcommand circulate" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand circulate" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 传阅" -l to -l 送 -d '送谁传阅，按阅读次序（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 传阅" -l read -l 阅 -d '谁阅了' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 传阅" -l instruct -l 批示 -d '批示内容' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 传阅" -l tier -l 级别 -d '批示人的级别：town 镇、county 县、city 市、province 省、central 中央（考评按级别计分时要写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 传阅" -l case -l 事项 -d '批示针对的事项（可重复；文书只据一件写成的可不写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 传阅" -l owner -l 交办 -d '批示交哪个单位办（不写则为牵头单位，没有牵头的为报送单位）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 传阅" -l within -l 时限 -d '批示的办理时限，如 3wd' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 传阅" -l due -l 期限 -d '批示的办理期限' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 传阅" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 传阅" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 传阅" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 传阅" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 传阅" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 传阅" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 传阅" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 传阅" -l print -l 打印 -d '打印传阅单：已阅的填好，未阅的留空'
complete -c yuqing -n "__fish_yuqing_using_subcommand 传阅" -l required -l 应阅 -d '送给制度规定应阅的人（按职务、次序）'
complete -c yuqing -n "__fish_yuqing_using_subcommand 传阅" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 传阅" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -f -a "log" -d '记一天的收集情况，没有发现也要记'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -f -a "记录" -d '记一天的收集情况，没有发现也要记'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -f -a "shift" -d '记一个班次'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -f -a "班次" -d '记一个班次'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -f -a "work" -d '记工时：做哪一类工作、几小时'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -f -a "工时" -d '记工时：做哪一类工作、几小时'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -f -a "hours" -d '工时统计：按工作类型、按人'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -f -a "工时统计" -d '工时统计：按工作类型、按人'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -f -a "list" -d '逐日看记录和缺岗'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -f -a "清单" -d '逐日看记录和缺岗'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from log" -l found -l 发现 -d '发现几条（没有写 0）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from log" -l site -l sites -l 网站 -d '看了哪些网站、平台（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from log" -l day -l 日期 -d '哪一天（不写则为办理之日）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from log" -l by -l 收集人 -d '收集人（不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from log" -l note -l 备注 -d '备注' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from log" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from log" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from log" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from log" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from log" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from log" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from log" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from log" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from log" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 记录" -l found -l 发现 -d '发现几条（没有写 0）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 记录" -l site -l sites -l 网站 -d '看了哪些网站、平台（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 记录" -l day -l 日期 -d '哪一天（不写则为办理之日）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 记录" -l by -l 收集人 -d '收集人（不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 记录" -l note -l 备注 -d '备注' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 记录" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 记录" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 记录" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 记录" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 记录" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 记录" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 记录" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 记录" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 记录" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from shift" -l from -l 起 -d '从何时起' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from shift" -l until -l 止 -d '到何时止' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from shift" -l note -l 交班 -d '交班事项' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from shift" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from shift" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from shift" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from shift" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from shift" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from shift" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from shift" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from shift" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from shift" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 班次" -l from -l 起 -d '从何时起' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 班次" -l until -l 止 -d '到何时止' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 班次" -l note -l 交班 -d '交班事项' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 班次" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 班次" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 班次" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 班次" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 班次" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 班次" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 班次" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 班次" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 班次" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from work" -l kind -l 类型 -d '工作类型，如 研判、分析、监测、引导' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from work" -l hours -l 小时 -d '几小时，如 2、1.5' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from work" -l by -l 人员 -d '谁做的（不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from work" -l day -l 日期 -d '哪一天（不写则为办理之日）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from work" -l case -l 事项 -d '为哪些事项（可写几个）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from work" -l note -l 备注 -d '备注' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from work" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from work" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from work" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from work" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from work" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from work" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from work" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from work" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from work" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 工时" -l kind -l 类型 -d '工作类型，如 研判、分析、监测、引导' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 工时" -l hours -l 小时 -d '几小时，如 2、1.5' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 工时" -l by -l 人员 -d '谁做的（不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 工时" -l day -l 日期 -d '哪一天（不写则为办理之日）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 工时" -l case -l 事项 -d '为哪些事项（可写几个）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 工时" -l note -l 备注 -d '备注' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 工时" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 工时" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 工时" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 工时" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 工时" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 工时" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 工时" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 工时" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 工时" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from hours" -l period -l 期间 -d '期间（不写则本月）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from hours" -l by -l 人员 -d '只看一个人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from hours" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from hours" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from hours" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from hours" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from hours" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from hours" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from hours" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 工时统计" -l period -l 期间 -d '期间（不写则本月）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 工时统计" -l by -l 人员 -d '只看一个人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 工时统计" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 工时统计" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 工时统计" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 工时统计" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 工时统计" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 工时统计" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 工时统计" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from list" -l period -l 期间 -d '期间（不写则本月）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from list" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from list" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from list" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from list" -l gaps -l 缺 -d '只看缺记、缺岗的日子'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 清单" -l period -l 期间 -d '期间（不写则本月）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 清单" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 清单" -l gaps -l 缺 -d '只看缺记、缺岗的日子'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand watch; and __fish_seen_subcommand_from 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -f -a "log" -d '记一天的收集情况，没有发现也要记'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -f -a "记录" -d '记一天的收集情况，没有发现也要记'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -f -a "shift" -d '记一个班次'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -f -a "班次" -d '记一个班次'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -f -a "work" -d '记工时：做哪一类工作、几小时'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -f -a "工时" -d '记工时：做哪一类工作、几小时'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -f -a "hours" -d '工时统计：按工作类型、按人'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -f -a "工时统计" -d '工时统计：按工作类型、按人'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -f -a "list" -d '逐日看记录和缺岗'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and not __fish_seen_subcommand_from log 记录 shift 班次 work 工时 hours 工时统计 list 清单" -f -a "清单" -d '逐日看记录和缺岗'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from log" -l found -l 发现 -d '发现几条（没有写 0）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from log" -l site -l sites -l 网站 -d '看了哪些网站、平台（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from log" -l day -l 日期 -d '哪一天（不写则为办理之日）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from log" -l by -l 收集人 -d '收集人（不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from log" -l note -l 备注 -d '备注' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from log" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from log" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from log" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from log" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from log" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from log" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from log" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from log" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from log" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 记录" -l found -l 发现 -d '发现几条（没有写 0）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 记录" -l site -l sites -l 网站 -d '看了哪些网站、平台（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 记录" -l day -l 日期 -d '哪一天（不写则为办理之日）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 记录" -l by -l 收集人 -d '收集人（不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 记录" -l note -l 备注 -d '备注' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 记录" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 记录" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 记录" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 记录" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 记录" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 记录" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 记录" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 记录" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 记录" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from shift" -l from -l 起 -d '从何时起' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from shift" -l until -l 止 -d '到何时止' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from shift" -l note -l 交班 -d '交班事项' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from shift" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from shift" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from shift" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from shift" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from shift" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from shift" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from shift" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from shift" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from shift" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 班次" -l from -l 起 -d '从何时起' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 班次" -l until -l 止 -d '到何时止' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 班次" -l note -l 交班 -d '交班事项' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 班次" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 班次" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 班次" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 班次" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 班次" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 班次" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 班次" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 班次" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 班次" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from work" -l kind -l 类型 -d '工作类型，如 研判、分析、监测、引导' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from work" -l hours -l 小时 -d '几小时，如 2、1.5' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from work" -l by -l 人员 -d '谁做的（不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from work" -l day -l 日期 -d '哪一天（不写则为办理之日）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from work" -l case -l 事项 -d '为哪些事项（可写几个）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from work" -l note -l 备注 -d '备注' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from work" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from work" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from work" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from work" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from work" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from work" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from work" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from work" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from work" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 工时" -l kind -l 类型 -d '工作类型，如 研判、分析、监测、引导' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 工时" -l hours -l 小时 -d '几小时，如 2、1.5' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 工时" -l by -l 人员 -d '谁做的（不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 工时" -l day -l 日期 -d '哪一天（不写则为办理之日）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 工时" -l case -l 事项 -d '为哪些事项（可写几个）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 工时" -l note -l 备注 -d '备注' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 工时" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 工时" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 工时" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 工时" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 工时" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 工时" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 工时" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 工时" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 工时" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from hours" -l period -l 期间 -d '期间（不写则本月）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from hours" -l by -l 人员 -d '只看一个人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from hours" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from hours" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from hours" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from hours" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from hours" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from hours" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from hours" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 工时统计" -l period -l 期间 -d '期间（不写则本月）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 工时统计" -l by -l 人员 -d '只看一个人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 工时统计" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 工时统计" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 工时统计" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 工时统计" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 工时统计" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 工时统计" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 工时统计" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from list" -l period -l 期间 -d '期间（不写则本月）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from list" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from list" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from list" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from list" -l gaps -l 缺 -d '只看缺记、缺岗的日子'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 清单" -l period -l 期间 -d '期间（不写则本月）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 清单" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 清单" -l gaps -l 缺 -d '只看缺记、缺岗的日子'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 值班; and __fish_seen_subcommand_from 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and not __fish_seen_subcommand_from add 登记 list 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and not __fish_seen_subcommand_from add 登记 list 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and not __fish_seen_subcommand_from add 登记 list 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and not __fish_seen_subcommand_from add 登记 list 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and not __fish_seen_subcommand_from add 登记 list 清单" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and not __fish_seen_subcommand_from add 登记 list 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and not __fish_seen_subcommand_from add 登记 list 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and not __fish_seen_subcommand_from add 登记 list 清单" -f -a "add" -d '登记一项荣誉'
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and not __fish_seen_subcommand_from add 登记 list 清单" -f -a "登记" -d '登记一项荣誉'
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and not __fish_seen_subcommand_from add 登记 list 清单" -f -a "list" -d '荣誉清单'
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and not __fish_seen_subcommand_from add 登记 list 清单" -f -a "清单" -d '荣誉清单'
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from add" -l year -l 年度 -d '哪一年度的荣誉（不一定是颁发的那一年）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from add" -l by -l 授予 -d '授予单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from add" -l unit -l 单位 -d '获得荣誉的单位（不写则为本级）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from add" -l person -l 个人 -d '获得荣誉的个人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from add" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from add" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from add" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from add" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from add" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from add" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from add" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from add" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from add" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from 登记" -l year -l 年度 -d '哪一年度的荣誉（不一定是颁发的那一年）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from 登记" -l by -l 授予 -d '授予单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from 登记" -l unit -l 单位 -d '获得荣誉的单位（不写则为本级）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from 登记" -l person -l 个人 -d '获得荣誉的个人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from 登记" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from 登记" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from 登记" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from 登记" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from 登记" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from 登记" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from 登记" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from 登记" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from 登记" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from list" -l year -l 年度 -d '只列这一年度的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from list" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from list" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from list" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from 清单" -l year -l 年度 -d '只列这一年度的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from 清单" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand honour; and __fish_seen_subcommand_from 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and not __fish_seen_subcommand_from add 登记 list 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and not __fish_seen_subcommand_from add 登记 list 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and not __fish_seen_subcommand_from add 登记 list 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and not __fish_seen_subcommand_from add 登记 list 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and not __fish_seen_subcommand_from add 登记 list 清单" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and not __fish_seen_subcommand_from add 登记 list 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and not __fish_seen_subcommand_from add 登记 list 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and not __fish_seen_subcommand_from add 登记 list 清单" -f -a "add" -d '登记一项荣誉'
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and not __fish_seen_subcommand_from add 登记 list 清单" -f -a "登记" -d '登记一项荣誉'
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and not __fish_seen_subcommand_from add 登记 list 清单" -f -a "list" -d '荣誉清单'
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and not __fish_seen_subcommand_from add 登记 list 清单" -f -a "清单" -d '荣誉清单'
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from add" -l year -l 年度 -d '哪一年度的荣誉（不一定是颁发的那一年）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from add" -l by -l 授予 -d '授予单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from add" -l unit -l 单位 -d '获得荣誉的单位（不写则为本级）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from add" -l person -l 个人 -d '获得荣誉的个人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from add" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from add" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from add" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from add" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from add" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from add" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from add" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from add" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from add" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from 登记" -l year -l 年度 -d '哪一年度的荣誉（不一定是颁发的那一年）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from 登记" -l by -l 授予 -d '授予单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from 登记" -l unit -l 单位 -d '获得荣誉的单位（不写则为本级）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from 登记" -l person -l 个人 -d '获得荣誉的个人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from 登记" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from 登记" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from 登记" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from 登记" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from 登记" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from 登记" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from 登记" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from 登记" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from 登记" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from list" -l year -l 年度 -d '只列这一年度的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from list" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from list" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from list" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from 清单" -l year -l 年度 -d '只列这一年度的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from 清单" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 荣誉; and __fish_seen_subcommand_from 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand concern" -l name -l 姓名 -d '姓名（封存）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand concern" -l number -l 第 -d '补写、更正第几个涉事人（不写则新登记一个）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand concern" -l post -l 职务 -d '职务' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand concern" -l age -l 年龄 -d '年龄' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand concern" -l confirmed-by -l 证实 -d '身份由谁证实（警方通报、单位公告 …）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand concern" -l confirmed-at -l 证实时间 -d '证实的时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand concern" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand concern" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand concern" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand concern" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand concern" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand concern" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand concern" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand concern" -l public -l 公职 -d '担任公众知道的职务：证实后，内部稿写全名'
complete -c yuqing -n "__fish_yuqing_using_subcommand concern" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand concern" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 涉事人" -l name -l 姓名 -d '姓名（封存）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 涉事人" -l number -l 第 -d '补写、更正第几个涉事人（不写则新登记一个）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 涉事人" -l post -l 职务 -d '职务' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 涉事人" -l age -l 年龄 -d '年龄' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 涉事人" -l confirmed-by -l 证实 -d '身份由谁证实（警方通报、单位公告 …）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 涉事人" -l confirmed-at -l 证实时间 -d '证实的时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 涉事人" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 涉事人" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 涉事人" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 涉事人" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 涉事人" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 涉事人" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 涉事人" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 涉事人" -l public -l 公职 -d '担任公众知道的职务：证实后，内部稿写全名'
complete -c yuqing -n "__fish_yuqing_using_subcommand 涉事人" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 涉事人" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand clues" -l period -l 期间 -d '在这个期间登记的事项（不写则今年）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand clues" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand clues" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand clues" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand clues" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand clues" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand clues" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand clues" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 线索" -l period -l 期间 -d '在这个期间登记的事项（不写则今年）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 线索" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 线索" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 线索" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 线索" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 线索" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 线索" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 线索" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand appraise" -l unit -l 单位 -d '只看一个单位：每一分的依据' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand appraise" -l as-of -l 截至 -d '截至什么时候（不写则到现在）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand appraise" -l factor -l 项目 -d '记一项由人评定的：考评办法里的项目，如 领导重视、谎报' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand appraise" -l points -l 分数 -d '评定的分数（扣分项由制度定，不写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand appraise" -l basis -l 依据 -d '依据：文件、会议纪要、检查记录（必写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand appraise" -l by -l 评定人 -d '评定人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand appraise" -l note -l 说明 -d '说明' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand appraise" -l case -l 事项 -d '所涉事项' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand appraise" -l read -l 读入 -d '读入填好的评定表：全部正确才记' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand appraise" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand appraise" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand appraise" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand appraise" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand appraise" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand appraise" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand appraise" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand appraise" -l list -l 明细 -d '列出全部单位的每一分'
complete -c yuqing -n "__fish_yuqing_using_subcommand appraise" -l persons -l 个人 -l 先进个人 -d '按撰写人排名（先进个人）；受保护的人员不列名'
complete -c yuqing -n "__fish_yuqing_using_subcommand appraise" -l form -l 空表 -l 评定表 -d '给出评定表空表（配 -o 评定表.csv），用 WPS、Excel 填写'
complete -c yuqing -n "__fish_yuqing_using_subcommand appraise" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand appraise" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 考评" -l unit -l 单位 -d '只看一个单位：每一分的依据' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 考评" -l as-of -l 截至 -d '截至什么时候（不写则到现在）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 考评" -l factor -l 项目 -d '记一项由人评定的：考评办法里的项目，如 领导重视、谎报' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 考评" -l points -l 分数 -d '评定的分数（扣分项由制度定，不写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 考评" -l basis -l 依据 -d '依据：文件、会议纪要、检查记录（必写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 考评" -l by -l 评定人 -d '评定人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 考评" -l note -l 说明 -d '说明' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 考评" -l case -l 事项 -d '所涉事项' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 考评" -l read -l 读入 -d '读入填好的评定表：全部正确才记' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 考评" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 考评" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 考评" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 考评" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 考评" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 考评" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 考评" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 考评" -l list -l 明细 -d '列出全部单位的每一分'
complete -c yuqing -n "__fish_yuqing_using_subcommand 考评" -l persons -l 个人 -l 先进个人 -d '按撰写人排名（先进个人）；受保护的人员不列名'
complete -c yuqing -n "__fish_yuqing_using_subcommand 考评" -l form -l 空表 -l 评定表 -d '给出评定表空表（配 -o 评定表.csv），用 WPS、Excel 填写'
complete -c yuqing -n "__fish_yuqing_using_subcommand 考评" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 考评" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand meet" -l attendee -l 参会 -d '参会人（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand meet" -l case -l 事项 -d '讨论的事项（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand meet" -l notes -l 记录 -d '会议记录' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand meet" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand meet" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand meet" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand meet" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand meet" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand meet" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand meet" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand meet" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand meet" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 会议" -l attendee -l 参会 -d '参会人（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 会议" -l case -l 事项 -d '讨论的事项（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 会议" -l notes -l 记录 -d '会议记录' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 会议" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 会议" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 会议" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 会议" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 会议" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 会议" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 会议" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 会议" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 会议" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -f -a "add" -d '登记来源；名称已登记的，按新写的改（换责任单位、定为重点）'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -f -a "登记" -d '登记来源；名称已登记的，按新写的改（换责任单位、定为重点）'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -f -a "retire" -d '停用'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -f -a "停用" -d '停用'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -f -a "visit" -d '记一次查看；没有发现也要记'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -f -a "查看" -d '记一次查看；没有发现也要记'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -f -a "list" -d '来源清单'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -f -a "清单" -d '来源清单'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -f -a "check" -d '检查：没有责任单位的来源、当日没有查看的重点来源'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -f -a "检查" -d '检查：没有责任单位的来源、当日没有查看的重点来源'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from add" -l class -l 类别 -d '网站类别' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from add" -l unit -l 单位 -d '责任单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from add" -l person -l 责任人 -d '责任人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from add" -l url -l 网址 -d '网址' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from add" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from add" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from add" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from add" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from add" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from add" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from add" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from add" -l key -l 重点 -d '重点来源，每日必看'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from add" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from add" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 登记" -l class -l 类别 -d '网站类别' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 登记" -l unit -l 单位 -d '责任单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 登记" -l person -l 责任人 -d '责任人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 登记" -l url -l 网址 -d '网址' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 登记" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 登记" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 登记" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 登记" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 登记" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 登记" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 登记" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 登记" -l key -l 重点 -d '重点来源，每日必看'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 登记" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 登记" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from retire" -l reason -l 理由 -d '理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from retire" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from retire" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from retire" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from retire" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from retire" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from retire" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from retire" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from retire" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from retire" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 停用" -l reason -l 理由 -d '理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 停用" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 停用" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 停用" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 停用" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 停用" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 停用" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 停用" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 停用" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 停用" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from visit" -l found -l 发现 -d '发现几条' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from visit" -l by -l 查看人 -d '查看人（不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from visit" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from visit" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from visit" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from visit" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from visit" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from visit" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from visit" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from visit" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from visit" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 查看" -l found -l 发现 -d '发现几条' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 查看" -l by -l 查看人 -d '查看人（不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 查看" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 查看" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 查看" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 查看" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 查看" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 查看" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 查看" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 查看" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 查看" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from list" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from list" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from list" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 清单" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from check" -l day -l 日期 -d '哪一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from check" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from check" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from check" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from check" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from check" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from check" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from check" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 检查" -l day -l 日期 -d '哪一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 检查" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 检查" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 检查" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 检查" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 检查" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 检查" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand source; and __fish_seen_subcommand_from 检查" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -f -a "add" -d '登记来源；名称已登记的，按新写的改（换责任单位、定为重点）'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -f -a "登记" -d '登记来源；名称已登记的，按新写的改（换责任单位、定为重点）'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -f -a "retire" -d '停用'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -f -a "停用" -d '停用'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -f -a "visit" -d '记一次查看；没有发现也要记'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -f -a "查看" -d '记一次查看；没有发现也要记'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -f -a "list" -d '来源清单'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -f -a "清单" -d '来源清单'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -f -a "check" -d '检查：没有责任单位的来源、当日没有查看的重点来源'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and not __fish_seen_subcommand_from add 登记 retire 停用 visit 查看 list 清单 check 检查" -f -a "检查" -d '检查：没有责任单位的来源、当日没有查看的重点来源'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from add" -l class -l 类别 -d '网站类别' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from add" -l unit -l 单位 -d '责任单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from add" -l person -l 责任人 -d '责任人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from add" -l url -l 网址 -d '网址' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from add" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from add" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from add" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from add" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from add" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from add" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from add" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from add" -l key -l 重点 -d '重点来源，每日必看'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from add" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from add" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 登记" -l class -l 类别 -d '网站类别' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 登记" -l unit -l 单位 -d '责任单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 登记" -l person -l 责任人 -d '责任人' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 登记" -l url -l 网址 -d '网址' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 登记" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 登记" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 登记" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 登记" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 登记" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 登记" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 登记" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 登记" -l key -l 重点 -d '重点来源，每日必看'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 登记" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 登记" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from retire" -l reason -l 理由 -d '理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from retire" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from retire" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from retire" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from retire" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from retire" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from retire" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from retire" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from retire" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from retire" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 停用" -l reason -l 理由 -d '理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 停用" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 停用" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 停用" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 停用" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 停用" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 停用" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 停用" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 停用" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 停用" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from visit" -l found -l 发现 -d '发现几条' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from visit" -l by -l 查看人 -d '查看人（不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from visit" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from visit" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from visit" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from visit" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from visit" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from visit" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from visit" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from visit" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from visit" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 查看" -l found -l 发现 -d '发现几条' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 查看" -l by -l 查看人 -d '查看人（不写则为经办人）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 查看" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 查看" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 查看" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 查看" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 查看" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 查看" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 查看" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 查看" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 查看" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from list" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from list" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from list" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 清单" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from check" -l day -l 日期 -d '哪一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from check" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from check" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from check" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from check" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from check" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from check" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from check" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 检查" -l day -l 日期 -d '哪一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 检查" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 检查" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 检查" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 检查" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 检查" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 检查" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 来源; and __fish_seen_subcommand_from 检查" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand init" -l rulebook -l 制度 -d '制度：随软件带的编号或名称，或制度文件（看有哪些：yuqing rules list）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand init" -l office -l 单位 -d '本级单位的名称' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand init" -l me -l 我 -d '经办人姓名，以后不写 --as 时就用它' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand init" -l from -l 起 -d '从哪天起记账（不写则从今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand init" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand init" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand init" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand init" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand init" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand init" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand init" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 建账" -l rulebook -l 制度 -d '制度：随软件带的编号或名称，或制度文件（看有哪些：yuqing rules list）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 建账" -l office -l 单位 -d '本级单位的名称' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 建账" -l me -l 我 -d '经办人姓名，以后不写 --as 时就用它' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 建账" -l from -l 起 -d '从哪天起记账（不写则从今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 建账" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 建账" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 建账" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 建账" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 建账" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 建账" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 建账" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -f -a "add" -d '增设单位'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -f -a "增设" -d '增设单位'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -f -a "retire" -d '撤销单位（名册和往事仍在）'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -f -a "撤销" -d '撤销单位（名册和往事仍在）'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -f -a "list" -d '单位清单'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -f -a "清单" -d '单位清单'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -f -a "check" -d '检查名册缺口：缺人、超员、空缺、无人可批'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -f -a "检查" -d '检查名册缺口：缺人、超员、空缺、无人可批'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from add" -l kind -l 种类 -d '单位种类，如 village（村居）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from add" -l class -l 类别 -d '单位类别（制度分类时写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from add" -l parent -l 上级 -d '上级单位（不写则为本级）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from add" -l line -l 条 -l 业务主管 -d '条：业务主管单位（块是上级单位）；转办时两边抄送' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from add" -l from -l 起 -d '从哪天起在册（不写则从今天），此后开始的周期才有应报事项' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from add" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from add" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from add" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from add" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from add" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from add" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from add" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from add" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from add" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -l kind -l 种类 -d '单位种类，如 village（村居）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -l class -l 类别 -d '单位类别（制度分类时写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -l parent -l 上级 -d '上级单位（不写则为本级）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -l line -l 条 -l 业务主管 -d '条：业务主管单位（块是上级单位）；转办时两边抄送' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -l from -l 起 -d '从哪天起在册（不写则从今天），此后开始的周期才有应报事项' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from retire" -l until -l 止 -d '在册的最后一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from retire" -l reason -l 理由 -d '理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from retire" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from retire" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from retire" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from retire" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from retire" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from retire" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from retire" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from retire" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from retire" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 撤销" -l until -l 止 -d '在册的最后一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 撤销" -l reason -l 理由 -d '理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 撤销" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 撤销" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 撤销" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 撤销" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 撤销" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 撤销" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 撤销" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 撤销" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 撤销" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from list" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from list" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from list" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from list" -l all -l 全部 -d '连已撤销的一起列'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 清单" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 清单" -l all -l 全部 -d '连已撤销的一起列'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from check" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from check" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from check" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from check" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from check" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from check" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from check" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 检查" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 检查" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 检查" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 检查" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 检查" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 检查" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 检查" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -f -a "add" -d '增设单位'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -f -a "增设" -d '增设单位'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -f -a "retire" -d '撤销单位（名册和往事仍在）'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -f -a "撤销" -d '撤销单位（名册和往事仍在）'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -f -a "list" -d '单位清单'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -f -a "清单" -d '单位清单'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -f -a "check" -d '检查名册缺口：缺人、超员、空缺、无人可批'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -f -a "检查" -d '检查名册缺口：缺人、超员、空缺、无人可批'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from add" -l kind -l 种类 -d '单位种类，如 village（村居）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from add" -l class -l 类别 -d '单位类别（制度分类时写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from add" -l parent -l 上级 -d '上级单位（不写则为本级）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from add" -l line -l 条 -l 业务主管 -d '条：业务主管单位（块是上级单位）；转办时两边抄送' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from add" -l from -l 起 -d '从哪天起在册（不写则从今天），此后开始的周期才有应报事项' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from add" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from add" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from add" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from add" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from add" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from add" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from add" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from add" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from add" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -l kind -l 种类 -d '单位种类，如 village（村居）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -l class -l 类别 -d '单位类别（制度分类时写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -l parent -l 上级 -d '上级单位（不写则为本级）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -l line -l 条 -l 业务主管 -d '条：业务主管单位（块是上级单位）；转办时两边抄送' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -l from -l 起 -d '从哪天起在册（不写则从今天），此后开始的周期才有应报事项' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from retire" -l until -l 止 -d '在册的最后一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from retire" -l reason -l 理由 -d '理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from retire" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from retire" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from retire" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from retire" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from retire" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from retire" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from retire" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from retire" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from retire" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 撤销" -l until -l 止 -d '在册的最后一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 撤销" -l reason -l 理由 -d '理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 撤销" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 撤销" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 撤销" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 撤销" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 撤销" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 撤销" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 撤销" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 撤销" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 撤销" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from list" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from list" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from list" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from list" -l all -l 全部 -d '连已撤销的一起列'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 清单" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 清单" -l all -l 全部 -d '连已撤销的一起列'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from check" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from check" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from check" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from check" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from check" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from check" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from check" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 检查" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 检查" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 检查" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 检查" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 检查" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 检查" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 检查" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -f -a "add" -d '任职；同一人可任几职'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -f -a "任职" -d '任职；同一人可任几职'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -f -a "leave" -d '离任'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -f -a "离任" -d '离任'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -f -a "profile" -d '信息员覆盖：接近哪些行业、群体、片区；不写姓名则看缺口'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -f -a "覆盖" -d '信息员覆盖：接近哪些行业、群体、片区；不写姓名则看缺口'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -f -a "coverage" -d '信息员覆盖：接近哪些行业、群体、片区；不写姓名则看缺口'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -f -a "list" -d '人员清单，连同由职务得出的小组'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -f -a "清单" -d '人员清单，连同由职务得出的小组'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -l unit -l 单位 -d '任职单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -l role -l 职务 -d '职务（可重复，或用顿号隔开）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -l from -l 起 -d '从哪天起任职（不写则从今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -l until -l 止 -d '任职的最后一天（不写则未定）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -l acting -l 代理 -d '代理'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -l same -l 同一人 -d '与名册上别的单位的同名者是同一个人'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 任职" -l unit -l 单位 -d '任职单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 任职" -l role -l 职务 -d '职务（可重复，或用顿号隔开）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 任职" -l from -l 起 -d '从哪天起任职（不写则从今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 任职" -l until -l 止 -d '任职的最后一天（不写则未定）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 任职" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 任职" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 任职" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 任职" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 任职" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 任职" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 任职" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 任职" -l acting -l 代理 -d '代理'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 任职" -l same -l 同一人 -d '与名册上别的单位的同名者是同一个人'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 任职" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 任职" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from leave" -l unit -l 单位 -d '单位（不写则为其任职的各单位）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from leave" -l role -l 职务 -d '职务（可重复；不写则为全部）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from leave" -l until -l 止 -d '任职的最后一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from leave" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from leave" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from leave" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from leave" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from leave" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from leave" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from leave" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from leave" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from leave" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 离任" -l unit -l 单位 -d '单位（不写则为其任职的各单位）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 离任" -l role -l 职务 -d '职务（可重复；不写则为全部）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 离任" -l until -l 止 -d '任职的最后一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 离任" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 离任" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 离任" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 离任" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 离任" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 离任" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 离任" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 离任" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 离任" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from profile" -l trade -l 行业 -d '接近的行业（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from profile" -l group -l 群体 -d '接近的群体（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from profile" -l area -l 片区 -d '所在的片区（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from profile" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from profile" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from profile" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from profile" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from profile" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from profile" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from profile" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from profile" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from profile" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 覆盖" -l trade -l 行业 -d '接近的行业（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 覆盖" -l group -l 群体 -d '接近的群体（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 覆盖" -l area -l 片区 -d '所在的片区（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 覆盖" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 覆盖" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 覆盖" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 覆盖" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 覆盖" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 覆盖" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 覆盖" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 覆盖" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 覆盖" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from coverage" -l trade -l 行业 -d '接近的行业（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from coverage" -l group -l 群体 -d '接近的群体（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from coverage" -l area -l 片区 -d '所在的片区（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from coverage" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from coverage" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from coverage" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from coverage" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from coverage" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from coverage" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from coverage" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from coverage" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from coverage" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from list" -l unit -l 单位 -d '只列一个单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from list" -l role -l 职务 -d '只列一种职务' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from list" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from list" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from list" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from list" -l all -l 全部 -d '连已离任的一起列'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 清单" -l unit -l 单位 -d '只列一个单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 清单" -l role -l 职务 -d '只列一种职务' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 清单" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 清单" -l all -l 全部 -d '连已离任的一起列'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -f -a "add" -d '任职；同一人可任几职'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -f -a "任职" -d '任职；同一人可任几职'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -f -a "leave" -d '离任'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -f -a "离任" -d '离任'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -f -a "profile" -d '信息员覆盖：接近哪些行业、群体、片区；不写姓名则看缺口'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -f -a "覆盖" -d '信息员覆盖：接近哪些行业、群体、片区；不写姓名则看缺口'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -f -a "coverage" -d '信息员覆盖：接近哪些行业、群体、片区；不写姓名则看缺口'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -f -a "list" -d '人员清单，连同由职务得出的小组'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 profile 覆盖 coverage list 清单" -f -a "清单" -d '人员清单，连同由职务得出的小组'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -l unit -l 单位 -d '任职单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -l role -l 职务 -d '职务（可重复，或用顿号隔开）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -l from -l 起 -d '从哪天起任职（不写则从今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -l until -l 止 -d '任职的最后一天（不写则未定）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -l acting -l 代理 -d '代理'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -l same -l 同一人 -d '与名册上别的单位的同名者是同一个人'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 任职" -l unit -l 单位 -d '任职单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 任职" -l role -l 职务 -d '职务（可重复，或用顿号隔开）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 任职" -l from -l 起 -d '从哪天起任职（不写则从今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 任职" -l until -l 止 -d '任职的最后一天（不写则未定）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 任职" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 任职" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 任职" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 任职" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 任职" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 任职" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 任职" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 任职" -l acting -l 代理 -d '代理'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 任职" -l same -l 同一人 -d '与名册上别的单位的同名者是同一个人'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 任职" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 任职" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from leave" -l unit -l 单位 -d '单位（不写则为其任职的各单位）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from leave" -l role -l 职务 -d '职务（可重复；不写则为全部）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from leave" -l until -l 止 -d '任职的最后一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from leave" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from leave" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from leave" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from leave" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from leave" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from leave" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from leave" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from leave" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from leave" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 离任" -l unit -l 单位 -d '单位（不写则为其任职的各单位）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 离任" -l role -l 职务 -d '职务（可重复；不写则为全部）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 离任" -l until -l 止 -d '任职的最后一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 离任" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 离任" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 离任" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 离任" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 离任" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 离任" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 离任" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 离任" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 离任" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from profile" -l trade -l 行业 -d '接近的行业（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from profile" -l group -l 群体 -d '接近的群体（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from profile" -l area -l 片区 -d '所在的片区（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from profile" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from profile" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from profile" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from profile" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from profile" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from profile" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from profile" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from profile" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from profile" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 覆盖" -l trade -l 行业 -d '接近的行业（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 覆盖" -l group -l 群体 -d '接近的群体（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 覆盖" -l area -l 片区 -d '所在的片区（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 覆盖" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 覆盖" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 覆盖" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 覆盖" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 覆盖" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 覆盖" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 覆盖" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 覆盖" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 覆盖" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from coverage" -l trade -l 行业 -d '接近的行业（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from coverage" -l group -l 群体 -d '接近的群体（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from coverage" -l area -l 片区 -d '所在的片区（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from coverage" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from coverage" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from coverage" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from coverage" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from coverage" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from coverage" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from coverage" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from coverage" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from coverage" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from list" -l unit -l 单位 -d '只列一个单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from list" -l role -l 职务 -d '只列一种职务' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from list" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from list" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from list" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from list" -l all -l 全部 -d '连已离任的一起列'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 清单" -l unit -l 单位 -d '只列一个单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 清单" -l role -l 职务 -d '只列一种职务' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 清单" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 清单" -l all -l 全部 -d '连已离任的一起列'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -f -a "add" -d '登记账号；因没有认证账号而暂不回复的事项随即起算'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -f -a "登记" -d '登记账号；因没有认证账号而暂不回复的事项随即起算'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -f -a "end" -d '停用账号，或认证到期'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -f -a "停用" -d '停用账号，或认证到期'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -f -a "list" -d '账号清单'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -f -a "清单" -d '账号清单'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from add" -l platform -l 平台 -d '平台，如 微博' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from add" -l unit -l 单位 -d '所属单位（不写则为本级）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from add" -l certified-from -l 认证起 -d '从哪天起认证（没有认证的不写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from add" -l certified-to -l 认证止 -d '认证的最后一天（不写则未定）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from add" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from add" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from add" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from add" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from add" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from add" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from add" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from add" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from add" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 登记" -l platform -l 平台 -d '平台，如 微博' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 登记" -l unit -l 单位 -d '所属单位（不写则为本级）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 登记" -l certified-from -l 认证起 -d '从哪天起认证（没有认证的不写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 登记" -l certified-to -l 认证止 -d '认证的最后一天（不写则未定）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 登记" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 登记" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 登记" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 登记" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 登记" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 登记" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 登记" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 登记" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 登记" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from end" -l until -l 止 -d '认证的最后一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from end" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from end" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from end" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from end" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from end" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from end" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from end" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from end" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from end" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 停用" -l until -l 止 -d '认证的最后一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 停用" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 停用" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 停用" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 停用" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 停用" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 停用" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 停用" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 停用" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 停用" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from list" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from list" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from list" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 清单" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -f -a "add" -d '登记账号；因没有认证账号而暂不回复的事项随即起算'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -f -a "登记" -d '登记账号；因没有认证账号而暂不回复的事项随即起算'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -f -a "end" -d '停用账号，或认证到期'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -f -a "停用" -d '停用账号，或认证到期'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -f -a "list" -d '账号清单'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -f -a "清单" -d '账号清单'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from add" -l platform -l 平台 -d '平台，如 微博' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from add" -l unit -l 单位 -d '所属单位（不写则为本级）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from add" -l certified-from -l 认证起 -d '从哪天起认证（没有认证的不写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from add" -l certified-to -l 认证止 -d '认证的最后一天（不写则未定）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from add" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from add" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from add" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from add" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from add" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from add" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from add" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from add" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from add" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 登记" -l platform -l 平台 -d '平台，如 微博' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 登记" -l unit -l 单位 -d '所属单位（不写则为本级）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 登记" -l certified-from -l 认证起 -d '从哪天起认证（没有认证的不写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 登记" -l certified-to -l 认证止 -d '认证的最后一天（不写则未定）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 登记" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 登记" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 登记" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 登记" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 登记" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 登记" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 登记" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 登记" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 登记" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from end" -l until -l 止 -d '认证的最后一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from end" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from end" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from end" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from end" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from end" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from end" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from end" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from end" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from end" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 停用" -l until -l 止 -d '认证的最后一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 停用" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 停用" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 停用" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 停用" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 停用" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 停用" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 停用" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 停用" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 停用" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from list" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from list" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from list" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 清单" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -f -a "list" -d '随软件带的和已施行的制度'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -f -a "清单" -d '随软件带的和已施行的制度'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -f -a "show" -d '看制度要点：等级、路线、审批、手续、时限、文书'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -f -a "查看" -d '看制度要点：等级、路线、审批、手续、时限、文书'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -f -a "check" -d '检查制度文件，一次列出全部错误'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -f -a "检查" -d '检查制度文件，一次列出全部错误'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -f -a "enact" -d '施行一部制度（全文记入台账）'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -f -a "施行" -d '施行一部制度（全文记入台账）'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -f -a "explain" -d '说明一件事项的等级、审批、时限从哪条来'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -f -a "说明" -d '说明一件事项的等级、审批、时限从哪条来'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from list" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from list" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from list" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 清单" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from show" -l number -l 次 -d '看第几次施行的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from show" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from show" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from show" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from show" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from show" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from show" -l toml -l 全文 -d '打印全文'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from show" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 查看" -l number -l 次 -d '看第几次施行的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 查看" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 查看" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 查看" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 查看" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 查看" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 查看" -l toml -l 全文 -d '打印全文'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 查看" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 查看" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from check" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from check" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from check" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from check" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from check" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from check" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from check" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 检查" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 检查" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 检查" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 检查" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 检查" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 检查" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 检查" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from enact" -l from -l 起 -d '从哪天起施行' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from enact" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from enact" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from enact" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from enact" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from enact" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from enact" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from enact" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from enact" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from enact" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 施行" -l from -l 起 -d '从哪天起施行' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 施行" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 施行" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 施行" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 施行" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 施行" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 施行" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 施行" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 施行" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 施行" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from explain" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from explain" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from explain" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from explain" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from explain" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from explain" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from explain" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 说明" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 说明" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 说明" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 说明" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 说明" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 说明" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 说明" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -f -a "list" -d '随软件带的和已施行的制度'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -f -a "清单" -d '随软件带的和已施行的制度'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -f -a "show" -d '看制度要点：等级、路线、审批、手续、时限、文书'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -f -a "查看" -d '看制度要点：等级、路线、审批、手续、时限、文书'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -f -a "check" -d '检查制度文件，一次列出全部错误'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -f -a "检查" -d '检查制度文件，一次列出全部错误'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -f -a "enact" -d '施行一部制度（全文记入台账）'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -f -a "施行" -d '施行一部制度（全文记入台账）'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -f -a "explain" -d '说明一件事项的等级、审批、时限从哪条来'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -f -a "说明" -d '说明一件事项的等级、审批、时限从哪条来'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from list" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from list" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from list" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 清单" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from show" -l number -l 次 -d '看第几次施行的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from show" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from show" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from show" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from show" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from show" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from show" -l toml -l 全文 -d '打印全文'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from show" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 查看" -l number -l 次 -d '看第几次施行的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 查看" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 查看" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 查看" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 查看" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 查看" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 查看" -l toml -l 全文 -d '打印全文'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 查看" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 查看" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from check" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from check" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from check" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from check" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from check" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from check" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from check" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 检查" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 检查" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 检查" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 检查" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 检查" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 检查" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 检查" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from enact" -l from -l 起 -d '从哪天起施行' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from enact" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from enact" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from enact" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from enact" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from enact" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from enact" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from enact" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from enact" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from enact" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 施行" -l from -l 起 -d '从哪天起施行' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 施行" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 施行" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 施行" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 施行" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 施行" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 施行" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 施行" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 施行" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 施行" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from explain" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from explain" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from explain" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from explain" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from explain" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from explain" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from explain" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 说明" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 说明" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 说明" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 说明" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 说明" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 说明" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 说明" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -f -a "show" -d '一年的放假和调休上班'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -f -a "查看" -d '一年的放假和调休上班'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -f -a "due" -d '算一个期限到何时，逐日写明'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -f -a "算期限" -d '算一个期限到何时，逐日写明'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -f -a "import" -d '导入放假安排，并重算暂定的时限'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -f -a "导入" -d '导入放假安排，并重算暂定的时限'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from show" -l overlay -l 地区 -d '地方放假安排，如 广西（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from show" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from show" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from show" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from show" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from show" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from show" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -l overlay -l 地区 -d '地方放假安排，如 广西（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from due" -l overlay -l 地区 -d '地方放假安排，如 广西（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from due" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from due" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from due" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from due" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from due" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from due" -l strict -l 从严 -d '用到未录入的年份时，以 1 退出'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from due" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from due" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 算期限" -l overlay -l 地区 -d '地方放假安排，如 广西（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 算期限" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 算期限" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 算期限" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 算期限" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 算期限" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 算期限" -l strict -l 从严 -d '用到未录入的年份时，以 1 退出'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 算期限" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 算期限" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from import" -l notice -l 文号 -d '依据的通知文号' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from import" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from import" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from import" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from import" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from import" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from import" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from import" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from import" -l correction -l 更正 -d '更正已录入的年份，未到期的时限一并重算'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from import" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from import" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 导入" -l notice -l 文号 -d '依据的通知文号' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 导入" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 导入" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 导入" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 导入" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 导入" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 导入" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 导入" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 导入" -l correction -l 更正 -d '更正已录入的年份，未到期的时限一并重算'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 导入" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 导入" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -f -a "show" -d '一年的放假和调休上班'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -f -a "查看" -d '一年的放假和调休上班'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -f -a "due" -d '算一个期限到何时，逐日写明'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -f -a "算期限" -d '算一个期限到何时，逐日写明'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -f -a "import" -d '导入放假安排，并重算暂定的时限'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -f -a "导入" -d '导入放假安排，并重算暂定的时限'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from show" -l overlay -l 地区 -d '地方放假安排，如 广西（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from show" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from show" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from show" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from show" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from show" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from show" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -l overlay -l 地区 -d '地方放假安排，如 广西（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from due" -l overlay -l 地区 -d '地方放假安排，如 广西（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from due" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from due" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from due" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from due" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from due" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from due" -l strict -l 从严 -d '用到未录入的年份时，以 1 退出'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from due" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from due" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 算期限" -l overlay -l 地区 -d '地方放假安排，如 广西（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 算期限" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 算期限" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 算期限" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 算期限" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 算期限" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 算期限" -l strict -l 从严 -d '用到未录入的年份时，以 1 退出'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 算期限" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 算期限" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from import" -l notice -l 文号 -d '依据的通知文号' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from import" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from import" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from import" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from import" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from import" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from import" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from import" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from import" -l correction -l 更正 -d '更正已录入的年份，未到期的时限一并重算'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from import" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from import" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 导入" -l notice -l 文号 -d '依据的通知文号' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 导入" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 导入" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 导入" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 导入" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 导入" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 导入" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 导入" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 导入" -l correction -l 更正 -d '更正已录入的年份，未到期的时限一并重算'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 导入" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 导入" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand import" -l sheet -l 工作表 -d '工作表名称（不写则取第一张有表头的）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand import" -l map -l 对应 -d '列名认不出或认错时指明，如 反映情况=原文；不要的列写 列名=不要（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand import" -l unit -l 单位 -d '没有写单位的行算哪个单位的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand import" -l year -l 年份 -d '日期没有写年份时，算哪一年的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand import" -l settled -l 办结前 -d '这一天以前登记的，表里没有写办结也按已办结导入' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand import" -l template -l 样表 -d '写一张空白登记表，列和可选的词按本单位的制度（.xlsx 或 .csv）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand import" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand import" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand import" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand import" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand import" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand import" -l dry-run -l 试导 -d '试导：只说会记成什么样，什么也不记'
complete -c yuqing -n "__fish_yuqing_using_subcommand import" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand import" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 导入" -l sheet -l 工作表 -d '工作表名称（不写则取第一张有表头的）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 导入" -l map -l 对应 -d '列名认不出或认错时指明，如 反映情况=原文；不要的列写 列名=不要（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 导入" -l unit -l 单位 -d '没有写单位的行算哪个单位的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 导入" -l year -l 年份 -d '日期没有写年份时，算哪一年的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 导入" -l settled -l 办结前 -d '这一天以前登记的，表里没有写办结也按已办结导入' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 导入" -l template -l 样表 -d '写一张空白登记表，列和可选的词按本单位的制度（.xlsx 或 .csv）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 导入" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 导入" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 导入" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 导入" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 导入" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 导入" -l dry-run -l 试导 -d '试导：只说会记成什么样，什么也不记'
complete -c yuqing -n "__fish_yuqing_using_subcommand 导入" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 导入" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand verify" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand verify" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand verify" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand verify" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand verify" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand verify" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand verify" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 核验" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 核验" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 核验" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 核验" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 核验" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 核验" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 核验" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand backup" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand backup" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand backup" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand backup" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand backup" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand backup" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand backup" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 备份" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 备份" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 备份" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 备份" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 备份" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 备份" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 备份" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand upgrade" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand upgrade" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand upgrade" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand upgrade" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand upgrade" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand upgrade" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand upgrade" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 升级" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 升级" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 升级" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 升级" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 升级" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 升级" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 升级" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand completions" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand completions" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand completions" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand completions" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand completions" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand completions" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand completions" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 补全" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 补全" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 补全" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 补全" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 补全" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 补全" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 补全" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand demo" -l dir -l 目录 -d '演示文件放在哪个目录（不写则放临时目录）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand demo" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand demo" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand demo" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand demo" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand demo" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand demo" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand demo" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 演示" -l dir -l 目录 -d '演示文件放在哪个目录（不写则放临时目录）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 演示" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 演示" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 演示" -s f -l format -l 格式 -d '输出格式：table、json、csv、md、xlsx、docx、html' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 演示" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 演示" -l encoding -l 编码 -d 'CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 演示" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 演示" -s q -l quiet -l 安静 -d '不说提示，只给结果'
