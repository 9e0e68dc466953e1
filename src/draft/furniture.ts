import { bare, type Line } from './lines.ts'

const WORDS =
  /扫一扫|打印[】\])]*[【[(]*关闭|分享到|打印本页|关闭窗口|字号|字体[:大]|上一[篇条]|下一[篇条]|责任编辑|版权所有|备案号|ICP备|公网安备|网站地图|网站标识码|联系我们|返回顶部|相关(?:链接|阅读|文章|附件)|当前位置|您(?:的位置|现在的位置|所在)|长者模式|produced by|publishdate|\{\{/i
/** Words of pages that clauses use too: 动员志愿者注册, 年点击量不少于10万次. On a page they stand alone or are labels. */
const PAGE_WORDS =
  /(?:^|[\s|/·>〉»【[])(?:(?:用户|会员|网站|网络)?(?:登录|注册|收藏)|政策解读|无障碍(?:阅读|浏览|版)?|技术支持|主[办管]单位|网址|二维码|(?:浏览|阅读|点击|访问)(?:次数|人数|数|量)\d*)(?=[\s|/·<〈【\])】:]|$)/
const SIGNS =
  /^[•·|>»【[(]*(?:首页|索引号|发文字号|主题分类|体裁分类|发布机构|发文机关|有效性|成文日期|发布日期|公开日期|生成日期|文号|公开方式|信息来源|来源|时间|发布时间|作者|编辑|附件下载|大|中|小)[\])】]*(?::.*)?$/
const ENDING =
  /^(?:抄送|主送|印送|联系人|联系电话|联系方式|值班电话|电话|地址|邮编|咨询电话|电子邮箱|邮箱|传真|信息公开(?:选项|属性|类别))[:：]|印发$|^.{0,50}印发[\s,]*共印\s*\d+\s*份$|^\(?共印\s*\d+\s*份|^\(?此件(?:公开|主动|依申请|不予)|^[—–-]+\s*\d+\s*[—–-]+$|^[-—]+$|^第?\d+页/

/**
 * The lines that sign a document: a day alone, the offices above it, and what stands between them, such as (县科协代章).
 * An office may also stand right below its day.
 */
export function signatureLines(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  for (const [index, day] of lines.entries()) {
    const signers = signersAbove(lines, index)
    const isSigned = isMonthAlone(day.plain) && signers.some(({ plain }) => isOfficeAlone(plain))
    if (!isDayAlone(day.plain) && !isSigned) continue
    found.add(day)
    const below = lines[index + 1]
    if (below !== undefined && isOfficeAlone(below.plain)) found.add(below)
    for (const line of signers) found.add(line)
  }
  return found
}

/** The offices above the day of a signature, the nearest first, with notes of whose seal is on it. */
export function signersAbove(lines: readonly Line[], day: number): Line[] {
  const found: Line[] = []
  for (let at = day - 1; at >= 0; at -= 1) {
    const line = lines[at]
    if (line === undefined || !(isOfficeAlone(line.plain) || isSeal(line.plain))) break
    found.push(line)
  }
  return found
}

/** (县科协代章), (盖章), (公章). */
function isSeal(plain: string): boolean {
  return /^[([][^()[\]]{0,30}(?:代|盖|公|印)章[)\]]$/.test(plain.replace(/\s/g, ''))
}

function isDayAlone(plain: string): boolean {
  return /^\(?[\d〇○零一二三四五六七八九十\s]{4,8}年[^年。,]{1,6}月[^月。,]{1,5}日\)?$/.test(plain)
}

function isMonthAlone(plain: string): boolean {
  return /^\(?(?:[12]\d{3}|[二一][〇○零一二三四五六七八九]{3})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月\)?$/.test(
    plain.replace(/\s/g, ''),
  )
}

/** Whether a line is the name of an office and nothing else. */
export function isOfficeAlone(plain: string): boolean {
  const words = bare(plain)
  return (
    words.length >= 3 &&
    words.length <= 40 &&
    words.length === plain.replace(/\s/g, '').length &&
    /(?:政府|办公室|办公厅|委员会|科协|协会|学会|工会|局|厅|部|领导小组|党委|委|院|联合会|公司|大学)$/.test(
      words,
    )
  )
}

/** Lines of the page around a document, and those at its end that say who else gets it. */
export function isFurniture({ plain, numbering }: Line): boolean {
  const compact = plain.replace(/\s/g, '')
  if (compact.length > 80 || /。./.test(compact)) return false
  if (numbering === undefined && PAGE_WORDS.test(plain)) return true
  return WORDS.test(compact) || SIGNS.test(compact) || ENDING.test(compact) || !/\p{L}|\p{N}/u.test(compact)
}
