import { TITLE } from '../commitment-numbers.ts'
import { readNumbering } from '../numbering.ts'
import { isWithin, type Span, spansOf } from '../span.ts'
import { anchorOf } from './anchor.ts'
import { collectNumbers } from './collect-numbers.ts'
import { asTerms, type Collected, isTaken, leave, nothingYet, take } from './collected.ts'
import { type Compact, compact } from './compact.ts'
import { deliverablesIn } from './deliverables.ts'
import { type Sentence, sentencesOf } from './figures.ts'
import { quotedGoals } from './not-asked.ts'
import { isDeadline } from './period-of.ts'
import { signsIn } from './signs.ts'
import { statesIn } from './states.ts'
import type { Terms, TermsContext } from './terms.ts'

/**
 * What a clause asks for: numbers, days, documents and states, as values of a plan. Each number and each day of the text
 * becomes a value or is set aside with a reason. Where two readings exist, the likelier one is taken and doubted.
 */
export function readTerms(text: string, context: TermsContext = {}): Terms {
  const clause = compact(text)
  const sentences = sentencesOf(clause.plain)
  const found = nothingYet(clause.plain.length)
  for (const sign of signsIn(clause.plain)) leave(found, sign, sign.reason)
  setDaysOfTitlesAside(found, sentences, clause.plain)
  for (const sentence of sentences) {
    collectNumbers(found, sentence, clause, context)
    if (context.place !== 'background') {
      collectDeliverables(found, sentence, clause, context)
      collectStates(found, sentence, sentences, clause, context)
    }
    setDaysAside(found, sentence, context)
  }
  return asTerms(
    found,
    sentences.flatMap(({ asked }) => asked),
    clause,
    text,
  )
}

/** Years in 《…》 name a document, and a day alone is its signature. */
function setDaysOfTitlesAside(found: Collected, sentences: readonly Sentence[], plain: string): void {
  const titles = spansOf(plain, TITLE)
  for (const day of sentences.flatMap(({ days }) => days)) {
    if (isTaken(found, day)) continue
    const isAlone =
      day.day !== undefined && /^[(]?$/.test(plain.slice(0, day.start)) && /^[)]?$/.test(plain.slice(day.end))
    const isInTitle = titles.some((title) => isWithin(day, title))
    if (isAlone || isInTitle) leave(found, day, isAlone ? 'signature' : 'title')
  }
}

function collectDeliverables(
  found: Collected,
  sentence: Sentence,
  { text }: Compact,
  context: TermsContext,
): void {
  for (const { value, day, start, end } of deliverablesIn(sentence, context)) {
    const anchor = anchorOf(text, { start, end }, day.start)
    found.deliverables.push({ start, end, value: { ...value, anchor } })
    take(found, day)
    if (value.due === undefined) {
      found.doubts.push({
        path: ['deliverables', found.deliverables.length - 1, 'due'],
        taken: '',
        other: '',
        start,
        end,
      })
    }
  }
}

/** A day with words of completion is a milestone where the clause says more than that, else the clause's due day. */
function collectStates(
  found: Collected,
  sentence: Sentence,
  sentences: readonly Sentence[],
  { text }: Compact,
  context: TermsContext,
): void {
  const quoted = quotedGoals(sentence)
  const isSole = sentences.filter((one) => !isHeading(one)).length <= 1 && context.place !== 'goal'
  const states = statesIn(sentence, (day) => isTaken(found, day), context)
  const isOnly = isSole && states.filter(({ state }) => state !== undefined).length <= 1
  for (const { day, by, otherBy, state, start, end } of states) {
    if (isTaken(found, day) || quoted.some((span) => isWithin(day, span))) continue
    take(found, day)
    const isMilestone = state !== undefined && !isOnly
    if (!isMilestone && found.due !== undefined) {
      leave(found, day, 'point-in-time')
      continue
    }
    if (isMilestone) {
      const anchor = anchorOf(text, state, state.start)
      const title = text.slice(state.start, state.end)
      found.milestones.push({ start: state.start, end: state.end, value: { title, by, anchor } })
    } else if (context.place !== 'goal') found.due = { start, end, value: by }
    else leave(found, day, 'unclear')
    if (otherBy !== undefined) {
      const path = isMilestone ? ['milestones', found.milestones.length - 1, 'by'] : ['due']
      found.doubts.push({ path, taken: by, other: otherBy, start, end })
    }
  }
}

/** （四）加强总结评估。 */
function isHeading({ text }: Sentence): boolean {
  return text.length <= 30 && readNumbering(text) !== undefined && !/\d{4}年/.test(text)
}

function setDaysAside(found: Collected, sentence: Sentence, { period, place }: TermsContext): void {
  const quoted = quotedGoals(sentence)
  for (const day of sentence.days) {
    if (isTaken(found, day)) continue
    const isOwn =
      day.from !== undefined &&
      period !== undefined &&
      `${day.from}` >= period.from.slice(0, 4) &&
      `${day.year}` <= period.to.slice(0, 4)
    const isQuoted = quoted.some((span) => isWithin(day, span))
    const isGoal = place === 'goal' && isDeadline(day, sentence)
    const isRecurring = day.yearly && /[底末前止内]$/.test(textOf(day, sentence))
    const reason = isQuoted
      ? 'quoted'
      : isOwn || isGoal
        ? 'period'
        : isRecurring
          ? 'recurring-day'
          : 'point-in-time'
    leave(found, day, reason)
  }
}

function textOf(day: Span, { text, start }: Sentence): string {
  return text.slice(day.start - start, day.end - start)
}
