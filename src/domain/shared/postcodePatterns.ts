import { bounded, type Pattern, spacedCode } from './pattern.ts'
import type { KnownWords } from './withheldThing.ts'

/**
 * A postcode with any spacing; nearly it, its sector (“WM4 7”); and, only a part, its district (“WM4”) in capitals, unless the
 * case is free to say that (`known`) or it is too short to tell.
 */
export function postcodePatterns(postcode: string, known: KnownWords = new Map()): Pattern[] {
  const code = postcode.replace(/\s/g, '')
  const district = code.slice(0, -3)
  const isFree = district.length < 3 || known.has(district.toLowerCase())
  return [
    ...bounded(spacedCode(code)),
    ...(isFree
      ? []
      : [
          ...bounded(`${district}[\\s.-]*${code.at(-3)}`, district, { weight: 'near' }),
          ...bounded(district.toUpperCase(), district, { weight: 'part', flags: 'gu' }),
        ]),
  ]
}
