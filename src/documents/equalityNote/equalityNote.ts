import type { PoliceCase } from '#src/domain/audience/policeCase.ts'
import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Block, Gap } from '../blocks.ts'
import { openingRows, paperOpening } from '../paperOpening.ts'
import { numbered } from '../paragraphs.ts'
import { told } from '../told.ts'

export const equalityTitle = 'Note on equality and fairness'

type Bearing = NonNullable<CaseFile['equality']>['defendant']

/** What was weighed of the people whom the order touches, and how it will be made understood; for the police alone. */
export function equalityNote(served: ServedCase, { file }: PoliceCase): Block[] {
  const { equality, circumstances } = file
  const interpreter = circumstances?.interpreter
  const vulnerability = circumstances?.vulnerability
  return numbered([
    ...paperOpening(equalityTitle, openingRows(served)),
    ...bearing('The defendant', equality?.defendant, 'the defendant'),
    ...bearing('The people to be protected', equality?.protectedPeople, 'a protected person'),
    { kind: 'heading', level: 2, text: 'How the order is made understood' },
    ...told(equality?.explained, missing('how the order will be made understood')),
    {
      kind: 'rows',
      rows: [
        {
          label: 'Interpreter',
          value:
            interpreter?.answer === 'yes'
              ? (interpreter.language ?? missing('the language'))
              : answered(interpreter?.answer, 'whether an interpreter is needed'),
        },
        {
          label: 'Adjustments',
          value:
            vulnerability?.answer === 'yes'
              ? (vulnerability.adjustments ?? missing('the adjustments'))
              : answered(vulnerability?.answer, 'whether the defendant is vulnerable'),
        },
        { label: 'Easy-read explanation', value: answered(equality?.easyRead, 'whether it is wanted') },
      ],
    },
  ])
}

const missing = (what: string): Gap => ({ what, step: 'equality' })
const answers = { yes: 'Yes', no: 'No', notKnown: 'Not known' } as const

const answered = (answer: keyof typeof answers | undefined, what: string) =>
  answer ? answers[answer] : missing(what)

function bearing(heading: string, said: Bearing, whom: string): Block[] {
  const title: Block = { kind: 'heading', level: 2, text: heading }
  if (said?.answer === 'yes')
    return [
      title,
      ...told(said.what, missing('what bears on the order')),
      ...told(said.done, missing('what is done about it'), 'What is done about it'),
    ]
  if (!said?.answer)
    return [title, { kind: 'missing', ...missing(`whether anything about ${whom} bears on the order`) }]
  const text =
    said.answer === 'no'
      ? `Nothing about ${whom} was found that bears on the order.`
      : `It is not known whether anything about ${whom} bears on the order.`
  return [title, ...told(text, missing(whom))]
}
