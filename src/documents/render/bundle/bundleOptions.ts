import type { PdfFonts } from '../pdf/text/typeface.ts'

/** How far a bundle has got: the `at`th of `of` papers or exhibits. */
export type BundleProgress = {
  doing: 'looking at exhibits' | 'writing papers' | 'adding exhibits'
  at: number
  of: number
  title: string
}

export type BundleOptions = {
  fonts: PdfFonts
  /** Gets the bytes of the file in order, about a megabyte at a time. */
  take: (bytes: Uint8Array<ArrayBuffer>) => void
  tell?: (progress: BundleProgress) => void
  /** Whether nobody wants it any more; asked before each exhibit and each drawing. */
  isStopped?: () => boolean
}

/** Nobody waits for the bundle any more. */
export class BundleStopped extends Error {
  override readonly name = 'BundleStopped'
}

/** Throws BundleStopped where nobody waits any more. */
export function goOn({ isStopped }: Pick<BundleOptions, 'isStopped'>): void {
  if (isStopped?.()) throw new BundleStopped('The bundle was stopped')
}
