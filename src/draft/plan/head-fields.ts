import type { DraftPlan } from '../draft.ts'
import type { Head } from '../head/head.ts'
import type { Stated } from '../stated.ts'
import type { Notebook } from './notebook.ts'

type Field = 'document_no' | 'issuer' | 'issued' | 'period'

/** What the plan says of its document. A field that cannot be read is left out and doubted. */
export function headFields(
  head: Head,
  about: { readonly fileName: string; readonly fileSha256: string },
  notes: Notebook,
): Partial<DraftPlan> {
  const { title, fullTitle, documentNumber, issuer, issued, period, implemented } = head
  if (title === undefined) notes.doubt('not-stated', ['title'], undefined, { field: 'title' })
  else notes.stated(['title'], title.first, title.text)
  note('document_no', documentNumber, notes, false)
  note('issuer', issuer, notes, true)
  note('issued', issued, notes, true)
  note('period', period, notes, true)
  implemented.forEach((number, index) => {
    notes.stated(['implements', index], number.line, number.text)
    if (!number.sure) unsure(['implements', index], number, notes)
  })
  return {
    ...(title === undefined ? {} : { title: title.text }),
    ...(documentNumber === undefined ? {} : { document_no: documentNumber.value }),
    ...(issuer === undefined ? {} : { issuer: issuer.value }),
    ...(issued === undefined ? {} : { issued: issued.value }),
    ...(period === undefined ? {} : { period: { ...period.value } }),
    ...(implemented.length === 0 ? {} : { implements: implemented.map(({ value }) => value) }),
    source: {
      ...(fullTitle === undefined ? {} : { title: fullTitle.text }),
      file: about.fileName,
      sha256: about.fileSha256,
    },
  }
}

function note(field: Field, found: Stated<unknown> | undefined, notes: Notebook, needed: boolean): void {
  if (found === undefined) {
    if (needed) notes.doubt('not-stated', [field], undefined, { field })
    return
  }
  notes.stated([field], found.line, found.text)
  if (!found.sure) unsure([field], found, notes)
}

/** Read from damaged words, or from words that say something near it. */
function unsure(path: readonly (string | number)[], found: Stated<unknown>, notes: Notebook): void {
  const taken = typeof found.value === 'string' ? found.value : Object.values(found.value ?? {}).join('—')
  const { line, text: words, other } = found
  if (other === undefined) notes.doubt('not-certain', path, line, { words, taken })
  else notes.doubt('two-readings', path, line, { words, taken, other })
}
