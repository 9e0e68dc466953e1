// The forms of a workspace as units send them back: every form of `sciplan form`, filled in with rows of activities.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import exceljs from 'exceljs'

const LEDGER = '活动台账'
const FIRST_HEADINGS = 3

export async function makeFilledForms(bin, folder, { year, rows }) {
  const received = join(folder, 'received')
  mkdirSync(received, { recursive: true })
  const argv = [
    '-C',
    folder,
    'form',
    '-o',
    received,
    '--year',
    year,
    '--as-of',
    `${year}-11-30`,
    '--lang',
    'zh-CN',
  ]
  execFileSync(process.execPath, [bin, ...argv], { stdio: 'ignore' })
  for (const [index, name] of readdirSync(received).entries())
    await fill(join(received, name), index, { year, rows })
  return received
}

async function fill(path, form, { year, rows }) {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.readFile(path)
  const sheet = workbook.getWorksheet(LEDGER)
  const headings = new Map()
  sheet.getRow(FIRST_HEADINGS).eachCell((cell, column) => {
    headings.set(String(cell.value).replace(' *', ''), column)
  })
  let left = rows
  for (let number = FIRST_HEADINGS + 1; left > 0; number += 1) {
    const row = sheet.getRow(number)
    const cell = (heading) => row.getCell(headings.get(heading))
    if (cell('活动名称').value !== null) continue
    cell('活动日期').value = new Date(Date.UTC(Number(year), left % 12, 1 + (left % 28)))
    cell('活动名称').value = `第${form + 1}单位第${left}场科普进社区宣传活动`
    cell('任务编号').value = `t${String(1 + (left % 100)).padStart(3, '0')}`
    cell('参加人次(线下)').value = 20 + ((form + left) % 180)
    cell('地点').value = `第${form + 1}社区`
    cell('备注').value = '共享'
    left -= 1
  }
  await workbook.xlsx.writeFile(path)
}
