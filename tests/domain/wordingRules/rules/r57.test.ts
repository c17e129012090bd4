import { expect, test } from 'vitest'
import { r57 } from '#src/domain/wordingRules/rules/r57.ts'
import { caseTable, type Row, saidInCase } from '../wordingTable.ts'

const whole = 'must wear a tag supplied by TagCo under letter 6 until 4 May 2028'
const asked = (text: string, condition: object = {}): Row => ({ text, kind: 'requirement', condition })
const recorded = {
  provider: { confirmed: 'yes', name: 'TagCo', start: '2026-05-04', reports: 'TagCo', exhibit: 'ex-6' },
  period: { runs: 'until', lastDay: '2028-05-04' },
}

caseTable(r57, {
  faulty: [
    asked('must wear a GPS tag'),
    asked('MUST WEAR A TAG'),
    asked('must be fitted with an ankle bracelet'),
    asked('must wear a tag supplied by TagCo under letter 6'),
    asked('must wear a tag supplied by TagCo until 4 May 2028'),
    asked('must wear a tag under letter 6 until 4 May 2028'),
    asked('must agree to be electronically tagged'),
    asked('must submit to GPS monitoring'),
    asked('must allow home visits'),
    asked('must let police into his home to check his phones'),
    asked('must accept unannounced visits by officers'),
  ],
  clean: [
    asked(whole),
    asked('must wear a tag', recorded),
    asked('must wear a tag fitted by TagCo under the letter at exhibit 6 until 4 May 2028'),
    asked(
      'must let officers of the SPO Team into his home, no more than twice a month between 9am and 6pm, to check which phones he has',
    ),
    asked('must remove every tag of Orla Quill from the pictures listed in Schedule C by 6 March 2026'),
    { text: 'must not tag Orla Quill in pictures', kind: 'prohibition' },
  ],
})

test.each([asked(whole), asked('must wear a tag', recorded)])(
  'a tag with all of it gets a hint and no more: %o',
  (row) => {
    const found = saidInCase(row).findings.filter(({ rule }) => rule === 'R57')
    expect(found).toMatchObject([
      { level: 'I', severity: 'hint', message: expect.stringContaining('not settled') },
    ])
  },
)

test('a tag without all of it asks for a reason, and does not stop', () => {
  const found = saidInCase(asked('must wear a tag')).findings.filter(({ rule }) => rule === 'R57')
  expect(found).toMatchObject([{ level: 'E', severity: 'explain', span: [5, 15] }])
})
