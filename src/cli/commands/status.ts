import type { CommandSpec, Context, Input, Outcome } from '../command.ts'

export const spec = {
  options: {
    plan: { type: 'plan' },
    unit: { type: 'unit' },
    task: { type: 'task' },
    period: { type: 'period' },
    asOf: { type: 'day' },
    overdue: { type: 'flag' },
    format: { type: 'choice', choices: ['pretty', 'json'], default: 'pretty' },
  },
} as const satisfies CommandSpec

export async function run(_context: Context, input: Input<typeof spec>): Promise<Outcome> {
  return { exitCode: 0, stdout: JSON.stringify(input) }
}
