import type { Prompt } from '../cli/host.ts'
import { usageError } from '../cli/usage-errors.ts'

/**
 * Questions on standard error, so that results alone go to standard output. The end of the input or Ctrl-C
 * is the UserError `cancelled`.
 */
export function nodePrompt(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Prompt {
  const { createInterface } = process.getBuiltinModule('node:readline')
  const ask = (question: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const lines = createInterface({ input, output, terminal: 'isTTY' in output && output.isTTY === true })
      let answered = false
      lines.on('close', () => {
        if (!answered) reject(usageError(2, 'cancelled', {}))
      })
      lines.question(question, (answer) => {
        answered = true
        lines.close()
        resolve(answer.trim())
      })
    })

  return {
    async text(question, { initial, validate } = {}) {
      const shown = initial === undefined ? question : `${question} [${initial}]`
      for (;;) {
        const answer = (await ask(`${shown} `)) || (initial ?? '')
        const complaint = validate?.(answer)
        if (complaint === undefined) return answer
        output.write(`${complaint}\n`)
      }
    },
    async choose(question, choices, complaint) {
      const list = choices.map(({ label }, index) => `  ${index + 1}  ${label}\n`)
      output.write(`${question}\n${list.join('')}`)
      for (;;) {
        const answer = (await ask(`1-${choices.length} `)).normalize('NFKC')
        const chosen = choices.find(({ value }) => value === answer) ?? choices[Number(answer) - 1]
        if (chosen !== undefined) return chosen.value
        if (complaint !== undefined) output.write(`${complaint}\n`)
      }
    },
    async confirm(question) {
      for (;;) {
        const answer = (await ask(`${question} [y/n] `)).normalize('NFKC').toLowerCase()
        if (['y', 'yes', '是'].includes(answer)) return true
        if (['n', 'no', '否'].includes(answer)) return false
      }
    },
  }
}
