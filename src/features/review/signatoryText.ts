import type { Signatory } from '#src/domain/review/signatory.ts'

/** Somebody as a sentence names them: “Superintendent Edith Larkmoor, Northmere Constabulary”. */
export const signatoryText = ({ name, rank, organisation }: Signatory): string =>
  `${[rank, name].filter(Boolean).join(' ')}, ${organisation}`
