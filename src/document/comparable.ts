/** Marks of pronunciation such as 國(guó), which saved pages put behind characters: Latin letters with a tone. */
export const READING_AID = /\((?=[^()]*\P{ASCII})\p{Script=Latin}+\)/gu

/** Full-width and half-width forms made one, all white space removed (interface.md section 2). */
function normalise(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '')
}

/** What anchors and numbers are looked up in: normalised, and without reading aids. */
export function comparable(text: string): string {
  return withoutReadingAids(normalise(text))
}

export function withoutReadingAids(text: string): string {
  return text.replace(READING_AID, '')
}

/** SHA-256 of bytes in hex digits; the host has one. */
export type Sha256 = (bytes: Uint8Array) => string

/** The stamp of a clause: it changes with every character but blanks. Reading aids belong to the clause. */
export function stampOf(clause: string, sha256: Sha256): string {
  return sha256(new TextEncoder().encode(normalise(clause))).slice(0, 12)
}
