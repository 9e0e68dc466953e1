/** What a document of `goldens/draft/documents` says is expected, in marks ⟦…⟧ behind the lines that it is about. */
export interface Expected {
  /** The document without the marks. */
  readonly text: string
  readonly head: Readonly<Record<string, string>>
  readonly tasks: readonly ExpectedTask[]
}

export interface ExpectedTask {
  readonly line: number
  readonly kind: 'task' | 'safeguard'
  /** 'lead 区科协' and the like. */
  readonly roles: readonly string[]
  /** Undefined where two readings are as good. */
  readonly quotas: readonly string[] | undefined
  readonly due: string | undefined
}

const MARK = / ?⟦([^⟧]*)⟧/g

/**
 * ⟦doc key=value …⟧ on the first line; behind a clause ⟦T L:lead S:support R:responsible D:due Q:quotas⟧, with S
 * instead of T for a safeguard. A quota is `measure number per` with by=, feed=, of=, strength= and per_capita=; its scope is
 * tried with the phrases.
 */
export function readExpected(marked: string): Expected {
  const [first = '', ...lines] = marked.split('\n')
  const head = Object.fromEntries(
    [...first.matchAll(/(\w+)=(.*?)(?=\s\w+=|⟧)/g)].map(([, key = '', value = '']) => [key, value]),
  )
  const tasks = lines.flatMap((line, index) =>
    [...line.matchAll(MARK)].map(([, mark = '']) => readMark(mark.trim(), index + 1)),
  )
  return { text: lines.map((line) => line.replace(MARK, '')).join('\n'), head, tasks }
}

const ROLE_MARKS = { L: 'lead', S: 'support', R: 'responsible' } as const

function readMark(mark: string, line: number): ExpectedTask {
  const parts = Object.fromEntries(
    [...mark.slice(1).matchAll(/([LSRDQ]):(.*?)(?=\s[LSRDQ]:|$)/g)].map(([, key = '', value = '']) => [
      key,
      value.trim(),
    ]),
  )
  return {
    line,
    kind: mark.startsWith('S') ? 'safeguard' : 'task',
    roles: Object.entries(ROLE_MARKS).flatMap(([key, role]) =>
      (parts[key] ?? '')
        // Not inside brackets: 各县(市、区)科协 is one.
        .split(/、(?![^(（]*[)）])/)
        .filter((name) => name !== '')
        .map((name) => `${role} ${name.normalize('NFKC')}`),
    ),
    quotas:
      parts.Q === '?'
        ? undefined
        : (parts.Q ?? '')
            .split(';')
            .map((quota) => quota.trim())
            .filter((quota) => quota !== ''),
    due: parts.D,
  }
}
