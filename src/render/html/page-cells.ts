import { formatNumber } from '../../report/format-number.ts'
import type { MixPart, Page, PageCell, Progress } from '../../report/page/page.ts'
import type { Anchors } from './anchors.ts'
import { cellContent } from './cells.ts'
import { type Content, element, type Markup } from './element.ts'

/** What cells need to be drawn: where links lead, the labels, and the lists that filters count by. */
export interface Drawing {
  readonly anchors: Anchors
  readonly labels: Page['labels']
  readonly unitPlaces: ReadonlyMap<string, number>
  readonly actionPlaces: ReadonlyMap<string, number>
}

/** A cell of a page table as content. */
export function pageCellContent(cell: PageCell, drawing: Drawing): Content {
  const { anchors, labels } = drawing
  if (typeof cell === 'string') return cellContent(cell, anchors)
  switch (cell.kind) {
    case 'link': {
      const content = cellContent(cell.cell, anchors)
      return linkTo(cell.link, content, drawing)
    }
    case 'stack':
      return cell.cells.map((one) => element('div', {}, pageCellContent(one, drawing)))
    case 'progress':
      return progressBar(cell.progress, labels)
    case 'mix':
      return mixBar(cell.parts, cell.elapsed)
    case 'entries':
      return entriesList(cell, drawing)
    case 'evidence':
      return evidenceList(cell.paths, cell.none)
    default:
      return cellContent(cell, anchors)
  }
}

export function linkTo(
  {
    to,
    filter,
  }: { readonly to: string; readonly filter?: { readonly unit?: string; readonly standing?: string } },
  content: Content,
  { anchors, unitPlaces }: Drawing,
  className?: string,
): Content {
  const href = anchors.hrefTo(to)
  if (href === undefined) return content
  const unit = filter?.unit === undefined ? '' : (unitPlaces.get(filter.unit) ?? '')
  const attributes = filter === undefined ? {} : { 'data-unit': unit, 'data-standing': filter.standing ?? '' }
  return element('a', { href, class: className, ...attributes }, content)
}

function percent(share: number): string {
  return `${formatNumber(Number((100 * share).toFixed(1)))}%`
}

const BAR = 120

/** Done as a bar, time elapsed as a line across it, both in words below. */
function progressBar({ done, light, elapsed }: Progress, labels: Page['labels']): Content {
  const x = (share: number) => Number((share * BAR).toFixed(1))
  const words = `${labels.progressOf} ${percent(done)}`
  return [
    element(
      'svg',
      {
        class: 'bar',
        viewBox: `0 0 ${BAR} 10`,
        width: BAR,
        height: 10,
        'aria-hidden': 'true',
        focusable: 'false',
      },
      element('rect', { class: 'track', y: 2, width: BAR, height: 6 }),
      done > 0 ? element('rect', { class: `fill ${light}`, y: 2, width: x(done), height: 6 }) : undefined,
      elapsed === undefined
        ? undefined
        : element('rect', { class: 'tick', x: Math.min(x(elapsed), BAR - 2), width: 2, height: 10 }),
    ),
    element(
      'span',
      { class: 'small pace' },
      elapsed === undefined ? words : `${words} · ${labels.elapsedOf} ${percent(elapsed)}`,
    ),
  ]
}

const MIX = 240

function mixBar(parts: readonly MixPart[], elapsed: number | undefined): Content {
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return ''
  let before = 0
  const rects = parts.map(({ light, count }): Markup => {
    const x = (before / total) * MIX
    before += count
    const width = (count / total) * MIX
    return element('rect', {
      class: `fill ${light}`,
      x: x.toFixed(1),
      y: 2,
      width: width.toFixed(1),
      height: 10,
    })
  })
  const tick =
    elapsed === undefined
      ? undefined
      : element('rect', {
          class: 'tick',
          x: Math.min(elapsed * MIX, MIX - 2).toFixed(1),
          width: 2,
          height: 14,
        })
  return [
    element(
      'svg',
      {
        class: 'mix',
        viewBox: `0 0 ${MIX} 14`,
        width: MIX,
        height: 14,
        'aria-hidden': 'true',
        focusable: 'false',
      },
      rects,
      tick,
    ),
    element('span', { class: 'small' }, parts.map(({ label, count }) => `${label} ${count}`).join(' · ')),
  ]
}

function entriesList(
  { entries, all }: Extract<PageCell, { kind: 'entries' }>,
  { anchors, labels }: Drawing,
): Content {
  if (all === 0) return element('span', { class: 'entries muted' }, '–')
  const listed = entries.filter(({ to }) => anchors.hrefTo(to) !== undefined)
  const more = all - listed.length
  return element(
    'details',
    { class: 'entries' },
    element('summary', {}, labels.entryCount.replace('{count}', String(all))),
    element(
      'ul',
      {},
      listed.map(({ to, text }) => element('li', {}, element('a', { href: anchors.hrefTo(to) }, text))),
      more > 0
        ? element('li', { class: 'more' }, labels.moreEntries.replace('{count}', String(more)))
        : undefined,
    ),
  )
}

/** Addresses of the web are links; what a path is relative to, the page cannot know. */
function evidenceList(paths: readonly string[], none: string): Content {
  if (paths.length === 0) return element('span', { class: 'verify' }, none)
  return paths.map((path) => {
    const isAddress = /^https?:\/\//i.test(path)
    const content = isAddress ? element('a', { href: path, rel: 'noopener noreferrer' }, path) : path
    return element('div', { class: 'path' }, content)
  })
}
