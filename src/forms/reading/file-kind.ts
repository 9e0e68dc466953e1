import type { OtherKind } from './problems.ts'

/** What a file is by its first bytes, whatever its name says. */
export type FileKind =
  | { readonly kind: 'empty' | 'zip' | 'text' | 'web-page' | 'old-workbook' | 'password-protected' }
  | { readonly kind: 'other'; readonly what: OtherKind }

const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const SIGNATURES: readonly (readonly [OtherKind, readonly number[]])[] = [
  ['pdf', [...'%PDF-'].map(code)],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x89, ...[...'PNG'].map(code)]],
  ['picture', [...'GIF8'].map(code)],
  ['archive', [...'Rar!'].map(code)],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['archive', [0x1f, 0x8b]],
  ['word', [...'{\\rtf'].map(code)],
]

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return { kind: 'empty' }
  if (startsWith(bytes, [...'PK'].map(code))) return { kind: 'zip' }
  if (startsWith(bytes, OLD_CONTAINER)) {
    // Office programs wrap an encrypted workbook in the container of the old format.
    return { kind: holdsWide(bytes, 'EncryptedPackage') ? 'password-protected' : 'old-workbook' }
  }
  const other = SIGNATURES.find(([, signature]) => startsWith(bytes, signature))
  if (other !== undefined) return { kind: 'other', what: other[0] }
  return kindOfText(new TextDecoder().decode(bytes.subarray(0, 2048)).replace(/^[\s\ufeff]+/, ''))
}

function kindOfText(start: string): FileKind {
  if (/^<\?xml[^>]*>\s*(?:<\?[^>]*>\s*|<!--[^>]*>\s*)*<(?:\w+:)?Workbook\b/i.test(start)) {
    return { kind: 'other', what: 'xml-workbook' }
  }
  if (/^(?:<!doctype html|<html|<head|<body|<table|<meta|<style|<!--|<\?xml|<div)/i.test(start))
    return { kind: 'web-page' }
  return /^MIME-Version:/i.test(start) ? { kind: 'web-page' } : { kind: 'text' }
}

function code(character: string): number {
  return character.charCodeAt(0)
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** Whether the bytes hold a word in UTF-16; the directory of the container stands anywhere in the file. */
function holdsWide(bytes: Uint8Array, word: string): boolean {
  const wide = [...word].flatMap((character) => [code(character), 0])
  for (let at = bytes.indexOf(wide[0]!); at !== -1; at = bytes.indexOf(wide[0]!, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}
