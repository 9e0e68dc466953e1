import type { ExitCode } from './command.ts'
import type { Host } from './host.ts'
import { printVersion } from './version.ts'

/**
 * The whole program: arguments and a machine in, an exit code out (interface.md section 4).
 * Results go to standard output, everything else to standard error.
 */
export async function run(argv: readonly string[], host: Host): Promise<ExitCode> {
  // Scripts ask for the version at every start: nothing is loaded for it.
  if (argv.length === 1 && argv[0] === '--version') {
    printVersion(host)
    if ((await host.stdout.settled()) === undefined) return 0
  }
  const { call } = await import('./call.ts')
  return call(argv, host)
}
