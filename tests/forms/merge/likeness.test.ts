import { describe, expect, test } from 'vitest'
import { hasConflict } from '../../../src/forms/merge/merged.ts'
import { folded, occasionOf, titlesAlike } from '../../../src/forms/merge/occasion.ts'
import { activity, type Fields, file, how, logOf, outcomes, row } from './workbench.ts'

describe('Titles are alike', () => {
  test.each([
    ['院士专家校园行', '院士专家校园行活动'],
    ['“全国科普日”主场活动', '全国科普日主场活动'],
    ['科普进社区', '科普 进社区'],
  ])('%s and %s', (a, b) => expect(titlesAlike(folded(a), folded(b))).toBe(true))

  test.each([
    ['科普讲座(第1期)', '科普讲座(第2期)'],
    ['科普讲座第一期', '科普讲座第二期'],
    ['院士专家校园行', '防灾减灾演练'],
    ['讲座', '展览'],
  ])('not %s and %s', (a, b) => expect(titlesAlike(folded(a), folded(b))).toBe(false))

  test('an activity without place or attendance has neither', () => {
    expect(occasionOf(activity() as never, how)).toMatchObject({ place: '', participants: undefined })
  })
})

describe('Possible duplicates', () => {
  const likes = (...rows: Fields[]) =>
    logOf()
      .merge([
        file(
          'a.csv',
          rows.map((fields, index) => row(index + 2, activity(fields))),
        ),
      ])
      .files[0]!.rows.map(({ duplicates }) => duplicates.map(({ place }) => place!.row))

  test('are those of one day and title, whatever their figures', () => {
    expect(likes({ participants: 120, note: 'a' }, { participants: 130 })).toEqual([[], [2]])
  })

  test('are those of like titles with the same place or attendance', () => {
    expect(likes({ title: '校园科普行' }, { title: '校园科普行活动' })).toEqual([[], []])
    expect(
      likes({ title: '校园科普行', place: '一小' }, { title: '校园科普行活动', place: '巴南区一小' }),
    ).toEqual([[], [2]])
    expect(
      likes({ title: '校园科普行', participants: 90 }, { title: '校园科普行活动', participants: 90 }),
    ).toEqual([[], [2]])
  })

  test('are none on two days or at two places', () => {
    expect(likes({}, { date: '2024-03-06' })).toEqual([[], []])
    expect(likes({ place: '一小' }, { place: '二中' })).toEqual([[], []])
  })

  test('are found in the log too, and left out when the user wants it so', () => {
    const log = logOf({ ...activity({ participants: 120 }), id: 'a1' } as never)
    const files = [file('a.csv', [row(2, activity({ participants: 130 }))])]
    expect(log.merge(files).files[0]!.rows[0]!.duplicates).toMatchObject([{ id: 'a1', place: undefined }])
    expect(log.import(files, { onDuplicate: 'skip' })).toEqual([])
    expect(outcomes(log.merge(files))).toEqual(['added'])
  })

  test('that say the same in every column are copies, which are left out and told', () => {
    const said = { participants: 120, evidence: ['a.jpg'] }
    const log = () => logOf({ ...activity({ ...said, evidence: ['evidence/a.jpg'] }), id: 'a1' } as never)
    const pasted = [
      file('a.csv', [
        row(2, activity(said)),
        row(3, activity(said)),
        row(4, activity({ ...said, note: '雨' })),
      ]),
    ]
    const merged = log().merge(pasted)
    // Two equal rows of one sheet are two activities, of which the log has one.
    expect(outcomes(merged)).toEqual(['skipped copy', 'added', 'added'])
    expect(merged.files[0]!.rows[0]!.duplicates).toMatchObject([{ id: 'a1' }])
    expect(outcomes(log().merge(pasted, { onDuplicate: 'all' }))).toEqual(['added', 'added', 'added'])
  })

  test('in a sheet that repeats the others are copies, however often it is imported', () => {
    const log = logOf()
    const [a, b] = [activity({ participants: 5 }), activity({ title: '报告会', participants: 7 })]
    const summary = [a, b, b].map((entry, index) => ({ ...row(index + 2, entry), sheet: '汇总' }))
    const files = [file('a.xlsx', [row(2, a), ...summary])]
    expect(outcomes(log.merge(files))).toEqual(['added', 'skipped copy', 'added', 'added'])
    expect(log.import(files).length).toBe(3)
    expect(log.import(files)).toEqual([])
  })

  test('many on one day are told in bounded time', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => ({
      title: `第${index}场科普日活动`,
      place: '广场',
      participants: 100,
    }))
    expect(likes(...rows).length).toBe(3000)
  })
})

describe('An entry that may have been reported again', () => {
  const LOGGED = { participants: 30, place: '甲校', title: '科普讲座进校园', date: '2024-08-23' }
  const log = logOf({ ...activity(LOGGED), id: 'a1' } as never)
  const told = (fields: Fields, more: Partial<Parameters<typeof file>[2]> = {}) =>
    log
      .merge([file('b.csv', [row(2, activity({ ...LOGGED, ...fields }))], more)])
      .files[0]!.rows[0]!.sentBefore.map(({ id }) => id)

  test('has the same unit, place and figures, and another day or title', () => {
    expect(told({ date: '2024-08-22' })).toEqual(['a1'])
    expect(told({ date: '2024-09-23', title: '科普讲座进校园活动' })).toEqual(['a1'])
    expect(told({ title: '暑期专场' })).toEqual(['a1'])
    expect(told({ date: '2024-08-21', title: '暑期专场' })).toEqual(['a1'])
  })

  test('is not one with another unit, place or figure, or far off', () => {
    expect(told({ date: '2024-08-22', units: ['区科协'] })).toEqual([])
    expect(told({ date: '2024-08-22', place: '乙校' })).toEqual([])
    expect(told({ date: '2024-08-22', participants: 31 })).toEqual([])
    expect(told({ date: '2024-09-23', title: '暑期专场' })).toEqual([])
    expect(told({ date: '2024-12-22' })).toEqual([])
    expect(told({ date: '2024-08-22', title: '科普讲座进校园(第2期)', place: undefined })).toEqual([])
  })

  test('is not one that a row of the files stands for', () => {
    expect(told({ date: '2024-08-22' }, { untouched: [{ sheet: '台账', row: 3, rowId: 'a1' }] })).toEqual([])
    const both = [activity({ ...LOGGED, note: '雨' }), activity({ ...LOGGED, date: '2024-08-22' })]
    const merged = log.merge([
      file(
        'b.csv',
        both.map((entry, index) => row(index + 2, entry)),
      ),
    ])
    expect(merged.files[0]!.rows.map(({ sentBefore }) => sentBefore.length)).toEqual([0, 0])
  })

  test('is told and logged all the same', () => {
    const row2 = row(2, activity({ ...LOGGED, date: '2024-08-22' }))
    expect(outcomes(log.merge([file('b.csv', [row2])], { onDuplicate: 'skip' }))).toEqual(['added'])
  })
})

describe('A joint activity', () => {
  const ofTwo = [
    file('a.xlsx', [row(5, activity({ participants: 300, place: '人民广场' }), { id: 'fa-0001' })]),
    file('b.xlsx', [
      row(7, activity({ units: ['区科协'], participants: 300, place: '人民广场' }), { id: 'fb-0001' }),
    ]),
  ]
  /** The same of the first unit beside another row of the second one. */
  const besides = (mine: Fields, theirs: Fields) => [
    file('a.xlsx', [row(5, activity({ place: '人民广场', ...mine }), { id: 'fa-0001' })]),
    file('b.xlsx', [
      row(7, activity({ units: ['区科协'], place: '人民广场', ...theirs }), { id: 'fb-0001' }),
    ]),
  ]

  test('is offered as one with both units, and two are logged unless the user accepts', () => {
    const log = logOf()
    const { offers } = log.merge(ofTwo)
    expect(offers).toMatchObject([
      {
        units: ['区教委', '区科协'],
        accepted: false,
        members: [
          { id: 'fa-0001', participants: 300, place: { file: 'a.xlsx', row: 5 } },
          { id: 'fb-0001', participants: 300, place: { file: 'b.xlsx', row: 7 } },
        ],
      },
    ])
    expect(log.import(ofTwo).map(({ id }) => id)).toEqual(['fa-0001', 'fb-0001'])
  })

  test('that is accepted counts once for each unit, and stays so when imported again', () => {
    const log = logOf()
    const [offer] = log.merge(ofTwo).offers
    const written = log.import(ofTwo, { join: new Set([offer!.name]) })
    expect(written).toMatchObject([
      { id: 'fa-0001', units: ['区教委'] },
      { id: 'fb-0001', units: ['区科协'] },
      { of: 'fa-0001', set: { units: ['区教委', '区科协'] }, reason: '区教委+区科协' },
      { of: 'fb-0001', withdraw: true },
    ])
    expect(log.import(ofTwo)).toEqual([])
    expect(log.merge(ofTwo).offers).toEqual([])
  })

  test('that one unit had logged before is joined by the other', () => {
    const log = logOf()
    log.import([ofTwo[0]!])
    expect(log.merge([ofTwo[1]!]).offers).toMatchObject([
      { members: [{ id: 'fa-0001', logged: true }, { id: 'fb-0001' }] },
    ])
    expect(log.import([ofTwo[1]!], { join: 'all' })).toMatchObject([
      { id: 'fb-0001' },
      { of: 'fa-0001', set: { units: ['区教委', '区科协'] } },
      { of: 'fb-0001', withdraw: true },
    ])
    expect(log.import(ofTwo, { join: 'all' })).toEqual([])
  })

  test('has the tasks, audiences, evidence and notes of all reports', () => {
    const files = besides(
      {
        tasks: ['05-02'],
        participants: 320,
        online_participants: 1000,
        evidence: ['教委签到.jpg'],
        note: '甲',
        extra: { 主讲人: '张' },
      },
      {
        tasks: ['08-01'],
        times: 2,
        audience: '农民',
        evidence: ['科协签到.jpg'],
        note: '乙',
        extra: { 车次: 3 },
      },
    )
    const set = {
      units: ['区教委', '区科协'],
      tasks: ['05-02', '08-01'],
      times: 2,
      audience: ['农民'],
      evidence: ['教委签到.jpg', '科协签到.jpg'],
      note: '甲\n乙',
      extra: { 主讲人: '张', 车次: 3 },
    }
    const log = logOf()
    expect(log.merge(files).offers).toMatchObject([
      {
        differing: [],
        holds: expect.arrayContaining([
          { column: 'tasks', value: '05-02、08-01' },
          { column: 'times', value: 2 },
          { column: 'participants', value: 320 },
          { column: 'evidence', value: '教委签到.jpg\n科协签到.jpg' },
        ]),
      },
    ])
    expect(log.import(files, { join: 'all' })[2]).toMatchObject({ of: 'fa-0001', set })
  })

  test('whose figures differ is told with both of them, and not joined even if asked for', () => {
    const files = besides({ participants: 320, times: 2 }, { participants: 300 })
    const merged = logOf().merge(files, { join: 'all' })
    expect(merged.offers).toMatchObject([
      { asked: true, accepted: false, differing: [{ column: 'participants', values: [320, 300] }] },
    ])
    expect(hasConflict(merged)).toBe(true)
    expect(hasConflict(logOf().merge(files))).toBe(false)
    const statuses = besides({ participants: 300, status: 'planned' }, { participants: 300 })
    expect(logOf().merge(statuses).offers).toMatchObject([{ differing: [{ column: 'status' }] }])
  })

  test('of which two reports were logged before leaves one entry', () => {
    const log = logOf()
    log.import(ofTwo)
    const third = row(9, activity({ units: ['区委党校'], tasks: ['08-01'], place: '人民广场' }), {
      id: 'fc-0001',
    })
    expect(log.import([file('c.xlsx', [third])], { join: 'all' })).toMatchObject([
      { id: 'fc-0001' },
      { of: 'fa-0001', set: { units: ['区教委', '区科协', '区委党校'], tasks: ['08-01'] } },
      { of: 'fb-0001', withdraw: true },
      { of: 'fc-0001', withdraw: true },
    ])
  })

  test('needs more than a common title', () => {
    const files = [
      file('a.csv', [row(2, activity())]),
      file('b.csv', [row(2, activity({ units: ['区科协'] }))]),
    ]
    expect(logOf().merge(files).offers).toEqual([])
    const named = [files[0]!, file('b.csv', [row(2, activity({ units: ['区科协'], cohosts: ['区教委'] }))])]
    expect(logOf().merge(named).offers.length).toBe(1)
  })
})
