import type { Authority } from '#src/domain/law/authority.ts'
import { citation, pha, spa } from '#src/domain/law/citations.ts'
import type { Formula, Statement } from '#src/domain/law/statement.ts'
import type { Block } from './blocks.ts'
import { paragraph } from './paragraphs.ts'

const ownAct = spa('s.1').source
const harassmentAct = pha('s.2A').source

/** "section 1(4)(a)" for the Act under which the paper is made; other laws are named: "section 2A(3) of the … Act 1997". */
export function placeOf(authority: Authority): string {
  const section = authority.provision.replace(/^s\./, 'section ')
  if (authority.source === ownAct) return section
  return authority.source === harassmentAct ? `${section} of the ${harassmentAct}` : citation(authority)
}

/** Words of the law in quotation marks with their place: “…” (section 1(4)(a)). */
export function quoted({ words, authority }: Formula): string {
  return `“${words}” (${placeOf(authority)})`
}

/** What the law says in plain words, with its place before the full stop. */
export function stated({ text, authority }: Statement): string {
  return `${text.replace(/\.$/, '')} (${placeOf(authority)}).`
}

/** A statement as a numbered paragraph, its caution as a note below it. */
export function statedWithCaution(statement: Statement): Block[] {
  const { caution } = statement
  return [
    paragraph(stated(statement)),
    ...(caution ? [{ kind: 'paragraph', text: caution, tone: 'note' } as const] : []),
  ]
}
