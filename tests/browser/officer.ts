import { expect, type Locator, type Page } from '@playwright/test'
import { tabTo } from './tabTo.ts'

/** Where a control stands when its label is not the only one of its name on the page: inside a group, by its legend. */
type Place = { within?: string | RegExp }

/** Somebody who fills in the form: by label, or with the keyboard alone. Labels, legends and names are whole ones. */
export type Officer = {
  page: Page
  hands: Hands
  type: (label: string, text: string, place?: Place) => Promise<void>
  /** A date in its three boxes, from an ISO date. */
  date: (legend: string, iso: string, place?: Place) => Promise<void>
  choose: (legend: string, option: string, place?: Place) => Promise<void>
  tick: (label: string, place?: Place) => Promise<void>
  select: (label: string, option: string, place?: Place) => Promise<void>
  press: (name: string, place?: Place) => Promise<void>
  follow: (name: string, place?: Place) => Promise<void>
  /** Opens a closed group of questions by the line that names it. */
  unfold: (summary: string) => Promise<void>
  /** Waits until the page with this heading has the focus; any page where none is named. */
  arrive: (heading?: string) => Promise<void>
}

/** What is done to one control once it is found. */
export type Hands = {
  fill: (control: Locator, text: string) => Promise<void>
  radio: (options: Locator, option: Locator) => Promise<void>
  check: (control: Locator) => Promise<void>
  pick: (control: Locator, option: string) => Promise<void>
  activate: (control: Locator) => Promise<void>
}

/** An officer who finds each control by its label and uses it as a mouse and keyboard would. */
export function officerByLabel(page: Page): Officer {
  return officer(page, {
    fill: (control, text) => control.fill(text),
    radio: (_, option) => option.check(),
    check: async (control) => {
      if (await control.isChecked()) return
      await control.click()
      await expect(control).toBeChecked()
    },
    pick: async (control, option) => void (await control.selectOption({ label: option })),
    activate: (control) => control.click(),
  })
}

/** An officer who never touches the mouse: everything is reached with Tab and used with keys. */
export function officerByKeyboard(page: Page): Officer {
  return officer(page, {
    fill: async (control, text) => {
      await tabTo(page, control)
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.insertText(text)
    },
    radio: async (options, option) => {
      await tabTo(page, options)
      for (let turn = await options.count(); turn >= 0 && !(await option.isChecked()); turn -= 1) {
        await page.keyboard.press((await isFocused(option)) ? 'Space' : 'ArrowDown')
      }
      await expect(option).toBeChecked()
    },
    check: async (control) => {
      await tabTo(page, control)
      if (await control.isChecked()) return
      await page.keyboard.press('Space')
      await expect(control).toBeChecked()
    },
    pick: async (control, option) => {
      await tabTo(page, control)
      await page.keyboard.type(option)
      await expect(control.locator('option:checked')).toHaveText(option)
    },
    activate: async (control) => {
      await tabTo(page, control)
      await page.keyboard.press('Enter')
    },
  })
}

function officer(page: Page, hands: Hands): Officer {
  const inside = ({ within }: Place = {}) =>
    within === undefined ? page : page.getByRole('group', { name: within, exact: typeof within === 'string' })
  return {
    page,
    hands,
    type: (label, text, place) => hands.fill(inside(place).getByLabel(label, { exact: true }), text),
    date: async (legend, iso, place) => {
      const group = inside(place).getByRole('group', { name: legend, exact: true })
      const [year = '', month = '', day = ''] = iso.split('-')
      await hands.fill(group.getByLabel('Day', { exact: true }), String(Number(day)))
      await hands.fill(group.getByLabel('Month', { exact: true }), String(Number(month)))
      await hands.fill(group.getByLabel('Year', { exact: true }), year)
    },
    choose: async (legend, option, place) => {
      const group = inside(place).getByRole('group', { name: legend, exact: true })
      await hands.radio(group.getByRole('radio'), group.getByRole('radio', { name: option, exact: true }))
    },
    tick: (label, place) => hands.check(inside(place).getByRole('checkbox', { name: label, exact: true })),
    select: (label, option, place) => hands.pick(inside(place).getByLabel(label, { exact: true }), option),
    press: (name, place) => hands.activate(inside(place).getByRole('button', { name, exact: true })),
    follow: (name, place) => hands.activate(inside(place).getByRole('link', { name, exact: true })),
    unfold: (summary) =>
      hands.activate(
        page
          .locator('details:not([open]) > summary')
          .filter({ hasText: new RegExp(`^${escaped(summary)}$`) }),
      ),
    arrive: async (heading) => {
      const summary = page.locator('.govuk-error-summary')
      const title = page.locator('h1:focus, .govuk-error-summary:focus')
      await expect(title).toBeVisible({ timeout: 10_000 })
      expect(await summary.allTextContents(), `on the way to ${heading}`).toEqual([])
      if (heading !== undefined) await expect(title).toHaveText(heading)
    },
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

async function isFocused(control: Locator): Promise<boolean> {
  return await control.evaluateAll((elements) =>
    elements.some((element) => element === document.activeElement),
  )
}
