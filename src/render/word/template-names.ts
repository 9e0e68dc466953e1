import { nearest } from '../../model/nearest.ts'
import type { FieldTree } from '../../model/template-fields.ts'
import type { TemplateFault, TemplatePart } from './template-trouble.ts'

/** A placeholder as the library finds it: a field, or a list with what stands inside. */
export interface Placeholder {
  readonly type: string
  readonly value: string
  readonly module?: string
  readonly subparsed?: readonly Placeholder[]
}

/** The fields of a template under all their names. */
export interface FieldNames {
  readonly tree: FieldTree
  /** The id that a name means; an id means itself. */
  idOf(name: string): string
  knows(name: string): boolean
  /** The name that people use. */
  nameOf(id: string): string
}

/** Looks at every placeholder before anything is filled in: all mistakes are told at once. */
export function faultsOf(
  placeholders: readonly Placeholder[],
  names: FieldNames,
  part: TemplatePart,
): TemplateFault[] {
  return visit(placeholders, [{ tree: names.tree }])

  function visit(found: readonly Placeholder[], levels: readonly Level[]): TemplateFault[] {
    return found.flatMap((one) => (one.type === 'placeholder' ? faultOf(one, levels) : []))
  }

  function faultOf({ value, module, subparsed }: Placeholder, levels: readonly Level[]): TemplateFault[] {
    const name = value.trim()
    if (module === 'rawxml') return [{ part, kind: 'raw', name: `@${name}` }]
    const id = names.idOf(name)
    // The innermost list that has the field is meant.
    const level = levels.find(({ tree }) => Object.hasOwn(tree, id))
    const field = level?.tree[id]
    if (field === undefined) return [unknown(name, id, levels)]
    const isList = module === 'loop'
    if (field === 'text') return isList ? [{ part, kind: 'no-list', name }] : []
    return isList
      ? visit(subparsed ?? [], [{ tree: field, name }, ...levels])
      : [{ part, kind: 'is-list', name }]
  }

  function unknown(name: string, id: string, levels: readonly Level[]): TemplateFault {
    const lists = listsWith(id, names.tree).map((list) => names.nameOf(list))
    if (lists.length > 0) return { part, kind: 'outside-list', name, lists }
    const known = levels.flatMap(({ tree }) => Object.keys(tree).flatMap((one) => [names.nameOf(one), one]))
    return { part, kind: 'unknown', name, within: levels[0]?.name, nearest: nearest(name, known) }
  }
}

interface Level {
  readonly tree: FieldTree
  /** Of the list; none at the top. */
  readonly name?: string
}

/** The lists whose items have a field. */
function listsWith(id: string, tree: FieldTree): string[] {
  return Object.entries(tree).flatMap(([list, field]) =>
    field === 'text' ? [] : [...(Object.hasOwn(field, id) ? [list] : []), ...listsWith(id, field)],
  )
}
