import type {Category, Sensitivity, Strategy} from '../engine/hint.ts';

/** What an alternative's strategy is called next to it; the guide's titles say the same. */
export const strategyNames: Record<Strategy, string> = {
  'i-statement': 'Say it from your side',
  'acknowledge-process': 'Respect their pace',
  'open-question': 'Ask an open question',
  'specific-appreciation': 'Name one thing you value',
  'low-pressure-invitation': 'Invite lightly',
  'direct-request': 'Ask for one small thing',
};

/** The three sensitivities, each with one honest sentence. */
export const sensitivityNames: Record<Sensitivity, {name: string; what: string}> = {
  strong: {name: 'Only strong', what: 'Speaks up only for wording most readers would bristle at. It misses a lot.'},
  balanced: {
    name: 'Balanced',
    what: 'Speaks up when it is fairly sure. It stays quiet on everyday messages and misses some.',
  },
  everything: {name: 'Everything', what: 'Speaks up whenever wording might sting. Expect hints you do not agree with.'},
};

type CategoryName = {name: string; example: string};

/** The kinds of wording in plain words, in two groups. */
export const categoryGroups: {title: string; categories: Partial<Record<Category, CategoryName>>}[] = [
  {
    title: 'May land as blame',
    categories: {
      absolute: {name: 'Always and never', example: 'You never listen.'},
      blame: {name: 'You did, you made me', example: 'You ignored me all night.'},
      label: {name: 'Labels and names', example: 'You’re so selfish.'},
      contempt: {name: 'Sarcasm and mockery', example: 'Wow, thanks for nothing.'},
      'mind-reading': {name: 'Reading their mind', example: 'You just don’t care.'},
      'why-question': {name: 'Questions that reproach', example: 'Why are you being like this?'},
      comparison: {name: 'Comparing with others', example: 'My ex would never do this.'},
      dismissal: {name: 'Brushing feelings aside', example: 'You’re overreacting.'},
    },
  },
  {
    title: 'May land as pressure',
    categories: {
      command: {name: 'Bare orders', example: 'Answer me.'},
      obligation: {name: 'Have to and need to', example: 'You need to start trying.'},
      'investment-demand': {name: 'Love and effort as owed', example: 'I need you to be more present.'},
      ultimatum: {name: 'Or else', example: 'If you don’t call tonight we’re done.'},
      pursuit: {name: 'Pressing for a reply', example: 'Hello??? I can see you’re online.'},
      guilt: {name: 'Guilt and keeping score', example: 'After everything I’ve done for you.'},
      'withdrawal-tit-for-tat': {name: 'Getting even by silence', example: 'Fine, I won’t text you either.'},
      'heavy-opener': {name: 'Heavy openings', example: 'We need to talk.'},
    },
  },
];
