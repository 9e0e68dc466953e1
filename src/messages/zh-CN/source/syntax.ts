import type { SyntaxFindings } from '../../../source/findings.ts'
import type { FindingMessages } from '../../catalogue.ts'

/** Where a file stops too early, something was lost rather than mistyped. */
const CUT_SHORT = '文件也可能没有复制完整,请核对结尾。'

export const syntaxFindings: FindingMessages<SyntaxFindings> = {
  'tab-indent': () => ({ message: '行首用了制表符(Tab)。', mend: '改用空格缩进,每层两个空格。' }),
  'duplicate-key': ({ key, first }) => ({
    message: `“${key}”写了两次,第一次在第 ${first.line} 行第 ${first.column} 列。`,
    mend: '只留一个;是两项内容的,分写成两项或合并。',
  }),
  'full-width-colon': ({ key }) => ({
    message: `“${key}”后面是全角冒号“：”。`,
    mend: `改为半角冒号加一个空格:${key}: …`,
  }),
  'full-width-comma': () => ({
    message: '这里是全角逗号“，”,前后被当成了一项。',
    mend: '改为半角逗号加一个空格;逗号本是名称的一部分时,给这一项加引号。',
  }),
  'full-width-space': () => ({
    message: '行首用了全角空格或不间断空格。',
    mend: '改用半角空格缩进,每层两个空格。',
  }),
  'full-width-bracket': ({ found, instead }) => ({
    message: `这里的括号是“${found}”。`,
    mend: `改为半角的 ${instead}。`,
  }),
  'full-width-quote': ({ found, instead }) => ({
    message: `中文引号 ${found} 不起引号的作用,里面的冒号或井号被当成了格式。`,
    mend: `在整段文字两边加半角引号 ${instead}。`,
  }),
  'full-width-hash': () => ({ message: '全角的“＃”不是注释。', mend: '改为半角 #,后面空一格。' }),
  'full-width-value': ({ found, instead }) => ({
    message: `${found} 里有全角字符或中文引号。`,
    mend: `改为 ${instead}`,
  }),
  'colon-without-space': ({ key }) => ({
    message: `“${key}:”的冒号后面没有空格。`,
    mend: `冒号后面空一格:${key}: …`,
  }),
  'colon-in-text': () => ({
    message: '这段文字里又有“冒号加空格”,被当成了另一个键。',
    mend: '给整段文字加引号,或把里面的冒号改为全角“：”。',
  }),
  'comma-in-text': ({ text }) => ({
    message: `花括号里的逗号把文字断开了,“${text}”被当成了另一个键。`,
    mend: '给含逗号的整段文字加引号,或把逗号改为全角“，”。',
  }),
  'dash-without-space': () => ({ message: '列表的短横后面没有空格。', mend: '短横后面空一格:- …' }),
  'missing-colon': ({ text, atEnd }) => ({
    message: `“${text}”应为“键: 值”,没有冒号。`,
    mend: atEnd
      ? `补上冒号和值,或删去这一行。${CUT_SHORT}`
      : '补上冒号和值;是上一行文字的延续时,并到上一行。',
  }),
  'missing-comma': () => ({ message: '括号里的两项之间缺少逗号。', mend: '两项之间加半角逗号和一个空格。' }),
  'bad-indent': () => ({
    message: '这一行的缩进与上下文对不齐。',
    mend: '同一层的行左边对齐,下一层多两个空格。',
  }),
  unclosed: ({ open, close, atEnd }) => ({
    message: atEnd ? `这里的 ${open} 直到文件结尾也没有闭合。` : `这里的 ${open} 没有闭合。`,
    mend: atEnd ? `补上 ${close}。${CUT_SHORT}` : `补上 ${close}。`,
  }),
  'unexpected-text': ({ text }) => ({
    message: `前面的内容已经完整,这里多出了“${text}”。`,
    mend: '删去多出的部分;文字以引号或括号开头的,给整段文字加引号。',
  }),
  'reserved-start': ({ character }) => ({
    message: `不加引号的文字不能以 ${character} 开头。`,
    mend: '给整段文字加引号。',
  }),
  'bad-escape': () => ({
    message: '双引号里的反斜杠 \\ 有特殊含义,这里不能这样用。',
    mend: '改用单引号,或把 \\ 写成 \\\\;路径请用 /。',
  }),
  'second-document': () => ({
    message: '从这里起是第二份文档,一个文件只能有一份。',
    mend: '删去 --- 或 ... 这一行;是另一个方案时,另存为一个文件。',
  }),
  directive: () => ({
    message: '以 % 开头的 YAML 指令会改变后面内容的含义,不能使用。',
    mend: '删去这一行。',
  }),
  'unknown-tag': ({ tag }) => ({
    message: `“${tag}”以 ! 开头,被当成了 YAML 标签。`,
    mend: '是文字的,加引号;否则删去。',
  }),
  'unknown-alias': ({ name }) => ({
    message: `“*${name}”以 * 开头,被当成了引用,但前面没有“&${name}”。`,
    mend: '是文字的,加引号;否则改正引用。',
  }),
  'too-many-aliases': () => ({
    message: '引用(*)展开后的内容过多,没有读取。',
    mend: '不要层层引用,直接写出内容。',
  }),
  'merge-key': () => ({ message: '不能用 << 合并内容。', mend: '把要合并的内容直接写出来。' }),
  'complex-key': () => ({
    message: '冒号前面是括号里的内容,不能作键。',
    mend: '看是否少了换行,或冒号写错了位置。',
  }),
  'nested-too-deep': () => ({ message: '括号或缩进的层数过多,没有读取。', mend: '请看是否多写了括号。' }),
  'bad-yaml': () => ({
    message: '从这里起读不下去。',
    mend: '检查这一行和上一行的缩进、引号、括号和冒号。',
  }),
  'conflict-marks': ({ mark }) => ({
    message: `git 合并的冲突还没有解决:这里留着标记 ${mark}。`,
    mend: '在 <<<<<<< 与 >>>>>>> 之间留下一种写法(两项都要的都留下),再删去以 <<<<<<<、=======、>>>>>>> 开头的行。',
  }),
}
