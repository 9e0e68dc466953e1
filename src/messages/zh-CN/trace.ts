import type { TraceWords } from '../trace-words.ts'

const PARTS = { 'text-box': '文本框', footnote: '脚注', endnote: '尾注' } as const

export const trace: TraceWords = {
  title: ({ plan, document }) => `${plan} 与 ${document} 核对`,
  whole: '方案与原文一致。',
  notWhole: (findings) => `方案与原文有 ${findings} 处不一致或缺漏。`,
  otherFile: '这份原文不是转录时所用的文件(source.sha256 不同),行号可能与方案所记不符。',
  sums: {
    anchors: ({ found, missing }) => `锚点:找到 ${found} 个,缺 ${missing} 个。`,
    numbers: ({ covered, excused, uncovered, mismatches }) =>
      `原文数字:${covered} 个已录入方案,${excused} 个不是承诺,${uncovered} 个未录。方案的数字、单位、名称等 ${mismatches} 处与原文不同。`,
    stamps: ({ valid, changed }) => `条文:${valid} 条与校验值相符,${changed} 条已变动。`,
    coverage: ({ percent, paragraphs, unpointed, apart }) =>
      `转录:承诺段落 ${paragraphs} 段,已录 ${percent}%,${unpointed} 段没有对应任务${apart === 0 ? '' : `;另有 ${apart} 段不计(见 --excused)`}。`,
  },
  sections: {
    missing: {
      title: '找不到或位置不对的锚点',
      advice: '请改正锚点,或把任务移到与原文相同的次序;原文已无此条的,从方案中删去。',
    },
    mismatches: { title: '方案与原文不同之处', advice: '请改正方案中的该项;“方案”一栏没有写的,请补上。' },
    uncovered: {
      title: '方案没有录入的原文数字',
      advice: '请补录量化指标、目标值或期限;不是承诺的,列入 source.ignored 并写明理由。',
    },
    changed: { title: '转录后有变动的条文', advice: '请对照条文核对任务,再写入新的校验值。' },
    unpointed: {
      title: '没有任务指向的段落',
      advice: '属于承诺的请补录;不是承诺的,把段首文字列入 source.ignored 并写明理由。',
    },
    apart: { title: '像承诺而不计的段落', advice: '请看理由是否成立。' },
    excused: { title: '不是承诺的数字', advice: '请看理由是否成立。' },
    omitted: { title: '没有当作原文的文字', advice: '如其中有原文,请复制全文另存为 .txt 后再核对。' },
    sideBySide: { title: '逐段对照', advice: '左为原文,右为方案中指向这一段的内容。' },
  },
  columns: {
    plan: '方案位置',
    document: '原文位置',
    about: '所属',
    anchor: '锚点',
    reason: '原因',
    field: '字段',
    expected: '方案',
    found: '原文',
    text: '原文文字',
    number: '数字',
    clause: '原文',
    entry: '方案',
    remarks: '核对',
  },
  paragraph: (line) => `第${line}段`,
  place({ line, lastLine, place, page, part }) {
    const where = [line === lastLine ? String(line) : `${line}—${lastLine}`]
    if (place !== undefined) where.push(`表${place.table}第${place.row}行`)
    if (page !== undefined) where.push(`第${page}页`)
    if (part !== undefined) where.push(PARTS[part])
    return where.join('\n')
  },
  counted: { lines: '行', paragraphs: '段' },
  omissions: {
    hidden: '隐藏文字',
    deleted: '修订中删去的文字',
    contents: '目录',
    furniture: '网页导航、按钮、链接',
  },
  omitted: (stretches) =>
    `文件中有 ${stretches} 处隐藏文字、已删文字、目录或网页导航没有核对,加 --excused 列出。`,
  unnamed: ({ found, of }) => `条文和标题没有写到(${of} 处单位中有 ${found} 处写到)`,
  remarks: {
    agrees: '✓ 相符',
    changed: '✕ 条文已变动,与校验值不符',
    unstamped: '还没有校验值',
    unpointed: '✕ 像是承诺,没有任务指向',
    uncovered: (text) => `✕ 未录:${text}`,
    excused: ({ text, reason }) => `不计:${text}(${reason})`,
    apart: (reason) => `没有任务指向,不计:${reason}`,
    differs: ({ about, field, expected, found }) =>
      `✕ ${about} ${field}:方案 ${expected ?? '没有写'},原文 ${found ?? '没有写'}`,
    unnamed: ({ about, field, expected }) => `✕ ${about} ${field}:方案 ${expected},条文和标题没有写到`,
  },
  legend: {
    covered: '已录入方案的数字',
    questioned: '所在条文与方案有不同的数字',
    uncovered: '未录的数字',
    excused: '不是承诺的数字',
  },
  update: {
    written: ({ file, added, changed }) =>
      `已写入 ${file}:新增校验值 ${added} 个,更新 ${changed} 个,其余逐字未动。`,
    wouldWrite: ({ file, added, changed }) =>
      `将写入 ${file}:新增校验值 ${added} 个,更新 ${changed} 个。去掉 --dry-run 即写入。`,
    upToDate: (file) => `${file} 的校验值都与原文相符,没有改动。`,
    refused: ({ file, anchors }) =>
      `没有改动 ${file}:有 ${anchors} 个锚点找不到、次序不对或不止一处(见上表)。请先改正锚点,再写入校验值。`,
  },
  saved: (file) => `已写入 ${file}。`,
  about({ task, safeguard, action, indicator, deliverable, unit, ignored, quota, milestone }) {
    const part = quota === undefined ? milestone : quota
    const inside = part === undefined ? '' : `/${part}`
    if (task !== undefined) return `任务 ${task}${inside}`
    if (safeguard !== undefined) return `保障措施 ${safeguard}${inside}`
    if (action !== undefined) return `行动 ${action}`
    if (indicator !== undefined) return `目标值 ${indicator}`
    if (deliverable !== undefined) return `报送事项 ${deliverable}`
    if (unit !== undefined) return `单位 ${unit}`
    return ignored === undefined ? '方案' : `第 ${ignored + 1} 个忽略的数字`
  },
  reasons: {
    none: '没有写锚点',
    absent: '原文中没有',
    'out-of-order': '不在前一任务之后',
    'outside-clause': '不在该任务的条文中',
    ambiguous: '多处条文都有,无法确定',
    doubled: '与前一项重复,原文只有一处',
    'asked-for': '此处数字已录入方案,不应忽略',
  },
  excuses: {
    title: '文件标题',
    'set-phrase': '固定用语',
    indefinite: '不表示数量',
    name: '名称',
    session: '会议届次',
    signature: '成文日期',
    ignored: '已列入 source.ignored',
    'own-period': '方案自身的起止年',
    past: '方案之前的日期',
    point: '任务要点中的名称',
    furniture: '网页上的文字',
  },
  apart: {
    ignored: '已列入 source.ignored',
    introduction: '引出下列各项的总述',
    'other-kind': '前后任务都是编号条目或表格单元格,此段不是',
    outside: '不在任务之间',
  },
  nothing: '没有写',
}
