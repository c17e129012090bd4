import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { hearsayPoints } from '#src/domain/law/hearsay.ts'
import type { Block } from '../blocks.ts'
import { numberedList } from '../format.ts'
import { paragraph } from '../paragraphs.ts'
import { stated } from '../quoted.ts'
import { told } from '../told.ts'

/** Hearsay at the interim hearing, where the time for its notice is asked to be shortened. */
export function shortNoticeHearsay(served: ServedCase): Block[] {
  if (served.hearsay.shorterTime?.asked !== 'yes') return []
  const acts = served.acts.filter(({ hearsay }) => hearsay).map(({ number }) => number)
  const which = acts.length > 0 ? `Hearsay is relied on for ${numberedList('act', acts)}. ` : ''
  return [
    { kind: 'heading', level: 2, text: 'Hearsay' },
    paragraph(`${which}${stated(hearsayPoints.shorterTime)} The applicant asks for that.`),
    ...told(
      served.hearsay.shorterTime.why,
      { what: 'why the court should shorten the time', step: 'witnesses' },
      'Why',
    ),
  ]
}
