import { expect, test } from 'vitest'
import { stepsOfPaper } from '#src/documents/stepsOfPaper.ts'

const texts = [
  [
    { text: 'He waited outside the gym on three evenings.', where: { step: 'acts', item: 'a' } },
    { text: 'Delphine Ashgrove', where: { step: 'protected' } },
  ],
  [{ text: 'She changed where she is treated, and her number.', where: { step: 'risk' } }],
] as const

test('a paper is about the pages whose words it prints, and about what it says is missing', () => {
  const steps = stepsOfPaper(
    {
      blocks: [
        {
          kind: 'numbered',
          items: [{ number: '1', text: 'Act 1: He waited  outside the gym on three evenings.' }],
        },
        { kind: 'paragraph', text: 'To protect Delphine Ashgrove.' },
        { kind: 'missing', what: 'the length', step: 'length' },
      ],
    },
    texts,
  )
  expect([...steps].sort()).toEqual(['acts', 'length'])
})

test('a paper of its own words alone is about no page', () => {
  expect(stepsOfPaper({ blocks: [{ kind: 'paragraph', text: 'Nothing.' }] }, texts).size).toBe(0)
})
