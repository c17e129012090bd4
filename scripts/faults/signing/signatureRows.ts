import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Review } from '#src/domain/review/review.ts'
import type { SignOff } from '#src/domain/review/signOffs.ts'
import { statusOf } from '#src/domain/review/statusOf.ts'
import { type Verdict, verdictWords } from '#src/domain/review/verdict.ts'
import { type CheckedBeside, checkSignOff, type MaybeSigned } from '#src/storage/signing/checkSignOff.ts'
import { movesOf } from '#tests/support/aChain.ts'
import { sample } from '#tests/support/samples.ts'
import { fullAuthority, type Signing, signedBy, somebody } from '#tests/support/signing.ts'
import { count } from '../figures.ts'
import { type Row, row } from '../row.ts'

/** Authority by somebody who may not give it, or by nobody. */
export const signatureRows: readonly Row[] = [
  row(28, 'Signature by another key, unsigned, by the drafter', falseSignatures),
]

type Attempt = { what: string; is: Verdict['is']; signOff: MaybeSigned | undefined; by: Signing }
type People = Record<'officer' | 'supervisor' | 'lawyer' | 'namesake' | 'stranger', Signing>

async function falseSignatures() {
  const file = sample('fx-08')
  const people = {
    officer: await somebody('officer'),
    supervisor: await somebody('supervisor'),
    lawyer: await somebody('lawyer'),
    namesake: await somebody('supervisor'),
    stranger: await somebody('supervisor', 'Campion Rusk'),
  }
  const known = [people.officer.who, people.supervisor.who, people.lawyer.who]
  const beside: CheckedBeside = { known, authors: [people.officer.who.key] }
  const good = await signedBy(
    people.supervisor,
    ticked(file, people.supervisor),
    fullAuthority,
    people.officer.who.key,
  )
  const attempts = await attemptsOn(file, good, people)
  const edits = editsOf(good)
  const faults: string[] = []
  for (const { what, is, signOff, by } of attempts) {
    const verdict = await checkSignOff(signOff, file, beside)
    if (verdict.is !== is) faults.push(`${what} came out as ${verdict.is}`)
    if (authorisedBy(signOff, by, verdict, people.officer)) faults.push(`${what} authorised the application`)
  }
  for (const edited of edits) {
    const { is } = await checkSignOff(edited, file, beside)
    if (is !== 'forged') faults.push(`an edited statement came out as ${is}`)
  }
  const verdict = await checkSignOff(good, file, beside)
  if (!authorisedBy(good, people.supervisor, verdict, people.officer))
    faults.push('a true authority was refused')
  const messages = new Set(attempts.map(({ is }) => verdictWords(wordless(is), people.supervisor.who.name)))
  const kinds = new Set(attempts.map(({ is }) => is))
  if (messages.size !== kinds.size) faults.push(`${kinds.size} kinds have ${messages.size} messages`)
  const tried = attempts.length + edits.length
  return {
    tried: `${attempts.map(({ what }) => what).join('; ')}; and each of ${edits.length} fields of a true authority changed; by real keys, in Node`,
    figure: `${count(tried - faults.length)} of ${count(tried)} refused, ${messages.size} messages of their own`,
    faults,
  }
}

const wordless = (is: Verdict['is']): Verdict =>
  is === 'noLongerMatches' ? { is, changed: ['acts'] } : { is }

/** The application with a point of its checklist answered, as an authority asks for. */
function ticked(file: CaseFile, { who }: Signing) {
  const answer = {
    id: '6',
    result: 'pass',
    reason: 'Asked.',
    by: who,
    at: '2026-11-20T09:00:00.000Z',
  } as const
  return { case: file, review: { checklist: [answer] } }
}

async function attemptsOn(file: CaseFile, good: SignOff, people: People): Promise<Attempt[]> {
  const { officer, supervisor, lawyer, namesake, stranger } = people
  const drafter = officer.who.key
  const draft = ticked(file, supervisor)
  const sign = (by: Signing, as = by.who, named = drafter) =>
    signedBy({ ...by, who: as }, draft, fullAuthority, named)
  const boss = { ...officer.who, role: 'supervisor' as const, rank: 'superintendent' }
  return [
    { what: 'key swapped in', is: 'forged', by: supervisor, signOff: await sign(lawyer, supervisor.who) },
    { what: 'same name, other key', is: 'otherKey', by: namesake, signOff: await sign(namesake) },
    { what: 'somebody unknown', is: 'unknownSigner', by: stranger, signOff: await sign(stranger) },
    { what: 'none', is: 'unsigned', by: supervisor, signOff: undefined },
    { what: 'taken away', is: 'unsigned', by: supervisor, signOff: { ...good, signature: undefined } },
    { what: 'all noughts', is: 'unsigned', by: supervisor, signOff: { ...good, signature: '0'.repeat(128) } },
    {
      what: 'the drafter',
      is: 'byDrafter',
      by: { ...officer, who: boss },
      signOff: await sign(officer, boss),
    },
    {
      what: 'the drafter, who names another as drafter',
      is: 'byDrafter',
      by: { ...officer, who: boss },
      signOff: await sign(officer, boss, lawyer.who.key),
    },
    { what: 'a lawyer', is: 'otherRole', by: lawyer, signOff: await sign(lawyer) },
    {
      what: 'a lawyer as a supervisor',
      is: 'otherRole',
      by: lawyer,
      signOff: await sign(lawyer, { ...lawyer.who, role: 'supervisor', rank: 'superintendent' }),
    },
    {
      what: 'another application',
      is: 'otherCase',
      by: supervisor,
      signOff: await signedBy(
        supervisor,
        ticked({ ...file, id: 'another' }, supervisor),
        fullAuthority,
        drafter,
      ),
    },
  ]
}

/** Whether an application that was sent stands as authorised by it. */
function authorisedBy(
  signOff: MaybeSigned | undefined,
  by: Signing,
  verdict: Verdict,
  author: Signing,
): boolean {
  const moves = movesOf([
    { to: 'submitted', by: author.who },
    { to: 'authorised', by: by.who, signOff: 'so-1' },
  ])
  const signOffs = signOff ? [{ ...signOff, signature: signOff.signature ?? '' }] : []
  const review: Review = { author: author.who.key, moves, signOffs }
  return statusOf(review, new Map([['so-1', verdict]])).status === 'authorised'
}

/** A true sign-off with each text of its statement changed by one sign in turn, and its signature. */
function editsOf(good: SignOff): SignOff[] {
  const edited: SignOff[] = [{ ...good, signature: turned(good.signature) }]
  const walk = (value: unknown, set: (changed: unknown) => unknown) => {
    if (typeof value === 'string')
      edited.push({ ...good, statement: set(turned(value)) as SignOff['statement'] })
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        walk(inner, (changed) =>
          set(Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed }),
        )
      }
    }
  }
  walk(good.statement, (changed) => changed)
  return edited
}

const turned = (text: string): string => (text.startsWith('0') ? '1' : '0') + text.slice(1)
