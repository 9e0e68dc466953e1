import type { AnswerWords } from '../command-words.ts'

export const answers: AnswerWords = {
  logMistakes: ({ mistakes }) =>
    `The log has ${mistakes === 1 ? 'a mistake' : `${mistakes} mistakes`}; entries with mistakes do not count. See sciplan check.`,
  calendarWritten: ({ file }) => `Calendar written to ${file}`,
  workspaceMade: ({ folder, files }) =>
    `A workspace was made in ${folder}:\n${files.map((file) => `  ${file}`).join('\n')}\n\n` +
    'Next: transcribe your plan as the one in plans shows, check it with sciplan check, keep the log with ' +
    'sciplan log add, and see the standings with sciplan status.',
  exampleCopied: ({ folder, files }) =>
    `The example workspace (${files} files) was copied to ${folder}. Its log is made up.\n` +
    'Try: sciplan check --as-of 2024-11-30, sciplan status --as-of 2024-11-30',
  schemasWritten: ({ folder, files }) => `Written to ${folder}: ${files.join(', ')}`,
  starterSettings: `# yaml-language-server: $schema=schemas/settings.schema.json
# Settings of the workspace; every one may be left out.
sciplan: 1
name: Citizen science literacy
language: en
timezone: Asia/Shanghai
# Days left that count as due soon; points below the elapsed share that count as behind and far behind
thresholds: {due_soon_days: 45, behind: 10, far_behind: 30}
# office: Science Association         # the unit of the office
# rules: {evidence-missing: warning}  # severity of a rule of check; sciplan rules lists them
`,
  starterPlan: ({ id, year }) => `# yaml-language-server: $schema=../schemas/plan.schema.json
# A sample to write over. Do not fill in numbers or dates that the document does not state; say so in notes.
sciplan: 1
id: ${id}
title: Science literacy task list ${year} (sample)
# document_no: No. 1 of ${year}
issuer: District Government Office
issued: ${year}-01-15
period: {from: ${year}-01-01, to: ${year}-12-31}
# aliases are other names; a unit that was merged has until (its last day) and successor
units:
  - {name: Education Committee, aliases: [Board of Education]}
  - {name: Science Association}
# Every member of a group is judged by itself; leave the list empty where the document has none
groups:
  - {name: All towns, members: [East Street, West River]}
actions:
  - {id: youth, title: Science literacy of the young, theme: youth}
tasks:
  # One task is one paragraph of the document; lead units are accountable, support units help
  - id: t01
    action: youth
    title: Scientists visit schools, at least 2 times a year
    lead: [Education Committee]
    support: [Science Association]
    source: {at: No. 1, anchor: Scientists visit schools}
    quotas:
      # at_least or more_than; measure: activities participants items amount entities coverage
      # per: day week month quarter year two-years total (total may have by: a due day)
      # scope: each unit by itself, or joint
      - {id: q1, measure: activities, at_least: 2, per: year, scope: each, anchor: at least 2 times a year}
  - id: t02
    action: youth
    title: Every town holds a science day for its residents each quarter
    lead: [All towns]
    quotas:
      - {id: q1, measure: activities, at_least: 1, per: quarter, scope: each}
  - id: t03
    action: youth
    title: Strengthen the teams of science instructors
    lead: [Education Committee]
# from: all means every unit but the one that receives it
deliverables:
  - {id: summary, title: Annual summary, due: {every: year, on: 11-30, first: ${year}}, from: all, to: Science Association}
`,
}
