/** What no name of an office begins with: verbs and prepositions, which make what follows them their object. */
const NO_NAME = new RegExp(
  `^(?:${[
    '支持|鼓励|引导|推动|推进|推广|促进|倡导|倡议|号召|吸引|带动|帮助|扶持|资助|奖励|表彰|补助',
    '依托|利用|借助|通过|根据|结合|围绕|聚焦|突出|坚持|面向|服务|惠及|覆盖|辐射|融入|走进|走访|参观|深入|学习|借鉴',
    '[提商函恳报]请|邀请|聘请|选聘|选派|推荐|委托|授权|责成|要求|通知|告知|提醒|抄送|报送|上报|提交|印发|转发|发布|公布',
    '协调|争取|督促|指导|监督|检查|考核|评估|监测|评选|通报|约谈|接受|征求|听取|征集|遴选|申报|争创|承接',
    '配合|协助|组织(?!人事|宣传|[部处])|动员|发动|调动|联合|会同|协同|联动|对接|联系|合作|携手|结对|共建|共享|共用|参加|参与',
    '加强|加快|加大|强化|深化|优化|细化|拓展|扩大|增强|巩固|提升|提高|壮大|充分|发挥|统筹|整合|汇聚|挖掘|盘活|激活|改造|升级|更新',
    '建立|建好|建设|建成|搭建|形成|完善|健全|打造|培育|培养|创建|组建|成立|开展|举办|召开|开发|实施|执行|探索|引入|引进|配备|配齐|购买',
    '制定|制订|修订|编制|编写|研究|分析|总结|梳理|掌握|了解|明确|确定|分解|压实|落实|贯彻|履行|纳入|列入|投入|树立|弘扬|负责|牵头|安排|重视',
    '不断|进一步|积极|主动|广泛|认真|切实|全面|逐步|逐年|适时|尽快|继续|持续|依法|定期|集中|优先|着力|大力|努力|力争|全力|扎实|稳步|共同|同时|重点|主要',
    '严[厉格肃密]|从严|查处|打击|惩处|抓[好紧实]|做[好优强]|用[好活]|办好|管好|保障(?!局)|保证|确保|实现|完成|避免|防止|杜绝|严禁|包括|其中|尤其|特别|全部|内部|外部|部分|[建设现已拥没]有|已',
    '宣传(?![、和部处科]|信息|文化|教育)|要|应(?![急县城])|须|需|可|每|向(?!阳)|对(?!外)|与|和|同(?![江心仁德安])|在|把|将(?!乐)|为|由|经|报|请|以|从(?![化江])|按|于(?![都洪田])|自(?![贡流治])|至|到|并|及|或|且|让|使|给|受|被',
  ].join('|')})`,
)

const LEVEL = '[省市州盟县区旗镇乡村]'
/** What a name begins with that is known for an office without further words. */
const OFFICE = new RegExp(
  [
    '^各|^自治[区州县旗](?=.{2})|^[两三四五六七八九十]{1,3}[省市州盟县区旗](?=科协|政府|人民政府|党委|教育局)|^老年?科协$',
    `^${LEVEL}(?!场(?!监)|民(?!政|族|宗)|内外|域|外|里|村(?!振兴))`,
    '^(?:团[省市县区州旗盟]委|共青团|中国|全国|国家|国务院|中央|有关|相关|地方|基层|企业科协|高校科协|街道办|机关|直属|所属)',
    `^(?:驻|本|全)${LEVEL}`,
    '^(?!上级|主管|职能|行业|业务|政府|多|跨|牵头|责任|配合|其[他它]|用人)\\p{Script=Han}{2,8}部门$',
    '^\\p{Script=Han}{2,4}(?:省|(?<![城都超集])市|州|盟|县|(?<![社景校灾山牧片小辖林库城])区|旗)(?=.{2})',
    '^\\p{Script=Han}{0,16}(?:领导小组|联席会议|指挥部)(?:办公室|各?成员单位)?$',
    '^\\p{Script=Han}{2,16}(?:工作|小组|会议|指挥部)办公室$',
    '^办公室$',
    '^\\p{Script=Han}{0,8}(?:高新|经开|(?<=.{2})(?:开发|管理|新))区$',
    '^\\p{Script=Han}{2,10}(?:学院|专科学校|研究院|研究所|(?<!老年|社区|科普|职工|农民)大学)$',
    '^\\p{Script=Han}{2,8}(?<!服务|实践|活动|文化|体验|学习|志愿|教育|培训|会议|购物|商业|城市)中心$',
    // Parts of an office, by the name that they have within it.
    '^\\p{Script=Han}{1,6}(?:(?<![干全内外东西南北中局大总支头腹底顶]|俱乐|门诊)部|(?<![好坏查惩用到处益害长短之深高低四随出难])处|(?<![控参入持个])股)$',
  ].join('|'),
  'u',
)
/** Names that stand for a kind of place or body and not for one that a plan could call on. */
const KIND_ONLY =
  /^(?!各|有关|相关|企业科协|高校科协)(?:[\p{Script=Han}]{0,4})(?:学校|院校|高校|院所|企业|公司|机构|组织|团体|单位|部门|社区|村|基地|场馆|团队|平台|成员|场|园)$|^(?:政府|党委|党组织|科协|学会|协会|中心|大学|中学|小学|医院|委员会|基金会|机关|街道|乡镇)$/u
/** People and circles of society, who act but are no units. */
const PEOPLE =
  /(?:(?<!融)媒体|平台|工作者|志愿者|人员|干部|专家|教师|学生|公众|公民|群众|居民|村民|农民|职工|家庭|力量|各界|方面|社会|人士|队伍|系统)$/u
/** Endings of those who act, beside those of units. */
const FURTHER_ENDING =
  /(?:[^控参入持个]股|(?<=.{2})[^学教本专内外]科|^\p{Script=Han}{2,20}(?:工作办公室|领导小组(?:办公室)?|联席会议(?:办公室)?|委员会)|镇街|街镇|财政|各地|地区|部室|股室|处室|支部|党组织|机关|理事会|常委会|专委会|主席团|村委会|居委会|[)]委会|少年宫|文化宫|共青团|(?:服务|宣讲|志愿)队)$/u

/** Whether a name begins like one that is known for an office; otherwise the words around it must say that it acts. */
export function isOffice(name: string): boolean {
  return OFFICE.test(name) && !NO_NAME.test(name) && !/^(?:有关|相关)方面/.test(name)
}

const BODY =
  /.{2}(?:委员会|专委会|秘书处|学院|学会|协会|研究会|联合会|联盟|(?<!老年|社区|职工|农民|开放)大学|研究院|研究所|分会|支会|分公司|总公司)$/

/** 海洋生态专业委员会, 滨湾大学…学院: names of one body, whatever they begin with. */
export function isBody(name: string): boolean {
  return BODY.test(name) && !NO_NAME.test(name) && !KIND_ONLY.test(name)
}

export function isKindOnly(name: string): boolean {
  return KIND_ONLY.test(name)
}

export function isPeople(name: string): boolean {
  return PEOPLE.test(name)
}

export function beginsLikeVerb(words: string): boolean {
  return NO_NAME.test(words)
}

export function endsLikeActor(name: string): boolean {
  return FURTHER_ENDING.test(name.replace(/\([^()]*\)$/, ''))
}

/** 有关部门 and the like have their part, and nobody can tell who they are. */
export function isVague(name: string): boolean {
  return /有关|相关/.test(name)
}

/** Names that say what kind of body or place is meant and not which; beside those that a table names they are no others. */
export function isKindOrPlace(name: string): boolean {
  return (
    /^各地|(?:学校|中学|小学|企业|媒体|基地|村“两委”|财政|中心组|组织)$/.test(name) ||
    /^.{1,8}部门$/.test(name)
  )
}

/** Names that stand for several units, beside those that lists know: 县级以上地方人民政府, 县(市、区). */
export function standsForSeveral(name: string): boolean {
  return (
    isKindOrPlace(name) ||
    /^学会$|^机关各|^(?:苏木)?(?:乡镇|镇街)|^[省市州盟县区旗乡镇]\(|级以上|^[两三四五六七八九十]{1,3}[省市州盟县区旗]/.test(
      name,
    )
  )
}
