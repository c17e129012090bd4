import { expect, test } from 'vitest'
import { examplesOnly, fourAid, stalkingActCodes, stalkingActs } from '#src/domain/law/stalkingActs.ts'

test('the examples stand in the order and the words of the 1997 Act, with "other" last', () => {
  expect(stalkingActs.map((act) => [act.code, act.words, act.authority.provision]).slice(0, -1)).toEqual([
    ['2A3a', 'following a person', 's.2A(3)(a)'],
    ['2A3b', 'contacting, or attempting to contact, a person by any means', 's.2A(3)(b)'],
    [
      '2A3c-i',
      'publishing any statement or other material … relating or purporting to relate to a person',
      's.2A(3)(c)(i)',
    ],
    [
      '2A3c-ii',
      'publishing any statement or other material … purporting to originate from a person',
      's.2A(3)(c)(ii)',
    ],
    [
      '2A3d',
      'monitoring the use by a person of the internet, email or any other form of electronic communication',
      's.2A(3)(d)',
    ],
    ['2A3e', 'loitering in any place (whether public or private)', 's.2A(3)(e)'],
    ['2A3f', 'interfering with any property in the possession of a person', 's.2A(3)(f)'],
    ['2A3g', 'watching or spying on a person', 's.2A(3)(g)'],
  ])
  expect(stalkingActCodes.at(-1)).toBe('other')
  expect(new Set(stalkingActCodes).size).toBe(9)
})

test('"other" does not claim to be in the Act', () => {
  const other = stalkingActs.find((act) => act.code === 'other')
  expect(other?.authority.confidence).toBe('secondary')
  expect(examplesOnly.authority.provision).toBe('s.1(6)')
})

test('FOUR is said to be an aid and no test', () => {
  expect(fourAid.caution).toContain('not a legal test')
})
