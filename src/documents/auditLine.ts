/** Says that the record of a paper is yet to be written: it is written when the paper is downloaded. */
export const recordedAtDownload = 'recorded at download'

/**
 * What the foot of a final paper says of the audit record: 12 hexadecimal characters of its head in groups of four, that
 * it comes with the download, or, for any other text, that there is none.
 */
export function auditLine(audit: string | undefined): string {
  if (audit === recordedAtDownload) return 'Audit record: its number is printed when this paper is downloaded'
  const [, ...groups] = /^([\da-f]{4})([\da-f]{4})([\da-f]{4})$/.exec(audit ?? '') ?? []
  return groups.length > 0 ? `Audit record ${groups.join(' ')}` : 'No audit record'
}
