import type { Block, Doc } from '../doc.ts'
import { fileFacts, type ReportContext } from './context.ts'
import { deliverableSection } from './deliverable-section.ts'
import { groupSection } from './group-section.ts'
import { noteSection } from './note-section.ts'
import { overviewSection } from './overview.ts'
import { indicatorSection, milestoneSection, qualitativeSection, unplannedSection } from './plan-sections.ts'
import { taskSection } from './task-section.ts'
import { unitRowsSection, unitSection } from './unit-section.ts'

/**
 * The whole report. With `unitRows` every unit's obligations stand once more under its name, and the table of units
 * leads to them: for formats that people look things up in.
 */
export function fullReport(context: ReportContext, options: { readonly unitRows: boolean }): Doc {
  const { own, plan, report } = context
  const sections: Block[] = [
    ...unitSection(context, { link: options.unitRows }),
    ...taskSection(context),
    ...(options.unitRows ? unitRowsSection(context) : []),
    ...groupSection(context),
    ...indicatorSection(context),
    ...milestoneSection(context),
    ...deliverableSection(context),
    ...qualitativeSection(context),
    ...unplannedSection(context),
    ...noteSection(context),
  ]
  const about = { plan: plan.title, period: own.window(report.period), unit: '' }
  const title = own.titles.full(about)
  return {
    title,
    blocks: [...overviewSection(context), ...sections],
    file: fileFacts(context, { orientation: 'landscape', firstSheet: own.sections.overview.sheet }, title),
  }
}
