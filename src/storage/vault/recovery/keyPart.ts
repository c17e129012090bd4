/** One of the two parts of a force’s secret key: `key` tells the key of which it is a part, `share` is worth nothing alone. */
export type KeyPart = { part: 1 | 2; key: string; share: string }

export type ReadPart = { ok: true; part: KeyPart } | { ok: false; message: string }

/** The 32 letters and digits of age’s own keys. None of 1, B, I and O is among them, so none is taken for another. */
export const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
/** How many letters follow "AGE-SECRET-KEY-1". */
export const shareLength = 58
const keyLength = 4
const checkLength = 6
const whole = keyLength + shareLength + checkLength

/** A part as it is printed: "PART-1", then 17 groups of four letters and digits, the last six of which check the others. */
export async function writePart(part: KeyPart): Promise<string> {
  const body = `${part.key}${part.share}${await checkOf(part)}`
  const groups = body.toUpperCase().match(/.{4}/g) ?? []
  return [`PART-${part.part}`, ...groups].join(' ')
}

/** A printed part as it was typed again, spaces, dashes and small letters being one as good as the other; or what is wrong with it. */
export async function readPart(text: string): Promise<ReadPart> {
  const plain = text.toLowerCase().replace(/[\s-]/g, '')
  const [start, number] = /^part([12])/.exec(plain) ?? []
  if (!start) return { ok: false, message: 'A part of the key starts with “PART-1” or “PART-2”.' }
  const body = plain.slice(start.length).replace(/o/g, '0').replace(/[1i]/g, 'l')
  const named = `Part ${number}`
  if (body.length !== whole)
    return { ok: false, message: `${named} has ${body.length} letters, not ${whole}.` }
  const part: KeyPart = {
    part: number === '1' ? 1 : 2,
    key: body.slice(0, keyLength),
    share: body.slice(keyLength, keyLength + shareLength),
  }
  const good = (await checkOf(part)) === body.slice(-checkLength)
  return good
    ? { ok: true, part }
    : { ok: false, message: `${named} has a wrong letter. Compare it with the print.` }
}

/** Four letters that tell a key from another, made of its public half "age1…". */
export const nameOfKey = (recipient: string): Promise<string> =>
  digest(`spo/force-key/v1 ${recipient}`, keyLength)

const checkOf = ({ part, key, share }: KeyPart) =>
  digest(`spo/force-key-part/v1 ${part} ${key}${share}`, checkLength)

async function digest(text: string, length: number): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return lettersOf(new Uint8Array(hash).subarray(0, length))
}

/** One letter for the lowest five bits of each byte. */
export const lettersOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => letters.charAt(byte & 31)).join('')
