import type { Path } from '../../model/finding.ts'

/** A copy in which the value at a path is another one, or is gone if undefined. Mappings on the way are made. */
export function withValue(container: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(container)) {
    const items: unknown[] = container.map((item, index) =>
      index === step ? withValue(item, rest, value) : item,
    )
    return items.filter((item) => item !== undefined)
  }
  const fields = { ...(container as Record<string, unknown> | undefined) }
  const changed = withValue(fields[step], rest, value)
  if (changed === undefined) delete fields[step]
  else fields[step] = changed
  return fields
}
