import type { Host } from './host.ts'

/** The version stands in one place, the package's own description. */
export function printVersion(host: Host): 0 {
  const text = new TextDecoder().decode(host.packageFiles.read('package.json'))
  host.stdout.write(`${(JSON.parse(text) as { version: string }).version}\n`)
  return 0
}
