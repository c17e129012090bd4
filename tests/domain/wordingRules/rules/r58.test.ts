import { r58 } from '#src/domain/wordingRules/rules/r58.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r58, {
  faulty: [
    'must avoid her when upset',
    'must not drive if he feels angry',
    'MUST LEAVE WHEN DRUNK',
    'must attend if he is well enough',
    'must attend when in the right frame of mind',
    "must not go out while he's drunk",
    'must call Driftline if feeling low',
    "must attend unless he doesn't feel up to it",
    'must leave if he gets wound up',
    'must not contact Ms Quill when under the influence of alcohol',
  ],
  clean: [
    'must not contact Ms Quill',
    'must not write “call when you feel well” to Orla Quill',
    'must not enter Well Lane or Drunken Row',
    'if he sees Ms Quill he must leave by the nearest route without speaking',
    'may go where he needs to go for urgent medical care',
    'must not enter the Drunk Duck, Ash Lane',
  ],
})
