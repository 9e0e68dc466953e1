import { ancestors, attribute, type Element } from './tree.ts'

const TAGS = new Set(['nav', 'footer'])
const ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'menu',
  'menubar',
  'toolbar',
])
/** Parts of the names that pages give to the elements around a document, in English and in pinyin. */
const NAME_PARTS = new Set(
  'aside nav navbar navigation menu submenu topbar toolbar breadcrumb breadcrumbs crumb crumbs position location weizhi dqwz footer foot bottom sidebar share sharebar bdsharebuttonbox bshare fenxiang social copyright banquan related recommend xgyd xgwz xgwd xglj hot pagination pager pages prevnext qrcode ewm search login print dayin tool tools topnav subnav leftnav links friendlink yqlj'.split(
    ' ',
  ),
)

/** Whether an element is by its kind or role what stands around a document, or maybe so by its name. */
export function furnitureKind(element: Element): 'surely' | 'maybe' | undefined {
  const { tagName } = element
  // The head of an article holds its title; that of the page does not.
  const isPageHead = tagName === 'header' && ![...ancestors(element)].some(isArticle)
  if (isPageHead || TAGS.has(tagName) || ROLES.has(attribute(element, 'role') ?? '')) return 'surely'
  if (tagName === 'body' || tagName === 'html' || isArticle(element)) return undefined
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
  const parts = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  return parts.some((part) => NAME_PARTS.has(part)) ? 'maybe' : undefined
}

function isArticle({ tagName }: Element): boolean {
  return tagName === 'article' || tagName === 'main'
}

const CONTROL =
  '打印(?:本页|此页|页面)?|关闭(?:本页|窗口|页面)?|分享(?:到|至)?|收藏(?:本页)?|下载|大|中|小|默认|超大|字体(?:大小)?|字号|繁体|简体|无障碍(?:阅读|浏览)?|首页|返回(?:顶部|首页|列表|上一页)?|TOP|微信|微博|新浪微博|QQ空间|朋友圈|复制链接|纠错|我要纠错|语音播报|朗读|扫一扫在手机(?:上)?(?:打开|查看)当前页|扫一扫分享(?:到微信)?'
const CONTROLS = new RegExp(`^(?:(?:${CONTROL})|[\\s\\[\\]【】()（）|｜/:：、+A-]+)+$`, 'i')
const NEIGHBOURS =
  /^(?:上一[篇条页]|下一[篇条页]|当前位置|您?(?:现在)?(?:的|所在的?)位置|相关(?:链接|文档|阅读|新闻|文章))\s*[:：]/
const VIEWS = /^(?:浏览|阅读|点击|访问)(?:次数|量|数)?\s*[:：]?\s*\d*\s*次?$/

const OWNER = /版权所有|ICP备|公网安备|网站标识码/
/** Longer lines say more than whose the site is. */
const OWNER_LENGTH = 80

/** Whether a line is made of buttons alone, or says where in the site the page is and whose it is. */
export function isFurnitureLine(text: string): boolean {
  if (OWNER.test(text) && text.length <= OWNER_LENGTH) return true
  return CONTROLS.test(text) || VIEWS.test(text) || NEIGHBOURS.test(text)
}

const TITLE =
  /(?:通知|方案|规划|纲要|计划|意见|办法|决定|清单|通告|公告|公报|细则|要点|分工|报告|任务书|函)(?:[（(][^（）()]*[）)])?$/
const DOCUMENT_NUMBER = /[〔［[(（]\d{4}[〕］\])）]\s*第?\d+\s*号/

/** A title of the document, or its number: these often stand apart from its text. */
export function isTitle(text: string, element: Element): boolean {
  return /^h[1-3]$/.test(element.tagName) || TITLE.test(text) || DOCUMENT_NUMBER.test(text)
}
