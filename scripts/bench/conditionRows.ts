import type { Page } from '@playwright/test'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { caseWithActs } from './cases.ts'
import { middle, type Row } from './figures.ts'
import { longestTask } from './longestTask.ts'
import { type Bench, openCase, openStep } from './openCase.ts'

const conditions = 20
const acts = 300
const turns = 5
const budget = 50
const harmful = ' or go near her home, hang around, or harass her family in any way'

/** In an order of twenty conditions over 300 acts one is added, worded badly in the officer’s own words, and checked again. */
export async function conditionRows(bench: Bench): Promise<Row[]> {
  const page = await openCase(bench, orderOf(caseWithActs(acts)))
  await openStep(page, stepTitles.prohibitions)
  const adding: number[] = []
  const typing: number[] = []
  const checking: number[] = []
  for (let turn = 0; turn < turns; turn += 1) {
    adding.push(await longestTask(bench.browser, page, () => addOwn(page)))
    typing.push(await longestTask(bench.browser, page, () => typeBadly(page)))
    checking.push(await longestTask(bench.browser, page, () => checkedAgain(page)))
    await page.getByRole('link', { name: 'Back', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: stepTitles.prohibitions }).waitFor()
  }
  await page.context().close()
  const row = (what: string, figures: readonly number[]): Row => ({
    what: `Longest task, ${conditions} conditions and ${acts} acts: ${what}`,
    value: middle(figures.slice(1)),
    unit: 'ms',
    budget,
  })
  return [
    row('a condition is added', adding),
    row('its wording is typed', typing),
    row('it is saved and checked again', checking),
  ]
}

async function addOwn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Write your own' }).click()
  await page.getByLabel('Wording', { exact: true }).waitFor()
}

async function typeBadly(page: Page): Promise<void> {
  await page
    .getByLabel('Wording', { exact: true })
    .pressSequentially(`must not contact her${harmful}.`, { delay: 20 })
}

async function checkedAgain(page: Page): Promise<void> {
  await page.getByLabel('Wording', { exact: true }).blur()
  await page
    .getByText(/^Saved/)
    .first()
    .waitFor()
  await page
    .getByText(/“harass” does not say/)
    .first()
    .waitFor()
}

/** The prohibitions of the case again and again, until there are so many conditions. */
function orderOf(file: CaseFile): CaseFile {
  const own = file.prohibitions?.items ?? []
  const count = conditions - (file.requirements?.items ?? []).length - 1
  const items = Array.from({ length: count }, (_, at) => {
    const one = own[at % own.length]
    if (!one) throw new Error('The training case has no prohibitions')
    return at < own.length ? one : { ...one, id: `${one.id}-${at}` }
  })
  return { ...file, prohibitions: { ...file.prohibitions, items } }
}
