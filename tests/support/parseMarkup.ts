import { JSDOM } from 'jsdom'

/** One window for all that is read: to make one costs more than to read a paper. */
const { DOMParser: Parser } = new JSDOM('').window as unknown as { DOMParser: typeof DOMParser }

/** A whole page or part of a Word file as a document, of which nothing runs. */
export function parseMarkup(markup: string, type: 'text/html' | 'text/xml'): Document {
  return new Parser().parseFromString(markup, type)
}
