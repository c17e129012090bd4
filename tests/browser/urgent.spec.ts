import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { unzipSync } from 'fflate'
import { wording } from '#src/features/urgent/wording.ts'
import { noticeWords } from '#src/features/wizard/noticeWords.ts'
import { personWords } from '#src/features/wizard/personWords.ts'
import { sample, sampleProfile } from '#tests/support/samples.ts'
import { type Officer, officerByKeyboard } from './officer.ts'
import { pdfText } from './packText.ts'
import { test, violations } from './support.ts'

test.use({ actionTimeout: 10_000 })

const file = sample('fx-01')
const { who, whom, acts, why, conditions, court, authority, safety, pack } = wording

/** The acts of FX-01 that are the gravest: he followed her, he tracked her, and he went on after arrest. */
const gravest = [
  { id: 'act-05', kind: 'a' },
  { id: 'act-08', kind: 'n' },
  { id: 'act-10', kind: 'b' },
] as const
/** Conditions of FX-01, with the acts of these three that each answers. */
const wanted = [
  { code: 'C01', answers: [3], blanks: {} },
  {
    code: 'P05',
    answers: [1, 2],
    blanks: { 'Which streets?': 'Larch Row', 'In which town or village?': 'Dunmarrow' },
  },
  { code: 'W07', answers: [2], blanks: {} },
  { code: 'W02', answers: [1], blanks: {} },
  { code: 'C02', answers: [3], blanks: {} },
]

/** FX-01 gives this reason and speaks of an act besides that the urgent road does not ask for. */
const whyShorter =
  'The interim hearing on 8 July 2026 is less than 21 days away. He has broken bail twice since 28 May 2026.'

async function answerWho({ type, date, choose }: Officer) {
  const { defendant } = file
  await type(who.name, defendant?.name ?? '')
  await date(who.born, defendant?.born?.known ? (defendant.born.value ?? '') : '')
  await choose(who.pronoun, 'He')
  await choose(who.address, who.addresses.home)
  await type(who.lines, defendant?.address?.lines ?? '')
  await choose(who.basis, who.bases.resides)
  await type(who.grounds, file.area?.grounds ?? '')
}

async function answerWhom({ type, choose, tick, select }: Officer) {
  const person = file.protected?.people?.[0]
  await type(personWords.name, person?.name ?? '')
  await choose(personWords.shownAs, 'By the real name')
  await choose(personWords.pronoun, 'She')
  await select(whom.relationship, 'Former partner')
  await choose(personWords.under18, 'No')
  await choose(whom.victim, 'Yes')
  await tick('Physical')
  await tick('Psychological')
  await type(whom.risk, 'He has followed her at night, tracked her and gone on after arrest.')
  await choose(whom.knowledge, 'Knew')
  await type(whom.knowledgeWhy, file.risk?.knowledgeWhy ?? '')
}

async function answerActs({ type, date, select, tick, choose }: Officer) {
  for (const [at, { id, kind }] of gravest.entries()) {
    const act = file.acts?.items?.find((one) => one.id === id)
    const day = act?.when?.precision === 'exact' ? (act.when.on ?? '') : ''
    await date(acts.on(at), day)
    await type(acts.what(at), act?.what ?? '')
    await select(acts.kind(at), acts.kinds.find(({ value }) => value === kind)?.label ?? '')
    await tick('A phone, computer or account', { within: acts.act(at) })
    await choose(
      acts.account(at),
      act?.account?.kind === 'record' ? acts.accountKinds.record : acts.accountKinds.firstHand,
    )
  }
}

async function answerWhy({ type, date, choose }: Officer) {
  const { interim, necessity } = file
  await type(why.cannotWait, interim?.cannotWait ?? '')
  await type(why.appropriate, interim?.appropriate ?? '')
  await type(why.sinceLastAct, interim?.sinceLastAct ?? '')
  await type(why.necessary, 'Blocking, a report, arrest and bail have each failed to stop him.')
  await type(why.whyNow, necessity?.whyNow ?? '')
  await date(why.lastDay, interim?.lastDay ?? '')
  await choose(noticeWords.notice, noticeWords.modes.onNotice)
}

async function answerCourt({ type, date, choose }: Officer) {
  await type(court.name, file.court?.name ?? '')
  await choose(court.kind, 'A magistrates’ court')
  await choose(court.interim, 'Yes')
  await date(court.interimOn, '2026-07-08')
  await choose(court.full, 'Yes')
  await date(court.fullOn, '2026-09-14')
  await type(court.estimate, String(file.court?.estimateMinutes))
  const notice = file.witnesses?.hearsayNotice
  await choose(court.notice, court.notices.toBeServed)
  await type(court.noticeBy, notice?.status === 'toBeServed' ? (notice.by ?? '') : '')
  await choose(court.shorter, 'Yes')
  await type(court.shorterWhy, whyShorter)
  await type(court.years, '3')
  await type(court.yearsWhy, 'Two years free of the conduct should follow the programme.')
  await choose(court.reach, court.reaches.uk)
}

async function answerAuthority({ type, date, choose, tick }: Officer) {
  const { reference, officer, authorisation } = file.applicant ?? {}
  await type(authority.reference, reference ?? '')
  await type(authority.officer, officer?.name ?? '')
  await type(authority.officerRank, officer?.rank ?? '')
  await type(authority.officerNumber, officer?.number ?? '')
  await choose(authority.given, authority.yes)
  await type(authority.name, authorisation?.name ?? '')
  await type(authority.rank, authorisation?.rank ?? '')
  await date(authority.on, authorisation?.on ?? '')
  for (const { label } of authority.limbs) await tick(label)
  await type(authority.reasons, authorisation?.reasons ?? '')
}

async function answerSafety({ type, date, choose }: Officer) {
  await choose(safety.plan, 'Yes')
  await date(safety.planOn, file.safety?.plan?.on ?? '')
  await choose(safety.way, 'A call')
  await choose(safety.voicemail, 'No')
  await type(safety.breach, file.safety?.breach ?? '')
}

/** What has to be before the court for an interim order within days. */
const needed = [
  ...['application', 'interim-application', 'draft-order', 'draft-interim-order'],
  ...['hearsay-notice', 'request-to-list'],
]

test('FX-01 comes down the urgent road by keyboard, on one page, to a valid pack', async ({ page }) => {
  test.setTimeout(120_000)
  await page.clock.setFixedTime(new Date('2026-06-24T09:00:00+01:00'))
  await page.route('**/force-profile.json', (route) => route.fulfill({ json: sampleProfile('westmarch') }))
  const officer = officerByKeyboard(page)
  await page.goto('/')
  await officer.press('Work for this session only')
  await officer.press('It cannot wait: the urgent road')
  await officer.arrive(wording.title)

  await answerWho(officer)
  await answerWhom(officer)
  await answerActs(officer)
  await answerWhy(officer)
  for (const { code, answers, blanks } of wanted) {
    const box = page.locator(`[id="condition-${code}"]`)
    await officer.hands.check(box)
    const fields = page.locator(`[id="conditional-condition-${code}"]`)
    for (const [label, text] of Object.entries(blanks))
      await officer.hands.fill(fields.getByLabel(label, { exact: true }), text)
    for (const act of answers) await officer.hands.check(fields.getByLabel(new RegExp(`^Act ${act}\\b`)))
    const title = file.prohibitions?.items?.find(
      ({ origin }) => origin?.kind === 'library' && origin.code === code,
    )
    await officer.hands.fill(fields.getByLabel(/^Why is/), title?.necessity ?? '')
  }
  await answerCourt(officer)
  await answerAuthority(officer)
  await answerSafety(officer)

  await expect(page.getByText(conditions.chosen(5))).toBeVisible()
  await expect(page.getByText(pack.ready)).toBeVisible({ timeout: 15_000 })
  expect(await violations(page)).toEqual([])
  const saved = page.waitForEvent('download', { timeout: 30_000 })
  await officer.press(pack.make)
  const served = unzipSync(new Uint8Array(await readFile(await (await saved).path())))
  for (const stem of needed) {
    const text = await pdfText(served, stem)
    expect(text, stem).toContain('Barnaby Quillfeather')
    expect(text, stem).not.toMatch(/\bDRAFT\b/)
    expect(text, stem).not.toContain('Not yet entered')
  }
  expect(await pdfText(served, 'application')).toContain(
    'What is marked “To follow” is to be given before the full hearing on Monday 14 September 2026.',
  )
  for (const stem of ['draft-interim-order', 'hearsay-notice', 'request-to-list'])
    expect(await pdfText(served, stem), stem).not.toContain('To follow')
  const notice = await pdfText(served, 'hearsay-notice')
  expect(notice).toContain('For the interim hearing on Wednesday 8 July 2026 the last day is')
  expect(notice).toContain('which has passed')
  expect(notice).toContain(whyShorter)
  const listing = await pdfText(served, 'request-to-list')
  expect(listing).toContain('Dunmarrow Magistrates’ Court')
  expect(listing).toContain('Interim and full stalking protection order')
  expect(await pdfText(served, 'draft-interim-order')).toContain('must not enter Larch Row in Dunmarrow')

  await officer.follow(wording.toTasks)
  await expect(page.getByText('Before the full hearing, 14 September 2026').first()).toBeVisible()
})
