export const starterSetIds = [
  'exPartner',
  'exPartnerChildren',
  'colleague',
  'neighbour',
  'publicFigure',
  'online',
  'proxy',
  'youth',
  'interim',
] as const
export type StarterSetId = (typeof starterSetIds)[number]

/** A condition of a set by its code, and why it is in it. `inPlaceOf` names the one that it stands in for: one of the two, not both. */
export type StarterItem = { code: string; why: string; inPlaceOf?: string }

/** Conditions that often serve a kind of case, to begin a draft with. Each still has to answer an act of the case. */
export type StarterSet = { id: StarterSetId; title: string; fits: string; items: readonly StarterItem[] }

const noContact = 'The first line of every order: no contact by any means'
const accounts = 'A new account after a block is then a breach of its own'

const exPartner: readonly StarterItem[] = [
  { code: 'C01', why: noContact },
  { code: 'C02', why: 'Friends and relatives are not used to pass messages on' },
  { code: 'C04', why: 'It does not matter who wrote first' },
  { code: 'P04', why: 'It goes along when the person moves or changes jobs' },
  { code: 'P05', why: 'Streets that both know are clear to keep out of and easy to prove' },
  { code: 'P07', why: 'A wider area tells nobody an address that is kept secret', inPlaceOf: 'P05' },
  { code: 'W03', why: 'It says what to do at a chance meeting, without measuring metres' },
  { code: 'W07', why: 'A former partner knows the car, the keys and the bags' },
  { code: 'W08', why: 'Shared log-ins often outlive the relationship' },
  { code: 'O04', why: accounts },
  { code: 'O11', why: 'A breach on a phone is found only if somebody may look' },
  { code: 'Q02', why: 'It works on the fixation itself' },
]

/** The starter sets by kind of case. */
export const starterSets: readonly StarterSet[] = [
  {
    id: 'exPartner',
    title: 'Former partner',
    fits: 'The defendant and the person to be protected were a couple.',
    items: exPartner,
  },
  {
    id: 'exPartnerChildren',
    title: 'Former partner, with children',
    fits: 'They were a couple, and there are children whom both have to do with.',
    items: [
      ...exPartner,
      { code: 'C11', why: 'What has to be said about a child has one way and set times' },
      { code: 'L05', why: 'Handovers and school gates follow the family court’s order, and no more' },
    ],
  },
  {
    id: 'colleague',
    title: 'Colleague or former colleague',
    fits: 'They work, or worked, together.',
    items: [
      { code: 'C01', why: noContact },
      { code: 'C10', why: 'Work chats and clubs are left, so that they are no way to watch' },
      { code: 'P01', why: 'The workplace is known to both and can be named' },
      { code: 'W03', why: 'People of one trade may meet by chance' },
      { code: 'O06', why: 'It covers looking at the person’s profiles without a message' },
      { code: 'L11', why: 'A new job beside the person is noticed in time' },
    ],
  },
  {
    id: 'neighbour',
    title: 'Neighbour',
    fits: 'They live next to each other or share a building. An area on a map would shut the defendant out of home.',
    items: [
      { code: 'C01', why: noContact },
      { code: 'P12', why: 'It shares out paths, stairs and bins, so that both can live there' },
      { code: 'W04', why: 'It forbids watching from next door' },
      { code: 'W05', why: 'A camera may guard the defendant’s home and not record the neighbour’s' },
      { code: 'L03', why: 'Fences, bins and cars are left alone' },
    ],
  },
  {
    id: 'publicFigure',
    title: 'Person in the public eye',
    fits: 'The person to be protected is known to the public, and the defendant may never have met them.',
    items: [
      { code: 'C01', why: noContact },
      { code: 'C05', why: 'Letters and gifts to an agent or a stage door are contact too' },
      { code: 'P01', why: 'Studios, offices and stage doors can be named' },
      { code: 'P09', why: 'It covers appearances that are advertised' },
      { code: 'O04', why: accounts },
      { code: 'Q03', why: 'A fixed belief about a stranger may come with an illness' },
    ],
  },
  {
    id: 'online',
    title: 'Online only',
    fits: 'Everything was done by phone or online, and nothing at a place.',
    items: [
      { code: 'C01', why: noContact },
      { code: 'O01', why: 'It forbids posts about the person' },
      { code: 'O04', why: accounts },
      { code: 'O05', why: 'Accounts in other names are how blocks are got round' },
      { code: 'O08', why: 'It forbids getting into the person’s accounts and devices' },
      { code: 'O10', why: 'Only a device that is declared can be inspected' },
      { code: 'O11', why: 'A breach on a phone is found only if somebody may look' },
      { code: 'Q01', why: 'An assessment shows which help would work' },
    ],
  },
  {
    id: 'proxy',
    title: 'Through other people',
    fits: 'Others are used to reach, find or trouble the person.',
    items: [
      { code: 'C01', why: noContact },
      { code: 'C03', why: 'The people who are pressed are named and left alone too' },
      { code: 'C07', why: 'It forbids asking others about the person' },
      { code: 'W10', why: 'It forbids paying or asking somebody to find or watch the person' },
      { code: 'L02', why: 'A complaint has one way, in writing, so that it is no weapon' },
      { code: 'W11', why: 'Records and people-finder sites are not searched' },
    ],
  },
  {
    id: 'youth',
    title: 'Defendant under 18',
    fits: 'The defendant is under 18. Keep the conditions few, and school and training possible.',
    items: [
      { code: 'C01', why: noContact },
      { code: 'C10', why: 'Group chats are where young people meet' },
      { code: 'P14', why: 'It keeps school or college open by a way that is agreed' },
      { code: 'O06', why: 'It covers looking at the person’s profiles without a message' },
      { code: 'O04', why: accounts },
      { code: 'Q01', why: 'An assessment shows which help would work' },
    ],
  },
  {
    id: 'interim',
    title: 'For an interim order',
    fits: 'An interim order is asked for: a few conditions that work at once and are easy to check.',
    items: [
      { code: 'C01', why: noContact },
      { code: 'P05', why: 'Named streets can be kept to from the first day' },
      { code: 'W03', why: 'It says what to do at a chance meeting' },
      { code: 'O01', why: 'It forbids posts about the person while the case waits' },
      { code: 'O10', why: 'Devices that are declared now can be checked later' },
    ],
  },
]
