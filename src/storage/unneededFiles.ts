/**
 * The files of a case that no version names any longer: some version that is let go of named each, and none that is kept does. A file
 * that was never named is left: it may be named with the next change.
 */
export function unneededFiles(
  files: readonly string[],
  { letGo, kept }: { letGo: readonly string[]; kept: readonly string[] },
): string[] {
  return files.filter((id) => {
    const named = JSON.stringify(id)
    return letGo.some((text) => text.includes(named)) && !kept.some((text) => text.includes(named))
  })
}
