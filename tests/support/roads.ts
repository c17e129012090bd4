import type { Road } from './markedCase.ts'

const undecided = { 'service.outcome.result': 'notYet', 'service.interim.result': 'notYet' }

const otherwise = ['', ', each question answered otherwise', ', each in a third way']

/** Ways through the questions of a case, which together come past every field of it. */
export const roads: readonly Road[] = [
  {
    name: 'a full and an interim order are asked for',
    turn: 0,
    choices: {
      ...undecided,
      'route.kind': 'fullWithInterim',
      'court.kind': 'youth',
      'protected.people.*.advocate.answer': 'yes',
      'proceedings.criminal.stage': 'charged',
    },
  },
  {
    name: 'the same, each question answered otherwise',
    turn: 1,
    choices: {
      ...undecided,
      'route.kind': 'fullWithInterim',
      'proceedings.criminal.stage': 'acquitted',
      'circumstances.sexOffenderNotification.answer': 'yes',
    },
    empty: ['witnesses.people.*.statementOn'],
  },
  {
    name: 'the same, each question answered in a third way, and nothing that must be done',
    turn: 2,
    choices: {
      ...undecided,
      'route.kind': 'fullWithInterim',
      'proceedings.criminal.stage': 'none',
      'views.people.*.obtained.answer': 'yes',
      'views.people.*.obtained.view': 'opposes',
      'views.people.*.statement.answer': 'yes',
      'views.people.*.statement.consentToServe': 'yes',
      'prohibitions.items.*.origin.kind': 'library',
    },
    empty: ['requirements.items'],
  },
  {
    name: 'both orders are made and served',
    turn: 0,
    choices: {
      'route.kind': 'full',
      'service.outcome.result': 'made',
      'service.interim.result': 'made',
      'court.kind': 'youth',
      'protected.people.*.advocate.answer': 'yes',
      'proceedings.criminal.stage': 'investigation',
      'requirements.items.*.origin.kind': 'library',
    },
  },
  {
    name: 'the interim order is made',
    turn: 1,
    choices: {
      'route.kind': 'interimOnly',
      'service.outcome.result': 'notYet',
      'service.interim.result': 'made',
      'service.interim.served.answer': 'yes',
      'equality.easyRead': 'yes',
      'circumstances.sexOffenderNotification.answer': 'yes',
      'prohibitions.items.*.interim': 'yes',
      'prohibitions.items.*.origin.kind': 'library',
      'requirements.items.*.interim': 'yes',
    },
  },
  {
    name: 'the full order is made, and replaces no other',
    turn: 2,
    choices: {
      'route.kind': 'full',
      'service.outcome.result': 'made',
      'service.interim.result': 'refused',
      'service.outcome.replacesInterim.answer': 'no',
      'service.outcome.served.answer': 'yes',
      'circumstances.sexOffenderNotification.answer': 'yes',
      'equality.easyRead': 'yes',
    },
  },
  {
    name: 'neither order is made',
    turn: 0,
    choices: {
      'route.kind': 'fullWithInterim',
      'service.outcome.result': 'refused',
      'service.interim.result': 'withdrawn',
    },
  },
  {
    name: 'an interim order alone is asked for',
    turn: 0,
    choices: {
      ...undecided,
      'route.kind': 'interimOnly',
      'proceedings.criminal.stage': 'charged',
      'acts.items.2.account.kind': 'hearsay',
      'witnesses.hearsayNotice.status': 'toBeServed',
    },
  },
  ...(['vary', 'renew', 'discharge'] as const).flatMap((deed) =>
    [0, 1, 2].map((turn) => ({
      name: `the application to ${deed} an order${otherwise[turn]}`,
      turn,
      choices: {
        'route.kind': 'change',
        'route.deed': deed,
        'change.adds.*': turn === 1 ? 'requirements' : 'prohibitions',
        'protected.people.*.advocate.answer': 'yes',
      },
    })),
  ),
]
