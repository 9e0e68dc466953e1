import { comparable } from '../../document/comparable.ts'

/** Whether the words of an anchor stand in a clause. */
export function stands(anchor: string | undefined, clause: string): boolean {
  return anchor !== undefined && comparable(clause).includes(comparable(anchor))
}
