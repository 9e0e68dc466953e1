import type { GitWords } from '../git-words.ts'

export const git: GitWords = {
  outline: {
    kinds: {
      unit: '单位',
      group: '单位组',
      parameter: '参数',
      register: '名册',
      measure: '计量',
      action: '行动',
      task: '任务',
      safeguard: '保障措施',
      quota: '指标',
      milestone: '阶段性目标',
      indicator: '目标值指标',
      deliverable: '报送',
    },
    separator: ' | ',
    due: (day) => `${day}前`,
    to: (unit) => `报${unit}`,
  },
  merge: {
    name: 'sciplan:按任务、指标和台账条目合并',
    ours: (who) => (who === '' ? '本方' : `本方(${who})`),
    theirs: (who) => (who === '' ? '对方' : `对方(${who})`),
    who: (parts) => parts.join(','),
    versions: { base: '共同的旧版', ours: '本方的文件', theirs: '对方的文件' },
    changedTwice: ({ what, base, ours, theirs }) =>
      `${what} 两边都改了:原为“${base}”,${ours.who}改为“${ours.value}”,${theirs.who}改为“${theirs.value}”。`,
    addedTwice: ({ what, ours, theirs }) =>
      `${what} 两边都新增了,内容不同:${ours.who}写的是“${ours.value}”,${theirs.who}写的是“${theirs.value}”。`,
    removedAndChanged: ({ what, remover, changer, value }) =>
      `${what} 一边删去,一边修改:${remover}删去了,${changer}改为“${value}”。`,
    mend: (path) =>
      `请打开 ${path},在 <<<<<<< 与 >>>>>>> 之间留下一种写法(两项都要的,给其中一项换个编号),删去这三行标记,用 sciplan check 检查,再 git add。`,
    idTwice: (id) =>
      `${id} 在合并后出现两次:两边各加了一项,用了同一个编号或名称。请给其中一项换一个,再 git add。`,
    unreadable: ({ version, why }) => `${version}读不通(${why}),只好由 git 逐行合并,请核对结果。`,
    uncertain: (path) => `${path} 的写法无法可靠地逐项合并,改由 git 逐行合并,请核对结果。`,
    byLines: (conflicts) =>
      conflicts === 0 ? '逐行合并没有冲突。' : `逐行合并有 ${conflicts} 处冲突,已用 <<<<<<< 标出。`,
    record: (id) => `台账条目 ${id}`,
  },
  setup: {
    wouldWrite: (file) => `将在 ${file} 中写入:`,
    wrote: (file) => `已在 ${file} 中写入:`,
    wouldRemove: (file) => `将从 ${file} 中删去:`,
    removed: (file) => `已从 ${file} 中删去:`,
    wouldSet: '将在本仓库的 git 设置中写入(只对这台电脑有效):',
    set: '已在本仓库的 git 设置中写入(只对这台电脑有效):',
    wouldUnset: '将从本仓库的 git 设置中删去:',
    unset: '已从本仓库的 git 设置中删去:',
    nothing: '已经设置好,没有改动。',
    nothingToRemove: '没有设置过,没有改动。',
    dryRun: '以上是预览,没有改动任何文件。',
    next: (file) => `请提交 ${file};其他人各自在自己的仓库执行一次 sciplan git-setup。`,
    harmless: '没有执行的电脑不受影响:git 照常逐行比较和合并。撤销:sciplan git-setup --remove',
    notFound: (command) =>
      `git 找不到命令“${command}”,目前仍会逐行比较和合并。请全局安装 sciplan(npm install -g sciplan),或用 --command 写明启动它的命令。`,
    overruled: (path) =>
      `${path} 的属性被别处的 .gitattributes 或 .git/info/attributes 覆盖,设置不起作用,请检查。`,
  },
}
