import type { Share } from '#src/domain/share/share.ts'
import { isRealDate } from '#src/domain/shared/dates.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { NoteAnswers } from './noteAnswers.ts'
import type { NotePage } from './pages.ts'
import { words } from './wording.ts'

const { check, rule, other, sentence } = words

export type CheckRow = { key: string; value: string; place: number }

/** What was answered on each page, in words, with the place of the page. */
export function checkRows(share: Share, notes: NoteAnswers, pages: readonly NotePage[]): CheckRow[] {
  return pages.flatMap((page, place): CheckRow[] => {
    switch (page.kind) {
      case 'asked':
        return [{ key: words.asked.title, value: askedWords(notes), place }]
      case 'rule':
        return [
          {
            key: rule.title(share.conditions[page.at]?.number ?? 0),
            value: ruleWords(notes.answers[page.at]),
            place,
          },
        ]
      case 'other':
        return [
          { key: check.worries, value: notes.worries?.trim() || check.none, place },
          { key: check.contact, value: contactWords(notes), place },
        ]
      case 'sentence':
        return [{ key: check.sentence, value: sentenceWords(notes), place }]
      default:
        return []
    }
  })
}

const inTurn = (...parts: readonly (string | undefined)[]) =>
  parts.flatMap((part) => part?.trim() || []).join('. ') || check.none

function askedWords({ asked, how, on = '', why }: NoteAnswers): string {
  if (asked === 'no') return inTurn(check.notAsked, why)
  return asked ? inTurn(check.asked, how, isRealDate(on) ? longDate(on) : undefined) : check.none
}

const ruleWords = ({ answer, words: own }: NoteAnswers['answers'][number] = {}) =>
  answer ? inTurn(rule.answers[answer].label, own) : check.none

const contactWords = ({ safe, safeHow }: NoteAnswers) =>
  safe ? inTurn(other.safe[safe], safe === 'yes' ? safeHow : undefined) : check.none

const sentenceWords = ({ agreed, agreedWords }: NoteAnswers) =>
  agreed ? inTurn(sentence.agreed[agreed], agreed === 'no' ? agreedWords : undefined) : check.none
