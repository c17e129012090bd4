import { SaxesParser } from 'saxes'
import { NotReadBack, notReadBack } from './readBack.ts'

/** An element of XML: its name with its prefix, its attributes, and what is in it, in order. */
export type XmlElement = {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly (XmlElement | string)[]
}

type Open = { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] }

/** No paper of an application comes near these. */
const most = { depth: 100, elements: 500_000 }

/** The root of a text of XML. Its own entities are not known, so that none grows. Throws NotReadBack where it is none, or too large. */
export function xmlTree(text: string): XmlElement {
  const open: Open[] = [{ name: '', attributes: {}, children: [] }]
  let elements = 0
  const parser = new SaxesParser()
  parser.on('error', () => {
    throw new NotReadBack(notReadBack.damaged)
  })
  parser.on('doctype', () => {
    throw new NotReadBack(notReadBack.damaged)
  })
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1
    if (open.length > most.depth || elements > most.elements) throw new NotReadBack(notReadBack.tooLarge)
    const element: Open = { name, attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  const words = (said: string) => open.at(-1)?.children.push(said)
  parser.on('text', words)
  parser.on('cdata', words)
  parser.on('closetag', () => open.pop())
  parser.write(text).close()
  const root = open[0]?.children.find((child) => typeof child === 'object')
  if (typeof root !== 'object') throw new NotReadBack(notReadBack.damaged)
  return root
}

/** The elements directly in another one. */
export const elementsIn = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child === 'object')

/** Every element of this name in a tree, in its order; with `outermost` none that stands in another one. */
export function allNamed(root: XmlElement, name: string, outermost = false): XmlElement[] {
  const found: XmlElement[] = []
  const look = (element: XmlElement) => {
    if (element.name === name) found.push(element)
    if (element.name === name && outermost) return
    for (const child of elementsIn(element)) look(child)
  }
  look(root)
  return found
}

/** All text in an element. */
export const wordsIn = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('')
