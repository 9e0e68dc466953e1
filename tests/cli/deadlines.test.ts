import { describe, expect, it } from 'vitest'
import { SAMPLE, sciplan, sciplanJson } from './sample.ts'

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

describe('deadlines', () => {
  it.each(['zh-CN', 'en'])('in %s', async (lang) => {
    const { exitCode, stdout, stderr } = await sciplan(`deadlines --as-of 2024-12-03 --lang ${lang}`)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    await expect(stdout).toMatchFileSnapshot(`../goldens/deadlines/plan.${lang}.txt`)
  })

  it('tells who has not handed in and how many days are left', async () => {
    const answer = await sciplanJson('deadlines --as-of 2024-11-28')
    expect(Object.keys(answer)).toEqual(['schemaVersion', 'kind', 'asOf', 'deadlines'])
    expect(answer).toMatchObject({ schemaVersion: 1, kind: 'deadlines', asOf: '2024-11-28' })
    const of2024 = answer.deadlines.filter((row: { due: string }) => row.due === '2024-11-30')
    expect(of2024).toContainEqual({
      id: 'summary',
      unit: '区教委',
      due: '2024-11-30',
      daysLeft: 2,
      standing: 'submitted',
    })
    expect(of2024).toContainEqual({
      id: 'summary',
      unit: '东街',
      due: '2024-11-30',
      daysLeft: 2,
      standing: 'due-soon',
    })
    expect(of2024.map((row: { unit: string }) => row.unit)).not.toContain('区科协')
  })

  it('the day after, what is not there is missing, and what came later is late', async () => {
    const rows = async (asOf: string) =>
      Object.fromEntries(
        (await sciplanJson(`deadlines --as-of ${asOf}`)).deadlines
          .filter((row: { due: string }) => row.due === '2024-11-30')
          .map((row: { unit: string; standing: string; daysLeft: number }) => [
            row.unit,
            [row.standing, row.daysLeft],
          ]),
      )
    expect(await rows('2024-12-01')).toMatchObject({ 区委党校: ['missing', -1], 区教委: ['submitted', -1] })
    expect(await rows('2024-12-03')).toMatchObject({ 区委党校: ['late', -3], 东街: ['missing', -3] })
  })

  it('--within cuts the future off and keeps what is overdue', async () => {
    const dues = async (line: string) =>
      new Set((await sciplanJson(line)).deadlines.map((row: { due: string }) => row.due))
    expect(await dues('deadlines --as-of 2024-12-03')).toEqual(
      new Set(['2022-05-25', '2024-11-30', '2025-11-30']),
    )
    expect(await dues('deadlines --as-of 2024-12-03 --within 30')).toEqual(
      new Set(['2022-05-25', '2024-11-30']),
    )
    expect(await dues('deadlines --as-of 2024-12-03 --within 999999999')).toContain('2025-11-30')
    expect(await dues('deadlines --as-of 2024-10-31 --within 29')).toEqual(new Set(['2022-05-25']))
    expect(await dues('deadlines --as-of 2024-10-31 --within 30')).toEqual(
      new Set(['2022-05-25', '2024-11-30']),
    )
  })

  it('lists tasks with a day of their own until they are met', async () => {
    const { stdout } = await sciplan('deadlines --as-of 2024-11-28')
    expect(stdout).toMatch(/2024-06-30 .*逾期 151 天 .*科技馆建成/)
    expect(stdout).toMatch(/2025-06-30 .*农民教育培训\(完成时限\)/)
    expect(stdout).toMatch(/2025-12-31 .*力争2025-12-31前不少于5000人次/)
    expect((await sciplan('deadlines --as-of 2025-07-01')).stdout).not.toContain('完成时限')
  })

  it('writes a calendar that updates what it wrote before', async () => {
    const files = { ...SAMPLE }
    const first = await sciplan('deadlines --as-of 2024-11-28 --ics out/due.ics', { files })
    expect(first.exitCode).toBe(0)
    expect(first.stderr).toContain('out/due.ics')
    const events = (ics: string) => ics.match(/^UID:.*$/gm)
    const before = text(first.host.disk.get('/workspace/out/due.ics'))
    const again = await sciplan('deadlines --as-of 2024-11-28 --ics out/due.ics', {
      files,
      today: '2030-01-01',
    })
    expect(text(again.host.disk.get('/workspace/out/due.ics'))).toBe(before)
    const later = await sciplan('deadlines --as-of 2024-12-03 --ics out/due.ics', { files })
    const after = text(later.host.disk.get('/workspace/out/due.ics'))
    expect(events(after)).toEqual(events(before))
    const sequence = (ics: string) => Number(/SEQUENCE:(\d+)/.exec(ics)?.[1])
    expect(sequence(after)).toBeGreaterThan(sequence(before))
  })

  it('puts the calendar into the current folder, also with -C', async () => {
    const files = { '/office/plans/demo.yaml': SAMPLE['plans/demo.yaml'] }
    const { exitCode, host } = await sciplan('deadlines -C office --ics due.ics', { files, cwd: '/' })
    expect(exitCode).toBe(0)
    expect([...host.disk.keys()]).toContain('/due.ics')
  })

  it('tells a file that cannot be written', async () => {
    const { exitCode, stderr } = await sciplan('deadlines --ics plans')
    expect(exitCode).toBe(3)
    expect(stderr).toContain('plans')
  })
})
