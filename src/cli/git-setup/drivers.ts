import type { Locale } from '../../messages/catalogue.ts'

export interface GitSetting {
  readonly key: string
  readonly value: string
}

/** What `--command` stands for where it is not given. */
export const COMMAND = 'sciplan'

/**
 * The drivers as git runs them: by its own shell, on Windows too. Names of files reach us as arguments and need no
 * quotes of ours, but for %P, which git quotes itself. Where sciplan is not found, or could not do it, git's own
 * text and git's own merge take its place, so that nobody is ever stuck.
 */
export function driverSettings(
  command: string,
  languages: { readonly outlines: Locale; readonly merges: Locale },
  name: string,
): readonly GitSetting[] {
  const outline = `${command} --lang ${languages.outlines} git-textconv`
  const merge = `${command} --lang ${languages.merges} git-merge`
  const labels = '--ours-label %X --theirs-label %Y'
  return [
    {
      key: 'diff.sciplan.textconv',
      value: `outline() { ${outline} -- "$1" 2>/dev/null || cat "$1"; }; outline`,
    },
    // Above each change git names the line without indentation before it: the task.
    { key: 'diff.sciplan.xfuncname', value: '^([^ |]+ [^ |]+)' },
    { key: 'merge.sciplan.name', value: name },
    // Of several common ancestors git makes one; marks of a conflict in it would leave nothing to merge against.
    { key: 'merge.sciplan.recursive', value: 'binary' },
    {
      key: 'merge.sciplan.driver',
      value:
        `${merge} --marker-size %L ${labels} -- %O %A %B %P; code=$?; ` +
        'if [ "$code" -gt 1 ]; then git merge-file --marker-size=%L %A %O %B; code=$?; fi; exit "$code"',
    },
  ]
}
