import { askedWords, choicesOf } from '#src/domain/case/askedWords.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { nameOfField, placeOf } from '#src/domain/case/places.ts'
import { findTemplate } from '#src/domain/conditions/library.ts'
import { referenceLabels } from '#src/domain/grounds/numbering.ts'
import { isRealDate } from '#src/domain/shared/dates.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { defendantId } from '#src/domain/shared/people.ts'
import { printReferences } from '#src/domain/shared/references.ts'
import { fieldOf, fieldsOf, type Held, type Path, valueAt } from './held.ts'

/** How the pages of the steps call a field and what is chosen in it; undefined where they have no words of their own. */
export type StepWords = {
  field: (field: readonly string[]) => string | undefined
  choice: (field: readonly string[], value: string) => string | undefined
}

/** Everything of a case in words. */
export type CaseWords = {
  /** What a field asks; the parts of the case around it, below `within`, stand before it. */
  label: (path: Path, within: Path) => string
  /** What was answered. */
  answer: (held: Held) => string
  /** A text of the officer with its references as numbers. */
  text: (text: string) => string
  /** What a line of a list is called: "act 4", a name, a place in the case. */
  item: (id: string) => string | undefined
  /** Whether an id stands here because it points at something that has it. */
  points: (held: Held) => boolean
}

const yesNo: Readonly<Record<string, string>> = { yes: 'Yes', no: 'No', notKnown: 'Not known' }

/** The words for one case, those of the steps first. */
export function caseWords(file: CaseFile, steps: StepWords): CaseWords {
  const labels = referenceLabels(file)
  const owners = idOwners(file)
  const text = (written: string) => printReferences(written, labels).text
  const numbered = (id: string) =>
    (['act', 'exhibit', 'condition'] as const)
      .map((kind) => ({ kind, label: labels[kind].get(id) }))
      .find(({ label }) => label)
  const item = (id: string) => {
    const number = numbered(id)
    if (number) return `${number.kind} ${number.label}`
    const path = owners.get(id)
    if (path === undefined) return undefined
    const name = valueAt(file, [...path, 'name'])
    return typeof name === 'string' && name.trim() ? name.trim() : placeOf(path)
  }
  return {
    text,
    item,
    points: ({ path, values }) => owners.get(String(values[0]))?.join('.') !== path.slice(0, -1).join('.'),
    label: (path, within) => labelOf(file, path, within, steps),
    answer: ({ path, values }) =>
      values.map((value) => answerOf(fieldOf(path), value, { steps, text, item })).join('; '),
  }
}

/** Where the line of a list stands that has an id first; later ones point at it. */
function idOwners(file: CaseFile): ReadonlyMap<string, Path> {
  const owners = new Map<string, Path>()
  for (const [key, part] of fieldsOf(file)) addOwners(owners, part, [key])
  return owners
}

function addOwners(owners: Map<string, Path>, value: unknown, path: Path): void {
  const inList = Array.isArray(value)
  for (const [key, held] of fieldsOf(value)) {
    if (typeof held === 'object') addOwners(owners, held, [...path, inList ? Number(key) : key])
    else if (key === 'id' && !owners.has(String(held))) owners.set(String(held), path)
  }
}

function labelOf(file: CaseFile, path: Path, within: Path, steps: StepWords): string {
  const field = fieldOf(path)
  const asked = steps.field(field) ?? askedWords(field) ?? inputLabel(file, path)
  const around = path
    .slice(within.length, -1)
    .map((step) => (typeof step === 'number' ? `number ${step + 1}` : nameOfField(step)))
  // A question in some words says by itself what it is about, unless it is asked of each line of a list.
  const clear = asked !== undefined && asked.split(' ').length > 3 && path.slice(within.length).every(isName)
  const key = String(path.at(-1))
  const own = key === 'id' ? 'Of whom or what' : (asked ?? nameOfField(key))
  return [...(clear ? [] : around), own].filter(Boolean).map(capital).join(': ')
}

const isName = (step: string | number): boolean => typeof step === 'string'

/** How the library calls an answer that a wording was made from. */
function inputLabel(file: CaseFile, path: Path): string | undefined {
  if (path.at(-2) !== 'inputs') return undefined
  const [code, version] = ['code', 'version'].map((key) => valueAt(file, [...path.slice(0, -2), key]))
  if (typeof code !== 'string' || typeof version !== 'number') return undefined
  return findTemplate(code, version)?.inputs.find(({ name }) => name === path.at(-1))?.label
}

type Reading = { steps: StepWords; text: CaseWords['text']; item: CaseWords['item'] }

function answerOf(field: string[], value: string | number | boolean, { steps, text, item }: Reading): string {
  if (typeof value === 'boolean') return value ? 'Known' : 'Not known'
  if (typeof value === 'number') return String(value)
  if (choicesOf(field).length > 0)
    return capital(steps.choice(field, value) ?? yesNo[value] ?? nameOfField(value))
  if (isRealDate(value)) return longDate(value)
  if (value === defendantId && field.includes('inputs')) return 'The defendant'
  return item(value) ?? text(value)
}

/** The same words with a capital. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
