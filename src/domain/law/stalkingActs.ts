import type { Authority } from './authority.ts'
import { cps, hmicfrs, pha, spa } from './citations.ts'
import type { Formula, Statement } from './statement.ts'

/** How the Act points to its examples, and what makes an act one of them. */
export const stalkingActsOpening: Formula = {
  words:
    'examples of acts or omissions which, in particular circumstances, are ones associated with stalking',
  authority: pha('s.2A(3)'),
}

/** The examples of the Protection from Harassment Act 1997 in its own words, item by item, then anything else. */
export const stalkingActs = [
  { code: '2A3a', label: 'Following', words: 'following a person', authority: pha('s.2A(3)(a)') },
  {
    code: '2A3b',
    label: 'Contact, or trying to make contact',
    words: 'contacting, or attempting to contact, a person by any means',
    authority: pha('s.2A(3)(b)'),
  },
  {
    code: '2A3c-i',
    label: 'Publishing something about a person',
    words: 'publishing any statement or other material … relating or purporting to relate to a person',
    authority: pha('s.2A(3)(c)(i)'),
  },
  {
    code: '2A3c-ii',
    label: 'Publishing something as if from a person',
    words: 'publishing any statement or other material … purporting to originate from a person',
    authority: pha('s.2A(3)(c)(ii)'),
  },
  {
    code: '2A3d',
    label: 'Monitoring use of the internet or messages',
    words:
      'monitoring the use by a person of the internet, email or any other form of electronic communication',
    authority: pha('s.2A(3)(d)'),
  },
  {
    code: '2A3e',
    label: 'Loitering',
    words: 'loitering in any place (whether public or private)',
    authority: pha('s.2A(3)(e)'),
  },
  {
    code: '2A3f',
    label: 'Interfering with property',
    words: 'interfering with any property in the possession of a person',
    authority: pha('s.2A(3)(f)'),
  },
  {
    code: '2A3g',
    label: 'Watching or spying',
    words: 'watching or spying on a person',
    authority: pha('s.2A(3)(g)'),
  },
  {
    code: 'other',
    label: 'Another act associated with stalking',
    words: 'an act that is not among the examples: say why it is associated with stalking',
    authority: cps('the list is not exhaustive'),
  },
] as const satisfies readonly { code: string; label: string; words: string; authority: Authority }[]

export type StalkingActCode = (typeof stalkingActs)[number]['code']

/** The codes in the order of the Act, "other" last. */
export const stalkingActCodes: readonly StalkingActCode[] = stalkingActs.map((act) => act.code)

/** Why the list can only be examples. */
export const examplesOnly: Statement = {
  text: 'The Act gives examples of acts associated with stalking. It does not close the list.',
  authority: spa('s.1(6)'),
}

/** What officers call FOUR: help for the narrative, never a test. */
export const fourAid: Statement = {
  text: 'Officers often describe stalking as fixated, obsessive, unwanted and repeated.',
  authority: hmicfrs('glossary'),
  caution: 'This helps to tell what happened. It is not a legal test, and no act needs to meet it.',
}
