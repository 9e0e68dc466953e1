import { describe, expect, it } from 'vitest'
import { doubts, readings } from './read.ts'

describe('amounts by period', () => {
  it.each<[string, ...string[]]>([
    ['每学年至少开展3次科技实践活动', 'activities >= 3 year each'],
    ['科技馆周开放时间不少于30小时', 'clock-hours(小时) >= 30 week each'],
    ['每年联合举办一届中小学生科技节', 'activities >= 1 year each'],
    ['每三个月召开例会1次', 'activities >= 1 quarter each'],
    ['隔年举办一届科普节', 'activities >= 1 two-years each'],
    ['每月25日前报送信息1篇', 'items >= 1 month each'],
    ['全年浏览量超千万', 'views(次) > 10000000 year each'],
    [
      '建设县科技馆，2024年12月底前建成开放，年接待观众不少于5万人次',
      'participants >= 50000 year each',
      'due 2024-12-31',
    ],
    ['实验室公众开放日每年不得少于10天', 'days(天) >= 10 year each'],
    ['全年观看人次不低于40万', 'participants >= 400000 year each'],
    ['每处每月至少讲1课', 'activities >= 1 month each'],
    ['每支队伍每年进牧场不少于6趟', 'activities >= 6 year each'],
    ['每名特派员年度开展技术培训不低于3次', 'activities >= 3 year each'],
    ['全年阅读量达500万+', 'views(次) >= 5000000 year each'],
    ['年服务总时长突破一万小时', 'clock-hours(小时) > 10000 year each'],
    ['年推送科普图文、短视频2400条以上', 'items >= 2400 year each'],
    ['每年举办科普讲座不少于4场', 'activities >= 4 year each'],
    ['全年组织开展科普大篷车巡展活动20场次以上', 'activities >= 20 year each'],
    ['每年至少开展1次应急科普演练', 'activities >= 1 year each'],
    ['年均举办青少年科技竞赛5项', 'activities >= 5 year each'],
    ['每年开展两次以上科普志愿服务活动', 'activities >= 2 year each'],
    ['每年培训农村实用技术人员达到三千人次', 'participants >= 3000 year each'],
    ['每年组织科技工作者进校园活动超过10次', 'activities > 10 year each'],
    ['每年推送科普短视频不低于50条', 'items >= 50 year each'],
    ['每季度至少举办一期“科学大讲堂”', 'activities >= 1 quarter each'],
    ['每月更新科普宣传栏内容不少于1次', 'activities >= 1 month each'],
    ['每周推送科普信息3条以上', 'items >= 3 week each'],
    ['每日发布科普信息不少于2条', 'items >= 2 day each'],
    ['每两年举办一届全市科普讲解大赛', 'activities >= 1 two-years each'],
    ['广泛开展科普进社区活动，每年不少于十二场', 'activities >= 12 year each'],
    ['每年举办机器人竞赛等活动，参与学生突破5000人次', 'participants > 5000 year each'],
    ['科普讲解大赛每年举办一届', 'activities >= 1 year each'],
    ['定期举办专题讲座，每年2次', 'activities >= 2 year each'],
    ['组织科普志愿者开展服务活动（每年不少于6次）', 'activities >= 6 year each'],
    ['开展科技辅导员培训，一年不少于2次', 'activities >= 2 year each'],
    ['每年度开展科学素质监测1次', 'activities >= 1 year each'],
    ['每年组织10场以上科普报告会', 'activities >= 10 year each'],
    ['组织专家下乡服务每年达100人次以上', 'participants >= 100 year each'],
    ['年培训农技人员2000人次以上', 'participants >= 2000 year each'],
    ['科技馆年接待观众10万人次', 'participants >= 100000 year each'],
    ['举办科普讲座2次/年', 'activities >= 2 year each'],
    ['开展送医下乡不少于2次每年', 'activities >= 2 year each'],
    ['每类活动每年不少于2次', 'activities >= 2 year each'],
    ['所有学校每年至少举办1次科技节', 'activities >= 1 year each'],
    ['各县(市、区)每年创建1个以上科普示范社区', 'entities >= 1 year each'],
    ['每名科技特派员每年开展技术服务不少于10次', 'activities >= 10 year each'],
    ['领导干部每年参加科学素质培训不少于12学时', 'hours(学时) >= 12 year each'],
    ['科技馆每年免费开放不少于250天', 'days(天) >= 250 year each'],
    ['电视台每天播放科普节目不少于10分钟', 'minutes(分钟) >= 10 day each'],
    ['流动科技馆每年巡展不少于6站', 'activities >= 6 year each'],
    ['每个镇街每年至少打造1个科普示范点', 'entities >= 1 year each'],
    ['每年选树最美科技工作者10名', 'persons(名) >= 10 year each'],
    ['每年评选科普示范家庭20户', 'entities >= 20 year each'],
    ['每年创作科普微视频、图文等作品30部(篇)以上', 'items >= 30 year each'],
    ['每年编印科普资料2万份', 'items >= 20000 year each'],
    ['每年组织开展3项以上青少年科技竞赛活动', 'activities >= 3 year each'],
    [
      '面向社会公众的科普讲座每月一讲，全年不少于12讲',
      'activities >= 1 month each',
      'activities >= 12 year each',
    ],
    ['坚持每周一次科普专题播出', 'activities >= 1 week each'],
    ['县融媒体中心开设科普专栏，每周至少播出2期', 'activities >= 2 week each'],
    ['每季度不少于1次，全年不少于4次', 'activities >= 1 quarter each', 'activities >= 4 year each'],
  ])('%s', (text, ...expected) => expect(readings(text)).toEqual(expected))
})

describe('amounts over the whole time', () => {
  it.each<[string, ...string[]]>([
    ['开发研学课程20门以上，2024年底前全部上线', 'courses(门) >= 20 total 2024-12-31 each'],
    ['安排2名专职工作人员', 'persons(名) >= 2 total each'],
    ['暑期“小候鸟”科学营2期', 'activities >= 2 total each'],
    ['团体标准立项8项', 'items >= 8 total each'],
    ['较2020年增加20%，达到300家', 'entities >= 300 total each'],
    ['捐建科学实验室一间', 'entities >= 1 total each'],
    ['组织初中生赴科技馆研学3批', 'activities >= 3 total each'],
    ['1.2025年底前建成科普基地20个', 'entities >= 20 total 2025-12-31 each'],
    ['2025年10月底前建成开放，“十四五”期间新建市级科技馆5座', 'entities >= 5 total each', 'due 2025-10-31'],
    ['每个县区建成科技小院不少于2个', 'entities >= 2 total each'],
    ['新建村级科普长廊800米', 'metres(米) >= 800 total each'],
    ['印发宣传单5000张', 'items >= 5000 total each'],
    ['平台注册用户数增加3000人', 'people(人) >= 3000 total each'],
    ['新建校园科技馆5个', 'entities >= 5 total each'],
    ['到2025年底，建成市级科普教育基地20家', 'entities >= 20 total 2025-12-31 each'],
    ['到2025年，培育科普示范社区30个', 'entities >= 30 total 2025-12-31 each'],
    ['“十四五”末，累计建成科技小院15个', 'entities >= 15 total 2025-12-31 each latest'],
    ['2024年底前新增社区科普大学10所', 'entities >= 10 total 2024-12-31 each'],
    ['到2023年6月底，完成培训1万人次', 'participants >= 10000 total 2023-06-30 each'],
    ['累计培训农民5万人次', 'participants >= 50000 total each latest'],
    ['培训科技辅导员500人', 'participants >= 500 total each'],
    ['选派科技特派员100名以上', 'persons(名) >= 100 total each'],
    ['招募科普志愿者不少于200名', 'persons(名) >= 200 total each'],
    ['征集科普作品100件', 'items >= 100 total each'],
    ['发放科普图书3000册', 'books(册) >= 3000 total each'],
    ['建设科普示范田200亩以上', 'mu(亩) >= 200 total each'],
    ['五年内累计举办院士专家报告会50场', 'activities >= 50 total each latest'],
    ['2021—2025年，累计培训农民10万人次', 'participants >= 100000 total 2025-12-31 each latest'],
    ['参加培训人数不少于200人', 'participants >= 200 total each'],
    ['惠及学生1.2万人', 'participants >= 12000 total each'],
    ['举办1期科普骨干培训班', 'activities >= 1 total each'],
    ['打造科普品牌不少于3个', 'entities >= 3 total each'],
    ['播放量不低于100万次', 'views(次) >= 1000000 total each'],
    ['与10所高校签订科普合作协议', 'entities >= 10 total each'],
    ['于2023年底前建成科普驿站20处', 'entities >= 20 total 2023-12-31 each'],
    ['截至2025年，全区科普示范街镇数量达到8个', 'entities >= 8 total 2025-12-31 each'],
    ['规划期内推广新品种30个', 'entities >= 30 total each'],
    ['培训高素质农民1500人', 'participants >= 1500 total each'],
    ['“十四五”期间，培养科普骨干人才500名', 'participants >= 500 total each'],
    ['到二〇二五年，建成农村中学科技馆十二所', 'entities >= 12 total 2025-12-31 each'],
  ])('%s', (text, ...expected) => expect(readings(text)).toEqual(expected))
})

describe('several amounts in a sentence', () => {
  it.each<[string, ...string[]]>([
    ['每年巡展12所学校以上，优先安排距县城50公里外的村校', 'entities >= 12 year each'],
    [
      '每年培训农民不低于8000人次，其中高素质农民300人',
      'participants >= 8000 year each',
      'participants >= 300 year each',
    ],
    ['举办讲座10场，展览5次', 'activities >= 10 total each', 'activities >= 5 total each'],
    ['重点引进30名管理人才和50名专业人才', 'persons(名) >= 30 total each', 'persons(名) >= 50 total each'],
    [
      '视频号年均发布作品150条以上，力争粉丝数突破十万',
      'items >= 150 year each',
      'people(人) > 100000 total each aspirational latest',
    ],
    ['每年不少于2场次、500人次', 'activities >= 2 year each', 'participants >= 500 year each'],
    [
      '全年举办科普讲座10场、展览5次，受众不少于2万人次',
      'activities >= 10 year each',
      'activities >= 5 year each',
      'participants >= 20000 year each',
    ],
    [
      '举办科普讲座，每年不少于4场；开展科技培训，每年不少于6期',
      'activities >= 4 year each',
      'activities >= 6 year each',
    ],
    [
      '每年开展“科技之春”宣传月活动不少于1次，服务群众不少于5000人次',
      'activities >= 1 year each',
      'participants >= 5000 year each',
    ],
    [
      '力争建成国家级科普基地1个，省级3个，市级10个',
      'entities >= 1 total each aspirational',
      'entities >= 3 total each aspirational',
      'entities >= 10 total each aspirational',
    ],
    [
      '每年开展活动不少于2次，力争达到4次',
      'activities >= 2 year each',
      'activities >= 4 year each aspirational',
    ],
    [
      '2023年培训不少于3000人次，2024年不少于4000人次',
      'participants >= 3000 total 2023-12-31 each',
      'participants >= 4000 total 2024-12-31 each',
    ],
    ['建立科普工作站10个、科普驿站20处', 'entities >= 10 total each', 'entities >= 20 total each'],
    [
      '到2025年，建成科普基地50家，每年举办主题活动不少于20场',
      'entities >= 50 total 2025-12-31 each',
      'activities >= 20 year each',
    ],
    ['举办科普讲座20场，其中进校园10场', 'activities >= 20 total each', 'activities >= 10 total each'],
    [
      '每年开展农技培训2期，培训农民不少于100人次。每季度开展科普宣传1次。',
      'activities >= 2 year each',
      'participants >= 100 year each',
      'activities >= 1 quarter each',
    ],
    ['讲座每年举办4次，每次不少于50人', 'activities >= 4 year each'],
    ['每年开展科普培训4期，每期不少于2天', 'activities >= 4 year each'],
  ])('%s', (text, ...expected) => expect(readings(text)).toEqual(expected))
})

describe('money', () => {
  it.each<[string, ...string[]]>([
    ['每年安排科普经费不低于50万元', 'amount >= 500000 year each'],
    ['每年投入资金1千万元', 'amount >= 10000000 year each'],
    ['科普专项经费按人均2元标准列入财政预算', 'amount >= 2 year each per population'],
    ['每年按照常住人口人均不低于1.5元安排科普专项经费', 'amount >= 1.5 year each per population'],
    ['人均科普经费达到3元以上', 'amount >= 3 year each per population'],
    ['全县人均科普专项经费超过1元', 'amount > 1 year each per population'],
    ['县财政每年按每人每年不低于0.5元的标准安排科普经费', 'amount >= 0.5 year each per population'],
    ['落实科普项目资金300余万元', 'amount >= 3000000 total each'],
  ])('%s', (text, ...expected) => expect(readings(text)).toEqual(expected))
})

describe('coverage', () => {
  it.each<[string, ...string[]]>([
    ['到2025年行政村e站覆盖率不低于八成', 'coverage >= 80 total 2025-12-31 joint of villages'],
    [
      '每半年检查一次，社区覆盖率达到100%',
      'coverage >= 100 total joint of communities',
      'activities >= 2 year each',
    ],
    ['推动科技志愿服务组织在乡镇（街道）全覆盖', 'coverage >= 100 total joint of towns'],
    ['给每所村小配齐科学课教师，配备率须达100%', 'coverage >= 100 total joint of schools'],
    ['推动8个县(市)实现流动科普展览全覆盖', 'coverage >= 100 total joint of counties'],
    ['2023年底前，规模以上科技型企业科协组建率达到60%', 'coverage >= 60 total 2023-12-31 joint of companies'],
    ['科普信息员行政村覆盖率达到100%', 'coverage >= 100 total joint of villages'],
    ['到2025年实现行政村科普设施全覆盖', 'coverage >= 100 total 2025-12-31 joint of villages'],
    ['每个行政村配备1名以上科普信息员', 'coverage >= 100 total joint of villages'],
    ['各中小学配备科学副校长', 'coverage >= 100 total joint of schools'],
    ['实行一校一名科学副校长制度', 'coverage >= 100 total joint of schools'],
    ['落实“一村一名科普员”', 'coverage >= 100 total joint of villages'],
    ['每个乡镇至少建成1个科普示范基地', 'coverage >= 100 total joint of towns'],
    ['镇街科协组织覆盖率达95%以上', 'coverage >= 95 total joint of towns'],
    ['学校科技辅导员配备率达到90%', 'coverage >= 90 total joint of schools'],
    ['力争实现科普大篷车进校园全覆盖', 'coverage >= 100 total joint aspirational'],
    ['每村建设1个科普活动室', 'coverage >= 100 total joint of villages'],
    [
      '2023年底前，社区科普活动室覆盖率达到80%，2025年底前实现全覆盖',
      'coverage >= 80 total 2023-12-31 joint of communities',
      'coverage >= 100 total 2025-12-31 joint of communities',
    ],
    ['力争每所学校都有专兼职科技辅导人员1名以上', 'coverage >= 100 total joint aspirational of schools'],
    ['推动优质科普资源在边远地区全覆盖', 'milestone 优质科普资源在边远地区全覆盖'],
  ])('%s', (text, ...expected) => expect(readings(text)).toEqual(expected))
})

describe('strength and feed', () => {
  it.each<[string, ...string[]]>([
    ['争取每年举办国际科技交流活动1次', 'activities >= 1 year each aspirational'],
    [
      '力争到2025年，全县注册科技志愿者突破3000人',
      'people(人) > 3000 total 2025-12-31 each aspirational latest',
    ],
    ['累计服务群众超过10万人次', 'participants > 100000 total each latest'],
    ['到2025年，依托平台累计推送科普信息不少于2000条', 'items >= 2000 total 2025-12-31 each latest'],
    ['努力实现培训人数超过1万人次', 'participants > 10000 total each aspirational'],
    ['“科普中国”APP注册用户达到5000人', 'people(人) >= 5000 total each latest'],
  ])('%s', (text, ...expected) => expect(readings(text)).toEqual(expected))
})

describe('damaged and unusual digits', () => {
  it.each<[string, ...string[]]>([
    ['每年开展科普活动不少于１２次', 'activities >= 12 year each'],
    ['每 年 举 办 科 普 讲 座 不 少 于 4 场', 'activities >= 4 year each'],
    ['每年举办科技节、科学营等活动１ ２场', 'activities >= 12 year each'],
    ['每年不少2次', 'activities >= 2 year each'],
    ['每年不少于２ ０次', 'activities >= 20 year each'],
    ['每年开展活动不少于二次', 'activities >= 2 year each'],
    ['到２０２５年，培训５０００人次', 'participants >= 5000 total 2025-12-31 each'],
    ['每年不少于2 次以上', 'activities >= 2 year each'],
    ['每年培训1,200人次', 'participants >= 1200 year each'],
    ['每年培训10 000人次', 'participants >= 10000 year each'],
    ['培訓不少於３００人次', 'participants >= 300 total each'],
    ['累计培训一万二千人次', 'participants >= 12000 total each latest'],
    ['每年安排经费壹佰万元', 'amount >= 1000000 year each'],
  ])('%s', (text, ...expected) => expect(readings(text)).toEqual(expected))
})

describe('who owes', () => {
  const text = '每年举办科普讲座不少于4场'
  it('is each unit where one leads alone or a group does', () => {
    expect(readings(text)).toEqual(['activities >= 4 year each'])
    expect(readings(text, { holders: { accountable: 1, groups: 1, supports: 0 } })).toEqual([
      'activities >= 4 year each',
    ])
  })
  it('is all together where others help', () => {
    expect(readings(text, { holders: { accountable: 1, groups: 0, supports: 3 } })).toEqual([
      'activities >= 4 year joint',
    ])
  })
  it('is doubtful where several answer for it, and where the words do not say it', () => {
    const several = { holders: { accountable: 3, groups: 0, supports: 0 } }
    expect(readings(text, several)).toEqual(['activities >= 4 year joint'])
    expect(doubts(text, several)).toEqual(['quotas/0/scope: joint, each'])
    expect(readings(`各单位${text}`, several)).toEqual(['activities >= 4 year each'])
    expect(doubts(`各单位${text}`, several)).toEqual([])
  })
  it('is left open where nothing is known about units', () => {
    expect(readings(text, { holders: undefined })).toEqual(['activities >= 4 year'])
  })
  it('is all together for a total of the whole area', () => {
    expect(
      readings('全县累计培训农民5万人次', { holders: { accountable: 2, groups: 1, supports: 0 } }),
    ).toEqual(['participants >= 50000 total joint latest'])
  })
})

describe('doubts', () => {
  it('is whether what is built is meant every year too', () => {
    const text = '每年举办讲座10场，建设科普基地5家'
    expect(readings(text)).toEqual(['activities >= 10 year each', 'entities >= 5 year each'])
    expect(doubts(text)).toEqual(['quotas/1/per: year, total'])
  })
  it('name a sum that somebody may keep or that activities may add up to', () => {
    expect(doubts('累计培训农民5万人次')).toEqual(['quotas/0/feed: latest, sum'])
    expect(doubts('依托平台累计推送科普信息2000条')).toEqual([])
  })

  it.each<[string, string, ...string[]]>([
    ['每年1—2次', 'activities >= 1 year each', 'quotas/0/at_least: 1, 2'],
    ['开展科普活动2至3场', 'activities >= 2 total each', 'quotas/0/at_least: 2, 3'],
    ['2023年培训3000人次', 'participants >= 3000 total 2023-12-31 each', 'quotas/0/per: total, 2023年'],
    ['每年约培训300人次', 'participants >= 300 year each', 'quotas/0/at_least: 300, 约300人次'],
    ['每半年开展一次科普知识竞赛', 'activities >= 2 year each', 'quotas/0/per: year, 每半年'],
    ['每学期至少开展1次科技实践活动', 'activities >= 2 year each', 'quotas/0/per: year, 每学期'],
    ['每年3月、9月各举办1期培训班', 'activities >= 2 year each', 'quotas/0/per: year, 每年3月、9月各'],
    ['每两月开展活动1次', 'activities >= 6 year each', 'quotas/0/per: year, 每两月'],
    ['每两周播出1期', 'activities >= 26 year each', 'quotas/0/per: year, 每两周'],
    ['每旬推送信息3条', 'items >= 9 month each', 'quotas/0/per: month, 每旬'],
    ['每个社区每年举办4期', 'activities >= 4 year each', 'quotas/0/scope: each, 每个社区'],
    ['覆盖80%—90%的乡镇', 'coverage >= 80 total joint of towns', 'quotas/0/at_least: 80, 90'],
  ])('%s', (text, reading, ...expected) => {
    expect(readings(text)).toEqual([reading])
    expect(doubts(text)).toEqual(expected)
  })
})
