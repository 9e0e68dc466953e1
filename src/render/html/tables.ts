import type { About, PageCell, PageColumn, PageGroup, PageRow, PageTable } from '../../report/page/page.ts'
import { element, type Markup } from './element.ts'
import { type Drawing, pageCellContent } from './page-cells.ts'

/** A table with more rows is laid out only when it comes into view, where the browser knows how. */
const MANY_ROWS = 400

/** A table that a script can sort and filter; without one it is a plain table with headings for every row and column. */
export function tablePart(table: PageTable, drawing: Drawing): Markup {
  const { id, caption, columns, groups, total, look } = table
  const anchor = drawing.anchors.idOf(id)
  const isBig = groups.reduce((sum, { rows }) => sum + rows.length, 0) > MANY_ROWS
  return element(
    'div',
    { class: isBig ? 'part big' : 'part' },
    element(
      'div',
      { class: 'scroll', role: 'region', tabindex: 0, 'aria-labelledby': `${anchor}-title` },
      element(
        'table',
        { id: anchor, class: look === 'heat' ? 'data heat' : 'data' },
        element('caption', { id: `${anchor}-title` }, caption),
        element('thead', {}, element('tr', {}, columns.map(headCell))),
        groups.map((group) => groupRows(group, columns, look, drawing)),
        total === undefined ? undefined : element('tfoot', {}, totalRow(total, columns, drawing)),
      ),
    ),
  )
}

function headCell({ title, note, align }: PageColumn): Markup {
  return element(
    'th',
    { scope: 'col', class: align },
    element('span', { class: 'title' }, title),
    note === undefined ? undefined : element('span', { class: 'small' }, note),
  )
}

function groupRows(
  { title, id, rows }: PageGroup,
  columns: readonly PageColumn[],
  look: PageTable['look'],
  drawing: Drawing,
): Markup {
  const anchor = id === undefined ? undefined : drawing.anchors.idOf(id)
  const heading =
    title === undefined
      ? undefined
      : element(
          'tr',
          { class: 'group' },
          element('th', { colspan: columns.length, scope: 'rowgroup' }, title),
        )
  return element(
    'tbody',
    { id: anchor },
    heading,
    rows.map((row) => bodyRow(row, columns, look, drawing)),
  )
}

function bodyRow(
  { id, about, cells }: PageRow,
  columns: readonly PageColumn[],
  look: PageTable['look'],
  drawing: Drawing,
): Markup {
  const attributes = {
    id: id === undefined ? undefined : drawing.anchors.idOf(id),
    ...(about === undefined ? {} : filterKeys(about, drawing)),
  }
  const [first = '', ...others] = cells
  return element(
    'tr',
    attributes,
    element('th', { scope: 'row' }, pageCellContent(first, drawing)),
    others.map((cell, place) =>
      element(
        'td',
        {
          class: classOf(cell, columns[place + 1], look),
          'data-value': sortValue(cell),
        },
        pageCellContent(cell, drawing),
      ),
    ),
  )
}

function totalRow(cells: readonly PageCell[], columns: readonly PageColumn[], drawing: Drawing): Markup {
  const [first = '', ...others] = cells
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, pageCellContent(first, drawing)),
    others.map((cell, place) =>
      element('td', { class: columns[place + 1]?.align }, pageCellContent(cell, drawing)),
    ),
  )
}

/** Units and actions by their place in the lists of choices. A row without a key is not asked for it. */
function filterKeys({ units, action, standings }: About, { unitPlaces, actionPlaces }: Drawing) {
  const places = units?.flatMap((unit) => unitPlaces.get(unit) ?? [])
  return {
    'data-unit': places === undefined ? undefined : places.join(' '),
    'data-action': action === undefined ? undefined : actionPlaces.get(action),
    'data-standing': standings?.join(' '),
  }
}

function classOf(
  cell: PageCell,
  column: PageColumn | undefined,
  look: PageTable['look'],
): string | undefined {
  const light = look === 'heat' ? lightIn(cell) : undefined
  const isDate = typeof cell === 'object' && cell.kind === 'date'
  const names = [column?.align, isDate ? 'date' : undefined, light === undefined ? undefined : `is-${light}`]
  return names.filter((name) => name !== undefined).join(' ') || undefined
}

/** A cell with several verdicts has the colour of the first that is not green. */
function lightIn(cell: PageCell): string | undefined {
  if (typeof cell === 'string') return undefined
  if (cell.kind === 'link') return lightIn(cell.cell)
  if (cell.kind === 'stack') {
    const lights = cell.cells.map(lightIn)
    return lights.find((light) => light !== 'green') ?? lights[0]
  }
  return cell.kind === 'standing' ? cell.light : undefined
}

/** Marks from the worst to the best, so that a column of standings sorts by how bad they are. */
const WORST_FIRST = ['✕', '▲▲', '▲', '△', '?', '–', '◆', '○', '∞', '·', '●']

/** What a column sorts by where the text would mislead. */
function sortValue(cell: PageCell): number | undefined {
  if (typeof cell === 'string') return undefined
  switch (cell.kind) {
    case 'number':
      return cell.value ?? undefined
    case 'rate':
      return cell.due === 0 ? undefined : cell.met / cell.due
    case 'standing':
      return WORST_FIRST.indexOf(cell.mark)
    case 'progress':
      return cell.progress.done - (cell.progress.elapsed ?? 0)
    case 'entries':
      return cell.all
    case 'link':
      return sortValue(cell.cell)
    case 'stack':
      return Math.min(...cell.cells.map((one) => sortValue(one) ?? WORST_FIRST.length))
    case 'mix': {
      const total = cell.parts.reduce((sum, { count }) => sum + count, 0)
      const red = cell.parts.find(({ light }) => light === 'red')?.count ?? 0
      return total === 0 ? undefined : red / total
    }
    default:
      return undefined
  }
}
