import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeFiles } from '../../src/platform/node-files.ts'
import { temporaryFolders } from './temporary-folder.ts'

const folder = temporaryFolders()
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

describe('Making a file', () => {
  test('one of two succeeds, with all that it wrote, and leaves nothing else behind', () => {
    const root = folder()
    const files = nodeFiles(root)
    expect(files.create('plans/a.yaml', 'first')).toBe(true)
    expect(files.create('plans/a.yaml', 'second')).toBe(false)
    expect(decode(files.read('plans/a.yaml'))).toBe('first')
    expect(readdirSync(join(root, 'plans'))).toEqual(['a.yaml'])
  })

  test('a link to nothing stays a link, and what it names is made', () => {
    const root = folder()
    const files = nodeFiles(root)
    symlinkSync('kept/real.yaml', join(root, 'link.yaml'))
    symlinkSync('kept/other.yaml', join(root, 'other-link.yaml'))
    expect(files.create('link.yaml', 'made')).toBe(true)
    files.replace('other-link.yaml', 'replaced')
    expect(decode(files.read('kept/real.yaml'))).toBe('made')
    expect(decode(files.read('kept/other.yaml'))).toBe('replaced')
    expect(lstatSync(join(root, 'link.yaml')).isSymbolicLink()).toBe(true)
    expect(lstatSync(join(root, 'other-link.yaml')).isSymbolicLink()).toBe(true)
  })

  test.skipIf(process.platform === 'win32')('what is no file is not read, yet it is there', () => {
    const files = nodeFiles('/')
    expect(files.kind('dev/null')).toBeUndefined()
    expect(files.exists('dev/null')).toBe(true)
    expect(files.exists('dev/none')).toBe(false)
  })
})

describe('Reading', () => {
  test('what is not there is answered, not thrown', () => {
    const files = nodeFiles(folder())
    files.replace('a.txt', 'x')
    for (const path of ['none', 'a.txt/none', 'n\0ne', 'x'.repeat(5000)]) {
      expect(files.kind(path)).toBeUndefined()
      expect(files.read(path)).toBeUndefined()
      expect([...files.readChunks(path)]).toEqual([])
      expect(files.list(path)).toEqual([])
    }
    expect(files.read('.')).toBeUndefined()
    expect([...files.readChunks('.')]).toEqual([])
    expect(files.list('a.txt')).toEqual([])
  })

  test('pieces together are the file, and each keeps its bytes', () => {
    const files = nodeFiles(folder())
    const bytes = Uint8Array.from({ length: 600_001 }, (_, index) => index % 251)
    files.replace('long', bytes)
    const pieces = [...files.readChunks('long')]
    expect(pieces.length).toBeGreaterThan(1)
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true)
  })

  test('a folder is listed by code unit, links as what they lead to, broken ones not at all', () => {
    const root = folder()
    const files = nodeFiles(root)
    for (const name of ['区科协.yaml', 'b', 'B', 'a/x']) files.replace(name, '')
    symlinkSync(join(root, 'a'), join(root, 'link'))
    symlinkSync(join(root, 'none'), join(root, 'broken'))
    expect(files.list('.')).toEqual([
      { name: 'B', kind: 'file' },
      { name: 'a', kind: 'folder' },
      { name: 'b', kind: 'file' },
      { name: 'link', kind: 'folder', link: true },
      { name: '区科协.yaml', kind: 'file' },
    ])
  })

  test.skipIf(process.getuid?.() === 0)('a file that may not be read ends the command', () => {
    const root = folder()
    const files = nodeFiles(root)
    files.replace('secret', 'x')
    chmodSync(join(root, 'secret'), 0)
    expect(() => files.read('secret')).toThrow(expect.objectContaining({ code: 'cannot-read', exitCode: 3 }))
  })

  test('below a workspace nothing outside it can be seen or written', () => {
    const root = folder()
    nodeFiles(root).replace('outside.txt', 'x')
    mkdirSync(join(root, 'ws'))
    const files = nodeFiles(root).below('ws')
    files.replace('inside.txt', 'y')
    expect(decode(files.read('inside.txt'))).toBe('y')
    expect(decode(files.read('a/../inside.txt'))).toBe('y')
    for (const path of ['../outside.txt', join(root, 'outside.txt'), 'a/../../outside.txt']) {
      expect(files.kind(path)).toBeUndefined()
      expect(files.read(path)).toBeUndefined()
      expect(() => files.replace(path, 'z')).toThrow('outside')
    }
    expect(() => files.below('..')).toThrow('outside')
  })
})

describe('Replacing', () => {
  test('makes folders, and leaves nothing beside the file', () => {
    const root = folder()
    const files = nodeFiles(root)
    files.replace('a/b/报告.md', '一')
    files.replace('a/b/报告.md', new Uint8Array([0x32]))
    expect(readFileSync(join(root, 'a/b/报告.md'), 'utf8')).toBe('2')
    expect(readdirSync(join(root, 'a/b'))).toEqual(['报告.md'])
  })

  test('a failure leaves the old file, and nothing beside it', () => {
    const root = folder()
    const files = nodeFiles(root)
    mkdirSync(join(root, 'folder/inside'), { recursive: true })
    expect(() => files.replace('folder', 'x')).toThrow(expect.objectContaining({ code: 'EISDIR' }))
    expect(readdirSync(root)).toEqual(['folder'])
  })

  test('keeps the mode of the file, follows a link, and writes into a device', () => {
    const root = folder()
    const files = nodeFiles(root)
    writeFileSync(join(root, 'real'), 'old', { mode: 0o640 })
    symlinkSync(join(root, 'real'), join(root, 'link'))
    files.replace('link', 'new')
    expect(readFileSync(join(root, 'real'), 'utf8')).toBe('new')
    expect(statSync(join(root, 'real')).mode & 0o777).toBe(0o640)
    files.replace('/dev/null', 'gone')
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })
})
