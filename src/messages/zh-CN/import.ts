import type { ImportCommandWords, ImportWords } from '../import-words.ts'
import { placeInFile } from '../place-in-file.ts'

const list = (names: readonly string[]) => names.join('、')
const some = (names: readonly string[]) =>
  names.length <= 5 ? list(names) : `${list(names.slice(0, 5))} 等 ${names.length} 个`

const DECIDE = '核对后决定:以台账为准加 --on-conflict skip,以文件为准加 --on-conflict update。'
const WHICH_HOLDS = '请核对哪一个对,告诉汇总单位。'
const RIGHT_FORM = '发错了的请换成对的再发;没有发错的请告诉汇总单位。'

const TITLES = {
  preview: '导入预览',
  written: '导入',
  refused: '导入(没有写入)',
  'nothing-new': '导入',
} as const

export const importing: ImportWords = {
  title: ({ plan, end }) => `${TITLES[end]}:${plan}`,
  fileTitle: ({ file, unit }) => (unit === undefined ? file : `${file}(${unit})`),
  counts: ({ read, added, updated, skipped, problems }) =>
    `读到 ${read} 行:新增 ${added},更新 ${updated},跳过 ${skipped},问题 ${problems}`,
  place: placeInFile,
  row: (row) => `第 ${row} 行`,
  wholeFile: '整个文件',
  removedRow: '整行已删除',
  sections: {
    added: '新增',
    updated: '更新',
    conflicts: '冲突:台账和文件不一致',
    problems: '问题',
    duplicates: '疑似重复',
    sentBefore: '疑似以前报过,这次改了日期或名称',
    copies: '完全相同,不再导入',
    remarks: '提示',
    emptied: '已清空或删除的行',
    joint: '可能是几个单位共同举办的同一项活动',
    summary: '汇总',
  },
  columns: {
    place: '位置',
    date: '日期',
    units: '单位',
    what: '内容',
    figure: '人次',
    tasks: '任务',
    field: '项目',
    before: '原来',
    after: '改为',
    inLog: '台账中',
    inFile: '文件中',
    why: '原因',
    found: '所填内容',
    problem: '问题',
    mend: '怎么办',
    like: '和哪条相像',
    file: '文件',
    unit: '单位',
    kind: '类别',
    members: '各自填报',
    name: '代号',
    read: '读取',
    added: '新增',
    updated: '更新',
    skipped: '跳过',
    problems: '问题',
  },
  kinds: {
    problem: '问题',
    conflict: '冲突',
    duplicate: '疑似重复',
    sentBefore: '疑似报过',
    emptied: '已清空',
    joint: '共同活动',
    remark: '提示',
  },
  total: '合计',
  skipped: {
    untouched: (rows) => `导出后没有改动 ${rows} 行`,
    'as-logged': (rows) => `和台账一致 ${rows} 行`,
    'log-newer': (rows) => `文件没有改动、台账已另有更正 ${rows} 行`,
    withdrawn: (rows) => `条目已撤回 ${rows} 行`,
    kept: (rows) => `有冲突、保留台账 ${rows} 行`,
    copy: (rows) => `和台账或另一张工作表完全相同 ${rows} 行`,
    duplicate: (rows) => `疑似重复、按要求不导入 ${rows} 行`,
    repeated: (rows) => `和另一行是同一行 ${rows} 行`,
  },
  repeated: ({ place, other }) => `${place} 和 ${other} 是同一行`,
  conflicts: {
    'both-changed': {
      message: '表格导出以后,文件和台账都改过这一条,改得不一样。',
      mend: DECIDE,
      mendByUnit: WHICH_HOLDS,
    },
    'logged-otherwise': {
      message: '这一行以前导入过,现在的内容和台账不一样。',
      mend: DECIDE,
      mendByUnit: WHICH_HOLDS,
    },
    withdrawn: {
      message: '这一条在台账中已经撤回,文件中又改过。',
      mend: '确实不算的加 --on-conflict skip;要恢复并按文件更正的加 --on-conflict update。',
      mendByUnit: '确实不算的请把这一行清空;要恢复的请告诉汇总单位。',
    },
    'not-in-log': {
      message: '这一行是从某条台账导出的,而现在的台账里没有这一条。',
      mend: '台账可能不是最新的(例如还没有和同事的合并),请先更新;确认要登记的加 --on-conflict update。',
      mendByUnit: '这一行不用改,由汇总单位处理。',
    },
  },
  troubles: {
    'file-unreadable': ({ reason }) => ({
      message: `打不开文件(${reason})。`,
      mend:
        reason === 'EACCES' || reason === 'EPERM'
          ? '请检查读取权限,或把文件复制到自己的文件夹。'
          : '请检查文件所在的磁盘,或重新复制一份。',
      mendByUnit: '请重发一份。',
    }),
    'form-of-other-plan': ({ plan, wanted }) => ({
      message: `这份表格是方案 ${plan} 的,这次导入的是 ${wanted}。`,
      mend: `把它移出去,另外用 --plan ${plan} 导入。`,
      mendByUnit: RIGHT_FORM,
    }),
    'form-of-other-workspace': ({ workspace, own }) => ({
      message: `这份表格是从工作区“${workspace}”导出的,这里是“${own}”。`,
      mend: '请确认不是外地的表格;确实属于这里的,用 --plan 指定方案再导入。',
      mendByUnit: RIGHT_FORM,
    }),
    'row-in-two-files': ({ other }) => ({
      message: `同一行在 ${placeInFile({ file: other.file, sheet: other.sheet, at: `第 ${other.row} 行` })} 也有,两边内容不一样。`,
      mend: '请问清以哪一份为准,把另一份移出去再导入。',
      mendByUnit: '请告诉汇总单位以哪一份为准。',
    }),
    'row-invalid': ({ field }) => ({
      message: `按这一行更正后,条目缺少必需的内容(${field})。`,
      mend: '请把这一格补上;要撤回整条的,把整行清空。',
    }),
    'emptied-and-changed': () => ({
      message: '这一行清空了,而台账中的这一条在导出以后改过。',
      mend: '核对后决定:保留台账加 --on-conflict skip,撤回加 --on-conflict update。',
      mendByUnit: '确实要撤回的,请告诉汇总单位;误删的请补上。',
    }),
  },
  duplicate: {
    message: '和另一条相像,可能登记了两次。',
    mend: '确是两项活动的不用管;重复的删去一行,或加 --on-duplicate skip 一律不导入。',
    mendByUnit: '确是两项活动的,请告诉汇总单位;重复的请删去一行。',
  },
  bothValues: ({ heading, inLog = '(空)', inFile = '(空)' }) => `${heading}:台账 ${inLog},文件 ${inFile}`,
  sentBefore: {
    message: '和台账中的一条单位、地点、数字都相同,日期或名称不同,可能是同一项活动改正以后又报了一次。',
    mend: '确是另一项活动的不用管;是同一项的,删去这一行,在台账中更正那一条。',
    mendByUnit: '确是另一项活动的不用改;是同一项的请删去这一行,把改动告诉汇总单位。',
  },
  copies: (rows) =>
    `有 ${rows} 行和台账或另一张工作表完全相同,没有导入。确实是另外的活动的,加 --on-duplicate all。`,
  inLog: (entry) => `台账 ${entry}`,
  missingEvidence: (path) => ({
    message: `找不到佐证材料“${path}”,已按所填文件名登记。`,
    mend: '请把文件放到 evidence 文件夹,或和表格放在工作区内的同一个文件夹;放在旁边的子文件夹的,请写成“照片/签到表.jpg”。',
    mendByUnit: '请把文件和表格一起发来,文件名和所填的一致;放在子文件夹的,请写成“照片/签到表.jpg”。',
  }),
  emptied: {
    offered: '表格中没有了,条目还在台账中。确实要撤回的,加 --withdraw-emptied 再导入。',
    withdrawn: '撤回',
    kept: '条目导出以后改过,保留台账。',
  },
  joint: {
    offered: ({ units, holds }) => `可能是同一项活动。合并以后,责任单位:${list(units)}${holds}`,
    accepted: ({ units, holds }) => `合为一条,责任单位:${list(units)}${holds}`,
    differing: ({ units, differing, asked }) =>
      `${asked ? '没有合并' : '不能合并'}:${list(units)}填的不一样。${differing.join(';')}。请核对,把各单位的改成一样,或只留一个单位填、其余留空`,
    difference: ({ heading, values }) => `${heading}:${list(values)}`,
    nothingSaid: '没有填',
    between: '、',
    holds: (fields) => fields.map(({ heading, value }) => `;${heading}:${value}`).join(''),
    how: '确实是同一项活动的,加 --join 代号(可写多次;--join all 全部合并):登记为一条,单位、任务、重点人群和佐证材料都写上,其余各条撤回。数字不一样的不合并。不加就各记各的,总数会多算。',
    member: ({ units, place, participants }) =>
      `${list(units)}(${place}${participants === undefined ? '' : `,${participants} 人次`})`,
  },
  passedOver: {
    'lock-file': (files) => `没有读(表格正打开着时留下的临时文件):${some(files)}`,
    hidden: (files) => `没有读(隐藏文件):${some(files)}`,
    'other-kind': (files) => `没有读(不是表格):${some(files)}`,
    'named-twice': (files) => `同一个文件写了两次,只读一次:${some(files)}`,
    'same-content': (files) => `内容和另一个文件完全相同,只读一次:${some(files)}`,
    'own-list': (files) => `没有读(以前导入时的问题清单):${some(files)}`,
    'own-output': (files) => `没有读(本次要写入的文件):${some(files)}`,
    'linked-folder': (files) => `没有读(链接到别处的文件夹):${some(files)}`,
  },
  remarks: (count) =>
    `另有提示 ${count} 处,如约数、找不到的佐证材料:用 --dry-run 查看,或用 -o 写入问题清单。`,
  nothing: '没有找到要导入的表格。',
  ends: {
    preview: ({ entries, trouble }) =>
      trouble
        ? '这是预览,没有写入。有问题或冲突,解决之前不会写入。'
        : entries === 0
          ? '这是预览。没有新内容,台账不会改动。'
          : `这是预览,没有写入。去掉 --dry-run 就会写入 ${entries} 条。`,
    written: ({ entries, file, leftOut }) =>
      `已写入 ${entries} 条:${file}${leftOut === 0 ? '' : `。另有问题 ${leftOut} 处,没有写入`}`,
    refused: ({ problems, conflicts }) =>
      `没有写入任何内容:问题 ${problems} 处,冲突 ${conflicts} 处。改好以后再导入;只导入没有问题的行加 --skip-problems,冲突用 --on-conflict 决定。`,
    'nothing-new': '没有新内容,台账没有改动。',
  },
  reasons: {
    updated: (place) => `按填报表更正:${place}`,
    emptied: (place) => `填报表中已清空或删除:${place}`,
    joint: (units) => `共同活动合为一条:${list(units)}`,
  },
  waiting: '另一个程序正在写台账,等它写完……',
  reportWritten: (file) => `问题清单已写入 ${file}`,
  workbook: {
    subject: ({ date }) => `导入核对 ${date}`,
    firstSheet: '汇总',
    emptied: {
      message: '以前报过的一条在表格中清空或删除了,台账中还在。',
      mend: '确实要撤回的,请告诉汇总单位;误删的请补上。',
    },
    joint: {
      message: '几个单位可能各报了一次同一项活动。',
      mend: '请和其他单位核对,确是同一项活动的把数字改成一样,并告诉汇总单位。',
    },
    pageNumber: ['第', '页,共', '页'],
    help: '在 .xlsx 中点“位置”可打开那一格,这份清单要和填报表放在原来的文件夹里。改好以后把填报表发回来,不用改这份清单。',
  },
}

export const importCommand: ImportCommandWords = {
  import: {
    summary: '把单位交回的填报表和台账汇总进台账:全部写入,或一条也不写',
    details:
      '先用 --dry-run 看会新增、更新、跳过什么。文件夹连同子文件夹一起读。同样的文件再导入一次,什么也不会多。\n' +
      '例:sciplan import 交回 --dry-run,确认后 sciplan import 交回 -o 交回/问题清单.xlsx',
    arguments: { files: '填报表、台账(.xlsx、.csv)或文件夹' },
    options: {
      plan: '工作区中的某个方案;默认由填报表决定',
      unit: '没有写单位的行属于哪个单位(不是填报表的台账用)',
      year: '没有写年份的日期是哪一年(不是填报表的台账用)',
      mapping: '说明特别表头的映射文件(YAML)',
      dryRun: '只预览,不写入',
      onConflict: '文件和台账不一致时:stop 全部不写;skip 以台账为准;update 以文件为准',
      onDuplicate: '疑似重复的行:add 照常新增,完全相同的除外;skip 一律不导入;all 一律新增',
      join: '把预览中代号所指的几行合为一条共同活动;可写多次,all 为全部',
      withdrawEmptied: '撤回填报表中整行清空的条目',
      skipProblems: '有问题的行不导入,其余照常导入',
      output: '问题清单写入文件,格式由文件名决定(.xlsx、.docx、.html、.md、.json)',
      format: '输出格式',
    },
  },
}
