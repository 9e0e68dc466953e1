/** How names of offices, associations, schools and places end. */
const ENDINGS =
  '局|委|委员会|办|办公室|督查室|督察室|政研室|研究室|科室|部|厅|院|研究院|研究所|党校|学校|中心校|中学|小学|协|科协|协会|学会|研究会|商会|妇联|残联|文联|侨联|社科联|工商联|联合会|联社|总工会|工会|中心|科技馆|博物馆|图书馆|文化馆|档案馆|美术馆|体育馆|纪念馆|方志馆|站|供销社|报社|出版社|新华社|电视台|广播台|总台|融媒体|集团|公司|大学|学院|医院|银行|政府|管委会|工委|党委|党组|团委|青年团|红十字会|关工委|处|所|支队|大队|总队|中队|执法队|居委会|村委会|理事会|消防|街道|镇|乡|村|社区|区|县|市|州|旗|盟|园|场|企业|机构|部门|单位|组织|组|团队|基地|共同体|联合体|运营商|成员|高校|学会团体|社会团体|气象台|法院|检察院|人大|政协|武装部|人武部|移动|联通|电信'
const ENDED = new RegExp(`(?:${ENDINGS})$`)

/** 团市委, 区委 and the like are short; 省 alone is none. */
export function endsLikeUnit(name: string): boolean {
  const bare = name.replace(/\([^()]*\)$/, '')
  return [...bare].length >= 2 && (ENDED.test(bare) || /^团[省市州区县旗盟镇乡]委$/.test(bare))
}

/** Words that no name of an office has and every clause has: 开展, 建设, 。 */
const PROSE =
  /[。;:：!?？！“”"《》]|开展|举办|加强|推动|推进|提升|提高|实施|组织(?!部|办|处|员|人事|宣传)|建立|完善|鼓励|引导|支持|参加|要求|通过|利用(?!研究)|不少于|每年|达到|活动(?!中心|站)|培训(?!中心|学校|学院|基地|机构|处|部)/

/** Whether words that stand where a unit is expected can be one. */
export function looksLikeUnit(name: string): boolean {
  return [...name].length <= 24 && !PROSE.test(name) && endsLikeUnit(name)
}

const LEVEL = '(?:省|市|州|盟|地|区|县|旗|镇|乡|村|街道|社区|园区|组|校|级)'
const GROUP = new RegExp(
  [
    '^各',
    '^(?:[省市州区县旗乡镇]|全[省市州区县])?(?:级|直|属|内|辖)?各',
    '(?:有关|相关|其他|其它)(?:[省市州区县]?[级直属])?(?:部门|单位|企业|科室|机构|学会|协会|高校|责任)',
    '(?:成员|责任|牵头|配合)单位$',
    `^${LEVEL}[、/]`,
    '[两三四多]级(?:政府|科协|党委|人民政府)',
    '(?:级|直|属)(?:有关|相关)?(?:部门|单位|企业|学会|机关)(?:和单位|、单位)?$',
    '^(?:全国学会|地方科协|企业科协|高校科协|基层科协|所属学会|中小学校?|高等院校|乡镇|镇街|街镇|街道|社区|村|县区|区县)$',
    '[省市州区县]内各',
    '^驻[省市州盟县区旗].{0,4}各',
  ].join('|'),
)

/** 各镇街, 县级有关部门, 州、县(市)反邪教办公室 and other names that stand for several. */
export function namesGroup(name: string): boolean {
  return GROUP.test(name)
}

/** A level of administration alone, which belongs to what follows: 州 of 州、县(市)反邪教办公室. */
export function isBareLevel(name: string): boolean {
  return /^各?(?:省|市|州|盟|区|县|旗|镇|乡|村)$/.test(name)
}

/** Fields that offices are named after and that end like units by chance: 农业农村 of 县农业农村和水利局. */
const FIELD = /(?:农村|乡村|城乡|市场|消防|组织|企业|机构|林场|社区)$/

/** Whether 和 stands inside the name of an office: what goes before it is a field of work and what follows ends the name. */
export function isFieldOfOffice(left: string, right: string): boolean {
  return (
    FIELD.test(left) &&
    !/^(?:各|所有|全部)/.test(left) &&
    /^(?!各|[省市州盟区县旗镇乡](?!场|政)).{2,10}?(?:局|厅|委|委员会|办|办公室|部|中心|处|科|股)(?=$|[和及与])/.test(
      right,
    )
  )
}

const BESIDE = /^(?:街道办事处|街道办|管委会|开发区|园区|社区居委会)$/

/** 街道办事处 behind 各镇人民政府, 开发区 behind 各镇(街道): 各 means these too, and they are a group of their own. */
export function isGroupBeside(group: string, piece: string): boolean {
  const isOfPlaces =
    /^各.*(?:政府|办事处|管委会|党委|[)])$|^各(?!级)[^、]*(?:[省市州盟县区旗镇乡村]|街道|镇街|社区)$/
  return (
    isOfPlaces.test(group) && BESIDE.test(piece) && (!/[镇乡村]$/.test(group) || !piece.startsWith('街道'))
  )
}

/** Whether a piece goes on with the group before it: 区人民政府 after 各县, 单位 after 各相关部门. */
export function continuesGroup(group: string, piece: string): boolean {
  if (/^各(?:有关|相关|级|直属)*部门$/.test(group)) return /^(?:有关|相关)?单位$/.test(piece)
  if (/^各有关[县区市]$/.test(group)) return /^(?:[县区市旗]|县级市)$/.test(piece)
  if (/各(?:级|类|专业|专门)?学会$/.test(group) && /^(?:协会|研究会)$/.test(piece)) return true
  if (!group.startsWith('各')) return false
  if (isGroupBeside(group, piece)) return false
  // 各级党委和政府
  if (/党委$/.test(group) && /^(?:人民)?政府$/.test(piece)) return true
  if (
    /^(?:街道|街道办|街道办事处|街道\([^()]*\)|乡镇|镇|乡|园区|社区|村|县|区|市|旗|开发区|管委会)$/.test(
      piece,
    )
  )
    return true
  const levelsOnly = /^各(?:[省市州盟县区旗乡镇村]|\([^()府委]*\)?|、)+$/.test(group)
  return (
    levelsOnly &&
    /^(?:[县区市旗乡镇村](?:\([^()]*\))?)+(?:人民政府|政府|科协|教育局|党委|管委会)$/.test(piece)
  )
}
