import type { NumberedCondition } from '../checks/numberedItems.ts'
import { houseRule } from '../law/citations.ts'
import { waysOut } from './allowsPlace.ts'
import { contactBanOf, isSamePerson, namesIn } from './contactBan.ts'
import type { OrderClash } from './orderClash.ts'
import { saysName } from './wholeName.ts'

const practice = houseRule('two conditions can both be kept')

const duty =
  /\bmust (?:only )?(?:contact|message|phone|call|text|email|write to|reply to|speak to|talk to|communicate with|use\b[^.;]*?\bto (?:contact|message|call|write to|reply to|speak to|talk to|communicate with|arrange)|(?:pay|return|send|give|deliver|apologise|arrange)\b(?:(?!\b(?:SPO Manager|officer|police|station|court|solicitor)\b)[^.;])*?\b(?:to|with))\s+(?=\p{Lu})/u

/** By which words a condition asks for contact with somebody, or leaves it as the only way. */
function opened({ condition, kind }: NumberedCondition): { names: string[]; through: string } | undefined {
  const text = condition.text ?? ''
  if (kind === 'requirement') {
    const found = duty.exec(text)
    const rest = text.slice((found?.index ?? 0) + (found?.[0].length ?? 0))
    return found ? { names: namesIn(rest).slice(0, 1), through: '' } : undefined
  }
  const ban = contactBanOf(condition)
  const way = waysOut({ text }).find(
    (one) => /\b(?:through|via|by|on|using)\b/i.test(one) && !/\bsolicitor\b/i.test(one),
  )
  const through = /\b(?:through|via|by|on|using) (?:the )?([^,.;]+)/i.exec(way ?? '')?.[1]
  return ban && through ? { names: ban, through } : undefined
}

/** Where one condition asks for contact, or leaves one channel for it, that another forbids without an exception. */
export function clashingChannels(items: readonly NumberedCondition[]): OrderClash[] {
  return items.flatMap((item) => {
    const channel = opened(item)
    if (!channel) return []
    return items.flatMap((ban) => {
      const names = ban === item ? undefined : contactBanOf(ban.condition)
      const name = names?.find((one) => channel.names.some((other) => isSamePerson(one, other)))
      return name && !leavesRoom(ban, channel.through) ? [clash(item, ban, name)] : []
    })
  })
}

const about = /\b(?:child(?:ren)?|about (?!legal)|arrangements|family court|maintenance|handover)\b/i

function leavesRoom({ condition }: NumberedCondition, through: string): boolean {
  return waysOut(condition).some((way) => about.test(way) || (through !== '' && saysName(way, through)))
}

function clash(item: NumberedCondition, ban: NumberedCondition, name: string): OrderClash {
  const opens = item.kind === 'requirement' ? 'asks for contact' : 'leaves a way of contact'
  return {
    code: 'clash-channel',
    what: 'conditions',
    sides: [
      { words: ban.name, where: ban.at(`exceptions.${item.condition.id}`) },
      { words: item.name, where: item.at('text') },
    ],
    message: `${item.name} ${opens} with ${name}, and ${ban.name.toLowerCase()} forbids it without that exception.`,
    cure: `Add to ${ban.name.toLowerCase()} an exception in the same words, or take one of them out.`,
    severity: 'explain',
    authority: practice,
  }
}
