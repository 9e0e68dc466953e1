import type { LogFindings } from '../../log/findings.ts'
import type { FindingMessages } from '../catalogue.ts'

export const logFindings: FindingMessages<LogFindings> = {
  'torn-line': () => ({
    message: '这条记录不完整:写入或复制时中断了。它不计入任何统计。',
    mend: '请删去这一行后重新登记;较早版本的文件中可能还有完整内容。',
  }),
  'entry-not-list': () => ({
    message: '台账文件应是列表,每条记录前有一个短横;这里不是列表。',
    mend: '请让每条记录顶格以“- ”开头。sciplan log add 写出的就是这样的行。',
  }),
  'entry-not-map': () => ({
    message: '列表中的这一项不是记录:没有任何字段。',
    mend: '请在短横后写“字段: 值”(id、kind、date 等),或删去这一项。',
  }),
}
