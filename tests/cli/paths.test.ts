import { expect, it } from 'vitest'
import { resolvePath } from '../../src/cli/paths.ts'

it.each([
  ['/home/office', 'plans/a.yaml', '/home/office/plans/a.yaml'],
  ['/home/office', '.', '/home/office'],
  ['/home/office', '../b/./c//d', '/home/b/c/d'],
  ['/home', '../../..', '/'],
  ['/', 'a', '/a'],
  ['/home', '/etc', '/etc'],
  ['C:/office', 'a\\b', 'C:/office/a/b'],
  ['C:/office', 'D:\\b', 'D:/b'],
  ['/home', '\\\\server\\share\\a', '//server/share/a'],
])('from %s to %s is %s', (folder, path, whole) => {
  expect(resolvePath(folder, path)).toBe(whole)
})
