import { readFileSync } from 'node:fs'

type Fixture = { name: string; html: string; options: Record<string, unknown> }

// What the design system writes for its own script, and what this product adds or React keeps as a property.
const setAside = [/^data-/, /^autocomplete$/, /^spellcheck$/, /^draggable$/]

/** The published markup of one component by the name of its fixture, as comparable text. */
export function govukFixture(component: string, name: string, leaveOut: Comparison = {}): string {
  const path = `node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`
  const { fixtures }: { fixtures: Fixture[] } = JSON.parse(readFileSync(path, 'utf8'))
  const fixture = fixtures.find((one) => one.name === name)
  if (!fixture) throw new Error(`${component} has no fixture named ${name}`)
  const holder = document.createElement('div')
  holder.innerHTML = fixture.html
  return comparable(holder, leaveOut)
}

/** What a comparison leaves out on both sides: more attributes by name, and whole elements by selector. */
export type Comparison = { attributes?: string[]; elements?: string }

/** The elements, classes, attributes and words inside `holder`, one per line; ids are numbered by first mention. */
export function comparable(holder: Element, { attributes = [], elements }: Comparison = {}): string {
  const copy = holder.cloneNode(true) as Element
  if (elements) for (const element of copy.querySelectorAll(elements)) element.remove()
  const ids: string[] = []
  return [...copy.childNodes].flatMap((node) => lines(node, '', ids, attributes)).join('\n')
}

function lines(node: Node, indent: string, ids: string[], leftOut: string[]): string[] {
  if (node.nodeType === Node.TEXT_NODE) {
    const words = (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
    return words === '' ? [] : [indent + words]
  }
  if (!(node instanceof Element)) return []
  const attributes = [...node.attributes]
    .filter(({ name }) => !leftOut.includes(name) && !setAside.some((pattern) => pattern.test(name)))
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map(({ name, value }) => `${name}="${attributeText(name, value, ids)}"`)
  const open = [node.tagName.toLowerCase(), ...attributes].join(' ')
  return [
    `${indent}<${open}>`,
    ...[...node.childNodes].flatMap((child) => lines(child, `${indent}  `, ids, leftOut)),
  ]
}

function attributeText(name: string, value: string, ids: string[]): string {
  if (name === 'class') return value.split(/\s+/).filter(Boolean).sort().join(' ')
  if (!['id', 'for', 'aria-describedby', 'aria-labelledby', 'aria-controls'].includes(name)) return value
  return value
    .split(/\s+/)
    .map((id) => {
      if (!ids.includes(id)) ids.push(id)
      return `#${ids.indexOf(id) + 1}`
    })
    .join(' ')
}
