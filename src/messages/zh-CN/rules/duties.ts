import type { RuleFindings } from '../../../checks/index.ts'
import type { OwedArgs } from '../../../checks/owed.ts'
import type { FindingMessages } from '../../catalogue.ts'
import { figure, shortened } from '../../rule-figures.ts'
import { atLeast, counter, listed, windowCounter, windowName } from './words.ts'

/** 区教委任务 05-02“…”2024年不少于 2 次,已完成 1 次 */
function owed({
  unit,
  task,
  title,
  window,
  measure,
  measureUnit,
  op,
  perHead,
  target,
  amount,
  windows,
}: OwedArgs): string {
  const who = `${unit}:任务 ${task}“${shortened(title)}”`
  const name = windowName(window)
  const when = /^\d{4}年/.test(name) ? name : ` ${name} `
  if (windows !== undefined) {
    const word = windowCounter(windows.per)
    return `${who}${when}应完成 ${target} ${word},已完成 ${amount} ${word}`
  }
  const word = counter(measure, measureUnit)
  return `${who}${when}应${perHead ? '人均' : ''}${atLeast(op)} ${figure(target)} ${word},已完成 ${figure(amount)} ${word}`
}

function missedWindows({ windows }: OwedArgs): string {
  return windows === undefined ? '' : `;未完成的是 ${listed(windows.missed.map(windowName))}`
}

function lookUp({ unit, task, quota, windows, window }: OwedArgs): string {
  const period =
    windows === undefined && windowName(window).endsWith('年') ? ` --period ${window.from.slice(0, 4)}` : ''
  return `明细见 sciplan explain ${unit.includes('、') ? `“${unit}”` : unit} ${task}/${quota}${period}`
}

/** Findings on what is owed: quotas, documents, milestones and indicators. */
export const dutyRules = {
  'obligation-missed': (args) => ({
    message: `${owed(args)},逾期${missedWindows(args)}。`,
    mend: `已做而未记的,补记台账;未做的,说明原因。${lookUp(args)}。`,
  }),
  'obligation-short': (args) => ({
    message: `${owed(args)},未达努力目标${missedWindows(args)}。`,
    mend: `已做而未记的,补记台账。${lookUp(args)}。`,
  }),
  'obligation-behind': (args) => ({
    message: `${owed(args)},${args.far ? '严重滞后' : '滞后'}于序时进度。`,
    mend: `在 ${args.window.to} 前补足;已做而未记的,补记台账。${lookUp(args)}。`,
  }),
  'obligation-due': (args) => ({
    message: `${owed(args)},${args.days === 0 ? '今日到期' : `还有 ${args.days} 天到期`}(${args.due})。`,
    mend: `在 ${args.due} 前补足;已做而未记的,补记台账。`,
  }),
  'deliverable-missing': ({ title, unit, due, to }) => ({
    message: `${unit}:“${title}”应于 ${due} 前报送${to === undefined ? '' : `${to}`},至今未报。`,
    mend: '已报送而未记的,补记 submission;未报送的,请催报。',
  }),
  'deliverable-late': ({ title, unit, due, submitted, days }) => ({
    message: `${unit}:“${title}”应于 ${due} 前报送,${submitted} 报送,逾期 ${days} 天。`,
    mend: '日期有误的,用 sciplan log correct 更正;无误的,无需改动。',
  }),
  'deliverable-due': ({ title, unit, due, days }) => ({
    message: `${unit}:“${title}”${days === 0 ? '今日到期' : `还有 ${days} 天到期`}(${due})。`,
    mend: '按时报送,并补记 submission。',
  }),
  'milestone-overdue': ({ milestone, by, state }) => ({
    message: `阶段性目标“${milestone}”应于 ${by} 前完成,${state === 'under-way' ? '仍在推进' : '尚无进展记录'}。`,
    mend: '已完成的,记一条 state: done 的进展并附佐证材料。',
  }),
  'indicator-missed': ({ title, unit, by, op, target, value, date }) => ({
    message:
      `“${title}”到 ${by} 应${atLeast(op)} ${figure(target)}${unit ?? ''},` +
      (value === null
        ? '没有数据。'
        : `没有达到(最近一次为 ${date ?? ''} 的 ${figure(value)}${unit ?? ''})。`),
    mend: '到期前已有达标数据的,补记 observation。',
  }),
  'indicator-behind': ({ title, unit, by, target, value, date, expected }) => ({
    message:
      `“${title}”${date ?? ''} 为 ${figure(value ?? 0)}${unit ?? ''},` +
      `低于按 ${by} 目标 ${figure(target)}${unit ?? ''} 推算的 ${figure(expected)}${unit ?? ''}。`,
    mend: '核对数据;属实的,需加快进度。',
  }),
  'not-judged': ({ plan }) => ({
    message: '没有台账(log 文件夹),未判定各项任务和报送是否按期完成。',
    mend: `需要判定的,用 --as-of 指明统计日,或开始记台账:sciplan log add(记入 log/${plan})。`,
  }),
  'observation-lacking': ({ what, name, register }) => {
    switch (what) {
      case 'coverage':
        return {
          message: `覆盖指标 ${name} ${register === undefined ? '没有名册' : `的名册 ${register} 是空的`},也没有数据,无法判定。`,
          mend: '在 registers 中列出应覆盖的地方,或记一条 observation(covered、total)。',
        }
      case 'latest':
        return {
          message: `累计指标 ${name} 还没有数据,无法判定。`,
          mend: '记一条 observation,填最新累计数(value)。',
        }
      case 'indicator':
        return { message: `指标“${name}”还没有监测数据。`, mend: '有调查或监测结果的,记一条 observation。' }
    }
  },
} satisfies Partial<FindingMessages<RuleFindings>>
