import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sciplan } from './sample.ts'

describe('schema', () => {
  it('prints the schema of plans, unless another is named', async () => {
    const { exitCode, stdout } = await sciplan('schema')
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout).properties).toHaveProperty('tasks')
    expect((await sciplan('schema plan')).stdout).toBe(stdout)
    expect(JSON.parse((await sciplan('schema settings')).stdout).properties).toHaveProperty('thresholds')
    expect(JSON.parse((await sciplan('schema entry')).stdout)).toMatchObject({ type: 'array' })
  })

  it('writes one to a file', async () => {
    const { exitCode, stdout, host } = await sciplan('schema entry -o entry.json')
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' })
    expect(host.disk.get('/workspace/entry.json')?.length).toBeGreaterThan(1000)
  })

  it('writes them all, as they stand in the repository', async () => {
    const { exitCode, host } = await sciplan('schema --all -o out')
    expect(exitCode).toBe(0)
    for (const name of ['plan', 'entry', 'settings']) {
      const file = `${name}.schema.json`
      const written = new TextDecoder().decode(host.disk.get(`/workspace/out/${file}`))
      expect(written).toBe(readFileSync(new URL(`../../schemas/${file}`, import.meta.url), 'utf8'))
    }
  })
})
