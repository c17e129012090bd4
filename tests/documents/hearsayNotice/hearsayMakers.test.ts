import { describe, expect, test } from 'vitest'
import type { Text } from '#src/documents/blocks.ts'
import { hearsayMakers } from '#src/documents/hearsayNotice/hearsayMakers.ts'
import { wordsOf } from '#src/documents/runs.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Part } from '#tests/support/aCase.ts'
import { servedEmpty, servedFrom } from '#tests/support/servedFrom.ts'

type Account = {
  kind: 'firstHand' | 'record' | 'hearsay'
  witness?: string
  toldBy?: string
  whyNotCalled?: string
}
type Called = { answer: 'yes' } | { answer: 'no'; why?: string }

const noAssessment: Part<CaseFile> = { risk: { assessment: { answer: 'no' } } }
const makers = (accounts: Account[], people: { id: string; name: string; called: Called }[]) =>
  hearsayMakers(
    servedFrom({
      ...noAssessment,
      acts: {
        items: accounts.map((account, at) => ({
          id: `a-${at}`,
          kind: 'act' as const,
          what: 'He rang.',
          account,
        })),
      },
      witnesses: {
        people: people.map((one) => ({ ...one, gives: 'What he heard.', statementOn: '2026-05-01' })),
      },
    }),
  ).map((maker) => [maker.who, maker.evidence, maker.why].map((text: Text) => wordsOf(text)))

const piers = (called: Called) => [{ id: 'w', name: 'Piers Loam', called }]

describe('who made a statement that is relied on as hearsay', () => {
  test('is a witness who is not called, with the statement, the acts and the reason', () => {
    const told = { kind: 'hearsay' as const, witness: 'w' }
    expect(makers([told, told], piers({ answer: 'no', why: 'He is abroad' }))).toEqual([
      [
        'Piers Loam',
        'The statement of 1 May 2026. What Piers Loam told of acts 1 and 2, as the chronology sets it out. What he heard.',
        'He is abroad.',
      ],
    ])
  })

  test('is a witness who is called only where something was passed on before', () => {
    expect(makers([{ kind: 'firstHand' }], piers({ answer: 'yes' }))).toEqual([])
    const [row] = makers([{ kind: 'hearsay', witness: 'w' }], piers({ answer: 'yes' }))
    expect(row?.[2]).toBe('This person is to be called. What was passed on before is relied on as well.')
  })

  test('is somebody who is no witness, with a gap for the reason that the rule asks for', () => {
    const [row] = makers([{ kind: 'hearsay', toldBy: 'A neighbour' }], [])
    expect(row).toEqual([
      'A neighbour',
      'What was told of act 1, as the chronology sets it out.',
      '[Not yet entered: why the person who told of act 1 will not be called]',
    ])
    expect(makers([{ kind: 'hearsay' }], [])[0]?.[0]).toBe('[Not yet entered: who told of act 1]')
  })

  test('is somebody who is no witness, with the reason where one was given', () => {
    const told = { kind: 'hearsay' as const, toldBy: 'A neighbour' }
    const gone = { ...told, whyNotCalled: 'She has moved abroad' }
    expect(makers([told, gone, gone], []).map(([, , why]) => why)).toEqual(['She has moved abroad.'])
  })

  test('is the maker of a record, proved as a document', () => {
    expect(makers([{ kind: 'record' }], [])).toEqual([
      [
        'The makers of the records of entry 1 of the chronology',
        'What those records state, so far as it is the statement of a person.',
        'They are to be proved as documents (Civil Evidence Act 1995 ss.8 and 9).',
      ],
    ])
    expect(makers([{ kind: 'record' }, { kind: 'record' }], [])[0]?.[0]).toContain('entries 1 and 2')
  })

  test('is who made the risk assessment, unless that is a witness', () => {
    const assessed = (name: string) =>
      hearsayMakers(
        servedFrom({
          acts: { items: [] },
          witnesses: { people: [{ id: 'w', name, called: { answer: 'yes' } }] },
          risk: {
            assessment: { answer: 'yes', assessor: 'DS Ruth Fenwick', on: '2026-06-12', tool: 'S-DASH' },
          },
        }),
      )
    expect(assessed('Ruth Fenwick')).toEqual([])
    expect(assessed('DS Ruth Fenwick')).toEqual([])
    expect(assessed('Ada Other')[0]?.evidence).toBe('The risk assessment of 12 June 2026 (S-DASH).')
  })

  test('is nobody in an empty case', () => {
    expect(hearsayMakers(servedEmpty())).toEqual([])
  })
})
