import type { CopyOf } from '#src/documents/bundle/bundleOf.ts'
import { LeftOut } from '#src/documents/bundle/LeftOut.ts'
import type { ExhibitEngine } from '../exhibits/exhibitEngine.ts'
import type { EncodeJpeg } from '../exhibits/packPicture.ts'
import { remakeExhibit } from '../exhibits/remakeExhibit.ts'

/** What a copy of an exhibit is made with. */
export type CopyMaking = {
  engine: ExhibitEngine
  /** The original; undefined where there is none any more. */
  read: () => Promise<Uint8Array | undefined>
  sha256: (bytes: Uint8Array) => Promise<string>
  encode?: EncodeJpeg
}

/**
 * The pages of an exhibit as a bundle may hold them: made anew, with nothing of the original but what it shows, and with its
 * black areas burned in. Throws LeftOut where there is no original, where it is not the one that the case names, so that the
 * areas might lie elsewhere, and where it cannot be copied.
 */
export async function remadeCopy(
  { file, blackouts }: CopyOf,
  { engine, read, sha256, encode }: CopyMaking,
): Promise<Uint8Array> {
  const original = await read()
  if (!original) throw new LeftOut('Its file is no longer kept with the application. Load it again.')
  if (file && file.sha256 !== (await sha256(original)))
    throw new LeftOut('Its file is not the one that was loaded into the application.')
  const remade = await remakeExhibit(engine, original, { blackouts, ...(encode && { encode }) })
  if (!remade.ok) throw new LeftOut(remade.reason)
  return remade.bytes
}
