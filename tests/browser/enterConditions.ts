import { expect } from '@playwright/test'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Condition } from '#src/domain/conditions/condition.ts'
import { type ExceptionTemplate, exceptions as exceptionLibrary } from '#src/domain/conditions/exceptions.ts'
import { templateOf } from '#src/domain/conditions/library.ts'
import { readSlot } from '#src/domain/conditions/weeklyTimes.ts'
import { actNumbers, conditionNumbers } from '#src/domain/grounds/numbering.ts'
import { wording } from '#src/features/wizard/conditions/wording.ts'
import { fillAnswers, type Ids } from './fill.ts'
import { idOfPage } from './items.ts'
import type { Officer } from './officer.ts'

type Step = 'prohibitions' | 'requirements'

/** Enters the conditions of one step, each added from the library or written anew, and then the reasons for clashes. */
export async function enterConditions(officer: Officer, file: CaseFile, ids: Ids, step: Step) {
  const conditions: readonly Condition[] = file[step]?.items ?? []
  for (const condition of conditions) {
    await begin(officer, condition)
    await officer.arrive()
    ids.set(condition.id, idOfPage(officer.page))
    await enterWording(officer, condition, ids)
    await enterExceptions(officer, condition.exceptions ?? [])
    await tickActs(officer, file, condition.acts ?? [], ids)
    const skip = ['origin', 'text', 'exceptions', 'acts', 'clashAccepted']
    await fillAnswers(officer, condition, ids, skip)
    await officer.press(wording[step].save)
    await officer.arrive()
  }
  await enterClashes(officer, file, conditions)
  if (file.requirements?.noneWhy && step === 'requirements')
    await fillAnswers(officer, { noneWhy: file.requirements.noneWhy }, ids)
}

/** Finds it in the library by its code, or begins one in the officer’s own words. */
async function begin(officer: Officer, condition: Condition) {
  const template = templateOf(condition)
  if (!template) return await officer.press(wording.own)
  await officer.type(wording.search, template.code)
  await officer.press(`${wording.addThis} ${template.title}`)
}

async function enterWording(officer: Officer, condition: Condition, ids: Ids) {
  if (condition.origin?.kind === 'bespoke') {
    const { why } = condition.origin
    return await fillAnswers(officer, { text: condition.text, origin: { why } }, ids)
  }
  const asked = new Map(templateOf(condition)?.inputs.map(({ name, kind }) => [name, kind]))
  const inputs: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(condition.origin?.inputs ?? {})) {
    if (asked.get(name) === 'weeklyTimes' && Array.isArray(value))
      Object.assign(inputs, await enterSlots(officer, name, value))
    else inputs[name] = value
  }
  await fillAnswers(officer, { origin: { inputs } }, ids)
}

/** Opens a row for each time of the week; gives what stands in them. */
async function enterSlots(officer: Officer, name: string, slots: readonly string[]) {
  for (const _ of slots.slice(1)) await officer.press(wording.inputs.addTime)
  return Object.fromEntries(
    slots.flatMap((text, at) => {
      const { days = [], from, to } = readSlot(text) ?? {}
      return [
        [`${name}.${at}`, days],
        [`${name}.${at}-from`, from],
        [`${name}.${at}-to`, to],
      ]
    }),
  )
}

type Exception = NonNullable<Condition['exceptions']>[number]

/** What was asked for the sentence of a usual exception, read back from it. */
const askedFor: Record<string, (text: string) => Record<string, string | undefined>> = {
  X3: (text) => ({
    .../about (?<child>.+) that (?<order>.+) allows, through (?<through>.+)\.$/.exec(text)?.groups,
  }),
  X6: (text) => ({ .../along (?<route>.+) (?<mode>by .+) without stopping/.exec(text)?.groups }),
}

async function enterExceptions(officer: Officer, exceptions: readonly Exception[]) {
  const { item } = wording
  let free = 0
  for (const { code, text = '' } of exceptions) {
    const template = exceptionLibrary.find((known) => known.code === code)
    if (template) {
      await enterUsual(officer, template, text)
      continue
    }
    free += 1
    await officer.press(item.addFree)
    await officer.type(item.freeException(free), text)
  }
}

async function enterUsual(officer: Officer, { code, title, inputs }: ExceptionTemplate, text: string) {
  const box = officer.page.getByRole('checkbox', { name: `${title} (${code})`, exact: true })
  if (!(await box.isVisible())) await officer.unfold(wording.item.otherExceptions)
  await officer.hands.check(box)
  const values = askedFor[code]?.(text) ?? {}
  for (const { name, kind, label, optional } of inputs) {
    const asked = optional ? wording.inputs.optional(label) : label
    if (kind === 'person') await officer.select(asked, values[name] ?? '')
    else await officer.type(asked, values[name] ?? '')
  }
}

/** Ticks acts in a list that shows ten at a time: each is found by its number. */
async function tickActs(officer: Officer, { acts }: CaseFile, wanted: readonly string[], ids: Ids) {
  const numbers = actNumbers(acts?.items ?? [])
  const group = officer.page.getByRole('group', { name: wording.item.acts, exact: true })
  for (const id of wanted) {
    const box = group.locator(`input[value="${ids.get(id)}"]`)
    if ((await box.count()) === 0) await officer.type(wording.acts.search, `#${numbers.get(id)}`)
    await officer.hands.check(
      group.getByRole('checkbox', { name: new RegExp(`^Act ${numbers.get(id)},`) }).and(box),
    )
  }
}

/** Gives the reason at each condition that meets work, study or religion; no other condition asks for one. */
async function enterClashes(officer: Officer, file: CaseFile, conditions: readonly Condition[]) {
  const numbers = conditionNumbers(file)
  for (const condition of conditions) {
    if (!condition.clashAccepted) continue
    const template = templateOf(condition)
    const title = template ? `${template.title} (${template.code})` : 'In your own words'
    await officer.type(
      wording.clash.reasonFor(`${numbers.get(condition.id)}. ${title}`),
      condition.clashAccepted,
    )
  }
  await expect(officer.page.locator('.app-save-mark')).not.toHaveText('Saving…')
}
