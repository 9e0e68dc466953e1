import { expect, test } from 'vitest'
import { importFile, isImportFile } from '../../src/log/import-file.ts'

const TERMS = { plan: 'p', id: '01B', days: ['2024-03-05', '2023-12-31', '2024-01-01'], behind: [] }

test('The file of an import stands in the folder of the year of most entries, of several the last', () => {
  expect(importFile(TERMS)).toBe('log/p/2024/import-01B.yaml')
  expect(importFile({ ...TERMS, days: ['2024-03-05', '2023-12-31'] })).toBe('log/p/2024/import-01B.yaml')
  expect(importFile({ ...TERMS, days: ['2023-03-05'] })).toBe('log/p/2023/import-01B.yaml')
})

test.each([
  ['log/p/2024/all.yaml', 'log/p/2024/import-01B.yaml'],
  ['log/p/2024/import-01A.yaml', 'log/p/2024/import-01B.yaml'],
  ['log/p/2024/区教委.yaml', 'log/p/2024/～import-01B.yaml'],
  ['log/p/2024/～import-01A.yaml', 'log/p/2024/～import-01B.yaml'],
  ['log/p/2025/区教委.yaml', 'log/p/2025/～import-01B.yaml'],
  ['log/p/z.yaml', 'log/p/～import-01B.yaml'],
])('It comes behind %s', (last, file) => {
  expect(importFile({ ...TERMS, behind: ['log/p/2023/a.yaml', last] })).toBe(file)
  expect(file > last).toBe(true)
  expect(isImportFile(file)).toBe(true)
})
