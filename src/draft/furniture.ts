import { bare, type Line } from './lines.ts'

const WORDS =
  /扫一扫|打印[】\])]*[【[(]*关闭|二维码|分享到|打印本页|关闭窗口|浏览(?:次数|量)|阅读(?:数|量|次数)|点击(?:数|量|次数)|访问量|字号|字体[:大]|上一[篇条]|下一[篇条]|责任编辑|版权所有|备案号|ICP备|公网安备|网站地图|网站标识码|联系我们|返回顶部|相关(?:链接|阅读|文章|附件)|当前位置|您(?:的位置|现在的位置|所在)|政策解读|无障碍|长者模式|登录|注册|收藏|produced by|publishdate|\{\{|技术支持|主管单位:|网址/i
const SIGNS =
  /^[•·|>»【[(]*(?:首页|索引号|发文字号|主题分类|体裁分类|发布机构|发文机关|有效性|成文日期|发布日期|文号|公开方式|信息来源|来源|时间|发布时间|作者|编辑|附件下载|大|中|小)[\])】]*(?::.*)?$/
const ENDING =
  /^(?:抄送|主送|印送|联系人|联系电话|联系方式|值班电话|电话|地址|邮编|咨询电话|电子邮箱|邮箱|传真)[:：]|印发$|^.{0,50}印发[\s,]*共印\s*\d+\s*份$|^\(?共印\s*\d+\s*份|^\(?此件(?:公开|主动|依申请|不予)|^—\s*\d+\s*—$|^[-—]+$|^第?\d+页/

/** The name of an office alone, and a day alone: a signature. */
export function isSignature(line: Line, before: Line | undefined, next: Line | undefined): boolean {
  if (isDayAlone(line.plain)) return true
  return (
    isOfficeAlone(line.plain) &&
    [before, next].some((other) => other !== undefined && isDayAlone(other.plain))
  )
}

function isDayAlone(plain: string): boolean {
  return /^\(?[\d〇○零一二三四五六七八九十\s]{4,8}年[^年。,]{1,6}月[^月。,]{1,5}日\)?$/.test(plain)
}

/** Whether a line is the name of an office and nothing else. */
export function isOfficeAlone(plain: string): boolean {
  const words = bare(plain)
  return (
    words.length >= 3 &&
    words.length <= 40 &&
    words.length === plain.replace(/\s/g, '').length &&
    /(?:政府|办公室|办公厅|委员会|科协|协会|局|厅|部|领导小组|党委|委|院|联合会)$/.test(words)
  )
}

/** Lines of the page around a document, and those at its end that say who else gets it. */
export function isFurniture({ plain }: Line): boolean {
  const compact = plain.replace(/\s/g, '')
  if (compact.length > 80 || /。./.test(compact)) return false
  return WORDS.test(compact) || SIGNS.test(compact) || ENDING.test(compact) || !/\p{L}|\p{N}/u.test(compact)
}
