import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { type ForceProfile, forceProfile } from '#src/domain/case/profile.ts'
import { profileOf } from '#src/domain/case/profileOf.ts'
import { Refusal } from './Refusal.ts'

/**
 * The force profile of a case: its own, else that of a training case in the folder “profiles” beside it, else the file given
 * with --profile. Throws a Refusal where there is none or it cannot be read.
 */
export function findProfile(file: CaseFile, caseFile: string, given: string | undefined): ForceProfile {
  if (file.profile) return given ? profileOf(file, needed(given)) : file.profile
  const name = file.training?.profile
  if (name && /^[\w-]+$/.test(name)) {
    const beside = readProfile(join(dirname(caseFile), 'profiles', `${name}.json`))
    if (beside) return beside
  }
  if (!given) throw new Refusal('This case holds no force profile. Give one with --profile.')
  return needed(given)
}

function needed(given: string): ForceProfile {
  const profile = readProfile(given)
  if (!profile) throw new Refusal(`This is no force profile, or it cannot be read: ${given}`)
  return profile
}

function readProfile(path: string): ForceProfile | undefined {
  try {
    return forceProfile.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data
  } catch {
    return undefined
  }
}
