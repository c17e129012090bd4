import { parseArgs } from 'node:util'
import { type IsoDate, isRealDate } from '#src/domain/shared/dates.ts'

export const usage = `Usage: npm run pack -- <case.json> <folder> [--today YYYY-MM-DD] [--profile <file>] [--exhibits <folder>] [--force]

  <case.json>   an application exported from the app, or one of its training cases
  <folder>      where the papers go: serve-and-lodge, police-only, advocate, and where the case has
                them court-only and protected-person (advocate-1, advocate-2 … where several
                people have one), each with a manifest.json; served-bundle.pdf and police-bundle.pdf
                lie beside the papers that they are made of
  --today       the day on which the papers are made; without it the day of a training case, else today in London
  --profile     the force profile, for a case that holds none
  --exhibits    a folder with a PDF, JPEG or PNG for each exhibit, named by its reference: OM-1.pdf for OM/1;
                without one the bundles have its cover sheet only
  --force       write into a folder that is not empty
`

export type PackArguments = {
  caseFile: string
  folder: string
  today?: IsoDate
  profile?: string
  exhibits?: string
  force: boolean
}

/** The arguments of the command, or what is wrong with them. */
export function readArguments(
  argv: readonly string[],
): { ok: true; arguments: PackArguments } | { ok: false; message: string } {
  try {
    return fromParsed(parse(argv))
  } catch (fault) {
    return { ok: false, message: fault instanceof Error ? fault.message : 'The arguments cannot be read.' }
  }
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      today: { type: 'string' },
      profile: { type: 'string' },
      exhibits: { type: 'string' },
      force: { type: 'boolean' },
    },
  })
}

function fromParsed({ positionals, values }: ReturnType<typeof parse>): ReturnType<typeof readArguments> {
  const [caseFile, folder, ...more] = positionals
  if (!caseFile || !folder) return { ok: false, message: 'Name the case file and the folder.' }
  if (more.length > 0) return { ok: false, message: `There is one argument too many: ${more[0]}` }
  const { today, profile, exhibits, force = false } = values
  if (today !== undefined && !isRealDate(today))
    return { ok: false, message: `--today takes a day that exists, like 2026-06-24, not “${today}”.` }
  return {
    ok: true,
    arguments: {
      caseFile,
      folder,
      force,
      ...(today === undefined ? {} : { today }),
      ...(profile === undefined ? {} : { profile }),
      ...(exhibits === undefined ? {} : { exhibits }),
    },
  }
}
