/** Columns of a sheet that several tables share, and for every table the sheet's column at which each of its own begins. */
export interface Grid {
  readonly widths: readonly number[]
  /** Of each table: where its columns begin, counted from 1, and after the last one where the table ends. */
  readonly starts: readonly (readonly number[])[]
}

/** Edges closer than this are one: nobody wants a sliver of a column. */
const SNAP = 2

/** Lays tables of different columns over one another: every edge of a table is an edge of the sheet. */
export function sharedGrid(tables: readonly (readonly number[])[], least: number): Grid {
  const edgesOf = tables.map((widths) => {
    let edge = 0
    return widths.map((width) => {
      edge += width
      return edge
    })
  })
  const all = [...edgesOf.flat(), Math.max(least, ...edgesOf.flat())].sort((a, b) => a - b)
  const edges: number[] = []
  for (const edge of all) if (edge - (edges.at(-1) ?? 0) >= SNAP) edges.push(edge)
  /** The edge that stands for one that was merged into it. */
  const placeOf = (edge: number) => {
    let place = edges.length - 1
    while (place > 0 && edges[place]! > edge) place -= 1
    return place
  }
  return {
    widths: edges.map((edge, index) => edge - (edges[index - 1] ?? 0)),
    starts: edgesOf.map((own) => [1, ...own.map((edge) => placeOf(edge) + 2)]),
  }
}
