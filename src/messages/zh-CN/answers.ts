import type { AnswerWords } from '../command-words.ts'

export const answers: AnswerWords = {
  logMistakes: ({ mistakes }) => `台账有 ${mistakes} 处错误,有错误的条目未计入;详见 sciplan check。`,
  calendarWritten: ({ file }) => `日历已写入 ${file}`,
  workspaceMade: ({ folder, files }) =>
    `工作区已建在 ${folder}:\n${files.map((file) => `  ${file}`).join('\n')}\n\n` +
    '接下来:按 plans 中的样例抄录方案,用 sciplan check 检查,用 sciplan log add 记台账,用 sciplan status 查看进度。',
  exampleCopied: ({ folder, files }) =>
    `示例工作区(${files} 个文件)已复制到 ${folder}。台账内容纯属虚构。\n` +
    '试试:sciplan check --as-of 2024-11-30,sciplan status --as-of 2024-11-30',
  schemasWritten: ({ folder, files }) => `已写入 ${folder}:${files.join('、')}`,
  starterSettings: `# yaml-language-server: $schema=schemas/settings.schema.json
# 工作区设置,全部可省略。
sciplan: 1
name: 全民科学素质工作
language: zh-CN
timezone: Asia/Shanghai
# 判定口径:剩多少天算临期;比序时进度落后多少个百分点算滞后、严重滞后
thresholds: {due_soon_days: 45, behind: 10, far_behind: 30}
# office: 区科协                      # 牵头办公室所在单位
# rules: {evidence-missing: warning}  # 调整检查规则的严重程度,规则见 sciplan rules
`,
  starterPlan: ({ id, year }) => `# yaml-language-server: $schema=../schemas/plan.schema.json
# 抄录样例:改成您手里的文件。原文没写的数字、日期不要补,用 notes 说明。
sciplan: 1
id: ${id}
title: 某区全民科学素质行动${year}年工作清单(样例)
# document_no: 某府办发〔${year}〕1号
issuer: 某区人民政府办公室
issued: ${year}-01-15
period: {from: ${year}-01-01, to: ${year}-12-31}
# 责任单位:aliases 是别名;机构改革时写 until(最后一日)和 successor(承接单位)
units:
  - {name: 区教委, aliases: [区教育委员会]}
  - {name: 区科协}
# 单位组:每个成员分别考核;原文没有列出成员时留空
groups:
  - {name: 各镇街, members: [东街街道, 西河镇]}
actions:
  - {id: youth, title: 青少年科学素质提升行动, theme: youth}
tasks:
  # 一条任务对应原文一段;lead 是牵头(责任)单位,support 是配合单位
  - id: t01
    action: youth
    title: 科学家精神进校园,开展院士专家科普校园行,每年不少于2次
    lead: [区教委]
    support: [区科协]
    source: {at: 序号1, anchor: 院士专家科普校园行}
    quotas:
      # at_least 是“不少于、以上、达到”,more_than 是“超过”
      # measure: activities 次、participants 人次、items 条、amount 元、entities 家、coverage 覆盖
      # per: day week month quarter year two-years total(total 可写 by: 截止日期)
      # scope: each 各单位分别完成,joint 共同完成
      - {id: q1, measure: activities, at_least: 2, per: year, scope: each, anchor: 每年不少于2次}
  - id: t02
    action: youth
    title: 镇街每季度组织一次科普进社区活动
    lead: [各镇街]
    quotas:
      - {id: q1, measure: activities, at_least: 1, per: quarter, scope: each}
  - id: t03
    action: youth
    title: 加强科技辅导员队伍建设
    lead: [区教委]
# 报送事项:from: all 指所有单位(收件单位 to 除外)
deliverables:
  - {id: summary, title: 年度工作总结, due: {every: year, on: 11-30, first: ${year}}, from: all, to: 区科协}
`,
}
