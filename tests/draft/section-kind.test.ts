import { describe, expect, it } from 'vitest'
import { sectionKind } from '../../src/draft/body/section-kind.ts'

describe('what a heading says its section is for', () => {
  it.each([
    ['工作基础', 'background'],
    ['面临形势', 'background'],
    ['夯实工作基础', undefined],
    ['巩固发展基础', undefined],
    ['明确工作目标', 'goal'],
    ['组织保障', 'safeguards'],
  ])('%s', (heading, kind) => expect(sectionKind(heading, true)).toBe(kind))
})
