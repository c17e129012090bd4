import { application } from '../application/application.ts'
import { changeApplication } from '../changeApplication/changeApplication.ts'
import { interimApplication } from '../interimApplication/interimApplication.ts'
import type { PaperRow, ServedMaking } from '../paperRow.ts'
import { reply } from '../reply/reply.ts'
import { summons } from '../summons/summons.ts'
import { summonsInformation } from '../summonsInformation/summonsInformation.ts'
import { asksForFull, asksForInterim, asksTo } from './asks.ts'
import { forCourt } from './audiences.ts'

const changeOf = ({ served, profile: { declaration } }: ServedMaking) => [
  changeApplication(served, declaration),
]

/** The papers that ask the court: applications, and the summons that goes with them. */
export const applicationRows: readonly PaperRow[] = [
  {
    from: 'served',
    code: 'D1',
    stem: 'application',
    title: 'Application for a stalking protection order',
    applies: asksForFull,
    audiences: forCourt,
    build: ({ served, today, shortForm, profile: { declaration } }) => [
      application(served, { declaration, madeOn: today, shortForm }),
    ],
  },
  {
    from: 'served',
    code: 'D2',
    stem: 'interim-application',
    title: 'Application for an interim stalking protection order',
    applies: asksForInterim,
    audiences: forCourt,
    build: ({ served, today, shortForm, profile: { declaration } }) => [
      interimApplication(served, { declaration, madeOn: today, shortForm }),
    ],
  },
  {
    from: 'served',
    code: 'D2d',
    stem: 'discharge-application',
    title: 'Application to discharge a stalking protection order',
    applies: asksTo('discharge'),
    audiences: forCourt,
    build: changeOf,
  },
  {
    from: 'served',
    code: 'D2r',
    stem: 'renewal-application',
    title: 'Application to renew a stalking protection order',
    applies: asksTo('renew'),
    audiences: forCourt,
    build: changeOf,
  },
  {
    from: 'served',
    code: 'D2v',
    stem: 'variation-application',
    title: 'Application to vary a stalking protection order',
    applies: asksTo('vary'),
    audiences: forCourt,
    build: changeOf,
  },
  {
    from: 'served',
    code: 'D3',
    stem: 'summons',
    title: 'Summons',
    applies: () => true,
    audiences: forCourt,
    build: ({ served, today }) => [summons(served, today)],
  },
  {
    from: 'served',
    code: 'D3a',
    stem: 'summons-information',
    title: 'You have a summons: what it means',
    applies: () => true,
    audiences: forCourt,
    build: ({ served, profile, contents }) => [
      summonsInformation(served, {
        contact: profile.contact,
        contents: contents.map(({ title }) => title),
      }),
    ],
  },
  {
    from: 'served',
    code: 'D3b',
    stem: 'reply',
    title: 'Your reply',
    applies: () => true,
    audiences: forCourt,
    build: ({ served, profile: { contact, addressForService } }) => [
      reply(served, { contact, addressForService }),
    ],
  },
]
