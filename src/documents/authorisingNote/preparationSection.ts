import type { PoliceCase } from '#src/domain/audience/policeCase.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Block, Gap } from '../blocks.ts'
import { fullStop } from '../format.ts'
import type { Row } from '../paperOpening.ts'
import { otherCases } from './otherCases.ts'

/** What was looked for that helps the defendant, who was consulted, which lawyer advised, and whether there is a safety plan. */
export function preparationSection({ file, words }: PoliceCase): Block[] {
  const people = (file.views?.people ?? []).map((view) => viewRow(view, words.shown(view.id)))
  return [
    { kind: 'heading', level: 2, text: 'Disclosure, consultation and advice' },
    {
      kind: 'rows',
      rows: [
        row('Disclosure', disclosure(file), { what: 'what was looked for', step: 'disclosure' }),
        ...withheld(file),
        ...(people.length > 0
          ? people
          : [row('Consulted', undefined, { what: 'who was consulted', step: 'views' })]),
        row('Advocate', advocate(file), { what: 'whether an advocate was consulted', step: 'views' }),
        row('Legal advice', advice(file), { what: 'whether a lawyer acts for the force', step: 'applicant' }),
        ...otherCases(file),
        row('Safety plan', plan(file), { what: 'whether there is a safety plan', step: 'safety' }),
      ],
    },
  ]
}

const row = (label: string, value: string | undefined, missing: Gap): Row => ({
  label,
  value: value?.trim() ? fullStop(value) : missing,
})

function disclosure({ disclosure: is }: CaseFile): string | undefined {
  if (is?.looked === undefined) return undefined
  if (is.looked === 'no') return 'Not looked for yet.'
  const count = (handled: 'served' | 'summarised' | 'withheld') =>
    (is.found ?? []).filter((one) => one.handled === handled).length
  const [served, summarised, held] = [count('served'), count('summarised'), count('withheld')]
  const found =
    served + summarised + held === 0
      ? 'Nothing was found.'
      : `${counted(served + summarised + held, 'thing')} found: ${served} served, ${summarised} summarised, ${held} withheld.`
  return `Looked in: ${is.where ? fullStop(is.where) : 'not recorded.'} ${found}`
}

/** Why something is withheld is for the authorising officer and for nobody who is served. */
function withheld({ disclosure: is }: CaseFile): Row[] {
  return (is?.found ?? []).flatMap(({ handled, what, lawyerReason }) =>
    handled === 'withheld'
      ? [
          row('Withheld', lawyerReason && `${fullStop(what ?? '')} ${lawyerReason}`, {
            what: 'the lawyer’s reason for withholding it',
            step: 'disclosure',
          }),
        ]
      : [],
  )
}

const views = { supports: 'Supports it', mixed: 'Has mixed views', opposes: 'Is against it' } as const

type View = NonNullable<NonNullable<CaseFile['views']>['people']>[number]

function viewRow({ obtained }: View, shown: string): Row {
  const missing: Gap = { what: 'whether this person was asked', step: 'views' }
  if (obtained?.answer === 'no') return row(shown, `Not asked: ${obtained.why ?? ''}`, missing)
  if (obtained?.answer !== 'yes') return row(shown, undefined, missing)
  const { view, on, by, words } = obtained
  const asked = [on && `on ${longDate(on)}`, by && `by ${by}`].filter(Boolean).join(' ')
  return row(
    shown,
    [view && `${views[view]}.`, asked && `Asked ${fullStop(asked)}`, words && `“${fullStop(words)}”`]
      .filter(Boolean)
      .join(' '),
    missing,
  )
}

function advocate({ views: is }: CaseFile): string | undefined {
  const { answer, name, on, words, why } = is?.advocate ?? {}
  if (answer === 'no') return `Not consulted: ${why ?? ''}`
  if (answer !== 'yes') return undefined
  return [`${name ?? 'An advocate'}${on ? `, ${longDate(on)}` : ''}.`, words && `“${fullStop(words)}”`]
    .filter(Boolean)
    .join(' ')
}

function advice({ applicant, disclosure: is }: CaseFile): string | undefined {
  const { representative, standardConfirmed } = applicant ?? {}
  if (representative?.answer === undefined) return undefined
  const lawyers = new Set(
    [representative.answer === 'yes' ? representative.name : undefined, is?.lawyer].flatMap(
      (one) => one ?? [],
    ),
  )
  const standard =
    standardConfirmed?.by &&
    `The paragraph on the standard of proof was confirmed by ${standardConfirmed.by}${standardConfirmed.on ? ` on ${longDate(standardConfirmed.on)}` : ''}.`
  return [lawyers.size > 0 ? fullStop(joinWords([...lawyers])) : 'No lawyer acts.', standard]
    .filter(Boolean)
    .join(' ')
}

function plan({ safety }: CaseFile): string | undefined {
  const { answer, on, why } = safety?.plan ?? {}
  if (answer === 'yes') return on ? `Made on ${longDate(on)}` : 'Made'
  return answer === 'no' ? `None yet: ${why ?? ''}` : undefined
}
