import { createContext, use } from 'react'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Finding } from '#src/domain/checks/finding.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import type { ChangeResult } from '#src/storage/changeStep.ts'
import type { Patch, Stored } from '#src/storage/draftStore.ts'
import type { Unsaved } from './lateSave.ts'

/** The open case, as every step sees it. */
export type OpenCase = Stored & {
  /** The case without the answers on branches not taken. */
  file: CaseFile
  /** What the rules say; while `rules` is not `done`, of the case as it was before the last change. */
  findings: readonly Finding[]
  rules: 'done' | 'working' | 'failed'
  /** The day as of which the case is read: today, or a training case's own day. */
  today: IsoDate
  /** Saves one change made on top of `base`, and shows the mark of it. Where it was not saved, the caller goes on. */
  save: (patch: Patch, base?: Stored) => Promise<ChangeResult>
  /** Says that a part of the page holds something that is not saved yet. */
  typed: (part: Unsaved) => void
  /** Says that two tabs changed the same answers, and a person has not chosen yet. */
  undecided: () => void
  /** Takes back the mark of a save that was given up for what another tab stored. */
  givenUp: () => void
}

const CaseContext = createContext<OpenCase | undefined>(undefined)
export const CaseProvider = CaseContext.Provider

/** The case of the page. Throws when a step is shown outside a case. */
export function useCase(): OpenCase {
  const open = use(CaseContext)
  if (!open) throw new Error('A step was shown outside a case')
  return open
}
