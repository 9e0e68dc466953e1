import { formatNumber } from '../../report/format-number.ts'
import type { PageChart } from '../../report/page/page.ts'
import { element, type Markup } from './element.ts'
import type { Drawing } from './page-cells.ts'

const WIDTH = 560
const HEIGHT = 260
const PLOT = { left: 56, right: 66, top: 14, bottom: 30 }
/** Values are written above bars up to this many. */
const LABELLED = 16

/** A chart as SVG, its message as a sentence, and its values as a table. */
export function chartPart(chart: PageChart, drawing: Drawing): Markup {
  const id = drawing.anchors.idOf(chart.id)
  return element(
    'figure',
    { class: 'part chart', id },
    element('figcaption', { id: `${id}-title` }, chart.title),
    element('p', { id: `${id}-summary` }, chart.summary),
    element(
      'svg',
      {
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        role: 'img',
        'aria-labelledby': `${id}-title`,
        'aria-describedby': `${id}-summary`,
        focusable: 'false',
      },
      plot(chart),
    ),
    legend(chart),
    valueTable(chart, drawing),
  )
}

function plot(chart: PageChart): Markup[] {
  const { points, series, look } = chart
  const scale = scaleFor(Math.max(0, ...series.flatMap(({ values }) => values)))
  const [inner, tall] = [WIDTH - PLOT.left - PLOT.right, HEIGHT - PLOT.top - PLOT.bottom]
  const y = (value: number) => round(PLOT.top + tall - (value / scale.top) * tall)
  const step = inner / Math.max(1, points.length)
  const x = (place: number) => round(PLOT.left + step * (place + 0.5))
  const grid = scale.ticks.flatMap((tick) => [
    element('line', { class: 'grid', x1: PLOT.left, x2: WIDTH - PLOT.right, y1: y(tick), y2: y(tick) }),
    element('text', { class: 'axis end', x: PLOT.left - 6, y: y(tick) + 4 }, formatNumber(tick)),
  ])
  const every = Math.ceil(points.length / 12)
  const names = points.flatMap(({ short }, place) =>
    place % every === 0
      ? [element('text', { class: 'axis middle', x: x(place), y: HEIGHT - PLOT.bottom + 18 }, short)]
      : [],
  )
  const drawn = look === 'bars' ? bars() : series.flatMap(({ values }, index) => line(values, index))
  return [...grid, ...drawn, ...names]

  function bars(): Markup[] {
    const width = round(step * 0.64)
    return (series[0]?.values ?? []).flatMap((value, place) => {
      const at = { x: round(x(place) - width / 2), y: y(value), width, height: round(y(0) - y(value)) }
      const label =
        points.length <= LABELLED
          ? [element('text', { class: 'value middle', x: x(place), y: y(value) - 4 }, formatNumber(value))]
          : []
      return [element('rect', { class: 'series-0', ...at }), ...label]
    })
  }

  function line(values: readonly number[], index: number): Markup[] {
    const path = values.map((value, place) => `${place === 0 ? 'M' : 'L'}${x(place)} ${y(value)}`).join('')
    const last = values.length - 1
    return [
      element('path', { class: `stroke-${index}`, d: path }),
      ...values.map((value, place) =>
        element('circle', { class: `series-${index}`, cx: x(place), cy: y(value), r: 3 }),
      ),
      element(
        'text',
        { class: 'value', x: x(last) + 8, y: y(values[last] ?? 0) + 4 },
        formatNumber(values[last] ?? 0),
      ),
    ]
  }
}

/** Round numbers from zero to above the highest value. */
function scaleFor(highest: number): { top: number; ticks: number[] } {
  const rough = Math.max(highest, 1) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(
    1,
    [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? rough,
  )
  const count = Math.max(1, Math.ceil(Math.max(highest, 1) / step))
  return { top: step * count, ticks: Array.from({ length: count + 1 }, (_, place) => step * place) }
}

function round(value: number): number {
  return Number(value.toFixed(1))
}

/** A line is told apart by its shape, not by its colour alone. */
function legend({ series, look }: PageChart): Markup | undefined {
  if (look === 'bars' || series.length < 2) return undefined
  return element(
    'p',
    { class: 'legend' },
    series.map(({ title }, index) => [
      element(
        'svg',
        { viewBox: '0 0 28 10', width: 28, height: 10, 'aria-hidden': 'true', focusable: 'false' },
        element('path', { class: `stroke-${index}`, d: 'M0 5L28 5' }),
      ),
      ` ${title} `,
    ]),
  )
}

function valueTable({ title, axis, points, series }: PageChart, { anchors, labels }: Drawing): Markup {
  const rows = points.map(({ label, to }, place) => {
    const href = to === undefined ? undefined : anchors.hrefTo(to)
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, href === undefined ? label : element('a', { href }, label)),
      series.map(({ values }) => element('td', { class: 'right' }, formatNumber(values[place] ?? 0))),
    )
  })
  return element(
    'details',
    {},
    element('summary', {}, labels.values),
    element(
      'table',
      {},
      element('caption', {}, title),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, axis),
          series.map((one) => element('th', { scope: 'col', class: 'right' }, one.title)),
        ),
      ),
      element('tbody', {}, rows),
    ),
  )
}
