import { expect, type Page } from '@playwright/test'
import { words as officers } from '#src/features/consultation/wording.ts'
import { words } from '#src/features/shared/wording.ts'
import { open } from './isFine.ts'
import { download, type File, press, type Somebody } from './people.ts'

const { form, answers: decided } = officers

/** Shares the conditions that protect one person with the advocate of this name. */
export async function share({ page }: Somebody, id: string, person: string, advocate: string): Promise<File> {
  await open(page, `/case/${id}/consultation`)
  await page.getByRole('link', { name: officers.share }).click()
  await page.getByRole('group', { name: form.person }).getByLabel(person).check()
  await page.getByRole('group', { name: form.contact }).getByLabel(advocate).check()
  await page.getByLabel(form.looked).check()
  const file = await download(page, () => press(page, form.make))
  expect(file.name).toMatch(/^notes-[0-9a-f]{8}\.age$/)
  return file
}

type Said = { answer: keyof typeof words.rule.answers; words: string }

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Opens the notes that came, answers some of the rules by their number, and makes the reply. `look` sees each page. */
export async function reply(
  { page }: Somebody,
  notes: File,
  said: ReadonlyMap<number, Said>,
  look: (page: Page) => Promise<void>,
): Promise<File> {
  await open(page, '/open-file')
  await page.locator('#hand-over-file').setInputFiles(notes)
  await press(page, 'Keep it and go on')
  await press(page, words.before.go)
  await expect(heading(page)).toHaveText(words.start.title)
  await look(page)
  await press(page, words.next)
  await page.getByLabel('Yes', { exact: true }).check()
  await page.getByLabel(words.asked.how).fill('Face to face')
  const [year = '', month = '', day = ''] = new Date().toISOString().slice(0, 10).split('-')
  await page.getByLabel('Day', { exact: true }).fill(day)
  await page.getByLabel('Month', { exact: true }).fill(month)
  await page.getByLabel('Year', { exact: true }).fill(year)
  await press(page, words.next)
  for (;;) {
    await look(page)
    const title = await heading(page).innerText()
    if (title === words.other.title) break
    const one = said.get(Number(title.replace(/\D/g, '')))
    if (one) {
      const { label, words: more } = words.rule.answers[one.answer]
      await page.getByLabel(label, { exact: true }).check()
      await page.getByLabel(more).fill(one.words)
    }
    await press(page, words.next)
    await expect(heading(page)).not.toHaveText(title)
  }
  await press(page, words.next)
  await page.getByLabel(words.sentence.agreed.yes, { exact: true }).check()
  await press(page, words.next)
  await look(page)
  return await download(page, () => press(page, words.check.finish))
}

/** Decides on the answer to one condition, with the reason that the advocate is told. */
export async function decide(
  { page }: Somebody,
  number: number,
  choice: keyof typeof decided.options,
  reason: string,
) {
  const asked = page.getByRole('form', { name: `${decided.decide} ${decided.condition} ${number}` })
  await asked.getByLabel(decided.options[choice]).check()
  await asked.getByLabel(decided.reason).fill(reason)
  await asked.getByRole('button', { name: decided.save }).click()
  await expect(asked).toHaveCount(0)
}

/** Makes the file that tells the advocate what was decided. */
export const tell = ({ page }: Somebody): Promise<File> => download(page, () => press(page, officers.tell.do))

/** Opens what the officer decided, as the advocate reads it. */
export async function readOutcome({ page }: Somebody, file: File): Promise<string> {
  await open(page, '/open-file')
  await page.locator('#hand-over-file').setInputFiles(file)
  await press(page, 'Keep it and read it')
  await page.getByRole('link', { name: 'Read what became of it' }).click()
  await press(page, words.before.go)
  await expect(page.getByRole('heading', { level: 2, name: words.outcome.title })).toBeVisible()
  return await page.locator('main').innerText()
}
