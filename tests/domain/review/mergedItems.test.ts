import { describe, expect, test } from 'vitest'
import type { Consultation } from '#src/domain/review/consultations.ts'
import { takenDecisions, takenThread } from '#src/domain/review/mergedItems.ts'
import type { Signatory } from '#src/domain/review/signatory.ts'
import type { Thread } from '#src/domain/review/threads.ts'
import { reviewers } from '#tests/support/reviewers.ts'

const { officer, supervisor, advocate } = reviewers
const at = '2026-11-23T09:30:00.000Z'
const anchor = { step: 'acts' } as const
const says = (id: string, by: Signatory, text = id) => ({ id, at, by, text })
const thread = (...comments: Thread['comments']): Thread => ({ id: 't', kind: 'comment', anchor, comments })

describe('a thread', () => {
  const ours = thread(says('c1', officer), says('c2', officer))

  test('is joined: the reader’s comments come after those that are there', () => {
    const put = takenThread(
      { threads: [ours] },
      thread(says('c1', officer), says('c3', supervisor)),
      supervisor,
    )
    expect(put).toMatchObject({ item: { comments: [{ id: 'c1' }, { id: 'c2' }, { id: 'c3' }] } })
  })

  test('keeps the words of others as they are here', () => {
    const forged = thread(says('c1', officer, 'I never wrote this'), says('c3', supervisor))
    expect(takenThread({ threads: [ours] }, forged, supervisor)).toMatchObject({
      item: { comments: [{ text: 'c1' }, { text: 'c2' }, { text: 'c3' }] },
    })
  })

  test('to which the reader added nothing is left', () => {
    expect(takenThread({ threads: [ours] }, ours, supervisor)).toBeUndefined()
    expect(takenThread(undefined, ours, supervisor)).toBeUndefined()
  })

  test('that turned from a comment into advice is left', () => {
    const turned: Thread = { ...thread(says('c3', supervisor)), kind: 'legal' }
    expect(takenThread({ threads: [ours] }, turned, supervisor)).toBeUndefined()
  })

  test('that the reader resolved is resolved, and one that was resolved before stays as it was', () => {
    const resolved = { at, by: supervisor, why: 'It is in the chronology' }
    const theirs = { ...ours, resolved }
    expect(takenThread({ threads: [ours] }, theirs, supervisor)).toMatchObject({ item: { resolved } })
    const before = { ...ours, resolved: { at, by: officer } }
    expect(takenThread({ threads: [before] }, theirs, supervisor)).toBeUndefined()
    expect(
      takenThread({ threads: [ours] }, { ...ours, resolved: { at, by: officer } }, supervisor),
    ).toBeUndefined()
  })

  test('that the reader began is taken with what the reader said in it', () => {
    const begun = thread(says('c9', supervisor), says('c1', officer))
    expect(takenThread(undefined, begun, supervisor)).toMatchObject({ item: { comments: [{ id: 'c9' }] } })
  })
})

describe('an answer that would put the person at risk', () => {
  const consultation = (answer: 'risk' | 'change', by?: Signatory): Consultation => ({
    ...{ id: 's', person: 'p', sentAt: at, to: { key: advocate.key, name: advocate.name }, expires: at },
    conditions: [{ id: 'k', text: 'You must not go there.' }],
    reply: {
      ...{ at, by: advocate, asking: { asked: 'yes', how: 'In person', on: '2026-11-20' } },
      conditions: [
        { condition: 'k', answer, ...(by && { decision: { outcome: 'declined', reason: 'Why', by, at } }) },
      ],
    },
  })
  const waits = { consultations: [consultation('risk')] }

  test('is declined by the supervisor who says so', () => {
    const put = takenDecisions(waits, consultation('risk', supervisor), supervisor)
    expect(put).toMatchObject({ item: { reply: { conditions: [{ decision: { by: supervisor } }] } } })
  })

  test('is not declined by a lawyer, nor in the name of somebody else', () => {
    expect(takenDecisions(waits, consultation('risk', reviewers.lawyer), reviewers.lawyer)).toBeUndefined()
    expect(takenDecisions(waits, consultation('risk', officer), supervisor)).toBeUndefined()
  })

  test('stays as it was decided, and other answers are the officer’s', () => {
    const decided = { consultations: [consultation('risk', officer)] }
    expect(takenDecisions(decided, consultation('risk', supervisor), supervisor)).toBeUndefined()
    const other = { consultations: [consultation('change')] }
    expect(takenDecisions(other, consultation('change', supervisor), supervisor)).toBeUndefined()
  })

  test('of a consultation that is not here is left', () => {
    expect(takenDecisions(undefined, consultation('risk', supervisor), supervisor)).toBeUndefined()
  })
})
