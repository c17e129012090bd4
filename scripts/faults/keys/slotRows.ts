import { middle } from '#scripts/bench/figures.ts'
import { SlotBelowFloor } from '#src/storage/vault/keys/derive.ts'
import type { Kdf } from '#src/storage/vault/keys/kdf.ts'
import { newRecoveryCode, readRecoveryCode } from '#src/storage/vault/keys/recoveryCode.ts'
import { makeSlot, openSlot, type Slot } from '#src/storage/vault/keys/slots.ts'
import { newVaultKey } from '#src/storage/vault/keys/vaultKey.ts'
import { count, milliseconds } from '../figures.ts'
import { longRow, type Row, row } from '../row.ts'

/** The ways into a vault, tried by somebody who is not its owner. */
export const slotRows: readonly Row[] = [
  longRow(20, 'Wrong passphrase 1,000 times: no answer but wrong', wrongPassphrases),
  row(21, 'Parameters of the key derivation lowered in the slot', lowered),
  row(24, 'Recovery code with one wrong character', wrongCodes),
]

/** The cheapest that is allowed, so that many can be tried; how a slot answers does not depend on it. */
const cheapest: Kdf = { name: 'argon2id', memory: 19_456, iterations: 2, parallelism: 1 }
const passphrase = 'copper lantern winter bridge'

type PassphraseSlot = Extract<Slot, { kind: 'passphrase' }>

async function aSlot(): Promise<PassphraseSlot> {
  const slot = await makeSlot('v1', await newVaultKey(), { passphrase, kdf: cheapest })
  if (slot.kind !== 'passphrase') throw new TypeError('A passphrase makes a slot for a passphrase')
  return slot
}

const attempts = 1_000

async function wrongPassphrases() {
  const slot = await aSlot()
  const damaged = { ...slot, wrapped: slot.wrapped.map((byte, at) => (at === 0 ? byte ^ 1 : byte)) }
  let opened = 0
  const wrongTimes: number[] = []
  const damagedTimes: number[] = []
  for (const [at, isDamaged] of inMixedOrder(attempts).entries()) {
    const near = `${passphrase.slice(0, at % passphrase.length)}${at}`
    const [target, given, times] = isDamaged
      ? ([damaged, passphrase, damagedTimes] as const)
      : ([slot, near, wrongTimes] as const)
    const started = performance.now()
    const key = await openSlot('v1', target, { passphrase: given }, 'work')
    times.push(performance.now() - started)
    if (key) opened += 1
  }
  const intact = (await openSlot('v1', slot, { passphrase }, 'work')) !== undefined
  const [wrong, broken] = [middle(wrongTimes), middle(damagedTimes)]
  const apart = Math.abs(wrong - broken) / Math.max(wrong, broken)
  return {
    tried: `${count(attempts)} attempts in Node at the cheapest allowed derivation, half with a passphrase near the right one, half with the right one on a damaged slot`,
    figure: `${opened} opened; medians ${milliseconds(wrong)} and ${milliseconds(broken)}; the right one opens after`,
    faults: [
      ...(opened > 0 ? [`${opened} attempts opened it`] : []),
      ...(intact ? [] : ['the right passphrase does not open it any more']),
      ...(apart > 0.25 ? ['how long it takes tells a wrong passphrase from a damaged slot'] : []),
    ],
  }
}

/** As many of one kind as of the other, in an order by chance: turn about, every second one would pay for tidying memory. */
function inMixedOrder(count: number): boolean[] {
  const drawn = Array.from({ length: count }, (_, at) => ({ isDamaged: at % 2 === 1, lot: Math.random() }))
  return drawn.sort((a, b) => a.lot - b.lot).map(({ isDamaged }) => isDamaged)
}

async function lowered() {
  const slot = await aSlot()
  const argon2 = (changed: Partial<Extract<Kdf, { name: 'argon2id' }>>): Kdf =>
    ({ ...cheapest, ...changed }) as Kdf
  const below: Kdf[] = [
    argon2({ memory: 19_455 }),
    argon2({ memory: 8 }),
    argon2({ iterations: 1 }),
    argon2({ iterations: 0 }),
    argon2({ parallelism: 0 }),
    argon2({ memory: 4_000_000_000 }),
    argon2({ memory: Number.NaN }),
    { name: 'pbkdf2-sha-256', iterations: 599_999 },
    { name: 'pbkdf2-sha-256', iterations: 1 },
  ]
  const changed: Kdf[] = [
    argon2({ memory: 19_457 }),
    argon2({ iterations: 3 }),
    { name: 'pbkdf2-sha-256', iterations: 600_000 },
  ]
  const faults: string[] = []
  for (const kdf of below)
    if (!(await refused(slot, kdf))) faults.push(`${JSON.stringify(kdf)} was not refused`)
  for (const kdf of changed) {
    const key = await openSlot('v1', { ...slot, kdf }, { passphrase }, 'work')
    if (key) faults.push(`the slot opened with ${JSON.stringify(kdf)}`)
  }
  return {
    tried: `${below.length} sets of parameters below the least or beyond what a computer can, and ${changed.length} other lawful ones, put into a slot, in Node`,
    figure: `${below.length} refused before any work, ${changed.length} did not open`,
    faults,
  }
}

async function refused(slot: PassphraseSlot, kdf: Kdf): Promise<boolean> {
  try {
    await openSlot('v1', { ...slot, kdf }, { passphrase }, 'work')
    return false
  } catch (refusal) {
    return refusal instanceof SlotBelowFloor
  }
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codes = 100

async function wrongCodes() {
  const tried = Array.from({ length: codes }, newRecoveryCode)
  const wrong = tried.flatMap(withOneWrong)
  const accepted = wrong.filter((code) => readRecoveryCode(code) !== undefined)
  const right = tried.filter((code) => readRecoveryCode(code) === code)
  return {
    tried: `${codes} codes, every other character at each of 26 places: ${count(wrong.length)} codes, in Node`,
    figure: `${count(wrong.length - accepted.length)} refused by the checksum`,
    faults: [
      ...(accepted.length > 0 ? [`${accepted.length} were accepted`] : []),
      ...(right.length < codes ? ['a right code was refused'] : []),
    ],
  }
}

const withOneWrong = (code: string): string[] =>
  [...code].flatMap((own, at) =>
    [...alphabet]
      .filter((letter) => letter !== own)
      .map((letter) => code.slice(0, at) + letter + code.slice(at + 1)),
  )
