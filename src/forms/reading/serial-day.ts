import { addDays, type CivilDate } from '../../model/civil-date.ts'

/** Days that a ledger may name at all: up to the end of the century. */
const LAST_SERIAL = 73_050
const BETWEEN_1900_AND_1904 = 1462

/** The day of a number that counts days, without its time of day; undefined for one that no ledger can mean. */
export function dayOfSerial(serial: number, from1904 = false): CivilDate | undefined {
  const since1900 = Math.floor(serial) + (from1904 ? BETWEEN_1900_AND_1904 : 0)
  // A year that never was a leap year is one to Excel, so the first two months are off by a day, and nobody logs them.
  return since1900 < 61 || since1900 > LAST_SERIAL ? undefined : addDays('1899-12-30', since1900)
}
