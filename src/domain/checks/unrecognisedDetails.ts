import type { CaseFile } from '../case/caseFile.ts'
import { houseRule } from '../law/citations.ts'
import { contactsIn, handlesIn, phonesIn, platesIn } from '../shared/contacts.ts'
import { isReleased } from '../shared/released.ts'
import type { Finding } from './finding.ts'
import { hints } from './makeFinding.ts'
import { placeOf } from './numberedItems.ts'

type Kind = 'phone' | 'email' | 'vehicle' | 'account'

const looks: { readonly [K in Kind]: { what: string; has: (value: string) => boolean } } = {
  phone: { what: 'a phone number', has: (value) => phonesIn(value).length > 0 },
  email: { what: 'an email address', has: (value) => contactsIn(value).some(({ kind }) => kind === 'email') },
  vehicle: { what: 'a registration', has: (value) => platesIn(value).length > 0 },
  account: { what: 'the name of an account', has: (value) => handlesIn(value).length > 0 },
}

/** Withheld details in which nothing of their kind is recognised, so that papers are searched for their whole words only. */
export function unrecognisedDetails({ protected: toProtect, others }: CaseFile): Finding[] {
  return [
    ...(toProtect?.people ?? []).map((person) => ({ step: 'protected' as const, ...person })),
    ...(others?.people ?? []).map((person) => ({ step: 'others' as const, ...person })),
  ].flatMap(({ step, id, details = [] }) =>
    details.flatMap((detail) => {
      const { kind, value } = detail
      if (!value?.trim() || isReleased(detail) || !isLookedFor(kind) || looks[kind].has(value)) return []
      const message = `No part of a withheld detail is recognised as ${looks[kind].what}, so the papers are searched only for its words as entered: enter it alone where you know it.`
      return [
        hints(
          `detail-without-${kind}`,
          placeOf(step, id, 'details'),
          message,
          houseRule('what is withheld can be found'),
        ),
      ]
    }),
  )
}

const isLookedFor = (kind: string | undefined): kind is Kind =>
  kind !== undefined && Object.hasOwn(looks, kind)
