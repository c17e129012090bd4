import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { Block } from '../blocks.ts'
import { paperOpening } from '../paperOpening.ts'

export const personalStatementTitle = 'Personal statement'

/**
 * For each person to be protected a shell in which to say, in the person’s own words, what this has meant. It is the
 * person’s choice; its wording is neutral, and it asks for nothing by which the person could be found.
 */
export function personalStatements(served: ServedCase, contact: string): Block[][] {
  return served.protectedPeople.map(({ shown }) => shell(shown, served.reference, contact))
}

function shell(shown: string, reference: string | undefined, contact: string): Block[] {
  return [
    ...paperOpening(personalStatementTitle, [
      { label: 'Name', value: shown },
      { label: 'Reference', value: reference ?? { what: 'the reference of the case', step: 'applicant' } },
    ]),
    { kind: 'heading', level: 2, text: 'Before you write' },
    {
      kind: 'bullets',
      items: [
        'This is your choice. You do not have to make a statement, and you can stop at any time.',
        'Use your own words. Say what has happened to you since this began: how you feel, sleep, work and go out; what has changed for your family; what you are afraid of.',
        'You do not have to say again what was done. That is in the other papers.',
        `You can add to it or make a new one later, as long as the case is not over. Tell the officer${contact.trim() ? `, or ${contact.trim()}` : ''}.`,
        'Do not write your address, your telephone number, where you work or study, or anything else that would help somebody to find you.',
      ],
    },
    { kind: 'heading', level: 2, text: 'What it means to let it be served' },
    {
      kind: 'paragraph',
      text: 'To serve a statement is to give a copy to the defendant and to the court. The defendant will read it, and you could be asked about it in court. If you do not agree, the police do not serve it as part of this application. Ask the officer before you write who else may see it: a court can still order that a paper be shown.',
    },
    { kind: 'heading', level: 2, text: 'My statement' },
    ...boxes,
    { kind: 'heading', level: 2, text: 'May it be served?' },
    {
      kind: 'field',
      name: 'consent-yes',
      label: 'Yes, I agree that it is given to the defendant and the court',
      control: 'checkbox',
    },
    { kind: 'field', name: 'consent-no', label: 'No, I do not agree', control: 'checkbox' },
    {
      kind: 'signature',
      role: 'Signed by the person whose statement this is',
      lines: [{ label: 'Signature' }, { label: 'Name', value: shown }, { label: 'Date' }],
    },
  ]
}

const boxes: readonly Block[] = [
  { kind: 'field', name: 'effect', label: 'How this has affected me', control: 'multiline' },
  { kind: 'field', name: 'changed', label: 'What has changed in my life', control: 'multiline' },
  { kind: 'field', name: 'fear', label: 'What I am afraid of', control: 'multiline' },
  { kind: 'field', name: 'hope', label: 'What would help me', control: 'multiline' },
]
