import type { ReadingProblems } from '../../../forms/reading/problems.ts'
import type { SentMessages } from '../../sent-text.ts'
import { list, meant } from './words.ts'

/** Of what the plan knows by name: units, tasks, places and the like. */
export const nameProblems = {
  'unit-unknown': ({ suggestions }) => ({
    message: '方案中没有这个单位。',
    mend: `${meant(suggestions)}请改成方案中的名称;确是别名的,在方案的 units 中加 aliases。`,
    mendByUnit: `${meant(suggestions)}请改成方案中的名称。`,
  }),
  'unit-ambiguous': ({ candidates }) => ({
    message: `这个名称可以指${list(candidates)}。`,
    mend: '请写全称。',
  }),
  'unit-is-group': ({ suggestions }) => ({
    message: '这是一组单位,登记在它名下不计入任何一个单位。',
    mend: `请写具体的单位${suggestions.length === 0 ? '' : `:${list(suggestions)}`}。`,
  }),
  'place-unknown': ({ suggestions }) => ({
    message: '方案的名册中没有这个地方。',
    mend: `${meant(suggestions)}请改成名册中的名称。`,
  }),
  'units-several': () => ({ message: '这里只能写一个单位。', mend: '请每个单位写一行。' }),
  'task-unknown': ({ suggestions }) => ({
    message: '方案中没有这项任务。',
    mend: `${meant(suggestions)}请写任务编号,例:05-02。`,
  }),
  'task-ambiguous': ({ candidates }) => ({
    message: `可以指几项任务:${list(candidates)}。`,
    mend: '请写任务编号。',
  }),
  'tasks-left-open': () => ({
    message: '“等”指哪些任务没有写明。',
    mend: '请写出每项任务的编号,例:05-01、05-02。',
  }),
  'tasks-several': () => ({ message: '这里只能写一项任务。', mend: '请每项任务写一行。' }),
  'choice-unknown': ({ choices }) => ({ message: '没有这个选项。', mend: `请从中选择:${list(choices)}。` }),
  'deliverable-unknown': ({ suggestions }) => ({
    message: '方案中没有这个报送事项。',
    mend: `${meant(suggestions)}请写方案中的编号或名称。`,
  }),
  'subject-unknown': ({ suggestions }) => ({
    message: '方案中没有这个指标。',
    mend: `${meant(suggestions)}请写指标的编号,或“任务/量化指标”的编号。`,
  }),
  'milestone-unknown': ({ suggestions }) => ({
    message: '这项任务没有这个阶段性目标。',
    mend: `${meant(suggestions)}请写方案中的编号。`,
  }),
} satisfies Partial<SentMessages<ReadingProblems>>
