import { describe, expect, test } from 'vitest'
import { z } from 'zod/mini'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { pruneCase } from '#src/domain/case/prune.ts'
import { isSliceId, type SliceId, slices } from '#src/domain/case/slices.ts'
import { checkCase } from '#src/domain/checks/checkCase.ts'
import { findingKey } from '#src/domain/checks/finding.ts'
import { openFindings } from '#src/domain/checks/openFindings.ts'
import { clashesWithTimes } from '#src/domain/conditions/clashes.ts'
import { exceptions as library } from '#src/domain/conditions/exceptions.ts'
import type { RawInputs } from '#src/domain/conditions/inputs.ts'
import { renderCondition } from '#src/domain/conditions/library.ts'
import { conditionPeople } from '#src/domain/conditions/people.ts'
import { trainingCases } from '#src/features/drafts/trainingCases.ts'
import { conditionsOf, danglingIn, textsIn } from '#tests/support/pointers.ts'
import { deliveredProfile, sample, sampleIds, sampleProfile } from '#tests/support/samples.ts'

/** Acts, context entries by id, and conditions by code as each outline asks. */
const outlines = {
  'fx-01': {
    entries: 12,
    context: ['act-09'],
    route: 'fullWithInterim',
    conditions: 'C01 C02 C04 C06 C11 P05 P06 W02 W07 W08 L05 O04 O11 Q02',
    bespoke: 0,
    clashes: ['c-p06', 'c-o11'],
  },
  'fx-02': {
    entries: 11,
    context: [],
    route: 'full',
    conditions: 'C01 C03 C05 P01 L12 O01 O06 W03 O10 L11',
    bespoke: 0,
    clashes: [],
  },
  'fx-03': {
    entries: 11,
    context: [],
    route: 'full',
    conditions: 'C01 W06 L03 L02 W03 Q03',
    bespoke: 2,
    clashes: [],
  },
  'fx-04': {
    entries: 12,
    context: ['act-10'],
    route: 'fullWithInterim',
    conditions: 'C01 C05 P01 P09 O01 W10 O04 Q03',
    bespoke: 1,
    clashes: [],
  },
  'fx-08': {
    entries: 13,
    context: ['act-07', 'act-11'],
    route: 'full',
    conditions: 'C01 C02 P04 P07 W10 W11 O10 Q05 L10',
    bespoke: 1,
    clashes: [],
  },
} as const satisfies Record<(typeof sampleIds)[number], unknown>

describe.each(sampleIds)('the exceptions of %s', (id) => {
  test('each of the library has the parameters that its sentence was made from', () => {
    const file = pruneCase(sample(id))
    const held = conditionsOf(file).flatMap(({ exceptions = [] }) => exceptions.filter(({ code }) => code))
    expect(held).not.toEqual([])
    for (const { code, inputs, text } of held) {
      const known = library.find((one) => one.code === code)
      expect(known?.render(z.record(z.string(), z.any()).parse(inputs ?? {}), conditionPeople(file))).toEqual(
        { ok: true, text },
      )
    }
  })
})

describe.each(sampleIds)('the findings of %s', (id) => {
  test('stop nothing, and each that asks for a reason has one', () => {
    const file = sample(id)
    const findings = checkCase({ case: file, typing: {}, notes: {} }, file.training?.asAt ?? '')
    expect(findings.filter(({ severity }) => severity === 'stops')).toEqual([])
    expect(openFindings(findings, file.explanations)).toEqual([])
    const asked = findings.filter(({ severity }) => severity === 'explain').map(findingKey)
    expect(
      (file.explanations ?? []).map(({ finding }) => finding).filter((key) => !asked.includes(key)),
    ).toEqual([])
  })
})

/** Slices of which nothing reaches a served paper, by decision 8: they are for the police, the court or the person. */
const policeOnly: readonly string[] = ['decision', 'views', 'safety', 'bundle', 'service', 'returns']

const withheldIn = (file: CaseFile): string[] =>
  [...(file.protected?.people ?? []), ...(file.others?.people ?? [])]
    .flatMap((person) => person.details ?? [])
    .filter((detail) => detail.released === 'no')
    .flatMap((detail) => [detail.value ?? '', ...(detail.value ?? '').split(',')])
    .map((value) => value.trim().toLowerCase())

const hiddenNames = (file: CaseFile): string[] =>
  [...(file.protected?.people ?? []), ...(file.others?.people ?? [])].flatMap(({ name, shownAs }) =>
    name && shownAs?.kind === 'pseudonym' ? [name.toLowerCase()] : [],
  )

/** Everything that a served paper may be made from: the details of people and their safe contact are not part of it. */
function servedTexts(file: CaseFile) {
  const { protected: people, others, ...rest } = file
  return textsIn({
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => !policeOnly.includes(key))),
    people: people?.people?.map(({ details, safeContact, advocate, ...person }) => person),
    others: others?.people?.map(({ details, ...person }) => person),
  })
}

const dayPattern = /^\d{4}-\d\d-\d\d$/

describe.each(sampleIds)('the training case %s', (id) => {
  const file = sample(id)
  const outline = outlines[id]
  const asAt = file.training?.asAt ?? ''
  const pruned = pruneCase(file)
  const steps = Object.keys(slices).filter(isSliceId)

  test.each(steps.filter((step) => step !== 'interim' && step !== 'bundle' && step !== 'change'))(
    'has finished the step %s',
    (step: SliceId) => {
      expect(slices[step].safeParse(pruned[step]).error?.issues).toBeUndefined()
      expect(slices[step].safeParse(pruned[step]).success).toBe(true)
    },
  )

  test('has interim answers if, and only if, an interim order is asked for', () => {
    expect(file.route?.kind).toBe(outline.route)
    expect(slices.interim.safeParse(pruned.interim).success).toBe(outline.route === 'fullWithInterim')
    expect(conditionsOf(file).some(({ interim }) => interim === 'yes')).toBe(
      outline.route === 'fullWithInterim',
    )
  })

  test('holds no answer on a branch that was not taken', () => {
    expect(pruned).toEqual(file)
  })

  test('points only at things that are there', () => {
    expect(danglingIn(file)).toEqual([])
  })

  test('gives every listed thing an id of its own', () => {
    const ids = [
      ...(file.acts?.items ?? []),
      ...(file.acts?.runs ?? []),
      ...(file.evidence?.exhibits ?? []),
      ...(file.witnesses?.people ?? []),
      ...(file.protected?.people ?? []),
      ...(file.others?.people ?? []),
      ...conditionsOf(file),
      ...conditionsOf(file).flatMap((condition) => condition.exceptions ?? []),
    ].map((item) => item.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('has every act of its outline, in the order of their days, and the context as context', () => {
    const items = file.acts?.items ?? []
    expect(items).toHaveLength(outline.entries)
    expect(items.filter((item) => item.kind === 'context').map((item) => item.id)).toEqual(outline.context)
    const days = items.map((item) => item.when?.on ?? item.when?.from ?? '')
    expect(days).toEqual(days.toSorted((a, b) => a.localeCompare(b)))
    for (const item of items) {
      if (item.kind === 'act') expect(item.behaviours ?? [], item.id).not.toHaveLength(0)
      else expect(item.behaviours, item.id).toBeUndefined()
    }
  })

  test('asks for the conditions of its outline', () => {
    const origins = conditionsOf(file).map(({ origin }) => origin)
    expect(origins.flatMap((origin) => origin?.code ?? [])).toEqual(outline.conditions.split(' '))
    expect(origins.filter((origin) => origin?.kind === 'bespoke')).toHaveLength(outline.bespoke)
  })

  test('words its library conditions as the library does', () => {
    for (const { id: condition, origin, text } of conditionsOf(file)) {
      if (origin?.kind !== 'library') continue
      const { code = '', version = 0, inputs = {} } = origin
      const rendered = renderCondition(code, version, inputs as RawInputs, conditionPeople(file))
      expect(rendered, condition).toEqual({ ok: true, text })
    }
  })

  test('gives a reason wherever a condition meets the times of work, study or worship', () => {
    const clashing = conditionsOf(file).filter(
      (condition) => clashesWithTimes(condition, file.circumstances).length > 0,
    )
    expect(clashing.map((condition) => condition.id)).toEqual(outline.clashes)
    for (const { id: condition, clashAccepted } of clashing) expect(clashAccepted, condition).toBeTruthy()
  })

  test('words each condition so that it follows “The defendant”', () => {
    for (const { id: condition, text } of conditionsOf(file)) {
      expect(text, condition).toMatch(/^must (not )?[a-z]/)
      expect(text, condition).not.toMatch(/the defendant|\[|\{|\bTBC\b/i)
    }
  })

  test('gives each exhibit a reference of its own', () => {
    for (const exhibit of file.evidence?.exhibits ?? [])
      expect(exhibit.reference).toMatch(/^[A-Z]{2,3}\/\d+$/)
    const references = (file.evidence?.exhibits ?? []).map(({ reference }) => reference)
    expect(new Set(references).size).toBe(references.length)
  })

  test('lets no withheld detail into a text that may be served', () => {
    const withheld = withheldIn(file)
    expect(withheld.length).toBeGreaterThan(0)
    const leaks = servedTexts(file).filter(({ text }) =>
      withheld.some((value) => text.toLowerCase().includes(value)),
    )
    expect(leaks).toEqual([])
  })

  test('lets no withheld detail, and no name behind a pseudonym, into the served view', () => {
    const view = textsIn(servedView(pruned))
    const hidden = [...withheldIn(file), ...hiddenNames(file)]
    expect(view.length).toBeGreaterThan(100)
    expect(view.filter(({ text }) => hidden.some((value) => text.toLowerCase().includes(value)))).toEqual([])
  })

  test('has no loaded word and no settled standard of proof in a text that may be served', () => {
    const loaded =
      /\b(victims?|stalkers?|offenders?|obsess\w*|perpetrators?|harass\w*|beyond reasonable doubt)\b/i
    // Names of enactments and answer codes are not the officer's words.
    const names = /Protection from Harassment Act 1997/g
    const found = servedTexts(file).filter(
      ({ path, text }) => !/\.(asked|harm)\./.test(path) && loaded.test(text.replaceAll(names, '')),
    )
    expect(found).toEqual([])
  })

  test('puts nothing that has happened after the day as of which it is read', () => {
    const happened =
      /^(acts|evidence|disclosure|proceedings\.courtMadeOrder|applicant\.authorisation|views|risk\.assessment\.on|necessity\.searched)/
    const later = textsIn(file).filter(
      ({ path, text }) => dayPattern.test(text) && happened.test(path) && text > asAt,
    )
    expect(later).toEqual([])
    expect(file.startedOn <= asAt).toBe(true)
    for (const told of file.safety?.told ?? []) expect((told.toldOn ?? asAt) <= asAt).toBe(true)
    for (const { statementOn } of file.witnesses?.people ?? [])
      expect((statementOn ?? asAt) <= asAt).toBe(true)
  })

  test('plans its hearing, checks and interim period for later days', () => {
    const hearingOn = pruned.court?.hearing?.on
    const planned = [
      hearingOn,
      pruned.interim?.lastDay,
      ...conditionsOf(file).map(({ monitoring }) => monitoring?.firstCheck),
      ...(file.safety?.checks ?? []).map(({ first }) => first),
    ].filter((on) => on !== undefined)
    expect(planned.length).toBeGreaterThan(2)
    expect(planned.filter((on) => on <= asAt)).toEqual([])
    expect((pruned.interim?.lastDay ?? '9999') > (hearingOn ?? asAt)).toBe(true)
  })

  test('uses only telephone numbers kept for drama and addresses at example.com', () => {
    const texts = textsIn(file)
      .map(({ text }) => text)
      .join('\n')
    for (const [number] of texts.matchAll(/\b0\d[\d ]{8,}\d\b/g)) expect(number).toMatch(/^07700 900\d{3}$/)
    for (const [address] of texts.matchAll(/\S+@\S+/g)) expect(address).toMatch(/@example\.com[,.;)]?$/)
    expect(texts).toMatch(/07700 900\d{3}/)
  })

  test('has a view of each condition from each person whom it protects', () => {
    for (const view of file.views?.people ?? []) {
      const mine = conditionsOf(file).filter(({ protects }) => protects?.includes(view.id))
      expect(view.conditions?.map((item) => item.id)).toEqual(mine.map((item) => item.id))
    }
  })

  test('uses the profile that it names', () => {
    expect(file.profile).toEqual(sampleProfile(file.training?.profile ?? ''))
    expect(file.applicant?.force).toBe(file.profile?.force)
    expect(file.profile?.courts.map(({ name }) => name)).toContain(file.court?.name)
  })

  test('is listed on the first page under its own title, force and number of entries', () => {
    expect(trainingCases).toContainEqual({
      id,
      title: file.training?.title,
      force: file.applicant?.force,
      acts: file.acts?.items?.length,
    })
  })

  test('names no provider that its force profile does not list', () => {
    for (const { id: requirement, provider } of file.requirements?.items ?? [])
      if (provider?.confirmed === 'yes')
        expect(
          file.profile?.providers.map(({ name }) => name),
          requirement,
        ).toContain(provider.name)
  })
})

describe('an address that must stay secret', () => {
  test('is not hinted at: the singer’s county stands in no text of her case', () => {
    const { profile: _, ...written } = sample('fx-04')
    expect(textsIn(written).filter(({ text }) => /saltshire/i.test(text))).toEqual([])
  })

  test('is not hinted at: no text says that the person who moved lives, works or goes to school anywhere', () => {
    const { profile: _, protected: people, others, ...written } = sample('fx-08')
    const places =
      /(she|delphine ashgrove|child a)[^.]*\b(lives|works|moved|stays)\b[^.]*\b(to|in|at|near) (northmere|ninefold)/i
    expect(textsIn(written).filter(({ text }) => places.test(text))).toEqual([])
    expect(places.test('Delphine Ashgrove moved in March to Northmere')).toBe(true)
  })
})

describe('the profiles', () => {
  const names = ['westmarch', 'saltshire', 'northmere'] as const

  test('of the invented forces differ in whether the directed form is there', () => {
    const withForm = names.filter((name) => sampleProfile(name).notificationForm)
    expect(withForm).toEqual(['saltshire'])
  })

  test.each(names)('of %s has courts, stations, providers and a rank that may authorise', (name) => {
    const profile = sampleProfile(name)
    expect(profile.courts.length).toBeGreaterThan(0)
    expect(profile.stations.length).toBeGreaterThan(0)
    expect(profile.providers.length).toBeGreaterThan(0)
    expect(profile.ranks).toContain(profile.minAuthorisingRank)
    expect(profile.appealDays).toBe(21)
  })

  test('that the app is delivered with names no force, court or provider', () => {
    expect(deliveredProfile()).toMatchObject({
      force: 'Your police force',
      courts: [],
      stations: [],
      providers: [],
    })
    expect(deliveredProfile().notificationForm).toBeUndefined()
  })
})
