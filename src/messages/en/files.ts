import type { FileUsageMessages } from '../catalogue.ts'

/** Why the system refuses a file, and what to do; codes that are not listed are shown as they are. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission. Choose another place, or ask for the permission.',
  EPERM: 'you have no permission. Choose another place, or ask for the permission.',
  EROFS: 'its disk is read-only. Choose another place.',
  ENOSPC: 'the disk is full. Make room, or choose another place.',
  EDQUOT: 'your share of the disk is full. Make room, or choose another place.',
  EBUSY: 'another program holds it. Close that program and try again.',
  ENOTDIR: 'what should be a folder is a file. See whether the path is right.',
  EEXIST: 'what should be a folder is a file. See whether the path is right.',
  ELOOP: 'its links lead round in a circle. See whether the path is right.',
  ENAMETOOLONG: 'the name is too long. Choose a shorter one.',
  EIO: 'the disk has an error. Have the disk checked, or choose another place.',
}

function because(reason: string): string {
  return (
    REASONS[reason] ??
    `the system says ${reason}. Check permission and disk, close the program that holds it, or choose another place.`
  )
}

export const fileUsage: FileUsageMessages = {
  'cannot-read': ({ path, reason }) => `${path} cannot be read: ${because(reason)}`,
  'cannot-write': ({ path, reason }) => `${path} could not be written: ${because(reason)}`,
  'output-refused': ({ reason }) => `The result was not written to its end: ${because(reason)}`,
  'no-such-file': ({ path }) => `There is no file ${path}. See whether its name and folder are right.`,
  'is-folder': ({ path }) => `${path} is a folder. Name a file in it.`,
  'is-no-file': ({ path }) =>
    `${path} is a pipe or a device and cannot be read. Save its text as a file first.`,
  'output-is-folder': ({ path }) =>
    `${path} is a folder and cannot be written as a file. Add the name of a file.`,
  'file-there': ({ path }) => `${path} is there already and was left as it is. Choose another name.`,
  'file-there-unless': ({ path, option }) =>
    `${path} is there already and was left as it is. Add ${option} to replace it, or choose another name.`,
  'output-is-document': ({ path, document }) =>
    `${path} is the document that is read (${document}) and was left as it is. Choose another name.`,
  'hardly-an-edition': ({ path, document, kept, all, option }) =>
    `Of ${all} items of ${path} only ${kept} stand unchanged in ${document}: it is hardly a new edition of the same document, and the plan was left as it is. Check the file; add ${option} to rewrite the plan all the same, or write to another file with -o.`,
  'plan-name-unfit': ({ path, name, fitting }) =>
    `${path} was not written: "${name}" cannot be the id of a plan. An id has Latin letters, digits, dots, hyphens and underscores and begins with a letter or digit, such as ${fitting}.`,
}
