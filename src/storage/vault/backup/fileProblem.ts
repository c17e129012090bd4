import { otherKind } from '#src/storage/restore/otherKind.ts'

/** 200 MiB, in bytes. */
export const largestBackup = 200 * 1024 * 1024
/** Every age file begins so. */
const magic = new TextEncoder().encode('age-encryption.org/v1\n')
/** The header of a backup with a hundred slots has some 50 KiB. */
const longestHeader = 256 * 1024

const noHeader = 'The beginning of this backup is damaged, or its end is missing. Copy the file again.'

/** Why a file cannot be a backup, as its first bytes and its size tell, in words for the person; undefined where it can be one. */
export function fileProblem(file: Uint8Array): string | undefined {
  if (file.length > largestBackup)
    return 'This file is larger than 200 MB, so it is not a backup made by this app.'
  if (file.length === 0) return 'This file is empty.'
  if (!magic.every((byte, at) => file[at] === byte)) return notAge(file)
  return headerLength(file) === undefined ? noHeader : undefined
}

function notAge(file: Uint8Array): string {
  const kind = otherKind(file)
  if (kind) return `This file is ${kind}, not a backup made by this app.`
  return file[0] === 0x7b
    ? 'This file is one application, not a backup. Import it from the list of applications.'
    : 'This file is not a backup made by this app.'
}

/** How many bytes the header has, to the end of the line that begins with "---"; undefined where that is not there. */
export function headerLength(file: Uint8Array): number | undefined {
  const text = new TextDecoder('latin1').decode(file.subarray(0, longestHeader))
  const last = text.indexOf('\n--- ')
  const end = last < 0 ? -1 : text.indexOf('\n', last + 1)
  return end < 0 ? undefined : end + 1
}
