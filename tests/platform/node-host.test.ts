import { EventEmitter } from 'node:events'
import { PassThrough, Writable } from 'node:stream'
import { describe, expect, test, vi } from 'vitest'
import { nodeHost } from '../../src/platform/node-host.ts'
import { nodePrompt } from '../../src/platform/prompt.ts'
import { colorLevel, endQuietlyWithoutReader, nodeTerminal } from '../../src/platform/terminal.ts'
import { ulids } from '../../src/platform/ulid.ts'

describe('Ids', () => {
  const zeros = (count: number) => new Uint8Array(count)

  test('have 26 characters and sort by time', () => {
    expect(ulids(() => 0, zeros)()).toBe('0'.repeat(26))
    expect(ulids(() => 1_469_918_176_385, zeros)().slice(0, 10)).toBe('01ARYZ6S41')
    const newId = nodeHost().newId
    const ids = Array.from({ length: 1000 }, newId)
    expect(ids.every((id) => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(id))).toBe(true)
    expect([...ids].sort()).toEqual(ids)
    expect(new Set(ids).size).toBe(1000)
  })

  test('grow also when the clock stands still, goes back, or no random digit can grow', () => {
    let time = 5
    const newId = ulids(
      () => time,
      (count) => new Uint8Array(count).fill(31),
    )
    const first = newId()
    const second = newId()
    time = 1
    const third = newId()
    expect([third, second, first].sort()).toEqual([first, second, third])
  })
})

describe('Colours', () => {
  const terminal = { write: () => true, isTTY: true, columns: 0, getColorDepth: () => 8 }
  const pipe = { write: () => true }

  test.each([
    ['a terminal', terminal, {}, 2],
    ['a pipe', pipe, {}, 0],
    ['NO_COLOR', terminal, { NO_COLOR: '1', FORCE_COLOR: '3' }, 0],
    ['an empty NO_COLOR', terminal, { NO_COLOR: '' }, 2],
    ['FORCE_COLOR in a pipe', pipe, { FORCE_COLOR: '1' }, 1],
    ['FORCE_COLOR=3', pipe, { FORCE_COLOR: '3' }, 3],
    ['FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, 0],
  ] as const)('%s', (_, stream, env, level) => {
    expect(colorLevel(stream, env)).toBe(level)
  })

  test('the width is that of the terminal, else what COLUMNS says, else 80', () => {
    expect(nodeTerminal({ ...terminal, columns: 120 }, {}).columns).toBe(120)
    expect(nodeTerminal(terminal, { COLUMNS: '72' }).columns).toBe(72)
    expect(nodeTerminal(pipe, {}).columns).toBe(80)
  })
})

describe('Questions', () => {
  function ask(answers: string) {
    const input = new PassThrough()
    const output = new PassThrough()
    input.end(answers)
    return { prompt: nodePrompt(input, output), shown: () => String(output.read()) }
  }

  test('an answer, or the one that is suggested', async () => {
    expect(await ask(' 校园行 \n').prompt.text('标题')).toBe('校园行')
    expect(await ask('\n').prompt.text('日期', { initial: '2024-11-30' })).toBe('2024-11-30')
  })

  test('a choice by number or value', async () => {
    const choices = [
      { value: 'a', label: '甲' },
      { value: 'b', label: '乙' },
    ]
    expect(await ask('２\n').prompt.choose('哪个', choices)).toBe('b')
    const { prompt, shown } = ask('a\n')
    expect(await prompt.choose('哪个', choices)).toBe('a')
    expect(shown()).toContain('  1  甲\n  2  乙\n')
  })

  test('yes or no', async () => {
    expect(await ask('是\n').prompt.confirm('写入')).toBe(true)
    expect(await ask('N\n').prompt.confirm('写入')).toBe(false)
  })

  test('nobody answers any more', async () => {
    await expect(ask('').prompt.text('标题')).rejects.toMatchObject({ code: 'cancelled', exitCode: 2 })
  })
})

describe('The machine', () => {
  test('today is a day of the time zone', () => {
    const { today } = nodeHost()
    expect(today('Asia/Shanghai')).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(today('Pacific/Kiritimati') >= today('Pacific/Pago_Pago')).toBe(true)
    expect(() => today('Mars/Olympus')).toThrow(RangeError)
  })

  test('its own files, checksums, and who works at it', () => {
    const host = nodeHost()
    expect(JSON.parse(new TextDecoder().decode(host.packageFiles.read('package.json')))).toMatchObject({
      name: 'sciplan',
    })
    expect(host.sha256(new TextEncoder().encode('abc')).slice(0, 12)).toBe('ba7816bf8f01')
    expect(host.userName()).not.toBe('')
  })

  test('a reader who goes away ends the program without a word', () => {
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never)
    const stream = new EventEmitter()
    endQuietlyWithoutReader(stream)
    stream.emit('error', Object.assign(new Error('broken pipe'), { code: 'EPIPE' }))
    expect(exit).toHaveBeenCalledOnce()
    exit.mockRestore()
  })

  test('what did not arrive is told once everything was handed over', async () => {
    const refusing = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('no space'), { code: 'ENOSPC' })),
    })
    endQuietlyWithoutReader(refusing)
    const terminal = nodeTerminal(refusing, {})
    expect(await terminal.settled()).toBeUndefined()
    terminal.write('x')
    expect(await terminal.settled()).toBe('ENOSPC')
  })
})
