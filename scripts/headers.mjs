/** Reads public/headers.json, the one source of what the server says and what the page repeats. */
import { readFileSync } from 'node:fs'

const { everywhere, cacheControl } = JSON.parse(
  readFileSync(new URL('../public/headers.json', import.meta.url), 'utf8'),
)

const policyText = (directives) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/** The headers of every answer, by name. */
export const headersEverywhere = {
  ...everywhere,
  'Content-Security-Policy': policyText(everywhere['Content-Security-Policy']),
}

/** How long an answer may be kept, by the longest listed beginning of its path. */
export function cacheControlFor(path) {
  const beginnings = Object.keys(cacheControl).filter((beginning) => path.startsWith(beginning))
  const longest = beginnings.sort((a, b) => b.length - a.length)[0]
  return longest === undefined ? 'no-store' : cacheControl[longest]
}

/** The policy as a page may state it about itself: a meta element cannot say who frames it. */
export function policyForPage() {
  const { 'frame-ancestors': _, ...rest } = everywhere['Content-Security-Policy']
  return policyText(rest)
}
