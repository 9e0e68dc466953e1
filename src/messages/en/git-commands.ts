import type { CommandWords } from '../command-words.ts'

export const gitCommands: Pick<CommandWords, 'git-setup' | 'git-textconv' | 'git-merge'> = {
  'git-setup': {
    summary: 'let git show plans task by task and merge them by task, quota and record',
    details:
      "Writes into .gitattributes and this repository's git settings how plans are compared and merged: only when called, and undone by --remove. " +
      'A clone without sciplan is not harmed: there git compares and merges line by line as ever.',
    options: {
      remove: 'undo it: take away what was written',
      dryRun: 'only say what would be written',
      command: 'what starts sciplan, such as "npx sciplan"; by default sciplan',
    },
  },
  'git-textconv': {
    summary: 'a plan as an outline of one commitment a line, for git diff and its like (called by git)',
    details:
      'Each task, quota and document on a line: id, unit, what, by when; whatever else is said on lines of its own. ' +
      'A file that cannot be read is printed as it is.',
    arguments: { file: 'plan file' },
  },
  'git-merge': {
    summary: 'merge two revisions of a plan or a log (called by git)',
    details:
      'Writes the result into the file of this side. Changes of different tasks, quotas and records are all kept, and every other byte with them; ' +
      'what both sides changed differently is a conflict.\n' +
      'Exit code: 0 merged, 1 conflicts. A file that cannot be read is merged line by line by git merge-file.',
    arguments: {
      base: 'the common older version',
      ours: 'the version of this side, which takes the result',
      theirs: 'the version of the other side',
      path: 'its path in the repository, for messages',
    },
    options: {
      markerSize: 'length of the conflict marks; by default 7',
      oursLabel: 'what stands behind the mark of this side',
      theirsLabel: 'what stands behind the mark of the other side',
    },
  },
}
