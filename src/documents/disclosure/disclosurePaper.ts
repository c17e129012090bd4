import type { Draft } from '#src/domain/case/draft.ts'
import { nameOfField, placeOf } from '#src/domain/case/places.ts'
import { isSliceId } from '#src/domain/case/slices.ts'
import { type Finding, findingKey } from '#src/domain/checks/finding.ts'
import { stepIds } from '#src/domain/flow/steps.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { auditLine } from '../auditLine.ts'
import type { Block, Paper } from '../blocks.ts'
import { paperOpening } from '../paperOpening.ts'
import { type CaseWords, capital, caseWords, type StepWords } from './caseWords.ts'
import { fieldsOf, type Held, heldIn, type Path } from './held.ts'
import { reviewLines } from './reviewLines.ts'
import { type WhoseData, whoseData } from './whoseData.ts'

/** What is made for the disclosure unit of the force alone: it is in no pack. */
export type DisclosurePaper = Paper & { audience: 'police-only'; notForRelease: true }

export const disclosureStem = 'disclosure-not-for-release'
const title = 'Everything held on this application'

export type DisclosureOptions = {
  today: IsoDate
  /** Why it is made, in the words of the person who asked. */
  reason: string
  marking: string
  /** What the audit record’s log answered. */
  audit: string
  findings: readonly Finding[]
  words: StepWords
}

/**
 * Everything that a draft holds, step by step: every answer, also on branches not taken, half-typed text, notes, reasons
 * and marks, with whose data each is. A field that is new in the schema is in it by itself.
 */
export function disclosurePaper(draft: Draft, options: DisclosureOptions): DisclosurePaper {
  const { today, reason, marking, audit } = options
  const reference = draft.case.applicant?.reference ?? 'no reference yet'
  const reading: Reading = {
    draft,
    words: caseWords(draft.case, options.words),
    whose: whoseData(draft.case),
  }
  const rows = [
    { label: 'Reference', value: reference },
    { label: 'Number of the file', value: draft.case.id },
    { label: 'Made on', value: longDate(today) },
    { label: 'Why it is made', value: reason },
  ]
  return {
    code: 'DX',
    stem: disclosureStem,
    title,
    lang: 'en-GB',
    audience: 'police-only',
    notForRelease: true,
    draft: false,
    training: draft.case.training !== undefined,
    marking,
    reference,
    audit: auditLine(audit),
    madeOn: today,
    blocks: [
      ...paperOpening(title, rows),
      ...warnings.map((text): Block => ({ kind: 'paragraph', tone: 'warning', text })),
      ...people(reading.whose),
      ...wholeCase(reading),
      ...stepIds.flatMap((step) => stepBlocks(reading, step)),
      ...reasons(reading, options.findings),
      ...recordOfReview(reading),
    ],
  }
}

const warnings = [
  'Not for release. It holds what served papers withhold, such as where a person lives.',
  'Whose data an entry is was found by rule: by the page on which it stands and by the names in it. A rule misses nicknames, places and hints. Read every entry before anything is released.',
  'It is the application as it is now. Earlier versions and the audit record are kept apart and are not in it.',
]

type Reading = { draft: Draft; words: CaseWords; whose: WhoseData }
type Line = readonly [what: string, held: string, whose: string]

function people({ parties }: WhoseData): Block[] {
  const rows = parties.map(({ label }) => [label])
  const columns = [{ header: 'Third party', width: 1, rowHeader: true }] as const
  const empty = 'Nobody but the defendant has an entry of their own.'
  return [heading('Whose data it holds'), { kind: 'table', caption: 'Third parties', columns, rows, empty }]
}

/** What belongs to no step: the days, what was done with the papers, the values of the force. */
function wholeCase(reading: Reading): Block[] {
  const { draft } = reading
  const apart = new Set(['schema', 'id', 'explanations'])
  const whole = fieldsOf(draft.case).filter(([key]) => !isSliceId(key) && !apart.has(key))
  const [days, parts] = [whole.filter(([, value]) => typeof value !== 'object'), whole.filter(isPart)]
  return section('The application as a whole', [
    ...table(
      'Application',
      days.flatMap(([key, value]) => lines(reading, value, [key], [])),
    ),
    ...parts.flatMap(([key, value]) => table(capital(placeOf([key])), lines(reading, value, [key], [key]))),
    ...unfinished(reading, (key) => stepIds.every((step) => !belongs(key, step))),
  ])
}

const isPart = ([, value]: [string, unknown]): boolean => typeof value === 'object'

function stepBlocks(reading: Reading, step: (typeof stepIds)[number]): Block[] {
  const { draft, whose, words } = reading
  const answers = isSliceId(step) ? draft.case[step] : undefined
  const lists = fieldsOf(answers).filter(([, value]) => isList(value))
  const others = Object.fromEntries(fieldsOf(answers).filter(([, value]) => !isList(value)))
  const note = draft.notes[step]
  const blocks = [
    ...table('Answers', lines(reading, others, [step], [step])),
    ...lists.flatMap(([key, value]) =>
      fieldsOf(value).flatMap(([at, item]) => itemTable(reading, item, [step, key, Number(at)])),
    ),
    ...unfinished(reading, (key) => belongs(key, step)),
    ...table('Officer’s notes', note ? [['Note', words.text(note), whose.ofText(note)]] : []),
  ]
  return isSliceId(step) || blocks.length > 0 ? section(stepTitles[step], blocks) : []
}

const isList = (value: unknown): boolean =>
  Array.isArray(value) && value.some((item) => typeof item === 'object')

function itemTable(reading: Reading, item: unknown, path: Path): Block[] {
  const id = fieldsOf(item).find(([key]) => key === 'id')?.[1]
  const called = typeof id === 'string' ? reading.words.item(id) : undefined
  const caption = [placeOf(path), called].filter((part) => part !== undefined).map(capital)
  return table([...new Set(caption)].join(': '), lines(reading, item, path, path))
}

/** Each answer on a line. An id is told only where it points at something. */
function lines({ words, whose }: Reading, value: unknown, path: Path, within: Path): Line[] {
  const all = heldIn(value, path)
  return all
    .filter((held) => held.path.at(-1) !== 'id' || words.points(held))
    .filter((held) => held.path.at(-1) !== 'schema' && !saidByItsValue(held, all))
    .map((held): Line => {
      const answer = words.answer(held)
      return [words.label(held.path, within), answer, whose.ofAnswer(held, answer)]
    })
}

/** That something is known, which its value says. */
const saidByItsValue = ({ path }: Held, all: readonly Held[]): boolean =>
  path.at(-1) === 'known' &&
  all.some((held) => held.path.join('.') === [...path.slice(0, -1), 'value'].join('.'))

const belongs = (key: string, step: string): boolean => key === step || key.startsWith(`${step}, `)

/** Half-typed text, text that was not added yet, and text that fitted no field. */
function unfinished({ draft, words, whose }: Reading, mine: (key: string) => boolean): Block[] {
  return fieldsOf(draft.typing)
    .filter(([key]) => mine(key))
    .flatMap(([key, texts]) => {
      const [, kind = 'half-typed'] = key.split(', ')
      const rows = heldIn(texts, [key]).map(({ path, values }): Line => {
        const text = values.join('; ')
        return [placeOfText(words, String(path[1])), words.text(text), whose.ofText(text)]
      })
      return table(`Text: ${kind}`, rows)
    })
}

/** "items.act_1.when.time" as words; what is in words already stays. */
function placeOfText(words: CaseWords, place: string): string {
  if (/[\s,]/.test(place)) return place
  const parts = place.split('.').map((part) => {
    if (/^\d+$/.test(part)) return `number ${Number(part) + 1}`
    return words.item(part) ?? nameOfField(part)
  })
  return capital(parts.filter(Boolean).join(', ')) || 'Text'
}

function reasons({ draft, words, whose }: Reading, findings: readonly Finding[]): Block[] {
  const messages = new Map(findings.map((finding) => [findingKey(finding), finding.message]))
  const rows = (draft.case.explanations ?? []).map(({ finding, reason }): Line => {
    const message = messages.get(finding) ?? 'Something that is no longer found'
    return [message, words.text(reason), whose.ofText(reason)]
  })
  return section('Reasons given for what was found', table('Reasons', rows))
}

/** What people said, decided and signed beside the answers; of legal advice only its days. */
function recordOfReview({ draft, words, whose }: Reading): Block[] {
  const items = draft.review ? reviewLines(draft.review, words.item) : []
  const blocks = items.flatMap(({ caption, lines: held }) =>
    table(
      caption,
      held.map((line): Line => [line.label, words.text(line.held), whose.ofText(line.held)]),
    ),
  )
  return section('Record of review', blocks)
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })

const section = (name: string, blocks: readonly Block[]): Block[] => [
  heading(name),
  ...(blocks.length > 0 ? blocks : [{ kind: 'paragraph', text: 'Nothing is held here.' } as const]),
]

function table(caption: string, rows: readonly Line[]): Block[] {
  const columns = [
    { header: 'What', width: 2.4, rowHeader: true },
    { header: 'What is held', width: 4.2 },
    { header: 'Whose data', width: 2.4 },
  ] as const
  return rows.length > 0 ? [{ kind: 'table', caption, columns, rows }] : []
}
