import { screen } from '@testing-library/react'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Review } from '#src/domain/review/review.ts'
import type { Signatory } from '#src/domain/review/signatory.ts'
import type { HandOverWork } from '#src/features/drafts/handOverWork.ts'
import type { Services } from '#src/features/drafts/services.ts'
import { aDraft } from './aDraft.ts'
import { fakeVault } from './fakeVault.ts'
import { aPerson } from './handOverOf.ts'
import { openApp } from './openApp.tsx'
import { sample } from './samples.ts'

type Opening = {
  /** Which page of review: the first where it is left out. */
  page?: string
  as: 'officer' | 'supervisor' | 'lawyer'
  /** The officer’s whose application a reader’s copy is. */
  of?: Signatory
  review?: Partial<Review>
  answers?: Partial<CaseFile>
  /** Answers of earlier versions that are kept, by their numbers; the one that is stored is number 1. */
  earlier?: Readonly<Record<number, Partial<CaseFile>>>
  services?: Partial<Services>
  heading: string
}

const noon = '2026-06-24T12:00:00.000Z'
const cards = {
  officer: { name: 'Rowena Thrale', role: 'officer', rank: 'Detective Inspector' },
  supervisor: { name: 'Edith Larkmoor', role: 'supervisor', rank: 'Superintendent' },
  lawyer: { name: 'Ambrose Tewkes', role: 'lawyer' },
} as const

/** The invented officer whose application a copy is. */
export const theOfficer: Signatory = {
  key: 'e'.repeat(64),
  name: 'Rowena Thrale',
  role: 'officer',
  organisation: 'Northmere Constabulary',
  rank: 'Detective Inspector',
}

/** The record of an application that its author sent for authority. */
export const submitted: Partial<Review> = {
  author: theOfficer.key,
  moves: [{ id: 'm-1', from: 'drafting', to: 'submitted', at: noon, by: theOfficer }],
}

/** One page of review of a training case, as one of those who work on it, each with a card of their own in a vault of their own. */
export async function openReview(opening: Opening) {
  const { page, as, review = {}, answers, heading, earlier = {}, services } = opening
  const person = await aPerson({ ...cards[as], organisation: 'Northmere Constabulary' })
  const copy = as === 'officer' ? {} : { copy: { of: theOfficer, as, receivedAt: noon, ...review.copy } }
  const { training: _, ...file } = sample('fx-08')
  const draft = aDraft({ ...file, ...answers }, { review: { ...review, ...copy } })
  const at = ['/case/fx-08/review', page].filter(Boolean).join('/')
  const app = await openApp({
    at,
    drafts: [draft],
    today: '2026-06-24',
    services: { ...kept(file, earlier, person.handOver), ...services },
  })
  await screen.findByRole('heading', { level: 1, name: heading }, { timeout: 10_000 })
  const press = (name: string | RegExp) => app.user.click(screen.getByRole('button', { name }))
  const record = async () => (await app.stored('fx-08')).review
  return { ...app, ...person, press, record, key: person.card.card.key }
}

/** A vault as far as review asks for versions: number 1 is the one that is stored. */
function kept(
  file: CaseFile,
  earlier: NonNullable<Opening['earlier']>,
  handOver: HandOverWork,
): Pick<Services, 'handOver' | 'vault'> {
  const lines = Object.keys(earlier).map((seq) => ({
    seq: Number(seq),
    at: '2026-06-20T09:00:00.000Z',
    kept: [],
  }))
  const { vault } = fakeVault({ versions: async () => [...lines, { seq: 1, at: noon, kept: [] }] })
  const version = async (_: string, seq: number) => {
    const answers = earlier[seq]
    return answers && aDraft({ ...file, ...answers })
  }
  return { vault, handOver: { ...handOver, version } }
}
