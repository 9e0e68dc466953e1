import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { messages as zhCN } from '../../../src/messages/zh-CN.ts'
import { type FieldTree, TEMPLATE_FIELDS, type TemplateData } from '../../../src/model/template-fields.ts'
import { stableZip } from '../../../src/render/stable-zip.ts'
import { fillTemplate } from '../../../src/render/word/fill-template.ts'
import { renderWord } from '../../../src/render/word/word.ts'
import type { Block, Cell } from '../../../src/report/doc.ts'
import { brokenTag, documentOf, paragraphsOf, partsOf, tablesOf } from './read-docx.ts'

const { fields } = zhCN.summary

/** Every text names its field, every list has two items. */
function dataFor(tree: FieldTree): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(tree).map(([id, field]) => [id, field === 'text' ? id : [dataFor(field), dataFor(field)]]),
  )
}
const DATA = dataFor(TEMPLATE_FIELDS) as unknown as TemplateData<Cell>

const text = (...cells: string[]): Block => ({ kind: 'text', cells })
const template = (...blocks: Block[]) => renderWord({ title: '模板', blocks })

async function filled(blocks: readonly Block[], data: Partial<TemplateData<Cell>> = {}) {
  const done = fillTemplate(await template(...blocks), { ...DATA, ...data }, fields)
  if (!('bytes' in done)) throw new Error(JSON.stringify(done))
  expect(brokenTag(documentOf(done.bytes))).toBeUndefined()
  return done.bytes
}

async function faults(...blocks: Block[]) {
  const done = fillTemplate(await template(...blocks), DATA, fields)
  return 'faults' in done ? done.faults : done
}

/** Replaces text in one part of a file, as an editor may have split or written it. */
function edited(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  parts[part] = strToU8(change(strFromU8(parts[part]!)))
  return stableZip(parts)
}

describe('a template', () => {
  it('takes values by their Chinese name or their id', async () => {
    const bytes = await filled([text('{年度}年 {rate} { 完成率 } {应完成}')], {
      year: '2024',
      rate: '87.5%',
      due: '8',
    })
    expect(paragraphsOf(bytes)).toContain('2024年 87.5% 87.5% 8')
  })

  it('repeats paragraphs, and looks outward for what an item does not have', async () => {
    const bytes = await filled([text('{#各单位}'), text('{责任单位}{年度}:{完成率}'), text('{/各单位}')], {
      year: '2024',
      units: [
        { ...DATA.units[0]!, unit: '区教委', rate: '50%' },
        { ...DATA.units[0]!, unit: '区科协', rate: '100%' },
      ],
    })
    expect(paragraphsOf(bytes)).toEqual(['模板', '区教委2024:50%', '区科协2024:100%'])
  })

  it('repeats rows of a table and keeps its titles once', async () => {
    const task = DATA.tasks[0]!
    const bytes = await filled(
      [
        {
          kind: 'table',
          columns: [{ title: '任务' }, { title: '状态' }],
          rows: [{ cells: ['{#各任务}{任务}', '{状态}{/各任务}'] }],
        },
      ],
      {
        tasks: [
          { ...task, task: '05-02', standing: { kind: 'standing', mark: '✕', word: '逾期', light: 'red' } },
          {
            ...task,
            task: '05-03',
            standing: { kind: 'standing', mark: '●', word: '已完成', light: 'green' },
          },
        ],
      },
    )
    expect(tablesOf(bytes)).toEqual([
      {
        titles: ['任务', '状态'],
        rows: [
          ['05-02', '✕ 逾期'],
          ['05-03', '● 已完成'],
        ],
      },
    ])
  })

  it('nests lists, and shows what is meant for an empty one', async () => {
    const causes = [{ text: '第一段' }, { text: '第二段' }]
    const unmet = [{ ...DATA.unmet[0]!, task: '05-02', causes }]
    const blocks = [
      text('{^未完成任务}没有{/未完成任务}'),
      text('{#未完成任务}'),
      text('{任务}'),
      text('{#原因}'),
      text('{文字}'),
      text('{/原因}'),
      text('{/未完成任务}'),
    ]
    expect(paragraphsOf(await filled(blocks, { unmet })).filter((one) => one !== '')).toEqual([
      '模板',
      '05-02',
      '第一段',
      '第二段',
    ])
    expect(paragraphsOf(await filled(blocks, { unmet: [] }))).toContain('没有')
  })

  it('finds a placeholder that Word has cut into pieces', async () => {
    const bytes = edited(await template(text('{完成率}')), 'word/document.xml', (xml) =>
      xml.replace(
        '{完成率}</w:t></w:r>',
        '{完</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>成率</w:t></w:r><w:r><w:t>}</w:t></w:r>',
      ),
    )
    const done = fillTemplate(bytes, { ...DATA, rate: '50%' }, fields)
    expect('bytes' in done && paragraphsOf(done.bytes)).toContain('50%')
  })

  it('is filled in its footers as well', async () => {
    const bytes = edited(await template(text('正文')), 'word/footer1.xml', (xml) =>
      xml.replace('</w:p>', '<w:r><w:t>{报告单位}</w:t></w:r></w:p>'),
    )
    const done = fillTemplate(bytes, { ...DATA, reporter: '区科协' }, fields)
    expect('bytes' in done && partsOf(done.bytes)['word/footer1.xml']).toContain('区科协')
  })

  it('takes texts as they are: marks, line ends, what XML cannot hold', async () => {
    const bytes = await filled([text('{标题}')], { title: '<科普> & "创新"\n第二行\u0000{完成率}' })
    expect(paragraphsOf(bytes)[1]).toMatch(/^<科普> & "创新"\n第二行\ufffd?\{完成率\}$/)
  })

  it('gives the same bytes for the same data', async () => {
    const blocks = [text('{#各单位}{责任单位}{/各单位}')]
    expect(Buffer.compare(await filled(blocks), await filled(blocks))).toBe(0)
  })
})

describe('mistakes in a template', () => {
  it('an unknown placeholder is named with the nearest one that there is', async () => {
    expect(await faults(text('{完成律}'))).toEqual([
      {
        part: 'text',
        kind: 'unknown',
        name: '完成律',
        within: undefined,
        nearest: expect.arrayContaining(['完成率']),
      },
    ])
    expect(await faults(text('{#各任务}{任务名}{/各任务}'))).toEqual([
      expect.objectContaining({
        kind: 'unknown',
        name: '任务名',
        within: '各任务',
        nearest: expect.arrayContaining(['任务']),
      }),
    ])
  })

  it('a field of a list says in which list it belongs', async () => {
    expect(await faults(text('{差额}'))).toEqual([
      { part: 'text', kind: 'outside-list', name: '差额', lists: expect.arrayContaining(['未完成任务']) },
    ])
  })

  it.each([
    ['a list used as a value', '{各任务}', { kind: 'is-list', name: '各任务' }],
    ['a value used as a list', '{#完成率}x{/完成率}', { kind: 'no-list', name: '完成率' }],
    ['raw XML', '{@完成率}', { kind: 'raw', name: '@完成率' }],
    ['raw XML beside text', '已完成 {@完成率}', { kind: 'raw', name: '@完成率' }],
    ['no closing brace', '完成率{完成率', { kind: 'brace-not-closed' }],
    ['no opening brace', '完成率}', { kind: 'brace-not-opened' }],
    ['doubled braces', '{{完成率}}', { kind: 'brace-doubled' }],
    ['full-width braces', '｛完成率｝', { kind: 'full-width', text: '｛完成率｝' }],
    ['a list without end', '{#各任务}{任务}', { kind: 'list-not-closed', name: '各任务' }],
    ['a list without beginning', '{/各任务}', { kind: 'list-not-opened', name: '各任务' }],
    ['lists that cross', '{#各任务}{/各单位}', { kind: 'lists-crossed', open: '各任务', close: '各单位' }],
  ])('%s', async (_, content, fault) => {
    expect(await faults(text(content))).toContainEqual(expect.objectContaining({ part: 'text', ...fault }))
  })

  it('a list that begins outside a table and ends inside', async () => {
    const table: Block = { kind: 'table', columns: [{ title: 'x' }], rows: [{ cells: ['{任务}{/各任务}'] }] }
    expect(await faults(text('{#各任务}'), table)).toContainEqual(
      expect.objectContaining({ kind: 'list-misplaced', name: '各任务' }),
    )
  })

  it('are all told at once, with the part that they stand in', async () => {
    const bytes = edited(await template(text('{甲}'), text('{乙}')), 'word/footer1.xml', (xml) =>
      xml.replace('</w:p>', '<w:r><w:t>{丙}</w:t></w:r></w:p>'),
    )
    const done = fillTemplate(bytes, DATA, fields)
    expect(
      'faults' in done && done.faults.map((fault) => [fault.part, 'name' in fault && fault.name]),
    ).toEqual(
      expect.arrayContaining([
        ['text', '甲'],
        ['text', '乙'],
        ['footer', '丙'],
      ]),
    )
  })
})

describe('a file that is no template', () => {
  const unusable = (bytes: Uint8Array) => {
    const done = fillTemplate(bytes, DATA, fields)
    return 'unusable' in done ? done.unusable : done
  }
  const typed = async (type: string) =>
    edited(await template(), '[Content_Types].xml', (xml) =>
      xml.replace('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', type),
    )

  it.each([
    ['text', strToU8('模板'), 'not-word'],
    ['an old or protected file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'old-or-protected'],
    ['another archive', stableZip({ 'xl/workbook.xml': strToU8('<x/>') }), 'not-word'],
    ['half a file', stableZip({ 'word/document.xml': new Uint8Array(500) }).subarray(0, 60), 'damaged'],
    ['nothing', new Uint8Array(), 'not-word'],
  ])('%s', (_, bytes, why) => {
    expect(unusable(bytes)).toBe(why)
  })

  it('a .dotx or a file with macros', async () => {
    expect(
      unusable(
        await typed('application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'),
      ),
    ).toBe('dotx')
    expect(unusable(await typed('application/vnd.ms-word.document.macroEnabled.main+xml'))).toBe('macros')
  })

  it('an archive that fills the memory is not unpacked', () => {
    const huge = stableZip({
      '[Content_Types].xml': strToU8('x'),
      'word/document.xml': new Uint8Array(60 * 1024 * 1024),
    })
    expect(huge.length).toBeLessThan(100 * 1024)
    expect(unusable(huge)).toBe('too-large')
  })
})

describe('names of fields', () => {
  it('mean one field each, and no name is another id', () => {
    const names = Object.values(fields).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const [id, { name }] of Object.entries(fields)) {
      if (name !== id) expect(Object.keys(fields)).not.toContain(name)
    }
  })
})
