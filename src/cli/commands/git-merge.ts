import { type MergedFile, mergeFiles, type Versions } from '../../merge/merge-files.ts'
import { type Plan, planSchema } from '../../model/plan.ts'
import { clashText, type MergeSides } from '../../report/git/clash-text.ts'
import { decode } from '../../source/decode.ts'
import { parseYamlFile } from '../../source/yaml-file.ts'
import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import { mergeSides } from '../git-setup/merge-sides.ts'
import { writeFile } from '../output.ts'
import { resolvePath } from '../paths.ts'
import { told } from '../told.ts'
import { usageError } from '../usage-errors.ts'

export const spec = {
  arguments: {
    base: { type: 'file', take: 'required' },
    ours: { type: 'file', take: 'required' },
    theirs: { type: 'file', take: 'required' },
    path: { type: 'text', take: 'optional' },
  },
  options: {
    markerSize: { type: 'count' },
    oursLabel: { type: 'text' },
    theirsLabel: { type: 'text' },
  },
} as const satisfies CommandSpec

type MergeInput = Input<typeof spec>
type Whole = Extract<MergedFile, { kind: 'merged' }>

/** The marks of git have this length unless an attribute says otherwise. */
const MARKER_SIZE = 7

export async function run(context: Context, input: MergeInput): Promise<Outcome> {
  const { base, ours, theirs, path = ours } = input
  const versions = {
    base: bytesOf(context, base),
    ours: bytesOf(context, ours),
    theirs: bytesOf(context, theirs),
  }
  const { labels, names } = mergeSides(context, path, { ours: input.oursLabel, theirs: input.theirsLabel })
  const size = input.markerSize ?? MARKER_SIZE
  const merged = mergeFiles(path, versions, { ...labels, size })
  if (merged.kind !== 'merged') return byLines(context, input, merged, { ...labels, size })
  writeFile(context, ours, merged.content)
  const lines = wordsOf(merged, versions, path, names(), context)
  return lines.length === 0 ? { exitCode: 0 } : { exitCode: 1, stderr: lines.join('\n') }
}

function bytesOf({ host }: Context, path: string): Uint8Array {
  const bytes = host.files.read(resolvePath(host.cwd, path))
  if (bytes === undefined) throw usageError(2, 'no-such-file', { path })
  return bytes
}

function wordsOf(
  { clashes, twice, holds }: Whole,
  versions: Versions<Uint8Array>,
  path: string,
  sides: MergeSides,
  { messages }: Context,
): string[] {
  const words = messages.git.merge
  if (clashes.length + twice.length === 0) return []
  const plans = [versions.ours, versions.theirs, versions.base].map((bytes) => planIn(path, bytes))
  const isSound = plans.every((plan) => plan !== undefined)
  const about = holds === 'plan' && isSound ? plans[0] : undefined
  return [
    ...clashes.map((clash) => `${path}:${clash.line} ${clashText(clash, about, sides, messages)}`),
    ...twice.map((id) => `${path} ${words.idTwice(id)}`),
    ...(clashes.length === 0 ? [] : [words.mend(path)]),
  ]
}

function planIn(path: string, bytes: Uint8Array): Plan | undefined {
  return decode(parseYamlFile(path, bytes), planSchema).value
}

/** Git's own merge of three texts, where ours would be a guess. */
function byLines(
  context: Context,
  { base, ours, theirs, path = ours }: MergeInput,
  merged: Exclude<MergedFile, Whole>,
  marks: { readonly ours: string; readonly theirs: string; readonly size: number },
): Outcome {
  const { host, messages } = context
  const words = messages.git.merge
  const labels = ['-L', marks.ours, '-L', 'base', '-L', marks.theirs]
  const files = [ours, base, theirs].map((file) => resolvePath(host.cwd, file))
  const answer = host.git(host.cwd, ['merge-file', '-p', `--marker-size=${marks.size}`, ...labels, ...files])
  if (answer === undefined) throw usageError(3, 'no-git', {})
  // Above this the code is no number of conflicts.
  if (answer.exitCode > 127) throw usageError(3, 'git-refused', { reason: answer.stderr.trim() })
  writeFile(context, ours, answer.stdout)
  const lines = [`${path} ${reasonOf(path, merged, messages)}`, words.byLines(answer.exitCode)]
  return { exitCode: answer.exitCode === 0 ? 0 : 1, stderr: lines.join('\n') }
}

function reasonOf(path: string, merged: Exclude<MergedFile, Whole>, messages: Context['messages']): string {
  const words = messages.git.merge
  if (merged.kind === 'uncertain') return words.uncertain(path)
  const { version, finding } = merged
  const found = finding === undefined ? undefined : told(finding, [], messages)
  const why = found === undefined ? '' : `${found.place} ${found.message}`
  return words.unreadable({ version: words.versions[version], why })
}
