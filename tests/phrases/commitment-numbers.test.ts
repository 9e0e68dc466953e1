import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commitmentNumbersIn } from '../../src/phrases/commitment-numbers.ts'

/** Each number as its words, with the excuse behind it where there is one. */
const read = (text: string) =>
  commitmentNumbersIn(text).map(({ text: words, excuse }) =>
    excuse === undefined ? words : `${words} ${excuse}`,
  )

describe('numbers that may be commitments', () => {
  it.each([
    ['开展培训,每年不少于2次', ['2次']],
    ['每年培训300余人次', ['300余人次']],
    ['到2025年累计超过1千万人次', ['2025年', '1千万人次']],
    ['力争达到四千人次以上', ['四千人次']],
    ['每季度举办讲堂至少一次', ['一次']],
    ['开展一次评估', ['一次']],
    ['一村一名科普员', ['一名']],
    ['每校配备一名辅导员', ['一名']],
    ['比例超过15%,提高百分之三', ['15%', '百分之三']],
    ['科普经费按人均1.5元', ['1.5元']],
    ['拨付经费300余万元', ['300余万元']],
    ['实现服务全覆盖', ['全覆盖']],
    ['建設5個基地', ['5個']],
    ['每人每年不少于12学时、3天', ['12学时', '3天']],
    ['完成时限:2024年12月底前', ['2024年12月底前']],
    ['達到8成以上', ['8成']],
  ])('are found in %s', (text, numbers) => expect(read(text)).toEqual(numbers))

  it.each([
    '(一)加强组织领导',
    '三、重点任务',
    '17.在公务员考察中落实要求',
    '盘政发〔2022〕12号',
    '第19次常务会议',
    '第三条规定',
    '三级协同参与',
    '三大产业集群',
    '文化科技卫生“三下乡”',
    '基层科协“三长”',
    '助力“双减”',
    '千会千人进千户',
    '百会百县乡村行',
    '“十四五”期间',
    '发挥5G、人工智能作用',
    '自2021年以来',
    '2022年度工作计划',
    '统一部署,进一步加强',
    '每两年评选',
    '第一时间学习传达',
    '2023-06-07 16:52:11',
    '二十四节气',
  ])('are not found in %s', (text) => expect(read(text)).toEqual([]))

  it.each([
    ['《规划纲要(2021—2035年)》', ['2021—2035年 title']],
    ['《关于<十年规划(2021—2030年)>的通知》已印发', ['十年 title', '2021—2030年 title']],
    ['统筹推进“五位一体”总体布局', ['五位 set-phrase']],
    ['增强四个意识', ['四个 set-phrase']],
    ['開展六位一體建設', ['六位 set-phrase']],
    ['打造一批示范学校', ['一批 indefinite']],
    ['作为一项重要任务', ['一项 indefinite']],
    ['总结及下一年工作计划', ['一年 indefinite']],
    ['一次性补助', ['一次 indefinite']],
    ['围绕“三篇大文章”', ['三篇 name']],
    ['实施三年行动计划', ['三年 name']],
    ['市政府九届会议、十九届全会', ['九届 session', '十九届 session']],
    ['2022年11月21日', ['2022年11月21日 signature']],
  ])('are told from mere words in %s', (text, numbers) => expect(read(text)).toEqual(numbers))

  it('lie where they say, in order and apart', () => {
    const words = fc.constantFrom(
      '每年',
      '不少于',
      '2',
      '次',
      '一',
      '批',
      '2025',
      '年',
      '底',
      '《',
      '》',
      '%',
      '第',
      ',',
      '。',
      '十',
      '个',
      '月',
      '3.5',
      '全覆盖',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (parts) => {
        const text = parts.join('')
        let end = 0
        for (const number of commitmentNumbersIn(text)) {
          expect(number.text).toBe(text.slice(number.start, number.end))
          expect(number.start).toBeGreaterThanOrEqual(end)
          expect(number.end).toBeGreaterThan(number.start)
          end = number.end
        }
      }),
      { numRuns: 500 },
    )
  })
})
