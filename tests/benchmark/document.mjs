// A made-up document of so many pages as text, page and .docx, and the plan that was transcribed from it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'

/** About 600 characters, a paragraph a task, and a merged cell of units now and then. */
const TASKS_PER_PAGE = 6
const UNITS = [
  '市教育局',
  '市农业农村局',
  '市科协',
  '市总工会',
  '团市委',
  '市妇联',
  '市卫生健康委',
  '市应急局',
]

export function makeDocument(folder, pages) {
  mkdirSync(join(folder, 'plans'), { recursive: true })
  const tasks = Array.from({ length: pages * TASKS_PER_PAGE }, (_, index) => taskOf(index))
  const lines = ['云岭市全民科学素质行动规划纲要（2021—2025年）', ...tasks.flatMap(linesOf)]
  writeFileSync(join(folder, 'long.txt'), `${lines.join('\n')}\n`)
  writeFileSync(join(folder, 'long.html'), pageOf(lines))
  writeFileSync(join(folder, 'long.docx'), docxOf(lines))
  writeFileSync(join(folder, 'plans', 'long.yaml'), planOf(tasks))
}

function taskOf(index) {
  const [times, people] = [2 + (index % 9), 100 + ((index * 37) % 900)]
  return {
    index,
    times,
    people,
    name: `第${index}号科普大篷车`,
    units: [UNITS[index % 8], UNITS[(index * 3 + 1) % 8]],
  }
}

function linesOf({ index, times, people, name, units }) {
  const heading = index % 12 === 0 ? [`（${index / 12 + 1}）提升行动。`] : []
  const text = `组织${name}走进乡村、社区、学校和企业，围绕安全生产、健康生活、绿色低碳等主题开展形式多样的活动，每年不少于${times}场，每年服务群众不少于${people}人次，做好记录和总结，及时宣传先进典型。（${units.join('、')}按职责分工负责）`
  return [...heading, `${(index % 12) + 1}.${text}`]
}

function pageOf(lines) {
  const body = lines.map((line) => `<p><span>${line}</span></p>`).join('\n')
  return `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><nav><a>首页</a></nav><div>${body}</div></body></html>`
}

function docxOf(lines) {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  // Word cuts a line into runs with a good deal around each.
  const run = (text) =>
    `<w:r w:rsidRPr="00A77B3E"><w:rPr><w:rFonts w:ascii="仿宋" w:eastAsia="仿宋" w:hint="eastAsia"/><w:sz w:val="32"/></w:rPr><w:t>${text}</w:t></w:r>`
  const paragraph = (line) =>
    `<w:p w:rsidR="00A77B3E"><w:pPr><w:ind w:firstLine="640"/></w:pPr>${line
      .match(/.{1,12}/g)
      .map(run)
      .join('')}</w:p>`
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${w}"><w:body>${lines.map(paragraph).join('')}</w:body></w:document>`,
    ),
  })
}

function planOf(tasks) {
  const head = `sciplan: 1\nid: long\ntitle: 云岭市全民科学素质行动规划纲要（2021—2025年）\nissuer: 云岭市人民政府\nissued: 2021-09-01\nperiod: {from: 2021-01-01, to: 2025-12-31}\nunits:\n${UNITS.map((name) => `  - {name: ${name}}`).join('\n')}\ntasks:\n`
  return (
    head +
    tasks
      .map(
        ({ index, times, people, name, units }) => `  - id: t-${index}
    title: ${name}
    responsible: [${units.join(', ')}]
    source: {anchor: 组织${name}走进}
    quotas:
      - {id: q1, measure: activities, at_least: ${times}, per: year, scope: each, anchor: 每年不少于${times}场}
      - {id: q2, measure: participants, at_least: ${people}, per: year, scope: each, anchor: 每年服务群众不少于${people}人次}
`,
      )
      .join('')
  )
}
