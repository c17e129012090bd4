import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { pruneCase } from '#src/domain/case/prune.ts'
import { signedIn } from '#src/domain/review/signedContents.ts'
import { type SignedPart, signedParts } from '#src/domain/review/signOffs.ts'
import { type CheckedBeside, checkSignOff } from '#src/storage/signing/checkSignOff.ts'
import { canaryCase } from '#tests/support/canaryCase.ts'
import { sample } from '#tests/support/samples.ts'
import { fullAuthority, type Signing, signedBy, somebody } from '#tests/support/signing.ts'
import { count } from '../figures.ts'
import { type Row, row } from '../row.ts'

/** One sign of an application changed after it was signed. */
export const changeRows: readonly Row[] = [
  row(29, 'One sign changed after sign-off, look-alikes', singleSigns),
]

/** What stands at the end of every text that is signed, so that each kind of change has something to change. */
const ending = ' Zoë Allan'
const ways: Record<string, (text: string) => string> = {
  'one sign another': (text) => `${text.slice(0, -1)}m`,
  'one dropped': (text) => text.slice(0, -1),
  'one added': (text) => `${text}n`,
  'NFC as NFD': (text) => text.slice(0, -ending.length) + ending.normalize('NFD'),
  'a Cyrillic A': (text) => text.replace(/A(?=llan$)/, '\u0410'),
  'a space that does not break': (text) => text.replace(/ (?=Allan$)/, '\u00a0'),
  'a sign of no width': (text) => `${text}\u200b`,
  'a small letter': (text) => text.replace(/A(?=llan$)/, 'a'),
}
const kinds = Object.entries(ways)

type Leaf = { path: readonly (string | number)[]; text: string; part: SignedPart }
type Signed = { file: CaseFile; leaves: Leaf[] }

async function singleSigns() {
  const [officer, supervisor] = [await somebody('officer'), await somebody('supervisor')]
  const people = { officer, supervisor }
  const whole = marked(sample('fx-08'))
  const every = Math.max(1, Math.floor(whole.leaves.length / 100))
  const hundred = whole.leaves.filter((_, at) => at % every === 0).slice(0, 100)
  const faults = await changesMissed({ ...whole, leaves: hundred }, people)
  const seen = new Set<string>()
  let fields = 0
  for (let round = 0; round < 8; round += 1) {
    const canary = marked(canaryCase(round))
    const fresh = canary.leaves.filter(({ path }) => isNew(seen, path))
    fields += fresh.length
    faults.push(...(await changesMissed({ ...canary, leaves: fresh }, people)))
  }
  const tried = hundred.length + fields
  if (hundred.length < 100) faults.push(`only ${hundred.length} texts in the training case`)
  return {
    tried: `100 texts of training case 8, and each of the ${count(fields)} fields of a case file in which signed words can stand, once: ${kinds.map(([kind]) => kind).join(', ')}; in Node`,
    figure: `${count(tried - faults.length)} of ${count(tried)} noticed, each told by its part`,
    faults,
  }
}

async function changesMissed({ file, leaves }: Signed, people: Record<'officer' | 'supervisor', Signing>) {
  const { officer, supervisor } = people
  const beside: CheckedBeside = { known: [supervisor.who], authors: [officer.who.key] }
  const signOff = await signedBy(supervisor, { case: file }, fullAuthority, officer.who.key)
  const faults: string[] = []
  if ((await checkSignOff(signOff, structuredClone(file), beside)).is !== 'holds')
    faults.push('unchanged: no match')
  for (const [at, { path, text, part }] of leaves.entries()) {
    const [kind, change] = kinds[at % kinds.length] ?? ['', (same: string) => same]
    const changed = withText(file, path, change(text))
    const verdict = await checkSignOff(signOff, changed, beside)
    const told = verdict.is === 'noLongerMatches' ? verdict.changed.join(' ') : verdict.is
    if (told !== part) faults.push(`${path.join('.')}, ${kind}: ${told} in place of ${part}`)
  }
  return faults
}

/** A case in which every signed text ends so that it can be changed in each way, and where these texts stand. */
function marked(file: CaseFile): Signed {
  const before = leavesOf(file)
  const after = before.reduce((changed, { path, text }) => withText(changed, path, text + ending), file)
  return { file: after, leaves: before.map((leaf) => ({ ...leaf, text: leaf.text + ending })) }
}

/** What is chosen from a list, a day or a key is no text that somebody wrote. */
const isWritten = (text: string) => /\s|\(/.test(text)

function leavesOf(file: CaseFile): Leaf[] {
  const answers: Readonly<Record<string, unknown>> = pruneCase(file)
  return Object.entries(signedIn).flatMap(([step, fields]) =>
    Object.entries(fields).flatMap(([field, part]) => {
      const signed = signedParts.find((one) => one === part)
      const value = Object.entries(answers[step] ?? {}).find(([key]) => key === field)?.[1]
      if (!signed) return []
      return textsIn(value, [step, field]).map((found) => ({ ...found, part: signed }))
    }),
  )
}

function textsIn(value: unknown, path: Leaf['path']): Omit<Leaf, 'part'>[] {
  if (typeof value === 'string') return isWritten(value) ? [{ path, text: value }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => !['id', 'servedNumber', 'lookedAt'].includes(key))
    .flatMap(([key, inner]) => textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]))
}

function isNew(seen: Set<string>, path: Leaf['path']): boolean {
  const name = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.')
  if (seen.has(name)) return false
  seen.add(name)
  return true
}

/** The case with another text at a path; everything beside the path is the very same. */
function withText(file: CaseFile, path: Leaf['path'], text: string): CaseFile {
  return changed(file, path, text) as CaseFile
}

function changed(value: unknown, [step, ...rest]: Leaf['path'], text: string): unknown {
  if (step === undefined) return text
  if (Array.isArray(value)) return value.with(Number(step), changed(value[Number(step)], rest, text))
  const group = value as Record<string, unknown>
  return { ...group, [step]: changed(group[step], rest, text) }
}
