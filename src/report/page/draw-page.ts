import { fileFacts } from '../compliance/context.ts'
import { noteSection } from '../compliance/note-section.ts'
import { activityTable, headline } from '../compliance/overview.ts'
import { unplannedSection } from '../compliance/plan-sections.ts'
import { standingTable } from '../compliance/standing-table.ts'
import type { Block } from '../doc.ts'
import { chartSection } from './charts.ts'
import { choicesOf } from './choices.ts'
import type { PageContext } from './context.ts'
import { heatMapSection, matrixSection } from './heat-map.ts'
import { ledgerSection } from './ledger.ts'
import { obligationSection } from './obligations.ts'
import { overviewSection } from './overview.ts'
import type { Page, PageSection } from './page.ts'
import { deliverableSection, indicatorSection, milestoneSection, qualitativeSection } from './records.ts'
import { paceSection, unitSection } from './unit-progress.ts'

/** The whole report as a page: what a leader looks at first, then what an office works with, then what an auditor asks. */
export function drawPage(context: PageContext): Page {
  const { own, plan, report, page } = context
  const title = own.titles.full({ plan: plan.title, period: own.window(report.period), unit: '' })
  const lines = headline(context).flatMap((block) => (block.kind === 'text' ? [block.cells] : []))
  const sections: PageSection[] = [
    overviewSection(context),
    ...paceSection(context),
    ...heatMapSection(context),
    chartSection(context),
    ...unitSection(context),
    ...matrixSection(context),
    obligationSection(context),
    {
      id: 'sums',
      title: page.sections.sums,
      parts: [standingTable(context), activityTable(context)].map((block) => ({ kind: 'block', block })),
    },
    ...indicatorSection(context),
    ...milestoneSection(context),
    ...deliverableSection(context),
    ...qualitativeSection(context),
    ...asOthersShowIt('unplanned', unplannedSection(context)),
    ...asOthersShowIt('notes', noteSection(context)),
    ledgerSection(context),
  ]
  return {
    title,
    headline: lines,
    file: fileFacts(context, { orientation: 'landscape', firstSheet: own.sections.overview.sheet }),
    labels: page.labels,
    choices: choicesOf(sections, context),
    sections,
  }
}

/** A part that needs nothing of its own on a page; its heading becomes the section's. */
function asOthersShowIt(id: string, [heading, ...blocks]: readonly Block[]): PageSection[] {
  if (heading?.kind !== 'heading') return []
  return [{ id, title: heading.text, parts: blocks.map((block) => ({ kind: 'block', block })) }]
}
