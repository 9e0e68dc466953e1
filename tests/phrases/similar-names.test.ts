import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { similarity, similarNames } from '../../src/phrases/similar-names.ts'

const UNITS = [
  '区委组织部',
  '区委宣传部',
  '区委党校',
  '区教委',
  '区科技局',
  '区民政局',
  '区人力社保局',
  '区生态环境局',
  '区农业农村委',
  '区文化旅游委',
  '区卫生健康委',
  '区应急管理局',
  '区市场监管局',
  '区规划自然资源局',
  '区气象局',
  '区总工会',
  '团区委',
  '区妇联',
  '区科协',
  '区供销社',
  '区融媒体中心',
  '各镇街',
]

describe('similar names', () => {
  it.each([
    ['区教育委员会', '区教委'],
    ['区教育局', '区教委'],
    ['重庆市巴南区教育委员会', '区教委'],
    ['教委', '区教委'],
    ['区卫健委', '区卫生健康委'],
    ['区文旅委', '区文化旅游委'],
    ['区人社局', '区人力社保局'],
    ['区应急局', '区应急管理局'],
    ['区市监局', '区市场监管局'],
    ['区农委', '区农业农村委'],
    ['区团委', '团区委'],
    ['区科学技术协会', '区科协'],
    ['区科学技术局', '区科技局'],
    ['各镇街道', '各镇街'],
  ])('takes %s for %s', (name, meant) => {
    expect(similarNames(name, UNITS)[0]).toBe(meant)
  })

  it.each(['区公安局', '区财政局', '某某公司', '区委', ''])('takes %s for nothing', (name) => {
    expect(similarNames(name, UNITS)).toEqual([])
  })

  it('works for ids and English words, too', () => {
    expect(similarNames('05-2', ['05-01', '05-02', '15-12'])[0]).toBe('05-02')
    expect(similarNames('particpants', ['activities', 'participants', 'items'])).toEqual(['participants'])
  })

  it('names at most three, never the name itself, and none twice', () => {
    expect(similarNames('区科协', ['区科协', '县科协', '县科协', '市科协', '州科协', '省科协'])).toHaveLength(
      3,
    )
  })

  it('is symmetric, one for a name and itself, and between zero and one', () => {
    const name = fc.stringMatching(/^[区县市科教技协委局员会ab1-]{1,8}$/)
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(similarity(a, b)).toBeCloseTo(similarity(b, a))
        expect(similarity(a, a)).toBeCloseTo(1)
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0)
        expect(similarity(a, b)).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })
})
