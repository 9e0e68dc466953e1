import { expect, test } from 'vitest'
import { readLog, told } from './log-files.ts'

const record = (id: string, title = '活动') =>
  `- {"id":"${id}","kind":"activity","date":"2024-03-05","units":["区教委"],"title":"${title}"}\n`
const conflict = (ours: string, theirs: string) => `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> 中期\n`

function read(text: string) {
  const { entries, findings } = readLog(text)
  return {
    entries: entries.map(({ entry, line }) => `${line} ${entry.id} ${'title' in entry ? entry.title : ''}`),
    findings: told(findings),
  }
}

test('marks of a git merge are one finding, and the first side is read', () => {
  const text = record('A') + conflict(record('B', '甲'), record('B', '乙')) + record('C')
  expect(read(text)).toEqual({
    entries: ['1 A 活动', '3 B 甲', '7 C 活动'],
    findings: ['2:1 conflict-marks'],
  })
})

test('also where one side has nothing, in Windows files, and with the version that both changed', () => {
  expect(read(record('A') + conflict('', record('B'))).findings).toEqual(['2:1 conflict-marks'])
  const windows = (record('A') + conflict(record('B'), record('C'))).replaceAll('\n', '\r\n')
  expect(read(windows)).toEqual({ entries: ['1 A 活动', '3 B 活动'], findings: ['2:1 conflict-marks'] })
  const three =
    record('A') + conflict(`${record('B')}||||||| 1f0c2ab\n${record('B', '旧')}`, record('B', '乙'))
  expect(read(three)).toEqual({ entries: ['1 A 活动', '3 B 活动'], findings: ['2:1 conflict-marks'] })
})

test('each conflict of a file is told, and each mark that was left behind', () => {
  const two = record('A') + conflict(record('B'), record('C')) + record('D') + conflict(record('E'), '')
  expect(read(two).findings).toEqual(['2:1 conflict-marks', '8:1 conflict-marks'])
  expect(read(`${record('A')}>>>>>>> 中期\n${record('B')}`)).toEqual({
    entries: ['1 A 活动', '3 B 活动'],
    findings: ['2:1 conflict-marks'],
  })
})

test('at the beginning of a file they are found as well', () => {
  expect(read(conflict(record('A'), record('B'))).findings).toEqual(['1:1 conflict-marks'])
})

test('what a record quotes is no mark', () => {
  const quoting = record('A').replace('活动', '<<<<<<< HEAD')
  const block =
    '- id: B\n  kind: progress\n  date: 2024-03-05\n  unit: 区教委\n  task: t\n  text: |\n    =======\n    <<<<<<< x\n'
  expect(read(quoting + block).findings).toEqual([])
})
