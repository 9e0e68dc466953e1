import { activitySchema, type Fact, progressSchema } from '../model/entry.ts'
import { DayReader } from './day-reader.ts'
import { KeyReader } from './key-reader.ts'
import { EVERY_KIND, KIND, type ValueForm } from './line-keys.ts'
import { NameReader } from './name-reader.ts'
import { StringReader } from './string-reader.ts'

const [LINE_END, RETURN, SPACE, QUOTE, COMMA, DOT, ZERO] = [10, 13, 32, 34, 44, 46, 48]
const [LIST, LIST_END, MAP, MAP_END] = [91, 93, 123, 125]

/** Numbers of more digits may not be exact, or are no numbers for YAML. */
const MOST_DIGITS = 15
const POWERS_OF_TEN = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => Number(`1e${power}`))

const STATUSES = activitySchema.shape.status.unwrap().options
const STATES = progressSchema.shape.state.unwrap().options

type Values = Record<string, unknown>

/**
 * Reads an entry on one line, `- {…}`, straight from its bytes: known keys with plain strings, numbers and lists of
 * strings. Whatever is out of the ordinary, right or wrong, is answered by undefined and left to the slower
 * readers; what this one does answer, they would answer too (a property test says so).
 */
export class LineScanner {
  readonly #strings = new StringReader()
  readonly #names = new NameReader()
  readonly #days = new DayReader()
  readonly #keys = new KeyReader()
  #line = 0
  #bytes: Uint8Array = new Uint8Array()
  #at = 0
  #strange = false

  /** The place after the line that was read last. */
  get end(): number {
    return this.#at
  }

  /** `start` is at the dash of a record; a line end must follow somewhere in the bytes. */
  scan(bytes: Uint8Array, start: number): Fact | undefined {
    this.#bytes = bytes
    this.#at = start + 1
    this.#strange = false
    this.#line += 1
    this.#expect(SPACE)
    this.#skipBlanks()
    this.#expect(MAP)
    const values: Values = {}
    let kinds = EVERY_KIND
    let previous = this.#keys.start
    do {
      this.#skipBlanks()
      const key = this.#keys.read(bytes, this.#at, previous)
      if (key === undefined || key.line === this.#line) return undefined
      this.#at = this.#keys.end
      this.#skipBlanks()
      put(values, key.name, this.#value(key.form))
      this.#skipBlanks()
      key.line = this.#line
      kinds &= key.kinds
      previous = key
    } while (this.#takes(COMMA))
    this.#expect(MAP_END)
    this.#skipBlanks()
    if (this.#bytes[this.#at] === RETURN) this.#at += 1
    this.#expect(LINE_END)
    return this.#strange || !isComplete(values, kinds) ? undefined : (values as Fact)
  }

  #value(form: ValueForm): unknown {
    switch (form) {
      case 'text':
        return this.#filled(this.#string(this.#strings))
      case 'note':
        return this.#string(this.#strings)
      case 'name':
        return this.#filled(this.#string(this.#names))
      case 'day':
        return this.#string(this.#days)
      case 'figure':
        return this.#number()
      case 'whole':
        return this.#wholeNumber()
      case 'texts':
        return this.#list(this.#strings)
      case 'names':
        return this.#list(this.#names)
      case 'some-names':
        return this.#filled(this.#list(this.#names))
      case 'name-or-names':
        return this.#filled(this.#atList() ? this.#list(this.#names) : this.#string(this.#names))
      case 'figure-or-names':
        return this.#atList() ? this.#list(this.#names) : this.#number()
    }
  }

  #filled<Value extends string | string[]>(value: Value): Value {
    if (value.length === 0) this.#strange = true
    return value
  }

  #string(reader: NameReader | DayReader | StringReader): string {
    const text = this.#bytes[this.#at] === QUOTE ? reader.read(this.#bytes, this.#at + 1) : undefined
    if (text === undefined) {
      this.#strange = true
      return ''
    }
    this.#at = reader.end + 1
    return text
  }

  #atList(): boolean {
    return this.#bytes[this.#at] === LIST
  }

  #list(reader: NameReader | StringReader): string[] {
    const list: string[] = []
    this.#expect(LIST)
    this.#skipBlanks()
    if (this.#takes(LIST_END)) return list
    do {
      this.#skipBlanks()
      list.push(this.#filled(this.#string(reader)))
      this.#skipBlanks()
    } while (this.#takes(COMMA))
    this.#expect(LIST_END)
    return list
  }

  /** Zero or more. What the schemas allow below zero is rare. */
  #number(): number {
    const start = this.#at
    const whole = this.#digits(0)
    const digits = this.#at - start
    if (digits === 0 || (digits > 1 && this.#bytes[start] === ZERO)) this.#strange = true
    const decimals = this.#takes(DOT) ? this.#at : undefined
    const all = decimals === undefined ? whole : this.#digits(whole)
    if (this.#at - start > MOST_DIGITS || this.#at === decimals) this.#strange = true
    // Both numbers are exact, so that the quotient is the number nearest to the decimals, as in JSON.
    return decimals === undefined ? whole : all / POWERS_OF_TEN[this.#at - decimals]!
  }

  #wholeNumber(): number {
    const number = this.#number()
    if (!Number.isInteger(number)) this.#strange = true
    return number
  }

  /** Reads digits on from a number that is read already. */
  #digits(before: number): number {
    const bytes = this.#bytes
    let number = before
    for (let at = this.#at; ; at++) {
      const digit = bytes[at]! - ZERO
      if (!(digit >= 0 && digit <= 9)) {
        this.#at = at
        return number
      }
      number = number * 10 + digit
    }
  }

  #skipBlanks(): void {
    while (this.#bytes[this.#at] === SPACE) this.#at += 1
  }

  #expect(byte: number): void {
    if (this.#bytes[this.#at] === byte) this.#at += 1
    else this.#strange = true
  }

  #takes(byte: number): boolean {
    if (this.#strange || this.#bytes[this.#at] !== byte) return false
    this.#at += 1
    return true
  }
}

/** Keys that nearly every line has are named: to set them so takes an eighth off the time of the whole reading. */
function put(values: Values, key: string, value: unknown): void {
  switch (key) {
    case 'id':
      values.id = value
      return
    case 'kind':
      values.kind = value
      return
    case 'date':
      values.date = value
      return
    case 'units':
      values.units = value
      return
    case 'tasks':
      values.tasks = value
      return
    case 'title':
      values.title = value
      return
    case 'participants':
      values.participants = value
      return
    case 'evidence':
      values.evidence = value
      return
    default:
      values[key] = value
  }
}

/** Whether the kind has all keys that it needs and none that it does not know, and words from a list are in it. */
function isComplete(values: Values, kinds: number): boolean {
  if (values.id === undefined || values.date === undefined) return false
  switch (values.kind) {
    case 'activity':
      return (
        (kinds & KIND.activity) !== 0 &&
        values.units !== undefined &&
        values.title !== undefined &&
        isOneOf(values.status, STATUSES)
      )
    case 'submission':
      return (kinds & KIND.submission) !== 0 && values.unit !== undefined && values.deliverable !== undefined
    case 'observation':
      return (kinds & KIND.observation) !== 0
    case 'progress':
      return (
        (kinds & KIND.progress) !== 0 &&
        values.unit !== undefined &&
        values.task !== undefined &&
        isOneOf(values.state, STATES)
      )
    default:
      return false
  }
}

function isOneOf(value: unknown, words: readonly unknown[]): boolean {
  return value === undefined || words.includes(value)
}
