import { lark, quill, whole } from './completeCase.ts'
import { circumstancesOf, programme } from './timedRow.ts'
import type { Row } from './wordingTable.ts'

type Facts = Omit<Row, 'text'>

const conditions = (count: number) => ({
  prohibitions: {
    items: Array.from({ length: count }, (_, at) => ({
      id: `c-${at + 1}`,
      text: 'must',
      ...whole,
      interim: 'yes',
    })),
  },
  route: { kind: 'interimOnly' as const },
})
const interimOf = (count: number): Facts => ({
  condition: { interim: 'yes' },
  slices: conditions(count),
})
const timed = (times: string, slices: Row['slices']): Facts => {
  const { text: _, ...facts } = programme(times, slices ?? {})
  return facts
}
const work = circumstancesOf({
  work: { answer: 'yes', pattern: 'fixed', times: [{ id: 't', days: ['mon'], from: '07:00', to: '15:00' }] },
})
const sabbath = circumstancesOf({
  religion: { answer: 'yes', times: [{ id: 't', days: ['sat'], from: '00:00', to: '20:00' }] },
})
const parent = { circumstances: { children: { answer: 'yes' as const } } }
const ends = (lastDay: string): Facts => ({
  condition: { period: { runs: 'until', lastDay } },
  slices: { length: { period: { kind: 'untilDay', lastDay: '2029-03-02' } } },
})
const both: Facts = {
  condition: { protects: ['p-1', 'p-2'] },
  slices: { protected: { people: [quill, lark] } },
}
const onMap = (...roads: string[]): Facts => ({
  condition: { origin: { kind: 'library', code: 'P02', version: 1, inputs: { map: '1', roads } } },
})
const zone = 'must not enter the area edged red on Map 1, bounded by Mill Road, Ash Lane and Tower Street'
const besideZone: Facts = {
  kind: 'requirement',
  slices: { prohibitions: { items: [{ id: 'c-2', text: zone }] } },
}
const familyOrder = {
  circumstances: {
    children: {
      answer: 'yes' as const,
      familyOrder: 'F-12',
      detail: 'Pip Quill is with him on Saturdays, paragraph 3.',
    },
  },
}
const courtInside = { court: { name: 'Dunmarrow Magistrates’ Court' } }
const child: Facts = {
  kind: 'requirement',
  slices: { defendant: { name: 'Ash Marlow', pronoun: 'he', born: { known: true, value: '2010-01-15' } } },
}
const driftline = {
  confirmed: 'yes',
  name: 'Driftline',
  start: '2026-05-04',
  reports: 'SPO Manager',
  exhibit: 'ex-14',
}

/** For the examples whose fault does not stand in the text: what their case says, where they are faulty and where clean. */
export const exampleFacts: Readonly<Record<string, { faulty?: Facts; clean?: Facts }>> = {
  R16: {
    faulty: {
      slices: {
        others: {
          people: [{ id: 'o', name: 'Wren Ashdown', shownAs: { kind: 'name' }, knownToDefendant: 'no' }],
        },
      },
    },
  },
  R17: { faulty: besideZone, clean: besideZone },
  R18: { faulty: { slices: familyOrder }, clean: { slices: familyOrder } },
  R19: { faulty: { slices: courtInside }, clean: { slices: courtInside } },
  R20: { faulty: timed('mon 09:00-10:00', work), clean: timed('mon 18:00-20:00', work) },
  R21: { faulty: timed('sat 10:00-11:00', sabbath), clean: timed('tue 18:30-20:00', sabbath) },
  R22: { faulty: { slices: parent }, clean: { slices: parent } },
  R23: { faulty: { condition: { acts: [] } } },
  R24: { faulty: { condition: { necessity: '' } } },
  R25: { faulty: { condition: { monitoring: {} } } },
  R36: { clean: { condition: { provider: driftline } } },
  R48: {
    faulty: {
      slices: {
        protected: {
          people: [
            {
              ...quill,
              details: [{ id: 'd', kind: 'workplace', value: 'Ember House, Cardiff, Wales', released: 'no' }],
            },
          ],
        },
      },
    },
  },
  R49: { faulty: ends('2030-01-01'), clean: ends('2028-01-01') },
  R50: { faulty: interimOf(17), clean: interimOf(6) },
  R54: { faulty: both, clean: both },
  R55: { faulty: onMap('Mill Road', 'Ash Lane') },
  R56: { faulty: child, clean: child },
  R57: { faulty: { kind: 'requirement' }, clean: { kind: 'requirement' } },
  R65: { faulty: { slices: { views: { people: [] } } } },
}
