import type { Impact } from './impact.ts'
import type { Item, ItemTypes, Kind, Side, Sides } from './side.ts'

/** Fields that change together, and what that means. The mirror law holds: the change back weighs the opposite. */
export interface FieldRule<K extends Kind> {
  readonly fields: readonly (keyof ItemTypes[K] & string)[]
  /** They hold names of units and groups, or the id of an action, which may be known by another one since. */
  readonly holds?: 'names' | 'action'
  weigh(base: ItemTypes[K], revision: ItemTypes[K], sides: Sides): Impact
}

/** The codes of changes of one kind of item: `<kind>-removed`, its mirror image `<kind>-added`, and the fields'. */
export interface Family<K extends Kind> {
  /** What it means that the item is gone; `own` is the plan that has it. */
  readonly removed: (item: Item<K>, own: Side, other: Side) => Impact
  /** Change code → the fields that it is about. */
  readonly fields: Readonly<Record<string, FieldRule<K>>>
}

export const editorial = (): Impact => 'editorial'
export const reassigned = (): Impact => 'reassigned'
export const weakened = (): Impact => 'weakened'
