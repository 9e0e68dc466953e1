import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import type { FieldId, TemplateData } from '../../model/template-fields.ts'
import { TEMPLATE_FIELDS } from '../../model/template-fields.ts'
import type { Cell } from '../../report/doc.ts'
import { cellText } from '../cell-text.ts'
import { stableZip } from '../stable-zip.ts'
import { withoutImpossible } from '../xml-text.ts'
import { whyUnusable } from './open-template.ts'
import { type FieldNames, faultsOf, type Placeholder } from './template-names.ts'
import type { TemplateFault, TemplatePart, UnusableTemplate } from './template-trouble.ts'

export type Filled =
  | { readonly bytes: Uint8Array }
  | { readonly unusable: UnusableTemplate }
  /** At least one. */
  | { readonly faults: readonly TemplateFault[] }

/**
 * Fills a Word file of the office's own: `{完成率}` is a field, `{#各任务}` … `{/各任务}` is repeated for each item of a
 * list, whole rows where the two stand in one row of a table, and `{^各任务}` … is shown where the list is empty.
 * `names` are the names of fields in the language of the reports; ids are understood as well.
 */
export function fillTemplate(
  bytes: Uint8Array,
  data: TemplateData<Cell>,
  names: { readonly [Id in FieldId]: { readonly name: string } },
): Filled {
  const unusable = whyUnusable(bytes)
  if (unusable !== undefined) return { unusable }
  const fields = fieldNames(names)
  const zip = readZip(bytes)
  if (zip === undefined) return { unusable: 'damaged' }
  const found = new Map<string, readonly Placeholder[]>()
  const opened = open(zip, fields, found)
  if ('faults' in opened) return opened
  const faults = [...found].flatMap(([file, placeholders]) => faultsOf(placeholders, fields, partOf(file)))
  faults.push(...fullWidth(zip, fields))
  if (faults.length > 0) return { faults }
  try {
    opened.template.render(data)
  } catch (error) {
    return { faults: told(error) }
  }
  return { bytes: packed(opened.template.getZip() as PizZip) }
}

function fieldNames(names: { readonly [id: string]: { readonly name: string } }): FieldNames {
  const ids = new Map(Object.entries(names).map(([id, { name }]) => [name, id]))
  return {
    tree: TEMPLATE_FIELDS,
    idOf: (name) => ids.get(name) ?? name,
    knows: (name) => ids.has(name) || Object.hasOwn(names, name),
    nameOf: (id) => names[id]?.name ?? id,
  }
}

function readZip(bytes: Uint8Array): PizZip | undefined {
  try {
    return new PizZip(bytes)
  } catch {
    return undefined
  }
}

function open(
  zip: PizZip,
  fields: FieldNames,
  found: Map<string, readonly Placeholder[]>,
): { readonly template: Docxtemplater } | { readonly faults: readonly TemplateFault[] } {
  let file = ''
  /** Hears of the placeholders of each part once the library has read them. */
  const listener = {
    name: 'placeholders',
    set({ inspect }: { inspect?: { filePath?: string; postparsed?: readonly Placeholder[] } }) {
      if (inspect?.filePath !== undefined) file = inspect.filePath
      if (inspect?.postparsed !== undefined) found.set(file, inspect.postparsed)
    },
  }
  try {
    const template = new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      modules: [listener],
      // Fields are looked up by name alone: a template holds no expressions that could be run.
      parser: (tag) => ({ get: (scope: Record<string, unknown>) => textOf(scope[fields.idOf(tag.trim())]) }),
    })
    return { template }
  } catch (error) {
    return { faults: told(error) }
  }
}

function textOf(value: unknown): unknown {
  return value === undefined || Array.isArray(value) ? value : withoutImpossible(cellText(value as Cell))
}

/** Mistakes that the library finds, one of them or several at once. Anything else is no matter of the template. */
function told(error: unknown): TemplateFault[] {
  const properties = (error as { properties?: LibraryError['properties'] }).properties
  if (properties === undefined) throw error
  return (properties.errors ?? [{ properties }]).map(faultOf)
}

interface LibraryError {
  readonly properties: {
    readonly id?: string
    readonly file?: string
    readonly xtag?: string
    readonly context?: string
    readonly openingtag?: string
    readonly closingtag?: string
    readonly explanation?: string
    readonly errors?: readonly LibraryError[]
  }
}

function faultOf({ properties }: LibraryError): TemplateFault {
  const {
    id,
    file = '',
    xtag: name = '',
    context: near = name,
    openingtag,
    closingtag,
    explanation,
  } = properties
  const part = partOf(file)
  switch (id) {
    case 'unclosed_tag':
      return { part, kind: 'brace-not-closed', near }
    case 'unopened_tag':
      return { part, kind: 'brace-not-opened', near }
    case 'duplicate_open_tag':
    case 'duplicate_close_tag':
      return { part, kind: 'brace-doubled', near }
    case 'raw_xml_tag_should_be_only_text_in_paragraph':
      return { part, kind: 'raw', name: `@${name}` }
    case 'unclosed_loop':
      return { part, kind: 'list-not-closed', name }
    case 'unopened_loop':
      return { part, kind: 'list-not-opened', name }
    case 'closing_tag_does_not_match_opening_tag':
      return { part, kind: 'lists-crossed', open: openingtag ?? '', close: closingtag ?? '' }
    case 'loop_position_invalid':
    case 'no_xml_tag_found_at_left':
    case 'no_xml_tag_found_at_right':
      return { part, kind: 'list-misplaced', name }
    default:
      return { part, kind: 'other', explanation: explanation ?? id ?? '' }
  }
}

function partOf(file: string): TemplatePart {
  if (/header\d*\.xml$/.test(file)) return 'header'
  if (/footer\d*\.xml$/.test(file)) return 'footer'
  if (/(?:foot|end)notes\.xml$/.test(file)) return 'notes'
  return file.startsWith('docProps/') ? 'properties' : 'text'
}

/** ｛完成率｝ is text to the library and would be left standing. */
function fullWidth(zip: PizZip, fields: FieldNames): TemplateFault[] {
  return Object.keys(zip.files)
    .filter((file) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(file))
    .flatMap((file) => {
      const text = (zip.file(file)?.asText() ?? '').replace(/<[^>]+>/g, '')
      return [...text.matchAll(/｛\s*([#/^]?)\s*([^{}｛｝]{1,40}?)\s*｝/g)]
        .filter(([, , name = '']) => fields.knows(name))
        .map(([text]) => ({ part: partOf(file), kind: 'full-width', text }) as const)
    })
}

function packed(zip: PizZip): Uint8Array {
  const parts = Object.values(zip.files)
    .filter(({ dir }) => !dir)
    .map(({ name }): [string, Uint8Array] => [name, zip.file(name)!.asUint8Array()])
  return stableZip(Object.fromEntries(parts))
}
