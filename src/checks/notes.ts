import type { Plan, Task } from '../model/plan.ts'

const ABOUT_UNITS = /责任|牵头|单位|主体|部门|由谁|由何|who|unit|office|lead|body/i
const LEFT_OPEN = /未|没有|无|缺|不明|不列|not |no |omit|open|without/i

/** Whether the notes of a task, or of its action, say that the document names no unit for it. */
export function leavesUnitsOpen(plan: Plan, task: Task): boolean {
  const action = plan.actions?.find(({ id }) => id === task.action)
  const notes = [...(task.notes ?? []), ...(action?.notes ?? [])]
  return notes.some((note) => ABOUT_UNITS.test(note) && LEFT_OPEN.test(note))
}
