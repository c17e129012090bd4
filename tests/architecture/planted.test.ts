import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { broken, cruiseSource, layerRules } from './cruising.ts'

const root = process.cwd()

/** A source tree in which every layer rule is broken once or more. */
const planted: Record<string, string> = {
  'src/domain/react.ts': "import { useState } from 'react'\nexport const a = useState\n",
  'src/domain/store.ts': "import type { Store } from '#src/storage/store.ts'\nexport type A = Store\n",
  'src/domain/one.ts': "import type { Two } from './two.ts'\nexport type One = Two\n",
  'src/domain/two.ts': "import type { One } from './one.ts'\nexport type Two = One\n",
  'src/domain/alone.ts': 'export const alone = 1\n',
  'src/domain/nowhere.ts': "export { gone } from './gone.ts'\n",
  'src/domain/good.ts': "import { z } from 'zod/mini'\nexport const good = z.string()\n",
  'src/documents/hidden.ts': "import { drawn } from './render/html/drawn.tsx'\nexport const hidden = drawn\n",
  'src/documents/outside.ts': "import PDFDocument from 'pdfkit'\nexport const outside = PDFDocument\n",
  'src/documents/screen.ts':
    "import { step } from '#src/features/steps/acts/step.ts'\nexport const s = step\n",
  'src/documents/render/html/drawn.tsx': "import { version } from 'react'\nexport const drawn = version\n",
  'src/documents/render/html/form.ts':
    "import { useForm } from 'react-hook-form'\nexport const f = useForm\n",
  'src/documents/render/pdf/third.ts':
    "import { drawn } from '../html/drawn.tsx'\nexport const third = drawn\n",
  'src/documents/render/pdf/state.ts': "import { useState } from 'react'\nexport const state = useState\n",
  'src/documents/render/pdf/good.ts': "import PDFDocument from 'pdfkit'\nexport const good = PDFDocument\n",
  'src/documents/render/exhibits/state.ts':
    "import { useState } from 'react'\nexport const state = useState\n",
  'src/documents/render/exhibits/good.ts':
    "import { init } from '@embedpdf/pdfium'\nexport const good = init\n",
  'src/documents/render/readBack/state.ts':
    "import { useState } from 'react'\nexport const state = useState\n",
  'src/documents/render/readBack/good.ts':
    "import { SaxesParser } from 'saxes'\nexport const good = SaxesParser\n",
  'src/storage/store.ts': "import { good } from '#src/domain/good.ts'\nexport type Store = typeof good\n",
  'src/storage/paper.ts': "import { hidden } from '#src/documents/hidden.ts'\nexport const p = hidden\n",
  'src/ui/field.ts': "import { good } from '#src/domain/good.ts'\nexport const field = good\n",
  'src/cli/pack.ts': "import { step } from '#src/features/steps/acts/step.ts'\nexport const pack = step\n",
  'src/cli/keep.ts': "import type { Store } from '#src/storage/store.ts'\nexport type Keep = Store\n",
  'src/cli/good.ts': "import { gate } from '#src/storage/restore/gate.ts'\nexport const good = gate\n",
  'src/storage/restore/gate.ts': "import { good } from '#src/domain/good.ts'\nexport const gate = good\n",
  'src/features/steps/acts/step.ts': "import { good } from '#src/domain/good.ts'\nexport const step = good\n",
  'src/features/steps/risk/step.ts': "import { step } from '../acts/step.ts'\nexport const risk = step\n",
  'src/features/wizard/frame.ts': "import { good } from '#src/domain/good.ts'\nexport const frame = good\n",
  'src/features/steps/length/step.ts':
    "import { frame } from '#src/features/wizard/frame.ts'\nexport const l = frame\n",
  'src/features/review/list.ts':
    "import { step } from '#src/features/steps/acts/step.ts'\nexport const r = step\n",
  'src/features/review/home.ts': "import { clock } from '#src/app/clock.ts'\nexport const home = clock\n",
  'src/features/review/database.ts': "import { openDB } from 'idb'\nexport const d = openDB\n",
  'src/features/review/fixture.ts':
    "import { aCase } from '../../../tests/support/aCase.ts'\nexport const x = aCase\n",
  'src/features/review/tool.ts': "import { chromium } from '@playwright/test'\nexport const t = chromium\n",
  'src/features/review/borrowed.ts': "import { create } from 'fontkit'\nexport const b = create\n",
  'src/features/review/reader.ts': "import { init } from '@embedpdf/pdfium'\nexport const r = init\n",
  'src/features/review/xml.ts': "import { SaxesParser } from 'saxes'\nexport const x = SaxesParser\n",
  'src/features/review/command.ts': "import { pack } from '#src/cli/pack.ts'\nexport const c = pack\n",
  'src/app/clock.ts': "import { step } from '#src/features/steps/acts/step.ts'\nexport const clock = step\n",
  'tests/support/aCase.ts': 'export const aCase = 1\n',
}

const expected = [
  'domain-knows-itself: src/domain/react.ts -> node_modules/react/',
  'domain-knows-itself: src/domain/store.ts -> src/storage/store.ts',
  'react-through-a-third-file: src/domain/react.ts -> node_modules/react/',
  'cycle: src/domain/one.ts -> src/domain/two.ts',
  'orphan: src/domain/alone.ts',
  'not-found: src/domain/nowhere.ts -> ./gone.ts',
  'react-through-a-third-file: src/documents/hidden.ts -> node_modules/react/',
  'react-through-a-third-file: src/storage/paper.ts -> node_modules/react/',
  'documents-know-domain: src/documents/outside.ts -> node_modules/pdfkit/',
  'document-library-outside-render: src/documents/outside.ts -> node_modules/pdfkit/',
  'documents-know-domain: src/documents/screen.ts -> src/features/steps/acts/step.ts',
  'render-html-knows-react: src/documents/render/html/form.ts -> node_modules/react-hook-form/',
  'react-through-a-third-file-in-render: src/documents/render/pdf/third.ts -> node_modules/react/',
  'render-knows-document-libraries: src/documents/render/pdf/state.ts -> node_modules/react/',
  'exhibits-know-the-pdf-reader: src/documents/render/exhibits/state.ts -> node_modules/react/',
  'pdf-reader-outside-exhibits: src/features/review/reader.ts -> node_modules/@embedpdf/pdfium/',
  'read-back-knows-the-xml-reader: src/documents/render/readBack/state.ts -> node_modules/react/',
  'xml-reader-outside-read-back: src/features/review/xml.ts -> node_modules/saxes/',
  'storage-knows-domain: src/storage/paper.ts -> src/documents/hidden.ts',
  'ui-knows-no-case: src/ui/field.ts -> src/domain/good.ts',
  'cli-knows-domain-and-documents: src/cli/pack.ts -> src/features/steps/acts/step.ts',
  'cli-knows-domain-and-documents: src/cli/keep.ts -> src/storage/store.ts',
  'step-to-step: src/features/steps/risk/step.ts -> src/features/steps/acts/step.ts',
  'feature-to-feature: src/features/review/list.ts -> src/features/steps/acts/step.ts',
  'app-is-on-top: src/features/review/home.ts -> src/app/clock.ts',
  'database-outside-storage: src/features/review/database.ts -> node_modules/idb/',
  'src-to-tests: src/features/review/fixture.ts -> tests/support/aCase.ts',
  'src-to-dev-dependency: src/features/review/tool.ts -> node_modules/@playwright/test/',
  'undeclared-package: src/features/review/borrowed.ts -> node_modules/fontkit/',
  'document-library-outside-render: src/features/review/borrowed.ts -> node_modules/fontkit/',
  'cli-is-apart: src/features/review/command.ts -> src/cli/pack.ts',
]

describe('a planted breach of each layer rule', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spo-planted-'))
  let reported: string[] = []

  beforeAll(async () => {
    for (const [path, text] of Object.entries(planted)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    for (const file of ['package.json', 'tsconfig.json']) cpSync(join(root, file), join(folder, file))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
    const upToUs = /-> (?:[.]{2}\/)*(?:.*\/)?node_modules\//
    reported = broken(await cruiseSource(folder)).map((line) => line.replace(upToUs, '-> node_modules/'))
  }, 60_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(expected)('is reported: %s', (line) => {
    expect(reported.filter((each) => each.startsWith(line))).not.toEqual([])
  })

  test('is planted for every rule there is', () => {
    const tried = new Set(expected.map((line) => line.slice(0, line.indexOf(':'))))
    expect(layerRules.map(({ name }) => name ?? '').filter((name) => !tried.has(name))).toEqual([])
  })

  test('and what is allowed is not reported', () => {
    const allowed = [
      'src/domain/good.ts',
      'src/documents/render/pdf/good.ts',
      'src/documents/render/exhibits/good.ts',
      'src/features/steps/length/step.ts',
      'src/cli/good.ts',
    ]
    expect(reported.filter((line) => allowed.some((file) => line.includes(`: ${file} `)))).toEqual([])
  })
})
