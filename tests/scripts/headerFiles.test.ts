import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { headerFiles, hosting } from '#scripts/headerFiles.ts'
import { cacheControlFor, headersEverywhere } from '#scripts/headers.mjs'
import { fileTypes } from '#scripts/hosting/site.ts'

const written = (name: string) => readFileSync(join(hosting, name), 'utf8')

/** Each pair that the pattern finds, by the first of the two. A name that is said twice is not the same as once. */
function pairs(text: string, pattern: RegExp): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const [, name = '', value = ''] of text.matchAll(pattern)) {
    found[name] = [...(found[name] ?? []), value]
  }
  return found
}

const unescapedXml = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')

const wholeSite = (text: string) => text.slice(0, text.indexOf('<location'))

/** What each file says, read as the server would read it. */
const readBack = {
  'nginx.conf': (text: string) => ({
    headers: pairs(text, /^ {4}add_header (\S+) "?([^"\n]*?)"?(?: always)?;$/gm),
    types: pairs(text, /^ {8}(\S+\/\S+) (\w+);$/gm),
  }),
  'apache.conf': (text: string) => ({
    headers: pairs(text, /^ {4}Header always set (\S+) "([^"\n]*)"/gm),
    types: pairs(text, /^ {4}AddType (\S+) [.](\w+)$/gm),
  }),
  'web.config': (text: string) => ({
    headers: pairs(unescapedXml(wholeSite(text)), /<add name="([^"]+)" value="([^"]*)" \/>/g),
    types: Object.fromEntries(
      Object.entries(pairs(text, /<mimeMap fileExtension="[.](\w+)" mimeType="([^"]+)" \/>/g)).map(
        ([ending, types]) => [types[0], [ending]],
      ),
    ),
  }),
}

const names = ['nginx.conf', 'apache.conf', 'web.config'] as const

test.each(names)('%s is what `npm run headers` writes today', (name) => {
  expect(written(name)).toBe(headerFiles()[name])
})

test.each(names)('%s says every header of headers.json once, word for word', (name) => {
  const { 'Cache-Control': _, ...said } = readBack[name](written(name)).headers
  expect(said).toEqual(
    Object.fromEntries(Object.entries(headersEverywhere).map(([header, value]) => [header, [value]])),
  )
})

test.each(names)('%s gives every kind of file its type', (name) => {
  const expected = Object.fromEntries(Object.entries(fileTypes).map(([ending, type]) => [type, [ending]]))
  expect(readBack[name](written(name)).types).toEqual(expected)
})

test('nginx and Apache keep a file with a hash in its name for a year, and nothing else', () => {
  const [page, hashed] = [cacheControlFor('/'), cacheControlFor('/assets/any.js')]
  const nginx = written('nginx.conf')
  expect(readBack['nginx.conf'](nginx).headers['Cache-Control']).toEqual(['$spo_cache_control'])
  expect(nginx).toContain(`    default "${page}";\n    "~^(200|206|304) /assets/" "${hashed}";\n}`)
  expect(readBack['apache.conf'](written('apache.conf')).headers['Cache-Control']).toEqual([page, hashed])
})

test('IIS keeps a file with a hash in its name for as long, said in its own words', () => {
  const config = written('web.config')
  expect(readBack['web.config'](config).headers['Cache-Control']).toEqual([cacheControlFor('/')])
  const [, days, others] =
    /cacheControlMaxAge="(\d+)[.]00:00:00" cacheControlCustom="([^"]+)"/.exec(config) ?? []
  const said = new Set([`max-age=${Number(days) * 24 * 60 * 60}`, ...(others ?? '').split(', ')])
  expect(said).toEqual(new Set(cacheControlFor('/assets/any.js').split(', ')))
})

test('no location of nginx has a header of its own, which would take away all the others', () => {
  const locations = written('nginx.conf').match(/^ {4}location [^}]*}/gm) ?? []
  expect(locations.length).toBeGreaterThan(2)
  expect(locations.filter((location) => location.includes('add_header'))).toEqual([])
})

test.each([
  ['nginx.conf', /autoindex off;/, /try_files \$uri \/index[.]html;/],
  ['apache.conf', /Options -Indexes/, /RewriteRule "[.][*]" "\/index[.]html"/],
  ['web.config', /<directoryBrowse enabled="false" \/>/, /<action type="Rewrite" url="\/index[.]html" \/>/],
] as const)(
  '%s lists no folder, and answers an address of the app with its page',
  (name, listing, fallback) => {
    expect(written(name)).toMatch(listing)
    expect(written(name)).toMatch(fallback)
  },
)
