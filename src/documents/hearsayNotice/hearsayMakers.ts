import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { cea } from '#src/domain/law/citations.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Text } from '../blocks.ts'
import { fullStop, numberedList } from '../format.ts'
import { gap, phrase, sentences } from '../phrase.ts'

/** Whose statement is relied on as hearsay, what it is, and why that person is not called: HER 1999 r.3(4). */
export type HearsayMaker = { who: Text; evidence: Text; why: Text }

/** Everybody and every record whose statement a hearsay notice has to name: several in one notice, HER 1999 r.3(5). */
export function hearsayMakers(served: ServedCase): HearsayMaker[] {
  const names = new Map<string | undefined, number[]>()
  const reasons = new Map<string | undefined, string[]>()
  for (const { number, hearsay, toldBy, whyNotCalled } of served.acts) {
    if (!hearsay) continue
    names.set(toldBy, [...(names.get(toldBy) ?? []), number])
    if (whyNotCalled) reasons.set(toldBy, [...(reasons.get(toldBy) ?? []), whyNotCalled])
  }
  const own = served.witnesses
    .filter(({ called, shown }) => called === 'no' || names.has(shown))
    .map((witness) => ofWitness(witness, names.get(witness.shown) ?? []))
  const witnesses = new Set(served.witnesses.map(({ shown }) => shown))
  const others = [...names].flatMap(([name, acts]) =>
    name !== undefined && witnesses.has(name) ? [] : [ofOther(name, acts, reasons.get(name) ?? [])],
  )
  return [...own, ...others, ...ofRecords(served), ...ofAssessment(served)]
}

function ofWitness(
  { shown, gives, statementOn, called, whyNotCalled }: ServedCase['witnesses'][number],
  acts: readonly number[],
): HearsayMaker {
  return {
    who: shown,
    evidence: sentences(
      statementOn && `The statement of ${longDate(statementOn)}.`,
      acts.length > 0 && `What ${shown} told of ${numberedList('act', acts)}, as the chronology sets it out.`,
      called === 'no' && (gives ? fullStop(gives) : gap('what the witness can say')),
    ),
    why:
      called === 'yes'
        ? 'This person is to be called. What was passed on before is relied on as well.'
        : whyNotCalled
          ? fullStop(whyNotCalled)
          : gap('why the witness will not be called'),
  }
}

function ofOther(
  name: string | undefined,
  acts: readonly number[],
  reasons: readonly string[],
): HearsayMaker {
  const which = numberedList('act', acts)
  return {
    who: name ?? gap(`who told of ${which}`),
    evidence: `What was told of ${which}, as the chronology sets it out.`,
    why:
      reasons.length > 0
        ? sentences(...[...new Set(reasons)].map(fullStop))
        : gap(`why the person who told of ${which} will not be called`),
  }
}

/** What a record states can be hearsay too; a camera’s picture is not, so only what a person stated is meant. */
function ofRecords({ acts }: ServedCase): HearsayMaker[] {
  const recorded = acts.filter(({ account }) => account === 'record')
  if (recorded.length === 0) return []
  const exhibits = [...new Set(recorded.flatMap((act) => act.exhibits))]
  const which = numberedList(
    'entry',
    recorded.map(({ number }) => number),
  ).replace(/^entrys/, 'entries')
  return [
    {
      who: phrase`The makers of the records of ${which} of the chronology${exhibits.length > 0 ? ` (${numberedList('exhibit', exhibits)})` : ''}`,
      evidence: 'What those records state, so far as it is the statement of a person.',
      why: `They are to be proved as documents (${documents}).`,
    },
  ]
}

/** The risk assessment, unless who made it is a witness; an assessor is written with a rank before the name. */
function ofAssessment({ risk, witnesses }: ServedCase): HearsayMaker[] {
  const { assessor, on, tool } = risk?.assessment ?? {}
  if (!assessor || witnesses.some(({ shown }) => assessor.endsWith(shown))) return []
  return [
    {
      who: assessor,
      evidence: `The risk assessment${on ? ` of ${longDate(on)}` : ''}${tool ? ` (${tool})` : ''}.`,
      why: `It is to be proved as a document (${documents}).`,
    },
  ]
}

const documents = `${cea('s.8').source} ss.8 and 9`
