import { houseRule } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { listInput, maybe } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No tools that hide the sender. */
export const o14 = defineCondition({
  code: 'O14',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'online',
  title: 'No tools that hide the sender',
  protectsAgainst: 'Messages that cannot be traced to the defendant',
  behaviours: ['b', 'm'],
  usualExceptions: ['X7'],
  monitoring: {
    how: 'Officers check apps and settings at an inspection',
    evidence: 'Settings and apps that are found',
  },
  pitfalls: [
    'Name the tools',
    'A phone may hide its address by itself, and an employer may need a VPN: name what is allowed',
  ],
  askVictim: 'Which messages came from hidden numbers or addresses?',
  authority: houseRule('a cyber condition answers an act'),
  terms: ['Device'],
  inputs: {
    tools: listInput({
      label: 'Which tools?',
      initial: ['a VPN', 'the Tor browser', 'an app that hides the number of a caller'],
    }),
    allowed: maybe(
      listInput({
        label: 'Which are allowed?',
        hint: 'For example, “the VPN that Reed Buses requires for work”',
      }),
    ),
  },
  wording: ({ tools, allowed }) =>
    `must not use ${joinWords(tools, 'or')} on a Device.${allowed.given ? ` This does not cover ${joinWords(allowed.given)}.` : ''}`,
})
