/** One part of a web archive. */
interface ArchivePart {
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

/** The page of a web archive (.mht): its first part of type text/html, as bytes, and the encoding that it declares. */
export function pageInArchive(
  bytes: Uint8Array,
): { page: Uint8Array; encoding: string | undefined } | undefined {
  // Every byte becomes the character of its number, so that parts can be cut out and turned back into bytes.
  const archive = partOf(new TextDecoder('latin1').decode(bytes))
  const boundary = parameter(archive, 'boundary')
  const parts =
    boundary === undefined
      ? [archive]
      : archive.body
          .split(`--${boundary}`)
          .slice(1)
          .map((part) => partOf(part.trimStart()))
  const page = parts.find(({ headers }) => headers.get('content-type')?.startsWith('text/html'))
  return page === undefined ? undefined : { page: decoded(page), encoding: parameter(page, 'charset') }
}

function partOf(text: string): ArchivePart {
  const end = /\r?\n\r?\n/.exec(text)
  const head = text.slice(0, end?.index ?? text.length).replace(/\r?\n[ \t]+/g, ' ')
  const headers = new Map(
    head.split(/\r?\n/).map((line): [string, string] => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )
  return { headers, body: end === null ? '' : text.slice(end.index + end[0].length) }
}

function parameter({ headers }: ArchivePart, name: string): string | undefined {
  const type = headers.get('content-type') ?? ''
  const [, quoted, plain] = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(type) ?? []
  return quoted ?? plain
}

function decoded({ headers, body }: ArchivePart): Uint8Array {
  const coding = headers.get('content-transfer-encoding')?.toLowerCase() ?? ''
  if (coding === 'base64') return bytesOf(decodeBase64(body))
  if (coding !== 'quoted-printable') return bytesOf(body)
  const text = body.replace(/=[ \t]*\r?\n/g, '')
  return bytesOf(
    text.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  )
}

function decodeBase64(text: string): string {
  try {
    return atob(text.replace(/[^A-Za-z0-9+/=]/g, ''))
  } catch {
    return ''
  }
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => WINDOWS_1252.get(character) ?? character.charCodeAt(0))
}

/** The decoder called latin1 reads 32 bytes as characters of Windows; this is the way back. */
const WINDOWS_1252: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 32 }, (_, index): [string, number] => {
    const byte = 0x80 + index
    return [new TextDecoder('latin1').decode(new Uint8Array([byte])), byte]
  }),
)
