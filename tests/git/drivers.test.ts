import { afterAll, describe, expect, it } from 'vitest'
import { LOG, PLAN } from '../cli/sample.ts'
import { IS_BUILT, TestRepository } from './repository.ts'

const PLAN_FILE = 'plans/示例 方案.yaml'
const LOG_FILE = 'log/demo/2024/区 教委.yaml'
const record = (id: string) =>
  `- {"id":"${id}","kind":"activity","date":"2024-03-05","units":["区教委"],"title":"活动"}\n`
const RAISED = PLAN.replace('at_least: 300', 'at_least: 400')
const RENAMED = PLAN.replace('title: 学校科普', 'title: 学校科普活动')

describe.skipIf(!IS_BUILT)('git with the drivers', () => {
  const repository = new TestRepository()
  afterAll(() => repository.remove())
  repository.write(PLAN_FILE, PLAN)
  repository.write(LOG_FILE, LOG)
  repository.commit('印发')
  const before = repository.git('config', '--local', '--list')

  it('are set up when asked, and only then', () => {
    const preview = repository.sciplan('git-setup', '--dry-run')
    expect(preview.stdout).toContain('  plans/*.yaml diff=sciplan merge=sciplan')
    expect(repository.git('status', '--short')).toBe('')
    expect(repository.git('config', '--local', '--list')).toBe(before)
    const { exitCode, stdout, stderr } = repository.sciplan('git-setup')
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).not.toContain('找不到')
    expect(repository.sciplan('git-setup').stdout).toContain('已经设置好')
    repository.commit('设置')
  })

  it('show what changed in git diff, git log -p and git show', () => {
    repository.write(PLAN_FILE, RAISED)
    const lines = [
      '-  指标 05-02/q2 | 区教委 | 每年不少于300人次 | 各自完成',
      '+  指标 05-02/q2 | 区教委 | 每年不少于400人次 | 各自完成',
    ]
    const changed = (text: string) => text.split('\n').filter((line) => /^[-+](?![-+])/.test(line))
    const diff = repository.git('diff')
    expect(changed(diff)).toEqual(lines)
    expect(diff).toContain('@@ 任务 05-02')
    repository.commit('提高')
    expect(changed(repository.git('log', '-p', '-1'))).toEqual(lines)
    expect(changed(repository.git('show'))).toEqual(lines)
    repository.write(PLAN_FILE, `${RAISED}  broken`)
    expect(repository.git('diff')).toContain('+  broken')
    repository.git('checkout', '-q', '--', '.')
  })

  it('merge what two people did to one plan and one log, and lose nothing', () => {
    repository.git('checkout', '-q', '-b', '中期', 'HEAD~1')
    repository.as('李四')
    repository.write(PLAN_FILE, RENAMED)
    repository.write(LOG_FILE, LOG + record('l1'))
    repository.commit('改名')
    repository.git('checkout', '-q', 'main')
    repository.as('张三')
    repository.write(LOG_FILE, LOG + record('z1'))
    repository.commit('记台账')
    repository.git('merge', '-q', '--no-edit', '中期')
    expect(repository.read(PLAN_FILE)).toBe(RAISED.replace('title: 学校科普', 'title: 学校科普活动'))
    expect(repository.read(LOG_FILE)).toBe(LOG + record('z1') + record('l1'))
  })

  it('say in words who changed what to what, and mark that one place', () => {
    repository.git('checkout', '-q', '-b', '下调', 'HEAD~1')
    repository.as('王五')
    repository.write(PLAN_FILE, PLAN.replace('at_least: 300', 'at_least: 200'))
    repository.commit('下调')
    repository.git('checkout', '-q', 'main')
    repository.write(PLAN_FILE, repository.read(PLAN_FILE).replace('at_least: 400', 'at_least: 500'))
    repository.as('张三')
    repository.commit('再提高')
    const merge = repository.run('git', 'merge', '--no-edit', '下调')
    expect(merge.exitCode).toBe(1)
    expect(merge.stderr).toMatch(
      /示例 方案\.yaml:24 指标 05-02\/q2 两边都改了:原为“每年不少于400人次”,本方\(main,张三\)改为“每年不少于500人次”,对方\(下调,王五\)改为“每年不少于200人次”。/,
    )
    const marks = repository
      .read(PLAN_FILE)
      .split('\n')
      .filter((line) => /^[<=>]{7}/.test(line))
    expect(marks).toEqual(['<<<<<<< HEAD', '=======', '>>>>>>> 下调'])
    // While nobody has decided, git diff compares outlines as well.
    const combined = repository.git('diff').split('\n')
    expect(combined.filter((line) => line.includes('指标 05-02/q2'))).toEqual([
      ' +  指标 05-02/q2 | 区教委 | 每年不少于500人次 | 各自完成',
      '+   指标 05-02/q2 | 区教委 | 每年不少于200人次 | 各自完成',
    ])
    const found = repository.sciplan('check', '--files-only', '--format', 'json')
    const inPlan = JSON.parse(found.stdout).findings.filter(
      ({ file }: { file: string }) => file === PLAN_FILE,
    )
    expect(inPlan).toMatchObject([{ rule: 'conflict-marks', line: 24 }])
    repository.git('merge', '--abort')
  })

  it('leave it to git, and say so, where a version cannot be read', () => {
    repository.git('checkout', '-q', '-b', '写坏')
    repository.write(PLAN_FILE, repository.read(PLAN_FILE).replace('units:', 'units：'))
    repository.commit('写坏')
    repository.git('checkout', '-q', 'main')
    repository.write(PLAN_FILE, repository.read(PLAN_FILE).replace('value: 9.7', 'value: 9.8'))
    repository.commit('基期')
    const { exitCode, stderr } = repository.run('git', 'merge', '--no-edit', '写坏')
    expect(exitCode).toBe(0)
    expect(stderr).toMatch(/对方的文件读不通.*逐行合并/)
    expect(repository.read(PLAN_FILE)).toMatch(/units：[\s\S]*value: 9\.8/)
  })

  it('harm nobody who has no sciplan', () => {
    repository.git('reset', '-q', '--hard', 'HEAD^')
    repository.git('config', 'diff.sciplan.textconv', setting('diff.sciplan.textconv'))
    repository.git('config', 'merge.sciplan.driver', setting('merge.sciplan.driver'))
    repository.write(PLAN_FILE, repository.read(PLAN_FILE).replace('value: 9.8', 'value: 9.9'))
    expect(repository.git('diff')).toContain('value: 9.9')
    repository.git('checkout', '-q', '--', '.')
    const { exitCode } = repository.run('git', 'merge', '--no-edit', '下调')
    expect(exitCode).toBe(1)
    expect(repository.read(PLAN_FILE)).toContain('<<<<<<<')
    repository.git('merge', '--abort')
  })

  it('are gone without a trace when taken away', () => {
    repository.sciplan('git-setup')
    repository.sciplan('git-setup', '--remove')
    expect(repository.git('status', '--short')).toBe(' D "工作 区/.gitattributes"\n')
    expect(repository.git('config', '--local', '--list').replace(/^user\..*\n/gm, '')).toBe(
      before.replace(/^user\..*\n/gm, ''),
    )
    expect(repository.sciplan('git-setup', '--remove').stdout).toContain('没有设置过')
  })

  /** The driver on a computer that lost its sciplan. */
  function setting(key: string): string {
    return repository.git('config', key).trim().replaceAll('sciplan --lang', 'no-such-sciplan --lang')
  }
})
