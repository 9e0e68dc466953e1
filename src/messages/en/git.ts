import type { GitWords } from '../git-words.ts'

export const git: GitWords = {
  outline: {
    kinds: {
      unit: 'unit',
      group: 'group',
      parameter: 'parameter',
      register: 'register',
      measure: 'measure',
      action: 'action',
      task: 'task',
      safeguard: 'safeguard',
      quota: 'quota',
      milestone: 'milestone',
      indicator: 'indicator',
      deliverable: 'deliverable',
    },
    separator: ' | ',
    due: (day) => `by ${day}`,
    to: (unit) => `to ${unit}`,
  },
  merge: {
    name: 'sciplan: merges task by task, quota by quota, record by record',
    ours: (who) => (who === '' ? 'this side' : `this side (${who})`),
    theirs: (who) => (who === '' ? 'the other side' : `the other side (${who})`),
    who: (parts) => parts.join(', '),
    versions: {
      base: 'the common older version',
      ours: 'the file of this side',
      theirs: 'the file of the other side',
    },
    changedTwice: ({ what, base, ours, theirs }) =>
      `${what} was changed on both sides: it was "${base}"; ${ours.who} made it "${ours.value}", ${theirs.who} "${theirs.value}".`,
    addedTwice: ({ what, ours, theirs }) =>
      `${what} was added on both sides, with different contents: "${ours.value}" by ${ours.who}, "${theirs.value}" by ${theirs.who}.`,
    removedAndChanged: ({ what, remover, changer, value }) =>
      `${what} was removed by ${remover} and changed by ${changer} to "${value}".`,
    mend: (path) =>
      `Open ${path}, keep one of the versions between <<<<<<< and >>>>>>> (or both, with another id for one of two new items), delete the three marked lines, run sciplan check, then git add.`,
    idTwice: (id) =>
      `${id} is there twice after the merge: each side added one under the same id or name. Give one of them another, then git add.`,
    unreadable: ({ version, why }) =>
      `${version} cannot be read (${why}), so git merged it line by line: look at the result.`,
    uncertain: (path) =>
      `${path} is written in a way that cannot be merged item by item for certain, so git merged it line by line: look at the result.`,
    byLines: (conflicts) =>
      conflicts === 0
        ? 'The merge line by line found no conflict.'
        : `The merge line by line found ${conflicts} ${conflicts === 1 ? 'conflict' : 'conflicts'}, marked with <<<<<<<.`,
    record: (id) => `record ${id}`,
  },
  setup: {
    wouldWrite: (file) => `Would write into ${file}:`,
    wrote: (file) => `Wrote into ${file}:`,
    wouldRemove: (file) => `Would remove from ${file}:`,
    removed: (file) => `Removed from ${file}:`,
    wouldSet: "Would write into this repository's git settings (on this computer only):",
    set: "Wrote into this repository's git settings (on this computer only):",
    wouldUnset: "Would remove from this repository's git settings:",
    unset: "Removed from this repository's git settings:",
    nothing: 'Everything is set up already; nothing was changed.',
    nothingToRemove: 'Nothing was set up; nothing was changed.',
    dryRun: 'This is a preview; nothing was changed.',
    next: (file) => `Commit ${file}; everybody else runs sciplan git-setup once in their own clone.`,
    harmless:
      'A clone without it is not harmed: there git compares and merges line by line as ever. To undo: sciplan git-setup --remove',
    notFound: (command) =>
      `git does not find the command "${command}", and goes on comparing and merging line by line. Install sciplan globally (npm install -g sciplan), or name the command that starts it with --command.`,
    overruled: (path) =>
      `The attributes of ${path} are overruled by another .gitattributes or by .git/info/attributes, so the set-up has no effect: look there.`,
  },
}
