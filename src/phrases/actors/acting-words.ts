/** What no name of an office begins with: verbs and prepositions, which make what follows them their object. */
const NO_NAME =
  /^(?:[提商函恳]请|支持|鼓励|引导|推动|推进|推广|促进|依托|利用|借助|邀请|聘请|吸引|面向|服务|向|对(?!外)|与|和|同|在|把|将|为|由|经|报|请|以|从|按|于|自|至|到|并|及|或|且|让|使|给|受|被|通过|根据|结合|协调|争取|督促|指导|监督|配合|协助|组织|动员|发动|调动|联合|会同|协同|联动|对接|联系|接受|征求|听取|加强|加快|加大|强化|充分|发挥|建立|建好|建设|建成|形成|完善|健全|纳入|列入|参加|参与|开展|举办|召开|成立|组建|不断|进一步|积极|广泛|认真|切实|抓好|做好|用好|落实|贯彻|履行|打造|培育|创建|要|应(?!急)|须|需|可|每|共同|同时|全面|深入|探索|保障(?!局)|保证|确保|提升|提高|开发|实施|执行|宣传(?![、和部])|选派|带动|帮助|整合|汇聚|围绕|聚焦|突出|坚持|树立|弘扬|学习|征集|遴选|全部|内部|外部|部分|[建设现已拥没]有|已)/

const LEVEL = '[省市州盟县区旗镇乡村]'
/** What a name begins with that is known for an office without further words. */
const OFFICE = new RegExp(
  [
    '^各',
    `^${LEVEL}(?!场(?!监)|民(?!政|族|宗)|内外|域|外|里|村(?!振兴))`,
    '^(?:团[省市县区州旗盟]委|共青团|中国|全国|国家|国务院|中央|有关|相关|地方|基层|企业科协|高校科协|街道办|机关|直属|所属)',
    `^(?:驻|本|全)${LEVEL}`,
    '^\\p{Script=Han}{2,8}部门$',
    '^\\p{Script=Han}{2,4}(?:省|市|州|盟|县|区|旗)(?=.{2})',
    '^\\p{Script=Han}{0,16}(?:领导小组|联席会议|指挥部)(?:办公室)?$',
    '^\\p{Script=Han}{2,16}(?:工作|小组|会议|指挥部)办公室$',
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
const FURTHER_ENDING = /(?:镇街|街镇|财政|各地|地区|部室|股室|处室|支部|机关|理事会|常委会|专委会|主席团)$/

/** Whether a name begins like one that is known for an office; otherwise the words around it must say that it acts. */
export function isOffice(name: string): boolean {
  return OFFICE.test(name) && !NO_NAME.test(name) && !/^(?:有关|相关)方面/.test(name)
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

/** Persons who stand for their office: 县科协主要负责人, 有关单位负责同志. */
export const PERSONS =
  /(?:党组|党委)?(?:书记(?!处)|(?<!党组|党委)主席(?!团)|局长|主任(?!委员会)|部长|会长|秘书长|理事长)|(?:主要|分管|相关|班子)?(?:领导同志|负责同志|负责人|领导班子(?:成员)?|领导(?!小组|机构|干部|班子))|联络员|“?一把手”?/g

/** Before whoever acts: days, and words that only lead on. */
export const OPENING =
  /^(?:[\s(]|请(?=各|有关|相关)|[一二三四五六七八九十]是|同时|此外|另外|原则上|今后|必要时|(?:每|全|今|当)年|(?:从|自|到|在|于)?\d{4}年|\d{1,2}月|\d{1,2}日|起|每(?:季度|月|周|半年)|年?(?:底|末|初)(?:前)?|前|期间)+/

/** Names that say what kind of body or place is meant and not which; beside those that a table names they are no others. */
export function isKindOrPlace(name: string): boolean {
  return (
    /^各地|(?:学校|中学|小学|企业|媒体|基地|村“两委”|财政|中心组)$/.test(name) || /^.{1,8}部门$/.test(name)
  )
}
