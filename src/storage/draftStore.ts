import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Draft } from '#src/domain/case/draft.ts'
import type { KeptAt } from '#src/domain/case/keptText.ts'
import type { PendingBox } from '#src/domain/case/pendingText.ts'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import type { SliceDraft, SliceId } from '#src/domain/case/slices.ts'
import type { Typed } from '#src/domain/case/typed.ts'
import type { StepId } from '#src/domain/flow/steps.ts'
import type { Status } from '#src/domain/review/moves.ts'
import type { ReviewCopy, ReviewPut } from '#src/domain/review/review.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'

/** A moment as an ISO 8601 text in UTC, "2026-11-23T09:30:00.000Z". Read from the clock by the app. */
export type Instant = string

export type Marks = NonNullable<CaseFile['marks']>
export type Mark = keyof Marks

/** A date of an application by the key that deadlines.ts gives it; its words stand in deadlineKinds.ts. */
export type SummaryDate = { key: string; on: IsoDate }

/** What the list of applications shows. Kept beside each draft, so that no draft is opened to make the list. */
export type DraftSummary = {
  id: string
  startedOn: IsoDate
  changedAt: Instant
  /** How many steps hold any answer. */
  stepsBegun: number
  marks: Marks
  reference?: string
  defendant?: string
  /** The title of an invented case for training. */
  training?: string
  route?: 'full' | 'fullWithInterim' | 'interimOnly' | 'change'
  /** The next dates that are not done, the soonest first; absent in a line of an earlier version of the app, so that they are not known. */
  dates?: SummaryDate[]
  /** The day on which the application was closed. */
  closedOn?: IsoDate
  /** The last day on which the court made or refused an order, or the day of the change where none was entered. */
  decidedOn?: IsoDate
  /** For how many months the force keeps an application. */
  retentionMonths?: number
  /** Where it stands by what its record of review says; absent in a line of an earlier version of the app, and of one that never moved. */
  status?: Status
  statusSince?: Instant
  /** As what somebody else’s application is read, where this is a copy. */
  copy?: ReviewCopy['as']
  /** By when the authoriser’s own signature is due on an authority given by word of mouth. */
  signatureDueBy?: Instant
}

/** A draft as stored. `seq` grows with every change and tells whether somebody else changed it since. */
export type Stored = { draft: Draft; seq: number; ways?: Ways }

/** Whether there is a change to undo, and one that was undone to make again. */
export type Ways = { undo: boolean; redo: boolean }

/** What opening a draft gives. What cannot be understood comes as the text that is stored, for export. */
export type Opened =
  | ({ kind: 'draft' } & Stored)
  | { kind: 'missing' }
  | { kind: 'unreadable'; text: string; message: string }

/**
 * The answers of one step, what its fields refuse, and the officer's notes on it (left as they are when not given).
 * `added` names the box whose waiting text is among the answers now, so that it is emptied in the same change.
 */
export type StepPatch<S extends SliceId = SliceId> = {
  step: S
  answers: SliceDraft<S> | undefined
  typed: Typed
  notes?: string
  added?: AddedText
  /** What goes into the record of review with the change, such as that a proposed wording was taken. */
  review?: readonly ReviewPut[]
}

/** A box, and the texts that stood in it while what is added now was typed: any other text in it stays. */
export type AddedText = { box: string; texts: readonly string[] }

/** One change of a draft. It touches one step, one box, one kept text, one note, one explanation, the marks, the force's profile or the
 * record of review; or it is the whole of what somebody handed over. */
export type Patch =
  | { [S in SliceId]: StepPatch<S> }[SliceId]
  | { note: { step: StepId; text: string } }
  | { pending: PendingBox & { text: string } }
  | { clear: { at: KeptAt; place: string } }
  | { keep: { at: KeptAt; place: string; text: string } }
  | { mark: Marks }
  | { closed: CaseFile['closed'] }
  | { explanation: { finding: string; reason: string } }
  | { removeExplanation: string }
  | { profile: ForceProfile }
  | ReviewPatch
  | { received: Draft }

/**
 * What goes into the record of review. `author`: the key of who wrote the application; `lookedAt`: the version of a copy that its
 * reader looked through.
 */
export type ReviewPatch = { review: readonly ReviewPut[]; author?: string; lookedAt?: number }

export type Changed = ({ saved: true } & Stored) | { saved: false; current: Stored }

export type Created = { created: true; seq: number } | { created: false; because: 'exists' }
/** What makes a case stay: a mark, or a decision of the court. */
export type HeldFor = Mark | 'decidedOn'
/** A case that is held is not deleted before the day `until`; retention.ts says when that is. */
export type Removed =
  | { removed: true }
  | { removed: false; because: 'missing' }
  | { removed: false; because: HeldFor; until: IsoDate }
export type Restored = { restored: true } | { restored: false; because: 'notKept' | 'exists' }

/** A draft that was removed and is kept aside; `key` tells it from others of the same id. */
export type RemovedDraft = { key: string; removedAt: Instant; summary: DraftSummary }

/**
 * The one way to the drafts on this device. Each promise settles once the change is safe on the disk, or rejects with a
 * fault of faults.ts and nothing changed.
 */
export type DraftStore = {
  /** Every application, the last changed first. */
  list: () => Promise<DraftSummary[]>
  read: (id: string) => Promise<Opened>
  /** Refused with what is stored when `seq` is no longer the newest; changeStep.ts decides what to do then. */
  change: (id: string, seq: number, patch: Patch, now: Instant) => Promise<Changed>
  /**
   * Takes back the last change, or makes again the last one that was taken back, as a new version; the marks stay. Where there
   * is none, nothing changes and what is stored comes back. Refused like a change when `seq` is no longer the newest.
   */
  undo: (id: string, seq: number, now: Instant) => Promise<Changed>
  redo: (id: string, seq: number, now: Instant) => Promise<Changed>
  create: (draft: Draft, now: Instant) => Promise<Created>
  /** The draft is kept aside until the next purge, so that `restore` can undo it: the last one removed, or the one named by its `key`. */
  remove: (id: string, now: Instant) => Promise<Removed>
  restore: (id: string, key?: string) => Promise<Restored>
  /** The drafts kept aside, the last removed first. */
  removed: () => Promise<RemovedDraft[]>
  /** Lets go for good of one draft that is kept aside, by its key. */
  destroy: (key: string, now: Instant) => Promise<void>
  /** Lets go of the drafts that were removed before the moment given. */
  purge: (before: Instant) => Promise<void>
  /** Tells the ids of drafts that another tab changed, until the function returned is called. Content never travels. */
  watch: (listener: (id: string) => void) => () => void
  /**
   * Has `save` run while a newer version of the app, in another tab, waits for this one to stop writing; until the function
   * returned is called. It has three seconds.
   */
  beforeClosing: (save: () => Promise<void>) => () => void
  close: () => void
}
