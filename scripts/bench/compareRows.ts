import { stepWords } from '#src/app/stepWords.ts'
import { caseWords } from '#src/documents/disclosure/caseWords.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { compareCases } from '#src/domain/compare/compareCases.ts'
import { wordDiff } from '#src/features/review/wordDiff.ts'
import { caseWithActs } from './cases.ts'
import { middle, type Row } from './figures.ts'

const turns = 9
const acts = 300
const conditions = 20

/** Two versions of a long case compared, with the word diff of every text that differs, in Node: every third act and every condition has other words, and one of each is new. */
export function compareRows(): Row[] {
  const before = longOrder()
  const after = rewritten(before)
  const [cold = Number.NaN, ...warm] = Array.from({ length: turns }, () => taken(before, after))
  const what = `Two versions with ${acts} acts and ${conditions} conditions compared, with their word diffs`
  return [
    { what: `${what}: cold`, value: cold, unit: 'ms' },
    { what, value: middle(warm), unit: 'ms', budget: 100 },
  ]
}

/** Each time from copies that nothing was worked out for yet. */
function taken(before: CaseFile, after: CaseFile): number {
  const [old, now] = [structuredClone(before), structuredClone(after)]
  const started = performance.now()
  const { groups } = compareCases(
    { file: old, words: caseWords(old, stepWords) },
    { file: now, words: caseWords(now, stepWords) },
  )
  for (const { wording, fields } of groups.flatMap(({ entries }) => entries)) {
    for (const each of wording ? [wording, ...fields] : fields) wordDiff(each.before ?? '', each.after ?? '')
  }
  return performance.now() - started
}

function longOrder(): CaseFile {
  const file = caseWithActs(acts)
  const own = file.prohibitions?.items ?? []
  const items = Array.from({ length: conditions }, (_, at) => {
    const condition = own[at % own.length]
    if (!condition) throw new Error('The training case has no condition')
    return { ...condition, id: `condition-${at}` }
  })
  return { ...file, prohibitions: { items }, requirements: {} }
}

function rewritten(file: CaseFile): CaseFile {
  const items = (file.acts?.items ?? []).map((act, at) =>
    at % 3 === 0 ? { ...act, what: otherWords(act.what), effect: 'She slept at a friend’s house.' } : act,
  )
  const texts = (file.prohibitions?.items ?? []).map((condition) => ({
    ...condition,
    text: otherWords(condition.text),
    risk: otherWords(condition.risk),
  }))
  const first = texts.slice(0, 1).map((condition) => ({ ...condition, id: 'condition-new' }))
  const early = items.slice(0, 1).map((act) => ({ ...act, id: 'act-new' }))
  return {
    ...file,
    acts: { ...file.acts, items: [...early, ...items] },
    prohibitions: { items: [...first, ...texts] },
  }
}

/** Every fifth word is another one. */
const otherWords = (text = ''): string =>
  text
    .split(' ')
    .map((word, at) => (at % 5 === 2 ? `${word}s` : word))
    .join(' ')
