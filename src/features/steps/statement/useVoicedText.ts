import { servedWords } from '#src/domain/audience/servedWords.ts'
import { type SourceDraft, voiceOf } from '#src/domain/statement/voice.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { wording } from './wording.ts'

type Voiced = { source?: SourceDraft | undefined; text?: string | undefined }

/** Says a paragraph or suggestion as the statement will print it, its voice before it. */
export function useVoicedText() {
  const { file } = useCase()
  const { say } = servedWords(file)
  const said = ({ source, text }: Voiced): string => {
    const voice = voiceOf(source, file) ?? wording.noVoice
    return say(`${voice} ${text?.trim() || wording.noText}`.trim()) ?? ''
  }
  return { said }
}
