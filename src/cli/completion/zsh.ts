import type { Flag, Node, Value } from './tree.ts'

/** For ~/.zshrc, after compinit: `source <(sciplan completion zsh)`. */
export function zshScript(tree: readonly Node[]): string {
  return `#compdef sciplan
# sciplan completion zsh
_sciplan() {
  local command="" word
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$command:$word" in
${tree.flatMap(stepCases).join('\n')}
    esac
  done
  local -a found
  case "$command:\${words[CURRENT-1]}" in
${tree.flatMap((node) => node.flags.flatMap((flag) => flagCase(node, flag))).join('\n')}
  esac
  case "$command" in
${tree.map(nodeCase).join('\n')}
  esac
}
compdef _sciplan sciplan
`
}

function stepCases({ path, next }: Node): string[] {
  const here = path.join(' ')
  return next.map(
    ({ word }) => `      ${quote(`${here}:${word}`)}) command=${quote([...path, word].join(' '))} ;;`,
  )
}

function flagCase({ path }: Node, { names, value }: Flag): string[] {
  if (value === undefined) return []
  const patterns = names.map((name) => quote(`${path.join(' ')}:${name}`))
  return [`    ${patterns.join(' | ')}) ${offer(value)}; return ;;`]
}

function nodeCase({ path, next, flags, argument }: Node): string {
  const items = [
    ...next.map(({ word, summary }) => item(word, summary)),
    ...flags.flatMap(({ names, summary }) => names.map((name) => item(name, summary))),
  ]
  const own = argument === undefined || argument === 'any' ? '' : `${offer(argument)}; `
  return `    ${quote(path.join(' '))}) ${own}found=(${items.join(' ')}); _describe sciplan found ;;`
}

function item(word: string, summary: string): string {
  return quote(`${word}:${summary.replaceAll(':', '\\:')}`)
}

function offer(value: Value): string {
  if (value === 'file') return '_files'
  if (value === 'folder') return '_files -/'
  return value === 'any' ? ':' : `compadd -- ${value.join(' ')}`
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
