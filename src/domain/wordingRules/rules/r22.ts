import { houseRule } from '#src/domain/law/citations.ts'
import { forbids } from '../forbids.ts'
import type { WordingRule } from '../rule.ts'

const contact = new RegExp(
  `(?:${forbids}|^no)\\s+(?:(?:to|have|make|any|a|direct|phone|text|email|or),?\\s+){0,5}?(?:contact(?! details)|communicat\\w+ with|speak(?:ing)? to|talk(?:ing)? to|messag(?:e|ing)|phon(?:e|ing)|call(?:ing)?|text(?:ing)?|e-?mail(?:ing)?|write to)\\b`,
  'i',
)
const room = /\bexcept\b|\bunless\b|\bchild\b|\bfamily court\b/i

/** The defendant has children, and a ban on contact leaves no way to arrange anything about them. */
export const r22: WordingRule = {
  code: 'R22',
  level: 'W',
  title: 'A child, and no exception for the child',
  authority: houseRule('contact about a child has a way that is safe'),
  needs: ['protected', 'circumstances'],
  kind: 'prohibition',
  remarks: ({ text, words, condition, exception }, { slices: { protected: sought, circumstances } }) => {
    const names = (sought?.people ?? []).flatMap(({ name }) => name?.trim().split(/\s+/).slice(-1) ?? [])
    const isAbout = names.some((name) => text.toLowerCase().includes(name.toLowerCase()))
    const found = contact.exec(words)
    if (exception || circumstances?.children?.answer !== 'yes' || !found || !isAbout) return []
    const spared = (condition?.exceptions ?? []).some((one) => one.code === 'X3' || room.test(one.text ?? ''))
    if (spared || room.test(text)) return []
    const message = 'The defendant has children, and this leaves no way to arrange anything about them.'
    const suggestion = 'Add an exception: about the child, through a named person or app, at given times'
    return [{ span: [found.index, found.index + found[0].length], message, suggestion }]
  },
}
