import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { mapName } from '#src/domain/maps/mapNumbers.ts'

/** The images of the maps of a case, and what is to be said of those that are not there or are others. */
export type MapImages = { images: Map<string, Uint8Array>; lacking: string[] }

/** Reads them from the folder “maps” beside the case file, where each is named for its id and ends in .png. */
export function readMapImages({ map }: Pick<CaseFile, 'map'>, caseFile: string): MapImages {
  const images = new Map<string, Uint8Array>()
  const lacking: string[] = []
  for (const zone of map?.zones ?? []) {
    const { image } = zone
    if (!image) continue
    const bytes = bytesOf(join(dirname(caseFile), 'maps'), image.id)
    if (bytes && createHash('sha256').update(bytes).digest('hex') === image.sha256)
      images.set(image.id, bytes)
    else
      lacking.push(
        `${mapName(zone)}: its image is not in the folder “maps” beside the case file, so the map has a gap.`,
      )
  }
  return { images, lacking }
}

function bytesOf(folder: string, id: string): Uint8Array | undefined {
  // An id comes from the case file: it names a file of this folder and of no other.
  if (!/^[\w-]+$/.test(id)) return undefined
  try {
    return new Uint8Array(readFileSync(join(folder, `${id}.png`)))
  } catch {
    return undefined
  }
}
