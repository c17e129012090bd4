import type { CaseFile } from '../case/caseFile.ts'
import { stepTitles } from '../flow/stepTitles.ts'
import { conditionNumbers } from '../grounds/numbering.ts'
import { houseRule } from '../law/citations.ts'
import { areaPointers, type Pointed, type Pointer } from '../leaks/inference.ts'
import { joinWords } from '../shared/joinWords.ts'
import type { Finding } from './finding.ts'
import { explains } from './makeFinding.ts'
import { numberedActs } from './numberedItems.ts'

/**
 * Where a protected person lives, works or studies is withheld, and other things in served papers point there. One finding for
 * each person lists all of them, and the acts that may show that the defendant knows already.
 */
export function checkInference(file: CaseFile): Finding[] {
  const numbered = { conditions: conditionNumbers(file), acts: actNames(file) }
  return areaPointers(file).flatMap((area) => {
    const { inActs, elsewhere } = parted(area, file)
    if (elsewhere.length === 0) return []
    const message = `The area of ${area.shown} is withheld, and served papers point to it: ${pointed(elsewhere, numbered)}. ${knowledge(inActs, numbered)} Say why this may stand, or use another court, force or wording.`
    return [
      explains(
        'area-pointed-to',
        { step: 'protected', item: area.personId },
        message,
        houseRule('nothing leads to an area that is withheld'),
      ),
    ]
  })
}

type Numbers = { conditions: ReadonlyMap<string, number>; acts: ReadonlyMap<string, string> }

const actNames = (file: CaseFile) => new Map(numberedActs(file).map(({ act, name }) => [act.id, name]))

/** An act that names the place may show that he knows it; a context entry only says it. */
function parted({ pointers }: Pointed, file: CaseFile): { inActs: Pointer[]; elsewhere: Pointer[] } {
  const acts = new Set((file.acts?.items ?? []).flatMap(({ id, kind }) => (kind === 'context' ? [] : [id])))
  const isInAct = ({ where }: Pointer) => where.step === 'acts' && acts.has(where.item ?? '')
  return {
    inActs: pointers.filter(isInAct),
    elsewhere: pointers.filter((pointer) => !isInAct(pointer)),
  }
}

function pointed(pointers: readonly Pointer[], numbers: Numbers): string {
  const byWords = new Map<string, Pointer[]>()
  for (const pointer of pointers) byWords.set(pointer.found, [...(byWords.get(pointer.found) ?? []), pointer])
  return [...byWords].map(([found, there]) => `“${found}” (${places(there, numbers)})`).join('; ')
}

function places(pointers: readonly Pointer[], { conditions, acts }: Numbers): string {
  const numbers = pointers.flatMap(({ where }) => conditions.get(where.item ?? '') ?? [])
  const others = pointers.flatMap(({ where }) =>
    conditions.has(where.item ?? '') ? [] : (acts.get(where.item ?? '')?.toLowerCase() ?? pageOf(where)),
  )
  return joinWords([...new Set(others), ...numbered('condition', numbers)])
}

/** "condition 4", or "conditions 4 and 8". */
function numbered(what: string, numbers: readonly number[]): string[] {
  const inTurn = [...new Set(numbers)].sort((a, b) => a - b).map(String)
  return inTurn.length === 0 ? [] : [`${what}${inTurn.length > 1 ? 's' : ''} ${joinWords(inTurn)}`]
}

const fields: Readonly<Record<string, string>> = {
  'applicant force': 'the name of the force',
  'applicant chiefOfficer': 'the chief officer’s title',
  'applicant officer': 'the officer’s unit',
  'applicant representative': 'the name of the representative',
  'court name': 'the name of the court',
  'service stations': 'the stations',
}

const pageOf = ({ step, field = '' }: Pointer['where']) =>
  fields[`${step} ${field}`] ?? `the page “${stepTitles[step]}”`

function knowledge(pointers: readonly Pointer[], { acts }: Numbers): string {
  const numbers = pointers.map(({ where }) => Number(acts.get(where.item ?? '')?.replace(/\D/g, '')))
  const [named] = numbered('act', numbers)
  return named === undefined
    ? 'No act shows that the defendant knows it.'
    : `See whether ${named}, which ${named.startsWith('acts') ? 'name' : 'names'} that place, ${named.startsWith('acts') ? 'show' : 'shows'} that the defendant already knows it.`
}
