import type { Flag, Node, Value } from './tree.ts'

/** For ~/.config/fish/completions/sciplan.fish. */
export function fishScript(tree: readonly Node[]): string {
  const lines = tree.flatMap((node) => nodeLines(node))
  return `# sciplan completion fish\ncomplete -c sciplan -f\n${lines.join('\n')}\n`
}

function nodeLines(node: Node): string[] {
  const when = condition(node)
  const own =
    node.argument === undefined || node.argument === 'any' ? [] : [`${when} ${argument(node.argument)}`]
  return [
    ...node.next.map(({ word, summary }) => `${when} -a ${quote(word)} -d ${quote(summary)}`),
    ...own,
    ...node.flags.map((flag) => `${when} ${flagOptions(flag)}`),
  ]
}

/** All words of the path have been typed, and none that would lead further. */
function condition({ path, next }: Node): string {
  const tests = path.map((word) => `__fish_seen_subcommand_from ${word}`)
  if (next.length > 0) tests.push(`not __fish_seen_subcommand_from ${next.map(({ word }) => word).join(' ')}`)
  return `complete -c sciplan -n ${quote(tests.join('; and '))}`
}

function flagOptions({ names, summary, value }: Flag): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
  // -x keeps the shell from offering the files of the folder as well.
  const takes = value === undefined ? '' : value === 'file' ? ' -r -F' : ` -x ${argument(value)}`.trimEnd()
  return `${flags.join(' ')} -d ${quote(summary)}${takes}`
}

function argument(value: Value): string {
  if (value === 'file') return '-F'
  if (value === 'folder') return "-a '(__fish_complete_directories)'"
  return value === 'any' ? '' : `-a ${quote(value.join(' '))}`
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
