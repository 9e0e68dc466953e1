import { findRoot } from '../../source/workspace.ts'
import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import { ATTRIBUTE_LINES, withAttributes, withoutAttributes } from '../git-setup/attributes.ts'
import { COMMAND, driverSettings, type GitSetting } from '../git-setup/drivers.ts'
import { writeFile } from '../output.ts'
import { usageError } from '../usage-errors.ts'
import { openRepository } from '../versions/repository.ts'

export const spec = {
  options: {
    remove: { type: 'flag' },
    dryRun: { type: 'flag' },
    command: { type: 'text' },
  },
} as const satisfies CommandSpec

type SetupInput = Input<typeof spec>

const FILE = '.gitattributes'

/** What stands to be done: the new text of the attributes, and settings to write or to take away. */
interface Work {
  readonly text: string | undefined
  readonly settings: readonly GitSetting[]
}

export async function run(context: Context, input: SetupInput): Promise<Outcome> {
  const { host, folder } = context
  const root = findRoot(host.files, folder)
  if (root === undefined) throw usageError(2, 'no-workspace', { folder })
  openRepository(host, root)
  const lines = input.remove ? remove(context, root, input) : setUp(context, root, input)
  return { exitCode: 0, stdout: lines.join('\n') }
}

function setUp(context: Context, root: string, { dryRun, command = COMMAND }: SetupInput): string[] {
  const words = context.messages.git.setup
  const wanted = driverSettings(command, languagesOf(context), context.messages.git.merge.name)
  const before = attributesIn(context, root)
  const after = withAttributes(before)
  const work: Work = {
    text: after === before ? undefined : after,
    settings: wanted.filter(({ key, value }) => settingIn(context, root, key) !== value),
  }
  const warnings = () => [
    ...(isFound(context, root, command) ? [] : [words.notFound(command)]),
    ...(dryRun || hasEffect(context, root) ? [] : [words.overruled(`plans/*.yaml`)]),
  ]
  if (isNothing(work)) return [words.nothing, ...warnings()]
  const told = [
    ...(work.text === undefined ? [] : [dryRun ? words.wouldWrite(FILE) : words.wrote(FILE)]),
    ...(work.text === undefined ? [] : ATTRIBUTE_LINES.map((line) => `  ${line}`)),
    ...(work.settings.length === 0 ? [] : [dryRun ? words.wouldSet : words.set]),
    ...work.settings.map(({ key, value }) => `  ${key} = ${value}`),
  ]
  if (!dryRun) {
    if (work.text !== undefined) writeFile(context, `${root}/${FILE}`, work.text)
    for (const { key, value } of work.settings) git(context, root, 'config', '--local', key, value)
  }
  return [...told, ...warnings(), ...(dryRun ? [words.dryRun] : [words.next(FILE)]), words.harmless]
}

function remove(context: Context, root: string, { dryRun }: SetupInput): string[] {
  const words = context.messages.git.setup
  const before = attributesIn(context, root)
  const after = withoutAttributes(before)
  const known = driverSettings(COMMAND, languagesOf(context), '').map(({ key }) => key)
  const work: Work = {
    text: after === before ? undefined : after,
    settings: known.flatMap((key) => {
      const value = settingIn(context, root, key)
      return value === undefined ? [] : [{ key, value }]
    }),
  }
  if (isNothing(work)) return [words.nothingToRemove]
  const told = [
    ...(work.text === undefined ? [] : [dryRun ? words.wouldRemove(FILE) : words.removed(FILE)]),
    ...(work.text === undefined ? [] : ATTRIBUTE_LINES.map((line) => `  ${line}`)),
    ...(work.settings.length === 0 ? [] : [dryRun ? words.wouldUnset : words.unset]),
    ...work.settings.map(({ key }) => `  ${key}`),
  ]
  if (dryRun) return [...told, words.dryRun]
  if (work.text === '') context.host.files.remove(`${root}/${FILE}`)
  else if (work.text !== undefined) writeFile(context, `${root}/${FILE}`, work.text)
  for (const { key } of work.settings) git(context, root, 'config', '--local', '--unset-all', key)
  return told
}

/** The outline is a report; what a merge has to say is a message. */
function languagesOf({ messages, reportMessages }: Context) {
  return { outlines: reportMessages.locale, merges: messages.locale }
}

function isNothing({ text, settings }: Work): boolean {
  return text === undefined && settings.length === 0
}

function attributesIn({ host }: Context, root: string): string {
  return new TextDecoder().decode(host.files.read(`${root}/${FILE}`) ?? new Uint8Array())
}

function settingIn({ host }: Context, root: string, key: string): string | undefined {
  const answer = host.git(root, ['config', '--local', '--get', key])
  return answer?.exitCode === 0 ? new TextDecoder().decode(answer.stdout).replace(/\r?\n$/, '') : undefined
}

function git({ host }: Context, root: string, ...words: string[]): void {
  const answer = host.git(root, words)
  if (answer?.exitCode !== 0) throw usageError(3, 'git-refused', { reason: answer?.stderr.trim() ?? '' })
}

/** Whether the shell in which git runs drivers can start the command. */
function isFound({ host }: Context, root: string, command: string): boolean {
  const answer = host.git(root, ['-c', `alias.sciplan-version=!${command} --version`, 'sciplan-version'])
  return answer?.exitCode === 0 && /^\d+\.\d+/.test(new TextDecoder().decode(answer.stdout))
}

function hasEffect({ host }: Context, root: string): boolean {
  const answer = host.git(root, ['check-attr', 'merge', '--', 'plans/x.yaml'])
  return answer !== undefined && /: merge: sciplan\s*$/.test(new TextDecoder().decode(answer.stdout))
}
