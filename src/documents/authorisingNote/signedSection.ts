import type { PoliceCase } from '#src/domain/audience/policeCase.ts'
import { notAuthorisedReasons, notAuthorisedWords } from '#src/domain/case/applicant.ts'
import type { Move } from '#src/domain/review/moves.ts'
import type { Signatory } from '#src/domain/review/signatory.ts'
import type { SignOff, SignOffPurpose } from '#src/domain/review/signOffs.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Block, Text } from '../blocks.ts'
import { fullStop, londonMoment } from '../format.ts'

/**
 * What was signed beside the application, by whom, when and of which contents, and every return and refusal with its coded reason;
 * nothing where nobody has signed or decided anything in the app.
 */
export function signedSection({ review }: PoliceCase): Block[] {
  const signed = review?.signOffs ?? []
  const decided = (review?.moves ?? []).filter(isDecision)
  if (signed.length + decided.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'Signatures and decisions in the app' },
    ...(signed.length > 0 ? [signatures(signed), ...signed.flatMap(authorityRows), evidence] : []),
    ...(decided.length > 0 ? [decisions(decided)] : []),
  ]
}

const evidence: Block = {
  kind: 'paragraph',
  tone: 'note',
  text: 'A signature in the app is tamper evidence: it shows in the app whether what was signed has changed since. It is not a qualified electronic signature. The number is the beginning of the digest of what was signed.',
}

const purposes: Record<SignOffPurpose, string> = {
  authority: 'Authority to apply',
  settlement: 'Final wording, as legal services settled it',
  authorship: 'Final wording, as its author stands by it',
  bespoke: 'Wording of one condition that is not of the library',
}

function signatures(signed: readonly SignOff[]): Block {
  return {
    kind: 'table',
    caption: 'What was signed',
    columns: [
      { header: 'For', width: 4, rowHeader: true },
      { header: 'By', width: 5 },
      { header: 'When', width: 3 },
      { header: 'Number', width: 2.4 },
    ],
    rows: signed.map(({ statement }): Text[] => [
      purposes[statement.purpose],
      personText(statement.by),
      londonMoment(statement.at),
      digest(statement.contents),
    ]),
  }
}

/** The first 12 characters, in groups of four as the foot of a paper prints them. */
const digest = (sha256: string): string => sha256.slice(0, 12).replace(/(.{4})(?=.)/g, '$1 ')

const personText = ({ rank, name, organisation }: Signatory): string =>
  `${[rank, name].filter(Boolean).join(' ')}, ${organisation}`

const tests = { acts: 'acts', risk: 'risk', necessity: 'necessity' } as const

/** What the authorising officer declared and which tests appeared to them to be met. */
function authorityRows({ statement }: SignOff): Block[] {
  if (statement.purpose !== 'authority') return []
  const { by, declaration, reasons, tests: met = [] } = statement
  return [
    {
      kind: 'rows',
      rows: [
        { label: 'Declared', value: fullStop(declaration) },
        {
          label: 'Appear to be met',
          value:
            met.length > 0 ? `The tests of ${joinWords(met.map((one) => tests[one]))}.` : 'None is named.',
        },
        ...(reasons?.trim() ? [{ label: `Reasons of ${by.name}`, value: fullStop(reasons) }] : []),
      ],
    },
  ]
}

const isDecision = ({ to, reasonCode }: Move): boolean =>
  to === 'returned' || (to === 'notPursued' && reasonCode !== undefined)

function decisions(moves: readonly Move[]): Block {
  return {
    kind: 'table',
    caption: 'Returned or refused',
    columns: [
      { header: 'When', width: 3, rowHeader: true },
      { header: 'What', width: 2.4 },
      { header: 'By', width: 4 },
      { header: 'Reason', width: 6 },
    ],
    rows: moves.map(({ at, to, by, reasonCode, reason }): Text[] => [
      londonMoment(at),
      to === 'returned' ? 'Returned' : 'Refused',
      personText(by),
      [codeWords(reasonCode), reason]
        .filter((part) => part?.trim())
        .map((part) => fullStop(part ?? ''))
        .join(' '),
    ]),
  }
}

function codeWords(code: string | undefined): string | undefined {
  const known = notAuthorisedReasons.find((one) => one === code)
  return known && notAuthorisedWords[known]
}
