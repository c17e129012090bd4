import type { Finding } from '#src/domain/checks/finding.ts'
import { citation } from '#src/domain/law/citations.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import type { Audience } from '../blocks.ts'

export type PackFormat = 'pdf' | 'docx' | 'html'

/** One file of a pack. `paper` is the code in the list of papers, “bundle” for a bundle of them; `sha256` is in lower-case hexadecimal. */
export type ManifestFile = {
  name: string
  paper: string
  audience: Audience
  format: PackFormat
  pages?: number
  sha256: string
  draft: boolean
}

/** What the rules said of the case on that day; it stands only in the manifest of the police. */
export type ManifestFinding = {
  code: string
  severity: Finding['severity']
  message: string
  step: string
  authority: string
}

/** What is in a pack. `case` is the id of the case file; no manifest names a file of another pack. */
export type Manifest = {
  schema: 1
  case: string
  today: IsoDate
  files: ManifestFile[]
  findings?: ManifestFinding[]
}

/** The findings as the manifest of the police says them. */
export function manifestFindings(findings: readonly Finding[]): ManifestFinding[] {
  return findings.map(({ code, severity, message, where, authority }) => ({
    code,
    severity,
    message,
    step: where.step,
    authority: citation(authority),
  }))
}
