import { expect, type Page } from '@playwright/test'
import { checklistWords } from '#src/features/review/checklist/checklistWords.ts'
import { commentWords } from '#src/features/review/comments/commentWords.ts'
import { decisionWords } from '#src/features/review/decision/decisionWords.ts'
import { wordingWords } from '#src/features/review/wording/wordingWords.ts'
import { open } from './isFine.ts'
import { press, type Somebody } from './people.ts'

const review = (id: string, page = '') => `/case/${id}/review${page && `/${page}`}`

/** Returns the application to its officer, with a coded reason and words. */
export async function returnIt({ page }: Somebody, id: string, code: string, words: string): Promise<void> {
  await open(page, review(id, 'decision'))
  await page.getByLabel(decisionWords.return).check()
  await page.getByLabel(decisionWords.mainReason).selectOption({ label: code })
  await page.getByLabel(decisionWords.words).fill(words)
  await press(page, decisionWords.save)
  await expect(page.getByRole('link', { name: decisionWords.sendBack })).toBeVisible()
}

/** Answers every point of the checklist that the rules leave open. */
export async function answerChecklist({ page }: Somebody, id: string): Promise<void> {
  await open(page, review(id, 'checklist'))
  const waiting = page.getByRole('region', { name: new RegExp(`^${checklistWords.openPoints}`) })
  await expect(waiting).toBeVisible()
  const numbers = (await waiting.locator('a').allInnerTexts()).map((text) => text.replace(/\D/g, ''))
  for (const number of numbers) {
    await page.getByText(`${checklistWords.answer} (${number})`, { exact: true }).click()
    const group = page.locator(`#result-${number}`).locator('xpath=ancestor::form')
    await group.getByLabel(checklistWords.results.pass, { exact: true }).check()
    await group.getByLabel(checklistWords.reason).fill('Read in the papers and found in order.')
    await group.getByRole('button').click()
    await expect(page.getByText(`${checklistWords.answer} (${number})`, { exact: true })).toHaveCount(0)
  }
  await expect(page.getByText(checklistWords.noneOpen)).toBeVisible()
}

/** Authorises the application: tests, reasons, declaration, signature. */
export async function authorise({ page }: Somebody, id: string, reasons: string): Promise<void> {
  await open(page, review(id, 'decision'))
  await page.getByLabel(decisionWords.authorise).check()
  for (const { label } of decisionWords.limbs) await page.getByLabel(label).check()
  await page.getByLabel(decisionWords.reasons, { exact: true }).fill(reasons)
  await page.getByLabel(decisionWords.declaration).check()
  await press(page, decisionWords.save)
  await expect(page.getByRole('link', { name: decisionWords.sendBack })).toBeVisible()
}

/** Proposes words in place of others in one text of a page. */
export async function propose(
  { page }: Somebody,
  id: string,
  where: string,
  [before, after]: readonly [string, string],
): Promise<void> {
  await open(page, review(id, 'wording'))
  await page.getByLabel(wordingWords.page).selectOption({ label: where })
  const card = page.locator('.govuk-summary-card').filter({ hasText: before }).first()
  await card.getByText(wordingWords.propose, { exact: true }).click()
  const box = card.getByLabel(wordingWords.after)
  await box.fill((await box.inputValue()).replace(before, after))
  await card.getByRole('button', { name: wordingWords.save }).click()
  await expect(page.getByText(wordingWords.proposed(1))).toBeVisible()
}

/** Signs with the button of this name on the page of decisions. */
export async function signAs({ page }: Somebody, id: string, button: string): Promise<void> {
  await open(page, review(id, 'decision'))
  await press(page, button)
  await expect(
    page.getByText(decisionWords.signed).or(page.getByText(decisionWords.settledBefore)).first(),
  ).toBeVisible()
}

/** Takes the one wording that is proposed. */
export async function takeWording({ page }: Somebody, id: string): Promise<void> {
  await open(page, review(id, 'wording'))
  await page.getByRole('button', { name: new RegExp(`^${wordingWords.take}`) }).click()
  await expect(page.getByText(wordingWords.none)).toBeVisible()
}

/** Asks something for the purpose of obtaining legal advice. */
export async function askLawyer({ page }: Somebody, id: string, text: string): Promise<void> {
  await open(page, review(id, 'comments'))
  const form = page.locator('form').filter({ hasText: commentWords.ask })
  await form.getByLabel(commentWords.about).selectOption({ index: 1 })
  await form.getByLabel(commentWords.words).fill(text)
  await form.getByRole('button', { name: commentWords.save }).click()
  await expect(page.getByText(text)).toBeVisible()
}

/** What every page of the review shows of an application. */
export async function readReview({ page }: Somebody, id: string): Promise<string> {
  const texts: string[] = []
  for (const part of ['', 'papers', 'comments', 'wording', 'decision']) {
    await open(page, review(id, part))
    texts.push(await page.locator('body').innerText())
  }
  return texts.join('\n')
}

/** Where the application stands, as its page of decisions says. */
export async function status(page: Page, id: string, words: string): Promise<void> {
  await open(page, review(id, 'decision'))
  await expect(page.locator('main').getByText(words, { exact: true }).first()).toBeVisible()
}
