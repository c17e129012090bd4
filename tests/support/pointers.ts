import type { CaseFile } from '#src/domain/case/caseFile.ts'

/** Every text in an answer, with the path at which it stands. */
export function textsIn(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) => textsIn(inside, path ? `${path}.${key}` : key))
}

/** Pointers and tokens of a case that lead nowhere, as "what at where". Empty when all is well. */
export function danglingIn(file: CaseFile): string[] {
  const known = idsOf(file)
  const has = (kind: keyof typeof known, ids: readonly (string | undefined)[], where: string) =>
    ids.filter((id) => id !== undefined && !known[kind].has(id)).map((id) => `${kind} ${id} at ${where}`)
  const anyone = (ids: readonly (string | undefined)[], where: string) =>
    ids
      .filter((id) => id !== undefined && !known.protected.has(id) && !known.other.has(id))
      .map((id) => `person ${id} at ${where}`)

  return [
    ...(file.acts?.items ?? []).flatMap((act) => [
      ...has('exhibit', act.exhibits ?? [], act.id),
      ...has('run', [act.run], act.id),
      ...has('witness', [act.account?.witness], act.id),
      ...anyone(act.towards ?? [], act.id),
    ]),
    ...(file.witnesses?.people ?? []).flatMap((witness) => anyone([witness.person], witness.id)),
    ...(file.risk?.atRisk ?? []).flatMap((atRisk) => anyone([atRisk.person], atRisk.id)),
    ...conditionsOf(file).flatMap((condition) => [
      ...has('act', condition.acts ?? [], condition.id),
      ...has('protected', condition.protects ?? [], condition.id),
    ]),
    ...(file.requirements?.items ?? []).flatMap((item) => has('exhibit', [item.provider?.exhibit], item.id)),
    ...(file.views?.people ?? []).flatMap((view) => [
      ...has('protected', [view.id], 'views'),
      ...has(
        'condition',
        (view.conditions ?? []).map(({ id }) => id),
        `views of ${view.id}`,
      ),
    ]),
    ...textsIn(file).flatMap(({ path, text }) =>
      [...text.matchAll(/\[\[([^\]]*)\]\]/g)].flatMap(([token, inside = '']) => {
        const [kind = '', id = ''] = inside.split(':')
        const fits = (kind === 'act' || kind === 'exhibit' || kind === 'condition') && known[kind].has(id)
        return fits ? [] : [`${token} at ${path}`]
      }),
    ),
  ]
}

/** Prohibitions, then requirements. */
export const conditionsOf = (file: CaseFile) => [
  ...(file.prohibitions?.items ?? []),
  ...(file.requirements?.items ?? []),
]

function idsOf(file: CaseFile) {
  const ids = (items: readonly { id: string }[] | undefined) => new Set((items ?? []).map(({ id }) => id))
  return {
    act: ids(file.acts?.items),
    run: ids(file.acts?.runs),
    exhibit: ids(file.evidence?.exhibits),
    witness: ids(file.witnesses?.people),
    protected: ids(file.protected?.people),
    other: ids(file.others?.people),
    condition: ids(conditionsOf(file)),
  }
}
