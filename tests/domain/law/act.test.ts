import { describe, expect, test } from 'vitest'
import {
  applyTest,
  makeTest,
  orderContents,
  orderLimits,
  procedure,
  riskMeaning,
} from '#src/domain/law/act.ts'

describe('the two thresholds of the Act', () => {
  test('share the first two limbs and the reference to the victim word for word', () => {
    expect(makeTest.acts.words).toBe(applyTest.acts.words)
    expect(makeTest.risk.words).toBe(applyTest.risk.words)
    expect(makeTest.anyVictim.words).toBe(applyTest.anyVictim.words)
    expect(applyTest.acts.words).toBe('the defendant has carried out acts associated with stalking')
    expect(applyTest.risk.words).toBe('the defendant poses a risk associated with stalking to another person')
  })

  test('differ on necessity: belief on reasonable cause to apply, a finding to make', () => {
    expect(applyTest.necessity.words).toBe(
      'there is reasonable cause to believe the proposed order is necessary to protect another person from such a risk',
    )
    expect(makeTest.necessity.words).toBe(
      'the proposed order is necessary to protect another person from such a risk',
    )
    expect(applyTest.opening.words).toBe('if it appears to the chief officer that')
    expect(makeTest.opening.words).toBe('if satisfied that')
  })

  test('are each cited to their own section', () => {
    for (const limb of Object.values(applyTest)) expect(limb.authority.provision).toMatch(/^s\.1\(1\)/)
    for (const limb of Object.values(makeTest)) expect(limb.authority.provision).toMatch(/^s\.2\(1\)/)
  })
})

test('a risk may be of psychological harm and may come from acts harmless in themselves', () => {
  expect(riskMeaning.harm.words).toBe(
    'may be in respect of physical or psychological harm to the other person',
  )
  expect(riskMeaning.unwelcome.words).toBe(
    'may arise from acts which the defendant knows or ought to know are unwelcome to the other person even if, in other circumstances, the acts would appear harmless in themselves',
  )
})

test('an order says five things, section 6(a) to (e), in that order', () => {
  expect(orderContents.map((item) => item.authority.provision)).toEqual([
    's.6(a)',
    's.6(b)',
    's.6(c)',
    's.6(d)',
    's.6(e)',
  ])
  expect(orderContents[2].words).toBe('each prohibition or requirement that applies to the defendant')
})

test('the limits on conditions and length are the words of the Act', () => {
  expect(orderLimits.necessary.words).toBe(
    'necessary to protect the other person from a risk associated with stalking',
  )
  expect(orderLimits.religion.words).toBe("conflict with the defendant's religious beliefs")
  expect(orderLimits.workAndStudy.words).toBe(
    'interference with any times at which the defendant normally works or attends an educational establishment',
  )
  expect(orderLimits.everywhere.words).toBe(
    'in all parts of the United Kingdom unless expressly limited to a particular locality',
  )
  expect(orderLimits.twoYears.words).toBe(
    'at least 2 years beginning with the day on which the order is made',
  )
  expect(orderLimits.furtherOrder.words).toBe('until a further order')
  expect(procedure.byComplaint.words).toBe('is to be by complaint')
})
