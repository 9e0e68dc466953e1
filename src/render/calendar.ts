import type { Calendar, CalendarEvent } from '../report/calendar.ts'

/** Lines of an iCalendar file hold at most this many bytes; a continuation begins with a space (RFC 5545, 3.1). */
const LONGEST_LINE = 75

/** A calendar as an iCalendar file: all-day events with reminders, UTF-8, lines ending in CR LF. */
export function renderCalendar(calendar: Calendar): string {
  const stamp = `${plainDay(calendar.asOf)}T000000Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//sciplan//sciplan//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(calendar.name)}`,
    ...calendar.events.flatMap((event) => eventLines(event, stamp, calendar.sequence)),
    'END:VCALENDAR',
  ]
  return `${lines.map(fold).join('\r\n')}\r\n`
}

function eventLines(event: CalendarEvent, stamp: string, sequence: number): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${plainDay(event.day)}`,
    `DTEND;VALUE=DATE:${plainDay(event.dayAfter)}`,
    `SUMMARY:${escapeText(event.summary)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    // The day stays free for meetings.
    'TRANSP:TRANSPARENT',
    ...event.remind.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(event.summary)}`,
      `TRIGGER:-P${days}D`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ]
}

function plainDay(date: string): string {
  return date.replaceAll('-', '')
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')
}

const encoder = new TextEncoder()

/** Breaks a line between characters, never within the bytes of one. */
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let bytes = 0
  for (const character of line) {
    const own = encoder.encode(character).length
    if (bytes + own > LONGEST_LINE) {
      parts.push(part)
      part = ' '
      bytes = 1
    }
    part += character
    bytes += own
  }
  return [...parts, part].join('\r\n')
}
