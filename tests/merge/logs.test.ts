import { expect, it } from 'vitest'
import { clashPaths, mergeTexts, tryMerge } from './versions.ts'

const record = (id: string, more = '') =>
  `- {"id":"${id}","kind":"activity","date":"2024-03-05","units":["区教委"],"title":"活动${id}"${more}}\n`
const fix = (id: string, of: string) =>
  `- {"id":"${id}","kind":"correction","date":"2024-07-02","of":"${of}","set":{"participants":320},"reason":"核对"}\n`
const BASE = `# 区教委\n${record('a1')}${record('a2')}`

it('keeps what both appended, with the comments above it, and corrections', () => {
  const ours = `${BASE}# 三月\n${record('b1')}`
  const theirs = `${BASE}# 四月\n${record('c1')}${fix('c2', 'a1')}`
  expect(mergeTexts(BASE, ours, theirs).text).toBe(
    `${BASE}# 三月\n${record('b1')}# 四月\n${record('c1')}${fix('c2', 'a1')}`,
  )
})

it('has a record that both added once, however its line is written', () => {
  const spaced = record('b1').replace('","kind"', '", "kind"')
  expect(mergeTexts(BASE, BASE + record('b1'), BASE + spaced + record('c1')).text).toBe(
    BASE + record('b1') + record('c1'),
  )
})

it('makes one file of two that both sides began', () => {
  expect(mergeTexts('', record('b1'), record('c1')).text).toBe(record('b1') + record('c1'))
})

it('needs no line end at the end of the file', () => {
  const cut = (text: string) => text.replace(/\n$/, '')
  expect(mergeTexts(cut(BASE), cut(BASE + record('b1')), cut(BASE + record('c1'))).text.trimEnd()).toBe(
    cut(BASE + record('b1') + record('c1')),
  )
})

it('is a clash where one record became two things, or one id stands for two', () => {
  const changed = (count: number) => BASE.replace(record('a1'), record('a1', `,"participants":${count}`))
  const merged = mergeTexts(BASE, changed(3), changed(4))
  expect(clashPaths(merged)).toEqual(['a1'])
  expect(merged.text).toBe(
    `# 区教委\n<<<<<<< HEAD\n${record('a1', ',"participants":3')}=======\n${record('a1', ',"participants":4')}>>>>>>> other\n${record('a2')}`,
  )
  expect(clashPaths(mergeTexts(BASE, BASE + record('b1'), BASE + record('b1', ',"items":1')))).toEqual(['b1'])
})

it('reads records that people wrote in blocks, also where the list is indented', () => {
  const block = (id: string) =>
    `- id: ${id}\n  kind: activity\n  date: 2024-03-05\n  units: [区教委]\n  title: 活动\n`
  expect(mergeTexts(BASE, BASE + block('b1'), BASE + block('c1')).text).toBe(BASE + block('b1') + block('c1'))
  const indented = (text: string) => text.replace(/^(?=.)/gm, '  ')
  const base = indented(block('a1'))
  expect(mergeTexts(base, base + indented(block('b1')), base + indented(block('c1'))).text).toBe(
    indented(block('a1') + block('b1') + block('c1')),
  )
  const changed = (field: string) =>
    mergeTexts(base, base.replace('title: 活动', `title: ${field}`), base.replace('03-05', '03-06'))
  expect(clashPaths(changed('讲座'))).toEqual(['a1'])
})

it('says of a record that was cut short that nothing is certain', () => {
  const torn = `${BASE}- {"id":"b1","kind":"act`
  expect(tryMerge(BASE, torn, BASE + record('c1'))).toMatchObject({ kind: 'unreadable', version: 'ours' })
})
