import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stringify } from 'yaml'
import { canonical } from '../../src/diff/canonical.ts'
import type { PlanChange } from '../../src/diff/change.ts'
import { mirroredCode } from '../../src/diff/changes/index.ts'
import { diffPlans } from '../../src/diff/diff-plans.ts'
import { mirrored } from '../../src/diff/impact.ts'
import { type Plan, planSchema } from '../../src/model/plan.ts'
import { parseYamlFile } from '../../src/source/yaml-file.ts'
import { plans } from '../compliance/arbitrary-plan.ts'
import { applyChanges } from './apply-changes.ts'
import { revisions, shuffled } from './edits.ts'

const runs = { numRuns: 300 }

it('a plan does not differ from itself', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      expect(diffPlans(plan, structuredClone(plan))).toEqual([])
    }),
  )
})

it('the changes of a revision make the revision of the plan, and there are some where it differs', () => {
  fc.assert(
    fc.property(revisions, ({ base, revision }) => {
      const changes = diffPlans(base, revision)
      expect(comparable(applyChanges(base, changes))).toEqual(comparable(revision))
      expect(changes.length > 0).toBe(
        JSON.stringify(comparable(base)) !== JSON.stringify(comparable(revision)),
      )
    }),
    runs,
  )
})

it('the way back has the mirror images of the changes', () => {
  fc.assert(
    fc.property(revisions, ({ base, revision }) => {
      const there = diffPlans(base, revision).map(turned).sort()
      expect(diffPlans(revision, base).map(asIs).sort()).toEqual(there)
    }),
    runs,
  )
})

it('order and layout change nothing', () => {
  fc.assert(
    fc.property(
      plans,
      fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
      fc.boolean(),
      (plan, numbers, flow) => {
        let turn = 0
        const mixed = shuffled(plan, () => numbers[turn++ % numbers.length]!)
        const text = stringify(mixed, { collectionStyle: flow ? 'flow' : 'block', lineWidth: 30, indent: 4 })
        const read = parseYamlFile('p.yaml', new TextEncoder().encode(`# 说明\n${text}`)).value as Plan
        expect(diffPlans(plan, planSchema.parse(read))).toEqual([])
        expect(diffPlans(planSchema.parse(read), plan)).toEqual([])
      },
    ),
  )
})

/** Empty maps of parameters are no parameters. */
function comparable(plan: unknown): unknown {
  return canonical(plan)
}

/** The items of several places are sorted: their order follows the plan that is the revision. */
function asIs({ code, impact, base, revision, before, after, confidence }: PlanChange): string {
  const places = code === 'task-split' || code === 'task-merged' ? [] : [base.path, revision.path]
  return JSON.stringify({ code, impact, places, keys: [base.keys, revision.keys], before, after, confidence })
}

function turned({ code, impact, base, revision, before, after, ...rest }: PlanChange): string {
  return asIs({
    ...rest,
    code: mirroredCode(code),
    impact: mirrored(impact),
    base: revision,
    revision: base,
    before: after,
    after: before,
  })
}
