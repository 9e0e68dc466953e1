import type { FindingRecord } from '../report/findings.ts'

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const

/** What GitHub would read as its own marks in the text of a workflow command. */
function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/**
 * Findings as workflow commands of GitHub, one a line, and a line with the total, since GitHub shows only ten of each.
 * `prefix` leads from the root of the repository to the workspace; empty where they are one.
 */
export function renderGithub(findings: readonly FindingRecord[], total: string, prefix = ''): string {
  const lines = findings.map(({ severity, file, line, column, endLine, endColumn, rule, message, mend }) => {
    // Columns over several lines are not understood.
    const columns = line === endLine ? `,col=${column},endColumn=${Math.max(column, endColumn - 1)}` : ''
    const place = `file=${escapeProperty(prefix + file)},line=${line},endLine=${endLine}${columns}`
    return `::${LEVELS[severity]} ${place},title=${escapeProperty(rule)}::${escapeText(`${message}\n${mend}`)}\n`
  })
  // Text of the report must not be taken for a command.
  return `${lines.join('')}${total.replace(/^::/, ' ::')}\n`
}
