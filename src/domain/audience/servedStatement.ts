import type { CaseFile } from '../case/caseFile.ts'
import { statementParts } from '../case/statement.ts'
import { openProposals } from '../statement/statementProposals.ts'
import { voiceOf } from '../statement/voice.ts'
import type { ServedCase } from './servedCase.ts'
import type { ServedWords } from './servedWords.ts'

/**
 * The statement as it is read: the paragraphs that the officer took as his or her own, part by part. Of a suggestion that
 * nobody accepted the view holds no word. A paragraph without a complete source has no voice.
 */
export function servedStatement(file: CaseFile, words: ServedWords): Pick<ServedCase, 'statement'> {
  const { statement } = file
  if (!statement) return { statement: undefined }
  const paragraphs = statement.paragraphs ?? []
  const open = openProposals(file)
  return {
    statement: {
      paragraphs: [...statementParts, undefined].flatMap((part) =>
        paragraphs.filter((paragraph) => paragraph.part === part).map((one) => shown(one, file, words)),
      ),
      open: statementParts.flatMap((part) => {
        const count = open.filter((one) => one.part === part).length
        return count > 0 ? [{ part, count }] : []
      }),
    },
  }
}

type Paragraph = NonNullable<NonNullable<CaseFile['statement']>['paragraphs']>[number]
type Shown = NonNullable<ServedCase['statement']>['paragraphs'][number]

/** The numbers in a text are written as they stand after its voice, in the middle of a sentence. */
function shown({ id, part, source, text }: Paragraph, file: CaseFile, { say }: ServedWords): Shown {
  const voice = say(voiceOf(source, file))
  if (!text?.trim()) return { id, part, voice, text: undefined }
  if (!voice) return { id, part, voice, text: say(text) }
  return { id, part, voice, text: say(`${voice} ${text}`)?.slice(voice.length + 1) }
}
