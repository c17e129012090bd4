import type { BackupCount } from './vaultWork.ts'

/** How much is in a backup: "12 applications with 240 versions, 9 files and 1,423 audit entries". */
export function countWords({ applications, versions, files, entries }: Omit<BackupCount, 'head'>): string {
  const cases = many(applications, 'application', 'applications')
  const held = files === 0 ? '' : `, ${many(files, 'file', 'files')}`
  return `${cases} with ${many(versions, 'version', 'versions')}${held} and ${many(entries, 'audit entry', 'audit entries')}`
}

/** The head of an audit record as it is read aloud: "3f9a c21b 77e0". */
export const spacedHead = (head: string): string => head.replace(/.{4}(?=.)/g, '$& ')

const many = (count: number, one: string, more: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`
