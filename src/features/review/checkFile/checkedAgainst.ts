import type { Draft } from '#src/domain/case/draft.ts'
import type { SignOff, SignOffPurpose } from '#src/domain/review/signOffs.ts'
import { isGenuine, type Verdicts } from '#src/domain/review/verdict.ts'
import type { VersionLine } from '#src/storage/history.ts'
import { contentsHashes } from '#src/storage/signing/contentsHashes.ts'

/** A version whose papers a file may be compared with, and by which signature; the application as it is now has none. */
export type CheckedAgainst = { seq: number; signOff?: SignOff }

/** Signatures over all of an application, the one that decides first. */
const purposes: readonly SignOffPurpose[] = ['settlement', 'authority', 'authorship']

/** More versions are not looked through. */
const mostVersions = 30

type Asked = {
  draft: Draft
  seq: number
  verdicts: Verdicts
  lines: readonly VersionLine[]
  read: (seq: number) => Promise<Draft | undefined>
}

/**
 * For each true signature the version that was signed, where it is kept, the newest signature first; and then the application as it is
 * now. `lost` are the signatures whose version is not kept here.
 */
export async function checkedAgainst(asked: Asked): Promise<{ versions: CheckedAgainst[]; lost: SignOff[] }> {
  const { draft, seq, verdicts, lines, read } = asked
  const signed = (draft.review?.signOffs ?? [])
    .filter(
      ({ id, statement }) =>
        purposes.includes(statement.purpose) && isGenuine(verdicts.get(id), draft.review?.copy !== undefined),
    )
    .toSorted((a, b) => b.statement.at.localeCompare(a.statement.at))
  const wanted = new Set(signed.map(({ statement }) => statement.contents))
  const found = new Map<string, number>()
  for (const version of [seq, ...lines.map((line) => line.seq).filter((one) => one !== seq)].slice(
    0,
    mostVersions,
  )) {
    if ([...wanted].every((contents) => found.has(contents))) break
    const held = await read(version)
    const { contents } = held ? await contentsHashes(held.case) : { contents: '' }
    if (wanted.has(contents) && !found.has(contents)) found.set(contents, version)
  }
  return {
    versions: [
      ...signed.flatMap((signOff) => {
        const version = found.get(signOff.statement.contents)
        return version === undefined ? [] : [{ seq: version, signOff }]
      }),
      { seq },
    ],
    lost: signed.filter(({ statement }) => !found.has(statement.contents)),
  }
}
