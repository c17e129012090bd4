import { createContext, use } from 'react'
import type { Block, Paper } from '#src/documents/blocks.ts'
import type { BundleKind } from '#src/documents/bundle/bundleInput.ts'
import type { PackOf } from '#src/documents/packs/packsIn.ts'
import type { BundleProgress } from '#src/documents/render/bundle/bundleOptions.ts'
import type { FileReadBack } from '#src/documents/render/exhibits/readFileBack.ts'
import type { GroupOfQuestions } from '#src/domain/attack/question.ts'
import type { GivenBundle } from '#src/domain/case/bundle.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Draft } from '#src/domain/case/draft.ts'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import type { Finding } from '#src/domain/checks/finding.ts'
import type { BundleHit } from '#src/domain/checks/scanBundle.ts'
import type { StepId } from '#src/domain/flow/steps.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import type { WordingFinding } from '#src/domain/wordingRules/checkWording.ts'
import type { CaseFiles } from '#src/storage/caseFiles.ts'
import type { DraftStore, Instant } from '#src/storage/draftStore.ts'
import type { RestoreResult } from '#src/storage/restore/restoreFile.ts'
import type { Door } from './door.ts'
import type { ExhibitWork } from './exhibitWork.ts'
import type { HandOverWork } from './handOverWork.ts'
import type { VaultWork } from './vaultWork.ts'

/** What papers are made from: the draft, the day and the values of the force. What the rules say of it is worked out anew. */
export type PaperSource = {
  draft: Draft
  today: IsoDate
  profile: ForceProfile
  /** What the audit record’s `log` answered: 12 characters of its head for the footers of final papers. Without it they say that there is none. */
  audit?: string
  /** The images of its maps that are on this device, by id. */
  images?: ReadonlyMap<string, Uint8Array>
}

/** One download of papers: a zip of the files that one audience, or one of several people of it, may hold. */
export type PackRequest = PaperSource & PackOf

/** One paper as one file. */
export type FileRequest = PackRequest & { stem: string; format: 'pdf' | 'docx' }

/** Everything that is held on a case, for the force’s disclosure unit, and why it is made. */
export type DisclosureRequest = PaperSource & { reason: string }

/** The paper that is being made: the `at`th of `of`. */
export type MakingProgress = { at: number; of: number; title: string }

/** Why nothing was made, in words for the officer; `paper` names the paper that failed. */
export type NotMade = {
  ok: false
  because: 'paper' | 'fonts' | 'worker' | 'record'
  message: string
  paper?: string
}

/**
 * The bytes that were asked for, whether every paper in them is final, and the titles of those that are drafts on their own
 * account; or why there are none.
 */
export type Made =
  | { ok: true; bytes: Uint8Array<ArrayBuffer>; final: boolean; unfinished?: readonly string[] }
  | NotMade

/** The papers of a case, to read on the page, or why there are none. */
export type Written = { ok: true; papers: Paper[] } | NotMade

/** What a bundle is made from; `read` gives the bytes of a file of the case, or undefined where there is none. */
export type BundleRequest = PaperSource & {
  kind: BundleKind
  read: (fileId: string) => Promise<Uint8Array<ArrayBuffer> | undefined>
}

/** What was told of a bundle that was made. */
export type BundleReport = {
  pages: number
  /** In bytes. */
  length: number
  leftOut: readonly { reference: string; reason: string }[]
  /** Where each entry stands: a paper by its title, an exhibit by its reference. */
  entries: GivenBundle['entries']
  /** The entries whose pages are others than in the bundle that was given out. */
  moved: readonly string[]
  hits: readonly BundleHit[]
}

/**
 * A bundle as a file, and whether nothing kept it a draft; or why there is none. One that gives something withheld away is
 * thrown away, and told where.
 */
export type BundleMade =
  | ({ ok: true; file: Blob; final: boolean } & BundleReport)
  | { ok: false; because: 'withheld'; hits: readonly BundleHit[] }
  | { ok: false; because: 'stopped' }
  | NotMade

/** A bundle that is being made; `stop` ends the work at once. */
export type BundleRun = { made: Promise<BundleMade>; stop: () => void }

/** Makes a bundle in a worker of its own, which ends with it. `made` never rejects. */
export type MakeBundle = (request: BundleRequest, tell: (progress: BundleProgress) => void) => BundleRun

/** One text for the wording rules, and the case that they may look into. */
export type TextToCheck = {
  /** The id of the condition, or of the exception. */
  id: string
  kind: 'prohibition' | 'requirement'
  text: string
  /** Whether it is an exception of a condition, which need not be stored yet. */
  exception?: true
  file: CaseFile
  today: IsoDate
}

/** One page of a case for the live view: its step, the item in hand, and the case without the answers on branches not taken. */
export type ViewToWrite = { step: StepId; item: string | undefined; file: CaseFile }

/** What only the app can give: the store, the clock, new ids, the force's profile, and the makers that run in a worker. */
export type Services = {
  store: DraftStore
  /** What of a case is not text: exhibits and images of maps. */
  files: CaseFiles
  /** Files of others, looked through, shown and copied in a worker. */
  exhibits: ExhibitWork
  door: Door
  vault: VaultWork
  /** Files between people who have a vault each, their cards, and signatures. */
  handOver: HandOverWork
  /** Today in London. */
  today: () => IsoDate
  now: () => Instant
  newId: (prefix: string) => string
  profile: () => Promise<ForceProfile | undefined>
  /** Reads a file from outside, apart from the page and for ten seconds at most. Never rejects. */
  restore: (file: Uint8Array | string) => Promise<RestoreResult>
  /** Reads the words of a PDF or a Word file from outside, in a worker of its own and for twenty seconds at most. Never rejects. */
  readFileBack: (file: Uint8Array) => Promise<FileReadBack>
  /** What the rules have to say of a draft, worked out in a worker. Rejects where that broke. */
  check: (draft: Draft, today: IsoDate) => Promise<readonly Finding[]>
  /** Writes every paper of the case, for each audience that may hold it, in a worker. Never rejects. */
  writePapers: (source: PaperSource) => Promise<Written>
  /** Makes a pack in a worker: the bytes of a zip. Never rejects. */
  makePack: (request: PackRequest, tell: (progress: MakingProgress) => void) => Promise<Made>
  /** Makes one paper in a worker. Never rejects. */
  makeFile: (request: FileRequest) => Promise<Made>
  /** Makes a bundle in a worker of its own, which can be stopped. */
  makeBundle: MakeBundle
  /** Makes what the disclosure unit gets, in a worker: a zip that is in no pack. Never rejects. */
  makeDisclosure: (request: DisclosureRequest) => Promise<Made>
  /** What the served papers say of one step; empty where nothing of it is served. Rejects where that cannot be written. */
  writeView: (page: ViewToWrite) => Promise<readonly Block[]>
  /** What a lawyer for the defendant is likely to ask of a case. Rejects where that cannot be worked out. */
  questions: (file: CaseFile, today: IsoDate) => Promise<readonly GroupOfQuestions[]>
  /** What the wording rules say of one text, in the order of the places. Rejects where the rules cannot run. */
  checkText: (asked: TextToCheck) => Promise<readonly WordingFinding[]>
}

const ServicesContext = createContext<Services | undefined>(undefined)
export const ServicesProvider = ServicesContext.Provider

/** The services of the app. Throws when a screen is shown outside the app. */
export function useServices(): Services {
  const services = use(ServicesContext)
  if (!services) throw new Error('A screen was shown outside the app')
  return services
}
