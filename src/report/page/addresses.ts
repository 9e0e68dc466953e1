/** What links of a page point to, named in one place so that both ends agree. */
export const OBLIGATION_TABLE = 'obligations'
export const LEDGER = 'ledger'

export function obligationAddress(id: string): string {
  return `obligation/${id}`
}

export function entryAddress(id: string): string {
  return `entry/${id}`
}

/** The entries of a month, YYYY-MM. */
export function monthAddress(month: string): string {
  return `month/${month}`
}

/** The member matrix of a group. */
export function matrixAddress(group: string): string {
  return `matrix/${group}`
}
