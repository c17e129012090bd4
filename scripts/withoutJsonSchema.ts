import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const writers = /\/zod\/v4\/core\/(?:json-schema-processors|to-json-schema)\.js$/

/**
 * Leaves out of the build the part of zod that writes JSON schemas, which every schema carries and only `npm run schema`
 * uses, in Node: its functions are there and do nothing.
 */
export function withoutJsonSchema(): Plugin {
  return {
    name: 'without-json-schema',
    apply: 'build',
    load: (id) => (writers.test(id.replaceAll('\\', '/')) ? emptied(readFileSync(id, 'utf8')) : null),
  }
}

/** A module with the same names, each a function that does nothing. */
export function emptied(source: string): string {
  const names = [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(
    ([, name]) => `none as ${name}`,
  )
  return `const none = () => undefined\nexport { ${names.join(', ')} }\n`
}
