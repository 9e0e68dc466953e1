import type { WorkspaceFindings } from '../../../source/findings.ts'
import type { FindingMessages } from '../../catalogue.ts'

export const workspaceFindings: FindingMessages<WorkspaceFindings> = {
  'plans-missing': ({ folder }) => ({
    message: folder ? 'plans 文件夹中没有方案。' : '工作区没有 plans 文件夹。',
    mend: '把方案放进 plans 文件夹,扩展名为 .yaml;可用 sciplan draft 从文件起草。',
  }),
  'settings-misnamed': ({ found }) => ({
    message: `设置文件名为 ${found},不会被读取。`,
    mend: '改名为 sciplan.yaml。',
  }),
  'unknown-timezone': ({ value }) => ({
    message: `没有“${value}”这个时区。`,
    mend: '写 Asia/Shanghai 这样的名称,或删去这一行。',
  }),
  'register-missing': ({ path }) => ({
    message: `找不到名册文件 ${path}。`,
    mend: '路径从工作区的根写起,用 / 分隔;也可以直接列出名称。',
  }),
  'register-without-names': ({ path }) => ({
    message: `名册文件 ${path} 的第一列没有名称。`,
    mend: '把名称放在第一列,每行一个;序号放在后面的列。',
  }),
}
