/** Where in a document something stands, as people call it. */
export type TemplatePart = 'text' | 'header' | 'footer' | 'notes' | 'properties'

/** A mistake in a template, by the placeholder as it is written there. */
export type TemplateFault = { readonly part: TemplatePart } & (
  | {
      readonly kind: 'unknown'
      readonly name: string
      readonly within: string | undefined
      readonly nearest: readonly string[]
    }
  /** Fields of a list stand between its beginning and its end. */
  | { readonly kind: 'outside-list'; readonly name: string; readonly lists: readonly string[] }
  | { readonly kind: 'is-list'; readonly name: string }
  | { readonly kind: 'no-list'; readonly name: string }
  | { readonly kind: 'raw'; readonly name: string }
  | { readonly kind: 'brace-not-closed' | 'brace-not-opened' | 'brace-doubled'; readonly near: string }
  | { readonly kind: 'full-width'; readonly text: string }
  | { readonly kind: 'list-not-closed' | 'list-not-opened' | 'list-misplaced'; readonly name: string }
  | { readonly kind: 'lists-crossed'; readonly open: string; readonly close: string }
  | { readonly kind: 'other'; readonly explanation: string }
)

/** Why bytes are no template at all. */
export type UnusableTemplate = 'old-or-protected' | 'not-word' | 'dotx' | 'macros' | 'damaged' | 'too-large'
