import { beforeAll, describe, expect, test } from 'vitest'
import type { SignOff } from '#src/domain/review/signOffs.ts'
import { verdictWords } from '#src/domain/review/verdict.ts'
import { type CheckedBeside, checkSignOff, type MaybeSigned } from '#src/storage/signing/checkSignOff.ts'
import { aCase } from '#tests/support/aCase.ts'
import { fullAuthority, type Signing, signedBy, somebody } from '#tests/support/signing.ts'

const file = aCase()
const settlement = { purpose: 'settlement', declaration: 'I settle this wording.' } as const
const authorship = { purpose: 'authorship', declaration: 'I stand by this wording.' } as const
let officer: Signing
let supervisor: Signing
let lawyer: Signing
let authority: SignOff
let beside: CheckedBeside

beforeAll(async () => {
  officer = await somebody('officer')
  supervisor = await somebody('supervisor')
  lawyer = await somebody('lawyer')
  authority = await signedBy(supervisor, { case: file }, fullAuthority, officer.who.key)
  beside = { known: [officer.who, supervisor.who, lawyer.who], authors: [officer.who.key] }
})

const check = (signOff: MaybeSigned | undefined, now = file, by = beside) => checkSignOff(signOff, now, by)

describe('a signature on an application', () => {
  test('holds while what was signed is what is there', async () => {
    expect(await check(authority)).toEqual({ is: 'holds' })
  })

  test('holds after what is filled in later was filled in', async () => {
    expect(await check(authority, aCase({ marks: { lodgedOn: '2026-11-25' } }))).toEqual({ is: 'holds' })
  })

  test('no longer matches after a change, and says what changed', async () => {
    const changed = aCase({ defendant: { name: 'Alaric Fel1' }, risk: { reasoning: 'He knew.' } })
    expect(await check(authority, changed)).toEqual({ is: 'noLongerMatches', changed: ['parties', 'other'] })
  })
})

describe('each way in which a signature is none has its own message', () => {
  test('there is none: it was never made, was taken away, or is all noughts', async () => {
    expect(await check(undefined)).toEqual({ is: 'unsigned' })
    expect(await check({ ...authority, signature: '' })).toEqual({ is: 'unsigned' })
    expect(await check({ ...authority, signature: undefined })).toEqual({ is: 'unsigned' })
    expect(await check({ ...authority, signature: '0'.repeat(128) })).toEqual({ is: 'unsigned' })
  })

  test('one of its signs was changed', async () => {
    const last = authority.signature.endsWith('0') ? '1' : '0'
    const signature = `${authority.signature.slice(0, -1)}${last}`
    expect(await check({ ...authority, signature })).toEqual({ is: 'forged' })
  })

  test('what it says was changed after it was signed', async () => {
    const statement = { ...authority.statement, reasons: 'Because.' }
    expect(await check({ ...authority, statement })).toEqual({ is: 'forged' })
    const halves = { ...authority.statement, reasons: '\ud83d' }
    expect(await check({ ...authority, statement: halves })).toEqual({ is: 'forged' })
  })

  test('its key was swapped for that of somebody else', async () => {
    const by = { ...authority.statement.by, key: lawyer.who.key }
    const statement = { ...authority.statement, by }
    expect(await check({ ...authority, statement })).toEqual({ is: 'forged' })
  })

  test('it is of another application with the very same words', async () => {
    expect(await check(authority, { ...file, id: 'another' })).toEqual({ is: 'otherCase' })
  })

  test('the drafter signed it, whatever their card says', async () => {
    const drafter = { ...officer, who: { ...officer.who, role: 'supervisor' as const } }
    const own = await signedBy(drafter, { case: file }, fullAuthority, officer.who.key)
    expect(await check(own)).toEqual({ is: 'byDrafter' })
  })

  test('the author signed it and named somebody else as the drafter', async () => {
    const drafter = { ...officer, who: { ...officer.who, role: 'supervisor' as const } }
    const own = await signedBy(drafter, { case: file }, fullAuthority, lawyer.who.key)
    expect(await check(own)).toEqual({ is: 'byDrafter' })
  })

  test('it has the same name and another key', async () => {
    const other = await somebody('supervisor', ' bryony  MARLOWE')
    const signOff = await signedBy(other, { case: file }, fullAuthority, officer.who.key)
    expect(await check(signOff)).toEqual({ is: 'otherKey' })
  })

  test('nobody knows who signed it', async () => {
    const stranger = await somebody('supervisor', 'Campion Rusk')
    const signOff = await signedBy(stranger, { case: file }, fullAuthority, officer.who.key)
    expect(await check(signOff)).toEqual({ is: 'unknownSigner' })
    expect(verdictWords({ is: 'unknownSigner' }, 'Campion Rusk')).toContain('Campion Rusk')
  })

  test('a lawyer authorises, or a supervisor settles', async () => {
    const wrong = await signedBy(lawyer, { case: file }, fullAuthority, officer.who.key)
    expect(await check(wrong)).toEqual({ is: 'otherRole' })
    const settled = await signedBy(supervisor, { case: file }, settlement, officer.who.key)
    expect(await check(settled)).toEqual({ is: 'otherRole' })
  })

  test('a lawyer says that they are a supervisor, and their card says otherwise', async () => {
    const posing = { ...lawyer, who: { ...lawyer.who, role: 'supervisor' as const } }
    const signOff = await signedBy(posing, { case: file }, fullAuthority, officer.who.key)
    expect(await check(signOff)).toEqual({ is: 'otherRole' })
  })
})

describe('the author’s own signature', () => {
  test('holds with the key of who wrote it', async () => {
    expect(await check(await signedBy(officer, { case: file }, authorship, officer.who.key))).toEqual({
      is: 'holds',
    })
  })

  test('is none by anybody else', async () => {
    const other = await signedBy(supervisor, { case: file }, authorship, officer.who.key)
    expect(await check(other)).toEqual({ is: 'notByAuthor' })
    const posing = await signedBy(supervisor, { case: file }, authorship, supervisor.who.key)
    expect(await check(posing)).toEqual({ is: 'notByAuthor' })
  })
})

describe('the approval of one bespoke condition', () => {
  const [first, second] = file.prohibitions?.items ?? []
  const bespoke = {
    purpose: 'bespoke',
    declaration: 'I approve this wording.',
    condition: first?.id ?? '',
  } as const
  const withText = (id: string | undefined) => ({
    ...file,
    prohibitions: {
      items: (file.prohibitions?.items ?? []).map((item) =>
        item.id === id ? { ...item, text: `${item.text}!` } : item,
      ),
    },
  })

  test('holds after another condition changed, and not after its own did, or it was taken out', async () => {
    const approved = await signedBy(lawyer, { case: file }, bespoke, officer.who.key)
    expect(await check(approved, withText(second?.id))).toEqual({ is: 'holds' })
    const gone = { is: 'noLongerMatches', changed: ['conditions'] }
    expect(await check(approved, withText(first?.id))).toEqual(gone)
    expect(await check(approved, { ...file, prohibitions: undefined })).toEqual(gone)
  })
})
