import { describe, expect, expectTypeOf, test } from 'vitest'
import { speakerOf } from '#src/documents/language/speakerOf.ts'
import type { Holes, InWelsh } from '#src/documents/language/words.ts'

const en = { title: 'Summons', come: 'Come on {day} at {time}.' } as const
const cy: InWelsh<typeof en> = { title: 'Gwŷs', come: 'Dewch ddydd {day} am {time}.' }
const speak = speakerOf(en, cy)

describe('a paper in two languages', () => {
  test('says its words in the language that is asked for', () => {
    const values = (lang: 'en-GB' | 'cy-GB') => {
      const { words, say, weekday, time } = speak(lang)
      return [words.title, say('come', { day: weekday('2026-04-06'), time: time('10:00') })]
    }
    expect(values('en-GB')).toEqual(['Summons', 'Come on Monday 6 April 2026 at 10am.'])
    expect(values('cy-GB')).toEqual(['Gwŷs', 'Dewch ddydd Llun 6 Ebrill 2026 am 10 y bore.'])
  })

  test('sets marked words in where they belong', () => {
    const { tell, asWritten } = speak('cy-GB')
    expect(tell('come', { day: asWritten('Monday'), time: '10' })).toEqual([
      'Dewch ddydd ',
      { lang: 'en-GB', text: 'Monday' },
      ' am 10.',
    ])
  })
})

describe('Welsh that is not typed against its English does not compile', () => {
  test('an entry is missing', () => {
    // @ts-expect-error “come” has no Welsh
    const missing: InWelsh<typeof en> = { title: 'Gwŷs' }
    expect(missing).toBeDefined()
  })

  test('an entry is one too many', () => {
    // @ts-expect-error the English has no “go”
    const more: InWelsh<typeof en> = { ...cy, go: 'Ewch' }
    expect(more).toBeDefined()
  })

  test('a value is lost', () => {
    // @ts-expect-error the time is not said
    const lost: InWelsh<typeof en> = { title: 'Gwŷs', come: 'Dewch ddydd {day}.' }
    expect(lost).toBeDefined()
  })

  test('the values of a sentence are those between its braces', () => {
    expectTypeOf<Holes<(typeof en)['come']>>().toEqualTypeOf<'day' | 'time'>()
    expectTypeOf<Holes<(typeof en)['title']>>().toEqualTypeOf<never>()
  })
})
