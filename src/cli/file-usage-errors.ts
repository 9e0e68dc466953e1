/** What can be wrong with a file that a command reads or writes. `reason` is the code of the system, such as EACCES. */
export interface FileUsageErrors {
  'cannot-read': { path: string; reason: string }
  'cannot-write': { path: string; reason: string }
  /** What went to standard output did not all arrive. */
  'output-refused': { reason: string }
  'no-such-file': { path: string }
  'is-folder': { path: string }
  /** A pipe or a device where a file is read. */
  'is-no-file': { path: string }
  'output-is-folder': { path: string }
  'file-there': { path: string }
  /** A file is there that `option` would replace. */
  'file-there-unless': { path: string; option: string }
  /** The file to be written is one of the documents that are read. */
  'output-is-document': { path: string; document: string }
  /** Of the `all` tasks of a plan so few, `kept`, stand in the document that it is hardly a new edition of the plan's. */
  'hardly-an-edition': { path: string; document: string; kept: number; all: number; option: string }
  /** `name` is that of a plan file and cannot be the id of a plan; `fitting` could. */
  'plan-name-unfit': { path: string; name: string; fitting: string }
}
