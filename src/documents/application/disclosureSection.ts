import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block } from '../blocks.ts'
import { fullStop } from '../format.ts'
import { paragraph } from '../paragraphs.ts'

/** What was found that helps the defendant, as far as it is served, and the convictions relied on. */
export function disclosureSection({ disclosure }: ServedCase): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'What helps the defendant, and earlier convictions' },
    ...lookedFor(disclosure),
    ...(disclosure.looked === undefined && disclosure.convictions.length === 0
      ? []
      : convictions(disclosure)),
  ]
}

/** Whether such material was looked for, what is served of what was found, and that something is withheld. */
export function lookedFor({ looked: answer, found, someWithheld }: ServedCase['disclosure']): Block[] {
  if (answer === undefined)
    return [
      {
        kind: 'missing',
        what: 'whether material that helps the defendant was looked for',
        step: 'disclosure',
      },
    ]
  const search =
    answer === 'yes'
      ? 'The applicant has looked for material that undermines the application or helps the defendant.'
      : 'The applicant has not yet looked for material that undermines the application or helps the defendant.'
  const withheld = someWithheld ? ' Some is not served, for a reason recorded by a lawyer.' : ''
  if (found.length > 0)
    return [paragraph(`${search}${withheld} The following is disclosed:`, found.map(fullStop))]
  const nothing = answer === 'yes' && !someWithheld ? ' Nothing was found.' : ''
  return [paragraph(`${search}${withheld}${nothing}`)]
}

function convictions({ convictions: relied }: ServedCase['disclosure']): Block[] {
  if (relied.length === 0) return [paragraph('No conviction or caution of the defendant is relied on.')]
  const each = relied.map(({ what, on }) => fullStop(on ? `${what}, ${longDate(on)}` : what))
  if (relied.length === 1) return [paragraph(`The applicant relies on one conviction or caution: ${each[0]}`)]
  return [paragraph('The applicant relies on these convictions or cautions:', each)]
}
