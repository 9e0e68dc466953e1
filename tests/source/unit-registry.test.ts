import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/model/plan.ts'
import { unitRegistry } from '../../src/source/unit-registry.ts'
import { plan } from '../compliance/workbench.ts'

const registryOf = (parts: Partial<Plan>) => unitRegistry(plan(parts))

describe('what a name means', () => {
  const registry = registryOf({
    units: [
      { name: '区教委', aliases: ['区教育委员会', '教委'] },
      { name: '区科协', aliases: ['科协', '教委'] },
    ],
    groups: [{ name: '各镇街', aliases: ['各镇(街道)'], members: ['界石镇', '教育委员会', '区科协'] }],
    tasks: [{ id: 't1', title: '任务', lead: ['区融媒体中心'], support: ['科协'] }],
    deliverables: [{ id: 'd1', title: '总结', due: '2024-11-30', from: ['区总工会'] }],
  })

  it.each([
    ['区教委', '区教委'],
    ['区教育委员会', '区教委'],
    ['科协', '区科协'],
    ['界石镇', '界石镇'],
    ['区融媒体中心', '区融媒体中心'],
    ['区总工会', '区总工会'],
  ])('%s is the unit %s', (name, unit) => {
    expect(registry.meaning(name)).toEqual({ kind: 'unit', name: unit })
  })

  it('a group has aliases too', () => {
    expect(registry.meaning('各镇(街道)')).toEqual({ kind: 'group', name: '各镇街' })
  })

  it('a name that two units claim is neither', () => {
    expect(registry.meaning('教委')).toEqual({ kind: 'ambiguous', candidates: ['区教委', '区科协'] })
  })

  it('a name that the plan does not know means nothing, also one that is nearly right', () => {
    expect(registry.meaning('区教育局')).toBeUndefined()
    expect(registry.meaning('区教委 ')).toBeUndefined()
  })

  it('names stand in plan order: units, groups with their members, then who is named in a role only', () => {
    expect([...registry.order.keys()]).toEqual([
      '区教委',
      '区科协',
      '各镇街',
      '界石镇',
      '教育委员会',
      '区融媒体中心',
      '区总工会',
    ])
    expect(registry.units).not.toContain('各镇街')
  })
})

describe('members of a group', () => {
  it('go by their canonical names, each once', () => {
    const registry = registryOf({
      groups: [{ name: '各部门', members: ['区教育委员会', '区教委', '区科协'] }],
    })
    expect(registry.members('各部门')).toEqual(['区教委', '区科协'])
  })

  it('of a group within a group are its own', () => {
    const registry = registryOf({
      groups: [
        { name: '各镇街', members: ['各镇', '龙洲湾街道'] },
        { name: '各镇', members: ['界石镇', '安澜镇'] },
      ],
    })
    expect(registry.members('各镇街')).toEqual(['界石镇', '安澜镇', '龙洲湾街道'])
  })

  it('do not run in a circle', () => {
    const registry = registryOf({
      groups: [
        { name: '甲组', members: ['乙组', '界石镇'] },
        { name: '乙组', members: ['甲组', '安澜镇'] },
      ],
    })
    expect(registry.members('甲组')).toEqual(['安澜镇', '界石镇'])
    expect(new Set(registry.members('乙组'))).toEqual(new Set(['界石镇', '安澜镇']))
  })

  it('are none where the document lists none', () => {
    expect(registryOf({ groups: [{ name: '各园区', members: [] }] }).members('各园区')).toEqual([])
  })
})

describe('12.8: existence and succession', () => {
  const registry = registryOf({
    units: [
      { name: '区教委', from: '2021-07-01', until: '2024-06-30', successor: '区教育局' },
      { name: '区体育局', until: '2023-12-31' },
      { name: '区农委', until: '2022-12-31', successor: '农业农村局' },
      { name: '区农业农村局', aliases: ['农业农村局'], until: '2024-12-31', successor: '区乡村振兴局' },
      { name: '区文旅委', until: '2024-03-31', successor: '区文旅局' },
      { name: '区文旅局', from: '2024-07-01' },
    ],
  })

  it.each([
    ['区教委', '2021-06-30', false],
    ['区教委', '2021-07-01', true],
    ['区教委', '2024-06-30', true],
    ['区教委', '2024-07-01', false],
    ['区教育局', '2024-06-30', false],
    ['区教育局', '2024-07-01', true],
    ['区体育局', '2023-12-31', true],
    ['区体育局', '2024-01-01', false],
  ])('%s on %s: %s', (unit, date, there) => {
    expect(registry.exists(unit, date)).toBe(there)
  })

  it.each([
    ['区教委', '2021-06-30', undefined],
    ['区教委', '2024-06-30', '区教委'],
    ['区教委', '2024-07-01', '区教育局'],
    ['区体育局', '2024-01-01', undefined],
    ['区农委', '2022-12-31', '区农委'],
    ['区农委', '2023-01-01', '区农业农村局'],
    ['区农委', '2025-01-01', '区乡村振兴局'],
    ['区文旅委', '2024-05-01', undefined],
    ['区文旅委', '2024-07-01', '区文旅局'],
  ])('where %s stood, on %s stands %s', (unit, date, standing) => {
    expect(registry.standsOn(unit, date)).toBe(standing)
  })

  it('a successor that is not listed stands nowhere before its predecessor ended', () => {
    expect(registry.standsOn('区教育局', '2024-06-30')).toBeUndefined()
    expect(registry.standsOn('区教育局', '2024-07-01')).toBe('区教育局')
  })

  it('the line of succession goes forward, through aliases', () => {
    expect(registry.succession('区农委')).toEqual(['区农委', '区农业农村局', '区乡村振兴局'])
    expect(registry.succession('区乡村振兴局')).toEqual(['区乡村振兴局'])
  })

  it('units that succeed each other in a circle end the line', () => {
    const circle = registryOf({
      units: [
        { name: '甲', until: '2022-12-31', successor: '乙' },
        { name: '乙', until: '2023-12-31', successor: '甲' },
      ],
    })
    expect(circle.succession('甲')).toEqual(['甲', '乙'])
    expect(circle.standsOn('甲', '2024-01-01')).toBeUndefined()
  })

  it('a successor of two that is not listed is there once the first has ended', () => {
    const merged = registryOf({
      units: [
        { name: '区旅游局', until: '2023-06-30', successor: '区文旅委' },
        { name: '区文化局', until: '2022-12-31', successor: '区文旅委' },
      ],
    })
    expect(merged.exists('区文旅委', '2022-12-31')).toBe(false)
    expect(merged.exists('区文旅委', '2023-01-01')).toBe(true)
    expect(merged.standsOn('区旅游局', '2023-06-30')).toBe('区旅游局')
  })
})
