import type { Card, Choices, Page, PagePart, PageSection } from '../../report/page/page.ts'
import { type Anchors, anchorsOf } from './anchors.ts'
import { blockMarkup, namesOf } from './blocks.ts'
import { cellContent, standingMark } from './cells.ts'
import { chartPart } from './chart.ts'
import { type Content, element, type Markup } from './element.ts'
import { type Drawing, linkTo } from './page-cells.ts'
import { htmlFile } from './shell.ts'
import { tablePart } from './tables.ts'

/** A page as one file that needs no other: reads without a script, and sorts, filters and opens figures with one. */
export function renderPage(page: Page): string {
  const { title, headline, labels, choices, sections, file } = page
  const anchors = anchorsOf(placesOf(sections))
  const places = (names: readonly string[]) => new Map(names.map((name, place) => [name, place]))
  const drawing: Drawing = {
    anchors,
    labels,
    unitPlaces: places(choices.units),
    actionPlaces: places(choices.actions),
  }
  const body: Content[] = [
    element('a', { class: 'skip', href: '#main' }, labels.skip),
    element(
      'div',
      { class: 'sheet' },
      element(
        'header',
        {},
        element('h1', {}, title),
        headline.map((cells) =>
          element(
            'p',
            { class: 'lead' },
            cells.map((cell) => cellContent(cell, anchors)),
          ),
        ),
        contents(sections, anchors, labels),
      ),
      controls(choices, labels),
      element(
        'main',
        { id: 'main', tabindex: -1 },
        sections.map((section) => sectionMarkup(section, drawing)),
      ),
    ),
    dialog(labels),
  ]
  return htmlFile(title, file, body, { script: true })
}

function contents(sections: readonly PageSection[], anchors: Anchors, labels: Page['labels']): Markup {
  const items = sections.map(({ id, title }) =>
    element('li', {}, element('a', { href: anchors.hrefTo(id) }, title)),
  )
  return element('nav', { 'aria-label': labels.contents }, element('ul', { class: 'toc' }, items))
}

/** Hidden until a script shows them: without one they would do nothing. */
function controls({ units, actions, standings }: Choices, labels: Page['labels']): Markup {
  const numbered = (names: readonly string[]) =>
    names.map((label, place) => ({ value: String(place), label }))
  const choice = (name: string, label: string, options: readonly { value: string; label: string }[]) =>
    element(
      'label',
      { hidden: options.length === 0 },
      label,
      element(
        'select',
        { name },
        element('option', { value: '' }, labels.everything),
        options.map((option) => element('option', { value: option.value }, option.label)),
      ),
    )
  return element(
    'form',
    {
      id: 'filter',
      class: 'filter needs-script',
      role: 'search',
      'aria-label': labels.controls,
      hidden: true,
    },
    element(
      'label',
      {},
      labels.search,
      element('input', {
        type: 'search',
        name: 'words',
        placeholder: labels.searchHint,
        autocomplete: 'off',
      }),
    ),
    choice('unit', labels.unit, numbered(units)),
    choice('action', labels.action, numbered(actions)),
    choice('standing', labels.standing, standings),
    element('button', { type: 'button', id: 'reset', class: 'plain' }, labels.reset),
    element('button', { type: 'button', id: 'print', class: 'plain' }, labels.print),
    element(
      'p',
      { class: 'told' },
      element('span', {
        id: 'count',
        role: 'status',
        'aria-live': 'polite',
        'data-shown': labels.shown,
        'data-nothing': labels.nothing,
      }),
      ' ',
      element('span', { id: 'filtered', class: 'muted', hidden: true }, labels.filtered),
      ' ',
      element('span', {
        id: 'status',
        role: 'status',
        'aria-live': 'polite',
        class: 'muted',
        'data-sort': labels.sort,
        'data-up': labels.sortedUp,
        'data-down': labels.sortedDown,
        'data-unsorted': labels.unsorted,
      }),
    ),
  )
}

function sectionMarkup({ id, title, parts, folded }: PageSection, drawing: Drawing): Markup {
  const anchor = drawing.anchors.idOf(id)
  const heading = element('h2', { id: `${anchor}-heading` }, title)
  const content = arranged(parts, drawing)
  return element(
    'section',
    { id: anchor, 'aria-labelledby': `${anchor}-heading` },
    folded
      ? element('details', { class: 'fold', open: true }, element('summary', {}, heading), content)
      : [heading, content],
  )
}

/** Charts stand side by side where there is room. */
function arranged(parts: readonly PagePart[], drawing: Drawing): Content[] {
  const charts = parts.filter((part) => part.kind === 'chart')
  const others = parts.filter((part) => part.kind !== 'chart')
  const side = charts.map((chart) => chartPart(chart, drawing))
  return [
    ...(side.length === 0 ? [] : [element('div', { class: 'charts' }, side)]),
    ...others.map((part) => partMarkup(part, drawing)),
  ]
}

function partMarkup(part: PagePart, drawing: Drawing): Content {
  switch (part.kind) {
    case 'block':
      return blockMarkup(part.block, drawing.anchors)
    case 'note':
      return element('p', { class: 'note' }, part.text)
    case 'cards':
      return element(
        'ul',
        { class: 'cards' },
        part.cards.map((card) => cardMarkup(card, drawing)),
      )
    case 'table':
      return tablePart(part, drawing)
    case 'chart':
      return chartPart(part, drawing)
  }
}

function cardMarkup({ label, value, detail, light, link }: Card, drawing: Drawing): Markup {
  const name =
    light === undefined
      ? label
      : element('span', { class: `light ${light.light}` }, standingMark(light.marks), ` ${label}`)
  const content: Content = [
    name,
    element('span', { class: 'value' }, cellContent(value, drawing.anchors)),
    detail === undefined ? undefined : element('span', { class: 'small' }, detail),
  ]
  return element(
    'li',
    { class: light === undefined ? undefined : `card-${light.light}` },
    linkTo(link, content, drawing),
  )
}

function dialog(labels: Page['labels']): Markup {
  return element(
    'div',
    {
      id: 'dialog',
      role: 'dialog',
      'aria-modal': 'true',
      'aria-labelledby': 'dialog-title',
      'data-entries': labels.entriesTitle,
      'data-none': labels.noEntries,
      hidden: true,
    },
    element(
      'div',
      { class: 'box' },
      element('h2', { id: 'dialog-title' }),
      element('button', { type: 'button', id: 'dialog-close', class: 'plain' }, labels.close),
      element('div', { id: 'dialog-content' }),
    ),
  )
}

/** Everything that a link of the page may lead to, in the order of the page. */
function placesOf(sections: readonly PageSection[]): string[] {
  return sections.flatMap(({ id, parts }) => [
    id,
    ...parts.flatMap((part) => {
      if (part.kind === 'block') return namesOf([part.block])
      if (part.kind === 'chart') return [part.id]
      if (part.kind !== 'table') return []
      const rows = part.groups.flatMap((group) => [
        ...(group.id === undefined ? [] : [group.id]),
        ...group.rows.flatMap((row) => row.id ?? []),
      ])
      return [part.id, ...rows]
    }),
  ])
}
