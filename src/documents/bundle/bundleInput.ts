import type { GivenBundle } from '#src/domain/case/bundle.ts'
import type { Audience, Block, Paper } from '../blocks.ts'

export type BundleKind = 'served' | 'police'

/** The file name of each bundle, without anything of the case in it. */
export const bundleFiles = {
  served: 'served-bundle.pdf',
  police: 'police-bundle.pdf',
} as const satisfies Record<BundleKind, string>

/** Beside whose papers each bundle belongs, so that nothing of the police lies beside what is served. */
export const bundleAudience = {
  served: 'serve-and-lodge',
  police: 'police-only',
} as const satisfies Record<BundleKind, Audience>

/** One exhibit as the bundle lists it. */
export type BundleExhibit = {
  /** "OM/1". */
  reference: string
  description: string
  /** ISO. */
  date?: string | undefined
  producedBy?: string | undefined
  /** The numbers of the acts that it proves, in order. */
  acts: readonly number[]
  /** Parts of its pages are blacked out in this copy. */
  redacted: boolean
  /** The SHA-256 of the original, in lower-case hexadecimal, where there is one. */
  sha256?: string | undefined
  /** Never reproduced: whoever may see it asks to view it. */
  indexOnly: boolean
  /** Added after a bundle was given out: it goes behind everything else. */
  late?: true
  /** A clean PDF of its pages, fetched when it is their turn, maybe more than once; undefined where none is loaded. */
  pages: (() => Promise<Uint8Array>) | undefined
}

/** What the pages of our own have in common: marks, reference, day, audit text. */
export type BundleFace = Pick<
  Paper,
  'lang' | 'audience' | 'draft' | 'training' | 'marking' | 'reference' | 'audit' | 'madeOn'
>

/** Everything that a bundle is made of, in its order. */
export type BundleInput = {
  kind: BundleKind
  face: BundleFace
  /** What stands at the head of the index, its heading first. */
  opening: readonly Block[]
  papers: readonly Paper[]
  exhibits: readonly BundleExhibit[]
  /** What was given out before: late pages begin behind its last page, with empty pages between where this one is shorter. */
  given?: GivenBundle | undefined
}
