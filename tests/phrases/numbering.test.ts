import { describe, expect, it } from 'vitest'
import { readNumbering } from '../../src/phrases/numbering.ts'

/** `level ordinal | words after it` */
function read(text: string): string | undefined {
  const numbering = readNumbering(text)
  return numbering && `${numbering.level} ${numbering.ordinal ?? '?'} | ${text.slice(numbering.end)}`
}

describe('numbers of paragraphs', () => {
  it.each([
    ['一、总体要求', '1 1 | 总体要求'],
    ['十二、附则', '1 12 | 附则'],
    ['二 工作目标', '1 2 | 工作目标'],
    ['二   、工作目标', '1 2 | 工作目标'],
    ['第三章 组织实施', '1 3 | 组织实施'],
    ['第十二条 鼓励兴办科普场馆', '1 12 | 鼓励兴办科普场馆'],
    ['（一）实施青少年行动', '2 1 | 实施青少年行动'],
    ['( 二 ）加强基地建设', '2 2 | 加强基地建设'],
    ['三）推进信息化', '2 3 | 推进信息化'],
    ['（一提升基础教育水平', '2 1 | 提升基础教育水平'],
    ['（ ）加强宣传', '2 ? | 加强宣传'],
    ['㈡强化保障', '2 2 | 强化保障'],
    ['1．建立表彰奖励机制', '3 1 | 建立表彰奖励机制'],
    ['12、开展流动科技馆巡展', '3 12 | 开展流动科技馆巡展'],
    ['１．推动修订', '3 1 | 推动修订'],
    ['⒈强化领导', '3 1 | 强化领导'],
    ['3 开展活动', '3 3 | 开展活动'],
    ['1。加强领导', '3 1 | 加强领导'],
    ['1.2 加强阵地', '3 2 | 加强阵地'],
    ['(3)举办大赛', '4 3 | 举办大赛'],
    ['3)举办大赛', '4 3 | 举办大赛'],
    ['⑴面向农村', '4 1 | 面向农村'],
    ['①面向青少年', '5 1 | 面向青少年'],
    ['一是加强领导', '6 1 | 加强领导'],
    ['  ●（十一） 加强监测', '2 11 | 加强监测'],
  ])('reads %s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    '1.5元列入预算',
    '2024.3.5',
    '2025年底',
    '一、二、三产业融合发展',
    '5G时代',
    '3.15活动',
    '12.4国家宪法日',
    '2022年11月',
    '10 000人次',
    '十四五、十五五时期',
    '三年行动计划',
    '一年开展两次',
    '第一批任务',
    '加强领导',
    '',
  ])('finds none in %s', (text) => expect(read(text)).toBeUndefined())
})
