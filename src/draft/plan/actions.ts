import type { DraftPlan } from '../draft.ts'
import type { Section } from '../outline.ts'
import { themeOf } from '../themes.ts'
import type { Desk } from './desk.ts'
import { shortIds } from './ids.ts'
import { rolesIn } from './role-lists.ts'

type Actions = NonNullable<DraftPlan['actions']>

/** An action for every section that holds a task, and the id that its tasks name. */
export function actionsOf(
  sections: readonly Section[],
  desk: Desk,
): { readonly actions: Actions; readonly ids: ReadonlyMap<Section, string> } {
  const themes = sections.map(({ title }) => themeOf(title))
  const ids = shortIds(themes.map((theme) => (theme === 'other' ? 'action' : theme)))
  const actions = sections.map((section, index) => {
    const path = ['actions', index]
    const [id = '', theme = 'other'] = [ids[index], themes[index]]
    desk.notes.stated([...path, 'title'], section.line, section.title)
    const { line } = section
    return {
      id,
      title: section.title,
      theme,
      ...rolesIn(section.roles, path, desk),
      source: desk.sourceOf(line, line.text, section.at),
    }
  })
  return { actions, ids: new Map(sections.map((section, index) => [section, ids[index] ?? ''])) }
}
