import type { Flag, Node, Value } from './tree.ts'

/** For ~/.bashrc: `source <(sciplan completion bash)`. */
export function bashScript(tree: readonly Node[]): string {
  const words = new Set(tree.flatMap(({ path }) => path))
  return `# sciplan completion bash
_sciplan() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  local command="" word index
  for ((index = 1; index < COMP_CWORD; index++)); do
    word="\${COMP_WORDS[index]}"
    case "$word" in
      ${[...words].join(' | ')}) case " \${command} " in ${groupsPattern(tree)}) command="\${command:+$command }$word" ;; esac ;;
    esac
  done
  COMPREPLY=()
  case "$command $previous" in
${tree.flatMap((node) => node.flags.flatMap((flag) => flagCase(node, flag))).join('\n')}
  esac
  case "$command" in
${tree.map(nodeCase).join('\n')}
  esac
}
complete -o filenames -F _sciplan sciplan
`
}

/** What may stand before a further word: nothing yet, or a group such as \`log\`. */
function groupsPattern(tree: readonly Node[]): string {
  const groups = tree.filter(({ path, next }) => path.length > 0 && next.length > 0)
  return ["'  '", ...groups.map(({ path }) => `' ${path.join(' ')} '`)].join(' | ')
}

function flagCase({ path }: Node, { names, value }: Flag): string[] {
  if (value === undefined) return []
  const patterns = names.map((name) => `'${[...path].join(' ')} ${name}'`)
  return [`    ${patterns.join(' | ')}) ${offer(value, [])}; return ;;`]
}

function nodeCase({ path, next, flags, argument }: Node): string {
  const words = [...next.map(({ word }) => word), ...flags.flatMap(({ names }) => names)]
  return `    '${path.join(' ')}') ${offer(argument ?? 'any', words)} ;;`
}

function offer(value: Value, words: readonly string[]): string {
  if (value === 'file' || value === 'folder') {
    const kind = value === 'file' ? '-f' : '-d'
    return `COMPREPLY=($(compgen ${kind} -W '${words.join(' ')}' -- "$current"))`
  }
  const all = value === 'any' ? words : [...value, ...words]
  return all.length === 0 ? ':' : `COMPREPLY=($(compgen -W '${all.join(' ')}' -- "$current"))`
}
