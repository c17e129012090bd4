import { r01 } from '#src/domain/wordingRules/rules/r01.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r01, {
  faulty: [
    'MUST NOT HARASS MS QUILL',
    'must not  pester,hassle or stalk her',
    'must not harrass Orla Quill at work',
    'not to do anything likely to upset her',
    'must not wind Ms Quill up',
    'must not be a nuisance to Ms Quill',
    'must not send messages that cause Ms Quill any alarm or distress',
    'Must Not Bother Or Annoy Her',
    'must not bully or taunt Mr Tarn',
    'must not make threats or otherwise Intimidate her',
    'must not send any harrasing messages',
    'must not give Ms Quill grief',
    'MUST NOT UPSET HER',
    'must not make her feel scared',
  ],
  clean: [
    'must not enter Bother Lane or Pester Hill, Dunmarrow',
    'must not write “stop harassing me” on any wall of Ember House',
    'must not contact Mr Hassle by phone',
    'must not set off the alarm of Ember House',
    'must attend the stalking programme of Driftline, 12 sessions from 4 May 2026',
    'must not contact Orla Quill about the harassment proceedings',
    'must not enter Ember House while its alarm is set',
    'must not attend the harassment hearing other than by video',
  ],
})
