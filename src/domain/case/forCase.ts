import type { CaseProfile, ForceProfile } from './profile.ts'

/** What a case copies of its force’s values. */
export function forCase(profile: ForceProfile): CaseProfile {
  const {
    recoveryKey: _key,
    keepsOnDevice: _keeps,
    passphraseKdf: _kdf,
    translations: _confirmed,
    quickExit: _exit,
    ...copied
  } = profile
  return copied
}
