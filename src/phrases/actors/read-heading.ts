import { plainForm } from '../plain-form.ts'
import { readActorList } from './actor-list.ts'
import { type Actors, readActors } from './read-actors.ts'

/** 座谈交流, 深入学习: what a heading says of those it begins with when it is a sentence without an object. */
const MEETS =
  /^(?:等)?(?:(?:深入|专题|集中|带头|广泛|共同|积极|系统)*(?:座谈|研讨|交流|学习|领学|讨论|会商|宣讲|联学|调研))+$/

/** Those who act by a heading, its number left out: 企业科协、高校科协等交流学习. */
export function readHeadingActors(text: string): Actors {
  const plain = plainForm(text).replace(/[。\s]+$/, '')
  for (let length = 4; length < plain.length; length += 1) {
    if (!MEETS.test(plain.slice(length))) continue
    const list = readActorList(plain.slice(0, length), true)
    if (list !== undefined)
      return {
        lead: list.units,
        support: [],
        responsible: [],
        damaged: list.damaged.map((name) => ({ ...name, part: 'lead' as const })),
      }
  }
  return readActors(text)
}
