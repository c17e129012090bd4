import type { SliceId } from '../case/slices.ts'
import type { SignedPart } from '../review/signOffs.ts'

const groups: Partial<Record<SliceId, SignedPart>> = {
  applicant: 'parties',
  defendant: 'parties',
  protected: 'parties',
  others: 'parties',
  acts: 'acts',
  prohibitions: 'conditions',
  requirements: 'conditions',
  map: 'conditions',
  length: 'period',
  interim: 'period',
}

/** The part of an application under which a change of this page is shown. */
export const groupOfStep = (step: SliceId): SignedPart => groups[step] ?? 'other'
