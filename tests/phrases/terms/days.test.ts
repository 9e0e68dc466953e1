import { describe, expect, it } from 'vitest'
import { readings } from './read.ts'

describe('levels with target dates', () => {
  it.each<[string, ...string[]]>([
    [
      '到2025年，全市公民具备科学素质的比例达到18%以上',
      'indicator 全市公民具备科学素质的比例 % >= 18 2025-12-31',
    ],
    [
      '确保到2025年，我县公民具备科学素质比例超过12.5%',
      'indicator 我县公民具备科学素质比例 % > 12.5 2025-12-31',
    ],
    [
      '公民具备科学素质的比例2023年达到14%，2025年达到16%',
      'indicator 公民具备科学素质的比例 % >= 14 2023-12-31 >= 16 2025-12-31',
    ],
    [
      '公民具备科学素质的比例从2020年的10.2%提高到2025年的15%以上',
      'indicator 公民具备科学素质的比例 % >= 15 2025-12-31',
      'baseline 公民具备科学素质的比例 10.2 2020-12-31',
    ],
    [
      '到2025年公民具备科学素质的比例力争达到百分之十五',
      'indicator 公民具备科学素质的比例 % >= 15 2025-12-31',
    ],
    ['到2025年，群众科普知晓率达到85%以上', 'indicator 群众科普知晓率 % >= 85 2025-12-31'],
    [
      '到2025年、2030年公民具备科学素质的比例分别达到15%和20%',
      'indicator 公民具备科学素质的比例 % >= 15 2025-12-31 >= 20 2030-12-31',
    ],
    [
      '到2025年，公民具备科学素质的比例超过15%，到2035年达到25%',
      'indicator 公民具备科学素质的比例 % > 15 2025-12-31 >= 25 2035-12-31',
    ],
    [
      '到二〇二五年，全省公民具备科学素质的比例达到百分之十五点五',
      'indicator 全省公民具备科学素质的比例 % >= 15.5 2025-12-31',
    ],
    ['实现2025年公民科学素质比例达13%的目标', 'indicator 公民科学素质比例 % >= 13 2025-12-31'],
  ])('%s', (text, ...expected) => expect(readings(text, { place: 'goal' })).toEqual(expected))

  it('were measured before where the text looks back', () => {
    const text = '我市公民具备科学素质的比例从2010年的4.13%提高到2020年的9.7%'
    expect(readings(text, { place: 'background' })).toEqual([
      'baseline 我市公民具备科学素质的比例 4.13 2010-12-31',
      'baseline 我市公民具备科学素质的比例 9.7 2020-12-31',
    ])
  })
})

describe('due days and states to be reached', () => {
  it.each<[string, ...string[]]>([
    ['2025年，按照统一安排组织开展总结评估', 'due 2025-12-31'],
    ['2023年6月底前完成科普基础设施规划编制', 'due 2023-06-30'],
    ['到2025年建成县科技馆并投入使用。完善展教功能。', 'milestone 建成县科技馆并投入使用 2025-12-31'],
    ['完善展教功能。2024年10月底前，启动科技馆改扩建工程。', 'milestone 启动科技馆改扩建工程 2024-10-31'],
    ['12月底前完成科普统计', 'due 2022-12-31'],
    ['长期坚持', ...[]],
    ['完成时限：2024年12月', 'due 2024-12-31'],
    ['于2023年第三季度前出台管理办法', 'due 2023-09-30'],
    ['2022年上半年完成换届', 'due 2022-06-30'],
  ])('%s', (text, ...expected) => expect(readings(text)).toEqual(expected))
})

describe('documents to hand in', () => {
  it.each<[string, ...string[]]>([
    ['2024年10月31日前报送工作总结', 'deliverable 工作总结 2024-10-31'],
    [
      '每年11月30日前报送本年度工作总结及下一年工作计划',
      'deliverable 本年度工作总结 every 11-30 from 2022',
      'deliverable 下一年工作计划 every 11-30 from 2022',
    ],
    ['请于2022年6月30日前将实施方案报送市科协', 'deliverable 实施方案 2022-06-30 to 市科协'],
    ['本年度工作计划于5月25日前通过党政网报送至区科协', 'deliverable 2022年度工作计划 2022-05-25 to 区科协'],
    [
      '每年12月10日前向市全民科学素质工作领导小组办公室报送年度总结',
      'deliverable 年度总结 every 12-10 from 2022 to 市全民科学素质工作领导小组办公室',
    ],
    [
      '各单位每年1月15日前上报上年度工作总结和本年度工作要点',
      'deliverable 上年度工作总结 every 01-15 from 2023',
      'deliverable 本年度工作要点 every 01-15 from 2023',
    ],
    [
      '请各成员单位于每年12月15日前将年度工作总结报县科协',
      'deliverable 年度工作总结 every 12-15 from 2022 to 县科协',
    ],
    ['年度工作总结于每年11月底前报送', 'deliverable 年度工作总结 every 11-30 from 2022'],
  ])('%s', (text, ...expected) => expect(readings(text)).toEqual(expected))
})
