import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJsonTree } from '../../src/log/json-tree.ts'
import type { Path } from '../../src/model/finding.ts'
import { positionsIn } from '../../src/source/positions.ts'
import { rangeAt } from '../../src/source/tree.ts'
import { parseYamlFile } from '../../src/source/yaml-file.ts'
import { toBytes } from '../memory-files.ts'

/** Every path of a value, and some that are not there. */
function pathsOf(value: unknown, above: Path = []): Path[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) =>
          pathsOf(item, [...above, Array.isArray(value) ? Number(key) : key]),
        )
      : []
  return [above, [...above, 'not-there'], [...above, 7, 'x'], ...inside]
}

const key = fc.oneof(
  fc.constantFrom('id', 'units', '键', 'a b', 'x:y', 'q"t', 'back\\slash', '🎉'),
  fc.stringMatching(/^[a-z]{1,3}$/),
)
const scalar = fc.oneof(
  fc.constantFrom('区教委', '', 'a: b', '[x]', '{y}', 'a,b', '"', '\\', '🎉', 'null', '#'),
  fc.stringMatching(/^[ -~]{0,8}$/),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
)
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 3 }),
  ),
}))

describe('places in a record of JSON', () => {
  it('are those that YAML finds', () => {
    fc.assert(
      fc.property(
        fc.dictionary(key, value, { minKeys: 1, maxKeys: 4 }),
        fc.constantFrom('', '\n', '\n\n'),
        fc.boolean(),
        (record, end, wide) => {
          const json = wide ? JSON.stringify(record).replaceAll('{"', '{ "') : JSON.stringify(record)
          const text = `- ${json}${end}`
          const yaml = parseYamlFile('log.yaml', toBytes(text))
          fc.pre(yaml.value !== undefined)
          const tree = readJsonTree(text)
          expect(tree).toBeDefined()
          if (tree === undefined) return
          const positions = positionsIn(text)
          for (const path of pathsOf([record])) {
            for (const on of ['key', 'value'] as const) {
              expect({ path, on, span: positions.span(rangeAt(tree, path, on)) }).toEqual({
                path,
                on,
                span: yaml.locate(path, on),
              })
            }
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it.each([
    '- {id: x}\n',
    '-  {"id":"x"}\n',
    '- {"id":"x",}\n',
    '- {"id":"x" "kind":"y"}\n',
    '- {"id":"x","id":"y"}\n',
    '- {"id":"x"} # note\n',
    '- {"id":"x"}\n  more: 1\n',
    '- {"id":"x"\n',
    '- {"id":}\n',
    '- {"id":"\\u00"}\n',
    '- {"a\\q":1}\n',
    '- ["x"]\n',
    'id: x\n',
    '',
  ])('are left to YAML in %j', (text) => {
    const tree = readJsonTree(text)
    if (tree === undefined) return
    // A value with a bad escape is read, since nothing inside it has a place.
    expect(text).toContain('\\u00')
  })
})
