import type { CountedBy } from '../../forms/reading/left-blank.ts'
import type { OtherKind } from '../../forms/reading/problems.ts'
import type { ReadingWords } from '../reading-words.ts'
import { form } from './form.ts'

const list = (names: readonly string[]) => names.join('、')
const meant = (names: readonly string[]) => (names.length === 0 ? '' : `是不是“${names.join('”或“')}”?`)
/** Of columns that several sheets have, the heading in the ledger. */
const HEADINGS: ReadonlyMap<string, string> = new Map(
  Object.values(form.columns)
    .reverse()
    .flatMap((columns) =>
      Object.entries(columns).map(([id, { heading }]): [string, string] => [id, heading]),
    ),
)
const named = (field: string) => HEADINGS.get(field) ?? field

const KINDS: { readonly [Kind in OtherKind]: string } = {
  word: 'Word 文档',
  slides: '演示文稿',
  'open-document': 'OpenDocument 文件(.ods、.odt)',
  'binary-workbook': '二进制工作簿(.xlsb)',
  'xml-workbook': 'XML 表格',
  archive: '压缩包',
  picture: '图片',
  pdf: 'PDF',
  text: '文本文件',
  unknown: '无法识别的文件',
}
const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日']
const NOT_COUNTED: { readonly [Field in CountedBy]: string } = {
  tasks: '不计入任何任务',
  type: '不计入按类型的统计',
  participants: '不计人次',
}
const SAVE_AGAIN = '请用 Excel 或 WPS 打开,另存为 .xlsx 再导入。'
const NUMBER = '请写阿拉伯数字,例:350;没有这一项或没有统计的留空。'
const DAY = '请写成 2024-03-05。'

export const reading: ReadingWords = {
  problems: {
    'file-empty': () => ({ message: '文件是空的。', mend: '请检查是不是发错了文件。' }),
    'old-workbook': () => ({ message: '这是旧格式的表格(.xls、.et)。', mend: SAVE_AGAIN }),
    'password-protected': () => ({
      message: '表格有打开密码。',
      mend: '请用 Excel 或 WPS 打开,去掉密码后另存,再导入。',
    }),
    'web-page': () => ({ message: '这其实是网页,只是名字像表格。', mend: SAVE_AGAIN }),
    'not-a-workbook': ({ kind }) => ({
      message: `这不是表格:${KINDS[kind]}。`,
      mend: ['open-document', 'binary-workbook', 'xml-workbook'].includes(kind)
        ? SAVE_AGAIN
        : '只能导入 .xlsx 和 .csv 表格。',
    }),
    'workbook-damaged': () => ({
      message: '表格已损坏,读不出来。',
      mend: `${SAVE_AGAIN}打不开的请对方重发。`,
    }),
    'workbook-too-large': ({ megabytes, limit }) => ({
      message: `表格太大(展开后约 ${megabytes} MB,上限 ${limit} MB)。`,
      mend: '请删去图片和多余的格式,或把内容复制到新的表格。',
    }),
    'workbook-too-many-parts': ({ parts, limit }) => ({
      message: `文件内部有 ${parts} 个部分(上限 ${limit}),不像是正常的表格。`,
      mend: '请把内容复制到新的表格再导入。',
    }),
    'workbook-with-macros': () => ({
      message: '表格里有宏(程序),出于安全不读。',
      mend: '请另存为不带宏的 .xlsx 再导入。',
    }),
    'workbook-with-external-links': ({ links }) => ({
      message: `表格的公式引用了别的文件${links.length === 0 ? '' : `:${list(links)}`}。`,
      mend: '引用的数可能已经过时。请把公式换成数值(复制后选择性粘贴为数值)再导入。',
    }),
    'workbook-with-entities': () => ({
      message: '文件里有不正常的内容(XML 实体),出于安全不读。',
      mend: '请把内容复制到新的表格再导入。',
    }),
    'too-many-rows': ({ limit }) => ({
      message: `行数超过 ${limit},不像是一个单位的台账。`,
      mend: '请检查是不是发错了文件,或分成几个文件导入。',
    }),
    'text-not-decoded': () => ({
      message: '看不出文字用的是什么编码。',
      mend: '请用 Excel 或 WPS 打开,另存为 .xlsx 或 UTF-8 的 .csv。',
    }),
    'quotes-not-closed': () => ({
      message: '从这里开始的引号没有配对。',
      mend: '请补上引号,或另存为 .xlsx 再导入。',
    }),
    'form-of-another-format': ({ format }) => ({
      message: `这份填报表的格式版本是 ${format},这里读不了。`,
      mend: '请更新 sciplan,或重新导出填报表。',
    }),
    'form-damaged': () => ({
      message: '填报表里隐藏的信息被改坏了。',
      mend: '请重新导出一份,把填好的行复制过去。',
    }),
    'no-ledger': ({ best }) => ({
      message: best.length === 0 ? '没有找到表头。' : `没有找到完整的表头,只认出:${list(best)}。`,
      mend: `表头至少要有“${named('date')}”和“${named('title')}”等三列。表头叫法特别的,用 --mapping 说明。`,
    }),
    'row-too-long': ({ fields, headings }) => ({
      message: `这一行有 ${fields} 格,表头只有 ${headings} 格,对不上列。`,
      mend: '数字里的逗号请去掉(1,200 写成 1200),文字里有逗号的加英文双引号,或另存为 .xlsx。',
    }),
    'heading-twice': ({ heading, field, other }) => ({
      message: `“${heading}”和“${other}”两列都像“${named(field)}”,不知道以哪一列为准。`,
      mend: '请改表头,或用 --mapping 说明哪一列算数。',
    }),
    'heading-missing': ({ field }) => ({
      message: `表头里没有“${named(field)}”这一列。`,
      mend: '请补上这一列;叫法特别的,用 --mapping 说明。',
    }),
    'heading-scale-unknown': ({ heading, unit }) => ({
      message: `表头“${heading}”的单位“${unit}”不知道怎么换算。`,
      mend: '请改成常用的单位,或用 --mapping 说明。',
    }),
    'heading-unit-contradicted': ({ heading, unit }) => ({
      message: `“${heading}”和另处写的单位“${unit}”不一致,不知道以哪个为准。`,
      mend: '请改成一致,或用 --mapping 说明。',
    }),
    'unit-not-placed': ({ found }) => ({
      message: `表头上方写了单位“${found}”,不知道是哪一列的。`,
      mend: '请把单位写进表头,例:经费(万元)。',
    }),
    'heading-without-unit': ({ heading }) => ({
      message: `表头“${heading}”没有写单位,不知道是元还是万元。`,
      mend: '请在表头写上单位,例:经费(元),或用 --mapping 说明。',
    }),
    'value-missing': ({ field, heading = named(field) }) => ({
      message: `没有填“${heading}”。`,
      mend: '这一项必填,请补上。',
    }),
    'formula-without-value': () => ({
      message: '公式没有计算结果。',
      mend: '请用 Excel 或 WPS 打开,保存一次再导入。',
    }),
    'formula-error': ({ found }) => ({ message: `公式出错:${found}。`, mend: '请改好公式,或直接写数值。' }),
    'picture-for-value': () => ({ message: '这一格是图片,读不出内容。', mend: '请写成文字或数字。' }),
    'merged-figure': ({ range }) => ({
      message: `数字在合并的单元格里(${range}),不知道是哪一行的。`,
      mend: '请取消合并,每行写各自的数。',
    }),
    'date-unreadable': () => ({ message: '看不懂这个日期。', mend: DAY }),
    'date-not-in-calendar': ({ lastDay }) => ({
      message: `没有这一天${lastDay === undefined ? '' : `,这个月只到 ${lastDay} 日`}。`,
      mend: DAY,
    }),
    'date-without-year': () => ({ message: '日期没有写年份。', mend: `${DAY}或用 --year 说明是哪一年。` }),
    'date-without-day': () => ({ message: '日期没有写到日。', mend: DAY }),
    'date-ambiguous': ({ candidates }) => ({ message: `日期可能是 ${candidates.join(' 或 ')}。`, mend: DAY }),
    'dates-several': () => ({
      message: '一格里有几个日期。',
      mend: '请一次活动写一行;连续几天的写“起 至 止”。',
    }),
    'date-range-backwards': () => ({ message: '结束日期早于开始日期。', mend: '请改正日期。' }),
    'date-weekday-differs': ({ date, weekday }) => ({
      message: `${date} 是星期${WEEKDAYS[weekday - 1] ?? ''},和所写的星期不符。`,
      mend: '请核对是哪一天。',
    }),
    'number-unreadable': () => ({ message: '看不懂这个数。', mend: NUMBER }),
    'number-vague': () => ({ message: '这不是确切的数。', mend: `请写出确切的数。${NUMBER}` }),
    'number-range': () => ({ message: '这是一个范围,不是确切的数。', mend: NUMBER }),
    'numbers-several': () => ({ message: '一格里有几个数,不知道以哪个为准。', mend: NUMBER }),
    'number-negative': () => ({ message: '不能是负数。', mend: NUMBER }),
    'number-not-whole': () => ({ message: '应当是整数。', mend: NUMBER }),
    'number-too-large': () => ({
      message: '这个数大得不合情理。',
      mend: '请核对,可能多写了几位,或电话号码写错了列。',
    }),
    'number-wrong-counter': ({ counter, expected }) => ({
      message:
        expected.length === 0
          ? `这一项不带单位“${counter}”。`
          : `单位“${counter}”不对,这一列是${list(expected)}。`,
      mend: '请核对是不是写错了列。',
    }),
    'number-scaled-twice': ({ heading }) => ({
      message: `表头“${heading}”已有单位,格子里又写了单位,不知道是多少。`,
      mend: '请只写数字。',
    }),
    'percent-doubtful': ({ candidates }) => ({
      message: `不知道是${candidates.map((one) => ` ${one}%`).join(' 还是')}。`,
      mend: '请写上百分号,例:13%。',
    }),
    'percent-above-100': () => ({ message: '超过了 100%。', mend: '请核对,可能少了小数点。' }),
    'covered-above-total': () => ({ message: '已覆盖数大于总数。', mend: '请核对这两个数。' }),
    'unit-unknown': ({ suggestions }) => ({
      message: '方案中没有这个单位。',
      mend: `${meant(suggestions)}请改成方案中的名称;确是别名的,在方案的 units 中加 aliases。`,
    }),
    'unit-ambiguous': ({ candidates }) => ({
      message: `这个名称可以指${list(candidates)}。`,
      mend: '请写全称。',
    }),
    'unit-is-group': ({ suggestions }) => ({
      message: '这是一组单位,登记在它名下不计入任何一个单位。',
      mend: `请写具体的单位${suggestions.length === 0 ? '' : `:${list(suggestions)}`}。`,
    }),
    'place-unknown': ({ suggestions }) => ({
      message: '方案的名册(registers)中没有这个地方。',
      mend: `${meant(suggestions)}请改成名册中的名称。`,
    }),
    'units-several': () => ({ message: '这里只能写一个单位。', mend: '请每个单位写一行。' }),
    'task-unknown': ({ suggestions }) => ({
      message: '方案中没有这项任务。',
      mend: `${meant(suggestions)}请写任务编号,例:05-02。`,
    }),
    'task-ambiguous': ({ candidates }) => ({
      message: `可以指几项任务:${list(candidates)}。`,
      mend: '请写任务编号。',
    }),
    'tasks-left-open': () => ({
      message: '“等”指哪些任务没有写明。',
      mend: '请写出每项任务的编号,例:05-01、05-02。',
    }),
    'tasks-several': () => ({ message: '这里只能写一项任务。', mend: '请每项任务写一行。' }),
    'choice-unknown': ({ choices }) => ({ message: '没有这个选项。', mend: `请从中选择:${list(choices)}。` }),
    'deliverable-unknown': ({ suggestions }) => ({
      message: '方案中没有这个报送事项。',
      mend: `${meant(suggestions)}请写方案中的编号或名称。`,
    }),
    'subject-unknown': ({ suggestions }) => ({
      message: '方案中没有这个指标。',
      mend: `${meant(suggestions)}请写指标的编号,或“任务/量化指标”的编号。`,
    }),
    'milestone-unknown': ({ suggestions }) => ({
      message: '这项任务没有这个阶段性目标。',
      mend: `${meant(suggestions)}请写方案中的编号。`,
    }),
    'year-unreadable': () => ({ message: '看不懂这个年份。', mend: '请写四位数,例:2024。' }),
    'evidence-leaves-workspace': () => ({
      message: '佐证材料的路径在工作区之外。',
      mend: '请写文件名,把文件和表格一起报送。',
    }),
    'text-too-long': ({ length, limit }) => ({
      message: `文字太长(${length} 字,上限 ${limit})。`,
      mend: '请写简短一些,全文作为佐证材料。',
    }),
    'sample-row': () => ({
      message: '这是样例,没有改成本单位的内容。',
      mend: '请改成真实的内容,或删去这一行。',
    }),
  },
  remarks: {
    estimate: ({ value }) => ({ message: `按 ${value} 登记,并注明是约数。`, mend: '有确切数的请改正。' }),
    'year-added': ({ date }) => ({ message: `没有写年份,按 ${date} 登记。`, mend: '年份不对的请改正。' }),
    'year-not-shown': ({ date }) => ({
      message: `格子里没有显示年份,按 ${date} 登记。`,
      mend: '年份不对的请改正。',
    }),
    'date-from-serial': ({ date }) => ({
      message: `格子里是数字,按日期 ${date} 登记。`,
      mend: '不对的请改正。',
    }),
    'date-outside-plan': ({ date, from, to }) => ({
      message: `${date} 不在方案的期限内(${from} 至 ${to})。`,
      mend: '请核对年份。',
    }),
    'date-outside-form': ({ date, from, to }) => ({
      message: `${date} 不在这份填报表的时段内(${from} 至 ${to})。`,
      mend: '请核对年份。',
    }),
    'hidden-sheet-ignored': () => ({
      message: '这个工作表是隐藏的,没有读。',
      mend: '应当导入的请取消隐藏。',
    }),
    'hidden-rows-read': ({ rows }) => ({
      message: `有 ${rows} 行是隐藏的,也读了。`,
      mend: '不该导入的请删去。',
    }),
    'hidden-columns-read': ({ headings }) => ({
      message: `隐藏的列也读了:${list(headings)}。`,
      mend: '不该导入的请删去。',
    }),
    'sheet-ignored': () => ({
      message: '没有读这个工作表:不像是台账。',
      mend: '里面有台账的,请检查表头和工作表名称,或用 --mapping 说明。',
    }),
    'section-row': ({ text }) => ({ message: `“${text}”看作小标题,没有当作活动。`, mend: '' }),
    'note-row': ({ text }) => ({ message: `“${text}”看作表外的说明,没有当作活动。`, mend: '' }),
    'unit-line': ({ units }) => ({
      message: `这一行是各列的单位(${list(units)}),没有当作活动。`,
      mend: '',
    }),
    'number-line': () => ({ message: '这一行是各列的编号,没有当作活动。', mend: '' }),
    'sum-row-left-out': ({ label }) => ({ message: `“${label}”这一行是合计,没有当作活动。`, mend: '' }),
    'sum-differs': ({ heading, written, added }) => ({
      message: `“${heading}”合计写的是 ${written},各行相加是 ${added}。`,
      mend: '请核对;登记的是各行的数。',
    }),
    'heading-unknown': ({ heading }) => ({
      message: `不认识“${heading}”这一列,原样保留,不参与统计。`,
      mend: '其实是某个已知项目的,用 --mapping 说明。',
    }),
    'unit-by-sheet-name': ({ unit }) => ({
      message: `没有写单位的行,按工作表的名称登记为${unit}的。`,
      mend: '不对的,请在行中写明单位。',
    }),
    'unit-not-asked-for': ({ unit, asked }) => ({
      message: `这里写的是${unit},没有写单位的行登记为${unit}的;--unit 的${asked}没有采用。`,
      mend: '应是后者的,请改正表中的单位。',
    }),
    'unit-passed-over': ({ found, unit }) => ({
      message: `这里写的是“${found}”;没有写单位的行登记为${unit}的。`,
      mend: '请核对是哪个单位的。',
    }),
    'unit-differs': ({ found, unit }) => ({
      message: `这是${unit}的填报表,这一行写的是“${found}”。`,
      mend: '代填的不用管;写错的请改正。',
    }),
    'picture-in-cell': () => ({
      message: '格子里有图片,没有登记。',
      mend: '请把图片另存为文件,在“佐证材料”中写文件名。',
    }),
    'evidence-not-named': ({ found }) => ({
      message: `“${found}”不是文件名,原样保留,不算佐证材料。`,
      mend: '有材料的请写文件名,例:签到表.jpg。',
    }),
    'title-says-planned': ({ title }) => ({
      message: `“${title}”像是计划;没有“状态”列,都按已开展登记。`,
      mend: '还没有开展的,请加一列“状态”,写“计划中”。',
    }),
    'column-missing': ({ field, rows }) => ({
      message: `表头里没有“${named(field)}”这一列,${rows} 项活动${NOT_COUNTED[field]}。`,
      mend: '应当计入的,请补上这一列;叫法特别的,用 --mapping 说明。',
    }),
    'left-blank': ({ field, heading, rows }) => ({
      message: `“${heading}”从这里起有 ${rows} 行没有填,这些活动${NOT_COUNTED[field]}。`,
      mend: '应当计入的,请补上。',
    }),
    'column-without-heading': ({ column, found, cells }) => ({
      message: `${column} 列没有表头,${cells} 格没有读(“${found}”${cells > 1 ? ' 等' : ''})。`,
      mend: '应当登记的,请给这一列加上表头。',
    }),
    'heading-second': ({ heading, other }) => ({
      message: `“${heading}”和“${other}”意思相近,以“${other}”为准;这一列原样保留,不参与统计。`,
      mend: '应以这一列为准的,用 --mapping 说明。',
    }),
    'heading-scaled': ({ heading, factor }) => ({
      message: `按表中写的单位,“${heading}”一列没有写单位的数乘以 ${factor}。`,
      mend: '',
    }),
    'taken-for-yuan': ({ heading }) => ({
      message: `表头“${heading}”没有写单位,按元登记。`,
      mend: '不是元的,用 --mapping 说明。',
    }),
  },
}
