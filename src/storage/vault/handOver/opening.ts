import { cardWords } from '#src/storage/handOver/cardWords.ts'
import type { ContactCard } from '#src/storage/handOver/contactCard.ts'
import type { Container } from '#src/storage/handOver/container.ts'
import type { HandedOver, OpenedFile } from '#src/storage/handOver/handOver.ts'
import type { FileKey } from '#src/storage/handOver/readHandOver.ts'
import { canonicalJson } from '../keys/canonicalJson.ts'
import { log, unlessFull } from '../store/auditLog.ts'
import type { OpenVault } from '../store/openVault.ts'
import { contactOf, knownAs, noteOn } from './contacts.ts'
import { isOurHead, receivedFacts } from './exchangeFacts.ts'
import { ownKeys } from './ownCard.ts'
import { ownNames } from './ownNames.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** The key of one file out of its header, where that is for this vault. The secret of the card stays here. */
export async function fileKeyOf(vault: OpenVault, header: Bytes): Promise<FileKey> {
  const own = await ownKeys(vault)
  if (!own) return { ok: false, because: 'noCard' }
  const { Decrypter } = await import('age-encryption')
  const decrypter = new Decrypter()
  decrypter.addIdentity(own.identity)
  try {
    return { ok: true, key: new Uint8Array(await decrypter.decryptHeader(header)) }
  } catch (cause) {
    const isForOthers = cause instanceof Error && cause.message.startsWith('no identity matched')
    return { ok: false, because: isForOthers ? 'notForMe' : 'damaged' }
  }
}

/** What a file says of itself, without what it holds. */
export type OpenedFrame = Omit<Container, 'payload' | 'signature'>
/** What this vault knows of a file that was opened: as HandedOver, without what the file itself says. */
export type Judged =
  | { ok: true; known: Pick<HandedOver, 'from' | 'newCard' | 'expired' | 'ourHead'> }
  | Extract<OpenedFile, { ok: false }>

/**
 * Whether a file that is whole comes from somebody known and is for the owner of this vault. It is written down in the record
 * where it is. A file of one’s own opens, and one past its day too.
 */
export async function judge(vault: OpenVault, frame: OpenedFrame): Promise<Judged> {
  const { from, to, answers } = frame
  const { own } = await ownNames(vault)
  const isOwn = own.includes(from.key)
  const contact = await contactOf(vault, from.key)
  if (!isOwn && !contact) return await unknown(vault, from)
  if (!isOwn && !to.some(({ key }) => own.includes(key))) return readdressed(to)
  const at = vault.now()
  await log(vault, receivedFacts(frame, at)).catch(unlessFull)
  const trusted = contact?.card ?? from
  const known = {
    from: trusted,
    ...(canonicalJson(trusted) !== canonicalJson(from) && { newCard: from }),
    expired: Date.parse(at) > Date.parse(frame.expires),
    ...(answers && {
      ourHead: (await isOurHead(vault, answers)) ? ('found' as const) : ('notFound' as const),
    }),
  }
  return { ok: true, known }
}

async function unknown(vault: OpenVault, card: ContactCard): Promise<Judged> {
  const isKnownName = (await knownAs(vault, card)) === 'otherKey'
  const messages = [isKnownName ? sameName : notKnown, noteOn(card)]
  return {
    ...{ ok: false, because: 'unknown', card, words: await cardWords(card) },
    message: messages.filter((each) => each !== undefined).join(' '),
  }
}

const notKnown =
  'This file was signed by somebody who is not among your contacts. Ring them on a number that you know already, and compare the six words. Nothing of the file was taken.'
const sameName =
  'This file was signed with a name that looks like one of your contacts, but with another key. Somebody may be using their name, or they have a new card. Ring them on a number that you know already, and compare the six words. Nothing of the file was taken.'

function readdressed(to: OpenedFrame['to']): Judged {
  const names = to.map(({ name }) => name).join(', ')
  const message = `This file was signed for ${names}, and not for you: somebody who got it has passed it on. Nothing of it was taken. Ask the sender for a file of your own.`
  return { ok: false, because: 'refused', message }
}
