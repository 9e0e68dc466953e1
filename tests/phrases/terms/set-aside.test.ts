import { describe, expect, it } from 'vitest'
import { leftOut, readings } from './read.ts'

describe('numbers that are no commitment', () => {
  it.each<[string, ...string[]]>([
    ['根据《全民科学素质行动规划纲要（2021—2035年）》', '2021—2035年 title'],
    ['按照（渝府办发〔2021〕138号）精神', '〔2021〕138号 document-number'],
    ['按照（甘办发〔202324号）精神', '〔202324号 document-number'],
    ['经市政府九届第17次常务会议审议通过', '九届 session', '第17次 session'],
    ['深入贯彻党的十九届六中全会精神', '十九届 session'],
    ['统筹推进“五位一体”总体布局', '五位 set-phrase'],
    ['增强“四个意识”、坚定“四个自信”', '四个 set-phrase', '四个 set-phrase'],
    ['重点实施5项提升行动', '5项 parts'],
    ['着力抓好以下6个方面工作', '6个 parts'],
    ['分三个阶段推进', '三个 parts'],
    ['下设3个工作组', '3个 parts'],
    ['目前，全县已建成科普基地12个', '12个 past-result'],
    ['2021年以来，累计举办科普活动300余场', '2021年 point-in-time', '300余场 past-result'],
    [
      '“十三五”期间，全市举办科技活动2000余场次，参与群众50万人次',
      '“十三五”期间 period',
      '2000余场次 past-result',
      '50万人次 past-result',
    ],
    ['近五年来，培训农民10万人次', '五年 past-result', '10万人次 past-result'],
    ['2020年举办科普讲座20场', '2020年 point-in-time', '20场 past-result'],
    ['先后创建全国科普示范县2个', '2个 past-result'],
    ['实施乡村振兴三年行动计划', '三年 name'],
    ['打造一批科普示范基地', '一批 indefinite'],
    ['建设一支高素质科普队伍', '一支 indefinite'],
    ['科学素质建设是一项系统工程', '一项 indefinite'],
    ['体现了一个国家和地区的发展水平', '一个 indefinite'],
    ['浏览次数：366次', '366次 page-counter'],
    ['阅读量：1024次', '1024次 page-counter'],
    ['面向60岁以上老年人开展科普', '60岁 audience'],
    ['鼓励500人以上的企业建立科协组织', '500人 audience'],
    ['在全县15个乡镇开展科普活动', '15个 audience'],
    ['在年度考核中占5分', '5分 score'],
    ['对竞赛前10名予以通报表扬', '10名 score'],
    ['审核时间不超过3个工作日', '3个 upper-bound'],
    ['按不低于1:500的比例配备科普员', '1 ratio', '500 ratio'],
    ['依托水库大坝（坝高38米）打造科普体验点', '38米 size-of-each'],
    ['解决企业提出的技术需求（去年收集109项）', '109项 past-result'],
    ['工作室数量（6个）与头部企业（平均11个）相比有差距', '6个 past-result', '11个 ratio'],
    ['街道财力安排科普经费38.6万元，专款专用', '38.6万元 budget'],
    ['每人资助经费5万元，资助期2年', '5万元 size-of-each', '2年 time-limit'],
    ['但仍有2家新设子公司尚未成立科协', '2家 past-result'],
    ['经集团科协二届五次全委会通过', '二届五次 session'],
    ['责任单位有两个以上的，由居首的单位牵头', '两个 indefinite'],
    ['近三年举办农技培训58期', '三年 past-result', '58期 past-result'],
    ['推荐科技期刊申报卓越行动计划二期', '二期 name'],
    ['保障集团24000余名职工知晓防护知识', '24000余名 audience'],
    ['向5所结对学校派出科技辅导员', '5所 audience'],
    ['专家“配餐”，园区4家国有企业已先行试点', '4家 past-result'],
    ['推进县科技馆二期改造', '二期 name'],
    ['由中国科技馆发展基金会捐赠的10套展品优先配给边远学校', '10套 of-others'],
    ['其中国家、省补助175万元', '175万元 of-others'],
    ['学校按每周2课时的国家课程方案开齐科学课', '2课时 reference'],
    ['湿地公园面积1150公顷', '1150公顷 size-of-each'],
    ['引导市内6所高校、23家科研机构的实验室定期开放', '6所 audience', '23家 audience'],
    ['单场活动人数控制在200人以内', '200人 upper-bound'],
    ['每次活动时间不少于2小时', '2小时 size-of-each'],
    ['科普活动参与率较2020年提高10个百分点', '2020年 point-in-time', '10个 growth'],
    ['科普经费年均增长10%以上', '10% growth'],
    ['《方案》明确提出“到2025年，全市公民具备科学素质的比例超过15%”的目标', '2025年 quoted', '15% quoted'],
    ['在“十四五”时期实施', '“十四五”时期 period'],
    ['2021—2025年，分步推进', '2021—2025年 period'],
    ['自2022年起施行', '2022年 point-in-time'],
    ['每件作品奖励500元', '500元 size-of-each'],
    ['落实《科普法》第十二条规定', '第十二条 reference'],
    ['建立7×24小时值守制度', '24小时 name'],
    ['文件印发后10个工作日内制定方案', '10个 time-limit'],
    ['在30日内反馈意见', '30日内 time-limit'],
    ['各项工作突破10万', '10万 unclear'],
    ['每百万人口拥有科技馆0.5座', '0.5座 ratio'],
  ])('%s', (text, ...expected) => {
    expect(readings(text)).toEqual([])
    expect(leftOut(text)).toEqual(expected)
  })

  it.each([
    '统一部署、统筹推进，一体化布局',
    '第一责任人',
    '一是加强领导，二是完善机制',
    '发展5G、8K、人工智能等新技术',
    '制作H5、长图等全网推送',
    '积极参与千会千人进千户等活动',
    '构建省、市、县三级联动体系',
    '联系电话：0471-6283456，邮编：402560',
    '促进一二三产业融合',
    '培养一大批科技人才',
    '推广“1+10+N”科普模式',
    '百花齐放、万众创新',
    '依托重点产业园区建立“科技110”服务站',
    '开展“百名专家进百校”活动',
  ])('%s holds none at all', (text) => expect(readings(text)).toEqual([]))

  it('are all the numbers of a look back', () => {
    const text = '全市公民具备科学素质的比例达到9.7%，建成科普基地30家，每年举办活动500场。'
    expect(readings(text, { place: 'background' })).toEqual([])
    expect(leftOut(text, { place: 'background' })).toEqual([
      '9.7% past-result',
      '30家 past-result',
      '500场 past-result',
    ])
  })
})
