import { expect, type Locator, type Page } from '@playwright/test'
import type { Officer } from './officer.ts'

/** Ids of the sample by the ids that the app gave to what was entered: people, acts, exhibits, witnesses, conditions. */
export type Ids = Map<string, string>

type Kind = 'text' | 'date' | 'radio' | 'checks' | 'select' | 'known' | 'rows'
type Leaf = { path: string; value: unknown }
/** A control of the page: what kind it is, the label under which a person finds it, and the closed group it is in. */
type Control = { path: string; kind: Kind; label: string; folded: string | undefined }

/**
 * Enters answers on the page in front, each into the control of its field, found by the label that a person reads
 * beside it. Questions that open only after an answer are entered when they open. Throws when an answer has no place.
 */
export async function fillAnswers(officer: Officer, answers: object, ids: Ids, skip: readonly string[] = []) {
  let pending = leavesOf(answers).filter(
    ({ path }) => !skip.some((part) => path === part || path.startsWith(`${part}.`)),
  )
  while (pending.length > 0) {
    const control = await firstControl(officer.page, pending)
    if (control.folded !== undefined) await officer.unfold(control.folded)
    const leaf = pending.find(({ path }) => path === control.path)
    if (!leaf) throw new Error('A control without an answer')
    const more = await enter(officer, control, leaf.value, ids)
    pending = [...pending.filter((other) => other !== leaf), ...more]
  }
}

/** The first control of the page for one of the answers; waits a little for those that an answer opens. */
async function firstControl(page: Page, pending: readonly Leaf[]): Promise<Control> {
  const paths = pending.map(({ path }) => path)
  for (let tries = 0; tries < 20; tries += 1) {
    const [control] = await controlsFor(page, paths)
    if (control) return control
    await page.waitForTimeout(100)
  }
  throw new Error(`The page has no place for: ${paths.join(', ')}`)
}

async function enter(officer: Officer, control: Control, value: unknown, ids: Ids): Promise<Leaf[]> {
  const { page, hands } = officer
  const { path, label, kind } = control
  const byLabel = (text: string, id = path) =>
    page.getByLabel(text, { exact: true }).and(page.locator(`[id="${id}"]`))
  const translated = (id: unknown) => ids.get(String(id)) ?? String(id)
  switch (kind) {
    case 'text':
      await hands.fill(byLabel(label), Array.isArray(value) ? value.join('\n') : String(value))
      return []
    case 'select':
      await hands.pick(byLabel(label), await optionText(page, path, translated(value)))
      return []
    case 'date':
      await fillDate(officer, path, String(value))
      return []
    case 'radio': {
      const options = page.locator(`input[type=radio][name="${path}"]`)
      const option = page.locator(`input[type=radio][name="${path}"][value="${String(value)}"]`)
      await hands.radio(
        options,
        page.getByRole('radio', { name: await nameOf(option), exact: true }).and(option),
      )
      return []
    }
    case 'checks':
      for (const wanted of Array.isArray(value) ? value : [value])
        await tick(officer, path, translated(wanted))
      return []
    case 'known':
      return await enterKnown(officer, path, value)
    case 'rows':
      return await enterRows(officer, path, value)
  }
}

async function fillDate({ page, hands }: Officer, path: string, iso: string) {
  const [year = '', month = '', day = ''] = iso.split('-')
  const parts = { Day: String(Number(day)), Month: String(Number(month)), Year: year }
  for (const [label, text] of Object.entries(parts)) {
    const box = page
      .getByLabel(label, { exact: true })
      .and(page.locator(`[id="${path}-${label.toLowerCase()}"]`))
    await hands.fill(box, text)
  }
}

async function tick({ page, hands }: Officer, path: string, value: string) {
  const box = page.locator(
    `[id="${path}"] input[type=checkbox][value="${value}"], input[type=checkbox][name="${path}"][value="${value}"]`,
  )
  await hands.check(page.getByRole('checkbox', { name: await nameOf(box), exact: true }).and(box))
}

async function enterKnown(officer: Officer, path: string, value: unknown): Promise<Leaf[]> {
  const fact = Object(value)
  if (fact.known) {
    await fillDate(officer, `${path}.value`, String(fact.value))
    return []
  }
  await tick(officer, `${path}.known`, 'notKnown')
  return fact.why ? [{ path: `${path}.why`, value: fact.why }] : []
}

/** Adds a row for each item; what stands in the rows is entered as they open. */
async function enterRows({ page, hands }: Officer, path: string, value: unknown): Promise<Leaf[]> {
  const items: readonly object[] = Array.isArray(value) ? value : []
  const add = page.locator(`button[id="${path}"]`)
  const leaves: Leaf[] = []
  for (const [at, item] of items.entries()) {
    await hands.activate(add)
    leaves.push(...leavesOf(item, `${path}.${at}`))
  }
  return leaves
}

/** Every answer of a group by its path; ids are the app's own business. */
function leavesOf(value: unknown, path = ''): Leaf[] {
  if (value === undefined || value === null) return []
  if (typeof value !== 'object' || Array.isArray(value) || 'known' in value) return [{ path, value }]
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'id' ? [] : leavesOf(inner, path ? `${path}.${key}` : key),
  )
}

/** Those of the fields that are on the page now, in the order of the page, and the closed group of each. */
async function controlsFor(page: Page, paths: readonly string[]): Promise<Control[]> {
  return await page.evaluate((wanted) => {
    const find = (path: string) =>
      document.getElementById(path) ??
      document.querySelector(`input[name="${path}"]`) ??
      document.getElementById(`${path}.value`) ??
      document.getElementById(`${path}.known`)
    const there = (id: string) => document.getElementById(id) !== null
    const kinds: [Kind, (path: string, element: Element) => boolean][] = [
      ['date', (path) => there(`${path}-day`)],
      ['known', (path) => there(`${path}.known`)],
      ['rows', (_, element) => element.matches('button')],
      ['select', (_, element) => element.matches('select')],
      ['radio', (_, element) => element.matches('input[type=radio]')],
      ['checks', (_, element) => element.matches('input[type=checkbox], :has(input[type=checkbox])')],
    ]
    const kindOf = (path: string, element: Element): Kind =>
      kinds.find(([, fits]) => fits(path, element))?.[0] ?? 'text'
    const found = wanted.flatMap((path) => {
      const element = find(path)
      return element ? [{ path, element }] : []
    })
    found.sort((a, b) =>
      a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    )
    return found.map(({ path, element }) => ({
      path,
      kind: kindOf(path, element),
      label: document.querySelector(`label[for="${path}"]`)?.textContent?.trim() ?? '',
      folded: element.closest('details:not([open])')?.querySelector('summary')?.textContent?.trim(),
    }))
  }, paths)
}

async function optionText(page: Page, path: string, value: string): Promise<string> {
  const option = page.locator(`select[id="${path}"] option[value="${value}"]`)
  return (await option.textContent())?.trim() ?? ''
}

/** The words beside a radio or tick box, as a person reads them. */
async function nameOf(choice: Locator): Promise<string> {
  await expect(choice).toHaveCount(1)
  return await choice.evaluate((element) =>
    element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent?.trim() ?? '') : '',
  )
}
