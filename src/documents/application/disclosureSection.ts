import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { longDate } from '#src/domain/shared/dates.ts'
import type { Block } from '../blocks.ts'
import { fullStop } from '../format.ts'
import { paragraph } from '../paragraphs.ts'

/** What was found that helps the defendant, as far as it is served, and the convictions relied on. */
export function disclosureSection({ disclosure }: ServedCase): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'What helps the defendant, and earlier convictions' },
    ...looked(disclosure),
    ...(disclosure.looked === undefined && disclosure.convictions.length === 0
      ? []
      : convictions(disclosure)),
  ]
}

function looked({ looked: answer, found }: ServedCase['disclosure']): Block[] {
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
  if (found.length === 0) return [paragraph(`${search} None is served with this application.`)]
  return [paragraph(`${search} The following is disclosed:`, found.map(fullStop))]
}

function convictions({ convictions: relied }: ServedCase['disclosure']): Block[] {
  if (relied.length === 0) return [paragraph('No conviction or caution of the defendant is relied on.')]
  const each = relied.map(({ what, on }) => fullStop(on ? `${what}, ${longDate(on)}` : what))
  if (relied.length === 1) return [paragraph(`The applicant relies on one conviction or caution: ${each[0]}`)]
  return [paragraph('The applicant relies on these convictions or cautions:', each)]
}
