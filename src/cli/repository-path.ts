import type { Host } from './host.ts'

/** From the root of the repository to the workspace, where GitHub tells the root; else from the current folder. */
export function repositoryPath(host: Host, root: string): string {
  const base = (host.env.GITHUB_WORKSPACE ?? host.cwd).replaceAll('\\', '/').replace(/\/$/, '')
  return root.startsWith(`${base}/`) ? `${root.slice(base.length + 1)}/` : ''
}
