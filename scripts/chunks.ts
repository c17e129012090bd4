import { fileURLToPath } from 'node:url'

/** What the bundler tells of a module: the modules that it cannot run without. */
type Modules = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url)).replaceAll('\\', '/')

/** The start and the door, which is met before any other page. */
const firstPages = ['index.html', 'src/main.tsx'].map(at)
const homePage = ['src/features/drafts/HomePage.tsx'].map(at)
const casePages = [
  'src/features/wizard/CasePage.tsx',
  'src/features/wizard/TaskListPage.tsx',
  'src/app/StepRoute.tsx',
  'src/app/profile.ts',
  'src/storage/records.ts',
  'src/storage/memory/memoryDevice.ts',
  'src/storage/restore/exportDraft.ts',
].map(at)

const stepPage = ['src/features/wizard/StepPage.tsx'].map(at)

/** Pages that come in one file, and what only they need. */
const parts: Record<string, RegExp> = {
  review:
    /features\/(review|consultation|handOver|shared|wizard\/review)\/|domain\/(review|compare|share)\/|storage\/signing\/|app\/((Review|Overview|Compare)Route|stepWords)|node_modules\/(diff|saxes|xmlchars)\//,
  vault: /features\/(door|vault)\/|storage\/vault\/|app\/vault\/passkeys/,
  writers: /node_modules\/(papaparse|ical-generator)\/|documents\/render\/(calendar|returns)\//,
  reading:
    /node_modules\/(flesch-kincaid|syllable|pluralize|normalize-strings)\/|documents\/(readingAge|ReadingFigure)\.ts/,
  court:
    /features\/steps\/(evidence\/file|statement|map|bundle|equality|papersServed|returns|change)\/|features\/(urgent|dates|returns)\/|documents\/render\/(calendar|returns)\/|node_modules\/(ical-generator|papaparse)\//,
  pages: /features\/(steps|wizard\/(conditions|papers|thread))\/|src\/(documents|domain\/attack)\//,
}

/**
 * The file of the build into which a module goes; null leaves it to the bundler. Many tiny files compress badly and load
 * slowly; but the first page must not wait for the list or the case, nor the case for a page that nobody has opened.
 *
 * A part never needs a later one (first page, `home`, `case`, `form`, the pages), so no two files ever wait for each other.
 */
export function chunkOf(id: string, modules: Modules): string | null {
  if (id.startsWith('\0')) return null
  const { first, home, ofCase, form } = reached(modules)
  if ((first.has(id) || home.has(id)) && id.includes('/node_modules/')) return 'libraries'
  if (first.has(id)) return null
  if (home.has(id)) return 'home'
  if (ofCase.has(id)) return 'case'
  if (form.has(id)) return 'form'
  return Object.keys(parts).find((part) => parts[part]?.test(id)) ?? 'form'
}

type Reached = { first: Set<string>; home: Set<string>; ofCase: Set<string>; form: Set<string> }
const reachedOf = new WeakMap<Modules, Reached>()

function reached(modules: Modules): Reached {
  const known = reachedOf.get(modules)
  if (known) return known
  const found = {
    first: reach(firstPages, modules),
    home: reach(homePage, modules),
    ofCase: reach(casePages, modules),
    form: reach(stepPage, modules),
  }
  reachedOf.set(modules, found)
  return found
}

/** Every module that one of `roots` cannot run without, themselves included. Throws where a root is no longer there. */
function reach(roots: readonly string[], modules: Modules): Set<string> {
  const lost = roots.find((root) => !modules.getModuleInfo(root))
  if (lost) throw new Error(`scripts/chunks.ts names ${lost}, which is not part of the build.`)
  const seen = new Set<string>()
  const next = [...roots]
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    next.push(...(modules.getModuleInfo(id)?.importedIds ?? []))
  }
  return seen
}
