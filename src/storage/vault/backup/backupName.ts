/** The name of a backup file, which says nothing of what is inside: the day alone, "spo-backup-2026-11-28.age". */
export const backupName = (madeAt: string): string => `spo-backup-${madeAt.slice(0, 10)}.age`
