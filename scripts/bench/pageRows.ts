import type { Page } from '@playwright/test'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { caseWithActs } from './cases.ts'
import { middle, type Row } from './figures.ts'
import { type Bench, onTaskList, openCase, openFloor, openStep } from './openCase.ts'
import { tillPaint } from './tillPaint.ts'

const turns = 5
const box = { selector: 'textarea#what' }

/** An act is added, and every task is opened from the task list; the slowest and the largest page are named. */
export async function pageRows(bench: Bench): Promise<Row[]> {
  const rows = await addRows(bench, 300)
  for (const acts of [300, 1000]) rows.push(...(await taskRows(bench, acts)))
  return rows
}

async function addRows(bench: Bench, acts: number): Promise<Row[]> {
  const page = await openCase(bench, caseWithActs(acts))
  const title = stepTitles.acts
  await openStep(page, title)
  const list = { selector: 'h1', words: title }
  const add = page.getByRole('link', { name: 'Add an act', exact: true })
  const change = page.getByRole('link', { name: /^Change/ }).first()
  const back = page.getByRole('link', { name: 'Back', exact: true })
  const another = page.getByRole('button', { name: 'Save and add another' })

  const adding: number[] = []
  const saving: number[] = []
  const opening: number[] = []
  const closing: number[] = []
  for (let turn = 0; turn < turns; turn += 1) {
    adding.push(await tillPaint(add, { ...box, empty: true }))
    closing.push(await tillPaint(back, list))
    opening.push(await tillPaint(change, box))
    saving.push(await tillPaint(another, { ...box, empty: true, elsewhere: true }))
    await tillPaint(back, list)
  }
  await page.context().close()
  const floor = await floorAdd(bench, acts)
  const row = (what: string, figures: readonly number[], budget: number, beside?: number): Row => ({
    what: `${what}, ${acts} acts`,
    value: settled(figures),
    unit: 'ms',
    budget,
    ...(beside !== undefined && { beside }),
  })
  return [
    row('Add an act: from the list to its empty page', adding, 50, floor),
    row('Save and add another: saved, and the next empty page', saving, 50, floor),
    row('From the list to one act', opening, 60),
    row('From one act to the list', closing, 60),
  ]
}

async function floorAdd(bench: Bench, acts: number): Promise<number> {
  const page = await openFloor(bench, acts)
  const taken: number[] = []
  for (let turn = 1; turn <= turns; turn += 1) {
    const row = { selector: `#acts li:nth-child(${25 + turn})` }
    taken.push(await tillPaint(page.locator('#add'), row))
  }
  await page.context().close()
  return settled(taken)
}

/** The first turn loads the page’s own code; the others are what an officer feels. */
const settled = (figures: readonly number[]) => middle(figures.slice(1))

type Visited = { title: string; taken: number; elements: number }

async function taskRows(bench: Bench, acts: number): Promise<Row[]> {
  const page = await openCase(bench, caseWithActs(acts))
  const visited: Visited[] = []
  for (const title of Object.values(stepTitles)) {
    const seen = await visitTask(page, title)
    if (seen) visited.push(seen)
  }
  await page.context().close()
  const most = (name: 'taken' | 'elements') =>
    visited.reduce<Visited | undefined>((so, each) => (so && so[name] >= each[name] ? so : each), undefined)
  const [slowest, largest] = [most('taken'), most('elements')]
  return [
    {
      what: `From the task list to the slowest page (${slowest?.title}), ${acts} acts`,
      value: slowest?.taken ?? Number.NaN,
      unit: 'ms',
      budget: 60,
    },
    {
      what: `Elements on the largest page (${largest?.title}), ${acts} acts`,
      value: largest?.elements ?? Number.NaN,
      unit: '',
      budget: 1500,
    },
  ]
}

async function visitTask(page: Page, title: string): Promise<Visited | undefined> {
  const link = page.getByRole('link', { name: title, exact: true })
  if ((await link.count()) === 0) return undefined
  const taken: number[] = []
  let elements = 0
  for (let turn = 0; turn < 4; turn += 1) {
    taken.push(await tillPaint(link, { selector: 'h1', words: title }))
    elements = await page.evaluate(() => document.querySelectorAll('*').length)
    await page.goBack()
    await onTaskList(page)
  }
  return { title, taken: settled(taken), elements }
}
