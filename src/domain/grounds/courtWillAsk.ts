import type { Authority } from '../law/authority.ts'
import { houseRule, pha, spa } from '../law/citations.ts'
import type { LegalTest } from './proposals.ts'

/** A question that the court is likely to ask, and the rule behind it. */
export type CourtQuestion = { question: string; authority: Authority }

/** What the court will ask about each of the three tests, shown beside the officer’s reasoning. */
export const courtWillAsk: Record<LegalTest, readonly CourtQuestion[]> = {
  stalking: [
    { question: 'What did the defendant do, when and where?', authority: spa('s.2(1)(a)') },
    {
      question: 'Why is each act associated with stalking in these circumstances?',
      authority: pha('s.2A(3)'),
    },
    { question: 'How do you know that it was the defendant?', authority: houseRule('attribution is proved') },
    {
      question: 'Which acts rest on what somebody else said, and why is that person not here?',
      authority: houseRule('hearsay is explained'),
    },
    { question: 'What does the defendant say about it?', authority: houseRule('the other side is told') },
  ],
  risk: [
    {
      question: 'Who is at risk, and of what harm: physical, psychological or both?',
      authority: spa('s.1(4)(a)'),
    },
    {
      question:
        'How did the defendant know, or why ought the defendant to have known, that the acts were unwelcome?',
      authority: spa('s.1(4)(b)'),
    },
    {
      question: 'Why do acts that look harmless by themselves matter here?',
      authority: spa('s.1(4)(b)'),
    },
    {
      question: 'Is the risk there today? What has happened since the last act?',
      authority: spa('s.2(1)(b)'),
    },
    {
      question: 'What speaks against the risk, and did you weigh it?',
      authority: houseRule('what helps the defendant is weighed'),
    },
  ],
  necessity: [
    { question: 'Why is an order necessary, and why now?', authority: spa('s.2(1)(c)') },
    {
      question: 'What would bail, another order or a prosecution leave unprotected?',
      authority: houseRule('other measures are compared'),
    },
    { question: 'Why is each condition necessary, and why would less not do?', authority: spa('s.2(2)') },
    {
      question: 'Does any condition meet the defendant’s work, study or religion?',
      authority: spa('s.2(3)'),
    },
    {
      question: 'Why does this person need protecting if the acts were done to somebody else?',
      authority: spa('s.2(1)'),
    },
  ],
}
