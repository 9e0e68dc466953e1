/** The envelope of every JSON answer (interface.md section 5). Undefined fields are left out, order is kept. */
export function jsonText(answer: { readonly kind: string; readonly [field: string]: unknown }): string {
  return `${JSON.stringify({ schemaVersion: 1, ...answer }, null, 2)}\n`
}
