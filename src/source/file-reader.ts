/** What stands in a folder. */
export interface FolderItem {
  readonly name: string
  readonly kind: 'file' | 'folder'
  /** It stands elsewhere, and may lead back to where one came from. */
  readonly link?: true
}

/** What reading a workspace needs of the machine; `cli/host.ts` offers it. Paths are relative to the root, with `/`. */
export interface FileReader {
  kind(path: string): 'file' | 'folder' | undefined
  /** Undefined when there is no such file. */
  read(path: string): Uint8Array | undefined
  /** The bytes in pieces of bounded size, so that a long log never stands in memory whole. */
  readChunks(path: string): Iterable<Uint8Array>
  /** Names in a folder, sorted by code unit; empty where there is none. */
  list(folder: string): FolderItem[]
}
