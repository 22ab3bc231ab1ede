import {bumble} from './bumble.ts';
import {discord} from './discord.ts';
import {element} from './element.ts';
import {gmail} from './gmail.ts';
import {googleChat} from './google-chat.ts';
import {googleMessages} from './google-messages.ts';
import {instagram} from './instagram.ts';
import {linkedin} from './linkedin.ts';
import {messenger} from './messenger.ts';
import {redditChat} from './reddit-chat.ts';
import type {Site} from './site.ts';
import {slack} from './slack.ts';
import {teams} from './teams.ts';
import {telegram} from './telegram.ts';
import {tinder} from './tinder.ts';
import {whatsapp} from './whatsapp.ts';
import {x} from './x.ts';
import {zulip} from './zulip.ts';

/** Every messenger we know, the most used ones first. */
export const sites: readonly Site[] = [
  whatsapp,
  messenger,
  instagram,
  telegram,
  discord,
  slack,
  teams,
  googleChat,
  googleMessages,
  gmail,
  linkedin,
  x,
  redditChat,
  element,
  zulip,
  tinder,
  bumble,
];

const isAt = (pattern: string, host: string): boolean =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) && host.length > pattern.length - 1 : host === pattern;

/** The messengers at a host: none for most of the web, two where one host has two (mail and chat). */
export const sitesAt = (host: string): Site[] => sites.filter(site => site.hosts.some(pattern => isAt(pattern, host)));
