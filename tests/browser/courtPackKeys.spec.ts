import { expect, type Page } from '@playwright/test'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { wording as mapWords } from '#src/features/steps/map/wording.ts'
import { wording as servedWords } from '#src/features/steps/papersServed/wording.ts'
import { handedOver, posted, servedPapers } from '#tests/support/paperServices.ts'
import { sample } from '#tests/support/samples.ts'
import { bringIn } from './bringIn.ts'
import { workInSession } from './door.ts'
import { isFine, open } from './isFine.ts'
import { type Officer, officerByKeyboard } from './officer.ts'
import { test } from './support.ts'

test.use({ actionTimeout: 10_000 })

const { training: _, ...fx01 } = sample('fx-01')
const eight = Array.from({ length: 4 }, (__, at) => [
  handedOver({ id: `handed-${at}` }),
  { ...posted(), id: `posted-${at}` },
]).flat()
const file: CaseFile = { ...fx01, id: 'keys', map: {}, papersServed: servedPapers(...eight) }

test('a map is drawn and a reply recorded with the keyboard alone, and axe finds nothing there', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.clock.setFixedTime(new Date('2026-06-24T09:00:00+01:00'))
  await workInSession(page)
  await bringIn(page, file)
  const officer = officerByKeyboard(page)
  await test.step('the map', () => drawMap(officer))
  await test.step('the reply', () => recordReply(officer))
})

const corner = (page: Page, at: number) => page.getByRole('button', { name: new RegExp(`^Corner ${at}:`) })

/** A zone of four corners by the list, one of them moved and one deleted; two roads, one in and one out; a way that stays open. */
async function drawMap(officer: Officer) {
  const { page, press, type, choose } = officer
  const { drawing } = mapWords
  await open(page, '/case/keys/map')
  await officer.follow(mapWords.add)
  await officer.arrive(mapWords.newTitle)
  for (const at of [1, 2, 3, 4]) {
    await press(drawing.addCorner)
    await expect(corner(page, at)).toBeFocused()
  }
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('ArrowLeft')
  await expect(corner(page, 4)).toHaveText('Corner 4: 49.5 % from the left, 55 % from the top')
  await press('Delete Corner 2')
  await expect(page.getByText('Corner 2 deleted.')).toBeVisible()
  await expect(corner(page, 2)).toBeFocused()
  await expect(page.getByRole('img', { name: drawing.map(3) })).toBeVisible()

  for (const [at, name, side] of [
    [1, 'Tollgate Road', 0],
    [2, 'Larch Row', 1],
  ] as const) {
    await press(mapWords.addRoad)
    await expect(page.getByLabel(mapWords.road(at), { exact: true })).toBeFocused()
    await page.keyboard.insertText(name)
    await choose(mapWords.side(at), mapWords.sides[side].label)
  }
  await press(mapWords.addWay)
  await type(mapWords.way(1), 'The railway')
  await choose(drawing.legend, drawing.way(1, 'The railway'))
  await press(drawing.addPoint)
  await press(drawing.addPoint)
  await expect(page.getByRole('button', { name: /^Point 2:/ })).toBeFocused()
  await isFine(page, 'a map that was drawn by keyboard')
  await press(mapWords.save)
  await expect(page.locator('.govuk-error-summary')).toBeFocused()
  await isFine(page, 'a map that lacks its image and its words')
  await open(page, '/case/keys/map')
  await expect(page.getByRole('row', { name: /3 corners.*2 roads/ })).toBeVisible()
}

/** Eight services stand in a line each; what came back is ticked and typed, and is there when the page is opened again. */
async function recordReply(officer: Officer) {
  const { page, choose, date, type, tick, unfold } = officer
  const { reply, said } = servedWords
  await open(page, '/case/keys/papersServed')
  await expect(page.locator('details:not([open]) > summary', { hasText: /^Service \d: / })).toHaveCount(8)
  await isFine(page, 'eight services')
  await choose(reply.came, reply.yes)
  await date(reply.on, '2026-06-23')
  await unfold(said.acts(0, 0))
  await tickFirst(officer, reply.disputedActs)
  await unfold(said.conditions(0, 0))
  await tickFirst(officer, reply.agreedConditions)
  await tick('Tansy Marshbank', { within: reply.makers })
  await choose(reply.credibility, 'No')
  for (const label of [reply.times, reply.children, reply.witnesses, reply.help])
    await type(label, 'As written')
  await expect(page.getByText(said.acts(0, 1))).toBeVisible()
  await expect(page.getByText(said.conditions(1, 0))).toBeVisible()
  await isFine(page, 'a reply that was recorded')
  await officer.press('Save and continue')
  await officer.arrive()
  await page.goBack()
  await expect(page.getByText(said.acts(0, 1))).toBeVisible()
  await expect(page.getByLabel(reply.help, { exact: true })).toHaveValue('As written')
}

async function tickFirst({ page, hands }: Officer, legend: string) {
  const group = page.getByRole('group', { name: legend, exact: true })
  await hands.check(group.getByRole('checkbox').first())
}
