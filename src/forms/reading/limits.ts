/** Larger files are refused before they are read: a workbook with a hundred photographs has 60 MB. */
export const LARGEST_FILE = 100 * 1024 * 1024

/** All sheets and texts of a workbook unpacked, in bytes. Twenty thousand full rows take 20 MB. */
export const LARGEST_CONTENT = 64 * 1024 * 1024

/** A csv file in bytes: fifty thousand rows take 10 MB. */
export const LARGEST_TEXT = 16 * 1024 * 1024

export const MOST_PARTS = 10_000

/** A sheet with more rows that hold something is no ledger of a unit. */
export const MOST_ROWS = 50_000

/** What a cell can hold. */
export const LONGEST_TEXT = 32_767
