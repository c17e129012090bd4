import { type Browser, expect, type Page } from '@playwright/test'
import { notAuthorisedWords } from '#src/domain/case/applicant.ts'
import { sendWords } from '#src/features/handOver/sendWords.ts'
import { decisionWords } from '#src/features/review/decision/decisionWords.ts'
import { wording as risk } from '#src/features/steps/risk/wording.ts'
import { exportDraft } from '#src/storage/restore/exportDraft.ts'
import { fx08WithThree, others } from '#tests/support/fx08WithThree.ts'
import { decide, readOutcome, reply, share, tell } from './advocating.ts'
import { downloadPack } from './downloadPack.ts'
import { isFine, open } from './isFine.ts'
import { officerByLabel } from './officer.ts'
import { wholeTexts } from './packText.ts'
import { arrive, findHeads, keptOnDevice, meet, press, type Somebody, send, take } from './people.ts'
import {
  answerChecklist,
  askLawyer,
  authorise,
  propose,
  readReview,
  returnIt,
  signAs,
  status,
  takeWording,
} from './reviewing.ts'
import { test } from './support.ts'

const { id } = fx08WithThree
const force = 'Northmere Constabulary'
const person = 'Delphine Ashgrove'

/** What stands in the application, and whom it must never reach. */
const note = 'Only for my own notes: ring her sister'
const advice = 'Privileged: is the spent conviction safe to rely on?'
const notForAdvocate = [
  ...Object.values(others).flatMap(({ name, home }) => [name, home]),
  ...['5 Teasel Mews', '07700 900334', 'Thornybank', 'Delphine Rowan-Hart', 'sexual assault', note, advice],
]

async function everybody(browser: Browser) {
  return {
    officer: await arrive(browser, {
      ...{ name: 'Rowena Thrale', role: 'Officer', organisation: force, rank: 'Detective Inspector' },
    }),
    supervisor: await arrive(browser, {
      ...{ name: 'Edith Larkmoor', role: 'Supervisor', organisation: force, rank: 'Superintendent' },
    }),
    lawyer: await arrive(browser, { name: 'Ambrose Tewkes', role: 'Lawyer', organisation: force }),
    advocate: await arrive(browser, {
      ...{ name: 'Solveig Marten', role: 'Advocate', organisation: 'Open Door Stalking Advocacy' },
    }),
  }
}

/** Brings the application in as a file, with the officer’s own notes. */
async function bringIn({ page }: Somebody) {
  await open(page, '/')
  const buffer = Buffer.from(exportDraft({ case: fx08WithThree, typing: {}, notes: { risk: note } }))
  await page.locator('#import').setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer })
  await page.locator(`main a[href="/case/${id}"]`).first().waitFor()
}

async function hasNone(page: Page, marks: readonly string[]) {
  const shown = await page.content()
  expect(marks.filter((mark) => shown.includes(mark))).toEqual([])
}

const saved = (page: Page) => expect(page.locator('.app-save-mark')).toHaveText(/^Saved/)

test('an application goes through the hands of four people, and each sees only theirs', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const { officer, supervisor, lawyer, advocate } = await everybody(browser)
  const heads = new Map<Somebody, string[]>()
  const told = (maker: Somebody, head: string) => heads.set(maker, [...(heads.get(maker) ?? []), head])
  for (const other of [supervisor, lawyer, advocate]) await meet(officer, other)
  await bringIn(officer)
  await askLawyer(officer, id, advice)

  await test.step('the advocate replies on two conditions, and the officer changes them', async () => {
    const notes = await share(officer, id, person, advocate.name)
    const said = new Map([
      [9, { answer: 'change', words: 'Two days, not three' }],
      [11, { answer: 'change', words: 'Tell me as well' }],
    ] as const)
    const answer = await reply(advocate, notes, said, (page) => hasNone(page, notForAdvocate))
    told(advocate, await take(officer, answer, 'Take the reply', 'The reply stands beside the conditions.'))
    await officer.page.getByRole('link', { name: 'Decide on each answer' }).click()
    await officer.page.getByRole('link', { name: /^Look at it/ }).click()
    await decide(officer, 9, 'accepted', 'It is two days now')
    await decide(officer, 11, 'adapted', 'The officer tells her')
    await open(officer.page, `/case/${id}/requirements/c-o10`)
    await officer.page.getByLabel('Within how many days?').fill('2')
    await saved(officer.page)
    await open(officer.page, `/case/${id}/requirements/c-l09`)
    const wording = officer.page.getByLabel('Wording', { exact: true })
    await wording.fill((await wording.inputValue()).replace('at least 2 days', 'at least 3 days'))
    await saved(officer.page)

    await open(officer.page, `/case/${id}/consultation`)
    await officer.page.getByRole('link', { name: /^Look at it/ }).click()
    const outcome = await readOutcome(advocate, await tell(officer))
    for (const words of ['It is two days now', 'within 2 days', 'at least 3 days'])
      expect(outcome).toContain(words)
    await hasNone(advocate.page, notForAdvocate)
  })

  await test.step('the supervisor returns it', async () => {
    const sent = await send(officer, id, sendWords.review.label, supervisor.name)
    told(officer, await take(supervisor, sent, 'Take it to review', 'The copy is here.'))
    const shown = await readReview(supervisor, id)
    expect(shown).toContain(person)
    for (const mark of [note, advice]) expect(shown).not.toContain(mark)
    await returnIt(supervisor, id, notAuthorisedWords.papersIncomplete, 'Say how it has grown since June.')
    const answer = await send(supervisor, id, sendWords.answer.label, officer.name)
    told(supervisor, await take(officer, answer, 'Take the answer', 'is in the record of review'))
  })

  await test.step('the officer mends it, and it is authorised', async () => {
    await open(officer.page, `/case/${id}/risk`)
    await officer.page
      .getByLabel(risk.escalation)
      .fill('From waiting, to her building, to another police area.')
    await saved(officer.page)
    const sent = await send(officer, id, sendWords.review.label, supervisor.name)
    told(officer, await take(supervisor, sent, 'Take the newer version', 'The newer version is here.'))
    await answerChecklist(supervisor, id)
    await authorise(supervisor, id, 'He came back after the interim order ended.')
    const answer = await send(supervisor, id, sendWords.answer.label, officer.name)
    told(supervisor, await take(officer, answer, 'Take the answer', 'is in the record of review'))
    await open(officer.page, `/case/${id}/review/decision`)
    await press(officer.page, decisionWords.takeAuthority)
    await status(officer.page, id, 'Authorised')
  })

  await test.step('the lawyer settles it with one proposed wording, which the officer takes', async () => {
    const sent = await send(officer, id, sendWords.advice.label, lawyer.name)
    told(officer, await take(lawyer, sent, 'Take it to review', 'The copy is here.'))
    const shown = await readReview(lawyer, id)
    expect(shown).toContain(advice)
    expect(shown).not.toContain(note)
    await propose(lawyer, id, 'Test 2: risk', ['He plans:', 'He plans ahead:'])
    await signAs(lawyer, id, decisionWords.settle)
    const answer = await send(lawyer, id, sendWords.answer.label, officer.name)
    told(lawyer, await take(officer, answer, 'Take the answer', 'is in the record of review'))
    await takeWording(officer, id)
    await signAs(officer, id, decisionWords.author)
    await press(officer.page, 'Settle the wording')
    await status(officer.page, id, 'Settled')
    await isFine(officer.page, 'the decision, settled')
  })

  await test.step('the final papers name a state of the officer’s record', async () => {
    await open(officer.page, `/case/${id}/documents`)
    const texts = await wholeTexts(await downloadPack(officerByLabel(officer.page), 'serve-and-lodge'))
    const application = texts.get('application.pdf') ?? ''
    expect(application).toContain('He plans ahead:')
    expect(application).not.toContain('DRAFT')
    const [, foot = ''] = /Audit record ((?:[0-9a-f]{4} ){2}[0-9a-f]{4})/.exec(application) ?? []
    told(officer, foot)
    for (const [name, text] of texts)
      for (const mark of [note, advice]) expect(text, name).not.toContain(mark)
  })

  await test.step('each record stood as the files say, and nothing is kept in clear', async () => {
    for (const [maker, named] of heads) await findHeads(maker, named)
    for (const one of [officer, supervisor, lawyer, advocate]) {
      const kept = await keptOnDevice(one)
      expect(kept.length).toBeGreaterThan(1_000)
      expect([person, note, advice, others.second.name].filter((mark) => kept.includes(mark))).toEqual([])
    }
  })
})
