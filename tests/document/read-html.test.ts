import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { readDocument } from '../../src/document/read-document.ts'
import { gb18030, utf16 } from './encodings.ts'

async function read(page: string | Uint8Array, name = 'a.html'): Promise<Document> {
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page
  const answer = await readDocument(name, bytes)
  if (!('document' in answer)) throw new Error(answer.trouble)
  return answer.document
}

async function texts(page: string | Uint8Array): Promise<string[]> {
  return (await read(page)).paragraphs.map(({ text }) => text)
}

describe('paragraphs of a page', () => {
  it('have ordinals, and end where a browser ends a line', async () => {
    expect(await read('<p>　标题</p><p>甲<br>乙</p><div>丙<div>丁</div>戊</div><p> &nbsp; </p>')).toEqual({
      counts: 'paragraphs',
      paragraphs: ['标题', '甲', '乙', '丙', '丁', '戊'].map((text, index) => ({
        text,
        line: index + 1,
        kind: 'line',
      })),
    })
  })

  it('are one text whatever is marked in them, and however the file is broken into lines', async () => {
    const page =
      '<p>每年<b>不少</b>于<span>2\n</span>次，\n\t  覆盖<a href="#">各村</a>&mdash;see\nhere&#8203;。</p>'
    expect(await texts(page)).toEqual(['每年不少于2 次，覆盖各村—see here。'])
  })

  it('keep the lines of text that is laid out by hand', async () => {
    expect(await texts('<pre>甲\n乙</pre><div style="white-space: pre-wrap">丙\r\n丁</div>')).toEqual([
      '甲',
      '乙',
      '丙',
      '丁',
    ])
  })

  it('leave out reading aids above characters', async () => {
    expect(await texts('<p><ruby>国<rp>(</rp><rt>guó</rt><rp>)</rp></ruby>家</p>')).toEqual(['国家'])
  })

  it('have the numbers that a browser shows', async () => {
    const lists = [
      '<ol><li>甲<li>乙</ol>',
      '<ol start="3" type="A"><li>甲</li><li value="7">乙</li></ol>',
      '<ol reversed><li>甲</li><li>乙</li></ol>',
      '<ol style="list-style-type: cjk-ideographic"><li><p>甲</p><p>又</p></li><li>乙</li></ol>',
      '<ul><li>甲</li></ul>',
      '<ol style="list-style: none"><li>甲</li></ol>',
      '<ol><li>一、甲</li><li>（二）乙</li></ol>',
      '<ol><li>5000人次<ol type="i"><li>乙</li></ol></li><li>丙</li></ol>',
    ]
    expect(await Promise.all(lists.map(texts))).toEqual([
      ['1. 甲', '2. 乙'],
      ['C. 甲', 'G. 乙'],
      ['2. 甲', '1. 乙'],
      ['一、甲', '又', '二、乙'],
      ['甲'],
      ['甲'],
      ['一、甲', '（二）乙'],
      ['1. 5000人次', 'i. 乙', '2. 丙'],
    ])
  })
})

describe('what a browser does not show', () => {
  it('is left out', async () => {
    const page = `<html><head><title>标题</title><style>p{color:red}</style></head><body><p>正文</p>
      <!-- 注 --><script>var a = '每年2次'</script><noscript>请启用脚本</noscript><template>模板</template>
      <select><option>甲</option></select><textarea>乙</textarea><button>丙</button><svg><text>丁</text></svg></body></html>`
    expect(await read(page)).toEqual({
      counts: 'paragraphs',
      paragraphs: [{ text: '正文', line: 1, kind: 'line' }],
    })
  })

  it('is told where it is hidden or struck out', async () => {
    const page = `<style>.tip, div#mask { display: none } @media print { .body { display: none } } .a .b { display: none }</style>
      <p class="body a">正文一<span class="b">。</span></p>
      <p hidden>甲</p><p aria-hidden="true">乙</p><p style="color:red; DISPLAY : none">丙</p><p style="visibility:hidden">丁</p>
      <p class="x tip">戊</p><div id="mask">己</div><p id="mask">正文二</p><p class="tip" style="display:block">正文三</p>
      <p>正文四<del>旧</del></p><p style="mso-hide:all">庚</p>`
    const { paragraphs, omitted } = await read(page)
    expect(paragraphs.map(({ text }) => text)).toEqual(['正文一。', '正文二', '正文三', '正文四'])
    expect(omitted?.map(({ text, why, after }) => `${text} ${why} ${after}`)).toEqual([
      ...['甲', '乙', '丙', '丁', '戊', '己'].map((text) => `${text} hidden 1`),
      '旧 deleted 3',
      '庚 hidden 4',
    ])
  })
})

describe('the page around a document', () => {
  const body =
    '<h1>全民科学素质行动实施方案</h1><p>为贯彻落实有关要求，制定本方案，现印发给你们。</p><p>各单位每年举办讲座不少于2次，覆盖各村；</p>'

  async function furniture(page: string): Promise<{ kept: string[]; left: string[] }> {
    const { paragraphs, omitted = [] } = await read(page)
    return {
      kept: paragraphs.map(({ text }) => text),
      left: omitted.filter(({ why }) => why === 'furniture').map(({ text }) => text),
    }
  }
  const kept = [
    '全民科学素质行动实施方案',
    '为贯彻落实有关要求，制定本方案，现印发给你们。',
    '各单位每年举办讲座不少于2次，覆盖各村；',
  ]

  it.each([
    ['navigation', '<nav><a href="#">首页</a></nav>', ['首页']],
    ['the head of the page', '<header><div>某市人民政府门户网站</div></header>', ['某市人民政府门户网站']],
    [
      'the foot of the page',
      '<footer><p>本站由某市人民政府主办，未经许可不得转载。</p></footer>',
      ['本站由某市人民政府主办，未经许可不得转载。'],
    ],
    ['where the page is', '<div class="crumb">当前位置：<a>首页</a></div>', ['当前位置：首页']],
    [
      'buttons',
      '<p>【打印】【关闭】</p><p>字体：[大 中 小]</p><p>分享到：</p>',
      ['【打印】【关闭】', '字体：[大 中 小]', '分享到：'],
    ],
    ['counters of views', '<span>浏览次数：366次</span>', ['浏览次数：366次']],
    [
      'links to other pages',
      '<ul><li><a>关于举办讲座的通知</a></li><li><a>某市每年培训2000人次</a></li></ul>',
      ['关于举办讲座的通知', '某市每年培训2000人次'],
    ],
    [
      'a table of links',
      '<div class="topnav"><table><tr><td><a>首页</a></td><td><a>公开</a></td></tr></table></div>',
      ['首页 公开'],
    ],
    ['whose the site is', '<div>版权所有：某市 京ICP备12345号</div>', ['版权所有：某市 京ICP备12345号']],
  ])('is left out: %s', async (_, around, left) => {
    expect(await furniture(`${around}<div class="content">${body}</div>`)).toEqual({ kept, left })
    expect(await furniture(`<div class="content">${body}</div>${around}`)).toEqual({ kept, left })
  })

  it.each([
    ['a title outside of the text', '<div class="top"><p>关于印发某方案的通知</p></div>'],
    ['the number of the document', '<div class="bar"><span>某府发〔2022〕41号</span></div>'],
    ['a sentence outside of the text', '<div>各县区每年十一月底前报送总结，抄送市科协。</div>'],
    [
      'a sentence in an element with a name like that of furniture',
      '<div class="bottom">各县区每年十一月底前报送总结，抄送市科协。</div>',
    ],
    ['a number that is asked for', '<div class="share">每年不少于3场</div>'],
    ['an attached list', '<ul><li><a>附件1：清单.docx</a></li><li><a>附件2：名单.xlsx</a></li></ul>'],
    [
      'a table',
      '<div class="tool"><table><tr><td>市教委</td><td>讲座</td></tr><tr><td>市科协</td><td>培训</td></tr></table></div>',
    ],
    ['a day and a name below the text', '<p>某市人民政府</p><p>2022年5月11日</p>'],
  ])('is not taken for it: %s', async (_, around) => {
    expect((await furniture(`<div class="content">${body}</div>${around}`)).left).toEqual([])
    expect((await furniture(`${around}<div class="content">${body}</div>`)).left).toEqual([])
  })

  it('is not what holds most of the text, whatever its name', async () => {
    expect(await furniture(`<div id="footer"><nav>${body}</nav></div>`)).toEqual({ kept, left: [] })
  })
})

describe('tables of a page', () => {
  it('have a merged cell once, with the rows and columns that it takes', async () => {
    const { paragraphs } = await read(`<table><caption>责任分工</caption>
      <tfoot><tr><td colspan="3">合计</td></tr></tfoot>
      <thead><tr><th>序号</th><th>任务</th><th>单位</th></tr></thead>
      <tr><td>1</td><td>甲，每年2次<br>又</td><td rowspan="9">市教委</td></tr>
      <tr><td>2</td><td><p>乙</p></td></tr></table>`)
    expect(paragraphs.map(({ text, place }) => [text, place])).toEqual([
      ['责任分工', undefined],
      ['序号', { table: 1, row: 1, column: 1 }],
      ['任务', { table: 1, row: 1, column: 2 }],
      ['单位', { table: 1, row: 1, column: 3 }],
      ['1', { table: 1, row: 2, column: 1 }],
      ['甲，每年2次\n又', { table: 1, row: 2, column: 2 }],
      ['市教委', { table: 1, row: 2, column: 3, rows: 2 }],
      ['2', { table: 1, row: 3, column: 1 }],
      ['乙', { table: 1, row: 3, column: 2 }],
      ['合计', { table: 1, row: 4, column: 1, columns: 3 }],
    ])
  })

  it('that put a page in its place are running text, and the tables in them are tables', async () => {
    const inner = '<table><tr><td>1</td><td>甲</td></tr><tr><td>2</td><td>乙</td></tr></table>'
    const page = `<table><tr><td>栏目</td><td><p>正文一。</p>${inner}<p>正文二。</p></td></tr></table>`
    const { paragraphs } = await read(page)
    expect(paragraphs.map(({ text, place }) => `${text} ${place?.row ?? '-'}`)).toEqual([
      '栏目 -',
      '正文一。 -',
      '1 1',
      '甲 1',
      '2 2',
      '乙 2',
      '正文二。 -',
    ])
  })

  it('inside a cell come after it, as tables of their own', async () => {
    const inner = '<table><tr><td>内一</td><td>内二</td></tr></table>'
    const page = `<table><tr><td>1</td><td>甲${inner}</td></tr><tr><td>2</td><td>乙</td></tr></table>`
    const { paragraphs } = await read(page)
    expect(paragraphs.map(({ text, place }) => `${text} ${place?.table}`)).toEqual([
      '1 1',
      '甲 1',
      '内一 2',
      '内二 2',
      '2 1',
      '乙 1',
    ])
  })
})

describe('bytes of a page', () => {
  const page = (head: string) =>
    `<html><head>${head}</head><body><p>每年不少于2次，覆盖各村。</p></body></html>`
  const utf8 = (text: string) => new TextEncoder().encode(text)

  it.each([
    ['UTF-8 that is not declared', utf8(page(''))],
    ['GBK that is not declared', gb18030(page(''))],
    ['GBK that is declared', gb18030(page('<meta charset="gbk">'))],
    [
      'GBK that is declared as in old pages',
      gb18030(page('<META content="text/html; charset=GB2312" http-equiv=Content-Type>')),
    ],
    ['GBK that is declared far below', gb18030(page(`<!-- ${'x'.repeat(3000)} --><meta charset=gb18030>`))],
    ['UTF-8 that declares GBK', utf8(page('<meta charset="gb2312">'))],
    ['GBK that declares UTF-8', gb18030(page('<meta charset="utf-8">'))],
    ['GBK that declares something unheard of', gb18030(page('<meta charset="gb-99">'))],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(page('<meta charset="gbk">'))])],
    ['UTF-16 with a mark', utf16(`\ufeff${page('')}`)],
    ['UTF-16 without a mark', utf16(page(''))],
  ])('are read in %s', async (_, bytes) => {
    expect(await texts(bytes)).toEqual(['每年不少于2次，覆盖各村。'])
  })

  const archive = (coding: string, body: string) =>
    `From: <Saved>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--=_x"\r\n\r\n----=_x\r\nContent-Type: text/html;\r\n\tcharset="gb2312"\r\nContent-Transfer-Encoding: ${coding}\r\n\r\n${body}\r\n----=_x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n----=_x--\r\n`
  const coded = [...gb18030(page(''))].map((byte) => `=${byte.toString(16).toUpperCase()}`)

  it.each([
    ['printable', archive('quoted-printable', coded.join('').replace(/(.{60})/g, '$1=\r\n'))],
    ['base64', archive('base64', btoa(String.fromCharCode(...gb18030(page('')))))],
  ])('are read in an archive of the page, coded as %s', async (_, text) => {
    const { paragraphs } = await read(text, 'a.mht')
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(['每年不少于2次，覆盖各村。'])
  })

  it.each([
    ['nothing', '', { trouble: 'without-text' }],
    [
      'a page that loads its text from elsewhere',
      '<html><body><iframe src="a"></iframe></body></html>',
      { trouble: 'without-text' },
    ],
    ['a page nested without end', '<div>'.repeat(3000), { trouble: 'too-nested' }],
    [
      'an archive without a page',
      'MIME-Version: 1.0\nContent-Type: multipart/related\n\nx',
      { trouble: 'damaged' },
    ],
  ])('are refused when they are %s', async (_, text, trouble) => {
    expect(await readDocument('a.html', new TextEncoder().encode(text))).toEqual(trouble)
  })

  it('are read as what they are under the name of another program', async () => {
    const bytes = new TextEncoder().encode('<html><body><p>正文</p></body></html>')
    expect(await readDocument('a.doc', bytes)).toMatchObject({ document: { paragraphs: [{ text: '正文' }] } })
    expect(await readDocument('a.txt', bytes)).toMatchObject({ document: { paragraphs: [{ line: 1 }] } })
    expect(await readDocument('a.pdf', new TextEncoder().encode('%PDF-1.7'))).toEqual({
      trouble: 'other-format',
      is: 'pdf',
    })
    expect(await readDocument('a.csv', new TextEncoder().encode('a'))).toEqual({ trouble: 'unknown-format' })
  })
})
