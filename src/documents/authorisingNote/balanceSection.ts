import type { PoliceCase } from '#src/domain/audience/policeCase.ts'
import type { Behaviour } from '#src/domain/case/acts.ts'
import { type Condition, conditionsOf } from '#src/domain/conditions/condition.ts'
import { isCyberCondition } from '#src/domain/conditions/cyber.ts'
import { templateOf } from '#src/domain/conditions/library.ts'
import { convention } from '#src/domain/law/citations.ts'
import { defendantPoints } from '#src/domain/law/proceedings.ts'
import type { Block } from '../blocks.ts'
import { numberedList } from '../format.ts'
import { told } from '../told.ts'

const published: readonly Behaviour[] = ['c-i', 'c-ii']

/** Why the order goes no further than it has to, and which conditions touch the rights that are most often argued; nothing of an order that is to end. */
export function balanceSection({ file, words }: PoliceCase): Block[] {
  const numbers = (touches: (condition: Condition) => boolean) =>
    numberedList(
      'condition',
      conditionsOf(file)
        .filter(touches)
        .map(({ id }) => words.conditionNumber(id)),
    )
  const { route } = file
  if (route?.kind === 'change' && route.deed === 'discharge') return []
  const none =
    route?.kind === 'change' ? 'No condition that is added, by its kind.' : 'No condition by its kind.'
  const row = (provision: string, what: string, which: string) => ({
    label: `${provision}, ${what}`,
    value: which === '' ? `${none} Look at the wording of each.` : `Touched by ${which}.`,
  })
  return [
    { kind: 'heading', level: 2, text: 'Proportionality and rights' },
    // The page on which this is asked is not one of those for a change of an order.
    ...(route?.kind === 'change'
      ? []
      : told(words.say(file.necessity?.proportionality), {
          what: 'why the order is proportionate',
          step: 'necessity',
        })),
    {
      kind: 'rows',
      rows: [
        row(convention('Art 8').provision, 'private and family life', numbers(privateLife)),
        row(convention('Art 10').provision, 'expression', numbers(expression)),
      ],
    },
    {
      kind: 'paragraph',
      tone: 'note',
      text: `${defendantPoints.rights.text} ${defendantPoints.rights.caution}`,
    },
  ]
}

const categories: ReadonlySet<string | undefined> = new Set(['contact', 'places', 'online', 'requirements'])

const privateLife = (condition: Condition) =>
  isCyberCondition(condition) || categories.has(templateOf(condition)?.category)

function expression(condition: Condition): boolean {
  const template = templateOf(condition)
  if (template?.kind !== 'prohibition') return false
  return template.behaviours.some((behaviour) => published.includes(behaviour))
}
