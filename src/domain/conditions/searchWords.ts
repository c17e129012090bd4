/** Words that say nothing of what a condition is about. */
const empty = new Set(
  'a an the and or of to in on at by for from with no not her his him she he their them they any must that'.split(
    ' ',
  ),
)

/** What an officer types, and the words that conditions use for it. */
const meanings: readonly (readonly [typed: string, meant: string])[] = [
  ['airtag gps tile spyware stalkerware', 'tracker'],
  ['quadcopter uav', 'drone'],
  ['bouquet chocolate present ring parcel rose', 'gift item'],
  ['burner handset mobile smartphone', 'phone'],
  ['sim', 'phone'],
  ['dm ring snap text voicemail whatsapp', 'message'],
  ['call write', 'contact message'],
  ['facebook insta instagram snapchat tiktok twitter', 'account post'],
  ['catfish fake imposter impersonate impersonation pseudonym anonymous', 'name pretending'],
  ['hack login password spoof', 'account spying'],
  ['cctv doorbell webcam', 'camera'],
  ['picture film filming nude photo photograph selfie video', 'image'],
  ['deepfake ai', 'altered image'],
  ['dox doxx doxxing', 'detail'],
  ['tor vpn', 'anonymiser'],
  ['baby daughter kid son toddler', 'child'],
  ['collect handover', 'child'],
  ['nursery university uni classroom gate', 'school'],
  ['bike car lorry motorbike scooter van', 'vehicle'],
  ['boss employer employment job office shift', 'work'],
  ['brother dad family mother mum father parent sister', 'relative'],
  ['mate', 'friend'],
  ['boyfriend girlfriend partner dating', 'relationship'],
  ['church mosque prayer synagogue temple religion', 'worship'],
  ['cafe gym pub restaurant shop', 'premises'],
  ['address house flat', 'home'],
  ['stop', 'stay'],
  ['hang loiter loitering lurk outside', 'waiting'],
  ['observe spy spying stare', 'watching'],
  ['suicide overdose suicidal', 'harm'],
  ['bank money penny transfer', 'payment'],
  ['pizza takeaway taxi', 'order'],
  ['booze drink drunk', 'alcohol'],
  ['anger counselling course therapy treatment', 'programme assessment'],
  ['cat dog horse', 'pet'],
  ['lawsuit litigation sue vexatious', 'claim application'],
  ['detective private', 'investigator'],
  ['zone exclusion', 'area'],
  ['report signing', 'station'],
  ['fence bin letterbox vandal vandalise', 'property'],
  ['keys fob', 'item'],
]

const irregular: Readonly<Record<string, string>> = { children: 'child', people: 'person' }
const suffix = /(?<=.{4})(?:'s|ings?|ers?|ed)$|(?<=ch|sh|[sxz])es$|(?<=.{3})s$/

/** The stem by which forms of one word are told to be one: "followed", "following" and "follows" give "follow". */
export function stemOf(word: string): string {
  const plain = irregular[word] ?? word.replace(/ies$/, 'y').replace(suffix, '')
  return plain.replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/(?<=.{4})e$/, '')
}

/** The words of a text in small letters, those that say nothing left out. */
export function wordsIn(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? []
  ).filter((word) => !empty.has(word))
}

const meant: ReadonlyMap<string, readonly string[]> = new Map(
  meanings.flatMap(([typed, words]) => typed.split(' ').map((word) => [stemOf(word), words.split(' ')])),
)

/** The other words that conditions may use for a word that was typed. */
export function meantBy(word: string): readonly string[] {
  return meant.get(stemOf(word)) ?? []
}
