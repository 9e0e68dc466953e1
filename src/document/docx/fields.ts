interface Field {
  instruction: string
  /** Between what is asked for and its end stands the result. */
  hasResult: boolean
}

/** Fields that are open at a place of the text: of each only the result is shown. They may run over paragraphs. */
export class Fields {
  readonly #open: Field[] = []

  /** `kind` as in <w:fldChar>: begin, separate, end. */
  mark(kind: string | undefined): void {
    const last = this.#open.at(-1)
    if (kind === 'begin') this.#open.push({ instruction: '', hasResult: false })
    else if (kind === 'separate' && last !== undefined) last.hasResult = true
    else if (kind === 'end') this.#open.pop()
  }

  instruct(text: string): void {
    const last = this.#open.at(-1)
    if (last !== undefined) last.instruction += text
  }

  get isShown(): boolean {
    return this.#open.every(({ hasResult }) => hasResult)
  }

  get isContents(): boolean {
    return this.#open.some(({ instruction }) => isContentsInstruction(instruction))
  }
}

/** Whether a field lists the headings of the document with their pages. */
export function isContentsInstruction(instruction: string): boolean {
  return /^\s*TOC\b/i.test(instruction)
}
