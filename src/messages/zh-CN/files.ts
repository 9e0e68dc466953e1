import type { FileUsageMessages } from '../catalogue.ts'

/** Why the system refuses a file, and what to do; codes that are not listed are shown as they are. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: '没有权限。请换个位置,或请管理员开通权限。',
  EPERM: '没有权限。请换个位置,或请管理员开通权限。',
  EROFS: '所在磁盘只能读。请换个位置。',
  ENOSPC: '磁盘已满。请腾出空间,或换个位置。',
  EDQUOT: '已超出磁盘配额。请腾出空间,或换个位置。',
  EBUSY: '正被其他程序占用。请关闭占用它的程序后再试。',
  ENOTDIR: '所写的文件夹其实是文件。请检查路径。',
  EEXIST: '所写的文件夹其实是文件。请检查路径。',
  ELOOP: '链接首尾相接,没有指向任何文件。请检查路径。',
  ENAMETOOLONG: '文件名太长。请换个短一些的。',
  EIO: '磁盘读写出错。请检查磁盘,或换个位置。',
}

function because(reason: string): string {
  return REASONS[reason] ?? `系统报告 ${reason}。请检查权限和磁盘,关闭占用它的程序,或换个位置。`
}

export const fileUsage: FileUsageMessages = {
  'cannot-read': ({ path, reason }) => `无法读取 ${path}:${because(reason)}`,
  'cannot-write': ({ path, reason }) => `无法写入 ${path}:${because(reason)}`,
  'output-refused': ({ reason }) => `结果没有写完:${because(reason)}`,
  'no-such-file': ({ path }) => `没有文件 ${path}。请检查文件名和文件夹。`,
  'is-folder': ({ path }) => `${path} 是文件夹。请写出其中一个文件。`,
  'is-no-file': ({ path }) => `${path} 是管道或设备,不能从中读取。请先把内容存成文件。`,
  'output-is-folder': ({ path }) => `${path} 是文件夹,不能当作文件写入。请在后面写上文件名。`,
  'file-there': ({ path }) => `已有文件 ${path},没有覆盖它。请换一个文件名。`,
  'file-there-unless': ({ path, option }) =>
    `已有文件 ${path},没有覆盖它。确要覆盖请加 ${option},否则请换一个文件名。`,
  'output-is-document': ({ path, document }) =>
    `${path} 就是所读的原文(${document}),没有覆盖它。请换一个文件名。`,
  'hardly-an-edition': ({ path, document, kept, all, option }) =>
    `${path} 的 ${all} 项内容只有 ${kept} 项在 ${document} 里照旧,不像是同一文件的新版,没有改动方案。请检查是否选错了文件;确要改写请加 ${option},或用 -o 写到别的文件。`,
  'plan-name-unfit': ({ path, name, fitting }) =>
    `文件名“${name}”不能作方案编号,没有写入 ${path}。编号只用英文字母、数字、点、横线和下划线,以字母或数字开头,如 ${fitting}。`,
}
