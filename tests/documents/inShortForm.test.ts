import { describe, expect, test } from 'vitest'
import type { Block } from '#src/documents/blocks.ts'
import { inShortForm } from '#src/documents/inShortForm.ts'
import { gap, phrase } from '#src/documents/phrase.ts'
import { plainText } from '#src/documents/plainText.ts'

const title: Block = { kind: 'heading', level: 1, text: 'Application' }
const section: Block = { kind: 'heading', level: 2, text: 'The hearing' }
const read = (blocks: readonly Block[], day?: string) => plainText([...inShortForm(blocks, day)])

describe('a finished paper of an application that cannot wait', () => {
  test('stands as it is where nothing is left open', () => {
    const blocks: Block[] = [title, section, { kind: 'paragraph', text: 'All is said.' }]
    expect(inShortForm(blocks, '2026-09-14')).toBe(blocks)
  })

  test.each<[string, Block, string]>([
    ['a whole part', { kind: 'missing', what: 'the views', step: 'views' }, '[To follow: the views]'],
    [
      'a row',
      { kind: 'rows', rows: [{ label: 'Time', value: { what: 'the time estimate', step: 'court' } }] },
      '[To follow: the time estimate]',
    ],
    [
      'words in a sentence',
      { kind: 'paragraph', text: phrase`The officer is ${gap('the rank')} and will come.` },
      'The officer is [To follow: the rank] and will come.',
    ],
    [
      'the rest of a numbered paragraph',
      {
        kind: 'numbered',
        items: [{ number: '1', text: 'He said.', missing: { what: 'the rest', step: 'acts' } }],
      },
      'He said. [To follow: the rest]',
    ],
    [
      'a cell of a table',
      {
        kind: 'table',
        caption: 'Acts',
        columns: [{ header: 'Act', width: 1 }],
        rows: [[phrase`${gap('what happened')}`]],
      },
      '[To follow: what happened]',
    ],
  ])('puts %s that is not yet entered as what follows', (_, block, words) => {
    const text = read([title, section, block])
    expect(text).toContain(words)
    expect(text).not.toContain('Not yet entered')
  })

  test('says before its first section that it is in short form, and by when the rest is given', () => {
    const missing: Block = { kind: 'missing', what: 'the views', step: 'views' }
    const text = read([title, section, missing], '2026-09-14')
    const words =
      'What is marked “To follow” is to be given before the full hearing on Monday 14 September 2026.'
    expect(text.indexOf(words)).toBeGreaterThan(text.indexOf('Application'))
    expect(text.indexOf(words)).toBeLessThan(text.indexOf('The hearing'))
    expect(read([title, missing])).toContain('before the full hearing.')
  })
})
