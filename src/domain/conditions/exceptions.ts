import { counted } from '../shared/counted.ts'
import { type ExceptionCode, exceptionCodes } from './exceptionCodes.ts'
import { type PronounForms, pronounForms } from './grammar.ts'
import {
  type InputDescription,
  maybe,
  numberInput,
  personInput,
  type RawInputs,
  textInput,
  weeklyTimesInput,
} from './inputs.ts'
import type { ConditionPeople } from './people.ts'
import { describeInputs, type Inputs, type Read, type Rendered, renderInputs } from './template.ts'
import { spokenSlots } from './weeklyTimes.ts'

/** A usual exception: what it is for, what it needs, and its wording as a sentence of its own. */
export type ExceptionTemplate = {
  code: ExceptionCode
  title: string
  inputs: readonly (InputDescription & { name: string })[]
  render: (inputs: RawInputs, people: ConditionPeople) => Rendered
}

const solicitor = defineException({
  code: 'X1',
  title: 'Through a solicitor, about legal proceedings',
  inputs: {},
  wording: () => 'The defendant may communicate through a solicitor about legal proceedings.',
})

const court = defineException({
  code: 'X2',
  title: 'Going to court or to a solicitor',
  inputs: {},
  wording: (_, { subject, possessive, verb }) =>
    `The defendant may attend a court or tribunal hearing that ${subject} ${verb('has', 'have')} been told to attend, or an appointment with ${possessive} solicitor.`,
})

const child = defineException({
  code: 'X3',
  title: 'Contact about a child',
  inputs: {
    child: personInput({ label: 'Which child?', who: 'child' }),
    through: textInput({
      label: 'Through whom or what?',
      hint: 'For example, “the Kite app” or the name of the go-between',
    }),
    order: maybe(
      textInput({
        label: 'Which family court order allows it?',
        hint: 'For example, “paragraph 3 of family order F-26-0117”',
      }),
    ),
  },
  wording: ({ child, through, order }) =>
    order.given
      ? `The defendant may make the arrangements about ${child} that ${order.given} allows, through ${through}.`
      : `The defendant may make arrangements about ${child} through ${through}.`,
})

const emergency = defineException({
  code: 'X4',
  title: 'Emergencies',
  inputs: {},
  wording: (_, { subject, verb }) =>
    `The defendant may call the emergency services, or go where ${subject} ${verb('needs', 'need')} to go for urgent medical care.`,
})

const chance = defineException({
  code: 'X5',
  title: 'Meeting by chance',
  inputs: { person: personInput({ label: 'Meeting whom?', who: 'protected' }) },
  wording: ({ person }) =>
    `It is not a breach to meet ${person} by chance if the defendant leaves at once by the shortest route without communicating.`,
})

const passing = defineException({
  code: 'X6',
  title: 'Passing through without stopping',
  inputs: {
    route: textInput({ label: 'By which road or line?', hint: 'For example, “Mill Road”' }),
    mode: textInput({ label: 'How?', hint: 'For example, “by bus number 12” or “by car”' }),
  },
  wording: ({ route, mode }) => `The defendant may pass along ${route} ${mode} without stopping.`,
})

const work = defineException({
  code: 'X7',
  title: 'Work or education',
  inputs: {
    purpose: textInput({ label: 'For what?', hint: 'For example, “work” or “classes”' }),
    place: textInput({ label: 'Where?' }),
    times: weeklyTimesInput({ label: 'When?' }),
  },
  wording: ({ purpose, place, times }) =>
    `The defendant may be at ${place} for ${purpose} ${spokenSlots(times)}.`,
})

const worship = defineException({
  code: 'X8',
  title: 'Worship',
  inputs: { place: textInput({ label: 'Where?' }), times: weeklyTimesInput({ label: 'When?' }) },
  wording: ({ place, times }) => `The defendant may be at ${place} for worship ${spokenSlots(times)}.`,
})

const reply = defineException({
  code: 'X9',
  title: 'Replying to documents or the police',
  inputs: {},
  wording: (_, { object }) =>
    `The defendant may reply to a legal document served on ${object} or to a request from the police.`,
})

const permission = defineException({
  code: 'X10',
  title: 'Written permission',
  inputs: {
    days: numberInput({ label: 'Within how many working days will the answer come?', initial: '5' }),
  },
  wording: ({ days }, { subject, verb }) =>
    `The defendant may do what the SPO Manager has permitted in writing before ${subject} ${verb('does', 'do')} it. The SPO Manager will answer a request within ${counted(days, 'working day')}.`,
})

const emergencyCall = defineException({
  code: 'X11',
  title: 'Another person’s phone in an emergency',
  inputs: {},
  wording: () => 'The defendant may use another person’s Device to make an emergency call.',
})

const byCode = {
  X1: solicitor,
  X2: court,
  X3: child,
  X4: emergency,
  X5: chance,
  X6: passing,
  X7: work,
  X8: worship,
  X9: reply,
  X10: permission,
  X11: emergencyCall,
} satisfies Record<ExceptionCode, ExceptionTemplate>

/** The usual exceptions in their order. */
export const exceptions: readonly ExceptionTemplate[] = exceptionCodes.map((code) => byCode[code])

/** The wording of a usual exception, or the inputs that are missing. */
export function renderException(code: ExceptionCode, inputs: RawInputs, people: ConditionPeople): Rendered {
  return byCode[code].render(inputs, people)
}

function defineException<I extends Inputs>(definition: {
  code: ExceptionCode
  title: string
  inputs: I
  wording: (inputs: Read<I>, defendant: PronounForms) => string
}): ExceptionTemplate {
  const { code, title, inputs, wording } = definition
  return {
    code,
    title,
    inputs: describeInputs(inputs),
    render: (raw, people) =>
      renderInputs(inputs, raw, people, (read) => wording(read, pronounForms(people.defendant))),
  }
}
