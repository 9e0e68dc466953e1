import { describe, expect, it } from 'vitest'
import { findRoot, isSettingsFinding, loadWorkspace } from '../../src/source/workspace.ts'
import { memoryFiles } from '../memory-files.ts'
import { PLAN } from './samples.ts'

describe('the root of a workspace', () => {
  const files = memoryFiles({
    '/home/a/sciplan.yaml': '',
    '/home/a/log/p/2024/x.yaml': '',
    '/home/b/plans/p.yaml': PLAN,
    '/home/c/plans': 'a file, no folder',
    'D:/x/plans/p.yaml': PLAN,
  })

  it.each([
    ['/home/a', '/home/a'],
    ['/home/a/', '/home/a'],
    ['/home/a/log/p/2024', '/home/a'],
    ['/home/b/plans', '/home/b'],
    ['/home/c', undefined],
    ['/elsewhere', undefined],
    ['/', undefined],
    ['D:/x/plans', 'D:/x'],
    ['D:/', undefined],
    ['C:/y', undefined],
  ])('from %s is %s', (folder, root) => {
    expect(findRoot(files, folder)).toBe(root)
  })

  it('may be the root of a drive', () => {
    expect(findRoot(memoryFiles({ 'D:/plans/p.yaml': '' }), 'D:/plans/old')).toBe('D:/')
    expect(findRoot(memoryFiles({ '/plans/p.yaml': '' }), '/plans')).toBe('/')
  })
})

describe('a workspace', () => {
  it('needs nothing but plans', () => {
    const workspace = loadWorkspace(memoryFiles({ 'plans/sample-2024.yaml': PLAN }))
    expect(workspace).toMatchObject({
      settings: {},
      thresholds: { due_soon_days: 45, behind: 10, far_behind: 30 },
      settingsFile: undefined,
      findings: [],
    })
    expect(workspace.plans.map(({ id, file }) => [id, file])).toEqual([
      ['sample-2024', 'plans/sample-2024.yaml'],
    ])
  })

  it('reads yaml and yml files in order and passes over the rest', () => {
    const files = {
      'b.yml': PLAN,
      'a.yaml': PLAN,
      'C.YAML': PLAN,
      '.a.yaml': '{',
      'a.yaml~': '{',
      'old/d.yaml': '{',
      'e.txt': '',
    }
    const paths = Object.fromEntries(Object.entries(files).map(([name, text]) => [`plans/${name}`, text]))
    const { plans, findings } = loadWorkspace(memoryFiles(paths))
    expect(plans.map(({ file }) => file)).toEqual(['plans/C.YAML', 'plans/a.yaml', 'plans/b.yml'])
    expect(findings).toEqual([])
  })

  it('keeps plans that are sound beside one that is not', () => {
    const { plans, findings } = loadWorkspace(
      memoryFiles({ 'plans/a.yaml': PLAN, 'plans/b.yaml': 'title：x\n' }),
    )
    expect(plans.map(({ id, plan }) => [id, plan !== undefined])).toEqual([
      ['sample-2024', true],
      ['b', false],
    ])
    expect(findings).toMatchObject([{ code: 'full-width-colon', plan: 'b', at: { file: 'plans/b.yaml' } }])
  })

  it('keeps good settings beside bad ones, and tells the bad ones apart', () => {
    const settings = 'name: 某区\nthresholds: {behind: 5, far_behind: viel}\ntimezone: Asia/Beijing\n'
    const workspace = loadWorkspace(
      memoryFiles({ 'sciplan.yaml': settings, 'plans/a.yaml': `${PLAN}x: 1\n` }),
    )
    expect(workspace.settings).toEqual({ name: '某区', thresholds: { behind: 5 } })
    expect(workspace.thresholds).toEqual({ due_soon_days: 45, behind: 5, far_behind: 30 })
    expect(workspace.findings.map((finding) => [finding.code, isSettingsFinding(finding)])).toEqual([
      ['wrong-type', true],
      ['unknown-timezone', true],
      ['unknown-key', false],
    ])
  })

  it('takes settings of nothing but comments as none', () => {
    const { settings, findings } = loadWorkspace(
      memoryFiles({ 'sciplan.yaml': '# name: 某区\n', 'plans/a.yaml': PLAN }),
    )
    expect([settings, findings]).toEqual([{}, []])
  })
})

describe('registers', () => {
  const withRegister = (csv: string | Uint8Array, register = 'villages') =>
    loadWorkspace(
      memoryFiles({
        'plans/a.yaml': PLAN.replace('{villages: [甲村, 乙村]}', `{${register}: lists/v.csv, schools: []}`),
        'lists/v.csv': csv,
      }),
    )

  it('are names in the plan, and left out where there are none', () => {
    const { plans } = loadWorkspace(
      memoryFiles({ 'plans/a.yaml': PLAN.replace('乙村]', '乙村], schools: []') }),
    )
    expect([...plans[0]!.registers]).toEqual([['villages', ['甲村', '乙村']]])
  })

  it.each([
    ['a heading', '村名,镇\n甲村,某镇\n乙村,某镇\n'],
    ['no heading', '甲村\n乙村'],
    ['the name of the register as heading', 'villages\n甲村\n乙村\n'],
    ['the marks of a spreadsheet', '\ufeff行政村名称,镇\r\n甲村,某镇\r\n乙村,某镇\r\n\r\n'],
    ['quotes', '"甲村","某镇,某区"\n" 乙村 ","两\n行"\n'],
    ['tabs', '村名\t镇\n甲村\t某镇\n乙村\t某镇\n'],
  ])('are the first column of a csv with %s', (_, csv) => {
    const { plans, findings } = withRegister(csv)
    expect([...plans[0]!.registers]).toEqual([['villages', ['甲村', '乙村']]])
    expect(findings).toEqual([])
  })

  it('keep quotes and commas inside names', () => {
    expect(withRegister('"""一号"",甲村"\n').plans[0]!.registers.get('villages')).toEqual(['"一号",甲村'])
  })

  it('are told where the csv is missing, in GBK, or has numbers first', () => {
    const gbk = Uint8Array.of(0xbc, 0xd7, 0xb4, 0xe5, 0x0a)
    expect(withRegister(gbk).findings).toMatchObject([
      { code: 'not-utf8', at: { file: 'lists/v.csv' }, plan: 'sample-2024' },
    ])
    expect(withRegister('1,甲村\n2,乙村\n').findings).toMatchObject([
      { code: 'register-without-names', at: { path: ['registers', 'villages'] } },
    ])
    const missing = loadWorkspace(memoryFiles({ 'plans/a.yaml': PLAN.replace('[甲村, 乙村]', 'v.csv') }))
    expect(missing.findings).toMatchObject([{ code: 'register-missing', args: { path: 'v.csv' } }])
    expect(missing.plans[0]!.registers.size).toBe(0)
  })
})

describe('the text of a file, for excerpts', () => {
  it('is that of plans, registers and logs, readable also in GBK, and kept', () => {
    const gbk = Uint8Array.of(0xbc, 0xd7, 0xb4, 0xe5)
    const files = memoryFiles({
      'plans/a.yaml': `\ufeff${PLAN}`,
      'log/a/x.yaml': '- {}\n',
      'plans/b.yaml': gbk,
    })
    let reads = 0
    const read = (path: string) => {
      reads += 1
      return files.read(path)
    }
    const workspace = loadWorkspace({ ...files, read })
    const atFirst = reads
    expect(workspace.fileText('plans/a.yaml')).toBe(PLAN)
    expect(workspace.fileText('plans/b.yaml')).toBe('甲村')
    expect(reads).toBe(atFirst)
    expect(workspace.fileText('log/a/x.yaml')).toBe('- {}\n')
    expect(workspace.fileText('log/a/x.yaml')).toBe('- {}\n')
    expect(reads).toBe(atFirst + 1)
    expect(workspace.fileText('nowhere.yaml')).toBeUndefined()
    expect(workspace.fileText('plans')).toBeUndefined()
  })
})
