import type { Host } from './host.ts'

/** The version stands in one place, the package's own description. */
export function versionOf(host: Host): string {
  const text = new TextDecoder().decode(host.packageFiles.read('package.json'))
  return (JSON.parse(text) as { version: string }).version
}

export function printVersion(host: Host): 0 {
  host.stdout.write(`${versionOf(host)}\n`)
  return 0
}
