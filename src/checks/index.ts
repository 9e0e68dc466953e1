import type { Rule } from './rule.ts'
import { ambiguousName } from './rules/ambiguous-name.ts'
import { anchorComparison } from './rules/anchor-comparison.ts'
import { anchorMeasure } from './rules/anchor-measure.ts'
import { anchorNumber } from './rules/anchor-number.ts'
import { anchorPeriod } from './rules/anchor-period.ts'
import { anchorStrength } from './rules/anchor-strength.ts'
import { assessedFromRule } from './rules/assessed-from.ts'
import { byNeedsTotal } from './rules/by-needs-total.ts'
import { byOutsidePlan } from './rules/by-outside-plan.ts'
import { correctionIdle } from './rules/correction-idle.ts'
import { correctionInvalid } from './rules/correction-invalid.ts'
import { correctionOfUnknown } from './rules/correction-of-unknown.ts'
import { dateOutsidePlan } from './rules/date-outside-plan.ts'
import { deliverableDue } from './rules/deliverable-due.ts'
import { deliverableLate } from './rules/deliverable-late.ts'
import { deliverableMissing } from './rules/deliverable-missing.ts'
import { duplicateEntryId } from './rules/duplicate-entry-id.ts'
import { duplicateId } from './rules/duplicate-id.ts'
import { duplicatePlan } from './rules/duplicate-plan.ts'
import { eachDayFigure } from './rules/each-day-figure.ts'
import { entryInFuture } from './rules/entry-in-future.ts'
import { entryOutsidePlan } from './rules/entry-outside-plan.ts'
import { entryYearFolder } from './rules/entry-year-folder.ts'
import { evidenceAltered } from './rules/evidence-altered.ts'
import { evidenceLacking } from './rules/evidence-lacking.ts'
import { evidenceMissing } from './rules/evidence-missing.ts'
import { evidenceOutside } from './rules/evidence-outside.ts'
import { evidenceShared } from './rules/evidence-shared.ts'
import { feedsTwoQuotas } from './rules/feeds-two-quotas.ts'
import { figureLacking } from './rules/figure-lacking.ts'
import { groupNamedInEntry } from './rules/group-named-in-entry.ts'
import { groupWithoutMembers } from './rules/group-without-members.ts'
import { indicatorBehind } from './rules/indicator-behind.ts'
import { indicatorMissed } from './rules/indicator-missed.ts'
import { indicatorWithoutBaseline } from './rules/indicator-without-baseline.ts'
import { issuedAfterPeriod } from './rules/issued-after-period.ts'
import { latestNeedsTotal } from './rules/latest-needs-total.ts'
import { leadAndResponsible } from './rules/lead-and-responsible.ts'
import { leadEnded } from './rules/lead-ended.ts'
import { leftOpen } from './rules/left-open.ts'
import { logWithoutPlan } from './rules/log-without-plan.ts'
import { milestoneNotNamed } from './rules/milestone-not-named.ts'
import { milestoneOverdue } from './rules/milestone-overdue.ts'
import { namedNowhere } from './rules/named-nowhere.ts'
import { nobodyAccountable } from './rules/nobody-accountable.ts'
import { notJudged } from './rules/not-judged.ts'
import { notResponsible } from './rules/not-responsible.ts'
import { obligationBehind } from './rules/obligation-behind.ts'
import { obligationDue } from './rules/obligation-due.ts'
import { obligationMissed } from './rules/obligation-missed.ts'
import { obligationShort } from './rules/obligation-short.ts'
import { observationLacking } from './rules/observation-lacking.ts'
import { observationUnusable } from './rules/observation-unusable.ts'
import { parameterMissing } from './rules/parameter-missing.ts'
import { perCapitaNeedsYear } from './rules/per-capita-needs-year.ts'
import { periodReversed } from './rules/period-reversed.ts'
import { planFileName } from './rules/plan-file-name.ts'
import { quotaNumber } from './rules/quota-number.ts'
import { quotaWithoutAnchor } from './rules/quota-without-anchor.ts'
import { sameActivityTwice } from './rules/same-activity-twice.ts'
import { scopeMissing } from './rules/scope-missing.ts'
import { submissionYear } from './rules/submission-year.ts'
import { successorCycle } from './rules/successor-cycle.ts'
import { successorWithoutEnd } from './rules/successor-without-end.ts'
import { targetsOrder } from './rules/targets-order.ts'
import { thresholdsOrder } from './rules/thresholds-order.ts'
import { undeclaredMeasure } from './rules/undeclared-measure.ts'
import { unitDates } from './rules/unit-dates.ts'
import { unitInTwoRoles } from './rules/unit-in-two-roles.ts'
import { unitNotExisting } from './rules/unit-not-existing.ts'
import { unknownAction } from './rules/unknown-action.ts'
import { unknownIdInEntry } from './rules/unknown-id-in-entry.ts'
import { unknownMeasure } from './rules/unknown-measure.ts'
import { unknownOffice } from './rules/unknown-office.ts'
import { unknownPlace } from './rules/unknown-place.ts'
import { unknownRecipient } from './rules/unknown-recipient.ts'
import { unknownRegister } from './rules/unknown-register.ts'
import { unknownRule } from './rules/unknown-rule.ts'
import { unknownTaskInEntry } from './rules/unknown-task-in-entry.ts'
import { unknownUnit } from './rules/unknown-unit.ts'
import { unknownUnitInEntry } from './rules/unknown-unit-in-entry.ts'
import { unplannedActivity } from './rules/unplanned-activity.ts'
import { untilBeforeDate } from './rules/until-before-date.ts'
import { waiverExpired } from './rules/waiver-expired.ts'
import { waiverUnused } from './rules/waiver-unused.ts'

/** The rules of `check`, sorted by id: an addition is one file and one line here. */
export const RULES = [
  ambiguousName,
  anchorComparison,
  anchorMeasure,
  anchorNumber,
  anchorPeriod,
  anchorStrength,
  assessedFromRule,
  byNeedsTotal,
  byOutsidePlan,
  correctionIdle,
  correctionInvalid,
  correctionOfUnknown,
  dateOutsidePlan,
  deliverableDue,
  deliverableLate,
  deliverableMissing,
  duplicateEntryId,
  duplicateId,
  duplicatePlan,
  eachDayFigure,
  entryInFuture,
  entryOutsidePlan,
  entryYearFolder,
  evidenceAltered,
  evidenceLacking,
  evidenceMissing,
  evidenceOutside,
  evidenceShared,
  feedsTwoQuotas,
  figureLacking,
  groupNamedInEntry,
  groupWithoutMembers,
  indicatorBehind,
  indicatorMissed,
  indicatorWithoutBaseline,
  issuedAfterPeriod,
  latestNeedsTotal,
  leadAndResponsible,
  leadEnded,
  leftOpen,
  logWithoutPlan,
  milestoneNotNamed,
  milestoneOverdue,
  namedNowhere,
  nobodyAccountable,
  notJudged,
  notResponsible,
  obligationBehind,
  obligationDue,
  obligationMissed,
  obligationShort,
  observationLacking,
  observationUnusable,
  parameterMissing,
  perCapitaNeedsYear,
  periodReversed,
  planFileName,
  quotaNumber,
  quotaWithoutAnchor,
  sameActivityTwice,
  scopeMissing,
  submissionYear,
  successorCycle,
  successorWithoutEnd,
  targetsOrder,
  thresholdsOrder,
  undeclaredMeasure,
  unitDates,
  unitInTwoRoles,
  unitNotExisting,
  unknownAction,
  unknownIdInEntry,
  unknownMeasure,
  unknownOffice,
  unknownPlace,
  unknownRecipient,
  unknownRegister,
  unknownRule,
  unknownTaskInEntry,
  unknownUnit,
  unknownUnitInEntry,
  unplannedActivity,
  untilBeforeDate,
  waiverExpired,
  waiverUnused,
] as const

type AnyRule = (typeof RULES)[number]

/** Code → arguments of every finding that a rule reports; the messages must speak of each. */
export type RuleFindings = {
  [Known in AnyRule as Known['id']]: Known extends Rule<string, infer Args> ? Args : never
}
