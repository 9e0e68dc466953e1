/**
 * What programs may call: the pure core, without command line and without Node.
 * Bytes in, values out; a `FileReader` stands for the files of a workspace.
 */
export { type ComplianceInput, type Counted, comply, count, reportFor } from './compliance/comply.ts'
export { type ExplainQuestion, type Explanation, explain } from './compliance/explain.ts'
export type { PlanChange } from './diff/change.ts'
export { diffPlans } from './diff/diff-plans.ts'
export type { Impact } from './diff/impact.ts'
export type { LogSource } from './log/log-source.ts'
export { openLog } from './log/read.ts'
export type { CivilDate } from './model/civil-date.ts'
export type { Entry, Fact, LocatedEntry } from './model/entry.ts'
export type { Finding, Severity } from './model/finding.ts'
export type { Plan, Quota, Task } from './model/plan.ts'
export type { ComplianceReport, ComplianceRow, Standing } from './model/report.ts'
export { DEFAULT_THRESHOLDS, type Settings, type Thresholds } from './model/settings.ts'
export { parsePeriod, type Window } from './model/window.ts'
export type { FileReader } from './source/file-reader.ts'
export { jsonSchemas } from './source/json-schema.ts'
export { type UnitRegistry, unitRegistry } from './source/unit-registry.ts'
export { findRoot, loadWorkspace, type Workspace } from './source/workspace.ts'
