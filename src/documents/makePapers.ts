import { advocateViews } from '#src/domain/audience/advocateView.ts'
import { conditionRationale } from '#src/domain/audience/conditionRationale.ts'
import { courtView } from '#src/domain/audience/courtView.ts'
import { policeView } from '#src/domain/audience/policeCase.ts'
import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { asksForInterim, hearings } from '#src/domain/case/hearings.ts'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import type { Finding } from '#src/domain/checks/finding.ts'
import { blocksFinal } from '#src/domain/checks/openFindings.ts'
import type { Review } from '#src/domain/review/review.ts'
import { compareDates, type IsoDate } from '#src/domain/shared/dates.ts'
import { auditLine } from './auditLine.ts'
import type { Audience, Block, Paper } from './blocks.ts'
import { contentsOf } from './contentsOf.ts'
import { inShortForm } from './inShortForm.ts'
import type { MadeRow, Making } from './paperRow.ts'
import { papers } from './papers.ts'
import { translationRow } from './translation/translationRow.ts'
import { withImages } from './withImages.ts'

export type MakePapersOptions = {
  today: IsoDate
  /** 12 characters of the head of the audit record, where a record is kept; see auditLine.ts. */
  audit?: string
  profile: ForceProfile
  findings: readonly Finding[]
  /** The images of the maps that are at hand, by id; a map whose image is not here says so. */
  images?: ReadonlyMap<string, Uint8Array>
  /** What was said and signed beside the answers. */
  review?: Review | undefined
}

/**
 * Every paper of the case, one for each audience that may hold it. While anything stops the case, or may give
 * something withheld away and is not explained, each is a draft. Only what is
 * in the case file is printed, never half-typed text.
 */
export function makePapers(file: CaseFile, options: MakePapersOptions): Paper[] {
  const { today, audit, profile, findings, images = new Map() } = options
  const served = servedView(file)
  const rows = papers.map((row) =>
    row.from === 'translation' ? translationRow(row, profile.translations) : row,
  )
  const draft = blocksFinal(findings, file.explanations)
  const shortForm = !draft && cannotWait(file, served, today)
  const making: Making = {
    served,
    advocates: advocateViews(file),
    rationale: conditionRationale(file),
    police: policeView(file, options.review),
    court: courtView(file),
    findings,
    today,
    profile,
    contents: contentsOf(rows, served),
    shortForm,
  }
  const every = {
    draft,
    training: file.training !== undefined,
    marking: profile.protectiveMarking,
    reference: served.reference ?? 'no reference yet',
    audit: draft ? '' : auditLine(audit),
    madeOn: today,
  } as const
  return rows
    .filter((row) => row.applies(served))
    .flatMap((row) => {
      const unfinished = row.unfinished?.(served)
      const own = unfinished ? { draft: true, audit: '', unfinished } : {}
      return copies(row, making).map((paper) => {
        const made = { ...every, ...own, ...paper, ...withImages(paper.blocks, images) }
        const { draft: isDraft, audience, lang } = made
        const isShort = shortForm && !isDraft && audience === 'serve-and-lodge' && lang === 'en-GB'
        return isShort ? { ...made, blocks: inShortForm(made.blocks, hearings(file).full) } : made
      })
    })
}

/** Whether an interim order is asked for and its hearing is still to come, so that what can wait may follow. */
function cannotWait(file: CaseFile, { order }: ServedCase, today: IsoDate): boolean {
  const { interim } = hearings(file)
  return asksForInterim(file) && !order && (interim === undefined || compareDates(today, interim) <= 0)
}

type Copy = Pick<Paper, 'code' | 'stem' | 'title' | 'lang' | 'audience' | 'copy' | 'blocks'> &
  Partial<Pick<Paper, 'reference'>>

function copies(row: MadeRow, making: Making): Copy[] {
  if (row.from === 'served')
    return row
      .audiences(making.served)
      .flatMap((audience) => copiesFor(audience, row, row.build(making, audience)))
  if (row.from === 'police') return copiesFor('police-only', row, row.build(making))
  if (row.from === 'court') return copiesFor('court-only', row, row.build(making))
  if (row.from === 'person') return copiesFor('protected-person', row, row.build(making))
  return copiesFor('advocate', row, row.build(making))
}

/** Audiences of which each paper is for one person. */
const personal: ReadonlySet<Audience> = new Set(['advocate', 'protected-person'])

function copiesFor(
  audience: Audience,
  { code, stem, title, lang = 'en-GB' }: MadeRow,
  each: Block[][],
): Copy[] {
  return each.map((blocks, place) => ({
    code,
    stem: place === 0 ? stem : `${stem}-${place + 1}`,
    title,
    lang,
    audience,
    ...(personal.has(audience) && each.length > 1 ? { copy: place + 1 } : {}),
    // Whoever lives with the person may see a page of it: references of the police tell what it is.
    ...(personal.has(audience) ? { reference: '' } : {}),
    blocks,
  }))
}
