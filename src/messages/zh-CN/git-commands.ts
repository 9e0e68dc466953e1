import type { CommandWords } from '../command-words.ts'

export const gitCommands: Pick<CommandWords, 'git-setup' | 'git-textconv' | 'git-merge'> = {
  'git-setup': {
    summary: '让 git diff、git log -p 按任务显示方案,合并时按任务、指标、台账条目合并',
    details:
      '在 .gitattributes 和本仓库的 git 设置中写入比较和合并的方式,只在执行此命令时写入,--remove 可撤销。\n' +
      '没有 sciplan 的电脑不受影响:git 照常逐行比较和合并。',
    options: {
      remove: '撤销:删去写入的内容',
      dryRun: '只显示将写入什么,不改动任何文件',
      command: '启动 sciplan 的命令,如 "npx sciplan";默认为 sciplan',
    },
  },
  'git-textconv': {
    summary: '把方案写成一行一项的提要,供 git diff 等比较(由 git 调用)',
    details: '每项任务、指标、报送一行:编号、单位、要求、期限;其余内容各占一行。读不通的文件照原样输出。',
    arguments: { file: '方案文件' },
  },
  'git-merge': {
    summary: '合并方案或台账的两个修改版(由 git 调用)',
    details:
      '结果写入 <本方> 的文件。两边改了不同的任务、指标、条目时都保留,其余逐字不变;同一项两边改得不同时标出冲突。\n' +
      '退出码:0 已合并,1 有冲突。读不通的文件由 git merge-file 逐行合并。',
    arguments: {
      base: '共同的旧版',
      ours: '本方的版本,结果写在这里',
      theirs: '对方的版本',
      path: '在仓库中的路径,用于提示',
    },
    options: {
      markerSize: '冲突标记的长度;默认为 7',
      oursLabel: '标记后本方的名称',
      theirsLabel: '标记后对方的名称',
    },
  },
}
