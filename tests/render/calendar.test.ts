import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderCalendar } from '../../src/render/calendar.ts'
import type { Calendar, CalendarEvent } from '../../src/report/calendar.ts'

const event: CalendarEvent = {
  uid: 'demo/summary/2024-11-30@sciplan',
  day: '2024-11-30',
  dayAfter: '2024-12-01',
  summary: '年度总结, 计划; \\ 完',
  description: '报送至:区科协\n未报:区教委、区融媒体中心、区委党校、区乡村振兴局、东街、西街、南镇',
  remind: [7],
}
const calendar: Calendar = { name: '期限', asOf: '2024-11-10', sequence: 914, events: [event] }

const unfold = (text: string) => text.replaceAll('\r\n ', '')

describe('a calendar file', () => {
  it('has the lines that calendar programs ask for', () => {
    expect(unfold(renderCalendar(calendar)).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//sciplan//sciplan//ZH',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:期限',
      'BEGIN:VEVENT',
      'UID:demo/summary/2024-11-30@sciplan',
      'DTSTAMP:20241110T000000Z',
      'LAST-MODIFIED:20241110T000000Z',
      'SEQUENCE:914',
      'DTSTART;VALUE=DATE:20241130',
      'DTEND;VALUE=DATE:20241201',
      'SUMMARY:年度总结\\, 计划\\; \\\\ 完',
      'DESCRIPTION:报送至:区科协\\n未报:区教委、区融媒体中心、区委党校、区乡村振兴局、东街、西街、南镇',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:年度总结\\, 计划\\; \\\\ 完',
      'TRIGGER:-P7D',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('folds lines at 75 bytes and never inside a character', () => {
    const names = fc.string({ unit: fc.constantFrom(...'a,科学;😀 \\'), maxLength: 200 })
    fc.assert(
      fc.property(names, (summary) => {
        const text = renderCalendar({ ...calendar, events: [{ ...event, summary }] })
        for (const line of text.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/\p{Surrogate}/u)
        }
        const [, read = ''] = /SUMMARY:(.*)\r\n/.exec(unfold(text)) ?? []
        expect(read.replace(/\\(.)/g, '$1')).toBe(summary)
      }),
    )
  })
})
