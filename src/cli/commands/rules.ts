import { ALL_RULES } from '../../checks/check.ts'
import { nearest } from '../../model/nearest.ts'
import { ruleList, rulesDoc } from '../../report/rule-list.ts'
import { findRoot, loadWorkspace } from '../../source/workspace.ts'
import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import { usageError } from '../usage-errors.ts'

export const spec = {
  arguments: { id: { type: 'text', take: 'optional' } },
  options: { format: { type: 'choice', choices: ['pretty', 'json'], default: 'pretty' } },
} as const satisfies CommandSpec

/** Every rule with its severity; inside a workspace the one that its settings give it. */
export async function run(context: Context, input: Input<typeof spec>): Promise<Outcome> {
  const { host, folder, messages } = context
  const root = findRoot(host.files, folder)
  const settings = root === undefined ? {} : loadWorkspace(host.files.below(root)).settings
  const all = ruleList(ALL_RULES, settings, messages.check)
  const rules = input.id === undefined ? all : all.filter(({ id }) => id === input.id)
  if (input.id !== undefined && rules.length === 0) {
    const ids = all.map(({ id }) => id)
    throw usageError(2, 'no-such-rule', { rule: input.id, nearest: nearest(input.id, ids) })
  }
  if (input.format === 'json') return { exitCode: 0, json: { kind: 'rules', rules } }
  return { exitCode: 0, doc: rulesDoc(rules, messages.check) }
}
