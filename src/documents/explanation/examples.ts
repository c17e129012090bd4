import type { ServedCondition } from '#src/domain/audience/servedCase.ts'

const rules: readonly { of: RegExp; unless?: RegExp; says: readonly string[] }[] = [
  {
    of: /\bmust not contact\b/,
    says: [
      'A text, a “like”, a gift or a payment with a message can all be contact.',
      'If the person writes to you or calls you, do not answer, unless this paper says that you may. Show it to your solicitor.',
    ],
  },
  {
    of: /\bmust not (?:ask|allow|get|cause)\b.*\banother person to contact\b/,
    says: ['Do not ask a friend to pass on a message.'],
  },
  {
    of: /\bmust not (?:enter|be in|go to|approach)\b/,
    unless: /\bpass(?:ing)? (?:along|through)\b|\bwithout stopping\b/,
    says: [
      'If your way to work or to the shops leads through a place that you must not enter, go another way.',
    ],
  },
  {
    of: /\b(?:Account|account|Device)s?\b/,
    says: ['The rule counts even if an account or a phone is in another name.'],
  },
]

/** Examples that fit what the conditions say, and no others; one about being unable to comply where something is required. */
export function examples(conditions: readonly ServedCondition[]): string[] {
  const own = rules.filter(
    ({ of, unless }) =>
      conditions.some(({ text }) => text && of.test(text)) &&
      !conditions.some(({ exceptions }) => exceptions.some((line) => unless?.test(line))),
  )
  const required = conditions.some(({ kind }) => kind === 'requirement')
  return [
    ...own.flatMap(({ says }) => says),
    ...(required
      ? [
          'If you are ill and cannot do something that you must do, tell the police contact before the day, not after.',
        ]
      : []),
  ]
}
