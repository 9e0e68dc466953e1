import { describe, expect, it } from 'vitest'
import { readResponsibility } from '../../src/phrases/responsibility.ts'

/** `lead | support | responsible`, and what is left of the clause. */
function read(text: string, firstLeads = false): string[] {
  const { lead, support, responsible, clause } = readResponsibility(text, { firstLeads })
  const names = [lead, support, responsible].map((units) => units.map(({ name }) => name).join('、'))
  return [names.join(' | '), clause]
}

describe('who is responsible', () => {
  it.each([
    ['开展培训。（县科协牵头，县教委、县妇联配合）', '县科协 | 县教委、县妇联 | ', '开展培训。'],
    ['开展培训。（县科协、县教委按职责分工负责）', ' |  | 县科协、县教委', '开展培训。'],
    ['（一）青少年行动（牵头单位：市教育局、市科协）', '市教育局、市科协 |  | ', '（一）青少年行动'],
    ['落实要求。(市委组织部按职责分工负责)', ' |  | 市委组织部', '落实要求。'],
    ['列为重点。(市全民科学素质工作领导小组办公室)', ' |  | 市全民科学素质工作领导小组办公室', '列为重点。'],
    ['责任单位：县科协', '县科协 |  | ', ''],
    ['责 任 单 位 ：县科协、县教委', ' |  | 县科协、县教委', ''],
    ['责任单位:市科协、市教育局;配合单位:市妇联', '市科协、市教育局 | 市妇联 | ', ''],
    ['牵头单位：市科协 配合单位：市教育局 市科技局', '市科协 | 市教育局、市科技局 | ', ''],
    ['配合单位：县教委、团县委。', ' | 县教委、团县委 | ', ''],
    ['[责任单位：市科协、市教育局；配合单位：市妇联]', '市科协、市教育局 | 市妇联 | ', ''],
    ['【牵头单位：区科协；责任单位：区级有关部门，各镇街】', '区科协 | 区级有关部门、各镇街 | ', ''],
    ['办大赛。由县科协牵头，县教育局、团县委配合。', '县科协 | 县教育局、团县委 | ', '办大赛。'],
    ['办大赛，由县科协负责。', '县科协 |  | ', '办大赛'],
    ['此项工作由区科协负责，区教委协助。', '区科协 | 区教委 | ', ''],
    ['（县科协会同县教育局、县妇联负责）', '县科协 | 县教育局、县妇联 | ', ''],
    ['推动科普。县科协、县教委按职责分工负责）', ' |  | 县科协、县教委', '推动科普。'],
    ['推动科普。(县科协、县教委按职责分工负责', ' |  | 县科协、县教委', '推动科普。'],
    ['责任单位：市科协（牵头）、市教育局', '市科协 | 市教育局 | ', ''],
    ['(市科协牵头，各县区、市直有关部门按职责分工负责)', '市科协 | 各县区、市直有关部门 | ', ''],
    ['区级有关部门按职责分工负责', ' |  | 区级有关部门', ''],
    ['责任单位:县科协、县教育局)', ' |  | 县科协、县教育局', ''],
    ['讲座。〔各市、县（区）人民政府负责，省科协指导', '各市、县（区）人民政府 | 省科协 | ', '讲座。'],
    ['接待巡展。（党建工作办（镇科协）、镇中心校)', ' |  | 党建工作办（镇科协）、镇中心校', '接待巡展。'],
    ['办赛。（县教育局承办，县科协协办）', '县教育局 | 县科协 | ', '办赛。'],
    ['配合单位：无', ' |  | ', ''],
    ['2.办展。责任单位：县科协。牵头单位：县教委。完成时间：长期', '县教委 | 县科协 | ', '2.办展。'],
  ])('reads %s', (text, roles, clause) => expect(read(text)).toEqual([roles, clause]))

  it('lets the first lead where the document says so, there and afterwards', () => {
    const text = '责任单位：州教育局、州科协,各县(市)人民政府。排在第一位的为牵头单位,下同。'
    expect(readResponsibility(text).firstLeads).toBe(true)
    expect(read(text)[0]).toBe('州教育局 | 州科协、各县(市)人民政府 | ')
    expect(read('责任单位：州科协、州教育局', true)[0]).toBe('州科协 | 州教育局 | ')
    expect(read('（州科协、州教育局按职责分工负责）', true)[0]).toBe(' |  | 州科协、州教育局')
  })

  it.each([
    '排名首位的为牵头单位，其余为配合单位，以下各条同',
    '由居首的单位牵头组织，其余单位协同配合',
    '排第一的牵头，其余配合',
    '列首位的为牵头单位,下同',
    '首个责任单位负责牵头',
  ])('takes no unit from the rule %s', (rule) => {
    expect(read(`责任单位：州教育局、各县、市人民政府。${rule}。`)[0]).toBe('州教育局 | 各县、市人民政府 | ')
    expect(read(`责任单位：州教育局、各县、市人民政府（${rule}）。`)[0]).toBe(
      '州教育局 | 各县、市人民政府 | ',
    )
  })

  it.each([
    ['县科协牵头，县教育局配合，2024年6月底前完成', '2024年6月底前完成'],
    ['县科协牵头，县教育局配合；每年9月', '每年9月'],
    ['县科协牵头，2024年底前，县教育局配合', '2024年底前'],
    ['县科协牵头，县教育局配合，长期坚持', '长期坚持'],
    ['县科协牵头，县教育局配合，持续推进', '持续推进'],
    ['县科协牵头，县教育局配合，贯穿全年', '贯穿全年'],
    ['县科协牵头，县教育局（2024年第三季度）配合', '2024年第三季度'],
    ['牵头单位：县科协；配合单位：县教育局（2024年6月底前）', '2024年6月底前'],
  ])('tells the time beside units from their names: %s', (words, due) => {
    const { lead, support, due: said } = readResponsibility(`举办科普日（${words}）。`)
    expect([lead, support].map((units) => units.map(({ name }) => name))).toEqual([['县科协'], ['县教育局']])
    expect(said).toBe(due)
  })

  it('reads every bracket of a clause that says who does what, and doubts those in passing', () => {
    const text = '校园活动10场（县教育局牵头）、社区活动20场（县科协牵头，各街道配合）'
    expect(read(text)).toEqual(['县教育局、县科协 | 各街道 | ', '校园活动10场（县教育局牵头）、社区活动20场'])
    expect(readResponsibility(text).doubts).toMatchObject([{ role: 'lead', taken: '县教育局' }])
    expect(read('（县教育局牵头）办大赛（县科协配合）')[0]).toBe('县教育局 | 县科协 | ')
    expect(read('进校园（县教育局牵头），进社区（县科协负责）。')[0]).toBe('县教育局、县科协 |  | ')
    expect(read('进校园（责任单位：县教育局），进社区（责任单位：县科协）。')[0]).toBe(
      '县教育局、县科协 |  | ',
    )
    expect(read('组织学生（学校负责）参观县科技馆（县科协）')[0]).toBe(' |  | ')
  })

  it('doubts whether several 责任单位 are responsible alike', () => {
    const { doubts } = readResponsibility('责任单位：县科协、县教委')
    expect(doubts).toMatchObject([{ taken: '县科协、县教委', other: '县科协' }])
  })

  it('gives the day of the same line', () => {
    const text = '开展培训。（牵头单位：县科协；完成时限：2025年12月底）'
    expect(readResponsibility(text).due).toBe('2025年12月底')
    expect(readResponsibility('完成时限：2024年6月底前。').due).toBe('2024年6月底前')
  })

  it('names what is left of damaged names and gives it no role', () => {
    const { responsible, damaged } = readResponsibility('责任单位:州教育局、委、四川民族学院')
    expect(responsible.map(({ name }) => name)).toEqual(['州教育局', '四川民族学院'])
    expect(damaged.map(({ name }) => name)).toEqual(['委'])
  })

  it.each([
    '组织“五小”（小发明、小创造、小革新、小设计、小建议）等活动',
    '以“三长”（医院院长、学校校长、农技站站长）队伍为骨干',
    '报送至领导小组办公室(区科协办公室)',
    '推动科普与教育结合(科技馆、博物馆)',
    '学校负责组织学生参加活动',
    '(此件公开发布)',
    '构建党委领导、政府推动、全民参与的格局',
  ])('finds nobody in %s', (text) => {
    expect(read(text)).toEqual([' |  | ', text])
    expect(readResponsibility(text).span).toBeUndefined()
  })
})
