import type { WriteStream } from 'node:tty'
import type { Host, Terminal } from '../cli/host.ts'

/** Width where the terminal does not tell. */
const USUAL_COLUMNS = 80

/** What is used of a stream: `isTTY`, `columns` and `getColorDepth` are only there where it is a terminal. */
export type Output = Pick<NodeJS.WritableStream, 'write'> &
  Partial<Pick<WriteStream, 'isTTY' | 'columns' | 'getColorDepth'>>

export function nodeTerminal(stream: Output, env: Host['env']): Terminal {
  const pending: Promise<string | undefined>[] = []
  return {
    write(text) {
      pending.push(new Promise((resolve) => void stream.write(text, (error) => resolve(refusalOf(error)))))
    },
    settled: async () => (await Promise.all(pending)).find((reason) => reason !== undefined),
    isTerminal: stream.isTTY === true,
    get columns() {
      // Some terminals of editors and consoles say 0.
      return stream.columns || Number.parseInt(env.COLUMNS ?? '', 10) || USUAL_COLUMNS
    },
    colorLevel: colorLevel(stream, env),
  }
}

/** A reader who went away refuses nothing. */
function refusalOf(error: NodeJS.ErrnoException | null | undefined): string | undefined {
  return error == null || error.code === 'EPIPE' ? undefined : (error.code ?? error.name)
}

/** NO_COLOR wins over FORCE_COLOR; without either, only a terminal that is able to gets colours. */
export function colorLevel(stream: Output, env: Host['env']): Terminal['colorLevel'] {
  if (env.NO_COLOR) return 0
  switch (env.FORCE_COLOR) {
    case undefined:
      break
    case '0':
    case 'false':
      return 0
    case '2':
      return 2
    case '3':
      return 3
    default:
      return 1
  }
  if (stream.isTTY !== true) return 0
  // Bits of a colour; Node knows the terminals and the services that run checks (TERM, COLORTERM, CI).
  const bits = stream.getColorDepth?.(env) ?? 1
  return bits >= 24 ? 3 : bits >= 8 ? 2 : bits >= 4 ? 1 : 0
}

/**
 * `sciplan check | head`: nobody reads on, so there is nothing left to do and nothing to complain about. Any other
 * refusal is told by `settled`.
 */
export function endQuietlyWithoutReader(stream: NodeJS.EventEmitter): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
  })
}
