/** Who may import whom. Patterns, so that a new step or feature is covered on the day it appears. */

const packages = (...names) => `(^|/)node_modules/(${names.join('|')})/`

const react = packages('(@types/)?react(-dom)?', 'react-hook-form', 'react-router', '@tanstack/react-query')
const documentLibraries = packages(
  '(@types/)?pdfkit',
  'docx',
  '@cantoo/pdf-lib',
  'fontkit',
  'ical-generator',
  '(@types/)?papaparse',
)
const pdfReader = packages('@embedpdf/pdfium')
const xmlReader = packages('saxes', 'xmlchars')
const documentPackages = [documentLibraries, packages('@expo-google-fonts/[^/]+', 'fflate')]
const storagePackages = packages('idb', 'zod', 'fflate', 'hash-wasm', 'age-encryption', '@noble/[^/]+')

/** A room may import itself and what is listed, nothing else. */
const room = (name, comment, from, mayKnow) => ({
  name,
  severity: 'error',
  comment,
  from,
  to: { pathNot: mayKnow },
})

/** These places may not import that. */
const never = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    room(
      'domain-knows-itself',
      'The law and the case are plain TypeScript: zod and temporal-polyfill only.',
      { path: '^src/domain/' },
      ['^src/domain/', packages('zod', 'temporal-polyfill')],
    ),
    room(
      'documents-know-domain',
      'A case becomes blocks without a library; libraries are for render/.',
      { path: '^src/documents/', pathNot: '^src/documents/render/' },
      ['^src/domain/', '^src/documents/'],
    ),
    room(
      'render-knows-document-libraries',
      'Only render/ turns blocks into files.',
      { path: '^src/documents/render/', pathNot: '^src/documents/render/(html|exhibits|readBack)/' },
      ['^src/domain/', '^src/documents/', ...documentPackages],
    ),
    room(
      'exhibits-know-the-pdf-reader',
      'Files of others are read and made anew in one place.',
      { path: '^src/documents/render/exhibits/' },
      ['^src/domain/', '^src/documents/', ...documentPackages, pdfReader],
    ),
    room(
      'read-back-knows-the-xml-reader',
      'Word files of others are read in one place.',
      { path: '^src/documents/render/readBack/' },
      ['^src/domain/', '^src/documents/', packages('fflate'), xmlReader],
    ),
    room(
      'render-html-knows-react',
      'React, without state, draws the HTML of a paper and nothing else of it.',
      { path: '^src/documents/render/html/' },
      ['^src/domain/', '^src/documents/', packages('react(-dom)?')],
    ),
    room(
      'storage-knows-domain',
      'Storage keeps case files; it knows no screen and no paper.',
      { path: '^src/storage/' },
      ['^src/domain/', '^src/storage/', storagePackages],
    ),
    room('ui-knows-no-case', 'Building blocks know forms, not cases.', { path: '^src/ui/' }, [
      '^src/ui/',
      packages('react(-dom)?', 'react-hook-form', 'govuk-frontend'),
    ]),
    room(
      'cli-knows-domain-and-documents',
      'The command line is the same domain and documents, in Node; it reads a case through the same gate as the app.',
      { path: '^src/cli/' },
      [
        '^src/(domain|documents|cli|storage/restore)/',
        '^(node:)?(fs|path|url|process|crypto|util|os|module)(/|$)',
      ],
    ),
    never(
      'feature-to-feature',
      'Features meet in app; the shared rooms are drafts and wizard.',
      { path: '^src/features/([^/]+)/' },
      { path: '^src/features/', pathNot: '^src/features/($1|drafts|wizard)/' },
    ),
    never(
      'step-to-step',
      'A step stands alone; what steps share is in wizard.',
      { path: '^src/features/steps/([^/]+)/' },
      { path: '^src/features/steps/', pathNot: '^src/features/steps/$1/' },
    ),
    never(
      'app-is-on-top',
      'Only main starts the app; what a feature needs of it comes in as an argument.',
      { path: '^src/', pathNot: '^src/(app/|main[.]tsx$)' },
      { path: '^src/(app/|main[.]tsx$)' },
    ),
    never(
      'cli-is-apart',
      'The command line is not part of the app.',
      { path: '^src/', pathNot: '^src/cli/' },
      {
        path: '^src/cli/',
      },
    ),
    never(
      'document-library-outside-render',
      'documents/render is the only place that knows a document library.',
      { path: '^src/', pathNot: '^src/documents/render/' },
      { path: documentLibraries },
    ),
    never(
      'pdf-reader-outside-exhibits',
      'Only render/exhibits reads the files of others; the app hands it the compiled reader by its address.',
      { path: '^src/', pathNot: '^src/(documents/render/exhibits/|app/pdfReader[.]ts$)' },
      { path: pdfReader },
    ),
    never(
      'xml-reader-outside-read-back',
      'Only render/readBack reads XML of others.',
      { path: '^src/', pathNot: '^src/documents/render/readBack/' },
      { path: xmlReader },
    ),
    never(
      'database-outside-storage',
      'Screens see the DraftStore, never the database.',
      { path: '^src/', pathNot: '^src/storage/' },
      { path: packages('idb') },
    ),
    never(
      'react-through-a-third-file',
      'Domain, documents and storage run without React, whatever they import.',
      { path: '^src/(domain|storage|documents)/', pathNot: '^src/documents/render/' },
      { path: react, reachable: true },
    ),
    never(
      'react-through-a-third-file-in-render',
      'The PDF and DOCX of a paper are made without React.',
      { path: '^src/documents/render/(pdf|docx)/' },
      { path: react, reachable: true },
    ),
    never(
      'src-to-tests',
      'The product does not know its tests or its scripts.',
      { path: '^src/' },
      {
        path: '^(tests|scripts)/',
      },
    ),
    never(
      'src-to-dev-dependency',
      'The product runs on its runtime dependencies.',
      { path: '^src/' },
      {
        dependencyTypes: ['npm-dev'],
        pathNot: '(^|/)node_modules/@types/',
      },
    ),
    never(
      'undeclared-package',
      'A package that is used is in package.json.',
      { path: '^src/' },
      {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown'],
      },
    ),
    never(
      'not-found',
      'Every import leads somewhere. The compiled reader is found by the build alone: its package names it without the ?url.',
      {},
      { couldNotResolve: true, pathNot: '^@embedpdf/pdfium/pdfium[.]wasm[?]url$' },
    ),
    never('cycle', 'No cycles, not even of types.', {}, { circular: true }),
    never(
      'orphan',
      'A file that nothing imports and that imports nothing is in no product.',
      {
        orphan: true,
        path: '^src/',
        pathNot: '[.]d[.]ts$',
      },
      {},
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
}
