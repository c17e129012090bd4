import type { CaseFile } from '../case/caseFile.ts'
import { handlingOf } from '../grounds/handlingOf.ts'
import { pagesToLookAt } from '../grounds/pagesToLookAt.ts'
import { houseRule } from '../law/citations.ts'
import { counted } from '../shared/counted.ts'
import type { Finding } from './finding.ts'
import { explains } from './makeFinding.ts'
import { placeOf } from './numberedItems.ts'

const looked = houseRule('a person looks at every served page that no program can read')
const blackedOut = houseRule('what is served of an exhibit is what the papers say of it')

type Exhibit = NonNullable<NonNullable<CaseFile['evidence']>['exhibits']>[number]

/** The files of exhibits that are served: every page was seen by somebody, and what is blacked out is said to be. */
export function checkExhibitFiles({ evidence }: CaseFile): Finding[] {
  return (evidence?.exhibits ?? []).flatMap((exhibit) => {
    if (!exhibit.file || exhibit.status === 'sensitive' || handlingOf(exhibit) === 'indexOnly') return []
    return [...notLookedAt(exhibit), ...saidOtherwise(exhibit)]
  })
}

const nameOf = ({ reference }: Exhibit) => (reference?.trim() ? `Exhibit ${reference}` : 'An exhibit')

function notLookedAt(exhibit: Exhibit): Finding[] {
  const pages = pagesToLookAt(exhibit).length
  if (pages === 0) return []
  const message = `${nameOf(exhibit)}: ${counted(pages, 'page has', 'pages have')} words or pictures that no program can read, and nobody is named as having looked at ${pages === 1 ? 'it' : 'them'}. The bundle to be served stays a draft until then, whatever reason is given.`
  return [explains('exhibit-pages-not-looked-at', placeOf('evidence', exhibit.id, 'file'), message, looked)]
}

function saidOtherwise(exhibit: Exhibit): Finding[] {
  const areas = exhibit.blackouts?.length ?? 0
  const where = placeOf('evidence', exhibit.id, 'status')
  if (areas > 0 && exhibit.status === 'served') {
    const message = `${nameOf(exhibit)}: parts are blacked out, but it is said to be served as it is. Say that parts are blacked out.`
    return [explains('exhibit-blacked-out-unsaid', where, message, blackedOut)]
  }
  if (areas === 0 && exhibit.status === 'redacted') {
    const message = `${nameOf(exhibit)}: it is said to be served with parts blacked out, but nothing is. Black the parts out, or say that the file came with them blacked out.`
    return [explains('exhibit-said-blacked-out', where, message, blackedOut)]
  }
  return []
}
