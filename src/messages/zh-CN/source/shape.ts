import type { Field, Kind, ShapeFindings } from '../../../source/findings.ts'
import type { FindingMessages } from '../../catalogue.ts'

const KINDS: Readonly<Record<Kind, string>> = {
  text: '文字',
  number: '数值',
  'whole-number': '整数',
  'yes-no': 'true 或 false',
  date: '日期(如 2024-03-05)',
  list: '列表(如 [甲, 乙])',
  map: '一组“键: 值”',
  all: 'all',
}

const FORMS = {
  stamp: '校验值应为 12 位十六进制数字(0-9、a-f)。',
  sha256: 'SHA-256 应为 64 位十六进制数字(0-9、a-f)。',
  'month-day': '每年的某日应写成“月-日”,如 11-30。',
  year: '这里的键应为四位年份,如 2024。',
} as const

const NUMBERS = { whole: '应为整数', 'not-negative': '不能是负数', finite: '不是有限的数' } as const

export const shapeFindings: FindingMessages<ShapeFindings> = {
  'file-empty': () => ({ message: '文件是空的。', mend: '写入内容,或删去文件。' }),
  'unsupported-version': ({ value }) => ({
    message: `格式版本“${value}”不受支持。`,
    mend: '写 sciplan: 1;文件是为更新的版本写的,请升级 sciplan。',
  }),
  'unknown-key': ({ key, nearest, known }) => ({
    message: `这里没有“${key}”这个键。`,
    mend: nearest === undefined ? `可用的键:${known.join('、')}。` : `是不是要写 ${nearest}?`,
  }),
  'missing-key': ({ keys }) => ({ message: `这里缺少 ${keys.join('、')}。`, mend: '补上,并填写内容。' }),
  'empty-value': ({ expected, required, ...field }) => ({
    message: `${fieldName(field)}没有填写。`,
    mend: emptyMend(expected, required, field.item),
  }),
  'empty-text': (field) => ({ message: `${fieldName(field)}是空的文字。`, mend: '填写内容,或删去。' }),
  'empty-list': ({ key }) => ({ message: `“${key}”的列表是空的。`, mend: '至少写一项。' }),
  'wrong-type': ({ expected, found, value, instead, ...field }) => ({
    message: `${fieldName(field)}应为${kinds(expected)},这里是${KINDS_FOUND[found]}:${value}`,
    mend: instead === undefined ? `改为${kinds(expected)}。` : `改为 ${instead}`,
  }),
  'numeric-id': ({ key, written }) => ({
    message: `${key} 写成 ${written},会被读成数值,前面的 0 等会丢失。`,
    mend: `加引号写成 '${written}',或在前面加字母,如 t${written}。`,
  }),
  'bad-id': ({ value }) => ({
    message: `编号“${value}”只能用字母、数字和 . _ -,并以字母或数字开头。`,
    mend: '改正编号;引用它的地方一并改正。',
  }),
  'bad-date': ({ value, instead, lastDay }) => ({
    message: lastDay === undefined ? `“${value}”不是日期。` : `没有“${value}”这一天,该月只有 ${lastDay} 天。`,
    mend: instead === undefined ? dateMend(lastDay) : `写成 ${instead}`,
  }),
  'not-one-of': ({ key, value, choices, nearest }) => ({
    message: `“${key}”不能写“${value}”。`,
    mend:
      nearest === undefined
        ? `可选:${choices.join('、')}。`
        : `是不是要写 ${nearest}?可选:${choices.join('、')}。`,
  }),
  'too-long': ({ key, length, limit }) => ({
    message: `“${key}”有 ${length} 个字,最多 ${limit} 个。`,
    mend: '截取其中能找到原文的一段。',
  }),
  'bad-form': ({ value, form }) => ({ message: `“${value}”的写法不对。`, mend: FORMS[form] }),
  'bad-number': ({ value, need }) => ({ message: `${value} ${NUMBERS[need]}。`, mend: '改正这个数。' }),
  'bad-value': (field) => ({ message: `${fieldName(field)}的内容不对。`, mend: '对照格式说明改正。' }),
}

const KINDS_FOUND: Readonly<Record<Kind, string>> = {
  ...KINDS,
  list: '列表',
  'yes-no': '真假值',
  date: '日期',
}

function fieldName({ key, item }: Field): string {
  if (key === '') return item ? '每一项' : '整个文件'
  return item ? `“${key}”的每一项` : `“${key}”`
}

function dateMend(lastDay: number | undefined): string {
  return lastDay === undefined ? '写成 2024-03-05 的样子。' : '对照原文,改正日期。'
}

function kinds(expected: readonly Kind[]): string {
  return expected.map((kind) => KINDS[kind]).join('或')
}

function emptyMend(expected: readonly Kind[], required: boolean, item: boolean): string {
  const fill = expected.length === 0 ? '填上内容' : `填上${kinds(expected)}`
  if (item) return `${fill},或删去这一项。`
  if (required) return expected.includes('list') ? `${fill};没有内容时写 []。` : `${fill}。`
  return `${fill};没有内容时删去这一行。`
}
