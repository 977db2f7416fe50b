# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_yuqing_global_optspecs
    string join \n ledger= as= f/format= o/output= q/quiet h/help V/version
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
complete -c yuqing -n "__fish_yuqing_needs_command" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_needs_command" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
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
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "verify" -d '核验台账'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "核验" -d '核验台账'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "backup" -d '备份台账'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "备份" -d '备份台账'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "completions" -d '生成命令补全脚本'
complete -c yuqing -n "__fish_yuqing_needs_command" -f -a "补全" -d '生成命令补全脚本'
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
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l level -l 等级 -d '同时定级' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l reason -l 理由 -d '定级理由（与建议不同时必写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l to -l 报给 -d '报送对象（可重复；不写则报本等级的全部必报对象）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l via -l 方式 -d '报送方式（不写则用规定渠道）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l oral -l 口头 -d '口头同意人（重大突发，事后补签）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l oral-at -l 口头时间 -d '口头同意的时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l replaces -l 代替 -d '代替登错的一件：那件作废，其要素和时间转过来' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand report" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
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
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l level -l 等级 -d '同时定级' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l reason -l 理由 -d '定级理由（与建议不同时必写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l to -l 报给 -d '报送对象（可重复；不写则报本等级的全部必报对象）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l via -l 方式 -d '报送方式（不写则用规定渠道）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l oral -l 口头 -d '口头同意人（重大突发，事后补签）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l oral-at -l 口头时间 -d '口头同意的时间' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l replaces -l 代替 -d '代替登错的一件：那件作废，其要素和时间转过来' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 登记" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
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
complete -c yuqing -n "__fish_yuqing_using_subcommand classify" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand classify" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
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
complete -c yuqing -n "__fish_yuqing_using_subcommand 研判" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 研判" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
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
complete -c yuqing -n "__fish_yuqing_using_subcommand 定级" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 定级" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 定级" -l valid -l 有效 -d '判为有效诉求'
complete -c yuqing -n "__fish_yuqing_using_subcommand 定级" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 定级" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -l to -l 报给 -d '报送对象（可重复；不写则报本等级的全部必报对象）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -l via -l 方式 -d '报送方式（不写则用规定渠道）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand escalate" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -l to -l 报给 -d '报送对象（可重复；不写则报本等级的全部必报对象）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -l via -l 方式 -d '报送方式（不写则用规定渠道）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 上报" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -l to -l 报给 -d '报送对象（可重复；不写则报本等级的全部必报对象）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -l via -l 方式 -d '报送方式（不写则用规定渠道）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 报送" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand init" -l rulebook -l 制度 -d '制度：随软件带的编号或名称，或制度文件（看有哪些：yuqing rules list）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand init" -l office -l 单位 -d '本级单位的名称' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand init" -l me -l 我 -d '经办人姓名，以后不写 --as 时就用它' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand init" -l from -l 起 -d '从哪天起记账（不写则从今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand init" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand init" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand init" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand init" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand init" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand init" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 建账" -l rulebook -l 制度 -d '制度：随软件带的编号或名称，或制度文件（看有哪些：yuqing rules list）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 建账" -l office -l 单位 -d '本级单位的名称' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 建账" -l me -l 我 -d '经办人姓名，以后不写 --as 时就用它' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 建账" -l from -l 起 -d '从哪天起记账（不写则从今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 建账" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 建账" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 建账" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 建账" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 建账" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 建账" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
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
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from add" -l from -l 起 -d '从哪天起在册（不写则从今天），此后开始的周期才有应报事项' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from add" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from add" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from add" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from add" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from add" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from add" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from add" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from add" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -l kind -l 种类 -d '单位种类，如 village（村居）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -l class -l 类别 -d '单位类别（制度分类时写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -l parent -l 上级 -d '上级单位（不写则为本级）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -l from -l 起 -d '从哪天起在册（不写则从今天），此后开始的周期才有应报事项' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 增设" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from retire" -l until -l 止 -d '在册的最后一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from retire" -l reason -l 理由 -d '理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from retire" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from retire" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from retire" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from retire" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from retire" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from retire" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from retire" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from retire" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 撤销" -l until -l 止 -d '在册的最后一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 撤销" -l reason -l 理由 -d '理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 撤销" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 撤销" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 撤销" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 撤销" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 撤销" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 撤销" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 撤销" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 撤销" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from list" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from list" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from list" -l all -l 全部 -d '连已撤销的一起列'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 清单" -l all -l 全部 -d '连已撤销的一起列'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from check" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from check" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from check" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from check" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from check" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from check" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 检查" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 检查" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 检查" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 检查" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 检查" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand unit; and __fish_seen_subcommand_from 检查" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and not __fish_seen_subcommand_from add 增设 retire 撤销 list 清单 check 检查" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
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
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from add" -l from -l 起 -d '从哪天起在册（不写则从今天），此后开始的周期才有应报事项' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from add" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from add" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from add" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from add" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from add" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from add" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from add" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from add" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -l kind -l 种类 -d '单位种类，如 village（村居）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -l class -l 类别 -d '单位类别（制度分类时写）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -l parent -l 上级 -d '上级单位（不写则为本级）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -l from -l 起 -d '从哪天起在册（不写则从今天），此后开始的周期才有应报事项' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 增设" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from retire" -l until -l 止 -d '在册的最后一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from retire" -l reason -l 理由 -d '理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from retire" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from retire" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from retire" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from retire" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from retire" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from retire" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from retire" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from retire" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 撤销" -l until -l 止 -d '在册的最后一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 撤销" -l reason -l 理由 -d '理由' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 撤销" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 撤销" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 撤销" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 撤销" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 撤销" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 撤销" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 撤销" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 撤销" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from list" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from list" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from list" -l all -l 全部 -d '连已撤销的一起列'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 清单" -l all -l 全部 -d '连已撤销的一起列'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from check" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from check" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from check" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from check" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from check" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from check" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 检查" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 检查" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 检查" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 检查" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 检查" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 单位; and __fish_seen_subcommand_from 检查" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 list 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 list 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 list 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 list 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 list 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 list 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 list 清单" -f -a "add" -d '任职；同一人可任几职'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 list 清单" -f -a "任职" -d '任职；同一人可任几职'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 list 清单" -f -a "leave" -d '离任'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 list 清单" -f -a "离任" -d '离任'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 list 清单" -f -a "list" -d '人员清单，连同由职务得出的小组'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and not __fish_seen_subcommand_from add 任职 leave 离任 list 清单" -f -a "清单" -d '人员清单，连同由职务得出的小组'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -l unit -l 单位 -d '任职单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -l role -l 职务 -d '职务（可重复，或用顿号隔开）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -l from -l 起 -d '从哪天起任职（不写则从今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -l until -l 止 -d '任职的最后一天（不写则未定）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from add" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
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
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 任职" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 任职" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
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
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from leave" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from leave" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from leave" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from leave" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 离任" -l unit -l 单位 -d '单位（不写则为其任职的各单位）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 离任" -l role -l 职务 -d '职务（可重复；不写则为全部）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 离任" -l until -l 止 -d '任职的最后一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 离任" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 离任" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 离任" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 离任" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 离任" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 离任" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 离任" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 离任" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from list" -l unit -l 单位 -d '只列一个单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from list" -l role -l 职务 -d '只列一种职务' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from list" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from list" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from list" -l all -l 全部 -d '连已离任的一起列'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 清单" -l unit -l 单位 -d '只列一个单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 清单" -l role -l 职务 -d '只列一种职务' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 清单" -l all -l 全部 -d '连已离任的一起列'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand person; and __fish_seen_subcommand_from 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 list 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 list 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 list 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 list 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 list 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 list 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 list 清单" -f -a "add" -d '任职；同一人可任几职'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 list 清单" -f -a "任职" -d '任职；同一人可任几职'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 list 清单" -f -a "leave" -d '离任'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 list 清单" -f -a "离任" -d '离任'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 list 清单" -f -a "list" -d '人员清单，连同由职务得出的小组'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and not __fish_seen_subcommand_from add 任职 leave 离任 list 清单" -f -a "清单" -d '人员清单，连同由职务得出的小组'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -l unit -l 单位 -d '任职单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -l role -l 职务 -d '职务（可重复，或用顿号隔开）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -l from -l 起 -d '从哪天起任职（不写则从今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -l until -l 止 -d '任职的最后一天（不写则未定）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from add" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
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
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 任职" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 任职" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
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
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from leave" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from leave" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from leave" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from leave" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 离任" -l unit -l 单位 -d '单位（不写则为其任职的各单位）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 离任" -l role -l 职务 -d '职务（可重复；不写则为全部）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 离任" -l until -l 止 -d '任职的最后一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 离任" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 离任" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 离任" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 离任" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 离任" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 离任" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 离任" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 离任" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from list" -l unit -l 单位 -d '只列一个单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from list" -l role -l 职务 -d '只列一种职务' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from list" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from list" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from list" -l all -l 全部 -d '连已离任的一起列'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 清单" -l unit -l 单位 -d '只列一个单位' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 清单" -l role -l 职务 -d '只列一种职务' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 清单" -l all -l 全部 -d '连已离任的一起列'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 人员; and __fish_seen_subcommand_from 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
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
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from add" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from add" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
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
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 登记" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 登记" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 登记" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 登记" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from end" -l until -l 止 -d '认证的最后一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from end" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from end" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from end" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from end" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from end" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from end" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from end" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from end" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 停用" -l until -l 止 -d '认证的最后一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 停用" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 停用" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 停用" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 停用" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 停用" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 停用" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 停用" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 停用" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from list" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from list" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand account; and __fish_seen_subcommand_from 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and not __fish_seen_subcommand_from add 登记 end 停用 list 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
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
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from add" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from add" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
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
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 登记" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 登记" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 登记" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 登记" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from end" -l until -l 止 -d '认证的最后一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from end" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from end" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from end" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from end" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from end" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from end" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from end" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from end" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 停用" -l until -l 止 -d '认证的最后一天（不写则今天）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 停用" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 停用" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 停用" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 停用" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 停用" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 停用" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 停用" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 停用" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from list" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from list" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 账号; and __fish_seen_subcommand_from 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
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
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from show" -l number -l 次 -d '看第几次施行的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from show" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from show" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from show" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from show" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from show" -l toml -l 全文 -d '打印全文'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from show" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 查看" -l number -l 次 -d '看第几次施行的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 查看" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 查看" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 查看" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 查看" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 查看" -l toml -l 全文 -d '打印全文'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 查看" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 查看" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from check" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from check" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from check" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from check" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from check" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from check" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 检查" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 检查" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 检查" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 检查" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 检查" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 检查" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from enact" -l from -l 起 -d '从哪天起施行' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from enact" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from enact" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from enact" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from enact" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from enact" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from enact" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from enact" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from enact" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 施行" -l from -l 起 -d '从哪天起施行' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 施行" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 施行" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 施行" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 施行" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 施行" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 施行" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 施行" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 施行" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from explain" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from explain" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from explain" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from explain" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from explain" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from explain" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 说明" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 说明" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 说明" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 说明" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 说明" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand rules; and __fish_seen_subcommand_from 说明" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and not __fish_seen_subcommand_from list 清单 show 查看 check 检查 enact 施行 explain 说明" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
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
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from list" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from list" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from list" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 清单" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 清单" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 清单" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 清单" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 清单" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 清单" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from show" -l number -l 次 -d '看第几次施行的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from show" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from show" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from show" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from show" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from show" -l toml -l 全文 -d '打印全文'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from show" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 查看" -l number -l 次 -d '看第几次施行的' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 查看" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 查看" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 查看" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 查看" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 查看" -l toml -l 全文 -d '打印全文'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 查看" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 查看" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from check" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from check" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from check" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from check" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from check" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from check" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 检查" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 检查" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 检查" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 检查" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 检查" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 检查" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from enact" -l from -l 起 -d '从哪天起施行' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from enact" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from enact" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from enact" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from enact" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from enact" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from enact" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from enact" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from enact" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 施行" -l from -l 起 -d '从哪天起施行' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 施行" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 施行" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 施行" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 施行" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 施行" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 施行" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 施行" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 施行" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from explain" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from explain" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from explain" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from explain" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from explain" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from explain" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 说明" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 说明" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 说明" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 说明" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 说明" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 制度; and __fish_seen_subcommand_from 说明" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
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
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from show" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from show" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from show" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -l overlay -l 地区 -d '地方放假安排，如 广西（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 查看" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from due" -l overlay -l 地区 -d '地方放假安排，如 广西（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from due" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from due" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from due" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from due" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from due" -l strict -l 从严 -d '用到未录入的年份时，以 1 退出'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from due" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from due" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 算期限" -l overlay -l 地区 -d '地方放假安排，如 广西（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 算期限" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 算期限" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 算期限" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 算期限" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 算期限" -l strict -l 从严 -d '用到未录入的年份时，以 1 退出'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 算期限" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 算期限" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from import" -l notice -l 文号 -d '依据的通知文号' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from import" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from import" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from import" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from import" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from import" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from import" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from import" -l correction -l 更正 -d '更正已录入的年份，未到期的时限一并重算'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from import" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from import" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 导入" -l notice -l 文号 -d '依据的通知文号' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 导入" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 导入" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 导入" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 导入" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 导入" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 导入" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 导入" -l correction -l 更正 -d '更正已录入的年份，未到期的时限一并重算'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 导入" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand calendar; and __fish_seen_subcommand_from 导入" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and not __fish_seen_subcommand_from show 查看 due 算期限 import 导入" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
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
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from show" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from show" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from show" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -l overlay -l 地区 -d '地方放假安排，如 广西（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 查看" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from due" -l overlay -l 地区 -d '地方放假安排，如 广西（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from due" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from due" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from due" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from due" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from due" -l strict -l 从严 -d '用到未录入的年份时，以 1 退出'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from due" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from due" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 算期限" -l overlay -l 地区 -d '地方放假安排，如 广西（可重复）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 算期限" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 算期限" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 算期限" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 算期限" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 算期限" -l strict -l 从严 -d '用到未录入的年份时，以 1 退出'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 算期限" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 算期限" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from import" -l notice -l 文号 -d '依据的通知文号' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from import" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from import" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from import" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from import" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from import" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from import" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from import" -l correction -l 更正 -d '更正已录入的年份，未到期的时限一并重算'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from import" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from import" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 导入" -l notice -l 文号 -d '依据的通知文号' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 导入" -l at -l 时间 -d '实际发生的时间（事后补录时写），如 昨晚22:50' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 导入" -l happened -l 事由 -d '既成事实：手续不全但事情已办，写明事由，如实记为违规' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 导入" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 导入" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 导入" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 导入" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 导入" -l correction -l 更正 -d '更正已录入的年份，未到期的时限一并重算'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 导入" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 日历; and __fish_seen_subcommand_from 导入" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand verify" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand verify" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand verify" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand verify" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand verify" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand verify" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 核验" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 核验" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 核验" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 核验" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 核验" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 核验" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand backup" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand backup" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand backup" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand backup" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand backup" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand backup" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 备份" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 备份" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 备份" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 备份" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 备份" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 备份" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand completions" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand completions" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand completions" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand completions" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand completions" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand completions" -s q -l quiet -l 安静 -d '不说提示，只给结果'
complete -c yuqing -n "__fish_yuqing_using_subcommand 补全" -l ledger -l 台账 -d '台账文件（也可用环境变量 YUQING_LEDGER）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 补全" -l as -l 经办 -d '经办人姓名（也可用环境变量 YUQING_USER）' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 补全" -s f -l format -l 格式 -d '输出格式：table、json、csv、md' -r
complete -c yuqing -n "__fish_yuqing_using_subcommand 补全" -s o -l output -l 输出 -d '写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）' -r -F
complete -c yuqing -n "__fish_yuqing_using_subcommand 补全" -s h -l help -d '显示帮助'
complete -c yuqing -n "__fish_yuqing_using_subcommand 补全" -s q -l quiet -l 安静 -d '不说提示，只给结果'
