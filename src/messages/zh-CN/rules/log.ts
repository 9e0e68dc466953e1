import type { RuleFindings } from '../../../checks/index.ts'
import type { FindingMessages } from '../../catalogue.ts'
import { figure, shortened } from '../../rule-figures.ts'
import { fieldName, listed, perhaps } from './words.ts'

const REFERRED = {
  deliverable: '报送事项',
  indicator: '目标值指标',
  quota: '量化指标',
  milestone: '阶段性目标',
} as const

const KINDS: Readonly<Record<string, string>> = {
  activity: '活动',
  submission: '报送',
  observation: '数据',
  progress: '进展',
}

/** Findings on the entries of the log. */
export const logRules = {
  'log-without-plan': ({ name, isFile, similar }) =>
    isFile
      ? {
          message: `log/${name} 不在任何方案的文件夹中,其中的条目不会被统计。`,
          mend: `移到所属方案的文件夹:log/方案编号/年份/${name}。`,
        }
      : {
          message: `log/${name} 没有对应的方案,其中的条目不会被统计。`,
          mend: perhaps(similar) || '把文件夹改成方案编号,或补上方案文件。',
        },
  'duplicate-entry-id': ({ id, file, line }) => ({
    message: `条目编号 ${id} 已用于 ${file} 第 ${line} 行,这一条不会被统计。`,
    mend: '同一件事重复登记的,删去这一行;不同的事,换一个编号。',
  }),
  'unknown-unit-in-entry': ({ name, similar, claimedBy }) =>
    claimedBy.length > 0
      ? { message: `“${name}”可指 ${listed(claimedBy)},无法归属,不会被统计。`, mend: '写明是哪个单位。' }
      : {
          message: `方案中没有单位“${name}”,这部分不会被统计。`,
          mend: perhaps(similar) || '写成方案中的单位名称,或在方案中加为别名。',
        },
  'unknown-task-in-entry': ({ task, similar }) => ({
    message: `方案中没有任务 ${task},这部分不会被统计。`,
    mend: perhaps(similar) || '改成方案中的任务编号。',
  }),
  'unknown-id-in-entry': ({ what, id, similar }) => ({
    message: `方案中没有${REFERRED[what]} ${id},这一条不会被统计。`,
    mend: perhaps(similar) || '改成方案中的编号。',
  }),
  'unit-not-existing': ({ name, date, from, until, successor }) => ({
    message:
      until !== undefined && date > until
        ? `“${name}”已于 ${until} 撤并,${date} 的条目不会被统计。`
        : `“${name}”于 ${from ?? ''} 才成立,${date} 的条目不会被统计。`,
    mend:
      until !== undefined && date > until && successor !== undefined
        ? `改写为承接单位“${successor}”,或改正日期。`
        : '改正单位或日期。',
  }),
  'group-named-in-entry': ({ group, tasks, members }) => ({
    message: `任务 ${listed(tasks)} 由各成员分别完成,只写“${group}”不会计入任何成员。`,
    mend:
      members.length > 0
        ? `写明是哪些成员:${listed(members, 10)}。`
        : `先在方案中列出“${group}”的成员,再写明是哪些成员。`,
  }),
  'not-responsible': (args) =>
    'unit' in args
      ? {
          message: `“${args.unit}”在任务 ${listed(args.tasks)} 中没有承担角色,不会计入。`,
          mend: '改正任务编号或单位;确实承担的,在方案中列为牵头、责任或配合单位。',
        }
      : {
          message: `任务 ${args.task} 不由 ${listed(args.units)} 承担,这一条不会计入该任务。`,
          mend: '删去这个任务编号,或补上承担该任务的单位。',
        },
  'unplanned-activity': ({ title }) => ({
    message: `活动“${title}”没有写任务编号,列为计划外活动,不计入任何指标。`,
    mend: '属于方案任务的,用 tasks 写明任务编号。',
  }),
  'feeds-two-quotas': ({ unit, tasks }) => ({
    message: `这一次活动同时计入“${unit}”的任务 ${listed(tasks)}。`,
    mend: '确实同时完成这些任务的,无需改动;否则只留一个任务编号。',
  }),
  'figure-lacking': ({ title, measure, quotas }) => ({
    message: `活动“${shortened(title)}”没有填${fieldName(measure)},对指标 ${listed(quotas)} 按 0 计。`,
    mend: `补填 ${measure};已入账的条目用 sciplan log correct 更正。`,
  }),
  'undeclared-measure': ({ field, similar }) => ({
    message: `没有“${field}”这个数据项,填的数不会被统计。`,
    mend: perhaps(similar) || `改正名称,或在方案的 measures 中声明 ${field}。`,
  }),
  'each-day-figure': ({ field, eachDay, value }) => ({
    message: `已写每天 ${figure(eachDay)}(each_day),不能再写 ${field}: ${String(value)}。`,
    mend: `逐日相同的留 each_day;否则删去 each_day,按次登记。`,
  }),
  'until-before-date': ({ date, until }) => ({
    message: `结束日期 ${until} 早于开始日期 ${date}。`,
    mend: '改正 date 或 until。',
  }),
  'same-activity-twice': ({ title, date, first }) => ({
    message: `${date} 的“${title}”与条目 ${first} 日期、名称、单位都相同,可能登记了两次。`,
    mend: '重复的用 sciplan log withdraw 撤销一条;确是两场的,用 place 分别写明地点或改名称。',
  }),
  'entry-outside-plan': ({ date, from, to }) => ({
    message: `日期 ${date} 不在方案实施期 ${from} 至 ${to} 内,不计入任何指标。`,
    mend: '改正日期,或记到所属的方案中。',
  }),
  'entry-in-future': ({ date, asOf, planned }) => ({
    message: `日期 ${date} 晚于统计日 ${asOf},暂不计入。`,
    mend: planned ? '改正日期;尚未开展的,写 status: planned。' : '改正日期;或用 --as-of 指定更晚的统计日。',
  }),
  'entry-year-folder': ({ date, folder }) => ({
    message: `日期为 ${date} 的条目放在 ${folder} 年的文件夹中(不影响统计)。`,
    mend: `核对日期;无误的,以后记入 ${date.slice(0, 4)} 年的文件夹。`,
  }),
  'correction-of-unknown': ({ of, circle }) =>
    circle
      ? { message: `更正之间互相指向,没有落到任何条目(of: ${of})。`, mend: '把 of 改成被更正条目的编号。' }
      : { message: `要更正的条目 ${of} 不存在,或写得不对而读不出来。`, mend: '把 of 改成被更正条目的编号。' },
  'correction-invalid': ({ field, value, of, kind }) => ({
    message:
      value === null || value === undefined
        ? `更正使条目 ${of} 缺少必填的 ${field},整条更正无效。`
        : `更正不能把条目 ${of}(${KINDS[kind] ?? kind})的 ${field} 设为 ${JSON.stringify(value)},整条更正无效。`,
    mend:
      field === 'id' || field === 'kind'
        ? '编号和类别不能更正:撤销原条目,另记一条。'
        : '改正字段名或值后另记一条更正。',
  }),
  'correction-idle': ({ of }) => ({
    message: `这条更正没有改变条目 ${of}。`,
    mend: '看看 set 是否写全;不需要的可保持原样。',
  }),
  'submission-year': ({ deliverable, stated, years }) => ({
    message:
      stated === undefined
        ? `“${deliverable}”每年报送,这里没有写是哪一年的,不会被统计。`
        : `“${deliverable}”没有 ${stated} 年这一次,不会被统计。`,
    mend:
      years.length > 0
        ? `用 for 写报送截止日所在的年份:${listed(years, 12)}。`
        : '核对方案中该报送事项的截止日期。',
  }),
  'observation-unusable': (args) => {
    switch (args.problem) {
      case 'no-subject':
        return {
          message: '没有写明是哪个指标或任务的数据。',
          mend: '写 indicator,或写 task(及 unit、quota)。',
        }
      case 'no-value':
        return { message: '没有填数值。', mend: '写 value;覆盖情况写 covered 和 total。' }
      case 'no-total':
        return { message: '只有已覆盖数,没有总数,算不出覆盖率。', mend: '用 total 写应覆盖的总数。' }
      case 'covered-over-total':
        return { message: '已覆盖数大于总数。', mend: '改正 covered 或 total。' }
      case 'which-quota':
        return {
          message: '该任务有多项量化指标,没有写明是哪一项的数据。',
          mend: `用 quota 写明:${listed(args.quotas)}。`,
        }
      case 'not-observed':
        return {
          message: `指标 ${listed(args.quotas)} 由活动累加或按名册计算,这条数据不会被采用。`,
          mend: '改记为活动(activity);报累计数的,在方案中写 feed: latest。',
        }
      case 'no-unit':
        return { message: '该指标由各单位分别完成,没有写明是哪个单位的数据。', mend: '用 unit 写明单位。' }
    }
  },
  'milestone-not-named': ({ milestones }) => ({
    message: '该任务有多个阶段性目标,没有写明是哪一个,进展不会记到任何一个。',
    mend: `用 milestone 写明:${listed(milestones)}。`,
  }),
  'unknown-place': ({ place, register, similar }) => ({
    message: `名册 ${register} 中没有“${place}”,不计入覆盖。`,
    mend: perhaps(similar) || '写成名册中的名称,或补入名册。',
  }),
} satisfies Partial<FindingMessages<RuleFindings>>
