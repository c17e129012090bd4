import { describe, expect, test } from 'vitest'
import {
  type KeyPart,
  letters,
  lettersOf,
  nameOfKey,
  readPart,
  writePart,
} from '#src/storage/vault/recovery/keyPart.ts'

const part: KeyPart = { part: 1, key: 'qz9x', share: `${'l'.repeat(29)}${'0s'.repeat(14)}q` }

describe('a printed part of the force’s secret key', () => {
  test('says which part it is, then groups of four capital letters and digits', async () => {
    expect(await writePart(part)).toMatch(/^PART-1( [AC-HJ-NP-Z02-9]{4}){17}$/)
  })

  test('is read again as it was printed', async () => {
    expect(await readPart(await writePart(part))).toEqual({ ok: true, part })
    expect(await readPart(await writePart({ ...part, part: 2 }))).toEqual({
      ok: true,
      part: { ...part, part: 2 },
    })
  })

  test.each<[string, (printed: string) => string]>([
    ['small letters', (printed) => printed.toLowerCase()],
    ['dashes for spaces', (printed) => printed.replaceAll(' ', '-')],
    ['line ends and spaces around', (printed) => `  ${printed.replaceAll(' ', '\n')}\n`],
    ['the letter O for a nought', (printed) => printed.replaceAll('0', 'O')],
    ['the digit 1 or an I for an L', (printed) => printed.replace(/L(?=.* )/g, 'I').replace('L', '1')],
  ])('is read with %s', async (_, typed) => {
    expect(await readPart(typed(await writePart(part)))).toEqual({ ok: true, part })
  })

  test('is refused with any one wrong letter, in every place', async () => {
    const printed = await writePart(part)
    const places = [...printed].flatMap((letter, at) => (at > 6 && letter !== ' ' ? [at] : []))
    const wrong = places.flatMap((at) =>
      [...letters.toUpperCase()]
        .filter((letter) => letter !== printed.charAt(at))
        .map((letter) => printed.slice(0, at) + letter + printed.slice(at + 1)),
    )
    const read = await Promise.all(wrong.map(readPart))

    expect(wrong).toHaveLength(68 * 31)
    expect(read.filter(({ ok }) => ok)).toEqual([])
    expect(read[0]).toEqual({ ok: false, message: 'Part 1 has a wrong letter. Compare it with the print.' })
  })

  test('is refused as the other part', async () => {
    expect(await readPart((await writePart(part)).replace('PART-1', 'PART-2'))).toMatchObject({ ok: false })
  })

  test('is refused with a letter too few or too many, and says how many there are', async () => {
    const printed = await writePart(part)
    expect(await readPart(printed.slice(0, -1))).toEqual({
      ok: false,
      message: 'Part 1 has 67 letters, not 68.',
    })
    expect(await readPart(`${printed}Q`)).toEqual({ ok: false, message: 'Part 1 has 69 letters, not 68.' })
  })

  test.each(['', 'PART', 'PART-3 QQQQ', 'a passphrase of five words'])('is not “%s”', async (text) => {
    expect(await readPart(text)).toEqual({
      ok: false,
      message: 'A part of the key starts with “PART-1” or “PART-2”.',
    })
  })
})

test('letters come from the lowest five bits of each byte', () => {
  expect(lettersOf(new Uint8Array([0, 1, 31, 32, 255]))).toBe('qplql')
})

test('two keys have different names of four letters', async () => {
  expect(await nameOfKey('age1one')).toMatch(/^[a-z02-9]{4}$/)
  expect(await nameOfKey('age1one')).not.toBe(await nameOfKey('age1two'))
})
