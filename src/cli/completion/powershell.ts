import type { Node, Value } from './tree.ts'

/** For $PROFILE: `sciplan completion powershell | Out-String | Invoke-Expression`. */
export function powershellScript(tree: readonly Node[]): string {
  const nodes = tree.map(({ path, next, flags, argument }) => {
    const items = [
      ...next.map(({ word, summary }) => item(word, summary)),
      ...choices(argument).map((word) => item(word, word)),
      ...flags.flatMap(({ names, summary }) => names.map((name) => item(name, summary))),
    ]
    return `    ${quote(path.join(' '))} = @(${items.join(', ')})`
  })
  const values = tree.flatMap(({ path, flags }) =>
    flags.flatMap(({ names, value }) =>
      choices(value).length === 0
        ? []
        : names.map((name) => {
            const key = quote([...path, name].join(' '))
            return `    ${key} = @(${choices(value)
              .map((word) => item(word, word))
              .join(', ')})`
          }),
    ),
  )
  return `# sciplan completion powershell
Register-ArgumentCompleter -Native -CommandName sciplan -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $nodes = @{
${nodes.join('\n')}
  }
  $values = @{
${values.join('\n')}
  }
  $typed = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $command = ''
  foreach ($word in $typed) {
    $longer = ($command + ' ' + $word).Trim()
    if ($nodes.ContainsKey($longer)) { $command = $longer }
  }
  $last = if ($typed.Count -gt 0) { $typed[-1] } else { '' }
  $key = ($command + ' ' + $last).Trim()
  $found = if ($values.ContainsKey($key)) { $values[$key] } else { $nodes[$command] }
  $found | Where-Object { $_[0] -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1])
  }
}
`
}

function choices(value: Value | undefined): readonly string[] {
  return typeof value === 'object' ? value : []
}

/** A pair of word and tooltip; the comma keeps PowerShell from flattening a list of one. */
function item(word: string, summary: string): string {
  return `,@(${quote(word)}, ${quote(summary || word)})`
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
