import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Repeats } from '../../src/checks/repeats.ts'

it('knows every key that came up twice, however many there are', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 60 }), (keys) => {
      const repeats = new Repeats()
      for (const key of keys) repeats.note(key)
      const twice = new Set(keys.filter((key, index) => keys.indexOf(key) !== index))
      for (const key of twice) expect(repeats.maybe(key)).toBe(true)
      expect(repeats.any()).toBe(twice.size > 0)
    }),
  )
  const many = new Repeats()
  for (let index = 0; index < 50_000; index += 1) many.note(`key ${index}`)
  expect(many.any()).toBe(false)
  many.note('key 7')
  expect(many.maybe('key 7')).toBe(true)
  expect(many.maybe('key 8')).toBe(false)
})
