import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { safeName } from '#src/cli/exhibitFiles.ts'
import { runPack } from '#src/cli/runPack.ts'
import type { Manifest } from '#src/documents/packs/manifest.ts'
import { checkPdf } from '#src/documents/render/pdf/check/checkPdf.ts'
import { anExhibitPdf } from '#tests/support/aBundle.ts'
import { sample } from '#tests/support/samples.ts'

const root = mkdtempSync(join(tmpdir(), 'packs-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const audiences = ['serve-and-lodge', 'police-only', 'court-only', 'advocate'] as const

async function run(...argv: string[]) {
  const said = { out: '', err: '' }
  const code = await runPack(argv, {
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
    now: new Date('2026-06-23T23:30:00Z'),
  })
  return { code, ...said }
}

const manifestIn = (folder: string, audience: string): Manifest =>
  JSON.parse(readFileSync(join(folder, audience, 'manifest.json'), 'utf8'))

/** Two of the five, one of them with a map: every paper of all five is looked at in papers.test.ts. */
const packed = ['fx-02', 'fx-08'] as const

describe('the papers from the command line', () => {
  test.each(packed)(
    '%s fills four folders, each manifest names exactly what is there, and why each condition is asked for stands in that of the police alone',
    async (id) => {
      const folder = join(root, id)
      const { code, out, err } = await run(`public/samples/${id}.json`, folder)
      expect([code, err]).toEqual([0, ''])
      for (const audience of audiences) {
        const { files } = manifestIn(folder, audience)
        expect(readdirSync(join(folder, audience)).sort()).toEqual(
          [...files.map(({ name }) => name), 'manifest.json'].sort(),
        )
        expect(out).toContain(`${audience}: ${files.length} files`)
        for (const { name, sha256 } of files)
          expect(
            createHash('sha256')
              .update(readFileSync(join(folder, audience, name)))
              .digest('hex'),
          ).toBe(sha256)
      }
      for (const audience of audiences)
        expect(readdirSync(join(folder, audience)).filter((name) => name.startsWith('rationale'))).toEqual(
          audience === 'police-only' ? ['rationale.docx', 'rationale.html', 'rationale.pdf'] : [],
        )
      expect(manifestIn(folder, 'police-only').findings).toBeDefined()
      expect(readFileSync(join(folder, 'serve-and-lodge', 'manifest.json'), 'utf8')).not.toMatch(
        /notification|findings/,
      )
    },
    60_000,
  )

  test.each(packed)('%s has its two bundles, each beside its papers, and both are sound', async (id) => {
    const files = ['serve-and-lodge/served-bundle.pdf', 'police-only/police-bundle.pdf']
    for (const file of files)
      expect(await checkPdf(new Uint8Array(readFileSync(join(root, id, file))))).toEqual([])
    expect(readdirSync(join(root, id, 'advocate')).filter((name) => name.includes('bundle'))).toEqual([])
    expect(readdirSync(join(root, id, 'serve-and-lodge'))).not.toContain('police-bundle.pdf')
  })

  test('an unfinished case is a draft, and that is no failure', async () => {
    const file = join(root, 'empty.json')
    const folder = join(root, 'empty')
    writeFileSync(file, JSON.stringify({ schema: 1, id: 'c-empty', startedOn: '2026-06-01' }))
    const { code, out } = await run(file, folder, '--profile', 'public/force-profile.json')
    expect(code).toBe(0)
    expect(out).toContain('A draft: what stops it stands in police-only/manifest.json.')
    expect(manifestIn(folder, 'serve-and-lodge').files.every(({ draft }) => draft)).toBe(true)
    expect(manifestIn(folder, 'serve-and-lodge').today).toBe('2026-06-24')
  }, 30_000)

  test('the day is the one given, else that of the training case', async () => {
    const file = join(root, 'training.json')
    const { training } = sample('fx-02')
    writeFileSync(file, JSON.stringify({ schema: 1, id: 'c-day', startedOn: '2026-03-01', training }))
    const options = ['--profile', 'public/force-profile.json', '--today', '2026-05-01']
    expect(await run(file, join(root, 'day'), ...options)).toMatchObject({ code: 0 })
    expect(manifestIn(join(root, 'day'), 'advocate').today).toBe('2026-05-01')
    expect(manifestIn(join(root, 'fx-02'), 'advocate').today).toBe('2026-04-15')
  }, 30_000)

  test('a bad file ends with 1 and the message of the gate, and writes nothing', async () => {
    const file = join(root, 'bad.json')
    writeFileSync(file, '{"schema": 1')
    const folder = join(root, 'bad')
    const { code, err } = await run(file, folder)
    expect(code).toBe(1)
    expect(err.length).toBeGreaterThan(20)
    expect(existsSync(folder)).toBe(false)
    expect(await run(join(root, 'not-there.json'), folder)).toMatchObject({
      code: 1,
      err: expect.stringContaining('cannot be read'),
    })
  })

  test('the exhibits of a folder go into both bundles; one that cannot be used is named', async () => {
    const [folder, exhibits] = [join(root, 'with-exhibits'), join(root, 'exhibits')]
    mkdirSync(exhibits)
    const [one, two] = sample('fx-02').evidence?.exhibits ?? []
    writeFileSync(join(exhibits, `${safeName(one?.reference ?? '')}.pdf`), await anExhibitPdf(2))
    writeFileSync(join(exhibits, `${safeName(two?.reference ?? '')}.pdf`), 'no PDF')
    const { code, err } = await run('public/samples/fx-02.json', folder, '--exhibits', exhibits)
    expect(code).toBe(0)
    expect(err).toMatch(new RegExp(`served-bundle.pdf: exhibit ${two?.reference} is left out`))
    expect(err).toMatch(new RegExp(`police-bundle.pdf: exhibit ${two?.reference} is left out`))
    const bundle = (from: string) =>
      manifestIn(from, 'serve-and-lodge').files.find(({ paper }) => paper === 'bundle')
    expect(bundle(folder)?.pages).toBe((bundle(join(root, 'fx-02'))?.pages ?? 0) + 2)
    expect(bundle(folder)?.draft).toBe(true)
  }, 60_000)

  test('what does not fit is told by place, and the rest is printed', async () => {
    const file = join(root, 'odd.json')
    const folder = join(root, 'odd')
    const odd = { schema: 1, id: 'c-odd', startedOn: '2026-06-01', court: { name: 7 } }
    writeFileSync(file, JSON.stringify(odd))
    const { code, err } = await run(file, folder, '--profile', 'public/force-profile.json')
    expect(code).toBe(0)
    expect(err).toMatch(/court/)
  }, 30_000)

  test('a folder that is not empty ends with 1 until it is insisted on; the same case and day give the same bytes', async () => {
    const folder = join(root, 'fx-08')
    const before = audiences.map((audience) => manifestIn(folder, audience))
    expect(await run('public/samples/fx-08.json', folder)).toMatchObject({
      code: 1,
      err: expect.stringContaining('not empty'),
    })
    for (const audience of audiences) rmSync(join(folder, audience, 'manifest.json'))
    expect(await run('public/samples/fx-08.json', folder, '--force')).toMatchObject({ code: 0 })
    expect(audiences.map((audience) => manifestIn(folder, audience))).toEqual(before)
  }, 30_000)

  test('wrong arguments end with 2 and say how it is used', async () => {
    expect(await run('only-one')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Usage: npm run pack'),
    })
  })
})

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)

describe.skipIf(!office)(`LibreOffice ${office ? '' : '(skipped: it is not installed)'}`, () => {
  test('converts every Word file of two training cases without complaint', () => {
    const files = packed.flatMap((id) =>
      audiences.flatMap((audience) =>
        manifestIn(join(root, id), audience)
          .files.filter(({ format }) => format === 'docx')
          .map(({ name }) => ({ from: join(root, id, audience, name), as: `${id}-${audience}-${name}` })),
      ),
    )
    // One call for all of them: the names are made different, since the PDFs land in one folder.
    const [given, converted] = [join(root, 'given'), join(root, 'converted')]
    mkdirSync(given)
    for (const { from, as } of files) copyFileSync(from, join(given, as))
    const profile = `-env:UserInstallation=${pathToFileURL(join(root, 'office')).href}`
    const sources = files.map(({ as }) => join(given, as))
    const asPdf = [profile, '--headless', '--convert-to', 'pdf', '--outdir', converted, ...sources]
    const { status, stderr } = spawnSync(office ?? '', asPdf, { encoding: 'utf8', timeout: 240_000 })
    expect(status).toBe(0)
    expect(stderr).not.toMatch(/error/i)
    expect(files.length).toBeGreaterThan(30)
    expect(readdirSync(converted)).toHaveLength(files.length)
  }, 260_000)
})
