/** A way to reach or to recognise somebody, as it stands in a value. */
export type Contact = { kind: 'phone' | 'email' | 'vehicle' | 'account'; value: string }

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const ukPhone = /(?<![\p{L}\p{N}+])(?:(?:\+|00)44[\s().-]*0?|0)(?:[\s().\-/_]*\d){9,10}(?!\d)/gu
const foreignPhone = /\+\d(?:[\s().-]*\d){7,13}(?!\d)/gu
const anyDigits = /\d(?:[\s().\-/_]*\d){5,}/gu
/** Registrations as issued since 2001, and the older kinds and those of Northern Ireland. */
const currentPlate = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}[\s-]?[a-z]{3}(?![\p{L}\p{N}])/giu
const olderPlate =
  /(?<![\p{L}\p{N}])(?:[A-Z]\d{1,3}[\s-]?[A-Z]{3}|[A-Z]{3}[\s-]?\d{1,3}[A-Z]|(?=[A-Z]*[IZ])[A-Z]{3}[\s-]?\d{1,4})(?![\p{L}\p{N}])/gu
const handle = /(?<![\p{L}\p{N}._-])@[\p{L}\p{N}_][\p{L}\p{N}_.-]+/gu

/** Every phone number, email address, current registration and handle with an @ that stands in a value of any kind. */
export function contactsIn(value: string): Contact[] {
  const emails = all(value, email)
  const rest = value.replace(email, ' ')
  const uk = all(rest, ukPhone)
  const phones = [...uk, ...all(rest.replace(ukPhone, ' '), foreignPhone)]
  return [
    ...as('email', emails),
    ...as('phone', phones),
    ...as('vehicle', all(rest, currentPlate)),
    ...as('account', all(rest, handle)),
  ]
}

/** The numbers in a value that is said to be a phone, those too that lack their beginning. */
export function phonesIn(value: string): Contact[] {
  const known = contactsIn(value).filter(({ kind }) => kind === 'phone')
  return known.length > 0 ? known : as('phone', all(value, anyDigits))
}

/** The registrations in a value that is said to be a vehicle. A short value with letters and digits is one as a whole. */
export function platesIn(value: string): Contact[] {
  const plates = [...all(value, currentPlate), ...all(value.replace(currentPlate, ' '), olderPlate)]
  const whole = value.replace(/[^\p{L}\p{N}]/gu, '')
  const short = whole.length <= 8 && /\d/.test(whole) && /\p{L}/u.test(whole)
  return as('vehicle', plates.length === 0 && short ? [value] : plates)
}

const around =
  /^(?:instagram|insta|facebook|fb|messenger|snapchat|snap|tiktok|twitter|x|whatsapp|telegram|discord|signal|linkedin|youtube|threads|reddit|twitch|steam|xbox|playstation|psn|roblox|tinder|hinge|bumble|strava|spotify|vinted|ebay|account|profile|page|user|username|handle|name|on|the|her|his|their|my|is|called|named|private|old|new|and|or|https?|www|com)$/i

/** The handles in a value that is said to be an account: with an @, at the end of an address, or what is left beside the service. */
export function handlesIn(value: string): Contact[] {
  const marked = all(value, handle)
  if (marked.length > 0) return as('account', marked)
  const left = value.split(/[\s,;:()/]+/).flatMap((word) => {
    const bare = word.replace(/^[.'"“”]+|[.'"“”]+$/g, '')
    return bare === '' || around.test(bare) || /^(?:www\.)?\p{L}+\.com$/iu.test(bare) ? [] : [bare]
  })
  const telling = left.filter(
    (word) => /[_\d.]/.test(word) || (left.length === 1 && !/^\p{Lu}\p{Ll}+$/u.test(word)),
  )
  return as('account', telling)
}

const all = (value: string, pattern: RegExp): string[] => [...value.matchAll(pattern)].map(([found]) => found)

const as = (kind: Contact['kind'], values: readonly string[]): Contact[] =>
  values.map((value) => ({ kind, value: value.trim() }))
