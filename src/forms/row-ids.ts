import { type Sha256, shortHash } from './stamp.ts'

/** What the ids of the blank rows of a form come from: the same form has the same ids. */
export interface FormSeed {
  readonly plan: string
  readonly unit: string
  readonly asOf: string
}

/**
 * Ids for the blank rows of a form, `<10 hex digits>-0001` and on. What is typed into a row keeps its id when the
 * same form is imported again. Ids that the log has already are passed over: those rows were filled in and imported.
 */
export function* rowIds(
  seed: FormSeed,
  taken: ReadonlySet<string>,
  sha256: Sha256,
): Generator<string, never> {
  const beginning = shortHash(JSON.stringify([seed.plan, seed.unit, seed.asOf]), sha256, 10)
  for (let serial = 1; ; serial += 1) {
    const id = `${beginning}-${String(serial).padStart(4, '0')}`
    if (!taken.has(id)) yield id
  }
}
