import type { ForceProfile } from '#src/domain/case/profile.ts'

/** The force's own values, from a file beside the app; undefined where the file is missing or cannot be read. */
export async function forceProfile(path = '/force-profile.json'): Promise<ForceProfile | undefined> {
  const [{ forceProfile: schema }, answer] = await Promise.all([
    import('#src/domain/case/profile.ts'),
    fetch(path),
  ])
  if (!answer.ok) return undefined
  const parsed = schema.safeParse(await answer.json())
  return parsed.success ? parsed.data : undefined
}
