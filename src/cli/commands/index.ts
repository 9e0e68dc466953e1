import type { Command, CommandSpec } from '../command.ts'

/**
 * The commands in the order of `--help`. An addition is a file that exports `spec` and `run`, and one line here;
 * the compiler then asks for its words. A module is loaded only when its command is called.
 */
export const COMMANDS = {
  init: () => import('./init.ts'),
  check: () => import('./check.ts'),
  status: () => import('./status.ts'),
  explain: () => import('./explain.ts'),
  'log add': () => import('./log-add.ts'),
  'log list': () => import('./log-list.ts'),
  'log correct': () => import('./log-correct.ts'),
  'log withdraw': () => import('./log-withdraw.ts'),
  deadlines: () => import('./deadlines.ts'),
  report: () => import('./report.ts'),
  summary: () => import('./summary.ts'),
  form: () => import('./form.ts'),
  import: () => import('./import.ts'),
  'evidence list': () => import('./evidence-list.ts'),
  'evidence add': () => import('./evidence-add.ts'),
  rules: () => import('./rules.ts'),
  diff: () => import('./diff.ts'),
  history: () => import('./history.ts'),
  'git-setup': () => import('./git-setup.ts'),
  'git-textconv': () => import('./git-textconv.ts'),
  'git-merge': () => import('./git-merge.ts'),
  draft: () => import('./draft.ts'),
  trace: () => import('./trace.ts'),
  schema: () => import('./schema.ts'),
  completion: () => import('./completion.ts'),
} satisfies Record<string, () => Promise<{ spec: CommandSpec; run: Command['run'] }>>

export type CommandName = keyof typeof COMMANDS
export type SpecOf<Name extends CommandName> = Awaited<ReturnType<(typeof COMMANDS)[Name]>>['spec']
