import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { readDocument } from '../../src/document/read-document.ts'
import { cell, type DocxParts, item, levels, makeDocx, p, r, row, table } from './make-docx.ts'

async function read(parts: DocxParts): Promise<Document> {
  const answer = await readDocument('a.docx', makeDocx(parts))
  if (!('document' in answer)) throw new Error(answer.trouble)
  return answer.document
}

async function texts(body: string, parts: Omit<DocxParts, 'body'> = {}): Promise<string[]> {
  return (await read({ body, ...parts })).paragraphs.map(({ text }) => text)
}

describe('paragraphs of a word processor', () => {
  it('have ordinals, and blank ones do not count', async () => {
    expect(await read({ body: [p('标题'), p(' '), '<w:p/>', p('　正文。')].join('') })).toEqual({
      counts: 'paragraphs',
      paragraphs: [
        { text: '标题', line: 1, kind: 'line' },
        { text: '正文。', line: 2, kind: 'line' },
      ],
    })
  })

  it('are one text whatever their runs, links, marks and insertions', async () => {
    const inside = [
      r('每年不少'),
      `<w:proofErr/><w:hyperlink>${r('于')}</w:hyperlink>`,
      `<w:ins w:author="a">${r('2')}</w:ins>`,
      `<w:smartTag>${r('次')}</w:smartTag>`,
      `<w:sdt><w:sdtPr/><w:sdtContent>${r('以上')}</w:sdtContent></w:sdt>`,
      `<w:r><w:noBreakHyphen/><w:sym w:font="Symbol" w:char="F0B3"/><w:t>5</w:t><w:tab/><w:t>场</w:t></w:r>`,
      `<w:r><w:ruby><w:rt><w:r><w:t>guó</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>国</w:t></w:r></w:rubyBase></w:ruby></w:r>`,
    ]
    expect(await texts(`<w:p>${inside.join('')}</w:p>`)).toEqual(['每年不少于2次以上-≥5 场国'])
  })

  it('end at a line break as well', async () => {
    expect(
      await texts(
        '<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:br w:type="page"/><w:t>丙</w:t></w:r></w:p>',
      ),
    ).toEqual(['甲', '乙丙'])
  })

  it('leave out what was deleted and what is hidden, and tell it', async () => {
    const { paragraphs, omitted } = await read({
      styles: '<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>',
      body: [
        p('前言'),
        `<w:p>${r('每年')}<w:del w:author="a"><w:r><w:delText>3</w:delText></w:r></w:del>${r('2次')}</w:p>`,
        `<w:p>${r('隐', '<w:vanish/>')}${r('藏', '<w:rStyle w:val="h"/>')}${r('露', '<w:rStyle w:val="h"/><w:vanish w:val="0"/>')}</w:p>`,
      ].join(''),
    })
    expect(paragraphs.map(({ text }) => text)).toEqual(['前言', '每年2次', '露'])
    expect(omitted).toEqual([
      { text: '3', why: 'deleted', after: 2 },
      { text: '隐藏', why: 'hidden', after: 3 },
    ])
  })

  it('are one paragraph where the end between them was deleted', async () => {
    const first = `<w:p><w:pPr><w:rPr><w:del w:author="a"/></w:rPr></w:pPr>${r('每年')}</w:p>`
    expect(await texts(first + p('2次'))).toEqual(['每年2次'])
  })

  it('show results of fields and no instructions', async () => {
    const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
    const page = `${field('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${field('separate')}${r('7')}${field('end')}`
    expect(
      await texts(
        `<w:p>${r('第')}${page}${r('页')}<w:fldSimple w:instr="DATE">${r('日')}</w:fldSimple></w:p>`,
      ),
    ).toEqual(['第7页日'])
  })

  it('leave out a table of contents, in a frame of its own or as a field over paragraphs', async () => {
    const sdt = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('一、目标 1')}</w:sdtContent></w:sdt>`
    const begin = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('二、任务 2')}</w:p>`
    const end = `<w:p>${r('三、保障 3')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
    const { paragraphs, omitted } = await read({ body: sdt + begin + end + p('正文') })
    expect(paragraphs.map(({ text }) => text)).toEqual(['正文'])
    expect(omitted?.map(({ text, why }) => [text, why])).toEqual([
      ['一、目标 1', 'contents'],
      ['二、任务 2', 'contents'],
      ['三、保障 3', 'contents'],
    ])
  })

  it('know their page where the program that saved the file noted it', async () => {
    const broken = `<w:p><w:r><w:lastRenderedPageBreak/><w:t>二</w:t></w:r></w:p><w:p>${r('跨')}<w:r><w:lastRenderedPageBreak/><w:t>页</w:t></w:r></w:p>`
    const { paragraphs } = await read({ body: p('一') + broken + p('三') })
    expect(paragraphs.map(({ text, page }) => [text, page])).toEqual([
      ['一', 1],
      ['二', 2],
      ['跨页', 2],
      ['三', 3],
    ])
  })
})

describe('text beside the running text', () => {
  const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`
  const shape = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box('框内不少于3场')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('框内不少于3场')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`

  it('in a box comes once, after the paragraph of the box', async () => {
    const { paragraphs } = await read({ body: `<w:p>${r('段落')}<w:r>${shape}</w:r></w:p>${p('后文')}` })
    expect(paragraphs.map(({ text, part }) => [text, part])).toEqual([
      ['段落', undefined],
      ['框内不少于3场', 'text-box'],
      ['后文', undefined],
    ])
  })

  it('in a box of old programs and in drawn letters is not lost', async () => {
    const old = `<w:r><w:pict><v:textbox>${box('旧框')}</v:textbox><v:shape><v:textpath string="红头"/></v:shape></w:pict></w:r>`
    expect(await texts(`<w:p>${old}</w:p>`)).toEqual(['旧框', '红头'])
  })

  it('in notes comes at the end, in the order in which it is referred to', async () => {
    const note = (kind: string, id: number, text: string) => `<w:${kind} w:id="${id}">${p(text)}</w:${kind}>`
    const refer = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const { paragraphs } = await read({
      body: `<w:p>${r('甲')}${refer('footnote', 2)}${refer('endnote', 1)}</w:p><w:p>${r('乙')}${refer('footnote', 1)}</w:p>`,
      footnotes: `${note('footnote', 0, '分隔')}${note('footnote', 1, '第二注')}${note('footnote', 2, '排在第一位的为牵头单位')}`,
      endnotes: note('endnote', 1, '尾注'),
    })
    expect(paragraphs.map(({ text, part }) => [text, part])).toEqual([
      ['甲', undefined],
      ['乙', undefined],
      ['排在第一位的为牵头单位', 'footnote'],
      ['第二注', 'footnote'],
      ['尾注', 'endnote'],
    ])
  })
})

describe('numbers of lists', () => {
  const official = levels(
    ['chineseCounting', '%1、'],
    ['chineseCounting', '（%2）'],
    ['decimal', '%3.'],
    ['decimalEnclosedCircleChinese', '%4'],
  )
  const numbering = `<w:abstractNum w:abstractNumId="0">${official}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`

  it('are shown as the word processor shows them, and begin anew below each level', async () => {
    const body = [
      item('总体要求', 1),
      item('工作目标', 1, 1),
      item('任务', 1, 2),
      item('任务', 1, 2),
      item('细目', 1, 3),
      item('原则', 1, 1),
      item('任务', 1, 2),
      item('重点任务', 1),
      item('提升行动', 1, 1),
    ]
    expect(await texts(body.join(''), { numbering })).toEqual([
      '一、总体要求',
      '（一）工作目标',
      '1. 任务',
      '2. 任务',
      '①细目',
      '（二）原则',
      '1. 任务',
      '二、重点任务',
      '（一）提升行动',
    ])
  })

  it('go on through a list that other paragraphs interrupt, and count blank items', async () => {
    expect(await texts(item('甲', 1) + p('说明') + item('', 1) + item('乙', 1), { numbering })).toEqual([
      '一、甲',
      '说明',
      '三、乙',
    ])
  })

  it('begin anew in another list of the same form that says so, and else count on', async () => {
    const restarted = `<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>`
    const body = item('甲', 1) + item('乙', 1) + item('丙', 2) + item('丁', 2) + item('戊', 3)
    expect(await texts(body, { numbering: numbering + restarted })).toEqual([
      '一、甲',
      '二、乙',
      '一、丙',
      '二、丁',
      '三、戊',
    ])
  })

  it('of several levels stand together, in figures where that is asked for', async () => {
    const legal = `<w:abstractNum w:abstractNumId="0">${levels(['chineseCounting', '第%1条'], ['decimal', '%1.%2', '<w:isLgl/>'])}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    expect(
      await texts(item('总则', 1) + item('任务', 1) + item('举办5场', 1, 1), { numbering: legal }),
    ).toEqual(['第一条总则', '第二条任务', '2.1 举办5场'])
  })

  it('come from a style and those it is based on', async () => {
    const styled = `<w:abstractNum w:abstractNumId="0">${levels(['chineseCounting', '%1、', '<w:pStyle w:val="1"/>'], ['chineseCounting', '（%2）', '<w:pStyle w:val="2"/>'])}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const styles = [
      '<w:style w:type="paragraph" w:styleId="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="2"><w:basedOn w:val="1"/></w:style>',
    ].join('')
    const style = (id: string) => `<w:pStyle w:val="${id}"/>`
    const plain = p('无号', `${style('1')}<w:numPr><w:numId w:val="0"/></w:numPr>`)
    const body = p('甲', style('1')) + p('乙', style('2')) + plain + p('丙', style('1'))
    expect(await texts(body, { numbering: styled, styles })).toEqual(['一、甲', '（一）乙', '无号', '二、丙'])
  })

  it('are left out for dots, and for lists that are not there', async () => {
    const dots = `<w:abstractNum w:abstractNumId="0">${levels(['bullet', '●'])}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    expect(await texts(item('甲', 1) + item('乙', 9), { numbering: dots })).toEqual(['甲', '乙'])
  })
})

describe('tables of a word processor', () => {
  const merged = '<w:vMerge w:val="restart"/>'
  const goesOn = '<w:vMerge/>'

  it('have a merged cell once, with the rows and columns that it takes', async () => {
    const body = table(
      row(cell('序号'), cell('任务'), cell('牵头单位')),
      row(cell('1'), cell('任务甲'), cell('市教委', merged)),
      row(cell('2'), cell('任务乙'), cell('<w:p/>', goesOn)),
      row(cell('合计', '<w:gridSpan w:val="2"/>'), cell('市科协', merged)),
      row(cell('3'), cell(p('任务丙') + p('每年2次')), cell('<w:p/>', goesOn)),
    )
    const { paragraphs } = await read({ body: p('前言') + body })
    expect(paragraphs.map(({ text, place }) => [text, place])).toEqual([
      ['前言', undefined],
      ['序号', { table: 1, row: 1, column: 1 }],
      ['任务', { table: 1, row: 1, column: 2 }],
      ['牵头单位', { table: 1, row: 1, column: 3 }],
      ['1', { table: 1, row: 2, column: 1 }],
      ['任务甲', { table: 1, row: 2, column: 2 }],
      ['市教委', { table: 1, row: 2, column: 3, rows: 2 }],
      ['2', { table: 1, row: 3, column: 1 }],
      ['任务乙', { table: 1, row: 3, column: 2 }],
      ['合计', { table: 1, row: 4, column: 1, columns: 2 }],
      ['市科协', { table: 1, row: 4, column: 3, rows: 2 }],
      ['3', { table: 1, row: 5, column: 1 }],
      ['任务丙\n每年2次', { table: 1, row: 5, column: 2 }],
    ])
  })

  it('keep their columns where a row begins further right, and lose deleted rows', async () => {
    const deleted = `<w:tr><w:trPr><w:del w:author="a"/></w:trPr>${cell('旧')}${cell('旧')}</w:tr>`
    const late = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('乙')}</w:tr>`
    const { paragraphs } = await read({ body: table(row(cell('1'), cell('甲')), deleted, late) })
    expect(paragraphs.map(({ text, place }) => [text, place?.row, place?.column])).toEqual([
      ['1', 1, 1],
      ['甲', 1, 2],
      ['乙', 2, 2],
    ])
  })

  it('that only frame text are running text', async () => {
    const { paragraphs } = await read({ body: table(row(cell(p('甲') + p('乙')))) })
    expect(paragraphs.map(({ text, kind }) => [text, kind])).toEqual([
      ['甲', 'line'],
      ['乙', 'line'],
    ])
  })

  it('inside a cell come after it, as tables of their own', async () => {
    const inner = table(row(cell('内一'), cell('内二')))
    const body = table(row(cell('1'), cell(p('甲') + inner)), row(cell('2'), cell('乙')))
    const { paragraphs } = await read({ body })
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

describe('a file that another program saved', () => {
  it('says the same as the page that it was made of', async () => {
    const saved = (name: string) =>
      readDocument(name, readFileSync(new URL(`../goldens/document/saved-twice/${name}`, import.meta.url)))
    const [page, word] = [await saved('plan.html'), await saved('plan.docx')]
    expect(word).toEqual(page)
    expect(word).toMatchObject({ document: { paragraphs: { length: 17 } } })
  })
})

describe('a file that is called .docx', () => {
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
  const whole = makeDocx({ body: p('正文') })
  const withDocument = (xml: string) =>
    zip({
      '_rels/.rels': '<Relationships><Relationship Type="x/officeDocument" Target="d.xml"/></Relationships>',
      'd.xml': xml,
    })
  const compound = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
  const encrypted = new Uint8Array([
    ...compound,
    ...[...'EncryptedPackage'].flatMap((one) => [one.charCodeAt(0), 0]),
  ])
  const nested = `<w:document xmlns:w="w">${'<w:p>'.repeat(5000)}${'</w:p>'.repeat(5000)}</w:document>`

  it.each([
    ['cut short', whole.slice(0, whole.length - 40), { trouble: 'damaged' }],
    ['broken inside', withDocument('<w:document xmlns:w="w"><w:body>'), { trouble: 'damaged' }],
    [
      'with entities of its own',
      withDocument('<!DOCTYPE d [<!ENTITY a "b">]><document>&a;</document>'),
      { trouble: 'damaged' },
    ],
    ['nested without end', withDocument(nested), { trouble: 'too-nested' }],
    [
      'of pictures alone',
      makeDocx({ body: '<w:p><w:r><w:drawing/></w:r></w:p>' }),
      { trouble: 'without-text' },
    ],
    ['an empty archive', zip({}), { trouble: 'damaged' }],
    ['some other archive', zip({ 'a.txt': 'a' }), { trouble: 'damaged' }],
    ['a workbook', zip({ 'xl/workbook.xml': '' }), { trouble: 'other-format', is: 'workbook' }],
    ['an OFD', zip({ 'OFD.xml': '' }), { trouble: 'other-format', is: 'ofd' }],
    ['an ODT', zip({ mimetype: '', 'content.xml': '' }), { trouble: 'other-format', is: 'odt' }],
    ['an old Word file', compound, { trouble: 'other-format', is: 'doc' }],
    ['protected by a password', encrypted, { trouble: 'protected' }],
    ['running text', strToU8('正文'), { trouble: 'damaged' }],
  ])('is refused when it is %s', async (_, bytes, trouble) => {
    expect(await readDocument('a.docx', bytes)).toEqual(trouble)
  })

  it('is refused when it would fill the memory', async () => {
    const bomb = withDocument(`<document>${' '.repeat(60 * 1024 * 1024)}</document>`)
    expect(bomb.length).toBeLessThan(200_000)
    expect(await readDocument('a.docx', bomb)).toEqual({ trouble: 'too-large' })
  })
})
