import { expect, it } from 'vitest'
import { renderMarkdown } from '../../src/render/markdown.ts'

it('escapes what Markdown and HTML would read as markup', () => {
  const text = renderMarkdown({
    title: '# <b>标题</b>',
    blocks: [
      { kind: 'heading', level: 2, text: 'a_b' },
      { kind: 'text', cells: ['1*2 & 3', { kind: 'text', text: '重点', tone: 'strong' }] },
      {
        kind: 'table',
        caption: '表 [1]',
        columns: [{ title: '单位|组' }, { title: '数', align: 'right' }],
        rows: [
          { cells: ['a|b\nc', { kind: 'number', value: 1.005 }] },
          { role: 'total', cells: ['合计', { kind: 'rate', met: 1, due: 2 }] },
        ],
      },
      { kind: 'note', text: '<script>\nx' },
    ],
  })
  expect(text).toBe(`# \\# &lt;b&gt;标题&lt;/b&gt;

### a\\_b

1\\*2 &amp; 3**重点**

表 \\[1\\]

| 单位\\|组 | 数 |
| --- | ---: |
| a\\|b<br>c | 1 |
| **合计** | **50% (1/2)** |

> &lt;script&gt;
> x
`)
})

it('keeps blanks outside of what is strong, where asterisks beside them would be read as text', () => {
  const strong = (text: string) => ({ kind: 'text', tone: 'strong', text }) as const
  const [, line] = renderMarkdown({
    title: '',
    blocks: [{ kind: 'text', cells: [strong('完成率 '), '50%', strong(' 共 2 项'), strong(' ')] }],
  }).split('\n\n')
  expect(line?.trimEnd()).toBe('**完成率** 50% **共 2 项**')
})
