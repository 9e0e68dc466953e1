import { type ComplianceInput, count, reportFor } from '../../compliance/comply.ts'
import { kindOf } from '../../compliance/kinds/index.ts'
import { ledgerOf } from '../../compliance/ledger.ts'
import { entriesByUnit } from '../../forms/entries-by-unit.ts'
import type { Window } from '../../model/window.ts'
import { shownEntries } from '../../report/compliance/figures.ts'
import type { FormSubject } from '../../report/form/context.ts'
import { tasksOfUnit } from '../../report/form/tasks-of-unit.ts'
import { selectRows } from '../../report/select.ts'
import { type UnitRegistry, unitRegistry } from '../../source/unit-registry.ts'

export interface FormsWanted {
  readonly period: Window
  /** Names of units and groups; all units where there are none. */
  readonly units: readonly string[]
  /** The unit that collects the forms. */
  readonly office: string | undefined
}

/** Counts the plan once and tells each unit's part. */
export function gatherForms(input: ComplianceInput, { period, units, office }: FormsWanted) {
  const counted = count(input, period)
  const report = reportFor(counted, period)
  const { plan } = input
  const registry = unitRegistry(plan)
  const holder = holderOn(registry, period.to)
  const officeUnit = office === undefined ? undefined : holder(office)
  const entries = entriesByUnit(input.log, {
    period,
    formOf: holder,
    formOfAll: officeUnit,
    counted: new Set([...report.deliverables, ...report.indicators].flatMap(({ entry }) => entry ?? [])),
  })
  const wanted = units.length === 0 ? registry.units.filter((unit) => holder(unit) === unit) : units
  const subjects = [...new Set(wanted)].map((unit): FormSubject => {
    const names = new Set([unit, ...registry.units.filter((name) => holder(name) === unit)])
    return {
      unit,
      names,
      group: (plan.groups ?? []).find(({ name }) => registry.members(name).includes(unit))?.name,
      own: selectRows(report, { units: names }),
      entries: entries.byUnit.get(unit) ?? [],
      isOffice: unit === officeUnit,
    }
  })
  const rows = [...report.obligations, ...report.qualitative]
  const shown = new Set([
    ...rows.flatMap(({ entries: ids }) => shownEntries(ids)),
    ...report.milestones.flatMap(({ entry }) => entry ?? []),
  ])
  return {
    report,
    ledger: ledgerOf(counted, shown, period),
    subjects,
    taken: entries.ids,
    isIdle: (subject: FormSubject) => isIdle(subject, input, registry),
    levels: (quota: Parameters<typeof kindOf>[0]) =>
      kindOf(quota).gathers(quota, counted.lookups) === 'levels',
  }
}

/** The unit that stands on the last day where a name stood; undefined for groups and names that the plan does not know. */
export function holderOn(registry: UnitRegistry, day: string): (name: string) => string | undefined {
  return (name) => {
    const meaning = registry.meaning(name)
    return meaning?.kind === 'unit' ? registry.standsOn(meaning.name, day) : undefined
  }
}

/** Nothing is asked of the unit, and nothing is logged. */
function isIdle(
  { names, own, entries, isOffice }: FormSubject,
  { plan }: ComplianceInput,
  registry: UnitRegistry,
) {
  const asked = own.deliverables.length + tasksOfUnit(plan, registry, names).length
  return asked === 0 && entries.length === 0 && !isOffice
}
