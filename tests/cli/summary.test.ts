import { strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { messages as zhCN } from '../../src/messages/zh-CN.ts'
import type { ComplianceReport } from '../../src/model/report.ts'
import { formatNumber, formatRate } from '../../src/report/format-number.ts'
import { exampleFiles } from '../examples/example-workspace.ts'
import { memoryHost } from '../memory-host.ts'
import { brokenTag, documentOf, paragraphsOf, tablesOf } from '../render/word/read-docx.ts'
import { openWorkbook } from '../report/read-tables.ts'
import { LOG, PLAN, SAMPLE, sciplan, sciplanJson } from './sample.ts'

const EXAMPLE = { files: Object.fromEntries(exampleFiles()), today: '2027-01-01' }
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

/** A workspace in which one call follows the other. */
function workspace(files: Readonly<Record<string, string | Uint8Array>> = SAMPLE) {
  const { disk } = memoryHost({ files })
  return {
    disk,
    text: (path: string) => decode(disk.get(`/workspace/${path}`)),
    put: (path: string, content: string | Uint8Array) =>
      disk.set(`/workspace/${path}`, typeof content === 'string' ? strToU8(content) : content),
    async call(line: string) {
      const host = memoryHost({ files: Object.fromEntries(disk), env: { LANG: 'zh_CN.UTF-8' } })
      const exitCode = await run(line.split(' '), host)
      for (const [path, bytes] of host.disk) disk.set(path, bytes)
      return { exitCode, stdout: host.stdout.text, stderr: host.stderr.text }
    },
  }
}

describe.each(['zh-CN', 'en'])('a summary in %s', (lang) => {
  it.each([
    ['area', ''],
    ['unit', '--unit 区教委'],
    ['group', '--unit 各镇街'],
  ])('of the %s', async (name, options) => {
    const { exitCode, stdout, stderr } = await sciplan(`summary --year 2024 ${options} --lang ${lang}`)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const settled = stdout
      .replace(/sciplan \d+\.\d+\.\d+/, 'sciplan 0.0.0')
      .replace(/(sciplan:stamp|前12位）为|checksum) ?[0-9a-f]{12}/g, '$1 000000000000')
    await expect(settled).toMatchFileSnapshot(`../goldens/summary/${name}.${lang}.md`)
  })
})

describe('the numbers of a summary', () => {
  it.each([
    ['the sample', { files: SAMPLE }],
    ['the example', EXAMPLE],
  ])('are those of status, in Markdown and in Word: %s', async (_, options) => {
    const status: ComplianceReport = await sciplanJson('status --as-of 2024-11-30 --period 2024', options)
    const { host } = await sciplan('summary --year 2024 -o s.docx', options)
    const bytes = host.disk.get('/workspace/s.docx')!
    const { stdout } = await sciplan('summary --year 2024', options)
    const { totals, obligations } = status
    const sums = `应完成考核项${totals.due}项，已完成${totals.met}项，完成率${formatRate(totals.met, totals.due)}（${totals.met}/${totals.due}）`
    const activities = `科普活动${totals.activities}项`
    for (const text of [stdout, paragraphsOf(bytes).join('\n')]) {
      expect(text).toContain(sums)
      expect(text).toContain(activities)
      expect(text).toContain(`线下参加${formatNumber(totals.participants)}人次`)
    }

    const rows = tablesOf(bytes).flatMap(({ titles, rows: lines }) =>
      titles.includes('完成率') && titles.includes('佐证（台账序号）')
        ? lines.filter((line) => line[1] !== '')
        : [],
    )
    const own = obligations.filter(({ group }) => group === undefined)
    const groups = new Set(
      obligations.flatMap(({ group, task, quota }) =>
        group === undefined ? [] : [`${task}/${quota}/${group}`],
      ),
    )
    expect(rows).toHaveLength(own.length + groups.size)
    for (const row of own) {
      const target = formatNumber(row.target)
      const line = rows.find(
        (one) =>
          one[0] === row.task && one[1] === row.unit && one[3]?.replace(/^[^\d]+|[^\d.]+$/g, '') === target,
      )
      const amount = row.amount === null ? '?' : formatNumber(row.amount)
      expect(line?.[4]?.replace(/[^\d.?]+$/, '')).toBe(amount)
      expect(line?.[6]).toContain(zhCN.report.standings[row.standing])
    }
    for (const key of groups) {
      const [task, quota, group] = key.split('/')
      const members = obligations.filter(
        (row) => row.task === task && row.quota === quota && row.group === group,
      )
      // A group whose members nobody has listed has a line like a unit.
      if (members[0]?.unit === group) continue
      const line = rows.find(([id, unit]) => id === task && unit?.startsWith(group!))
      expect(line?.slice(3, 5)).toEqual([
        `${members.length}个`,
        `${members.filter(({ standing }) => standing === 'met').length}个`,
      ])
    }
  })

  it('of a unit are those of its obligations', async () => {
    const status: ComplianceReport = await sciplanJson(
      'status --as-of 2024-11-30 --period 2024 --unit 区教委',
      EXAMPLE,
    )
    const { stdout } = await sciplan('summary --year 2024 --unit 区教委', EXAMPLE)
    const met = status.obligations.filter(({ standing }) => standing === 'met').length
    expect(stdout).toContain(`应完成考核项${status.obligations.length}项，已完成${met}项`)
    expect(stdout).not.toContain('区科技局')
  })

  it('hold for 30 November of the year, or for the day that was given', async () => {
    expect((await sciplan('summary --year 2024', { today: '2030-01-01' })).stdout).toContain(
      '数据截至2024年11月30日',
    )
    expect((await sciplan('summary', { today: '2024-03-04' })).stdout).toContain('2024年度')
    expect((await sciplan('summary --year 2024 --as-of 2024-12-31')).stdout).toContain(
      '数据截至2024年12月31日',
    )
  })

  it('tell what goes on and what is still open, with due days', async () => {
    const { stdout } = await sciplan('summary --year 2024 --unit 区教委')
    const plan = stdout.slice(stdout.indexOf('2025年工作计划'))
    expect(plan).toMatch(/2024年年底前仍须完成[\s\S]*05-02[\s\S]*差135人次[\s\S]*2024-12-31/)
    expect(plan).toMatch(/2025年量化任务[\s\S]*每年不少于2次[\s\S]*2025-12-31/)
    expect(plan).toMatch(/2025-11-30 \| 本年度工作总结/)
    const last = await sciplan('summary --year 2025')
    expect(last.stdout).toContain('方案规划期至2025年12月31日，没有列入2026年的任务')
  })

  it('name late reports and silent tasks, and leave the causes blank', async () => {
    const { stdout } = await sciplan('summary --year 2024 --as-of 2024-12-10')
    expect(stdout).toMatch(
      /本年度工作总结（2024年11月30日截止）逾期未报\d+家：[^\n]*逾期报送1家：区委党校（逾期2天）/,
    )
    expect(stdout).toContain('sciplan:begin cause-reports')
    expect(stdout).toMatch(/cause-05-02[\s\S]*【待填写：任务 05-02 未完成的原因】/)
  })
})

describe('written again', () => {
  const fill = (text: string, place: string, written: string) => {
    const filled = text.replace(
      new RegExp(`(<!-- sciplan:begin ${place} [^\\n]*-->\\n\\n)[^\\n]*`),
      `$1${written}`,
    )
    expect(filled).not.toBe(text)
    return filled
  }

  it('keeps what people wrote and renews the numbers', async () => {
    const { call, put, text } = workspace()
    await call('summary --year 2024 -o s.md')
    expect(text('s.md')).toContain('科普活动8项')
    put(
      's.md',
      fill(fill(text('s.md'), 'practices', '一是统筹。\n\n**二是**联动。'), 'cause-05-02', '场馆维修'),
    )
    put('log/demo/2024/more.yaml', LOG.split('\n')[0]!.replace('"a1"', '"z1"').replace('120', '500'))
    const { exitCode, stderr } = await call('summary --year 2024 -o s.md')
    expect(exitCode).toBe(0)
    expect(stderr).toContain('已填 1 处')
    expect(text('s.md')).toContain('科普活动9项')
    expect(text('s.md')).toContain('一是统筹。\n\n**二是**联动。')
    // The quota is met now: its cause has no place and is not lost.
    expect(text('s.md')).toMatch(/## 未能放回原处的文字[\s\S]*场馆维修/)
    expect(stderr).toContain('任务 05-02 未完成的原因')
    expect(await call('summary --year 2024 -o s.md')).toMatchObject({ exitCode: 0 })
    expect(text('s.md')).toMatch(/## 未能放回原处的文字[\s\S]*场馆维修/)
  })

  it('changes nothing where nothing changed', async () => {
    const { call, text } = workspace()
    await call('summary --year 2024 -o s.md')
    const first = text('s.md')
    const { stderr } = await call('summary --year 2024 -o s.md')
    expect(text('s.md')).toBe(first)
    expect(stderr).not.toContain('.old')
  })

  it('keeps a copy of what was changed outside the marks, under a name that is free', async () => {
    const { call, put, text, disk } = workspace()
    await call('summary --year 2024 -o s.md')
    const changed = text('s.md').replace('## 二、', '我写错了地方\n\n## 二、')
    put('s.md', changed)
    expect((await call('summary --year 2024 -o s.md')).stderr).toContain('s.old.md')
    expect(text('s.old.md')).toBe(changed)
    expect(text('s.md')).not.toContain('我写错了地方')
    put('s.md', text('s.md').replace('## 二、', '又写错了\n\n## 二、'))
    await call('summary --year 2024 -o s.md')
    expect(disk.has('/workspace/s.old-2.md')).toBe(true)
    // Other line ends and spaces are nobody's words.
    put('s.md', text('s.md').replaceAll('\n', '\r\n').replaceAll('| --- |', '|------|'))
    expect((await call('summary --year 2024 -o s.md')).stderr).not.toContain('.old')
  })

  it('writes nothing where a mark is damaged, and says where', async () => {
    const { call, put, text } = workspace()
    await call('summary --year 2024 -o s.md')
    const line = text('s.md')
      .split('\n')
      .findIndex((one) => one.includes('sciplan:end practices'))
    const damaged = text('s.md').replace('<!-- sciplan:end practices -->\n', '')
    put('s.md', damaged)
    const { exitCode, stderr } = await call('summary --year 2024 -o s.md')
    expect(exitCode).toBe(3)
    expect(stderr).toMatch(/s\.md:\d+:.*practices.*sciplan:end/)
    expect(Number(/s\.md:(\d+):/.exec(stderr)?.[1])).toBeGreaterThan(line)
    expect(text('s.md')).toBe(damaged)
  })

  it.each([
    ['a file of somebody else', '# 我的笔记\n', '--year 2024', 2, '不是 sciplan 生成的总结'],
    ['an empty file', '', '--year 2024', 2, '不是 sciplan 生成的总结'],
    ['another encoding', new Uint8Array([0xd7, 0xdc, 0xbd, 0xe1]), '--year 2024', 3, 'UTF-8'],
  ])('leaves %s alone', async (_, content, options, code, said) => {
    const { call, put, disk } = workspace()
    put('s.md', content)
    const { exitCode, stderr } = await call(`summary ${options} -o s.md`)
    expect({ exitCode, stderr }).toEqual({ exitCode: code, stderr: expect.stringContaining(said) })
    expect(disk.get('/workspace/s.md')).toEqual(typeof content === 'string' ? strToU8(content) : content)
  })

  it('leaves the summary of another year or unit alone', async () => {
    const { call, text } = workspace()
    await call('summary --year 2024 -o s.md')
    const first = text('s.md')
    for (const options of ['--year 2023', '--year 2024 --unit 区教委']) {
      const { exitCode, stderr } = await call(`summary ${options} -o s.md`)
      expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining('2024 年度') })
    }
    expect(text('s.md')).toBe(first)
  })
})

describe('as a Word file', () => {
  const fill = (text: string) =>
    text.replace(/(<!-- sciplan:begin practices [^\n]*-->\n\n)[^\n]*/, '$1一是**统筹**。\n\n二是联动。')

  it('takes the text from the Markdown file beside it, or from the one that is named', async () => {
    const { call, put, text, disk } = workspace()
    await call('summary --year 2024 -o s.md')
    put('s.md', fill(text('s.md')))
    const beside = await call('summary --year 2024 -o s.docx')
    expect(beside.stderr).toContain('s.md')
    const paragraphs = paragraphsOf(disk.get('/workspace/s.docx')!)
    expect(paragraphs).toEqual(expect.arrayContaining(['一是统筹。', '二是联动。', '【待填写：亮点】']))
    await call('summary --year 2024 --from s.md -o other.docx')
    expect(disk.get('/workspace/other.docx')).toEqual(disk.get('/workspace/s.docx'))
    expect((await call('summary --year 2024 --from none.md -o x.docx')).exitCode).toBe(3)
  })

  it('puts the addressee at the margin', async () => {
    const { call, put, text, disk } = workspace()
    await call('summary --year 2024 -o s.md')
    put('s.md', text('s.md').replace(/(sciplan:begin addressee [^\n]*\n\n)[^\n]*/, '$1市科协:'))
    await call('summary --year 2024 -o s.docx')
    expect(documentOf(disk.get('/workspace/s.docx')!)).toMatch(
      /<w:ind w:firstLineChars="0" w:firstLine="0"\/><w:jc w:val="left"\/><\/w:pPr><w:r>[^/]*\/[^/]*\/w:rPr><w:t [^>]*>市科协:/,
    )
  })

  it('has every paragraph and table of the Markdown', async () => {
    const { call, disk } = workspace(EXAMPLE.files)
    await call('summary --year 2024 -o s.docx')
    const bytes = disk.get('/workspace/s.docx')!
    expect(brokenTag(documentOf(bytes))).toBeUndefined()
    const { stdout } = await call('summary --year 2024')
    const lines = stdout.split('\n').filter((one) => /^\|( -{3}:? \|)+$/.test(one))
    expect(tablesOf(bytes)).toHaveLength(lines.length)
    const headings = [...stdout.matchAll(/^#{2,5} (.*)$/gm)].map(([, heading]) =>
      heading!.replaceAll('\\', ''),
    )
    expect(paragraphsOf(bytes)).toEqual(expect.arrayContaining(headings))
  })

  it('that somebody edited is kept', async () => {
    const { call, put, disk } = workspace()
    await call('summary --year 2024 -o s.docx')
    expect((await call('summary --year 2024 -o s.docx')).stderr).not.toContain('.old')
    const { zipSync } = await import('fflate')
    const parts = unzipSync(disk.get('/workspace/s.docx')!)
    const edited = zipSync({
      'word/document.xml': parts['word/document.xml']!,
      '[Content_Types].xml': parts['[Content_Types].xml']!,
    })
    put('s.docx', edited)
    expect((await call('summary --year 2024 -o s.docx')).stderr).toContain('s.old.docx')
    expect(disk.get('/workspace/s.old.docx')).toEqual(edited)
  })

  it('follows a template, and tells every mistake in one', async () => {
    const { call, put, disk, text } = workspace()
    await call('summary --example-template -o mine.docx')
    await call('summary --year 2024 -o s.md')
    put('s.md', fill(text('s.md')))
    expect((await call('summary --year 2024 --template mine.docx -o s.docx')).exitCode).toBe(0)
    const paragraphs = paragraphsOf(disk.get('/workspace/s.docx')!)
    expect(paragraphs).toEqual(expect.arrayContaining(['一是统筹。', '二是联动。']))
    expect(paragraphs.join('\n')).not.toMatch(/[{}]/)
    expect((await call('summary --example-template -o mine.docx')).exitCode).toBe(2)

    put('bad.docx', 'not a document')
    const wrong = await call('summary --year 2024 --template bad.docx -o t.docx')
    expect(wrong).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('bad.docx') })
    expect(disk.has('/workspace/t.docx')).toBe(false)
    expect((await call('summary --year 2024 --template mine.docx')).exitCode).toBe(2)
  })

  it('a report follows a template as well', async () => {
    const { call, disk } = workspace()
    await call('summary --example-template -o mine.docx')
    expect((await call('report --template mine.docx --as-of 2024-11-30 -o r.docx')).exitCode).toBe(0)
    expect(paragraphsOf(disk.get('/workspace/r.docx')!).join('\n')).toContain('应完成考核项')
    expect((await call('report --for leader --template mine.docx -o r.docx')).exitCode).toBe(2)
  })
})

describe('the annexes as a workbook', () => {
  it('have a sheet each, and every entry', async () => {
    const { call, disk } = workspace()
    expect((await call('summary --year 2024 -o a.xlsx')).exitCode).toBe(0)
    const workbook = await openWorkbook(disk.get('/workspace/a.xlsx')!)
    const names = workbook.worksheets.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(Object.values(zhCN.summary.sheets)))
    const ledger = workbook.getWorksheet(zhCN.summary.sheets.ledger)!
    const texts = JSON.stringify(ledger.getSheetValues())
    for (const title of ['院士专家校园行', '每日一条', '科技下乡培训']) expect(texts).toContain(title)
    expect(texts).not.toContain('没写任务的活动')
  })
})

describe('a summary of a plan that is not like others', () => {
  it('without quotas, without log', async () => {
    const plan = PLAN.replace(/\n {4}quotas:(?:[^\n]*\n(?: {6}[^\n]*\n)*)/g, '\n').replace(
      /^indicators:[\s\S]*?(?=^deliverables)/m,
      '',
    )
    const { exitCode, stdout } = await sciplan('summary --year 2024', { files: { 'plans/demo.yaml': plan } })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('没有量化考核项')
    expect(stdout).toContain('台账中没有与任务有关的条目')
    expect(stdout).not.toMatch(/NaN|undefined|0%/)
  })

  it('with 200 units and long names', async () => {
    const names = Array.from(
      { length: 200 },
      (_, index) => `某某区经济技术开发区管理委员会社会事业发展局第${index + 1}办公室`,
    )
    const units = names.map((name) => `  - {name: ${name}}`).join('\n')
    const plan = PLAN.replace('units:\n', `units:\n${units}\n`).replace(
      'members: [东街, 西街, 南镇]',
      `members: [${names.join(', ')}]`,
    )
    const { exitCode, host } = await sciplan('summary --year 2024 -o s.docx', {
      files: { ...SAMPLE, 'plans/demo.yaml': plan },
    })
    expect(exitCode).toBe(0)
    const bytes = host.disk.get('/workspace/s.docx')!
    expect(brokenTag(documentOf(bytes))).toBeUndefined()
    expect(paragraphsOf(bytes)).toEqual(expect.arrayContaining([names[0], names[199]]))
  })

  it('says so where the year is outside of it', async () => {
    for (const year of [2020, 2026, 123456789])
      expect((await sciplan(`summary --year ${year}`)).exitCode).toBe(2)
    expect((await sciplan('summary --year 2020')).stderr).toContain('from 2021 to 2025')
  })
})

describe('formats and options that do not go together', () => {
  it.each([
    'summary --year 2024 -o s.html',
    'summary --year 2024 -o s.json',
    'summary --year 2024 --format docx',
    'summary --year 2024 --format docx -o s.md',
    'summary --year 2024 --from s.md -o s.xlsx',
    'summary --example-template',
  ])('%s', async (line) => {
    const { exitCode, host } = await sciplan(line)
    expect(exitCode).toBe(2)
    expect([...host.disk.keys()].some((path) => /s\.(html|json|md|xlsx)$/.test(path))).toBe(false)
  })

  it('text of another file never replaces what was written here', async () => {
    const { call, text } = workspace()
    await call('summary --year 2024 -o a.md')
    await call('summary --year 2024 -o b.md')
    const first = text('a.md')
    expect((await call('summary --year 2024 --from b.md -o a.md')).exitCode).toBe(2)
    expect(text('a.md')).toBe(first)
  })
})
