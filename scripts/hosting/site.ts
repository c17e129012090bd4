import { cacheControlFor, headersEverywhere } from '../headers.mjs'

/** What every server must say and do, read from public/headers.json, in the form that the writers of header files need. */
export const headers: readonly (readonly [name: string, value: string])[] = Object.entries(headersEverywhere)

/** How long a page may be kept, and how long a file whose name holds its hash. */
export const keeping = { page: cacheControlFor('/'), hashed: cacheControlFor('/assets/any.js') }

/** The media type of every kind of file in the build. */
export const fileTypes: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  icc: 'application/vnd.iccprofile',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
}

/** Kinds of file of which the build holds a compressed copy beside the file, with .gz at the end of its name. */
export const compressedKinds = ['js', 'css', 'html', 'svg', 'json', 'ttf'] as const

/** Words at the top of each header file; a line each. */
export const preface = [
  'Made by `npm run headers` from public/headers.json: change that file and run it again, not this one.',
  'Change the host name, the paths and the certificate to your own. docs/deployment.md says the rest.',
] as const
