import { otherKind } from '../restore/otherKind.ts'
import { headerLength } from '../vault/backup/fileProblem.ts'
import { largestHandOver } from './container.ts'
import { handOverStanza } from './writeHandOver.ts'

/** What the outside of a hand-over file tells: its header, by itself. Or why the file is none, in words for the person. */
export type Outside = { ok: true; header: Uint8Array<ArrayBuffer> } | { ok: false; message: string }

const magic = 'age-encryption.org/v1\n'
/** A header for 20 recipients has some 3 KiB. */
const longestHeader = 16 * 1024
/** The form of an age file: a nonce, then blocks, each with its tag; in bytes. */
const [nonce, block, tag] = [16, 64 * 1024, 16]

const messages = {
  tooLarge: 'This file is larger than 25 MB, so it is not a hand-over file of this app.',
  empty: 'This file is empty.',
  card: 'This is a contact card, not a hand-over file. Take it in where your contacts are.',
  application: 'This file is one application that was exported. Import it from the list of applications.',
  notOurs: 'This file is not a hand-over file of this app.',
  otherAge: 'This file is encrypted, but it is not a hand-over file of this app.',
  backup: 'This file is a backup of a vault, not a hand-over file. It is restored where vaults are opened.',
  beginning:
    'The beginning of this file is damaged, or most of it is missing. Copy it again, or ask for it again.',
  newer:
    'This file was made by a newer version of this app. It was left as it is. Reload this page to get that version.',
  cut: 'The end of this file is missing, so nothing of it was taken. Copy it again, or ask for it again.',
  longer:
    'Something was added at the end of this file, so nothing of it was taken. Ask for it again, in another way.',
} as const

const refused = (why: keyof typeof messages): Outside => ({ ok: false, message: messages[why] })

/** Looks at what of a file needs no key: what kind it is, and whether it has the length that its header tells. */
export function outsideOf(file: Uint8Array<ArrayBuffer>): Outside {
  if (file.length > largestHandOver) return refused('tooLarge')
  if (file.length === 0) return refused('empty')
  const beginning = latin1(file.subarray(0, magic.length))
  if (beginning !== magic) return notAge(file, beginning)
  const length = headerLength(file)
  if (length === undefined || length > longestHeader) return refused('beginning')
  const header = new Uint8Array(file.subarray(0, length))
  const why = headerProblem(latin1(header), file.length - length)
  return why ? refused(why) : { ok: true, header }
}

function notAge(file: Uint8Array, beginning: string): Outside {
  if (beginning.startsWith('spo-card-')) return refused('card')
  if (beginning.startsWith('{')) return refused('application')
  if (magic.startsWith(beginning)) return refused('cut')
  const kind = otherKind(file)
  return kind ? { ok: false, message: `This file is ${kind}, not a hand-over file.` } : refused('notOurs')
}

function headerProblem(header: string, behind: number): keyof typeof messages | undefined {
  const [, form, size] = /^-> spo-handover ([1-9]\d{0,5}) (\d{1,10})$/m.exec(header) ?? []
  if (form === undefined) return /^-> spo-vault /m.test(header) ? 'backup' : 'otherAge'
  if (Number(form) > handOverStanza.version) return 'newer'
  const whole = nonce + Number(size) + tag * Math.max(1, Math.ceil(Number(size) / block))
  if (behind === whole) return undefined
  return behind < whole ? 'cut' : 'longer'
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)
