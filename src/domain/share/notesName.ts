/** The name of a file that an advocate gets or sends: it says nothing of what it is but the end of the name that the file was made under. */
export const notesName = (sealedName: string): string =>
  `notes-${/([0-9a-f]{8})\.age$/.exec(sealedName)?.[1] ?? 'file'}.age`
