import { expect, test } from 'vitest'
import { interpreterRecord } from '#src/documents/interpreterRecord/interpreterRecord.ts'
import { policeView } from '#src/domain/audience/policeCase.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aCase } from '#tests/support/aCase.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

test('each occasion is told with who, how and whether they understood each other', () => {
  const file = aCase({
    equality: {
      interpreting: [
        {
          id: 'i1',
          occasion: 'service',
          forWhom: 'The defendant',
          language: 'Tetum',
          interpreter: 'Odalys Wren',
          way: 'telephone',
          on: '2026-06-20',
          from: '10:00',
          understood: 'yes',
          readBack: 'no',
        },
        { id: 'i2', occasion: 'interview' },
      ],
    },
  })
  const text = wordsIn(interpreterRecord(servedView(file), policeView(file)))
  for (const words of [
    'Occasion 1',
    'Service of papers or of an order',
    'Odalys Wren',
    'By telephone',
    '20 June 2026',
    '10am',
    'Occasion 2',
    '[Not yet entered: whether they understood each other]',
  ])
    expect(text).toContain(words)
})

test('without an occasion there is only the opening', () => {
  const file = aCase()
  expect(wordsIn(interpreterRecord(servedView(file), policeView(file)))).not.toContain('Occasion 1')
})
