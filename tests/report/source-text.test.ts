import { describe, expect, it } from 'vitest'
import { diff as words } from '../../src/messages/zh-CN/diff.ts'
import { sourceTexts } from '../../src/report/diff/source-text.ts'

describe('where something comes from, in two versions of a plan', () => {
  it('is told by what people can read', () => {
    const [before, after] = [
      { at: '一(一)1', anchor: '每年不少于2次', stamp: 'aaaaaaaaaaaa' },
      { at: '一(二)1', anchor: '每年不少于2次', stamp: 'bbbbbbbbbbbb' },
    ]
    expect(sourceTexts(before, after, words)).toEqual(['一(一)1', '一(二)1'])
  })
  it('says that the words differ where only the checksum tells it', () => {
    const [before, after] = [
      { anchor: '每年不少于2次', stamp: 'aaaaaaaaaaaa' },
      { anchor: '每年不少于2次', stamp: 'bbbbbbbbbbbb' },
    ]
    expect(sourceTexts(before, after, words)).toEqual(['原条文', '条文文字有改动'])
  })
  it('lists only the left-out numbers of one version', () => {
    const [before, after] = [
      { title: '方案', ignored: [{ anchor: '366次' }] },
      { title: '方案', ignored: [{ anchor: '366次' }, { anchor: '第17次' }] },
    ]
    expect(sourceTexts(before, after, words)).toEqual(['(无)', '不录入:第17次'])
  })
})
